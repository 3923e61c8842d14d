import {addDays, type CalendarDay, dayNumber, dayOfNumber, formatDay, isRealDay, nthWeekday, weekdayOf} from './calendar.ts'
import {daysOf, festivalValue, lunarValue} from './times-feasts.ts'
import type {Slots} from './times-pieces.ts'

/** What values are worked out from. */
interface Moment {
  /** Date of the item. */
  anchor?: CalendarDay | undefined
  /** Minutes of the day the item is read at, where its date has a time. */
  minutes?: number | undefined
  /** The last full day the text named, and whether no sentence ends between it and here. */
  last?: CalendarDay | undefined
  near: boolean
  /** The last year, and month, the text named. */
  named?: {year: number; month?: number} | undefined
  /** No paragraph ends between it and here. */
  close?: boolean
  /** The words before look ahead: 将于周五, will meet on Friday. */
  ahead: boolean
}

const two = (n: number): string => (n >= 0 && n < 10 ? `0${n}` : String(n))
const four = (n: number): string => (n < 0 ? `BC${String(-n).padStart(4, '0')}` : String(n).padStart(4, '0'))

/** ISO week of a day, 2026-W10. */
function formatWeek(days: number): string {
  const thursday = days - ((((days + 3) % 7) + 7) % 7) + 3
  const {year} = dayOfNumber(thursday)
  return `${year}-W${two(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`
}

/** A date without year is of the item's year, but around New Year of the nearer one. */
function nearestYear(month: number, anchor: CalendarDay): number {
  const late = (m: number, d: number) => m === 12 || (m === 11 && d >= 16)
  const early = (m: number, d: number) => m === 1 || (m === 2 && d <= 14)
  if (early(anchor.month, anchor.day) && late(month, 16)) return anchor.year - 1
  return late(anchor.month, anchor.day) && early(month, 1) ? anchor.year + 1 : anchor.year
}

function yearOf(slots: Slots, moment: Moment): number | undefined {
  if (slots.year !== undefined) return slots.year

  // 同年 and 次年 need a year to count from; the previous year may count from the item.
  const from = slots.same ? (moment.named ?? ((slots.yearShift ?? 0) < 0 ? moment.anchor : undefined)) : moment.anchor
  if (slots.yearShift !== undefined) return from && from.year + slots.yearShift
  if (slots.zodiac === undefined || !moment.anchor) return

  // The nearest year of that animal: 1984 was a year of the rat.
  const ahead = (((slots.zodiac - (moment.anchor.year - 1984)) % 12) + 12) % 12
  return moment.anchor.year + (ahead > 6 ? ahead - 12 : ahead)
}

function weekValue(slots: Slots, moment: Moment): string | undefined {
  const from = (slots.same && moment.close ? moment.last : undefined) ?? moment.anchor
  if (!from || !moment.anchor) return

  const today = daysOf(from)
  const monday = today - ((weekdayOf(from.year, from.month, from.day) + 6) % 7)
  if (slots.weekShift !== undefined) {
    const week = monday + slots.weekShift * 7
    if (slots.weekend) return `${formatWeek(week)}-WE`
    return slots.weekday === undefined ? formatWeek(week) : formatDay(dayOfNumber(week + ((slots.weekday + 6) % 7)))
  }

  if (slots.weekend) return `${formatWeek(moment.ahead || slots.weekday === undefined ? monday : monday - 7)}-WE`
  // News speaks of the week behind it, unless its words look ahead.
  const back = (weekdayOf(moment.anchor.year, moment.anchor.month, moment.anchor.day) - (slots.weekday as number) + 7) % 7
  if (slots.toward === -1) return formatDay(dayOfNumber(today - (back || 7)))
  return formatDay(dayOfNumber(moment.ahead || slots.toward ? today + ((7 - back) % 7) : today - back))
}

function monthValue(slots: Slots, year: number | undefined, moment: Moment): string | undefined {
  const {anchor, last, near} = moment
  if (slots.monthShift !== undefined) {
    const named = moment.named?.month === undefined ? undefined : {year: moment.named.year, month: moment.named.month}
    const from = slots.same ? (named ?? (slots.monthShift < 0 ? anchor : undefined)) : anchor
    if (!from) return
    if (slots.same && year !== undefined) return `${four(year)}-${two(from.month)}`
    const index = from.year * 12 + from.month - 1 + slots.monthShift
    return `${four(Math.floor(index / 12))}-${two((index % 12) + 1)}`
  }

  const month = slots.month as number
  if (slots.toward && anchor && year === undefined) {
    const passed = slots.toward < 0 ? anchor.month <= month : anchor.month >= month
    return `${four(anchor.year + (passed ? slots.toward : 0))}-${two(month)}`
  }

  const found = year ?? (near && last && last.year !== anchor?.year ? last.year : anchor && nearestYear(month, anchor))
  return `${found === undefined ? 'XXXX' : four(found)}-${two(month)}`
}

/** A bare 3日: of the month last named in the sentence, else the day nearest to the item. */
function bareDayValue(day: number, {anchor, last, near, ahead}: Moment): string {
  if (near && last && day >= last.day) return formatDay({...last, day})
  if (!anchor) return near && last ? formatDay({...last, day}) : `XXXX-XX-${two(day)}`

  const today = daysOf(anchor)
  const index = anchor.year * 12 + anchor.month - 1
  let best = {...anchor, day}
  for (const shift of [0, -1, 1]) {
    const candidate = {year: Math.floor((index + shift) / 12), month: ((index + shift) % 12) + 1, day}
    if (!isRealDay(candidate)) continue
    if (!isRealDay(best)) best = candidate
    else if (ahead ? shift >= 0 && daysOf(best) < today : Math.abs(daysOf(candidate) - today) < Math.abs(daysOf(best) - today)) best = candidate
  }

  return formatDay(best)
}

const exactUnits = {W: 7, D: 1, TH: 1 / 24, TM: 1 / 1440, TS: 1 / 86_400}

/** 3天前, two years ago; with `same` (两天后, a week later) from the day the sentences just before named, else from the item. */
function agoValue({unit, count}: NonNullable<Slots['ago']>, moment: Moment, same: boolean): string | undefined {
  const named = same && moment.close ? moment.last : undefined
  const from = named ?? moment.anchor
  if (!from || !Number.isFinite(count) || Math.abs(count) > 4000) return
  // Half a year ago names a month.
  if (unit === 'Y' && !Number.isInteger(count)) return agoValue({unit: 'M', count: count * 12}, moment, same)
  if (unit === 'Y') return four((same && moment.named ? moment.named.year : from.year) + Math.round(count))
  if (unit === 'M') return monthValue({monthShift: Math.round(count)}, undefined, {anchor: from, near: false, ahead: false})
  if (unit.startsWith('T') && !named && moment.minutes !== undefined) {
    const at = Math.round(moment.minutes + count * exactUnits[unit] * 1440)
    return `${formatDay(dayOfNumber(daysOf(from) + Math.floor(at / 1440)))}T${two(Math.floor((((at % 1440) + 1440) % 1440) / 60))}:${two(((at % 60) + 60) % 60)}`
  }

  return addDays(formatDay(from), Math.round(count * exactUnits[unit]))
}

function dateValue(slots: Slots, moment: Moment): string | undefined {
  if (slots.fixed !== undefined) return slots.fixed
  if (slots.ago) return agoValue(slots.ago, moment, slots.same === true)
  if (slots.dayShift !== undefined) {
    const from = slots.same ? moment.last : moment.anchor
    return from && addDays(formatDay(from), slots.dayShift)
  }

  const year = yearOf(slots, moment)
  if (slots.fiscal && (slots.yearPart || slots.firstMonths !== undefined)) return
  if (slots.festival !== undefined) return festivalValue(slots.festival, year, moment.anchor, slots.toward)
  if (slots.lunar) return lunarValue(slots.lunar, year, moment.anchor)
  if (slots.month !== undefined || slots.monthShift !== undefined) {
    const month = monthValue(slots, year, moment)
    if (slots.nth) return month && /^\d/.test(month) ? nthWeekday(Number(month.slice(0, 4)), Number(month.slice(5)), slots.nth.weekday, slots.nth.n) : undefined
    if (slots.day === undefined || month === undefined) return month
    if (!slots.wholeWeek) return `${month}-${two(slots.day)}`
    return /^\d/.test(month) ? formatWeek(dayNumber(Number(month.slice(0, 4)), Number(month.slice(5)), slots.day)) : undefined
  }

  if (slots.day !== undefined) return bareDayValue(slots.day, moment)
  if (slots.weekShift !== undefined || slots.weekday !== undefined || slots.weekend) return weekValue(slots, moment)
  if (slots.quarterShift !== undefined) {
    if (!moment.anchor) return
    const index = moment.anchor.year * 4 + Math.floor((moment.anchor.month - 1) / 3) + slots.quarterShift
    return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`
  }

  if (slots.firstMonths !== undefined) {
    const y = year ?? moment.anchor?.year
    return y === undefined ? undefined : `${four(y)}-01/${four(y)}-${two(slots.firstMonths)}`
  }

  if (slots.centuryShift !== undefined) return `${Math.floor((moment.anchor?.year ?? 2000) / 100) + slots.centuryShift}${slots.decade ?? ''}`
  if (slots.yearPart && slots.toward !== undefined && year === undefined)
    return moment.anchor && `${four(seasonYear(slots.yearPart, slots.toward, moment.anchor))}-${slots.yearPart}`
  if (slots.yearPart) return `${year === undefined ? (moment.anchor ? four(moment.anchor.year) : 'XXXX') : four(year)}-${slots.yearPart}`
  return year === undefined ? undefined : four(year)
}

const seasonStarts: Record<string, number> = {SP: 3, SU: 6, FA: 9, WI: 12}

/** last spring, this winter, next summer: the season before, at or after the item; a winter is of the year it begins in. */
function seasonYear(part: string, toward: -1 | 0 | 1, anchor: CalendarDay): number {
  const start = seasonStarts[part] ?? 1
  const inWinter = part === 'WI' && anchor.month < 3
  if (toward === 0) return anchor.year - (part === 'WI' && anchor.month < 5 ? 1 : 0)
  if (toward > 0) return anchor.year + (anchor.month < start ? 0 : 1)
  if (part === 'WI') return anchor.year - (inWinter ? 2 : 1)
  return anchor.year - (anchor.month > start + 2 ? 0 : 1)
}

function clockValue(slots: Slots): string {
  const {dayPart, minute = 0, second} = slots
  let hour = slots.hour as number
  // 昨晚0时30分 and 晚1时 are after midnight.
  if (hour < 12 && (dayPart === 'AF' || (dayPart === 'EV' && hour > 3) || (dayPart === 'NI' && hour > 5) || (dayPart === 'MI' && hour < 6))) hour += 12
  else if (hour === 12 && (dayPart === 'MO' || dayPart === 'NI')) hour = dayPart === 'NI' ? 24 : 0
  return `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${slots.zone ?? ''}`
}

/** The TIMEX3 value of a time; undefined where nothing is known of it. */
export function timexValue(slots: Slots, moment: Moment): string | undefined {
  const date = dateValue(slots, moment)
  if (slots.hour === undefined && slots.dayPart === undefined) return date

  const hasDate = date !== undefined || slots.festival !== undefined || slots.lunar !== undefined || slots.dayShift !== undefined
  const known = moment.near ? moment.last : undefined
  if (slots.hour === undefined) return `${date ?? (!hasDate && known ? formatDay(known) : 'XXXX-XX-XX')}T${slots.dayPart}`

  const day = moment.close ? (moment.last ?? moment.anchor) : moment.anchor
  return `${date ?? (!hasDate && day ? formatDay(day) : '')}${clockValue(slots)}`
}
