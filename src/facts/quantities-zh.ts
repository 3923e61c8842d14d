import type {Language, Quantity, Span} from '../item.ts'
import {CharacterSet} from '../prose/characters.ts'
import {approximatorAfter, approximatorBefore} from './approximators.ts'
import {countedAfter} from './counted.ts'
import type {ReadUnit} from './money-zh.ts'
import {type HanNumber, numberAt, openRangeEnd} from './numbers-zh.ts'
import {exact} from './numerals.ts'
import {ordinalMarkAt} from './ordinals-zh.ts'
import {unitAt} from './units-zh.ts'
import {fixedQuantityAt, vagueNumeralAt} from './vague-zh.ts'

/** What a reader of quantities keeps beside the quantity itself while reading. */
interface Reading {
  quantities: Quantity[]
  /** Where reading goes on. */
  end: number
}

const digit = 1
const numeral = 2
const fixed = 3
const kinds = new Uint8Array(65536)
for (const char of '0123456789') kinds[char.charCodeAt(0)] = digit
for (const char of '〇零一二三四五六七八九十百千万亿两俩兆廿卅壹贰叁肆伍陆柒捌玖拾佰仟') kinds[char.charCodeAt(0)] = numeral
for (const char of '第首几数许很不大若无众少部上成半翻多绝½¼¾⅓⅔倍全极小过好诸些对①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳') kinds[char.charCodeAt(0)] = fixed

function blockedUntil(times: readonly Span[], index: number, at: number): number {
  const time = times[index]
  return time && time.start <= at && at < time.end ? time.end : at
}

/** Reads the quantities of Chinese text, in order; nothing that begins inside one of the spans of time. */
export function readChineseQuantities(folded: string, times: readonly Span[], language: Language): Quantity[] {
  const quantities: Quantity[] = []
  let next = 0
  for (let at = 0; at < folded.length; at++) {
    const kind = kinds[folded.charCodeAt(at)]
    if (kind === 0) continue

    while (next < times.length && (times[next] as Span).end <= at) next++
    const free = blockedUntil(times, next, at)
    if (free > at) {
      at = free - 1
      continue
    }

    const reading = kind === fixed ? fixedQuantityAt(folded, at) : quantityAt(folded, at, language)
    if (!reading) continue
    for (const quantity of reading.quantities) {
      const last = quantities.at(-1)
      if (!last || last.end <= quantity.start) quantities.push(quantity)
    }
    at = Math.max(at, reading.end - 1)
  }

  return quantities
}

function quantityAt(folded: string, at: number, language: Language): Reading | undefined {
  const ordinal = ordinalMarkAt(folded, at)
  if (ordinal) return {quantities: [ordinal], end: ordinal.end}
  const vague = vagueNumeralAt(folded, at)
  if (vague) return vague

  const first = numberAt(folded, at)
  if ('skip' in first) return {quantities: [], end: first.skip}

  const rangeAt = openRangeEnd(folded, first)
  if (rangeAt !== undefined) {
    const range = readRange(folded, first, rangeAt, language)
    if (range) return range
    const own = unitAt(folded, first, language)
    // 20万增至60万: with its 万 a number is a figure without a unit, too.
    if (!own || (own.end === first.end && first.factor === 1)) return {quantities: [], end: rangeAt}
  }

  const unit = unitAt(folded, first, language)
  if (!unit) return {quantities: [], end: first.end}
  if (unit.reject) return {quantities: [], end: unit.end}
  return {quantities: [quantityOf(folded, first, unit)], end: unit.end}
}

function readRange(folded: string, first: HanNumber, secondAt: number, language: Language): Reading | undefined {
  const second = numberAt(folded, secondAt, true)
  if ('skip' in second || second.start !== secondAt) return undefined
  const unit = unitAt(folded, second, language)
  if (!unit || unit.reject) return undefined

  const own = unitAt(folded, first, language)
  const alone = own && !own.reject && own.end > first.end ? own : undefined
  if (!alone && !unit.measured) return undefined

  const from = {...first}
  // 3—5万元: the first number shares the factor of the second.
  if (!alone && second.factor > 1 && first.factor === 1 && first.value !== undefined && first.value < (second.value ?? 0) / second.factor + 1e-9) {
    from.value = exact(first.value * second.factor)
  }

  const low = quantityOf(folded, from, alone ?? {...unit, end: first.end, counted: false})
  const high = quantityOf(folded, second, unit, false)
  const id = low.start
  low.range = {id, role: 'start'}
  high.range = {id, role: 'end'}
  return {quantities: [low, high], end: high.end}
}

const signs = new CharacterSet('负-−')

/** -5%, 负三点二: a sign, where a dash cannot join two numbers or words. */
function isNegative(folded: string, number: HanNumber, unit: ReadUnit): boolean {
  if (!signs.at(folded, number.start - 1)) return false
  const sign = folded[number.start - 1]
  const before = folded[number.start - 2] ?? ' '
  if (sign === '负') return !/[背肩担欠胜抱自]/.test(before)
  return (sign === '-' || sign === '−') && number.digits && (unit.measured === true || before === ' ') && !/[\w)）年月日]/.test(before)
}

/** Puts a number and its unit together: value, approximation, the thing counted; `maySign`: the dash before it is no joint of a range. */
function quantityOf(folded: string, number: HanNumber, unit: ReadUnit, maySign = true): Quantity {
  const minus = maySign && isNegative(folded, number, unit)
  const start = unit.start ?? (minus ? number.start - 1 : number.start)
  const value =
    unit.type === 'vague' ? undefined : (unit.value ?? (number.value === undefined ? undefined : exact(number.value * (unit.factor ?? 1) + (unit.add ?? 0))))
  const signed = value !== undefined && minus ? -value : value
  const quantity: Quantity = {
    start,
    end: unit.end,
    text: '',
    type: number.vague && unit.type === 'cardinal' ? 'vague' : unit.type,
    approximate: number.vague || number.approximate,
  }
  if (signed !== undefined) quantity.value = signed
  if (unit.unit !== undefined) quantity.unit = unit.unit
  if (unit.currency !== undefined) quantity.currency = unit.currency

  const before = approximatorBefore(folded, start)
  const after = approximatorAfter(folded, unit.end)
  if (before || after || unit.marks || number.marks.length > 0) {
    const marks = [before, ...number.marks, ...(unit.marks ?? []), after].filter((mark) => mark !== undefined)
    quantity.approximate = true
    quantity.approximators = marks
  }

  if (unit.counted !== false) {
    const counted = unit.noun ?? countedAfter(folded, after?.end ?? unit.end)
    if (counted) quantity.counted = counted
  }

  return quantity
}
