import type {Quantity} from '../item.ts'
import {parseHanNumeral} from './numerals.ts'

/** The mark of an item at the head of its line (1、, 一、, （二）) or clause (一是). */
const mark = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、.．](?![\d\s一二三四五六七八九十百])|[）)](?=[一-鿿])|是(?![个否非]))/y
/** The number of a thing of which there are several: 3号机组, 二中队 (two of them would be 两个中队). */
const numbered =
  /(?:\d{1,3}|[一二三四五六七八九十]{1,3})(号(?=(?:机组|航站楼|泊位|车厢|高炉|锅炉|种子)(?![一二三四五六七八九十\d]))|(?=(?:中队|大队|支队|分队|车间|工区|分厂|病区|分局)))/y
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

function make(start: number, end: number, value: number, unit?: string): Quantity {
  return {start, end, text: '', type: 'ordinal', value, approximate: false, ...(unit ? {unit} : {})}
}

/** The ordinal that begins with the numeral here without 第: the mark of an item, the number of a thing. */
export function ordinalMarkAt(folded: string, at: number): Quantity | undefined {
  const index = circled.indexOf(folded[at] as string)
  if (index >= 0) return make(at, at + 1, index + 1)

  mark.lastIndex = at
  if (mark.test(folded)) return markAt(folded, at, mark.lastIndex - 1)
  numbered.lastIndex = at
  const found = numbered.exec(folded)
  if (!found || /[\d第零〇一二三四五六七八九十百千万亿两几数.年月]/.test(folded[at - 1] ?? '')) return undefined
  const end = numbered.lastIndex - (found[1] ? 1 : 0)
  const value = parseHanNumeral(folded.slice(at, end))
  return value === undefined ? undefined : make(at, numbered.lastIndex, value, found[1])
}

function markAt(folded: string, start: number, end: number): Quantity | undefined {
  const sign = folded[end]
  const open = sign === '）' || sign === ')'
  const before = folded[start - (open ? 2 : 1)] ?? '\n'
  if (open && !/[（(]/.test(folded[start - 1] ?? '')) return undefined
  if (sign === '是' ? !/[。；;：:，,\n]/.test(before) : before !== '\n') return undefined
  const value = parseHanNumeral(folded.slice(start, end))
  return value === undefined || value === 0 ? undefined : make(start, end, value)
}
