import type {Name} from '../item.ts'
import {commonWords, calendarWords, eventWords} from '../lexicon/common-words-en.ts'
import {demonymBacks, demonymFronts, demonyms} from '../lexicon/demonyms-en.ts'
import {firstNames, latinSurnames, sentenceOpeners} from '../lexicon/first-names.ts'
import {givenNames} from '../lexicon/given-names-en.ts'
import {organisationEnds, organisationHeads, portfolios, softEnds} from '../lexicon/organisation-parts-en.ts'
import {clubNames, clubNicknames, organisationNames, writtenOrganisations} from '../lexicon/organisations-en.ts'
import {englishPlaces, placeEnds, placeFronts, writtenPlaces} from '../lexicon/places-en.ts'
import {commonSurnames, famousSurnames} from '../lexicon/surnames-en.ts'
import {officeWords, personTitles} from '../lexicon/titles-en.ts'

/** What the lists call a word; a word may be several things. */
export const calls = {
  given: 1,
  surname: 2,
  famous: 4,
  title: 8,
  office: 16,
  common: 32,
  demonym: 64,
  organisationEnd: 128,
  softEnd: 256,
  organisationHead: 512,
  portfolio: 1024,
  placeEnd: 2048,
  placeFront: 4096,
  event: 8192,
  calendar: 16384,
  nickname: 32768,
  demonymFront: 65536,
  demonymBack: 131072,
  opener: 262144,
  /** A place by this one word. */
  place: 524288,
  /** A body by this one word. */
  body: 1048576,
} as const

/** A name known as it stands. */
export interface KnownName {
  type: Name['type']
  level: number
  isClub: boolean
}

/** The lists of names for English text, ready to be asked. Keys in lower case. */
export interface EnglishNames {
  words: Map<string, number>
  phrases: Map<string, KnownName>
  /** See `phraseLength`. */
  lengths: Uint8Array
  /** Exactly as written. */
  written: Map<string, KnownName>
}

const openers =
  'the a an this that these those it its he she they we i you his her their our your my in on at for from with by to of as if but and or nor so yet not no yes when while where why what which who whose how after before since until although though because despite during under over about against between among through within without also however meanwhile moreover then there here now today yesterday tomorrow is are was were be been has have had do does did can could would should than one two three four five six seven eight nine ten'

let lists: EnglishNames | undefined

/** Built at the first use, in one pass over each list: there are some 18,000 entries, and the first item must not wait for them. */
export function loadEnglishNames(): EnglishNames {
  if (lists) return lists

  const words = new Map<string, number>()
  const phrases = new Map<string, KnownName>()
  const lengths = new Uint8Array(0x10000)
  const written = new Map<string, KnownName>()
  // The longest lists first, and those that share no word with one before them set without a look.
  for (const word of commonWords.split(' ')) words.set(word, calls.common)
  const flagged: [string, number][] = [
    [givenNames, calls.given],
    [firstNames, calls.given],
    [commonSurnames, calls.surname],
    [latinSurnames, calls.surname],
    [famousSurnames, calls.famous | calls.surname],
    [demonyms, calls.demonym],
    [personTitles, calls.title],
    [officeWords, calls.office],
    [sentenceOpeners, calls.common],
    [openers, calls.opener | calls.common],
    [organisationEnds, calls.organisationEnd],
    [softEnds, calls.softEnd],
    [organisationHeads, calls.organisationHead],
    [portfolios, calls.portfolio],
    [placeEnds, calls.placeEnd],
    [placeFronts, calls.placeFront],
    [eventWords, calls.event],
    [calendarWords, calls.calendar],
    [clubNicknames, calls.nickname],
    [demonymFronts, calls.demonymFront],
    [demonymBacks, calls.demonymBack],
  ]
  for (const [list, flag] of flagged) addWords(list, flag, words)
  addPhrases(organisationNames, {type: 'organisation', level: 0, isClub: false}, phrases, lengths)
  for (const level of [0, 1, 2, 3, 4]) addPhrases(englishPlaces[level] ?? '', {type: 'place', level, isClub: false}, phrases, lengths)
  addPhrases(clubNames, {type: 'organisation', level: 0, isClub: true}, phrases, lengths)
  for (const name of writtenOrganisations.split('|')) written.set(name, {type: 'organisation', level: 0, isClub: false})
  for (const name of writtenPlaces.split('|')) written.set(name, {type: 'place', level: 1, isClub: false})
  lists = {words, phrases, lengths, written}
  return lists
}

function addWords(list: string, flag: number, words: Map<string, number>): void {
  const all = list.toLowerCase().split(' ')
  for (let index = 0; index < all.length; index++) {
    const word = all[index] as string
    const flags = words.get(word)
    words.set(word, flags === undefined ? flag : flags | flag)
  }
}

/** Notes for the first word of each phrase how many words the longest phrase has that begins so. */
function addPhrases(list: string, name: KnownName, phrases: Map<string, KnownName>, lengths: Uint8Array): void {
  const all = list.toLowerCase().split('|')
  for (let index = 0; index < all.length; index++) {
    const phrase = all[index] as string
    // A club is known as one before it is a place: Chelsea; a country stays one.
    if (!name.isClub || phrases.get(phrase)?.level !== 1) phrases.set(phrase, name)
    let length = 1
    let end = phrase.length
    if (!phrase.startsWith('al ')) {
      for (let space = phrase.indexOf(' '); space > 0; space = phrase.indexOf(' ', space + 1)) if (length++ === 1) end = space
    }
    if (phrase.charCodeAt(end - 2) === 0x27) end -= 2
    const slot = slotOf(phrase, end)
    if ((lengths[slot] as number) < length) lengths[slot] = length
  }
}

/** How many words the longest known name may have that begins with this word (lower case); 0: none does. Now and then too high: words share a number. */
export function phraseLength({lengths}: EnglishNames, word: string): number {
  return lengths[slotOf(word, word.length)] as number
}

function slotOf(text: string, end: number): number {
  const first = text.charCodeAt(0)
  const second = end > 1 ? text.charCodeAt(1) : 0
  const third = end > 2 ? text.charCodeAt(2) : 0
  return ((first << 10) ^ (second << 6) ^ (third << 3) ^ (text.charCodeAt(end - 1) << 2) ^ (end << 11)) & 0xffff
}
