import type {Item, Mention} from '#item'
import {defineRule, type Problem} from '#rule'
import type {Hit} from '../../../src/lexicon/match.ts'
import {writeInstead} from '../../../src/lexicon/write-like.ts'
import {isLoose, isNewswire} from './newswire.ts'
import {readPadding} from './read-en.ts'
import {wordsEn} from './words-en.ts'
import {isPlainZh, wordsZh} from './words-zh.ts'

const id = 'wordy-phrase'

function isHarmless(term: string, item: Item): boolean {
  if (item.language !== 'en') return isPlainZh(term)
  return isNewswire(term) || (isLoose(term) && !readPadding(item, id).isThick)
}

function checkPhrase(mention: Mention, item: Item): Problem | undefined {
  const {instead} = (mention as Hit).word
  const actual = item.text(mention)
  // Capitals inside: a title, In Order to Live.
  if (/ [A-Z]/.test(actual)) return undefined

  // A short form in other characters is not offered to Traditional text.
  const isOpen = item.language === 'zh-Hant' && [instead ?? ''].flat()[0] !== '' && writeInstead(mention as Hit, item).length === 0
  return {
    ...(isOpen ? {message: 'shorten'} : {}),
    ...(isHarmless(mention.term, item) ? {severity: 'info'} : {}),
  }
}

export default defineRule({
  id,
  dimension: 'concision',
  attributes: [],
  severity: 'warning',
  weight: 2,
  cap: 12,
  exempt: ['quotation', 'title', 'furniture'],
  yields: ['light-verb', 'pleonasm', 'approximation-redundancy', 'filler-phrase'],
  words: {zh: wordsZh, en: wordsEn},
  text: {
    en: {
      summary: 'Several words where one would do',
      message: {
        replace: 'Unexpected `{actual}`, expected `{expected}`',
        remove: 'Unexpected `{actual}`, expected the sentence without it',
        shorten: 'Unexpected `{actual}`, expected a shorter form',
        clause: 'Unexpected `{actual}`, expected what follows it alone',
        participle: 'Unexpected `{actual}`, expected a form in -ing',
        tense: 'Unexpected `{actual}`, which the tense says already',
        opening: 'Unexpected opening `{actual}`, expected who or what first',
        chain: 'Unexpected chain `{actual}`, expected a possessive or a verb',
        addition: 'Unexpected `{actual}`, expected the sentence without it',
        label: 'Unexpected `{actual}`, expected the name alone',
        figure: 'Unexpected `{actual}` after the number in words',
        qualifier: 'Unexpected qualifier `{actual}`, expected the word alone or a fact',
      },
      why: 'Words that say nothing keep the reader from those that do.',
      advice: 'Take the short form, or leave the words out, and read the sentence again.',
    },
    'zh-Hans': {
      summary: '一词可说清，却用了多词',
      message: {
        replace: '“{actual}”可简作“{expected}”',
        remove: '“{actual}”可删去',
        shorten: '“{actual}”可说得更短',
        clause: '“{actual}”可删去，后文直接跟上即可',
        participle: '“{actual}”可改用 -ing 形式',
        tense: '“{actual}”可删去，时态已表明此意',
        opening: '句首“{actual}”可删去，先说人或事',
        chain: '“{actual}”层层套用 of，应改用所有格或动词',
        addition: '“{actual}”可删去，句子本身已是补充',
        label: '“{actual}”可删去，只留名称',
        figure: '“{actual}”与前面的数词重复',
        qualifier: '“{actual}”可删去，或改用事实',
      },
      why: '不表意的词会挡住表意的词。',
      advice: '换用短的说法或删去，再读一遍全句。',
    },
    'zh-Hant': {
      summary: '一個詞說得清，卻用了好幾個',
      message: {
        replace: '「{actual}」可簡化為「{expected}」',
        remove: '「{actual}」可刪去',
        shorten: '「{actual}」可以說得更短',
        clause: '「{actual}」可刪去，後文直接接上即可',
        participle: '「{actual}」可改用 -ing 形式',
        tense: '「{actual}」可刪去，時態已表明此意',
        opening: '句首「{actual}」可刪去，先說人或事',
        chain: '「{actual}」層層套用 of，應改用所有格或動詞',
        addition: '「{actual}」可刪去，句子本身已是補充',
        label: '「{actual}」可刪去，只留名稱',
        figure: '「{actual}」與前面的數詞重複',
        qualifier: '「{actual}」可刪去，或改用事實',
      },
      why: '不表意的詞會擋住表意的詞。',
      advice: '改用短的說法或刪去，再把全句讀一遍。',
    },
  },
  check: {
    mention: checkPhrase,
    *item(item: Item): Iterable<Problem> {
      if (item.language !== 'en') return

      for (const {at, message} of readPadding(item, id).padding) {
        const actual = item.text(at)
        yield {at, message, actual, ...(isHarmless(actual.toLowerCase(), item) ? {severity: 'info'} : {})}
      }
    },
  },
})
