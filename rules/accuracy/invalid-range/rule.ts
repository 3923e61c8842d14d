import {defineRule, type Problem} from '#rule'
import {findBackwardTimes} from './dates.ts'
import {findBackwardFigures} from './figures.ts'

export default defineRule({
  id: 'invalid-range',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 10,
  cap: 30,
  exempt: ['title'],
  when: {
    zh: /[\d日月时点年元人岁][^，。]{0,2}[—–~～至到-]{1,2}[^，。]{0,4}[\d一二三四五六七八九十]/,
    en: /\d[^;]{0,12}(?:[—–-]| to | and )[^.;]{0,16}\d/,
  },
  text: {
    en: {
      summary: 'A range runs backwards',
      message: 'Unexpected range from `{from}` to `{to}`, expected the first to be the lesser',
      why: 'One end is wrong or the two are exchanged, and nobody can act on it.',
      advice: 'Check both ends; exchange them only if both are right.',
    },
    'zh-Hans': {
      summary: '起止颠倒',
      message: '出现“{from}”至“{to}”，起点应在终点之前',
      why: '不是一端写错，就是两端颠倒，读者无所适从。',
      advice: '请核对两端；确认都无误后再对调。',
    },
    'zh-Hant': {
      summary: '起訖顛倒',
      message: '出現「{from}」至「{to}」，起點應在終點之前',
      why: '不是一端寫錯，就是兩端顛倒，讀者無所適從。',
      advice: '請核對兩端；確認都無誤後再對調。',
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      for (const [from, to] of findBackwardTimes(item)) {
        const at = {start: from.start, end: to.end}
        yield {at, actual: item.text(at), data: {from: from.text, to: to.text}}
      }
      for (const {start, end, from, to} of findBackwardFigures(item)) {
        yield {at: {start, end}, actual: item.text({start, end}), data: {from, to}}
      }
    },
  },
})
