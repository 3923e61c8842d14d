import {number, object, optional} from 'valibot'
import type {Item, Mention} from '#item'
import {defineRule, type Problem} from '#rule'
import {hasNoSource, isSourced} from '../../../src/facts/evidence.ts'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {wordsEn, wordsZh} from './words.ts'

const id = 'speculation-marker'

/** Guesses are marked where the writer alone makes them: of each sentence or its neighbours nobody is named as the one who thinks so. */
/** Somebody expects it, though it is only the market. */
const expectation =
  /(?:市场|分析|业界|机构|舆论|坊间|经济师|学者|各界)[^，。\n]{0,8}(?:预料|预计|预期|预测|估计|认为|相信)|\b(?:analysts?|economists?|markets?|observers?|forecasters?) (?:\w+ )?(?:expect|predict|forecast|believe|think|estimate)/

function isExpected(item: Item, hit: Mention): boolean {
  const sentence = item.sentenceOf(hit)
  return sentence !== undefined && expectation.test(matchedText(item).slice(sentence.start, hit.start))
}

function* findGuesses(item: Item, max: number): Iterable<Problem> {
  const hits: Mention[] = item.facts.mentions.filter((hit) => hit.list === id && !isExpected(item, hit))
  if (hits.length === 0) return

  // Where nothing in the item has a source, a guess in half of the sentences is all it has.
  if (hits.length * 2 >= item.facts.sentences.length && hasNoSource(item)) {
    for (const {start, end} of hits) yield {at: {start, end}, actual: item.text({start, end}), severity: 'warning'}
    return
  }
  const open = hits.filter((hit) => !isSourced(item, hit, 'neighbours') && !item.within(hit, 'quotation'))
  if (open.length <= max) return

  for (const {start, end} of open) yield {at: {start, end}, actual: item.text({start, end})}
}

export default defineRule({
  id,
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'info',
  weight: 3,
  cap: 9,
  exempt: ['quotation', 'title', 'furniture'],
  options: object({max: optional(number(), 3)}),
  words: {zh: wordsZh, en: wordsEn},
  text: {
    en: {
      summary: 'The writer guesses',
      message: 'Unexpected guess `{actual}`, expected what is known, or who thinks so',
      why: 'A reader takes what stands in a report for a fact; a guess without a name is nobody’s.',
      advice: 'Say what is known and who expects the rest, or wait until it is known.',
    },
    'zh-Hans': {
      summary: '作者在推测',
      message: '“{actual}”属推测，应写已知的事实，或写明是谁的判断',
      why: '读者会把报道里的话当作事实，没有出处的推测无人负责。',
      advice: '请写清已知的情况，并写明是谁作的预计；不清楚的，核实之后再写。',
    },
    'zh-Hant': {
      summary: '作者在推測',
      message: '「{actual}」屬推測，應寫已知的事實，或寫明是誰的判斷',
      why: '讀者會把報道裡的話當作事實，沒有出處的推測無人負責。',
      advice: '請寫清已知的情況，並寫明是誰的估計；不清楚的，查證之後再寫。',
    },
  },
  check: {
    // All are met at once: it is their number that tells.
    mention: () => undefined,
    item: (item, {max}) => findGuesses(item, max),
  },
})
