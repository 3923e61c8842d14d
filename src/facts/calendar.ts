import type {Time} from '../item.ts'
import type {CalendarDay} from './calendar-days.ts'

export * from './calendar-days.ts'
export {festivalDates, festivalNames} from './calendar-festivals.ts'
export {gregorianToLunar, lunarToGregorian} from './calendar-lunar.ts'
export {solarTerms} from './calendar-terms.ts'

const fullDay = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/

/** The day a time names, be it real or not (the caller checks); undefined for months, weeks, unknown years and durations. */
export function calendarDay(time: Time): CalendarDay | undefined {
  const match = fullDay.exec(time.value ?? '')
  return match && time.type !== 'duration' ? {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])} : undefined
}
