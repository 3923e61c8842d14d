import type {Item, Span} from '#item'
import type {Problem} from '#rule'
import {split} from '../../../src/lexicon/phrases.ts'
import {chinesePlaces} from '../../../src/lexicon/places.ts'

const said = /时间|当地|时区|时差|夏令时|格林尼治|\b(?:gmt|utc|[ecmp][sd]t|bst|cest?|jst|hkt)\b/i
const hours = /T\d\d/
let countries: string[] | undefined

/** Whether a country other than one's own is named. */
function namesAbroad(sentence: string): boolean {
  countries ??= split(chinesePlaces[1] ?? '').filter((name) => !/^中/.test(name))
  return countries.some((name) => sentence.includes(name))
}

/** An hour of something abroad, where nothing says by whose clock; said once an item. Only for Chinese, which has one clock at home. */
export function findForeignClock(item: Item): Problem | undefined {
  if (item.language === 'en') return

  let asked: Span | undefined
  for (const time of item.facts.times) {
    const sentence = time.type === 'time' && hours.test(time.value ?? '') && /[\d一-十][时時点點:：]/.test(time.text) ? item.sentenceOf(time) : undefined
    // A sentence is asked once, however many hours it tells.
    if (!sentence || sentence === asked) continue

    asked = sentence
    const text = item.prose.folded.slice(sentence.start, sentence.end)
    if (!said.test(text) && namesAbroad(text)) return {at: {start: time.start, end: time.end}, message: 'zone', severity: 'info', actual: item.text(time)}
  }
  return
}
