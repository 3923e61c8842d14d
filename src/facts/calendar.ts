import type {Time} from '../item.ts'
import {type CalendarDay, parseDay} from './calendar-days.ts'

export * from './calendar-days.ts'
export {festivalDates, festivalNames} from './calendar-festivals.ts'
export {gregorianToLunar, lunarToGregorian} from './calendar-lunar.ts'
export {solarTerms} from './calendar-terms.ts'

/** The day a time names, be it real or not (the caller checks); undefined for months, weeks, unknown years and durations. */
export function calendarDay(time: Time): CalendarDay | undefined {
  const {value, type} = time
  if (value === undefined || type === 'duration') return undefined
  return value.length === 10 || value[10] === 'T' ? parseDay(value) : undefined
}
