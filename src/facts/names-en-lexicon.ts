import type {Name} from '../item.ts'
import {calendarWords, commonWords, eventWords} from '../lexicon/common-words-en.ts'
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
  /** The first word of a known name of one word or more. */
  start: 2097152,
} as const

/** A name known as it stands. */
export interface KnownName {
  type: Name['type']
  level: number
  isClub: boolean
}

/** The lists of names for English text, ready to be asked, all in lower case. */
export interface EnglishNames {
  words: (readonly [words: Set<string>, calls: number])[]
  phrases: (readonly [phrases: Set<string>, name: KnownName])[]
  /** First words of phrases. */
  starts: Set<string>
  /** Exactly as written. */
  written: Map<string, KnownName>
  /** What has been asked before: capitals come back. */
  asked: Map<string, number>
}

/** The words met are remembered up to this many. */
const longestMemory = 20_000
const organisation: KnownName = {type: 'organisation', level: 0, isClub: false}
const country: KnownName = {type: 'place', level: 1, isClub: false}

const openers =
  'the a an this that these those it its he she they we i you his her their our your my in on at for from with by to of as if but and or nor so yet not no yes when while where why what which who whose how after before since until although though because despite during under over about against between among through within without also however meanwhile moreover then there here now today yesterday tomorrow is are was were be been has have had do does did can could would should than one two three four five six seven eight nine ten'

let lists: EnglishNames | undefined

/** Built at the first use, by nothing but the engine's own splitting and hashing: the first item must not wait for 18,000 entries. */
export function loadEnglishNames(): EnglishNames {
  lists ??= {
    words: [
      [wordSet(commonWords, sentenceOpeners), calls.common],
      [wordSet(givenNames, firstNames), calls.given],
      [wordSet(commonSurnames, latinSurnames), calls.surname],
      [wordSet(famousSurnames), calls.famous | calls.surname],
      [wordSet(demonyms), calls.demonym],
      [wordSet(personTitles), calls.title],
      [wordSet(officeWords), calls.office],
      [wordSet(openers), calls.opener | calls.common],
      [wordSet(organisationEnds), calls.organisationEnd],
      [wordSet(softEnds), calls.softEnd],
      [wordSet(organisationHeads), calls.organisationHead],
      [wordSet(portfolios), calls.portfolio],
      [wordSet(placeEnds), calls.placeEnd],
      [wordSet(placeFronts), calls.placeFront],
      [wordSet(eventWords), calls.event],
      [wordSet(calendarWords), calls.calendar],
      [wordSet(clubNicknames), calls.nickname],
      [wordSet(demonymFronts), calls.demonymFront],
      [wordSet(demonymBacks), calls.demonymBack],
    ],
    // A club is known as one before it is a place: Chelsea; a country stays one.
    phrases: [
      [phraseSet(englishPlaces[1]), country],
      [phraseSet(clubNames), {type: 'organisation', level: 0, isClub: true}],
      ...[4, 3, 2, 0].map((level) => [phraseSet(englishPlaces[level]), {type: 'place', level, isClub: false}] as const),
      [phraseSet(organisationNames), organisation],
    ],
    starts: new Set([organisationNames, clubNames, ...Object.values(englishPlaces)].flatMap((list) => list.toLowerCase().match(firstWord) ?? [])),
    written: new Map([
      ...writtenOrganisations.split('|').map((name) => [name, organisation] as const),
      ...writtenPlaces.split('|').map((name) => [name, country] as const),
    ]),
    asked: new Map(),
  }
  return lists
}

/** The first word of each phrase, without a possessive; al Qaeda is one word. */
const firstWord = /(?<![^|])(?:al )?[^ |']+(?:'(?!s[ |])[^ |']+)?/g

function wordSet(...parts: string[]): Set<string> {
  return new Set(parts.join(' ').toLowerCase().split(' '))
}

function phraseSet(list = ''): Set<string> {
  return new Set(list.toLowerCase().split('|'))
}

/** The known name that is this text in lower case. */
export function knownName({phrases}: EnglishNames, key: string): KnownName | undefined {
  for (const [names, name] of phrases) if (names.has(key)) return name
  return
}

/** What the lists call a word in lower case, as a sum of `calls`; 0: they do not know it. */
export function callsOf(names: EnglishNames, key: string): number {
  const known = names.asked.get(key)
  if (known !== undefined) return known

  let flags = 0
  for (const [words, flag] of names.words) if (words.has(key)) flags |= flag
  if (names.starts.has(key)) {
    const type = knownName(names, key)?.type
    flags |= calls.start | (type === 'place' ? calls.place : type ? calls.body : 0)
  }
  if (names.asked.size > longestMemory) names.asked.clear()
  names.asked.set(key, flags)
  return flags
}
