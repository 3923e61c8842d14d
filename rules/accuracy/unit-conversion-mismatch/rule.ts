import {defineRule, type Problem} from '#rule'
import {findWrongPairs} from './pairs.ts'

/** A value in the writing of another, to about as many places. */
function sayLike(value: number, text: string, was: number): string {
  const shown = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0]
  if (shown === undefined) return String(Number(value.toPrecision(3)))

  const multiplier = was / Number(shown.replace(/,/g, '')) || 1
  const plain = value / multiplier
  return text.replace(shown, String(Number(plain.toPrecision(plain >= 100 ? Math.max(3, String(Math.round(plain)).length) : 3))))
}

export default defineRule({
  id: 'unit-conversion-mismatch',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 8,
  cap: 24,
  when: {
    zh: /[（(，,即合].{0,6}\d.{0,8}(?:米|亩|公顷|坪|斤|里|磅|吨|尺|英|[度℃℉]|[kmcg])/,
    en: /(?:\(|\bor\b|,|\/) ?[^)]{0,16}\d.{0,8}(?:m|f|k|l|c|h|a|°|degrees|square|inch|yard|ounce|gallon|pint|tonne)/,
  },
  text: {
    en: {
      summary: 'A value and its conversion disagree',
      message: 'Unexpected `{actual}` beside `{first}`, expected about `{expected}`',
      why: 'One of the two is wrong, and readers use whichever unit they know.',
      advice: 'Convert again; check the unit as well as the figure.',
      related: {first: 'the same in another unit'},
    },
    'zh-Hans': {
      summary: '单位换算不符',
      message: '“{first}”旁出现“{actual}”，应为“{expected}”左右',
      why: '两个数值必有一误，读者会按自己熟悉的单位去理解。',
      advice: '请重新换算，数值和单位都要核对。',
      related: {first: '另一单位的数值'},
    },
    'zh-Hant': {
      summary: '單位換算不符',
      message: '「{first}」旁出現「{actual}」，應為「{expected}」左右',
      why: '兩個數值必有一誤，讀者會按自己熟悉的單位理解。',
      advice: '請重新換算，數值和單位都要核對。',
      related: {first: '另一單位的數值'},
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      for (const {first, second, converted} of findWrongPairs(item)) {
        yield {
          at: {start: second.start, end: second.end},
          actual: second.text,
          expected: [sayLike(converted, second.text, second.value as number)],
          data: {first: first.text},
          related: [{start: first.start, end: first.end, message: 'first'}],
        }
      }
    },
  },
})
