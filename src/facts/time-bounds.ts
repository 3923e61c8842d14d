import type {Time} from '../item.ts'
import {dayDifference, daysInMonth, parseDay} from './calendar.ts'

/** Days within which a date without year is surely of the item's own year. */
const sure = {past: 120, future: 90}
const hasYear = /[12]\d{3}|[〇零○一二三四五六七八九]{4}|[民國国]{2}|[昨明去]|[上下]|yesterday|tomorrow|last|next/

/** First and last day of the stretch a value names. */
export function boundsOf(value: string): [string, string] | undefined {
  // Most values are days.
  if (value.length === 10 && parseDay(value)) return [value, value]

  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(value)
  if (!match) return

  const [, year, month, day] = match
  if (day) return [value.slice(0, 10), value.slice(0, 10)]
  return month ? [`${year}-${month}-01`, `${year}-${month}-${daysInMonth(Number(year), Number(month)) || 28}`] : [`${year}-01-01`, `${year}-12-31`]
}

/** Days by which the time lies before (-) or after (+) the date of the item; 0 where it holds that date, or its year is open to doubt. */
export function distanceOf(time: Time, end: Time, anchor: string): number {
  const bounds = boundsOf(time.value ?? '')
  const last = boundsOf(end.value ?? '')
  if (!bounds || !last) return 0

  const ahead = dayDifference(anchor, bounds[0]) ?? 0
  const behind = dayDifference(anchor, last[1]) ?? 0
  const distance = ahead > 0 ? ahead : Math.min(behind, 0)
  return hasYear.test(time.text) || (distance < 0 ? -distance <= sure.past : distance <= sure.future) ? distance : 0
}

/** The times that lie between two offsets; `times` are in order, and the first is found by halves. */
export function timesBetween(times: readonly Time[], from: number, to: number): Time[] {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] as Time).start < from) low = middle + 1
    else high = middle
  }
  const found: Time[] = []
  for (; low < times.length && (times[low] as Time).end <= to; low++) found.push(times[low] as Time)
  return found
}
