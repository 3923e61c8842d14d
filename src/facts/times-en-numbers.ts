import {CharacterSet, isDigit} from '../prose/characters.ts'
import {readClockLed} from './times-en-clocks.ts'
import {readDayLed, readNthDay} from './times-en-dates.ts'
import {readOrdinalUnit, readYearPeriod} from './times-en-definite.ts'
import type {EnText} from './times-en-grammar.ts'
import {readQuarter} from './times-en-periods.ts'
import {readCode} from './times-en-seasons.ts'
import {readOften} from './times-en-sets.ts'
import {readEnLength} from './times-en-units.ts'
import {readWireStamp} from './times-en-wire.ts'
import {readCentury, readDecade, readShortYear, readYearNumber} from './times-en-years.ts'
import {match} from './times-match.ts'
import {readNumericTime} from './times-numeric.ts'
import {grain, type Piece} from './times-pieces.ts'

const hourOfPart = /(?:1[0-2]|[1-9])(?= (?:in the (?:morning|afternoon|evening)|at night|tonight|this (?:morning|afternoon|evening))\b)/y
const bareHour = /(?:1[0-2]|[1-9])(?![\d:.,%-])/y
const hourBefore = /\bat (?:about |around )?$/

/** 8 tonight; the 8 of at 8 is a time only beside another. */
function readHour(lower: string, at: number): Piece | undefined {
  const sure = match(hourOfPart, lower, at)
  const found = sure ?? (hourBefore.test(lower.slice(Math.max(0, at - 12), at)) ? match(bareHour, lower, at) : null)
  if (!found) return
  return {start: at, end: at + found[0].length, first: grain.clock, last: grain.clock, slots: {hour: Number(found[0])}, ...(sure ? {} : {weak: true as const})}
}

/** 15 minutes, but not 60 Minutes. */
function readPlainLength({text, lower}: EnText, at: number): Piece | undefined {
  const found = readEnLength(lower, at)
  const written = found ? text.slice(at, found.end) : ''
  const capital = /\d [A-Z][a-z]/.test(written) && !/\d [A-Z][a-z]+ [A-Z]/.test(written) && /[a-z]/.test(text.slice(Math.max(0, at - 2), at))
  return capital ? undefined : found
}

const codeBefore = new CharacterSet('_$£€#@%').addRange(0x30, 0x39).addRange(0x41, 0x5a).addRange(0x61, 0x7a)
const ordinalEnds = new CharacterSet('snrt')
/** What may stand behind the digits of a clock time, perhaps after a space: 9:30, 9 a.m., 9–11 p.m., 9 o’clock, 15h30, 10 (minutes) past, before, to. */
const clockEnds = new CharacterSet(':.-–—tuapohmb')

/** The times that begin with a year or with an ordinal in digits, and those that begin with any number. `run`: where its digits end. */
function readOne(en: EnText, at: number, run: number): Piece | undefined {
  const {lower} = en
  const isYear = run - at === 4
  const dated =
    isYear || ordinalEnds.at(lower, run)
      ? (readNthDay(lower, at) ??
        readDecade(lower, at) ??
        readCentury(lower, at) ??
        readCode(lower, at) ??
        readYearPeriod(lower, at) ??
        readQuarter(lower, at) ??
        readOrdinalUnit(lower, at))
      : undefined
  return dated ?? (lower.startsWith(' times ', run) ? readOften(lower, at) : undefined) ?? readPlainLength(en, at) ?? readShortYear(en, at)
}

/** Whether the digits may be those of a clock time by what stands behind them. */
function mayBeClock(lower: string, at: number, run: number): boolean {
  return run - at === 4 || clockEnds.at(lower, lower[run] === ' ' ? run + 1 : run)
}

/** The pieces that begin with a number, and how far one that is none reaches; `before` is the piece last read. */
export function readNumber(en: EnText, at: number, before: Piece | undefined): {pieces: Piece[]; end: number} {
  const {lower, text} = en
  let run = at
  while (isDigit(lower.charCodeAt(run))) run++
  // Most numbers are neither a date nor a clock time; a character behind them tells, before an expression is tried.
  const stamp = run - at === 6 || run - at === 8 || lower[run] === '-' ? readWireStamp(text, lower, at) : undefined
  if (stamp) return {pieces: [stamp], end: stamp.end}
  const previous = lower[at - 1] ?? ' '
  if (codeBefore.at(lower, at - 1) || (previous === '.' && /\d/.test(lower[at - 2] ?? ''))) return readNumericTime(text, at, 'en', before)

  const dated = run - at < 3 ? readDayLed(en, at) : []
  const timed = dated.length > 0 || !mayBeClock(lower, at, run) ? dated : readClockLed(en, at)
  const numeric = timed.length > 0 ? {pieces: timed, end: 0} : readNumericTime(text, at, 'en', before)
  if (numeric.pieces.length > 0) return {pieces: numeric.pieces, end: numeric.pieces.at(-1)?.end as number}

  const one = readOne(en, at, run)
  if (one) return {pieces: [one], end: one.end}

  const years = readYearNumber(en, at, before)
  if (years.length > 0) return {pieces: years, end: years.at(-1)?.end as number}
  const hour = run - at < 3 ? readHour(lower, at) : undefined
  return hour ? {pieces: [hour], end: hour.end} : {pieces: [], end: numeric.end}
}
