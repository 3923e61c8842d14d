import type {Item, Quantity, Span, Time} from '#item'
import {groupBySpan} from '../../../src/facts/precision.ts'

/** An age or an anniversary that does not fit its year. */
export interface WrongAge {
  at: Span
  actual: string
  /** The year of birth or of founding. */
  year: Time
  expected: number
  kind: 'age' | 'anniversary'
}

const bornZh = /^[^，。；]{0,4}(?:出生|生于|生人|生(?![产活长效态成])|诞生)/
const bornBeforeZh = /(?:生于|出生于|出生日期[：:]?|出生年月[：:]?|诞生于)$/
const bornEn = /\bborn (?:on |in )?(?:the )?$/
const diedZh = /逝世|去世|病逝|辞世|享年|终年|离世|遇害|牺牲|寿/
const diedEn = /\b(?:died|dies|death|passed away|killed)\b/
const foundedZh = /^[^，。；]{0,6}(?:成立|创建|创办|建立|建校|建院|建馆|建厂|建所|始建|创立|创刊|建成|诞生|设立|组建|开馆|通车|建队|立校|竣工)/
const foundedBeforeZh = /(?:成立|创建|创办|建立|建校|始建|创立|创刊|建成|诞生|设立|组建|开馆|建)于$|(?:前身|创办时间)[：:]?$/
const foundedEn = /\b(?:founded|established|set up|opened|built|created|formed|launched|inaugurated|started) (?:back )?in (?:[a-z]+ )?$/
const yearOf = (value: string | undefined) => Number(/^\d{4}/.exec(value ?? '')?.[0] ?? Number.NaN)

function ageOf(quantity: Quantity, text: string, isEnglish: boolean): boolean {
  const before = text.slice(Math.max(0, quantity.start - 12), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 10)
  if (quantity.approximate || quantity.range || quantity.value === undefined || quantity.value < 1 || quantity.value > 120) return false
  if (isEnglish)
    return (
      (/\b(?:aged|now|is|age|age of|he is|she is),? $/.test(before) && !/^ (?:percent|per|years (?:in|later|ago)|[a-z]+s\b)/.test(after)) ||
      (/\p{L}, $/u.test(before) &&
        !/\b(?:in|at|of|near) \S+ ?\S*, $|\b(?:road|street|avenue), $/.test(before) &&
        /^(?:, |\)|\.$)/.test(after) &&
        Number.isInteger(quantity.value) &&
        /^\d+$/.test(quantity.text)) ||
      /-year-old|-year$/.test(text.slice(quantity.start, quantity.end + 4))
    )
  // ，17岁发表小说: the age of that time.
  if (/[，,（(]$/.test(before) && !/^(?:[，,。；;、）)\n]|的|$)/.test(after)) return false
  return (
    quantity.unit === '岁' && /(?:现年|今年|年仅|享年|终年|现|[，,（(]|已|已经|年|享寿|时年)$/.test(before) && !/^(?:时|那年|就|起|以|的时候|生日)/.test(after)
  )
}

function anniversaryOf(quantity: Quantity, text: string, isEnglish: boolean): boolean {
  if (isEnglish) return quantity.type === 'ordinal' && /^ (?:anniversary|birthday of (?:the|its))/.test(text.slice(quantity.end, quantity.end + 16))
  return quantity.unit === '周年' || (quantity.type === 'cardinal' && text.slice(quantity.start, quantity.end + 2).includes('周年'))
}

/** The year an age is told for: that of the death, a year the sentence names beside it, else that of the item. */
function yearTold(item: Item, times: readonly Time[], beginnings: readonly Time[], isDead: boolean): number {
  const others = times.filter((time) => time.type === 'date' && !beginnings.includes(time) && /^\d{4}/.test(time.value ?? ''))
  const named = others.filter(({text}) => /\d{4}|[〇零○]/.test(text)).map(({value}) => yearOf(value))
  if (named.length > 1) return Number.NaN
  if (named[0] !== undefined) return named[0]
  return isDead && others.length === 0 && !item.anchor ? Number.NaN : yearOf(item.anchor)
}

/** Ages beside a year of birth, anniversaries beside a year of founding, in one sentence. */
export function* findWrongAges(item: Item): Iterable<WrongAge> {
  const isEnglish = item.language === 'en'
  const text = isEnglish ? item.prose.lower : item.prose.folded
  const [grouped, counted] = [groupBySpan(item.facts.times, item.facts.sentences), groupBySpan(item.facts.quantities, item.facts.sentences)]
  for (const [index, sentence] of item.facts.sentences.entries()) {
    const words = text.slice(sentence.start, sentence.end)
    if (!(isEnglish ? /\bborn\b|anniversary/ : /岁|周年/).test(words)) continue

    const times = grouped[index] ?? []
    const dates = times.filter((time) => time.type === 'date' && /^\d{4}/.test(time.value ?? '') && /\d{4}|[〇零○]/.test(time.text))
    const told = (before: RegExp, after: RegExp | undefined) =>
      dates.filter(({start, end}) => before.test(text.slice(Math.max(sentence.start, start - 30), start)) || after?.test(text.slice(end, end + 12)))
    const [born, founded] = isEnglish ? [told(bornEn, undefined), told(foundedEn, undefined)] : [told(bornBeforeZh, bornZh), told(foundedBeforeZh, foundedZh)]
    const quantities = counted[index] ?? []
    const ages = quantities.filter((quantity) => ageOf(quantity, text, isEnglish))
    const anniversaries = quantities.filter((quantity) => anniversaryOf(quantity, text, isEnglish))

    const pairs: [Time[], Quantity[], 'age' | 'anniversary'][] = [
      [born, ages, 'age'],
      [founded, anniversaries, 'anniversary'],
    ]
    for (const [years, counts, kind] of pairs) {
      if (years.length !== 1 || counts.length !== 1) continue

      const [year, count] = [years[0] as Time, counts[0] as Quantity]
      const isDead = (isEnglish ? diedEn : diedZh).test(words)
      const now = yearTold(item, times, [...born, ...founded], isDead)
      const expected = now - yearOf(year.value)
      const value = count.value as number
      // Birthdays still to come, 虚岁, and one or two years more in age of honour.
      const [least, most] = kind === 'age' ? [expected - 1, expected + (isEnglish ? 0 : isDead ? 3 : 1)] : [expected - 1, expected + 1]
      if (Number.isNaN(expected) || expected < 1 || (value >= least && value <= most)) continue
      yield {at: {start: count.start, end: count.end}, actual: count.text, year, expected, kind}
    }
  }
}
