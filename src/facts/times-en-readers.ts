import {readClockWords} from './times-en-clocks.ts'
import {readDayLed, readMonthLed, readNthDay, readNthOfMonth} from './times-en-dates.ts'
import {readDefinite, readOrdinalUnit, readReference, readYearAgo, readYearPeriod} from './times-en-definite.ts'
import type {EnText} from './times-en-grammar.ts'
import {readFeast, readPhrase, readWeekday} from './times-en-named.ts'
import {readQuarter, readRelative} from './times-en-periods.ts'
import {phraseWords} from './times-en-phrases.ts'
import {readCode, readFiscal, readSeason} from './times-en-seasons.ts'
import {adverbWords, readAdverb, readEnSet, readOften, readPer} from './times-en-sets.ts'
import {readBare, readEnStretch, readJoined, readLoose} from './times-en-stretches.ts'
import {readEnLength} from './times-en-units.ts'
import {enMonths, enNumbers, enOrdinals, enSeasons, enWeekdays} from './times-en-words.ts'
import {readCentury, readDecade} from './times-en-years.ts'
import {match} from './times-match.ts'
import type {Piece} from './times-pieces.ts'

/** Reads on from a word: `at` is the place of the word, or of the article before it. */
export type Reader = (en: EnText, at: number, word: string) => Piece[]

const one =
  (reader: (lower: string, at: number) => Piece | undefined): Reader =>
  (en, at) => {
    const found = reader(en.lower, at)
    return found ? [found] : []
  }

type Beginning = readonly [words: Iterable<string>, reader: Reader, the?: 'the' | 'only the']

const longTime = /(?:a (?:long|short|while)|some time)\b/y

/** a long time, a while ago, some time. */
function readLongTime(en: EnText, at: number, word: string): Piece[] {
  return match(longTime, en.lower, at) ? readPhrase(en, at, word) : []
}

/** 60 miles an hour is a speed, no time. */
const speed = /\b(?:miles|mile|km|k?ilomet(?:re|er)s|metres|meters|feet|knots) (?:an?|per) (?:hour|second)/

/** a third straight month, a long time, a year, the near future; per day. */
function readArticle(lower: string, at: number): Piece | undefined {
  if (speed.test(lower.slice(Math.max(0, at - 11), at + 10))) return
  return lower[at] === 'p'
    ? readPer(lower, at)
    : (readOrdinalUnit(lower, at) ?? readEnLength(lower, at) ?? readClockWords(lower, at) ?? readReference(lower, at))
}

const words = (list: string): string[] => list.split(' ')
const relativeWords = words(
  'this last next past previous prior preceding following coming upcoming ensuing current latest most recent same that present corresponding comparable year',
)
const stretchWords = words(
  'last past next coming previous preceding following first second final upcoming latest recent initial opening closing remaining intervening prior same other',
)
const orderWords = words('first second third fourth final latter last fiscal opening closing')
const looseWords = words(
  'recent coming past previous following future subsequent ensuing later early earlier intervening final last next some these those upcoming first preceding succeeding postwar opening closing very more most',
)
const unitWords = words('seconds minutes hours days nights weeks months years decades centuries')
const definiteWords = words('entire whole full week weekend month year quarter day decade century night morning afternoon evening summer winter')
const referenceWords = words('present moment time past future near nearer distant foreseeable immediate recent remote not')
const clockWords = words('half quarter one two three four five six seven eight nine ten eleven twelve twenty')
const joinedWords = words(
  'year month week day hour night decade century minute yearlong monthlong weeklong daylong hourlong nightlong decadelong all half multi quarter',
)
const numberWords = [...enNumbers.keys()].filter((name) => !/[ -]|^an?$/.test(name))
const ordinals = [...enOrdinals.keys()].map((name) => name.split('-')[0] as string)

// Who reads on from a word, first come first served: all other words cost one look-up. `the`: also behind the article.
const listBeginnings = (): readonly Beginning[] => [
  [enMonths.keys(), readMonthLed],
  [enWeekdays.keys(), readWeekday],
  [words('first second third fourth fifth last'), one(readNthDay), 'the'],
  [[...phraseWords()].filter((word) => word !== 'a' && word !== 'some'), readPhrase, 'the'],
  [enSeasons.keys(), one(readSeason), 'the'],
  [definiteWords, one(readDefinite), 'only the'],
  [['year'], one(readYearAgo), 'the'],
  [['same'], one(readYearPeriod), 'only the'],
  [words('this last next'), readFeast],
  [relativeWords, one(readRelative), 'the'],
  [stretchWords, one(readEnStretch), 'the'],
  [[...numberWords, 'few', 'several', 'couple'], one(readEnStretch), 'only the'],
  [orderWords, one(readQuarter), 'the'],
  [words('early mid late twenties thirties forties fifties sixties seventies eighties nineties roaring swinging'), one(readDecade), 'the'],
  [[...words('early mid late'), ...ordinals], one(readCentury), 'the'],
  [words('fiscal financial current next last this previous'), one(readFiscal), 'the'],
  [['q'], one(readCode)],
  [words('every each'), one(readEnSet)],
  [words('once twice thrice two three four five six seven eight nine ten several many'), one(readOften)],
  [words('a some'), readLongTime],
  [words('a an per'), one(readArticle)],
  [clockWords, one(readClockWords)],
  [numberWords, one(readEnLength)],
  [['this', ...looseWords, 'those'], one(readLoose), 'the'],
  [referenceWords, one(readReference), 'the'],
  [['this', 'that', 'future', 'present'], one(readReference)],
  [['last', 'final', 'very', ...ordinals], one(readOrdinalUnit), 'the'],
  [unitWords, one(readBare)],
  [joinedWords, one(readJoined)],
  [adverbWords, readAdverb],
  [ordinals, readDayLed, 'the'],
]

// the 1990s, the 21st century, the 1989 period, the 15th, the 24 hours.
const behindNumber: readonly Reader[] = [
  readDayLed,
  one(readDecade),
  one(readCentury),
  one(readYearPeriod),
  one(readQuarter),
  one(readOrdinalUnit),
  (en, at) => (/^.{3} \d{1,4} [A-Z][a-z]/.test(en.text.slice(at, at + 12)) ? [] : one(readEnStretch)(en, at, 'the')),
  readNthOfMonth,
]

// The 80s with their apostrophe.
const behindApostrophe: readonly Reader[] = [one(readDecade)]

/** Readers by word; `the`: of those behind the article. */
export interface Readers {
  words: ReadonlyMap<string, readonly Reader[]>
  the: ReadonlyMap<string, readonly Reader[]>
  theNumber: readonly Reader[]
  theApostrophe: readonly Reader[]
  /** By hash of a word ({@link hashOf}): 1 where a time may begin with it, 2 where one may behind the article. */
  hashes: Uint8Array
}

/** The hash by which a word is passed over without being cut out of the text. */
function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i += 1) hash = (hash * 31 + word.charCodeAt(i)) & 0xfffff
  return hash & 4095
}

let loaded: Readers | undefined

/** The readers of English times, made at the first use. */
export function enReaders(): Readers {
  if (loaded) return loaded

  const plain = new Map<string, Reader[]>()
  const behind = new Map<string, Reader[]>()
  for (const [list, reader, the] of listBeginnings()) {
    for (const word of new Set(list)) {
      if (the !== 'only the') plain.set(word, [...(plain.get(word) ?? []), reader])
      if (the) behind.set(word, [...(behind.get(word) ?? []), reader])
    }
  }

  const hashes = new Uint8Array(4096)
  for (const word of ['the', ...plain.keys()]) hashes[hashOf(word)] = (hashes[hashOf(word)] as number) | 1
  for (const word of behind.keys()) hashes[hashOf(word)] = (hashes[hashOf(word)] as number) | 2
  loaded = {words: plain, the: behind, theNumber: behindNumber, theApostrophe: behindApostrophe, hashes}
  return loaded
}
