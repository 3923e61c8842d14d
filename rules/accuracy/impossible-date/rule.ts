import type {Time} from '#item'
import {defineRule} from '#rule'
import {daysInMonth} from '../../../src/facts/calendar.ts'

const day = /^(\d{4}|XXXX)-(\d\d)-(\d\d)/
const month = /^(\d{4}|XXXX)-(\d\d)$/
const clock = /T(\d\d)(?::(\d\d))?(?::(\d\d))?/

/** 24 o'clock is the end of the day; anything after it is no time. */
function isClockImpossible(value: string): boolean {
  const match = clock.exec(value)
  if (!match) return false

  const [hour, minute, second] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)]
  return hour > 24 || (hour === 24 && minute + second > 0) || minute > 59 || second > 60
}

/** A year without 29 February is only known where the year is; where it is open, the day may exist. */
function isDayImpossible(value: string): boolean {
  const months = month.exec(value)
  if (months) return Number(months[2]) < 1 || Number(months[2]) > 12

  const match = day.exec(value)
  if (!match) return false

  const [numberOfMonth, numberOfDay] = [Number(match[2]), Number(match[3])]
  if (numberOfMonth < 1 || numberOfMonth > 12 || numberOfDay < 1) return true
  return numberOfDay > daysInMonth(match[1] === 'XXXX' ? 2024 : Number(match[1]), numberOfMonth)
}

export default defineRule({
  id: 'impossible-date',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 15,
  cap: 45,
  text: {
    en: {
      summary: 'A date or time that does not exist',
      message: 'Unexpected `{actual}`, expected a date or time that exists',
      why: 'The calendar has no such day or hour, so the real one is not told.',
      advice: 'Look up the real date or time.',
    },
    'zh-Hans': {
      summary: '日期或时间不存在',
      message: '日历上没有“{actual}”，应为实有的日期或时间',
      why: '没有这一天、这一刻，真实的时间就没有交代。',
      advice: '请查实日期或时间。',
    },
    'zh-Hant': {
      summary: '日期或時間不存在',
      message: '日曆上沒有「{actual}」，應為實有的日期或時間',
      why: '沒有這一天、這一刻，真實的時間就沒有交代。',
      advice: '請查實日期或時間。',
    },
  },
  check: {
    time(time: Time, item) {
      if (time.value === undefined || time.type === 'duration' || time.type === 'set' || time.calendar === 'chinese') return
      if (!isDayImpossible(time.value) && !isClockImpossible(time.value)) return

      return {at: time, actual: item.text(time)}
    },
  },
})
