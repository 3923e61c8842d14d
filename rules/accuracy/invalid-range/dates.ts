import type {Item, Time} from '#item'

const dayOf = (value: string) => /^(.{4})-(\d\d)-(\d\d)/.exec(value)
const ownMonth = /月|[a-z]{3}|\d[-/.]\d/i
const ownYear = /\d{4}|年/
const sunlit = [5, 20] as const

/** From autumn to spring, a range without years runs over New Year. */
function runsOverNewYear(from: number, to: number): boolean {
  return from >= 7 && to <= 5 && 12 - from + to <= 8
}

function isBackwardDate(from: Time, to: Time): boolean {
  const [a, b] = [dayOf(from.value ?? ''), dayOf(to.value ?? '')]
  if (a && b) {
    const [first, last] = [a, b].map(([, year, month, day]) => `${year}-${month}-${day}`) as [string, string]
    if (first <= last || a[1]?.includes('X') !== b[1]?.includes('X')) return false
    if (!ownMonth.test(to.text) || a[2] === b[2] || (ownYear.test(from.text) && ownYear.test(to.text))) return true
    return !runsOverNewYear(Number(a[2]), Number(b[2]))
  }
  const [firstYear, lastYear] = [from, to].map(({value, text}) => (/^\d{4}$/.test(value ?? '') && /\d{4}/.test(text) ? Number(value) : undefined))
  return firstYear !== undefined && lastYear !== undefined && firstYear > lastYear
}

const halfOfDay = /[ap]\.?m|上午|下午|早上|晚上|中午|傍晚/i

/** Hours that run backwards by day; at night, they run into the next day. */
function isBackwardClock(from: Time, to: Time): boolean {
  const [a, b] = [from, to].map(({value}) => /T(\d\d):(\d\d)/.exec(value ?? ''))
  if (!a || !b || from.value?.slice(0, 10) !== to.value?.slice(0, 10)) return false

  const [start, end] = [a, b].map(([, hours, minutes]) => Number(hours) + Number(minutes) / 60) as [number, number]
  const isToldTwice = halfOfDay.test(from.text) && halfOfDay.test(to.text)
  // "9:00 to 5:00" may be told on a clock of twelve hours.
  const most = isToldTwice ? 5 : start > 13 ? 4 : 2
  return start > end && start - end <= most && start >= sunlit[0] && start < sunlit[1] && end >= sunlit[0]
}

/** Ranges of days, years and hours that end before they start. */
export function* findBackwardTimes(item: Item): Iterable<[Time, Time]> {
  const text = item.prose.folded
  const ends = new Map(item.facts.times.flatMap((time) => (time.range?.role === 'end' ? [[time.range.id, time] as const] : [])))
  for (const from of item.facts.times) {
    if (from.range?.role !== 'start') continue

    const to = ends.get(from.range.id)
    if (!to || to.start - from.end > 8 || /次|翌|第二|明|转|追溯|倒|back/.test(text.slice(from.end, to.end))) continue
    if (/(?:追溯|回溯|倒查|农历|back) ?$/.test(text.slice(Math.max(0, from.start - 6), from.start)) || from.calendar === 'chinese' || to.calendar === 'chinese')
      continue
    if (from.type === 'date' && to.type === 'date' ? isBackwardDate(from, to) : isBackwardClock(from, to)) yield [from, to]
  }
}
