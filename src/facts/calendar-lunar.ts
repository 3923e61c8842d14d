import {dayNumber, dayOfNumber, formatDay} from './calendar-days.ts'

/** A day of the Chinese calendar; the year is the Gregorian year its New Year falls in. */
export interface LunarDay {
  year: number
  month: number
  day: number
  /** The month is an intercalary one: 闰六月. */
  leap: boolean
}

interface LunarMonth {
  year: number
  month: number
  leap: boolean
  /** Days since 1970-01-01. */
  start: number
}

const firstYear = 1901
const lastYear = 2099
let format: Intl.DateTimeFormat | null | undefined
const tables = new Map<number, readonly LunarMonth[]>()

/** Null where the runtime has no Chinese calendar. */
function chineseFormat(): Intl.DateTimeFormat | null {
  if (format !== undefined) return format

  try {
    const candidate = new Intl.DateTimeFormat('en-u-ca-chinese', {timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric'})
    format = candidate.resolvedOptions().calendar === 'chinese' ? candidate : null
  } catch {
    format = null
  }

  return format
}

function lunarDayOf(days: number): LunarDay | undefined {
  const parts: Record<string, string> = {}
  for (const {type, value} of chineseFormat()?.formatToParts(days * 86_400_000) ?? []) parts[type] = value
  const year = Number(parts.relatedYear)
  const month = Number.parseInt(parts.month ?? '', 10)
  const day = Number(parts.day)
  // ICU writes a leap month as 6bis.
  return year && month && day ? {year, month, day, leap: parts.month !== String(month)} : undefined
}

/** The months that begin in, or reach into, a Gregorian year. */
function monthsOf(year: number): readonly LunarMonth[] {
  const known = tables.get(year)
  if (known) return known

  const months: LunarMonth[] = []
  const end = dayNumber(year + 1, 1, 1)
  let start = year < firstYear || year > lastYear ? end : dayNumber(year, 1, 1)
  while (start < end) {
    const lunar = lunarDayOf(start)
    if (!lunar) break

    start -= lunar.day - 1
    months.push({year: lunar.year, month: lunar.month, leap: lunar.leap, start})
    // A month has 29 or 30 days; day 31 is always in the next one, which is then set back to its first.
    start += 30
  }

  tables.set(year, months)
  return months
}

/** The Chinese date of a Gregorian day, 1901–2099; undefined outside, or where the runtime has no Chinese calendar. */
export function gregorianToLunar(year: number, month: number, day: number): LunarDay | undefined {
  const days = dayNumber(year, month, day)
  const found = monthsOf(dayOfNumber(days).year).findLast(({start}) => start <= days)
  return found && {year: found.year, month: found.month, leap: found.leap, day: days - found.start + 1}
}

/** The ISO day of a Chinese date; undefined where there is no such day (30th of a short month, a leap month the year has not). */
export function lunarToGregorian({year, month, day, leap}: LunarDay): string | undefined {
  const start = monthStart(year, month, leap)
  if (start === undefined || day < 1 || day > 30) return

  const found = dayOfNumber(start + day - 1)
  const back = day === 30 ? gregorianToLunar(found.year, found.month, found.day) : undefined
  return day === 30 && back?.month !== month ? undefined : formatDay(found)
}

function monthStart(year: number, month: number, leap: boolean): number | undefined {
  for (const gregorian of [year, year + 1]) {
    const found = monthsOf(gregorian).find((m) => m.year === year && m.month === month && m.leap === leap)
    if (found) return found.start
  }

  return
}

/** The ISO day before the Chinese New Year that falls in the Gregorian year. */
export function lunarNewYearsEve(year: number): string | undefined {
  const start = monthStart(year, 1, false)
  return start === undefined ? undefined : formatDay(dayOfNumber(start - 1))
}
