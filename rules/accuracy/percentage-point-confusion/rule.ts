import type {Quantity} from '#item'
import {defineRule, type Problem} from '#rule'
import {type Change, findChanges, pointAtChange} from '../../../src/facts/changes.ts'
import {sentencesWithFigures} from '../../../src/facts/precision.ts'

const decimalsOf = ({text}: Quantity) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0
const percentSign = /\s?(?:%|％|percent|per cent|pct)/i

/** Whether the stated percentage is the difference of the two, and not how much one is of the other. */
function isPoints({from, to, said}: Change): boolean {
  const [a, b, c] = [from.value as number, to.value as number, said.value as number]
  const slack = 0.5 * 10 ** -decimalsOf(said) + 1e-9
  const shown = 10 ** -Math.max(decimalsOf(from), decimalsOf(to))
  const isDifference = Math.abs(Math.abs(b - a) - c) <= Math.min(slack, shown * 0.5) + 1e-9
  return isDifference && a > 0 && Math.abs(Math.abs(b / a - 1) * 100 - c) > slack + 0.05
}

/** The stated change with points for per cent, as the language says it. */
function sayPoints({said}: Change, isEnglish: boolean): string {
  if (!isEnglish) return said.text.replace(percentSign, '个百分点').replace(/^百分之(.+)$/, '$1个百分点')
  const number = said.text.replace(percentSign, '')
  return `${number} percentage ${said.value === 1 ? 'point' : 'points'}`
}

export default defineRule({
  id: 'percentage-point-confusion',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 10,
  cap: 30,
  when: {zh: /[%％成]|百分之/, en: /%|percent|per cent|pct/},
  text: {
    en: {
      summary: 'The difference of two percentages is called per cent',
      message: 'Unexpected `{actual}` from {from} to {to}, expected `{expected}`',
      why: 'From 6 to 7 percent is one percentage point, but 16.7 percent: the two are not the same thing.',
      advice: 'Say percentage points, or reckon how much one is of the other.',
      related: {from: 'one percentage', to: 'the other percentage'},
    },
    'zh-Hans': {
      summary: '百分数之差应称“个百分点”',
      message: '由{from}到{to}，出现“{actual}”，应为“{expected}”',
      why: '由6%到7%是上升1个百分点，增幅却是16.7%，两者不是一回事。',
      advice: '改为“个百分点”；如果确实要说增幅，请重新计算。',
      related: {from: '前一个百分数', to: '后一个百分数'},
    },
    'zh-Hant': {
      summary: '百分比之差應稱「個百分點」',
      message: '由{from}到{to}，出現「{actual}」，應為「{expected}」',
      why: '由6%到7%是上升1個百分點，升幅卻是16.7%，兩者不是一回事。',
      advice: '改為「個百分點」；如果確實要說升幅，請重新計算。',
      related: {from: '前一個百分比', to: '後一個百分比'},
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      const isEnglish = item.language === 'en'
      for (const sentence of sentencesWithFigures(item, 3)) {
        for (const change of findChanges(sentence, isEnglish)) {
          const {from, to, said} = change
          if (said.type !== 'percent' || from.type !== 'percent' || to.type !== 'percent' || !isPoints(change)) continue

          const expected = sayPoints(change, isEnglish)
          yield {...pointAtChange(change), expected: [item.language === 'zh-Hant' ? expected.replace('个百分点', '個百分點') : expected]}
        }
      }
    },
  },
})
