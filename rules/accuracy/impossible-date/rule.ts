import {defineRule} from '#rule'
import {isImpossibleTime} from '../../../src/facts/impossible-times.ts'

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
    // The start of a range whose end does not exist may itself exist.
    impossibleTime: (time, item) => (isImpossibleTime(time) ? {at: time, actual: item.text(time)} : undefined),
  },
})
