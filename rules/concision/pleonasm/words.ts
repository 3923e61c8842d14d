import {termsOf} from './read-pairs.ts'
import {contestedEn, wordsEn} from './words-en.ts'
import {contestedZh, wordsZh} from './words-zh.ts'

/** Doubled meanings by language. */
export const words = {zh: wordsZh, en: wordsEn}

/** Entries that speak only with the option `strict`. */
export const contested = termsOf([...contestedZh, ...contestedEn])
