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

/** What the lists call a word; a word may be several things. The bits above `phrase` hold how many capitals the longest phrase that begins with the word has. */
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
  place: 524288,
} as const
const phraseShift = 20

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
  /** Exactly as written. */
  written: Map<string, KnownName>
}

let lists: EnglishNames | undefined

/** Built at the first use. */
export function loadEnglishNames(): EnglishNames {
  if (lists) return lists

  const words = new Map<string, number>()
  const phrases = new Map<string, KnownName>()
  const written = new Map<string, KnownName>()
  const add = (list: string, flag: number) => {
    for (const word of list.toLowerCase().split(' ')) words.set(word, (words.get(word) ?? 0) | flag)
  }
  add(`${firstNames} ${givenNames}`, calls.given)
  add(`${commonSurnames} ${latinSurnames}`, calls.surname)
  add(famousSurnames, calls.famous | calls.surname)
  add(personTitles, calls.title)
  add(officeWords, calls.office)
  add(commonWords, calls.common)
  add(sentenceOpeners, calls.common)
  add(openers, calls.opener | calls.common)
  add(demonyms, calls.demonym)
  add(organisationEnds, calls.organisationEnd)
  add(softEnds, calls.softEnd)
  add(organisationHeads, calls.organisationHead)
  add(portfolios, calls.portfolio)
  add(placeEnds, calls.placeEnd)
  add(placeFronts, calls.placeFront)
  add(eventWords, calls.event)
  add(calendarWords, calls.calendar)
  add(clubNicknames, calls.nickname)
  add(demonymFronts, calls.demonymFront)
  add(demonymBacks, calls.demonymBack)
  const addPhrases = (list: string, name: KnownName) => {
    for (const phrase of list.split('|')) addPhrase(phrase, name, phrases, words)
  }
  addPhrases(organisationNames, {type: 'organisation', level: 0, isClub: false})
  for (const [level, list] of Object.entries(englishPlaces)) addPhrases(list, {type: 'place', level: Number(level), isClub: false})
  addPhrases(clubNames, {type: 'organisation', level: 0, isClub: true})
  for (const name of writtenOrganisations.split('|')) written.set(name, {type: 'organisation', level: 0, isClub: false})
  for (const name of writtenPlaces.split('|')) written.set(name, {type: 'place', level: 1, isClub: false})
  lists = {words, phrases, written}
  return lists
}

const openers =
  'the a an this that these those it its he she they we i you his her their our your my in on at for from with by to of as if but and or nor so yet not no yes when while where why what which who whose how after before since until although though because despite during under over about against between among through within without also however meanwhile moreover then there here now today yesterday tomorrow is are was were be been has have had do does did can could would should than'

function addPhrase(phrase: string, name: KnownName, phrases: Map<string, KnownName>, words: Map<string, number>): void {
  const key = phrase.toLowerCase()
  // A club is known as one before it is a place: Chelsea; a country stays one.
  const known = phrases.get(key)
  if (!known || name.isClub) phrases.set(key, known && known.level === 1 ? known : name)
  let count = 0
  for (let at = 0; at >= 0; at = phrase.indexOf(' ', at + 1)) {
    const code = phrase.charCodeAt(at === 0 ? 0 : at + 1)
    if (code < 0x61 && code !== 0x26) count++
  }
  const space = key.startsWith('al ') ? -1 : key.indexOf(' ')
  const first = (space < 0 ? key : key.slice(0, space)).replace(/'s$/, '')
  const flags = words.get(first) ?? 0
  const isPlace = space < 0 && name.type === 'place' ? calls.place : 0
  words.set(first, (flags & ((1 << phraseShift) - 1)) | isPlace | (Math.max(flags >> phraseShift, count, 1) << phraseShift))
}

/** How many capitals the longest known name that begins with this word has; 0: none does. */
export function phraseLength(flags: number): number {
  return flags >> phraseShift
}
