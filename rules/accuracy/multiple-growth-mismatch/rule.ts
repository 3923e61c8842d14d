import type {Quantity} from '#item'
import {defineRule, type Problem} from '#rule'
import {type Change, findChanges, pointAtChange} from '../../../src/facts/changes.ts'
import {sentencesWithFigures, toleranceOf} from '../../../src/facts/precision.ts'

/** How many times the old value the new one is said to be: several readings where the words leave it open. */
function readMultiple({said, isWhole}: Change, text: string, isEnglish: boolean): number[] {
  const value = said.value as number
  if (!isEnglish) return [isWhole ? value : value + 1]

  // "A threefold increase", "three times more": contested, so either reading will do.
  const isOpen = /fold/i.test(said.text) || / times (?:more|higher|larger|greater|bigger)/.test(text)
  return isOpen ? [value, value + 1] : [value]
}

/** How far the real ratio may lie from the one told: its last place; whole multiples are told roughly. */
function slackOf(said: Quantity, isWord: boolean): number {
  const decimals = /\.(\d+)/.exec(said.text)?.[1]?.length ?? 0
  if (said.approximate) return Math.max(0.35, (said.value as number) * 0.15)
  return decimals > 0 ? 0.6 * 10 ** -decimals : isWord ? 0.2 * ((said.value as number) / 2) : 0.35
}

function check(change: Change, text: string, isEnglish: boolean): {ratio: number} | undefined {
  const {from, to, said} = change
  const [a, b] = [from.value as number, to.value as number]
  if (a <= 0 || b <= 0) return undefined

  const ratio = b / a
  const spread = ratio * (toleranceOf(from) / a + toleranceOf(to) / b)
  const isWord = /[番]|翻|double|triple|quadruple|twice/i.test(said.text)
  const fits = readMultiple(change, text, isEnglish).some((multiple) => Math.abs(ratio - multiple) <= slackOf(said, isWord) + spread)
  return fits ? undefined : {ratio}
}

export default defineRule({
  id: 'multiple-growth-mismatch',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 10,
  cap: 30,
  when: {zh: /[倍番]/, en: /doubl|tripl|trebl|quadrupl|twice|fold|times/},
  text: {
    en: {
      summary: 'A multiple does not follow from the two figures beside it',
      message: 'Unexpected `{actual}` from {from} to {to}, which is {ratio} times',
      why: 'To grow by twice and to grow to twice are not the same; the reader reckons it, or repeats the wrong figure.',
      advice: 'Divide the new figure by the old one, and say “to … times” or “by … percent”.',
      related: {from: 'the old figure', to: 'the new figure'},
    },
    'zh-Hans': {
      summary: '倍数与前后数字不符',
      message: '由{from}到{to}，出现“{actual}”，实为原来的{ratio}倍',
      why: '“增加两倍”是原来的三倍，“增至两倍”才是两倍，“翻两番”是四倍。',
      advice: '请用新数除以旧数，再选用“增加…倍”“增至…倍”或“翻…番”。',
      related: {from: '原来的数字', to: '后来的数字'},
    },
    'zh-Hant': {
      summary: '倍數與前後數字不符',
      message: '由{from}到{to}，出現「{actual}」，實為原來的{ratio}倍',
      why: '「增加兩倍」是原來的三倍，「增至兩倍」才是兩倍，「翻兩番」是四倍。',
      advice: '請用新數除以舊數，再選用「增加…倍」、「增至…倍」或「翻…番」。',
      related: {from: '原來的數字', to: '後來的數字'},
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      const isEnglish = item.language === 'en'
      for (const sentence of sentencesWithFigures(item, 3)) {
        for (const change of findChanges(sentence, isEnglish)) {
          const {from, said} = change
          const after = sentence.text.slice(said.start - sentence.start, said.end - sentence.start + 16)
          const wrong = said.type === 'multiple' && from.type !== 'percent' ? check(change, after, isEnglish) : undefined
          if (!wrong) continue

          const found = pointAtChange(change)
          yield {...found, data: {...found.data, ratio: Number(wrong.ratio.toFixed(2))}}
        }
      }
    },
  },
})
