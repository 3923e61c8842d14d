import type {Quantity} from '#item'
import {defineRule, type Problem} from '#rule'

const falls =
  /(?:减少|下降|降低|缩短|缩小|减小|减轻|降|便宜|减|少|跌|低|回落|萎缩|削减|压缩|慢)(?:了|近|约|超过|逾|到|至|大约|将近|整整|足足|幅度达|幅度为|幅度超过){0,2}$/
const to = /[到至]$/
const count = '(?:\\d{1,4}(?:\\.\\d{1,2})?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred|several|many)'
const less = '(?:less|fewer|lower|smaller|cheaper|slower|shorter|lighter|weaker|narrower|thinner)'
const fall = '(?:fell|falls?|fallen|dropped|drops?|declined|decreased|shrank|shrunk|reduced|reduction|cut|decrease|slowed)'
const english = new RegExp(
  `\\b${count} times (?=${less}\\b)|(?<=\\b${fall}(?: by| of)?(?: an?| about| nearly| almost)? )(?:${count} times|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|many|several|\\d{1,3})-?fold)\\b`,
  'g',
)

const halves: Record<number, string> = {1: '一半'}

export default defineRule({
  id: 'decrease-by-multiple',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 10,
  cap: 30,
  when: {zh: /[倍番]/, en: /times|fold/},
  text: {
    en: {
      summary: 'Something is said to fall by a multiple',
      message: 'Unexpected `{actual}` with a decrease, expected a fraction or a percentage',
      why: 'A thing can fall at most by the whole of itself: “three times fewer” can be read in two ways, and in Chinese it is plainly wrong.',
      advice: 'Say what is left (one third as many) or what went (by two thirds, by 67 percent).',
    },
    'zh-Hans': {
      summary: '减少、下降不能用倍数',
      message: '减少、下降之后出现“{actual}”，应改用分数或百分比',
      why: '减少最多减到零，减一倍就没有了；倍数只能用于增加。',
      advice: '请写明减少了几分之几、百分之几，或减为原来的几分之一。',
    },
    'zh-Hant': {
      summary: '減少、下降不能用倍數',
      message: '減少、下降之後出現「{actual}」，應改用分數或百分比',
      why: '減少最多減到零，減一倍就沒有了；倍數只能用於增加。',
      advice: '請寫明減少了幾分之幾、百分之幾，或減為原來的幾分之一。',
    },
  },
  check: {
    *item({language, prose}) {
      if (language !== 'en') return

      for (const {index, 0: match} of prose.lower.matchAll(english)) {
        const at = {start: index, end: index + match.trimEnd().length}
        yield {at, severity: 'warning', actual: prose.text.slice(at.start, at.end)} satisfies Problem
      }
    },
    quantity(quantity: Quantity, item) {
      if (quantity.type !== 'multiple' || item.language === 'en') return

      const before = item.prose.folded.slice(Math.max(0, quantity.start - 8), quantity.start)
      if (!falls.test(before) || to.test(before) || /翻/.test(item.text(quantity))) return

      const half = quantity.value === undefined ? undefined : halves[quantity.value]
      return {at: quantity, actual: item.text(quantity), ...(half ? {expected: [half]} : {})}
    },
  },
})
