import type {Span} from '../item.ts'
import {CharacterSet} from '../prose/characters.ts'

const beforeEnd = new CharacterSet('约概致莫近过出破到足下于少多逾超有为达占需')
const before =
  /(?:大约|大概|大致|约莫|将近|接近|超过|超过了|超出|突破|不到|不足|不下|不下于|不少于|不多于|不低于|不高于|不超过|至少|最少|起码|最多|至多|多达|多于|少于|高于|低于|大于|小于|约[有为达占需]?|近|逾|超)了?$/
/** Compounds whose last character only looks like an approximator. */
const notBefore = /(?:[附最临靠远邻贴亲就新]近|[节条合公预相签特制纽违婚契邀解履盟]约[有为达占需]?|[达看想做找得说遇见感]不到|赶超)了?$/

const afterStart = new CharacterSet('左上以之开有余不或')
const after = /(?:左右|上下|以上|以下|以内|之多|开外|有余|余|不等|不止|或以上|或以下|或更多|或更少)/y

/** The mark of approximation right before a Chinese number (约, 超过, 不到), if there is one. */
export function approximatorBefore(folded: string, start: number): Span | undefined {
  const end = folded[start - 1] === ' ' ? start - 1 : start
  if (!beforeEnd.at(folded, folded[end - 1] === '了' ? end - 2 : end - 1)) return undefined

  const text = folded.slice(Math.max(0, end - 5), end)
  const match = before.exec(text)
  if (!match || notBefore.test(text)) return undefined
  return {start: end - match[0].length, end}
}

/** The mark of approximation right after a Chinese quantity (左右, 以上, 之多), if there is one. */
export function approximatorAfter(folded: string, end: number): Span | undefined {
  if (!afterStart.at(folded, end)) return undefined
  after.lastIndex = end
  const match = after.exec(folded)
  return match ? {start: end, end: end + match[0].length} : undefined
}

const englishBefore =
  /(?:^|[\s(])((?:(?:just|well|slightly|a little) )?(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|over|under|more than|less than|fewer than|at least|at most|up to|upwards of|as many as|as much as|close to|circa|an estimated|estimated|above|below|no more than|no less than|no fewer than|not less than|greater than|larger than|smaller than|surpass|exceeding))(?: an?)? ?$/

/** The mark of approximation right before an English number, if there is one. */
export function englishApproximatorBefore(lower: string, start: number): Span | undefined {
  const from = Math.max(0, start - 30)
  const match = englishBefore.exec(lower.slice(from, start))
  if (!match) return undefined
  const at = from + match.index + match[0].indexOf(match[1] as string)
  return {start: at, end: at + (match[1] as string).length}
}

const englishAfter = /(?: or so| or more| or less| or fewer| or thereabouts|-plus|-odd|-ish|\+| at least| at most)(?![a-z\d])/y

/** The mark of approximation right after an English quantity (or so, -plus), if there is one. */
export function englishApproximatorAfter(lower: string, end: number): Span | undefined {
  const char = lower[end]
  if (char !== ' ' && char !== '-' && char !== '+') return undefined
  englishAfter.lastIndex = end
  const match = englishAfter.exec(lower)
  return match ? {start: end + (match[0][0] === ' ' ? 1 : 0), end: end + match[0].length} : undefined
}
