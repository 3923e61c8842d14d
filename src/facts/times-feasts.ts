import {type CalendarDay, dayNumber, festivalDates, lunarToGregorian, parseDayNumber} from './calendar.ts'
import type {Slots} from './times-pieces.ts'

/** Days since 1970-01-01. */
export const daysOf = (day: CalendarDay): number => dayNumber(day.year, day.month, day.day)

// A feast of the item's own year is meant, unless one of the year before or after is this near.
const nearDays = 100

const halfYear = 183

function nearestOf(dates: readonly (string | undefined)[], anchor: CalendarDay): string | undefined {
  const distance = (date: string) => Math.abs((parseDayNumber(date) ?? 0) - daysOf(anchor))
  const known = dates.filter((date) => date !== undefined).sort((a, b) => distance(a) - distance(b))
  const own = known.find((date) => date.startsWith(`${anchor.year}-`))
  const [nearest] = known
  if (own === undefined || nearest === undefined) return nearest
  return distance(own) > halfYear && distance(nearest) <= nearDays ? nearest : own
}

/** The day of a festival in a year, or in the year of the item. */
export function festivalValue(name: string, year: number | undefined, anchor: CalendarDay | undefined, toward?: -1 | 0 | 1): string | undefined {
  if (year !== undefined) return festivalDates(name, year)[0]
  if (anchor && toward) {
    const days = [-1, 0, 1].flatMap((shift) => festivalDates(name, anchor.year + shift).slice(0, 1))
    const past = (date: string) => (parseDayNumber(date) ?? 0) < daysOf(anchor)
    return toward < 0 ? days.findLast(past) : days.find((date) => !past(date))
  }

  if (anchor)
    return nearestOf(
      [-1, 0, 1].map((shift) => festivalDates(name, anchor.year + shift)[0]),
      anchor,
    )

  // The same day every year needs no year to be known.
  const days = [2021, 2023, 2024].map((y) => festivalDates(name, y)[0]?.slice(5))
  return days.every((day) => day === days[0]) && days[0] ? `XXXX-${days[0]}` : undefined
}

/** The Gregorian day of a date of the Chinese calendar in a year, or in the year of the item. */
export function lunarValue({month, day, leap}: NonNullable<Slots['lunar']>, year: number | undefined, anchor: CalendarDay | undefined): string | undefined {
  if (day === undefined) return

  // 初三 alone is spoken of the New Year.
  const inYear = (y: number) => lunarToGregorian({year: y, month: month ?? 1, day, leap: leap ?? false})
  if (year !== undefined) return inYear(year)
  return (
    anchor &&
    nearestOf(
      [-1, 0, 1].map((shift) => inYear(anchor.year + shift)),
      anchor,
    )
  )
}
