import type {Language} from '../item.ts'
import {CharacterSet, isDigit} from '../prose/characters.ts'
import {isRealDay} from './calendar.ts'
import {match} from './times-match.ts'
import {grain, type Piece, type Slots} from './times-pieces.ts'

const clock = String.raw`([01]?\d|2[0-5])[:：]([0-5]\d)(?:[:：]([0-5]\d)(?:\.\d{1,9})?)?`
const zone = String.raw`(?:[ ]?(Z(?![A-Za-z])|[+-]\d\d:?\d\d(?!\d)))?`
const iso = new RegExp(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d%]|[-/.]\d)(?:[T ]?[ ]?${clock}${zone})?`, 'y')
const isoMonth = /(\d{4})[-/](\d{1,2})(?![\d%]|[-/.:]\d|年)/y
const monthYear = /(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d%]|[-/.:]\d)/y
const tail = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d%]|[-/.:]\d)/y
const roc = /(\d{2,3})([/.])(\d{1,2})\2(\d{1,2})(?![\d%]|[-/.:]\d)/y
const bareClock = new RegExp(String.raw`${clock}(?![\d%]|[:：/]\d|\.\d)`, 'y')
const decimal = /\d{1,15}(?:[.,]\d{1,9}){1,6}|\d{5,40}|\d{1,4}(?:[-/:]\d{1,9}){2,6}/y
const lengthUnit = /[ ]?(?:个|小时|年|天|周|分钟|秒|hour|day|week|month|year|minute)/y
const zeroToTwelve = (n: number): boolean => n >= 1 && n <= 12

function clockSlots(hour?: string, minute?: string, second?: string, offset?: string): Slots {
  if (hour === undefined || minute === undefined) return {}
  const plain = offset && (offset === 'Z' || offset.includes(':')) ? offset : offset && `${offset.slice(0, 3)}:${offset.slice(3)}`
  return {hour: Number(hour), minute: Number(minute), ...(second === undefined ? {} : {second: Number(second)}), ...(plain ? {zone: plain} : {})}
}

function datePiece(start: number, end: number, slots: Slots, calendar?: Piece['calendar']): Piece {
  return {
    start,
    end,
    first: grain.year,
    last: slots.hour === undefined ? (slots.day === undefined ? grain.month : grain.day) : grain.clock,
    slots,
    ...(calendar ? {calendar} : {}),
  }
}

/** 2026-03-03, 2026/3/3, 2026.3.3, 2026-03-03T09:30+08:00. Where the parts cannot be month and day at all it is no date. */
function readIso(text: string, at: number): Piece | undefined {
  const found = match(iso, text, at)
  if (found) {
    const [whole, year, separator, month, day, hour, minute, second, offset] = found
    const slots: Slots = {year: Number(year), month: Number(month), day: Number(day), ...clockSlots(hour, minute, second, offset)}
    const plausible =
      slots.year !== undefined && slots.year >= 1000 && slots.year < 3000 && zeroToTwelve(Number(month)) && Number(day) >= 1 && Number(day) <= 31
    // Only the full form may name a day that does not exist: 2026-02-30 is a slip, 2026/2/30 may be anything.
    const real = isRealDay({year: Number(year), month: Number(month), day: Number(day)})
    return plausible && (real || (separator === '-' && month?.length === 2)) ? datePiece(at, at + whole.length, slots) : undefined
  }

  const month = match(isoMonth, text, at)
  if (!month || !zeroToTwelve(Number(month[2])) || Number(month[1]) < 1900 || Number(month[1]) > 2100) return
  // 2004-05 is a season, not a month, where the second year follows the first.
  if (Number(month[1]) % 100 === Number(month[2]) - 1 || month[2]?.length === 1) return
  return datePiece(at, at + month[0].length, {year: Number(month[1]), month: Number(month[2])})
}

/** 3/13/2026 and 13/3/2026; where both readings are days, month first as in the United States, unless dots part them. */
function readTail(text: string, at: number): Piece | undefined {
  const found = match(tail, text, at)
  if (!found) {
    const month = match(monthYear, text, at)
    return month ? datePiece(at, at + month[0].length, {year: Number(month[2]), month: Number(month[1])}) : undefined
  }

  const [whole, a, separator, b, y] = found
  if (y?.length === 2 && (separator === '.' || Number(a) > 31)) return
  const year = y?.length === 2 ? Number(y) + (Number(y) < 50 ? 2000 : 1900) : Number(y)
  const monthFirst = {year, month: Number(a), day: Number(b)}
  const dayFirst = {year, month: Number(b), day: Number(a)}
  const order = separator === '.' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  const day = order.find((candidate) => year > 1000 && year < 3000 && isRealDay(candidate))
  return day && datePiece(at, at + whole.length, day)
}

function readRoc(text: string, at: number): Piece | undefined {
  const found = match(roc, text, at)
  if (!found) return

  const slots = {year: Number(found[1]) + 1911, month: Number(found[3]), day: Number(found[4])}
  return Number(found[1]) >= 80 && Number(found[1]) <= 150 && isRealDay(slots) ? datePiece(at, at + found[0].length, slots, 'roc') : undefined
}

const frenchClock = /([01]?\d|2[0-4])h([0-5]\d)(?![\da-z])/y
const meridiem = /[ ]?(?:([ap])\.?[ ]?m\b\.?)/iy
const scoreBefore = /(?:以|比分|总分|胜|负|平|赔率|比例|score|won|beat|lost|ratio|odds|stood at|成绩|用时|verse|psalm|john|luke|mark|matthew|genesis) ?$/
const scoreAfter = /[ ]?(?:胜|负|战胜|击败|战平|险胜|领先|落后|逆转|大胜|完胜|的比|比分|淘汰|轻取|力克|不敌|平)/y

/** What a clock time stands behind: closes on weekdays at, until. */
const opensAt = /\b(?:open|clos|start|begin|begun|held|meet|arriv|leav|depart|schedul|due)[a-z]{0,4}(?: [a-z]{1,12}){0,2} at $|\b(?:until|till) $/

/** 9:30, 21:30:15, 9:30 a.m.; silent on 3:2 and 1:500, and on scores by the words beside them. */
function readClock(text: string, at: number, language: Language): Piece | undefined {
  const french = match(frenchClock, text, at)
  if (french) return {start: at, end: at + french[0].length, first: grain.clock, last: grain.clock, slots: {hour: Number(french[1]), minute: Number(french[2])}}

  const found = match(bareClock, text, at)
  if (!found) return

  let end = at + found[0].length
  const half = match(meridiem, text, end)
  if (!half && (match(scoreAfter, text, end) || scoreBefore.test(text.slice(Math.max(0, at - 9), at).toLowerCase()))) return
  const slots: Slots = clockSlots(found[1], found[2], found[3])
  if (half) {
    if ((slots.hour as number) > 12) return
    end += half[0].length
    slots.hour = ((slots.hour as number) % 12) + (half[1]?.toLowerCase() === 'p' ? 12 : 0)
  }

  // 25:12 in English is a length or a score, unless a date stands beside it, or a word that is said of hours.
  const weak = language === 'en' && (slots.hour as number) > 24 && !opensAt.test(text.slice(Math.max(0, at - 40), at).toLowerCase())
  return {start: at, end, first: grain.clock, last: grain.clock, slots, ...(weak ? {weak} : {})}
}

const joined = new CharacterSet('_.-/:%$#@&=+').addRange(0x30, 0x39).addRange(0x41, 0x5a).addRange(0x61, 0x7a)
/** What stands between the numbers of a date or clock time, and of a decimal or telephone number. */
const joints = new CharacterSet('-/.:：h')
const decimalJoints = new CharacterSet('.,-/:')

/** Digits that are looked at together. */
const longestRun = 40

/** The dates and clock times written in digits alone, and how far a number reaches that is none (a decimal, a telephone number). */
export function readNumericTime(text: string, at: number, language: Language, previous: Piece | undefined): {pieces: Piece[]; end: number} {
  // No time has so many digits: an endless run is looked at piece by piece.
  const limit = at + longestRun
  let run = at + 1
  while (run < limit && isDigit(text.charCodeAt(run))) run++
  const before = text[at - 1] ?? ' '
  // 9:00-11:30: the hyphen stands between two times.
  const ranged = previous?.end === at - 1 && previous.last === grain.clock
  const free = ranged || !joined.at(text, at - 1) || (before === '.' && text[at - 2] === '.') || ('-/'.includes(before) && !/[\w-]/.test(text[at - 2] ?? ' '))
  if (free) {
    // A number with a word behind it is by far the most frequent.
    const piece =
      joints.at(text, run) && (run > at + 1 || text[run] !== 'h')
        ? (readIso(text, at) ?? readTail(text, at) ?? (language === 'zh-Hant' ? readRoc(text, at) : undefined) ?? readClock(text, at, language))
        : undefined
    if (piece) return {pieces: [piece], end: piece.end}
  }

  const decimals = run - at > 4 || decimalJoints.at(text, run) ? match(decimal, text, at) : null
  if (decimals && !match(lengthUnit, text, at + decimals[0].length)) return {pieces: [], end: at + decimals[0].length}
  return free || before === '-' || before === '/' ? {pieces: [], end: at} : {pieces: [], end: Math.min(run, at + 20)}
}
