import {match} from './times-match.ts'
import {type Numeral, readNumeral} from './times-numerals.ts'
import {grain, type Piece, type Slots} from './times-pieces.ts'
import {piece} from './times-zh-years.ts'

const notHour = /(?:间|代|期(?!间)|刻|速|长|段|装|尚|候|空|而|常)/y
const clockEnd = /(?:[许整开起至到前后左半，。、；：！？）\s]|$)/y
const clockStart = new Set('在到至从于约近早晚，。；：（由自')
const minutes =
  /[ ]?(?:(\d{1,2}|[一二三四五六七八九十零]{1,3})[ ]?分(?!之|钟|别|别|公|内|部)(?:(\d{1,2}|[一二三四五六七八九十]{1,3})秒)?|(半|正|整)|(\d{2})(?!\d)|(零[一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?)(?![一-鿿]))/y

/** 9时30分, 8点半: weak where 点 or 时 could be something else. */
export function readClock(text: string, start: number, n: Numeral, unit: number): Piece | undefined {
  const point = text[unit] === '点'
  if (
    n.value > 29 ||
    // 28时17分 is no time, but said as one; 28时 alone may be anything.
    (n.value > 25 && !match(/[ ]?\d{1,2}[ ]?分(?!之|钟|别)/y, text, unit + 1)) ||
    n.length > 3 ||
    text[start - 1] === '第' ||
    (point ? match(/[ ]?(?:\d[.\d]|钟头)/y, text, unit + 1)?.[0].includes('.') : match(notHour, text, unit + 1))
  )
    return

  const hour: Slots = {hour: n.value}
  let end = unit + 1
  const found = match(minutes, text, end)
  if (found && (point || (found[4] ?? found[5]) === undefined)) {
    end += found[0].length
    if (found[3] === '半') hour.minute = 30
    const minute = found[1] ?? found[4] ?? found[5]
    if (minute !== undefined) hour.minute = readNumeral(minute, 0).value
    if (found[2] !== undefined) hour.second = readNumeral(found[2], 0).value
    return piece(start, end, grain.clock, hour, found[3] === '半' && n.han ? {type: 'time'} : {})
  }

  if (point && text[end] === '钟') end += 1
  const before = text[start - 1] ?? ''
  const sure = (point ? text[end - 1] === '钟' : !n.han) || ((clockStart.has(before) || start === 0) && match(clockEnd, text, end) !== null)
  return piece(start, end, grain.clock, hour, sure ? {} : {weak: true})
}
