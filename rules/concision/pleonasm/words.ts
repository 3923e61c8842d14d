import {termsOf} from '../../../src/lexicon/word-tables.ts'
import {contestedEn, wordsEn} from './words-en.ts'
import {contestedZh, wordsZh} from './words-zh.ts'

/** Doubled meanings by language. */
export const words = {zh: wordsZh, en: wordsEn}

const contested: {zh?: ReadonlySet<string>; en?: ReadonlySet<string>} = {}

/** Whether an entry speaks only with the option `strict`. */
export function isContested(term: string, isEnglish: boolean): boolean {
  if (isEnglish) return (contested.en ??= termsOf(contestedEn())).has(term)
  return (contested.zh ??= termsOf(contestedZh())).has(term)
}
