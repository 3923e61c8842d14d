import {defineRule, type Problem} from '#rule'
import {findContradictions} from './pairs.ts'

export default defineRule({
  id: 'inconsistent-figure',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 12,
  cap: 36,
  exempt: ['quotation', 'furniture'],
  when: {zh: /\d[^\d]+\d|[百千万亿]/, en: /\d[^\d]+\d/},
  text: {
    en: {
      summary: 'One thing is told with two figures',
      message: 'Unexpected `{actual}`, expected `{expected}` as told before',
      why: 'Only one of the two can be right, and the reader cannot tell which.',
      advice: 'Check with the source; if the two count different things, say so.',
      related: {before: 'the figure told before'},
    },
    'zh-Hans': {
      summary: '同一事物前后数字不一',
      message: '出现“{actual}”，前文为“{expected}”',
      why: '两个数字只有一个对，读者无从判断。',
      advice: '请与来源核对；如果统计口径不同，应当写明。',
      related: {before: '前文数字'},
    },
    'zh-Hant': {
      summary: '同一事物前後數字不一',
      message: '出現「{actual}」，前文為「{expected}」',
      why: '兩個數字只有一個對，讀者無從判斷。',
      advice: '請與來源核對；如果統計範圍不同，應當寫明。',
      related: {before: '前文數字'},
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      for (const [before, after] of findContradictions(item)) {
        yield {
          at: {start: after.start, end: after.end},
          actual: after.text,
          expected: [before.text],
          related: [{start: before.start, end: before.end, message: 'before'}],
        }
      }
    },
  },
})
