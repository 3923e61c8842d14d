import {addDays, dayDifference, festivalDates, workdaysBetween} from '../../../src/facts/calendar.ts'

export type LagUnit = 'hour' | 'day' | 'workday'

/** Long holidays of the Chinese year, as first days and lengths: nobody files in them. */
function holidaysOf(year: number): [string, number][] {
  const [eve] = festivalDates('除夕', year)
  return [...(eve ? [[eve, 8] as [string, number]] : []), [`${year}-05-01`, 5], [`${year}-10-01`, 8]]
}

/** Working days between two days without the long holidays, which are given the benefit of the doubt. */
function countWorkdays(from: string, to: string, withHolidays: boolean): number {
  let count = workdaysBetween(from, to) ?? 0
  if (!withHolidays) return count

  for (const year of new Set([from, to].map((day) => Number(day.slice(0, 4))))) {
    for (const [first, length] of holidaysOf(year)) {
      for (let i = 0; i < length; i += 1) {
        const day = addDays(first, i) as string
        if (day > from && day <= to) count -= workdaysBetween(addDays(day, -1) as string, day) ?? 0
      }
    }
  }

  return Math.max(count, 0)
}

const clock = /T(\d\d):(\d\d)/
const zone = /(?:(Z)|([+-]\d\d):?(\d\d))$/
/** The most that two clocks may differ of which only one says its zone. */
const mostApart = 14

function offsetOf(iso: string): number | undefined {
  const [, zulu, hours, minutes] = (iso.includes('T') ? zone.exec(iso) : null) ?? []
  return zulu ? 0 : hours === undefined ? undefined : Number(hours) + (Math.sign(Number(hours)) * Number(minutes)) / 60
}

/** Hours that passed at least: a day without hour may have ended late and been filed early. */
function countHours(from: string, to: string): number {
  const [a, b] = [offsetOf(from), offsetOf(to)]
  const apart = a !== undefined && b !== undefined ? b - a : a === b ? 0 : mostApart
  const hours = (iso: string, without: number) => {
    const found = clock.exec(iso)
    return found ? Number(found[1]) + Number(found[2]) / 60 : without
  }
  return (dayDifference(from, to) ?? 0) * 24 + hours(to, 0) - hours(from, 24) - apart
}

/** From the event to filing, in the unit the kind of item counts in. */
export function countLag(from: string, to: string, unit: LagUnit, withHolidays: boolean): number {
  if (unit === 'hour') return Math.ceil(countHours(from, to))
  return unit === 'day' ? (dayDifference(from, to) ?? 0) : countWorkdays(from.slice(0, 10), to.slice(0, 10), withHolidays)
}
