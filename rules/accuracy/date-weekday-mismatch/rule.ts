import {defineRule} from '#rule'
import {calendarDay, daysInMonth, weekdayOf} from '../../../src/facts/calendar.ts'

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
    time(time, item) {
      const day = calendarDay(time)
      // A day that does not exist is reported by impossible-date; lunar dates carry no weekday of their own.
      if (!day || !time.weekday || time.calendar === 'chinese' || day.month > 12 || day.day > daysInMonth(day.year, day.month)) return

      const weekday = weekdayOf(day.year, day.month, day.day)
      if (time.weekday.index === weekday) return

      const actual = item.text(time.weekday)
      return {at: {start: time.weekday.start, end: time.weekday.end}, actual, expected: [renameWeekday(actual, weekday)], data: {date: time.text.replace(actual, '').replace(/[（(][）)]|^,? |,? $/g, '')}}
    },
  },
})
