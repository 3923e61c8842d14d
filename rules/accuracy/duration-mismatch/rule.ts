import {defineRule, type Localised, type Problem} from '#rule'
import {findWrongAges} from './ages.ts'
import {findWrongLengths} from './spans.ts'

const units: Record<string, [en: string, zh: string, hant: string]> = {
  D: ['days', '天', '天'],
  W: ['weeks', '周', '週'],
  M: ['months', '个月', '個月'],
  Y: ['years', '年', '年'],
  H: ['hours', '小时', '小時'],
  m: ['minutes', '分钟', '分鐘'],
}

function say(count: number, unit: string): Localised {
  const number = String(Number(count.toFixed(1)))
  const [en, zh, hant] = units[unit] ?? ['', '', '']
  return {en: `${number} ${number === '1' ? en.slice(0, -1) : en}`, 'zh-Hans': number + zh, 'zh-Hant': number + hant}
}

export default defineRule({
  id: 'duration-mismatch',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 10,
  cap: 30,
  exempt: ['title'],
  when: {
    zh: /[\d一二三四五六七八九十两半].{0,3}(?:天|日|周|月|年|小时|岁)/,
    en: /day|week|month|year|hour|born|anniversary/,
  },
  text: {
    en: {
      summary: 'A stated length, age or anniversary does not fit its dates',
      message: {
        length: 'Unexpected `{actual}` from {from} to {to}, expected {count}',
        age: 'Unexpected age `{actual}` beside the year of birth {year}, expected about {count}',
        anniversary: 'Unexpected `{actual}` anniversary beside the year {year}, expected {count}',
      },
      why: 'Either the length or one of the dates is wrong, and readers plan by them.',
      advice: 'Count again, on a calendar if need be, and find out which of the three is wrong.',
      related: {date: 'the date it is reckoned from'},
    },
    'zh-Hans': {
      summary: '时长、年龄或周年与日期不符',
      message: {
        length: '{from}至{to}，出现“{actual}”，应为{count}',
        age: '{year}出生，出现“{actual}”，应为{count}岁左右',
        anniversary: '{year}创立，出现“{actual}”，应为{count}周年',
      },
      why: '不是时长算错，就是日期写错，读者会照着安排。',
      advice: '请对着日历重新数一遍，查清三个数字哪个有误。',
      related: {date: '推算所依据的日期'},
    },
    'zh-Hant': {
      summary: '時長、年齡或周年與日期不符',
      message: {
        length: '{from}至{to}，出現「{actual}」，應為{count}',
        age: '{year}出生，出現「{actual}」，應為{count}歲左右',
        anniversary: '{year}創立，出現「{actual}」，應為{count}周年',
      },
      why: '不是時長算錯，就是日期寫錯，讀者會照着安排。',
      advice: '請對着日曆重新數一遍，查清三個數字哪個有誤。',
      related: {date: '推算所依據的日期'},
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      for (const {at, actual, from, to, fitting, unit} of findWrongLengths(item)) {
        yield {
          at,
          actual,
          message: 'length',
          data: {from: from.text, to: to.text, count: say(fitting[0] as number, unit)},
          related: [
            {start: from.start, end: from.end, message: 'date'},
            {start: to.start, end: to.end, message: 'date'},
          ],
        }
      }
      for (const {at, actual, year, expected, kind} of findWrongAges(item)) {
        yield {at, actual, message: kind, data: {year: year.text, count: expected}, related: [{start: year.start, end: year.end, message: 'date'}]}
      }
    },
  },
})
