import type {Language, Quantity, Span} from '../item.ts'
import {CharacterSet} from '../prose/characters.ts'
import {withoutTail} from './tails.ts'
import {unitFamily} from './units.ts'

/** Words that tell nothing of what an English figure counts. */
const emptyWords = new Set(
  'the and for with from that this have has had was were been are its his her their our over into than then about after before said says will would could more most some other new year years month months day days week weeks today yesterday monday tuesday wednesday thursday friday saturday sunday per cent percent million billion thousand hundred'.split(
    ' ',
  ),
)

/** The clause around a span: up to the nearest marks that end one, not beyond 40 characters (80 in English) to each side. */
export function clauseAround(text: string, {start, end}: Span, isEnglish: boolean): Span {
  const reach = isEnglish ? 80 : 40
  const [from, to] = [Math.max(0, start - reach), Math.min(text.length, end + reach)]
  let first = from
  for (let at = from; at < start; at++) {
    const length = stopLength(text, at, start, isEnglish)
    if (length === 0) continue
    first = at + length
    at = first - 1
  }
  let last = end
  while (last < to && stopLength(text, last, to, isEnglish) === 0) last++
  return {start: first, end: last}
}

const spaces = new CharacterSet('\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff').addRange(0x2000, 0x200a)
const stops = new CharacterSet('，。；：！？\n（）,;:!?')
const stopsEnglish = new CharacterSet('.;:!?\n—,()')

/** How many characters the mark has that ends a clause here, the space behind it counted; 0 for none. Nothing is looked at from `to` on. */
function stopLength(text: string, at: number, to: number, isEnglish: boolean): number {
  if (!isEnglish) return stops.at(text, at) || spaces.at(text, at) ? 1 : 0
  if (!stopsEnglish.at(text, at)) return 0

  const mark = text[at]
  if (mark === '(' || mark === ')') return 1
  if (at + 1 >= to) return mark === ',' ? 0 : 1
  return spaces.at(text, at + 1) ? 2 : 0
}

/** What a stretch of text speaks of: pairs of Han characters, or the beginnings of English words; figures left out. */
export function topicsOf(text: string, language: Language): Set<string> {
  const topics = new Set<string>()
  if (language === 'en') {
    for (const [word] of text.matchAll(/[a-z]{3,24}/g)) if (!emptyWords.has(word)) topics.add(word.slice(0, 5))
    return topics
  }
  for (const [run] of text.matchAll(/[㐀-鿿]{2,}/g)) for (let at = 0; at + 1 < run.length; at++) topics.add(run.slice(at, at + 2))
  return topics
}

const emptyCharacters = new Set('的了是在和与有已将被把共为等名位个并及对也都就而之其这那经过')

/** The same, in single Han characters that carry a meaning, for clauses that say one thing in another order. */
export function charactersOf(text: string, language: Language): Set<string> {
  return language === 'en' ? topicsOf(text, language) : new Set((text.match(/[㐀-鿿]/g) ?? []).filter((character) => !emptyCharacters.has(character)))
}

/** The share of the first set that is in the second; 0 for an empty one. */
export function shareIn(few: ReadonlySet<string>, many: ReadonlySet<string>): number {
  if (few.size === 0) return 0

  let both = 0
  for (const topic of few) if (many.has(topic)) both++
  return both / few.size
}

const digitsOf = (value: number) => withoutTail(String(value).replace(/\D/g, ''), '0')

/** Whether one value looks like the other mistyped: digits exchanged, one digit wrong, added or lost, the point or the 万 displaced. */
export function isSlipOf(a: number, b: number): boolean {
  if (a === b || a <= 0 || b <= 0) return false

  const [first, second] = [String(a).replace('.', ''), String(b).replace('.', '')]
  const ratio = a > b ? a / b : b / a
  if (digitsOf(a) === digitsOf(b) && (digitsOf(a).length >= 2 || ratio >= 1000)) return true
  const differing = [...first].filter((digit, index) => digit !== second[index]).length
  if (first.length === second.length) {
    const isExchanged = [...first].sort().join('') === [...second].sort().join('')
    return Math.max(digitsOf(a).length, digitsOf(b).length) >= 2 && (isExchanged || differing === 1)
  }
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  return short.length >= 2 && long.length === short.length + 1 && Array.from(long, (_, index) => long.slice(0, index) + long.slice(index + 1)).includes(short)
}

/** Whether two figures measure in a way that makes their values comparable. */
export function isComparable(a: Quantity, b: Quantity): boolean {
  const isTyped = (type: Quantity['type']) => a.type === type || b.type === type
  if (a.type !== b.type) return false
  if (isTyped('money')) {
    const [one, other] = [a, b].map(({text}) => /[$£€¥]/.exec(text)?.[0])
    return (a.currency ?? b.currency) === (b.currency ?? a.currency) && (one === other || one === undefined || other === undefined)
  }
  return unitFamily(a) === unitFamily(b)
}

/** The thing a figure counts, as the text has it; an empty string where there is none. */
export function nounOf({counted}: Quantity, text: string): string {
  const noun = counted ? text.slice(counted.start, counted.end) : ''
  return /^(?:人|人员|people|persons?)$/.test(noun) ? '' : noun
}

/** Whether two figures count the same things by the nouns behind them; undefined where one has none. */
export function sharesNoun(a: string, b: string, isEnglish: boolean): boolean | undefined {
  if (a === '' || b === '') return undefined
  if (isEnglish) return topicsOf(a, 'en').size > 0 && shareIn(topicsOf(a, 'en'), topicsOf(b, 'en')) >= 0.5

  return a.startsWith(b) || b.startsWith(a) || shareIn(topicsOf(a, 'zh-Hans'), topicsOf(b, 'zh-Hans')) >= 0.5
}
