import {isRealDay} from './calendar.ts'
import {match} from './times-match.ts'
import {grain, type Piece} from './times-pieces.ts'

const stamp = /(\d\d)-(\d\d)-(\d\d) ([0-2]\d)([0-5]\d)[ ]?([a-z]{3})\b/y
const packed = /((?:19|20)\d\d)([01]\d)([0-3]\d)(?![\d%]|[.,]\d|[-/]\d)/y
const packedShort = /(\d\d)([01]\d)([0-3]\d)(?!\d|[.,]\d)/y

function stampPiece(start: number, end: number, year: number, month: string, day: string, clock?: {hour: number; minute: number}): Piece | undefined {
  const date = {year, month: Number(month), day: Number(day)}
  if (!isRealDay(date)) return
  return {start, end, first: grain.year, last: clock ? grain.clock : grain.day, slots: {...date, ...clock}}
}

/** The stamps of news wires: 08-15-90 1337EDT, 19980213, and 891102 behind an equals sign. */
export function readWireStamp(text: string, lower: string, at: number): Piece | undefined {
  const full = match(stamp, lower, at)
  if (full) {
    const [whole, month = '', day = '', year, hour, minute] = full
    return stampPiece(at, at + whole.length, Number(year) + (Number(year) < 50 ? 2000 : 1900), month, day, {hour: Number(hour), minute: Number(minute)})
  }

  if (/[\w.,\-/:#$]/.test(text[at - 1] ?? ' ')) return
  const day = match(packed, lower, at)
  if (day) return stampPiece(at, at + day[0].length, Number(day[1]), day[2] as string, day[3] as string)
  const short = text.slice(Math.max(0, at - 2), at) === '= ' ? match(packedShort, lower, at) : null
  return short ? stampPiece(at, at + short[0].length, 1900 + Number(short[1]), short[2] as string, short[3] as string) : undefined
}
