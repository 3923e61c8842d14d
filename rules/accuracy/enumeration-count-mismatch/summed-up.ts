import type {Item, Span} from '#item'
import {parseHanNumeral} from '../../../src/facts/numerals.ts'

/** How far behind the last item its sum may stand. */
const reach = 160
/** 以上三点，请各科室抓好落实: the items are counted once more behind them, at the head of a sentence. 以上三家单位 are bodies, not points. */
const zh =
  /(?:^|[。！？；\n]\s{0,4})(?:以上|上述|这)([一二两三四五六七八九十\d]{1,2}(?:点|条|项)(?:工作|要求|意见|措施|建议|任务|事项|内容)?|[一二两三四五六七八九十\d]{1,2}个方面)(?=[，,：:。请要都是均须希望，]|$)/m
const en =
  /(?:^|[.!?\n]\s{1,4})(?:these|the above|the) (two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:points|steps|measures|items|requirements|tasks|aims|principles)\b/m
const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** What counts the items of an enumeration right behind it. */
export function findSummedUp(items: readonly Span[], {prose, language}: Item): (Span & {count: number}) | undefined {
  const last = items.at(-1)
  if (!last || items.length < 2) return undefined
  const isEnglish = language === 'en'
  const text = (isEnglish ? prose.lower : prose.folded).slice(last.start, last.end + reach)
  const found = (isEnglish ? en : zh).exec(text)
  const counted = found?.[1]
  if (found === null || counted === undefined) return undefined

  const from = last.start + found.index + found[0].lastIndexOf(counted)
  const count = isEnglish
    ? words.indexOf(counted) > 0
      ? words.indexOf(counted)
      : Number(counted)
    : parseHanNumeral(/^[一二两三四五六七八九十\d]{1,2}/.exec(counted)?.[0] ?? '')
  // 4 points is where the English noun ends, too.
  const end = isEnglish ? last.start + found.index + found[0].length : from + counted.length
  return count === undefined || Number.isNaN(count) ? undefined : {start: from, end, count}
}
