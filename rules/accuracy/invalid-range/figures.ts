import type {Item, Quantity, Span} from '#item'

/** Measures that are rightly told from high to low: temperatures, heights, discounts. */
const descending =
  /^(?:degree Celsius|degree Fahrenheit|折|成|倍|metre|kilometre|centimetre|millimetre|foot|mile|级|层|楼|位|名次|分|度|节|day|month|year|week|hour|minute|second|周|天)$/
const joint = /^ ?(?:[—–~～-]{1,2}|至|到| to | and ) ?$/
const change =
  /(?:由|从|自|降|减|跌|缩|落|滑|比分|比数|以)[^，。；\d]{0,10}$|\b(?:from|fell|down|drop(?:ped)?|cut|lowered|reduced|score|beat|won|lost|by)\b[^.;,\d]{0,16}$/
const changeAfter =
  /^[^，。；]{0,4}(?:不等的降|递减|下降|逐步减)|^ (?:win|victory|defeat|lead|loss|margin|ratio|odds|vote|majority|decision|verdict|split|favou?rites?|against|on)/

/** English prices and pages whose first number is greater: the readers of facts do not take them for ranges. */
const backwardEn =
  /([$£€])(\d[\d,]*(?:\.\d+)?) ?[–—-] ?\1(\d[\d,]*(?:\.\d+)?)(?![\d%]|\.\d| ?(?:million|billion|m|bn|k)\b)|\b(?:pages?|pp\.?|chapters?|rooms?|ages?|aged|years|grades|numbers|nos\.?) ()(\d{1,4}) ?[–—-] ?(\d{1,4})(?![\d%]|\.\d)/g
const backwardZh = /第(\d{1,4})(?:[页条章])?[—–~～至到-]{1,2}第?(\d{1,4})[页条章]/g

/** 由8000元至3000元不等: neither a change nor a fall. */
const isSpread = /^不等/
const agesEn = /\b(?:ages?|aged) (?:from )?(\d{1,2}) to (\d{1,2})\b/g

export interface BackwardFigures extends Span {
  from: string
  to: string
}

const number = (text: string | undefined) => Number((text ?? '').replace(/,/g, ''))

function readPair([low, high]: [Quantity, Quantity], text: string): BackwardFigures | undefined {
  const [before, between, after] = [text.slice(Math.max(0, low.start - 22), low.start), text.slice(low.end, high.start), text.slice(high.end, high.end + 14)]
  const isTold = low.value !== undefined && high.value !== undefined && low.value > high.value && high.value >= 0
  if (!isTold || !joint.test(between.replace(/[$£€]/, '')) || (change.test(before) && !isSpread.test(after)) || changeAfter.test(after)) return undefined
  if (high.unit === undefined && !high.counted && !/ and /.test(between)) return undefined
  if (descending.test(high.unit ?? '') || high.type === 'percent' || high.type === 'ordinal' || high.type === 'ratio') return undefined
  return {start: low.start, end: high.end, from: low.text, to: high.text}
}

/** Ranges of figures whose first is greater than their last. */
export function* findBackwardFigures(item: Item): Iterable<BackwardFigures> {
  const isEnglish = item.language === 'en'
  const text = isEnglish ? item.prose.lower : item.prose.folded
  for (const [index, high] of item.facts.quantities.entries()) {
    const low = item.facts.quantities[index - 1]
    if (!low || high.range?.role !== 'end' || low.range?.id !== high.range.id) continue

    const found = readPair([low, high], text)
    if (found) yield found
  }
  for (const {index, 0: match, 1: from, 2: to} of isEnglish ? text.matchAll(agesEn) : [])
    if (number(from) > number(to)) yield {start: index, end: index + match.length, from: from as string, to: to as string}
  for (const match of text.matchAll(isEnglish ? backwardEn : backwardZh)) {
    const [from, to] = isEnglish ? [match[2] ?? match[5], match[3] ?? match[6]] : [match[1], match[2]]
    const before = text.slice(Math.max(0, match.index - 20), match.index)
    if (number(from) > number(to) && !change.test(before))
      yield {start: match.index, end: match.index + match[0].length, from: from as string, to: to as string}
  }
}
