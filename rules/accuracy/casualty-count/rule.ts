import {defineRule, type Problem} from '#rule'
import {findWrongCounts} from './counts.ts'

export default defineRule({
  id: 'casualty-count',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 10,
  cap: 30,
  exempt: ['quotation'],
  when: {zh: /新增|新发|累计|升至|增至|升到|增加到/, en: /new|further|another|total|cumulative|toll|so far/},
  text: {
    en: {
      summary: 'Counts of casualties or cases contradict each other',
      message: {
        new: 'Unexpected new count `{actual}` beside the running total `{other}`, expected no more than the total',
        falling: 'Unexpected `{actual}` after a rise from `{other}`, expected more',
      },
      why: 'Counts of the dead and the ill are read closely and quoted at once.',
      advice: 'Check both counts with the latest report, and say which is new and which is the total.',
      related: {other: 'the other count'},
    },
    'zh-Hans': {
      summary: '伤亡或病例数字自相矛盾',
      message: {new: '新增“{actual}”多于累计“{other}”，应不超过累计数', falling: '由“{other}”上升，出现“{actual}”，应大于前数'},
      why: '伤亡和病例数字最受关注，也最容易被立即转引。',
      advice: '请与最新通报核对，写明哪个是新增、哪个是累计。',
      related: {other: '另一个数字'},
    },
    'zh-Hant': {
      summary: '傷亡或病例數字自相矛盾',
      message: {new: '新增「{actual}」多於累計「{other}」，應不超過累計數', falling: '由「{other}」上升，出現「{actual}」，應大於前數'},
      why: '傷亡和病例數字最受關注，也最容易被即時轉引。',
      advice: '請與最新通報核對，寫明哪個是新增、哪個是累計。',
      related: {other: '另一個數字'},
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      for (const {at, other, message} of findWrongCounts(item)) {
        yield {
          at: {start: at.start, end: at.end},
          message,
          actual: at.text,
          data: {other: other.text},
          related: [{start: other.start, end: other.end, message: 'other'}],
        }
      }
    },
  },
})
