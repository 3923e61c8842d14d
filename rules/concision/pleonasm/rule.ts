import {boolean, object, optional} from 'valibot'
import type {Item, Mention, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import type {Hit} from '../../../src/lexicon/match.ts'
import {findDoublings} from './frames.ts'
import {contested, words, writeLike} from './words.ts'

function replace(mention: Mention, item: Item): Problem {
  const {instead = [], safe} = (mention as Hit).word
  const folded = item.language === 'en' ? item.prose.lower : item.prose.folded
  const expected = [instead].flat().flatMap((text) => writeLike(item.text(mention), folded.slice(mention.start, mention.end), text, item.language === 'zh-Hant') ?? [])
  if (expected[0] === undefined) return {at: mention, actual: item.text(mention), message: 'remove', data: {part: item.text(mention)}}

  const fix = safe ? {fix: [{start: mention.start, end: mention.end, text: expected[0]}]} : {}
  return {at: mention, actual: item.text(mention), message: 'replace', expected, ...fix}
}

/** What is too much between two words is left out together with the space before it. */
function remove(at: Span, first: Span, item: Item): Problem {
  const end = item.prose.text.charAt(at.start - 1) === ' ' && item.prose.text.charAt(at.end) === ' ' ? at.end + 1 : at.end
  return {
    at,
    actual: item.text(at),
    message: 'remove',
    data: {part: item.text(first)},
    related: [{...first, message: 'first'}],
    suggestions: [{title: item.language === 'en' ? 'Leave it out' : item.language === 'zh-Hans' ? '删去' : '刪去', edits: [{start: at.start, end, text: ''}]}],
  }
}

export default defineRule({
  id: 'pleonasm',
  dimension: 'concision',
  attributes: [],
  severity: 'warning',
  weight: 3,
  cap: 15,
  exempt: ['quotation', 'title', 'furniture'],
  options: object({strict: optional(boolean(), false)}),
  words,
  text: {
    en: {
      summary: 'One meaning is said twice',
      message: {replace: 'Unexpected `{actual}`, expected `{expected}`', remove: 'Unexpected `{actual}`: `{part}` says it already'},
      why: 'The second word adds length and no news, and makes the first look weak.',
      advice: 'Keep the one word that carries the meaning.',
      related: {first: 'Said here already'},
    },
    'zh-Hans': {
      summary: '语义重复',
      message: {replace: '“{actual}”语义重复，应为“{expected}”', remove: '“{actual}”多余，“{part}”已含此意'},
      why: '同一个意思说两遍，句子变长而信息没有增加。',
      advice: '保留最能表意的一个词，删去另一个。',
      related: {first: '此处已经说过'},
    },
    'zh-Hant': {
      summary: '語意重複',
      message: {replace: '「{actual}」語意重複，應為「{expected}」', remove: '「{actual}」多餘，「{part}」已有此意'},
      why: '同一個意思講兩次，句子變長，資訊卻沒有增加。',
      advice: '留下最能表意的一個詞，刪去另一個。',
      related: {first: '此處已經說過'},
    },
  },
  check: {
    mention: (mention, item, {strict}) => (strict || !contested.has(mention.term) ? replace(mention, item) : undefined),
    item: (item, {strict}) => {
      const isEnglish = item.language === 'en'
      const endOf = (offset: number) => item.sentenceOf({start: offset, end: offset})?.end ?? offset
      return findDoublings(isEnglish ? item.prose.lower : item.prose.folded, isEnglish, strict, endOf).map(({at, first}) => remove(at, first, item))
    },
  },
})
