import type {Item, Quantity, Span} from '#item'
import {clauseAround, isComparable, topicsOf} from '../../../src/facts/figure-context.ts'
import {withoutTail} from '../../../src/facts/tails.ts'

/** Beside such words the same digits in another scale are another figure. */
const apart =
  /每|均|其中|另|增|减|比|较|去年|上年|此前|原|单价|之一|\b(?:each|every|average|per|including|of which|another|more|less|last|rose|fell|up|down|than|part of|apiece)\b/
/** Words so common beside sums that two sentences sharing them say nothing of one thing. */
const common =
  /^(?:公司|元的|万元|亿元|人民|美元|全市|全省|全县|全国|目前|今年|已经|截至|资金|负责|介绍|表示|记者|累计|共计|millio|offic|peopl|dolla|yuan|money|fund[se]|were|been|with|this)$/

interface Told {
  quantity: Quantity
  sentence: Span
  topics: Set<string>
}

/** Digits of a figure as they are written, without its scale; undefined where they are too few to be known again. */
function digitsOf({text}: Quantity): string | undefined {
  const shown = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replace(/[,.]/g, '') ?? ''
  const digits = withoutTail(shown, '0')
  return digits.length >= 2 ? digits : undefined
}

/** One sum or count told in two scales: 3.5亿元 and later 3.5万元 of the same thing. */
export function* findScales(item: Item): Iterable<[Quantity, Quantity]> {
  const isEnglish = item.language === 'en'
  const text = isEnglish ? item.prose.lower : item.prose.folded
  const known = new Map<string, Told[]>()
  for (const quantity of item.facts.quantities) {
    const {value, type} = quantity
    const digits = (type === 'money' || type === 'cardinal') && value !== undefined && !quantity.range && !quantity.comparison ? digitsOf(quantity) : undefined
    if (digits === undefined || !/[万亿]|illion|thousand|bn\b/.test(text.slice(quantity.start, quantity.end)) || item.within(quantity, 'quotation')) continue

    const clause = clauseAround(text, quantity, isEnglish)
    const around = `${text.slice(clause.start, quantity.start)} ${text.slice(quantity.end, clause.end)}`
    const sentence = item.sentenceOf(quantity)
    if (!sentence || apart.test(around)) continue

    const told = {quantity, sentence, topics: topicsOf(around.replace(/^ ?的/, ''), item.language)}
    const earlier = known.get(digits) ?? []
    if (earlier.length === 0) known.set(digits, earlier)
    // A few of them are enough to compare with: a table repeats its figures.
    const other = earlier.slice(-6).find((one) => isSlip(one, told))
    if (other) yield [other.quantity, quantity]
    earlier.push(told)
  }
}

function isSlip(one: Told, other: Told): boolean {
  const [a, b] = [one.quantity.value as number, other.quantity.value as number]
  const ratio = Math.max(a, b) / Math.min(a, b)
  const isScale = [1e3, 1e4, 1e6, 1e8].some((scale) => Math.abs(ratio / scale - 1) < 1e-9)
  if (!isScale || one.sentence === other.sentence || !isComparable(one.quantity, other.quantity)) return false
  const [first, second] = [one, other].map(({topics}) => [...topics].filter((topic) => !common.test(topic)))
  // 铁路投资 and 公路投资, the city's budget and the state's: each opens with a subject of its own.
  const opensApart = (topics: string[] | undefined, others: Set<string>) => topics?.[0] === undefined || !others.has(topics[0])
  if (opensApart(first, other.topics) && opensApart(second, one.topics)) return false
  return (first ?? []).some((topic) => other.topics.has(topic))
}
