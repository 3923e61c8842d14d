import {termsOf} from '../../../src/lexicon/word-tables.ts'
import {contestedEn, wordsEn} from './words-en.ts'
import {contestedZh, wordsZh} from './words-zh.ts'

/** Doubled meanings by language. */
export const words = {zh: wordsZh, en: wordsEn}

let contested: ReadonlySet<string> | undefined

/** Whether an entry speaks only with the option `strict`. */
export function isContested(term: string): boolean {
  contested ??= termsOf([...contestedZh(), ...contestedEn()])
  return contested.has(term)
}
