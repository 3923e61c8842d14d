import type {Item, Mention} from '#item'
import {defineRule, type Problem} from '#rule'
import {isWrittenSo, mendLike} from '../../../src/facts/mend-script.ts'
import type {Hit} from '../../../src/lexicon/match.ts'
import {findNearPublicNames} from './public-names.ts'
import {findNearNames} from './registered.ts'
import {criticalEn} from './words-en.ts'
import {criticalZh} from './words-zh.ts'

function checkForm(mention: Mention, item: Item): Problem | undefined {
  const {word} = mention as Hit
  const actual = item.text(mention)
  const right = word.instead as string
  if (item.language !== 'en') {
    if (!isWrittenSo(actual, word.term)) return undefined
    return mend(mention, actual, mendLike(actual, right, item.language === 'zh-Hant'))
  }

  const isShouted = /^[^a-z]*$/.test(actual)
  const isTitle = /^[A-Z].* [A-Z]/.test(actual)
  const cased = isShouted ? right.toUpperCase() : isTitle ? right.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : right
  return mend(mention, actual, /^[A-Z]/.test(actual) ? cased.charAt(0).toUpperCase() + cased.slice(1) : cased)
}

function mend({start, end}: Mention, actual: string, expected: string): Problem {
  return {at: {start, end}, veto: true, actual, expected: [expected], message: 'form', fix: [{start, end, text: expected}]}
}

const id = 'critical-misspelling'

export default defineRule({
  id,
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 30,
  cap: 60,
  words: {zh: criticalZh, en: criticalEn},
  text: {
    en: {
      summary: 'A disastrous slip in the name of a state, a party, a public body or a standing term',
      message: {form: 'Unexpected `{actual}`, expected `{expected}`', near: 'Unexpected `{actual}` beside the registered name, expected `{expected}`'},
      why: 'Such a slip is quoted for years, and it is the office that is laughed at.',
      advice: 'Mend it before anything else, and look for it elsewhere in the item.',
    },
    'zh-Hans': {
      summary: '国家、政党、机关名称或固定提法出现重大差错',
      message: {form: '出现“{actual}”，应为“{expected}”', near: '“{actual}”与登记的名称只差一字，应为“{expected}”'},
      why: '这类差错会被反复传播，损害的是机关的公信力。',
      advice: '请立即改正，并检查全文是否还有同样的差错。',
    },
    'zh-Hant': {
      summary: '國家、政黨、機關名稱或固定提法出現重大差錯',
      message: {form: '出現「{actual}」，應為「{expected}」', near: '「{actual}」與登記的名稱只差一字，應為「{expected}」'},
      why: '這類差錯會一再流傳，損害的是機關的公信力。',
      advice: '請立即改正，並檢查全文是否還有同樣的差錯。',
    },
  },
  check: {
    mention: checkForm,
    *item(item) {
      if (item.language === 'en') return

      const {mentions} = item.facts
      for (const {start, end, phrase} of findNearPublicNames(item.prose.folded)) {
        if (mentions.some((mention) => mention.list === id && mention.start < end && mention.end > start)) continue

        const actual = item.text({start, end})
        yield {at: {start, end}, message: 'form', actual, expected: [mendLike(actual, phrase, item.language === 'zh-Hant')]} satisfies Problem
      }
      for (const {start, end, phrase} of findNearNames(item)) {
        yield {at: {start, end}, severity: 'warning', message: 'near', actual: item.text({start, end}), expected: [phrase]} satisfies Problem
      }
    },
  },
})
