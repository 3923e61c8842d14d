import {defineRule, type Problem} from '#rule'
import {startingWithin} from '../../../src/facts/within.ts'

const han = '\\u3400-\\u9fff'
/** Filter marks with running Chinese on both sides, or replacement characters in a word. */
const masks = new RegExp(`(?<=[${han}])(?:[*＊]{1,6}|[■□▇█]{1,6}|\\ufffd{1,6})(?=[${han}])`, 'gu')
/** What is masked on purpose: names after surnames and in lists, numbers, plates. */
const beforeOnPurpose = /(?:^|[、，；：:\s（(“「])[\u3400-\u9fff]$|[\d号某]$/
/** In English a filter cuts a rude word out of a longer one; on purpose it is the rude word itself that is starred. */
const masksEnglish = /(?<![\w*@])([A-Za-z]{1,12})\*{2,6}([a-z]{1,12})(?![\w*@])/g
const rudeHeads =
  /^(?:mother|bull|horse|chicken|dumb|jack|god|dip|cluster|dog|bat|ass?|pussy|fat)?(?:[fscbdawptnm]|fu|sh|cu|bi|ba|di|pi|wa|ar|tw|co|cr|ni|pr|sl|ho|mo)$/i
const rudeTails =
  /^(?:ing?|in|in'|e?rs?|e?d|ts?|ty|tting|tted|ks?|ked|king|ker|kers|ps?|py|ys?|g|gs|n|ns|e|es|h|hes|hed|hing|hole|holes|head|heads|face|up|off|tards?|ards?|gers?|gas?|ots?|ies|s|t?show|storm|l|ls|m|load|loads|less)$/
const afterOnPurpose = /^[\u3400-\u9fff]?(?:[、，,；;。\s）)（(\d]|先生|女士|等\d)/

export default defineRule({
  id: 'masked-text',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'error',
  weight: 20,
  cap: 50,
  exempt: ['quotation', 'furniture'],
  when: {zh: /[*＊■□▇█\ufffd]/, en: /\*\*/},
  text: {
    en: {
      summary: 'A word was masked by a filter of the page it came from',
      message: 'Unexpected `{actual}` inside a word',
      why: 'Part of a word is gone, and the sentence can no longer be read.',
      advice: 'Put the missing characters back from the original.',
    },
    'zh-Hans': {
      summary: '文字被网页过滤成星号或方块',
      message: '词语中出现“{actual}”，原字已丢失',
      why: '词语缺了一截，句子已无法读通。',
      advice: '请按原文补回被屏蔽的字。',
    },
    'zh-Hant': {
      summary: '文字被網頁過濾成星號或方塊',
      message: '詞語中出現「{actual}」，原字已丟失',
      why: '詞語缺了一截，句子已無法讀通。',
      advice: '請按原文補回被屏蔽的字。',
    },
  },
  check: {
    *item({prose, facts, language}) {
      if (language === 'en') {
        for (const {index, 0: actual, 1: head = '', 2: tail = ''} of prose.findAll(masksEnglish, prose.text))
          if (!rudeHeads.test(head) || !rudeTails.test(tail))
            yield {at: {start: index, end: index + actual.length}, actual, severity: 'warning'} satisfies Problem
        return
      }
      for (const {index, 0: actual} of prose.text.matchAll(masks)) {
        // One character that could not be read is encoding-artifact's; several in a row stand for a word.
        if (actual === '\ufffd') continue
        const before = prose.text.slice(Math.max(0, index - 3), index)
        const after = prose.text.slice(index + actual.length, index + actual.length + 4)
        const isName = beforeOnPurpose.test(before) && afterOnPurpose.test(after)
        // A name is shorter than this.
        const isTable = startingWithin(facts.names, {start: index - 100, end: index + 1}).some(({end, type}) => type === 'person' && index < end)
        if (isName || isTable || /[\d某]$/.test(before)) continue

        // A single star may be a footnote; two and more are a filter.
        const isCertain = actual.length > 1
        yield {at: {start: index, end: index + actual.length}, actual, ...(isCertain ? {veto: true} : {severity: 'warning'})} satisfies Problem
      }
    },
  },
})
