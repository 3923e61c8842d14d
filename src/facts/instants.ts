import {parseDayNumber} from './calendar.ts'

/** The earliest and latest moment a written date can be, in hours since 1970. A date without offset is read in the zone of the item, whose offset nobody said. */
export interface Stretch {
  from: number
  to: number
  /** Hours east of Greenwich, where written. */
  offset?: number
}

const time = /T(\d\d):(\d\d)(?::(\d\d))?(?:(Z)|([+-])(\d\d):(\d\d))?$/

/** Reads an ISO date (a whole day) or date-time; undefined where it is none. */
export function readStretch(iso: string): Stretch | undefined {
  const day = parseDayNumber(iso)
  if (day === undefined) return

  const found = time.exec(iso)
  if (!found) return {from: day * 24, to: day * 24 + 24 - 1 / 3600}

  const [, hour, minute, second, zulu, sign, offsetHour, offsetMinute] = found
  const at = day * 24 + Number(hour) + Number(minute) / 60 + Number(second ?? 0) / 3600
  const offset = zulu ? 0 : sign ? (Number(offsetHour) + Number(offsetMinute) / 60) * (sign === '-' ? -1 : 1) : undefined
  return {from: at, to: at, ...(offset === undefined ? {} : {offset})}
}

/** Hours by which `a` surely lies after `b`, 0 or less where it may not: a date without offset may be of any zone, from +14 to -12, where the other has one. */
export function hoursAfter(a: Stretch, b: Stretch): number {
  const apart = a.from - b.to
  if (a.offset === undefined && b.offset === undefined) return apart
  return apart - (a.offset ?? 14) + (b.offset ?? -12)
}
