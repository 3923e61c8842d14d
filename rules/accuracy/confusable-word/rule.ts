import type {Item, Mention, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {isWrittenSo, mendLike} from '../../../src/facts/mend-script.ts'
import type {Hit} from '../../../src/lexicon/match.ts'
import {writeLike} from '../../../src/lexicon/write-like.ts'
import {findCutOffs} from './cut-off.ts'
import type {Confusable} from './read-confusables.ts'
import {findSlips} from './set-phrases.ts'
import {confusablesEn} from './words-en.ts'
import {confusables} from './words-zh.ts'

function replace(at: Span, item: Item, expected: string[], isCertain: boolean): Problem {
  const problem: Problem = {at, actual: item.text(at), expected}
  if (!isCertain) return {...problem, severity: 'warning'}

  return expected[0] === undefined ? problem : {...problem, fix: [{start: at.start, end: at.end, text: expected[0]}]}
}

/** 既使…也 is 即使; 既使…又使 is right. */
function isConcessive({prose: {folded}}: Item, {end}: Span): boolean {
  const rest = /^[^。！？；\n]{0,60}/.exec(folded.slice(end, end + 60))?.[0] ?? ''
  return /[也都仍还亦]/.test(rest) && !/^[用得人其他她它我这该]|又|既/.test(rest)
}

function checkChinese(mention: Mention, item: Item): Problem | undefined {
  const word = (mention as Hit).word as Confusable
  const {term, written, right, script, isCertain = false} = word.twin && word.script !== item.language ? word.twin : word
  const original = item.text(mention)
  if ((script && script !== item.language) || !isWrittenSo(original, written)) return undefined
  if (term === '既使' && !isConcessive(item, mention)) return undefined

  const isTraditional = item.language === 'zh-Hant'
  return replace(mention, item, script === 'zh-Hant' ? right : right.map((form) => mendLike(original, form, isTraditional)), isCertain)
}

/** A word inside an address, or a name with a capital of its own, is written as its owner likes. */
function isNameOrAddress(item: Item, {start, end}: Span, right: string): boolean {
  const {text} = item.prose
  if (/[@#/_.-]/.test(text.charAt(start - 1)) || /^(?:[@/_-]|\.\w)/.test(text.slice(end, end + 2))) return true
  if (!/^[A-Z]/.test(text.charAt(start)) || /[A-Z]/.test(right)) return false

  const isShouted = /^[^a-z]*$/.test(text.slice(start, end))
  return !isShouted && !/(?:^|[.!?:“"‘'(\n]\s{0,2})$/.test(text.slice(Math.max(0, start - 3), start)) && !isHeading(item.partOf({start, end}))
}

function isHeading(part: ReturnType<Item['partOf']>): boolean {
  return part?.kind === 'headline' || part?.kind === 'heading'
}

function checkEnglish(mention: Mention, item: Item): Problem | undefined {
  const {right, isCertain = false} = (mention as Hit).word as Confusable
  if (isNameOrAddress(item, mention, right[0] ?? '')) return undefined

  const [original, lower] = [item.text(mention), item.prose.lower.slice(mention.start, mention.end)]
  return replace(
    mention,
    item,
    right.flatMap((form) => writeLike(original, lower, form, false) ?? []),
    isCertain,
  )
}

/** Set phrases with a character changed, unless the list has them already, or they stand alone between marks: a play on words. */
function* findChanged(item: Item): Iterable<Problem> {
  const {text, folded} = item.prose
  const {mentions} = item.facts
  for (const {start, end, phrase} of findSlips(folded)) {
    const isQuoted = /[“‘「『《]/.test(text.charAt(start - 1)) && /[”’」』》]/.test(text.charAt(end))
    if (isQuoted || mentions.some((mention) => mention.list === id && mention.start < end && mention.end > start)) continue

    yield replace({start, end}, item, [mendLike(text.slice(start, end), phrase, item.language === 'zh-Hant')], false)
  }
}

/** 截止3月底，已…… for 截至; the list has those without a date. */
function* findMisusedCutOffs(item: Item): Iterable<Problem> {
  if (!item.prose.folded.includes('截止')) return

  for (const {start, end} of findCutOffs(item)) yield replace({start, end}, item, ['截至'], false)
}

const id = 'confusable-word'

export default defineRule({
  id,
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 4,
  cap: 24,
  yields: ['critical-misspelling'],
  words: {zh: confusables, en: confusablesEn},
  text: {
    en: {
      summary: 'A misspelt word, or one taken for another that sounds or looks like it',
      message: 'Unexpected `{actual}`, expected `{expected}`',
      why: 'A wrong word costs the item trust, and sometimes changes what it says.',
      advice: 'Write the word that is meant.',
    },
    'zh-Hans': {
      summary: '错别字，或音近、形近而混用的词',
      message: '出现“{actual}”，应为“{expected}”',
      why: '错别字损害稿件的可信度，有时还会改变意思。',
      advice: '请改成本来要用的词。',
    },
    'zh-Hant': {
      summary: '錯別字，或音近、形近而混用的詞',
      message: '出現「{actual}」，應為「{expected}」',
      why: '錯別字損害稿件的可信度，有時還會改變意思。',
      advice: '請改成本來要用的詞。',
    },
  },
  check: {
    mention: (mention, item) => (item.language === 'en' ? checkEnglish(mention, item) : checkChinese(mention, item)),
    item: (item) => (item.language === 'en' ? undefined : [...findChanged(item), ...findMisusedCutOffs(item)]),
  },
})
