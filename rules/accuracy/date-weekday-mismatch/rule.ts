import type {Item, Span, Time} from '#item'
import {defineRule, type Problem} from '#rule'
import {addDays, type CalendarDay, calendarDay, dayDifference, daysInMonth, formatDay, parseDay, weekdayOf} from '../../../src/facts/calendar.ts'

const han = ['日', '一', '二', '三', '四', '五', '六']
const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Another weekday, written as the one that stands there: 星期三, 週三, Wednesday, Wed. */
function renameWeekday(written: string, weekday: number): string {
  const day = /[日天一二三四五六](?=[）)]?$)/.exec(written)
  if (day) return written.slice(0, day.index) + han[weekday] + written.slice(day.index + 1)

  const name = english[weekday] as string
  const letters = /[A-Za-z]+/.exec(written)?.[0] ?? ''
  const length = letters.length >= 6 ? name.length : 3
  return written.replace(letters, letters === letters.toUpperCase() ? name.slice(0, length).toUpperCase() : name.slice(0, length))
}

/** The date as it is written: the time without its weekday, or what stands in the brackets behind a weekday. */
function dateText(time: Time, weekday: Span, item: Item): string {
  const own = time.text.replace(item.text(weekday), '').replace(/[（(]\s?[）)]|^,? |,? $/g, '')
  return own === '' ? (/^[\s（(，,]{0,3}([^）)，。,\n]{1,16})/.exec(item.text({start: time.end, end: time.end + 24}))?.[1] ?? time.text) : own
}

/** A day without its month is that of the month nearest to the item. */
function nearestDay(day: CalendarDay, anchor: string): CalendarDay {
  const months = [-1, 0, 1].flatMap((shift) => {
    const middle = parseDay(addDays(`${anchor.slice(0, 7)}-15`, shift * 30) ?? '')
    return middle && day.day <= daysInMonth(middle.year, middle.month) ? [{...middle, day: day.day}] : []
  })
  const distance = (candidate: CalendarDay) => Math.abs(dayDifference(anchor.slice(0, 10), formatDay(candidate)) ?? Number.POSITIVE_INFINITY)
  return months.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best), months[0] ?? day)
}

/** The weekday in brackets behind a date it was not read with: 3月5日下午（星期五）, 明天（3月5日，星期五）, March 5 (a Friday). */
function findBracketed(time: Time, next: Time | undefined, item: Item): Time['weekday'] {
  if (
    !next?.weekday ||
    time.type === 'duration' ||
    time.range ||
    next.start !== next.weekday.start ||
    next.end !== next.weekday.end ||
    next.start - time.end > 4
  )
    return
  const gap = item.prose.folded.slice(time.end, next.start)
  const opened =
    /^\s?[（(]\s?(?:an? )?$/.test(gap) || (/^[，,]\s?$/.test(gap) && /[（(]$/.test(item.prose.folded.slice(Math.max(0, time.start - 1), time.start)))
  return opened && /^[）)]/.test(item.prose.folded.slice(next.end, next.end + 1)) ? next.weekday : undefined
}

function compare(time: Time, beside: Span & {index: number}, item: Item): Problem | undefined {
  const written = calendarDay(time)
  // A day that does not exist is reported by impossible-date; lunar dates carry no weekday of their own.
  if (!written || time.calendar === 'chinese' || written.month > 12 || written.day > daysInMonth(written.year, written.month)) return

  const date = dateText(time, beside, item)
  // This Morning on Monday: without a date or a day of its own there is nothing to compare.
  if (!/[\d０-９]|[一二三四五六七八九十今昨明前后後]|\b(?:yesterday|today|tomorrow)\b/i.test(date)) return
  const hasMonth = /月|[A-Za-z]{3}|[\d０-９][-/.－／．][\d０-９]/.test(date)
  const day = hasMonth || item.anchor === undefined ? written : nearestDay(written, item.anchor)
  const weekday = weekdayOf(day.year, day.month, day.day)
  if (beside.index === weekday) return

  const actual = item.text(beside)
  return {at: {start: beside.start, end: beside.end}, actual, expected: [renameWeekday(actual, weekday)], data: {date}}
}

export default defineRule({
  id: 'date-weekday-mismatch',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 15,
  cap: 45,
  text: {
    en: {
      summary: 'A date and the weekday beside it disagree',
      message: 'Unexpected `{actual}` beside `{date}`, expected `{expected}`',
      why: 'One of the two is wrong, and a reader who comes on the wrong day has been misled.',
      advice: 'Check the calendar: is the date wrong, or the weekday?',
    },
    'zh-Hans': {
      summary: '日期与星期不符',
      message: '“{date}”旁出现“{actual}”，应为“{expected}”',
      why: '两者必有一误，读者可能因此跑错日子。',
      advice: '请核对日历：是日期有误，还是星期有误？',
    },
    'zh-Hant': {
      summary: '日期與星期不符',
      message: '「{date}」旁出現「{actual}」，應為「{expected}」',
      why: '兩者必有一誤，讀者可能因此跑錯日子。',
      advice: '請核對日曆：是日期有誤，還是星期有誤？',
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      const times = item.facts.writtenTimes
      for (const [index, time] of times.entries()) {
        const beside = time.weekday ?? findBracketed(time, times[index + 1], item)
        const problem = beside && compare(time, beside, item)
        if (problem) yield problem
      }
    },
  },
})
