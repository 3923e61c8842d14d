import {charTable, Phrases, readKeyed, split} from '../lexicon/phrases.ts'
import {
  compoundSurnames,
  givenCharacters,
  givenPairs,
  neverGiven,
  strongSurnames,
  weakSurnames,
  wordsAfterSurname,
  wordsBeforeSurname,
} from '../lexicon/surnames.ts'
import {addressTitles} from '../lexicon/titles.ts'

/** Titles that stand after a bare surname. */
export const addresses = Phrases.of(addressTitles)
/** Surnames of two characters. */
export const compounds = Phrases.of(compoundSurnames)

/** Nearly always a surname. */
export const STRONG = 1
/** A surname and an everyday character. */
export const WEAK = 2
/** May begin a surname of two characters. */
export const COMPOUND = 4
/** Likely in given names. */
export const GIVEN = 8
/** Never in given names. */
export const NEVER = 16
/** May begin a form of address: 局, 先, 女. */
export const ADDRESS = 32
/** The character 某. */
export const MASK = 64
let table: Uint8Array | undefined
let after: Map<string, string> | undefined
let before: Map<string, string> | undefined
let pairs: Set<string> | undefined

/** Surnames that are mostly verbs or function words in print: only a title makes a name of them. */
export const verbSurnames = '贺向祝余时任应于施成常安全占能解管包单'

/** Surnames that are verbs or function words before a title: 任局长, 应主席之邀, 于总统府. */
export const noAddress = '任应单时成党全常关干万向于农水安米路车边都年明海是前原各代国司'

/** What a character may be in a name: the bits above, by UTF-16 code. */
export function flagTable(): Uint8Array {
  table ??= charTable(
    [strongSurnames, STRONG],
    [weakSurnames, WEAK],
    [compounds.heads(), COMPOUND],
    [givenCharacters, GIVEN],
    [neverGiven, NEVER],
    [addresses.heads(), ADDRESS],
    ['某', MASK],
  )
  return table
}

/** By surname, the characters that make an everyday word behind it. */
export function afterTable(): Map<string, string> {
  after ??= readKeyed(wordsAfterSurname)
  return after
}

/** By surname, the characters that make an everyday word in front of it. */
export function beforeTable(): Map<string, string> {
  before ??= readKeyed(wordsBeforeSurname)
  return before
}

/** Pairs of likely given characters that are words all the same. */
export function pairSet(): Set<string> {
  pairs ??= new Set(split(givenPairs))
  return pairs
}
