import {boolean, object, optional} from 'valibot'
import type {Item, Mention} from '#item'
import {defineRule, type Problem} from '#rule'
import {matchedText} from '../../../src/facts/matched-text.ts'
import type {Hit} from '../../../src/lexicon/match.ts'
import {writeLike} from '../../../src/lexicon/write-like.ts'
import {type Doubling, findDoublings} from './frames.ts'
import {isContested, words} from './words.ts'

function replace(mention: Mention, item: Item): Problem {
  const {instead = [], safe} = (mention as Hit).word
  const folded = matchedText(item)
  const expected = [instead]
    .flat()
    .flatMap((text) => writeLike(item.text(mention), folded.slice(mention.start, mention.end), text, item.language === 'zh-Hant') ?? [])
  if (expected[0] === undefined) return {at: mention, actual: item.text(mention), message: 'double', expected: []}

  const fix = safe ? {fix: [{start: mention.start, end: mention.end, text: expected[0]}]} : {}
  return {at: mention, actual: item.text(mention), message: 'replace', expected, ...fix}
}

/** What comes too late is left out, or gives way to a plain word. */
function remove({at, first, instead}: Doubling, item: Item): Problem {
  return {
    at,
    actual: item.text(at),
    message: 'remove',
    expected: [instead],
    data: {part: item.text(first).replace(/[，,]$/, '')},
    related: [{...first, message: 'first'}],
  }
}

export default defineRule({
  id: 'pleonasm',
  dimension: 'concision',
  attributes: [],
  severity: 'warning',
  weight: 5,
  cap: 25,
  exempt: ['quotation', 'title', 'furniture'],
  options: object({strict: optional(boolean(), false)}),
  words,
  text: {
    en: {
      summary: 'One meaning is said twice',
      message: {
        replace: 'Unexpected `{actual}`, expected `{expected}`',
        remove: 'Unexpected `{actual}` after `{part}`, which says it already',
        double: 'Unexpected doubled meaning in `{actual}`',
      },
      why: 'The second word adds length and no news, and makes the first look weak.',
      advice: 'Keep the one word that carries the meaning.',
      related: {first: 'Said here already'},
    },
    'zh-Hans': {
      summary: '语义重复',
      message: {replace: '“{actual}”语义重复，应为“{expected}”', remove: '“{actual}”多余，前面“{part}”已含此意', double: '“{actual}”语义重复'},
      why: '同一个意思说两遍，句子变长而信息没有增加。',
      advice: '保留最能表意的一个词，删去另一个。',
      related: {first: '此处已经说过'},
    },
    'zh-Hant': {
      summary: '語意重複',
      message: {replace: '「{actual}」語意重複，應為「{expected}」', remove: '「{actual}」多餘，前面「{part}」已有此意', double: '「{actual}」語意重複'},
      why: '同一個意思講兩次，句子變長，資訊卻沒有增加。',
      advice: '留下最能表意的一個詞，刪去另一個。',
      related: {first: '此處已經說過'},
    },
  },
  check: {
    mention: (mention, item, {strict}) => (strict || !isContested(mention.term, item.language === 'en') ? replace(mention, item) : undefined),
    item: (item, {strict}) => {
      const isEnglish = item.language === 'en'
      const endOf = (offset: number) => item.sentenceOf({start: offset, end: offset})?.end ?? offset
      return findDoublings(item.prose, isEnglish, strict, endOf).map((doubling) => remove(doubling, item))
    },
  },
})
