import {isDigit} from '../prose/characters.ts'

/** A day of the proleptic Gregorian calendar; months and days from 1. It may be a day that does not exist: see {@link isRealDay}. */
export interface CalendarDay {
  year: number
  month: number
  day: number
}

/** Whether February has 29 days that year. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month (from 1); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

/** Whether the day is in the calendar: false for 30 February and month 13. */
export function isRealDay({year, month, day}: CalendarDay): boolean {
  return day >= 1 && day <= daysInMonth(year, month)
}

/** Days since 1970-01-01. Days and months out of bounds run on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years are counted from March, so that the leap day is the last of its year.
  const months = year * 12 + month - 3
  const marchYear = Math.floor(months / 12)
  const marchMonth = months - marchYear * 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 719_469
}

/** The day a number of days after 1970-01-01. */
export function dayOfNumber(days: number): CalendarDay {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** Weekday of a day, 0 = Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (((dayNumber(year, month, day) + 4) % 7) + 7) % 7
}

/** `2026-03-03` for the third of March 2026; the numbers are written as they are, possible or not. */
export function formatDay({year, month, day}: CalendarDay): string {
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${month > 9 ? month : String(month).padStart(2, '0')}-${day > 9 ? day : String(day).padStart(2, '0')}`
}

/** The number in `count` digits at a place; -1 where another character stands among them. */
function digitsAt(text: string, at: number, count: number): number {
  let value = 0
  for (let index = at; index < at + count; index++) {
    const code = text.charCodeAt(index)
    if (!isDigit(code)) return -1
    value = value * 10 + code - 48
  }
  return value
}

/** The day an ISO date or date-time begins with. */
export function parseDay(iso: string): CalendarDay | undefined {
  if (iso.length < 10 || iso[4] !== '-' || iso[7] !== '-') return undefined
  const year = digitsAt(iso, 0, 4)
  const month = digitsAt(iso, 5, 2)
  const day = digitsAt(iso, 8, 2)
  return year < 0 || month < 0 || day < 0 ? undefined : {year, month, day}
}

/** The number of a written day, undefined where the text is no date. */
export function parseDayNumber(iso: string): number | undefined {
  const day = parseDay(iso)
  return day && dayNumber(day.year, day.month, day.day)
}

/** The ISO day a number of days later; undefined where the text is no date. */
export function addDays(iso: string, days: number): string | undefined {
  const from = parseDayNumber(iso)
  return from === undefined ? undefined : formatDay(dayOfNumber(from + days))
}

/** Days from the first date to the second, negative where the second is earlier. */
export function dayDifference(isoA: string, isoB: string): number | undefined {
  const from = parseDayNumber(isoA)
  const to = parseDayNumber(isoB)
  return from === undefined || to === undefined ? undefined : to - from
}

/** The nth such weekday (0 = Sunday) of a month as an ISO day; n < 0 counts from the end. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): string | undefined {
  const length = daysInMonth(year, month)
  const first = 1 + ((weekday - weekdayOf(year, month, 1) + 7) % 7)
  const count = Math.floor((length - first) / 7) + 1
  const index = n > 0 ? n - 1 : count + n
  return n === 0 || index < 0 || index >= count ? undefined : formatDay({year, month, day: first + index * 7})
}

/** Mondays to Fridays after the first date up to and with the second; negative where the second is earlier. Knows no public holidays. */
export function workdaysBetween(isoA: string, isoB: string): number | undefined {
  const from = parseDayNumber(isoA)
  const to = parseDayNumber(isoB)
  return from === undefined || to === undefined ? undefined : workdaysUpTo(to) - workdaysUpTo(from)
}

/** Working days since Monday 1969-12-29, the day itself included. */
function workdaysUpTo(days: number): number {
  const since = days + 3
  const weeks = Math.floor(since / 7)
  return weeks * 5 + Math.min(since - weeks * 7 + 1, 5)
}
