import type {Item, Time} from '#item'
import {matchedText} from '../../../src/facts/matched-text.ts'

/** Words whose day, month or year is certain once the date of the item is known: 昨天, 上周五, 去年; not last Friday, of which there are two readings. */
const sureZh =
  /^(?:[今昨明]天?日?|[前后]天|前日|后日)(?:上午|下午|中午|早上|早|晨|晚上|晚|夜|凌晨)?$|^[今昨明][早晨晚夜午]$|^[本上下](?:个)?(?:周|星期|礼拜)[一二三四五六日天]$|^[本上下]个?月$|^[今去明前后]年$/
const sureEn =
  /^(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|yesterday (?:morning|afternoon|evening)|tomorrow (?:morning|afternoon|evening|night)|(?:last|this|next) (?:month|year)|the day (?:before yesterday|after tomorrow))$/
/** What may stand between the two: 昨日（3月2日）, 3月2日（昨天）, yesterday, March 2, */
const betweenZh = /^\s?(?:[（(](?:即|也就是|公历)?|[，,]?即|，也就是)\s?$/
const betweenEn = /^(?:,? \(| \(i\.e\.,? |, (?:on )?|, that is,? |[ ]?[–—-] ?)$/
const closesZh = /^\s?[）)]|^[，。；,]/
const closesEn = /^(?:[).,;:–—]| [–—-] |$)/

/** A relative time and the date written beside it. */
export interface Pair {
  relative: Time
  date: Time
}

function isSure(time: Time, item: Item): boolean {
  const text = matchedText(item).slice(time.start, time.end)
  return time.anchor === 'deictic' && time.value !== undefined && (item.language === 'en' ? sureEn : sureZh).test(text)
}

/** A date by its figures: 3月2日, 2日, 2026年, March 2, 2 March 2026, February. */
function isWritten({anchor, text, type, value, range, calendar}: Time): boolean {
  return (
    anchor === 'absolute' &&
    type === 'date' &&
    range === undefined &&
    calendar !== 'chinese' &&
    value !== undefined &&
    /\d|[A-Z][a-z]{2}|[一二三四五六七八九十〇零]/.test(text) &&
    !/[节節]/.test(text)
  )
}

/** Reads the pairs of a text: the two are neighbours, and nothing but a bracket or comma stands between them. */
export function* readPairs(item: Item): Iterable<Pair> {
  const english = item.language === 'en'
  const {times} = item.facts
  for (const [index, first] of times.entries()) {
    const second = times[index + 1]
    if (!second || second.start - first.end > 12) continue

    const between = item.prose.folded.slice(first.end, second.start)
    const after = item.prose.folded.slice(second.end, second.end + 3)
    const isOpen = /[（(]/.test(between)
    if (
      !(english ? betweenEn : betweenZh).test(between) ||
      !(isOpen
        ? (english ? /^[^a-z]{0,2}\)|^[,;]/ : /^[^一-鿿]{0,2}[）)]|^[，,（(]|^(?:星期|周|[上下]午)/).test(after)
        : (english ? closesEn : closesZh).test(after))
    )
      continue
    // Yesterday, March and April: without brackets only a day can be meant.
    if (!isOpen && !/-\d\d-\d\d$/.test((isSure(first, item) ? second : first).value ?? '')) continue
    if (isSure(first, item) && isWritten(second)) yield {relative: first, date: second}
    else if (isWritten(first) && isSure(second, item)) yield {relative: second, date: first}
  }
}
