import type {Language, Time} from '../item.ts'
import type {ReadableText} from '../prose/prose.ts'
import {type CalendarDay, calendarDay, parseDay} from './calendar.ts'
import {readEnPieces} from './english.ts'
import {grain, joinNeighbours, type Piece} from './times-pieces.ts'
import {joinRanges} from './times-ranges.ts'
import {joinSets} from './times-sets.ts'
import {timexValue} from './times-values.ts'
import {readZhPieces} from './times-zh.ts'

/** What a text's times are read against. */
export interface TimeContext {
  language: Language
  /** ISO date or date-time of the item; without it relative times have no value, and dates without year begin with XXXX. */
  anchor?: string
  region?: 'cn' | 'tw' | 'hk'
}

// How far before a time the words stand that make it future.
const lookBack = 14
const lookBackEnglish = 36
const aheadZh = /(?:将|拟|定于|预计|预料|预测|有望|料|计划|下一|即将|截止|前往|赴|要在|准备)[^，。；！？\n]{0,10}$/
const aheadAfterZh = /^(?:[^，。；！？\n]{0,3}起|[^，。；！？\n说称示布指报道]{0,6}将|[^，。；！？\n]{0,3}会(?!议|见|谈|上|长|员|同|场|后|面|晤|期))/
const aheadEn =
  /\b(?:(?:will|would|shall|set to|due to|going to|scheduled|expected|plans? to|planned|about to|to (?:be|meet|visit|hold|face|start|begin|open|play|vote|decide|take|make|go|announce|launch|speak|attend|travel|return|resume|discuss|sign|release|host|end|close|run|deliver|mark|lead|leave|arrive|appear|air))\b[^.;!?,\n]{0,24}|(?:next|by|until|upcoming|coming|ahead|before)\b[^.;!?,\n]{0,10})$/

// By code unit: 1 ends a paragraph, 2 a sentence, 3 perhaps a sentence.
const marks = new Uint8Array(65_536)
marks[10] = 1
for (const mark of '。！？；!?') marks[mark.charCodeAt(0)] = 2
marks[46] = 3

/** How far the text has been read since the last day it named, and what ended on the way. */
class Reach {
  #at = 0
  sentence = false
  paragraph = false

  /** Starts anew after a day. */
  reset(end: number): void {
    this.#at = end
    this.sentence = false
    this.paragraph = false
  }

  /** Reads on to a place: every character is looked at once. */
  readTo(text: string, to: number, english: boolean): void {
    for (; this.#at < to; this.#at += 1) {
      const mark = marks[text.charCodeAt(this.#at)]
      if (mark === undefined || mark === 0) continue
      if (mark === 1) this.paragraph = this.sentence = true
      else if (mark === 2) this.sentence = true
      else if (english && text.charCodeAt(this.#at + 1) === 32 && text.charCodeAt(this.#at - 2) !== 46) this.sentence = true
    }
  }
}

/** Where a time needs it, whether the words just before it look ahead. */
function looksAhead(text: string, piece: Piece, english: boolean): boolean {
  const {slots} = piece
  const bare = (slots.weekday !== undefined && slots.weekShift === undefined) || (slots.day !== undefined && slots.month === undefined)
  if (!bare) return false
  if ((english ? aheadEn : aheadZh).test(text.slice(Math.max(0, piece.start - (english ? lookBackEnglish : lookBack)), piece.start))) return true
  return !english && aheadAfterZh.test(text.slice(piece.end, piece.end + 9))
}

const clockOf = /T(\d\d):(\d\d)/

/** The year, and month, a value names: what 同年 and 次月 count from. */
function yearMonthOf(value: string | undefined): {year: number; month?: number} | undefined {
  if (value === undefined || value.length < 4 || value.charCodeAt(0) > 57 || (value.length > 4 && value[4] !== '-')) return
  const year = Number(value.slice(0, 4))
  const month = Number(value.slice(5, 7))
  if (Number.isNaN(year)) return
  return month > 0 ? {year, month} : {year}
}

/** Minutes of the day of an ISO date-time. */
function minutesOf(iso: string | undefined): number | undefined {
  const found = clockOf.exec(iso ?? '')
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined
}

function typeOf(piece: Piece): Time['type'] {
  return piece.type ?? (piece.slots.hour !== undefined || piece.slots.dayPart !== undefined ? 'time' : 'date')
}

/** Slots of the piece before that a 的 hands on: 1998年的春节. */
function inherit(piece: Piece, before: Piece | undefined): Piece {
  return piece.heir && before ? {...piece, slots: {...(before.slots.fixed || before.slots.ago ? {} : before.slots), ...piece.slots}} : piece
}

function finish(text: string, lower: string, pieces: readonly Piece[], context: TimeContext): Time[] {
  const anchorDay = context.anchor === undefined ? undefined : parseDay(context.anchor)
  const minutes = minutesOf(context.anchor)
  const english = context.language === 'en'
  const times: Time[] = []
  let last: CalendarDay | undefined
  let named: {year: number; month?: number} | undefined
  const reach = new Reach()
  let before: Piece | undefined
  for (const raw of pieces) {
    const piece = inherit(raw, before)
    before = raw
    reach.readTo(text, piece.start, english)
    const near = last !== undefined && !reach.sentence
    const close = last !== undefined && !reach.paragraph
    // 明日至星期日: the Sunday after tomorrow.
    const ends =
      piece.range?.role === 'end' &&
      last !== undefined &&
      piece.slots.weekday !== undefined &&
      piece.slots.weekShift === undefined &&
      piece.slots.day === undefined
    const value = timexValue(piece.slots, {
      anchor: ends ? last : anchorDay,
      minutes,
      named,
      last,
      near,
      close,
      ahead: ends || looksAhead(lower, piece, english),
    })
    const {start, end, weekday, calendar, range} = piece
    const inside = weekday && start <= weekday.start && weekday.end <= end
    const time: Time = {
      start,
      end,
      text: text.slice(start, end),
      type: typeOf(piece),
      ...(value === undefined ? undefined : {value}),
      anchor: piece.anchor ?? 'absolute',
    }
    if (calendar) time.calendar = calendar
    if (range) time.range = range
    if (weekday && (inside || piece.last >= grain.day)) time.weekday = weekday
    times.push(time)
    if (piece.type === undefined && piece.slots.ago === undefined) named = yearMonthOf(value) ?? named
    const day = calendarDay(time)
    // Two weeks ago is no day that 当天 could mean.
    if (!day || (piece.slots.ago !== undefined && piece.slots.ago.unit !== 'D')) continue

    last = day
    reach.reset(end)
  }

  return times
}

/** All expressions of time of a text, sorted, not overlapping: dates, clock times, lengths of time and repetitions, with TIMEX3 values. */
export function readTimes(prose: ReadableText, context: TimeContext): Time[] {
  const english = context.language === 'en'
  const read = english ? readEnPieces(prose.folded, prose.lower) : readZhPieces({text: prose.folded, language: context.language})
  const joined = joinSets(prose.folded, joinNeighbours(prose.folded, read))
  const pieces = joinRanges(prose.folded, joined).filter((piece) => !piece.weak)
  return finish(prose.text, english ? prose.lower : prose.folded, pieces, context)
}
