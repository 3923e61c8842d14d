import type {Item, Quantity, Span} from '#item'
import {charactersOf, clauseAround, isComparable, isSlipOf, nounOf, shareIn, sharesNoun} from '../../../src/facts/figure-context.ts'
import {toleranceOf} from '../../../src/facts/precision.ts'
import {withoutTail} from '../../../src/facts/tails.ts'
import {startingWithin} from '../../../src/facts/within.ts'

/** Verbs that say one thing of a figure, brought to one word. */
const synonymsZh: [RegExp, string][] = [
  [/到会|与会|参会|出席|参加/g, '参加'],
  [/遇难|丧生|身亡|罹难|殉职|死亡/g, '死亡'],
  [/受伤|负伤|伤者/g, '受伤'],
  [/耗资|斥资|投入|投资/g, '投资'],
  [/失联|失踪/g, '失踪'],
]
const synonymsEn: [RegExp, string][] = [
  [/\b(?:killed|dead|died|deaths?|lost their lives)\b/g, 'killed'],
  [/\b(?:injured|wounded|hurt|injuries)\b/g, 'injured'],
  [/\b(?:attended|attending|took part|taking part|participated|participants|attendees|were present)\b/g, 'attended'],
]
/** Beside such words a second figure is another figure: parts, changes, other times, plans. */
const otherScopeZh =
  /其中|另|又|再[有次]|还有|每|均|平均|新增|增加|增至|增长|减少|降至|升至|比|较|去年|上年|同期|剩|其余|原[有来本计]|曾|计划|预计|预算|目标|拟|将|最[大多高低小少长]|首[批次日]|第|此前|之前|[前后][\d一二三四五六七八九十两]|累计|不同|其他|分别|[由从][^，。]{0,12}[到至]|仅|以上|当时|如果|例如|若|人均|单[日月价]|当[日天月]|各[^，。]{0,6}$/
const otherScopeEn =
  /\b(?:including|of (?:which|whom|them)|other|another|further|more|additional|each|every|average|rose|fell|up|down|than|last|previous|earlier|plan(?:s|ned)?|target|expected|would|could|if|second|third|next|since|per|between|against|at least|so far|some|respectively|former|only|daily|initially)\b/

interface Told {
  quantity: Quantity
  clause: Span
  topics: Set<string>
  /** The first of them. */
  opening: string[]
  sentence: Span
}

/** A clause without its figures, its synonyms made one. */
function plainClause(text: string, clause: Span, figure: Span, isEnglish: boolean): string {
  const around = `${text.slice(clause.start, figure.start)} ${text.slice(figure.end, clause.end)}`
  return (isEnglish ? synonymsEn : synonymsZh).reduce((plain, [pattern, word]) => plain.replace(pattern, ` ${word} `), around)
}

const peopleOnly = /^(?:人|名|位|员|人员|people|persons?)$/
const toldOften = 24

/** What each figure of the body is told of; figures that are parts, changes or plans left out. */
function tellFigures(item: Item): Told[] {
  const isEnglish = item.language === 'en'
  const text = isEnglish ? item.prose.lower : item.prose.folded
  const headline = item.facts.parts.find(({kind}) => kind === 'headline')
  const told: Told[] = []
  for (const quantity of item.facts.quantities) {
    if (quantity.value === undefined || quantity.value < 10 || quantity.approximate || quantity.range || quantity.comparison) continue
    if (!['cardinal', 'money'].includes(quantity.type) || (quantity.type === 'cardinal' && quantity.unit === undefined && !quantity.counted)) continue
    if (headline && quantity.start >= headline.start && quantity.start < headline.end) continue
    if (/^(?:day|hour|week|month|year|minute|second|岁|周岁|周年|倍)$/.test(quantity.unit ?? '') || item.within(quantity, 'quotation')) continue

    const clause = clauseAround(text, quantity, isEnglish)
    const plain = plainClause(text, clause, quantity, isEnglish)
    if ((isEnglish ? otherScopeEn : otherScopeZh).test(plain)) continue
    const sentence = item.sentenceOf(quantity)
    if (!sentence) continue
    const topics = charactersOf(plain, item.language)
    told.push({quantity, clause, topics, opening: [...topics].slice(0, isEnglish ? 1 : 4), sentence})
  }
  return told
}

/** Names of places and dates in the sentence of a figure: where they differ, so may the figures. */
function scopeOf(item: Item, {sentence}: Told): string[] {
  const names = startingWithin(item.facts.names, sentence).filter(({type}) => type !== 'person')
  const dates = startingWithin(item.facts.times, sentence).filter(({type}) => type === 'date')
  return [...names, ...dates].map(({start, end}) => item.text({start, end}))
}

/** Whether the clause of one names what the other counts: the noun behind it, else the two characters (the word) before it. */
function hasHead(text: string, {quantity, clause}: Told, other: Told): boolean {
  const {counted, start} = quantity
  const before = text.slice(clause.start, start).replace(/(?:共计|合计|总计|一共|共有|达到|[为达共有了是约的于 ]){1,3}$|[$£€]$/g, '')
  const head = counted ? text.slice(counted.start, Math.min(counted.end, counted.start + 2)) : (/[㐀-鿿]{2}$|[a-z]{3,20} ?$/.exec(before)?.[0] ?? '')
  return (
    head !== '' &&
    text.slice(other.clause.start, other.clause.end).includes(/^[a-z]/.test(head) && counted ? text.slice(counted.start, counted.end) : head.trim())
  )
}

/** Whether one value is the other with fewer digits: 7000 for 7024. */
function isRounding(a: number, b: number): boolean {
  const places = (value: number) => withoutTail(String(value).replace('.', ''), '0').length
  if (Math.min(a, b) < 1000) return false
  const fewer = Math.min(places(a), places(b))
  return places(a) !== places(b) && Number(a.toPrecision(fewer)) === Number(b.toPrecision(fewer))
}

/** 一号楼有120户。二号楼有102户: the clauses open with subjects of their own. */
function openDifferently(a: Told, b: Told): boolean {
  return a.opening.some((topic) => !b.topics.has(topic)) && b.opening.some((topic) => !a.topics.has(topic))
}

/** Whether two clauses say the same of values that are near each other, or of which one looks like the other mistyped. */
function saySame(earlier: Told, later: Told, isEnglish: boolean): boolean {
  const [few, many] = earlier.topics.size <= later.topics.size ? [earlier.topics, later.topics] : [later.topics, earlier.topics]
  if (few.size < (isEnglish ? 2 : 3)) return false

  const shared = shareIn(few, many)
  if (shared < 0.6) return false
  const [a, b] = [earlier.quantity.value as number, later.quantity.value as number]
  if (isSlipOf(a, b)) return shareIn(many, few) >= 0.3
  return a < 2 * b && b < 2 * a && shared >= 0.8 && shareIn(many, few) >= 0.5
}

/** Whether two figures differ by more than they are rounded. */
function differ(a: Quantity, b: Quantity): boolean {
  const [one, other] = [a.value as number, b.value as number]
  return Math.abs(one - other) > toleranceOf(a) + toleranceOf(b) && !isRounding(one, other)
}

function countSame(text: string, earlier: Told, later: Told, isEnglish: boolean): boolean {
  const [a, b] = [earlier.quantity, later.quantity]
  if (sharesNoun(nounOf(a, text), nounOf(b, text), isEnglish) === false) return false
  if (!isSlipOf(a.value as number, b.value as number) && !(hasHead(text, earlier, later) && hasHead(text, later, earlier))) return false
  return isEnglish || a.unit === b.unit || (peopleOnly.test(a.unit ?? '') && peopleOnly.test(b.unit ?? ''))
}

/** Two exact values told of one thing, in different sentences. */
export function* findContradictions(item: Item): Iterable<[Quantity, Quantity]> {
  const told = tellFigures(item)
  const isEnglish = item.language === 'en'
  const text = isEnglish ? item.prose.lower : item.prose.folded
  for (const [index, later] of told.entries()) {
    for (const earlier of told.slice(Math.max(0, index - toldOften), index)) {
      const [a, b] = [earlier.quantity, later.quantity]
      // What rules most pairs out comes first.
      if (a.value === b.value || a.type !== b.type || earlier.sentence === later.sentence || openDifferently(earlier, later)) continue
      if (!isComparable(a, b) || !saySame(earlier, later, isEnglish) || !differ(a, b) || !countSame(text, earlier, later, isEnglish)) continue

      const [first, second] = [scopeOf(item, earlier), scopeOf(item, later)]
      if (second.some((name) => !first.includes(name)) && first.some((name) => !second.includes(name))) continue
      yield [a, b]
      break
    }
  }
}
