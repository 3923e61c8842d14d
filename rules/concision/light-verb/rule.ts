import type {Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {writeLike} from '../../../src/lexicon/write-like.ts'
import {findLightVerbs} from './phrases-en.ts'
import {findLightVerbsZh} from './phrases-zh.ts'

function* checkEnglish(item: Item): Iterable<Problem> {
  for (const {at, instead, isUsual} of findLightVerbs(item.prose.lower)) {
    const actual = item.text(at)
    const expected = writeLike(actual, actual.toLowerCase(), instead, false) ?? instead
    yield {at, message: 'verb', actual, expected: [expected], severity: isUsual ? 'info' : 'warning'}
  }
}

function* checkChinese(item: Item): Iterable<Problem> {
  for (const {at, isUsual, instead} of findLightVerbsZh(item.prose.folded)) {
    const expected = instead.map((piece) => item.text(piece)).join('')
    yield {at, message: expected === '' ? 'remove' : 'verb', actual: item.text(at), expected: [expected], severity: isUsual ? 'info' : 'warning'}
  }
}

export default defineRule({
  id: 'light-verb',
  dimension: 'concision',
  attributes: [],
  severity: 'warning',
  weight: 2,
  cap: 12,
  exempt: ['quotation', 'title', 'furniture'],
  // Cheap: one of the light verbs stands there.
  when: {zh: /进行|加以|予以|给予|作出|做出|开展|实施|动作|的部分|[做作]了?一个/},
  text: {
    en: {
      summary: 'A light verb and a noun where a verb would do',
      message: {verb: 'Unexpected `{actual}`, expected `{expected}`', remove: 'Unexpected `{actual}`, expected the sentence without it'},
      why: 'The act hides in the noun, and the verb says nothing.',
      advice: 'Turn the noun back into its verb, and see who does what.',
    },
    'zh-Hans': {
      summary: '虚化动词加名词，不如直接用动词',
      message: {verb: '“{actual}”可简作“{expected}”', remove: '“{actual}”可删去'},
      why: '真正的动作藏在名词里，前面的动词什么也没说。',
      advice: '把名词还原为动词，写明谁做了什么。',
    },
    'zh-Hant': {
      summary: '虛化動詞加名詞，不如直接用動詞',
      message: {verb: '「{actual}」可簡化為「{expected}」', remove: '「{actual}」可刪去'},
      why: '真正的動作藏在名詞裡，前面的動詞甚麼也沒說。',
      advice: '把名詞還原為動詞，寫明誰做了甚麼。',
    },
  },
  check: {
    item: (item) => (item.language === 'en' ? checkEnglish(item) : checkChinese(item)),
  },
})
