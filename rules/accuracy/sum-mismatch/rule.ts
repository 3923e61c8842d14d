import type {Quantity} from '#item'
import {defineRule, type Problem} from '#rule'
import {sentencesWithFigures, toleranceOf} from '../../../src/facts/precision.ts'
import {findSums, type Sum} from './sums.ts'

function sayNumber(value: number, like: Quantity): string {
  const shown = /\d[\d,，.]*/.exec(like.text)?.[0]
  const plain = shown === undefined ? undefined : Number(shown.replace(/[,，]/g, ''))
  const multiplier = plain && like.value ? like.value / plain : 1
  const number = Number((value / multiplier).toFixed(6))
  const written = shown?.includes(',') ? number.toLocaleString('en-US') : String(number)
  return shown === undefined ? String(number) : like.text.replace(shown, written)
}

/** The largest share of a total that is more likely a slip than a rest which the item leaves out. */
const smallRest = 0.03

function check({total, parts, isWhole, isComplete, isJoined}: Sum): Problem | undefined {
  const sum = parts.reduce((all, {value}) => all + (value ?? 0), 0)
  // Whole numbers in one unit (3亿 + 3亿) are meant as they stand; only decimals and approximations were rounded.
  const isRounded = [total, ...parts].some(({text, approximate}) => approximate || /[.．]/.test(text))
  const tolerance = isRounded ? [total, ...parts].reduce((all, quantity) => all + toleranceOf(quantity), 1e-9) : 1e-9
  const excess = sum - (total.value as number)
  if (Math.abs(excess) <= tolerance) return

  // After 其中 the parts may be only some of the total: where the last is joined by 和, a tiny rest is worth a question.
  const isOpen = excess < 0 && !isWhole && !isComplete
  if (isOpen && (!isJoined || -excess > smallRest * (total.value as number) || (total.value as number) < 20)) return

  return {
    at: {start: total.start, end: total.end},
    actual: total.text,
    expected: [sayNumber(sum, total)],
    suggestions: [],
    ...(isOpen ? {severity: 'warning' as const} : {}),
    data: {parts: parts.map(({text}) => text).join(' + ')},
    related: parts.map(({start, end}) => ({start, end, message: 'part'})),
  }
}

export default defineRule({
  id: 'sum-mismatch',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 15,
  cap: 45,
  when: {
    zh: /其中|当中|共[^。，；]{1,16}[，,][^。]{1,20}[，,、]|[死伤]\d|合计|[，,]总|总计|总共|总数|一共|共计|合共|分别[为是]|[，,：:；、区县市类项者处地]共|[（(]|包[括含]|\d[^。，,\d]{0,12}中[，,：:]|\d[^。：:\d]{0,14}[：:][^。：:\d]{0,14}\d/,
    en: /total|including|of wh|of the|\d[^.:\d]{0,30}(?::| [–—-])|\(|consist|compris|made up|split into|divided into|broken down|in all|altogether|making|giving|(?:ty|teen|ten|twelve|eleven|hundred)\b[^.:]{0,30}:/,
  },
  text: {
    en: {
      summary: 'The parts do not add up to the total',
      message: 'Unexpected total `{actual}` for {parts}, expected `{expected}`',
      why: 'A figure is wrong or a part is missing, and every reader with a pencil can see it.',
      advice: 'Add up again, and check each part with its source.',
      related: {part: 'a part'},
    },
    'zh-Hans': {
      summary: '各分项之和与总数不符',
      message: '{parts}，总数出现“{actual}”，应为“{expected}”',
      why: '不是数字写错，就是漏了一项，细心的读者一算便知。',
      advice: '请重新相加，并逐项核对来源。',
      related: {part: '分项'},
    },
    'zh-Hant': {
      summary: '各分項之和與總數不符',
      message: '{parts}，總數出現「{actual}」，應為「{expected}」',
      why: '不是數字寫錯，就是漏了一項，細心的讀者一算便知。',
      advice: '請重新相加，並逐項核對來源。',
      related: {part: '分項'},
    },
  },
  check: {
    *item(item) {
      for (const {text, start, quantities} of sentencesWithFigures(item, 3)) {
        for (const sum of findSums(text, start, quantities, item.language === 'en')) {
          const problem = check(sum)
          if (problem) yield problem
        }
      }
    },
  },
})
