import type {Span, Time} from '../item.ts'
import {CharacterSet} from '../prose/characters.ts'

/** How fine a piece of a time is: coarse stands before fine in Chinese, and adjacent pieces of different grain are one time. */
export const grain = {year: 1, month: 2, part: 3, day: 4, weekday: 5, dayPart: 6, clock: 7} as const

/** TIMEX3 codes: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'
/** Spring, summer, autumn, winter; quarters and halves of a year. */
export type YearPart = 'SP' | 'SU' | 'FA' | 'WI' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2'

/** What a piece says. Shifts count from the date of the item, or with `same` from the time before. */
export interface Slots {
  year?: number
  yearShift?: number
  yearPart?: YearPart
  /** 本季度 0, 上季度 -1. */
  quarterShift?: number
  /** A fiscal year, whose months and quarters begin elsewhere. */
  fiscal?: true
  month?: number
  monthShift?: number
  /** 上世纪 -1, with the decade in 上世纪80年代. */
  centuryShift?: number
  decade?: number
  /** 5月的第二个星期日, the last Friday of March: n < 0 from the end. */
  nth?: {weekday: number; n: number}
  /** 前三季度 9, 前两个月 2: from January on. */
  firstMonths?: number
  /** Which way an unnumbered month or weekday lies: last March -1, next Friday 1. */
  toward?: -1 | 0 | 1
  weekShift?: number
  weekend?: true
  /** The week of March 3: the week that holds the day. */
  wholeWeek?: true
  day?: number
  dayShift?: number
  weekday?: number
  dayPart?: DayPart
  hour?: number
  minute?: number
  second?: number
  zone?: string
  /** A month or day of the Chinese calendar; month or day may be unknown. */
  lunar?: {month?: number; day?: number; leap?: true}
  /** Key of `festivalDates`. */
  festival?: string
  /** 同年, 当月, 次日: shifts count from the last date in the text. */
  same?: true
  /** Added to the date of the item, with `same` to the time before: 3天前, two years ago, a week later. */
  ago?: {unit: 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'; count: number}
  /** The whole value, where nothing is to be worked out. */
  fixed?: string
  /** Earth branch of a year of the zodiac, 0 = 子 rat. */
  zodiac?: number
}

/** A stretch the grammar recognised, before neighbours are joined and values worked out. */
export interface Piece extends Span {
  /** Grain it begins and ends with. */
  first: number
  last: number
  slots: Slots
  type?: Time['type']
  anchor?: Time['anchor']
  calendar?: Time['calendar']
  weekday?: Span & {index: number}
  /** Only a time when joined to another, or at the end of a range: 3日 in 三日, 5号. */
  weak?: true
  /** A part of what follows it with of: the first week of January. */
  partOf?: true
  /** the year, the week: a length of time, unless its neighbours say which. */
  definite?: string
  /** Joined to the piece before by 的: takes its year but not its span. */
  heir?: true
  range?: Time['range']
}

const brackets: Record<string, string> = {'（': '）', '(': ')', '【': '】', '[': ']'}
const openers = new CharacterSet(Object.keys(brackets))

/** Joins two neighbours to one time, or leaves them apart (undefined). */
function joinPieces(text: string, a: Piece, b: Piece): Piece | undefined {
  if (a.type === 'duration' || b.type === 'duration' || b.type === 'set' || a.slots.fixed || b.slots.fixed) return

  const gap = b.start - a.end
  if (gap > 1 || (gap === 1 && text[a.end] !== ' ')) return
  if (b.first <= a.last) return
  // 今天周二 is one time; 春天3日 and 上周28日 are two.
  if (a.last === grain.part && b.first === grain.day && a.slots.yearPart) return

  const slots = {...a.slots, ...b.slots}
  // 去年 + 年底: the end of the year named, not of this one.
  if (a.slots.year !== undefined || a.slots.yearShift !== undefined) {
    delete slots.yearShift
    if (a.slots.yearShift !== undefined) slots.yearShift = a.slots.yearShift
  }

  return {
    ...a,
    ...(b.calendar ? {calendar: b.calendar} : {}),
    ...(b.weekday ? {weekday: b.weekday} : {}),
    end: b.end,
    last: b.last,
    slots,
    anchor: b.anchor === 'deictic' && a.anchor !== 'deictic' && !b.slots.same ? 'deictic' : (a.anchor ?? 'absolute'),
    weak: a.weak && b.weak,
  } as Piece
}

/** Whether the piece is a weekday and nothing else: 星期二, Tuesday. */
function isPlainWeekday(piece: Piece): boolean {
  return piece.first === grain.weekday && piece.last === grain.weekday && piece.slots.weekShift === undefined && piece.type === undefined
}

/** 3月3日（星期二）: the weekday belongs to the date; the span takes it in only where the time goes on after it. */
function joinBracketedWeekday(text: string, a: Piece, b: Piece): Piece | undefined {
  const open = text[a.end] === ' ' ? a.end + 1 : a.end
  if (b.start !== open + 1 || !openers.at(text, open)) return
  const close = brackets[text[open] as string]
  if (text[b.end] !== close || !isPlainWeekday(b) || a.last !== grain.day) return

  return {...a, weekday: {start: b.start, end: b.end, index: b.slots.weekday as number}, last: grain.weekday}
}

const single = /[（(]([日一二三四五六])[）)]/y

/** 3月3日（三）: a weekday of one character; but 3月3日（一）… （二）… numbers what follows. */
function readShortWeekday(text: string, a: Piece): Piece | undefined {
  if (a.last !== grain.day || a.weekday || a.slots.day === undefined || a.slots.month === undefined || a.calendar === 'chinese') return
  single.lastIndex = a.end
  const found = single.exec(text)
  if (!found) return

  const end = a.end + 3
  const second = found[1] === '一' ? text.slice(end, end + 300).search(/[^日号][（(]二[）)]/) : -1
  return second >= 0 ? undefined : {...a, weekday: {start: a.end + 1, end: end - 1, index: '日一二三四五六'.indexOf(found[1] as string)}, last: grain.weekday}
}

/** 3月3日，星期三，: the weekday behind the comma is that of the date; it stays a time of its own. */
function readWeekdayBehind(text: string, a: Piece, b: Piece | undefined): Piece | undefined {
  if (!b || a.weekday || a.last !== grain.day || a.slots.month === undefined || a.slots.day === undefined || a.calendar === 'chinese') return
  if (b.first !== grain.weekday || b.slots.weekday === undefined || b.slots.weekShift !== undefined || !b.weekday) return
  if (!/^[，,] ?$/.test(text.slice(a.end, Math.min(b.start, a.end + 3)))) return
  const after = text.slice(b.end, b.end + 3)
  const ends = b.last > grain.weekday || /^(?:[，,。；;）)\s]|$)/.test(after)
  return ends && !/^[，,、]?(?:周|星期|礼拜)/.test(after) ? {...a, weekday: b.weekday} : undefined
}

/** 周五（25日）: the weekday is the day in the brackets. */
function readWeekdayBeside(text: string, a: Piece, b: Piece | undefined): Piece | undefined {
  if (!b || !isPlainWeekday(a) || b.first > grain.day || b.last < grain.day || b.slots.dayShift !== undefined) return

  return b.start - a.end <= 2 && /^ ?[（(]$/.test(text.slice(a.end, b.start)) ? {...a, slots: {...b.slots}, anchor: 'absolute'} : undefined
}

/** 1998年的春节, 2016年，9月3日: the year holds for what follows. */
function inherits(text: string, a: Piece, b: Piece): boolean {
  if (b.first <= a.last || b.start - a.end > 2) return false
  const gap = text.slice(a.end, b.start)
  if ((gap === '约' || gap === '近') && b.first === grain.clock && b.last === grain.clock) return a.last === grain.dayPart || a.last === grain.day
  return gap === '的' || (/^[，,] ?$/.test(gap) && a.slots.year !== undefined && a.last === grain.year && b.first === grain.month)
}

/** Joins adjacent pieces from coarse to fine: 2026年 + 3月 + 3日 + （星期二） + 上午 + 9时. */
export function joinNeighbours(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  // Where the piece on top ends when its bracketed weekday is counted.
  let reach = -1
  for (const piece of pieces) {
    const top = joined.at(-1)
    if (top === undefined) {
      joined.push(piece)
      continue
    }

    const short = reach < 0 ? readShortWeekday(text, top) : undefined
    if (short) {
      joined[joined.length - 1] = short
      reach = short.end + 3
    }
    const whole = reach > top.end ? {...(short ?? top), end: reach} : top
    const next = joinPieces(text, whole, piece)
    const bracketed = next ? undefined : joinBracketedWeekday(text, top, piece)
    if (next) joined[joined.length - 1] = next
    else if (bracketed) joined[joined.length - 1] = bracketed
    else joined.push(inherits(text, top, piece) ? {...piece, heir: true} : piece)
    reach = bracketed ? piece.end + 1 : -1
  }

  return joined.map((piece, i) => {
    const next = joined[i + 1]
    return readWeekdayBeside(text, piece, next) ?? readWeekdayBehind(text, piece, next) ?? readShortWeekday(text, piece) ?? piece
  })
}
