import {readClockLed, readClockWords} from './times-en-clocks.ts'
import {readDayLed, readMonthLed, readNthDay, readNthOfMonth} from './times-en-dates.ts'
import {readDefinite, readOrdinalUnit, readReference, readYearAgo, readYearPeriod} from './times-en-definite.ts'
import {widenEnglish} from './times-en-extent.ts'
import type {EnText} from './times-en-grammar.ts'
import {joinEnglish} from './times-en-join.ts'
import {readCode, readFiscal, readQuarter, readRelative, readSeason} from './times-en-periods.ts'
import {enPhrases} from './times-en-phrases.ts'
import {adverbWords, readAdverb, readEnSet, readOften, readPer} from './times-en-sets.ts'
import {readBare, readEnStretch, readJoined, readLoose} from './times-en-stretches.ts'
import {readEnLength} from './times-en-units.ts'
import {readWireStamp} from './times-en-wire.ts'
import {enMonths, enNumbers, enOrdinals, enSeasons, enWeekdays} from './times-en-words.ts'
import {readCentury, readDecade, readShortYear, readYearNumber} from './times-en-years.ts'
import {match} from './times-match.ts'
import {readNumericTime} from './times-numeric.ts'
import {grain, type Piece} from './times-pieces.ts'

function readNumber(en: EnText, at: number, before: Piece | undefined): {pieces: Piece[]; end: number} {
  const {lower, text} = en
  const stamp = readWireStamp(text, lower, at)
  if (stamp) return {pieces: [stamp], end: stamp.end}
  const previous = lower[at - 1] ?? ' '
  if (/[\w$£€#@%]/.test(previous) || (previous === '.' && /\d/.test(lower[at - 2] ?? ''))) return readNumericTime(text, at, 'en', before)

  const dated = readDayLed(en, at)
  const timed = dated.length > 0 ? dated : readClockLed(en, at)
  const numeric = timed.length > 0 ? {pieces: timed, end: 0} : readNumericTime(text, at, 'en', before)
  if (numeric.pieces.length > 0) return {pieces: numeric.pieces, end: numeric.pieces.at(-1)?.end as number}

  const one =
    readNthDay(lower, at) ??
    readDecade(lower, at) ??
    readCentury(lower, at) ??
    readCode(lower, at) ??
    readYearPeriod(lower, at) ??
    readQuarter(lower, at) ??
    readOrdinalUnit(lower, at) ??
    readOften(lower, at) ??
    readPlainLength(en, at) ??
    readShortYear(en, at)
  if (one) return {pieces: [one], end: one.end}

  const years = readYearNumber(en, at, before)
  if (years.length > 0) return {pieces: years, end: years.at(-1)?.end as number}
  const evening = match(/(?:1[0-2]|[1-9])(?= (?:in the (?:morning|afternoon|evening)|at night|tonight|this (?:morning|afternoon|evening))\b)/y, lower, at)
  if (evening) return {pieces: [{start: at, end: at + evening[0].length, first: grain.clock, last: grain.clock, slots: {hour: Number(evening[0])}}], end: at + evening[0].length}
  const hour = /\bat (?:about |around )?$/.test(lower.slice(Math.max(0, at - 12), at)) ? /^(?:1[0-2]|[1-9])(?![\d:.,%-])/.exec(lower.slice(at, at + 4)) : null
  if (hour) return {pieces: [{start: at, end: at + hour[0].length, first: grain.clock, last: grain.clock, slots: {hour: Number(hour[0])}, weak: true}], end: at + hour[0].length}
  return {pieces: [], end: numeric.end}
}

/** 15 minutes, but not 60 Minutes. */
function readPlainLength({text, lower}: EnText, at: number): Piece | undefined {
  const found = readEnLength(lower, at)
  const capital = found && /\d [A-Z][a-z]/.test(text.slice(at, found.end)) && !/\d [A-Z][a-z]+ [A-Z]/.test(text.slice(at, found.end)) && /[a-z]/.test(text.slice(at - 2, at))
  return capital ? undefined : found
}

const festivalYear = /(?:,? | of | in )((?:19|20)\d\d)\b/y

/** Christmas 2026. */
function withYear(lower: string, found: Piece): Piece {
  const year = found.slots.festival === undefined ? null : match(festivalYear, lower, found.end)
  return year ? {...found, end: found.end + year[0].length, slots: {...found.slots, year: Number(year[1])}} : found
}

/** A capital in the middle of a sentence: Jamie Noon, USA Today, the Sunday Times. */
function isName(text: string, at: number, end: number): boolean {
  return (text[at] as string) < 'a' && (/(?:[A-Za-z]| [A-Z]\.) $/.test(text.slice(Math.max(0, at - 4), at)) || /^ [A-Z]/.test(text.slice(end, end + 2)))
}

const mayBeName = new Set(['noon', 'midnight', 'dawn', 'overnight', 'sunset', 'sunrise', 'weekend', 'morning', 'evening', 'night', 'afternoon'])
const programme = /^ (?:show|programme|program|fm|newspaper)\b/
// 80 Sundays, two weekends: they are counted.
const countBefore = /(?:\d|two|three|four|five|six|many|several|few|all)[ ]$/

function readPhrase({text, lower}: EnText, at: number, word: string): Piece[] {
  for (const [words, found] of enPhrases.get(word) ?? []) {
    const end = at + words.length
    if (!lower.startsWith(words, at) || /[a-z\d]/.test(lower[end] ?? ' ')) continue
    if (words === 'now' && (lower[end] === '-' || lower.startsWith('from ', at - 5))) continue
    if (found.type === 'set' && countBefore.test(lower.slice(Math.max(0, at - 8), at))) continue
    if (words === 'easter' && /^ (?:island|egg|bunny|rising|uprising)/.test(lower.slice(end, end + 9))) continue
    if (words === 'today' && (programme.test(lower.slice(end, end + 11)) || text.startsWith('USA ', at - 4))) continue
    if (mayBeName.has(words) && isName(text, at, end)) continue
    if ((words === 'some time' && /^[ ]?(?:in|next|this|on)/.test(lower.slice(end, end + 5))) || (words === 'a while' && lower[at - 1] === '-')) continue
    return [withYear(lower, {...found, start: at, end})]
  }

  return []
}

const newspaper = /^ (?:Times|Telegraph|Mirror|Herald|Express|Mail|Post|Independent|Mercury|Star|World|People|Tribune|Globe|Night Live|Night Football|Club|Bloody)\b/

function readWeekday({text, lower}: EnText, at: number, word: string): Piece[] {
  const long = word.length > 5 || lower[at + 3] === 'd'
  const next = text.slice(at + word.length, at + word.length + 16)
  if (!long && !((text[at] as string) < 'a' && (next.startsWith('.') || /^,? \d|^,? [A-Z][a-z]{2}/.test(next)) && (word.length > 3 || !/^\. ?[a-z]/.test(next)))) return []
  if (newspaper.test(next) && (text[at] as string) < 'a') return []
  const end = at + word.length + (!long && next.startsWith('.') ? 1 : 0)
  const index = enWeekdays.get(word) as number
  return [{start: at, end, first: grain.weekday, last: grain.weekday, slots: {weekday: index}, anchor: 'deictic', weekday: {start: at, end, index}}]
}

const feastBefore = /(?:this|last|next) /y

/** last Christmas, next Easter. */
function readFeast(en: EnText, at: number, word: string): Piece[] {
  const from = at + (match(feastBefore, en.lower, at)?.[0].length ?? 0)
  const name = /^[a-z]{2,14}/.exec(en.lower.slice(from, from + 14))?.[0]
  const [found] = name ? readPhrase(en, from, name) : []
  if (found?.slots.festival === undefined) return []
  return [{...found, start: at, slots: {...found.slots, ...(word === 'this' ? {} : {toward: word === 'last' ? -1 : 1})}, anchor: 'deictic'}]
}

type Reader = (en: EnText, at: number, word: string) => Piece[]

const one =
  (reader: (lower: string, at: number) => Piece | undefined): Reader =>
  (en, at) => {
    const found = reader(en.lower, at)
    return found ? [found] : []
  }

const words = (list: string): string[] => list.split(' ')
const relativeWords = words('this last next past previous prior preceding following coming upcoming ensuing current latest most recent same that present corresponding comparable year')
const stretchWords = words('last past next coming previous preceding following first second final upcoming latest recent initial opening closing remaining intervening prior same other')
const orderWords = words('first second third fourth final latter last fiscal opening closing')
const looseWords = words('recent coming past previous following future subsequent ensuing later early earlier intervening final last next some these those upcoming first preceding succeeding postwar opening closing very more most')
const unitWords = words('seconds minutes hours days nights weeks months years decades centuries')
const definiteWords = words('entire whole full week weekend month year quarter day decade century night morning afternoon evening summer winter')
const referenceWords = words('present moment time past future near nearer distant foreseeable immediate recent remote not')
const clockWords = words('half quarter one two three four five six seven eight nine ten eleven twelve twenty')
const joinedWords = words('year month week day hour night decade century minute yearlong monthlong weeklong daylong hourlong nightlong decadelong all half multi quarter')
const numberWords = [...enNumbers.keys()].filter((name) => !/[ -]/.test(name))
const ordinals = [...enOrdinals.keys()].map((name) => name.split('-')[0] as string)

// Who reads on from a word, first come first served: all other words cost one look-up. `the`: also behind the article.
const beginnings: readonly (readonly [words: Iterable<string>, reader: Reader, the?: 'the' | 'only the'])[] = [
  [enMonths.keys(), readMonthLed],
  [enWeekdays.keys(), readWeekday],
  [words('first second third fourth fifth last'), one(readNthDay), 'the'],
  [[...enPhrases.keys()].filter((word) => word !== 'a' && word !== 'some'), readPhrase, 'the'],
  [definiteWords, one(readDefinite), 'only the'],
  [['year'], one(readYearAgo), 'the'],
  [['same'], one(readYearPeriod), 'only the'],
  [words('this last next'), readFeast],
  [relativeWords, one(readRelative), 'the'],
  [stretchWords, one(readEnStretch), 'the'],
  [[...numberWords, 'few', 'several', 'couple'], one(readEnStretch), 'only the'],
  [orderWords, one(readQuarter), 'the'],
  [enSeasons.keys(), one(readSeason), 'the'],
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

const longTime = /(?:a (?:long|short|while)|some time)\b/y

/** a long time, a while ago, some time. */
function readLongTime(en: EnText, at: number, word: string): Piece[] {
  return match(longTime, en.lower, at) ? readPhrase(en, at, word) : []
}

/** a third straight month, a long time, a year, the near future; per day. */
function readArticle(lower: string, at: number): Piece | undefined {
  return lower[at] === 'p' ? readPer(lower, at) : (readOrdinalUnit(lower, at) ?? readEnLength(lower, at) ?? readClockWords(lower, at) ?? readReference(lower, at))
}

const readers = new Map<string, Reader[]>()
const theReaders = new Map<string, Reader[]>()

for (const [list, reader, the] of beginnings) {
  for (const word of new Set(list)) {
    if (the !== 'only the') readers.set(word, [...(readers.get(word) ?? []), reader])
    if (the) theReaders.set(word, [...(theReaders.get(word) ?? []), reader])
  }
}

const none: readonly Reader[] = []
const afterThe = [one(readDecade)]

// the 1990s, the 21st century, the 1989 period, the 15th, the 24 hours.
const theNumbers: readonly Reader[] = [readDayLed, one(readDecade), one(readCentury), one(readYearPeriod), one(readQuarter), one(readOrdinalUnit), one(readEnStretch), readNthOfMonth]

// A word is only cut out of the text where its hash is that of a word of time: 1 beside it, 2 behind the article.
const hashes = new Uint8Array(4096)
const the = 'the'

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i += 1) hash = (hash * 31 + word.charCodeAt(i)) & 0xfffff
  return hash & 4095
}

for (const word of readers.keys()) hashes[hashOf(word)] = (hashes[hashOf(word)] as number) | 1
for (const word of theReaders.keys()) hashes[hashOf(word)] = (hashes[hashOf(word)] as number) | 2
hashes[hashOf(the)] = (hashes[hashOf(the)] as number) | 1

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** Runs over a text word by word. */
class Words {
  end = 0
  hash = 0
  readonly #lower: string

  constructor(lower: string) {
    this.#lower = lower
  }

  /** The run of letters at a place. */
  readAt(at: number): void {
    let end = at
    let hash = 0
    for (let code = this.#lower.charCodeAt(end); isLetter(code); code = this.#lower.charCodeAt(end)) {
      hash = (hash * 31 + code) & 0xfffff
      end += 1
    }

    this.end = end
    this.hash = hash & 4095
  }
}

/** Who reads on from the article: whoever knows the word behind it. */
function readBehindThe(en: EnText, at: number, run: Words): Piece[] {
  const behind = at + 4
  const first = en.lower.charCodeAt(behind)
  if (first >= 48 && first <= 57) return readWith(theNumbers, en, at, the)
  if (first === 39) return readWith(afterThe, en, at, the)
  run.readAt(behind)
  if (((hashes[run.hash] as number) & 2) === 0) return []
  const word = en.lower.slice(behind, run.end)
  return readWith(theReaders.get(word) ?? none, en, at, word)
}

function readWith(list: readonly Reader[], en: EnText, at: number, word: string): Piece[] {
  for (const reader of list) {
    const pieces = reader(en, at, word)
    if (pieces.length > 0) return pieces
  }

  return []
}

/** The times that begin with the run of letters at a place. */
function readWord(en: EnText, at: number, run: Words): Piece[] {
  if (((hashes[run.hash] as number) & 1) === 0) return []
  const word = en.lower.slice(at, run.end)
  return word === the ? readBehindThe(en, at, run) : readWith(readers.get(word) ?? none, en, at, word)
}

/** All pieces of times of an English text, joined; `lower` is the same text in lower case. */
export function readEnPieces(text: string, lower: string): Piece[] {
  const en = {text, lower}
  const run = new Words(lower)
  const pieces: Piece[] = []
  let at = 0
  while (at < lower.length) {
    const code = lower.charCodeAt(at)
    const letter = isLetter(code)
    if (!letter && (code < 48 || code > 57)) {
      at += 1
      continue
    }

    if (letter) {
      run.readAt(at)
      const {end} = run
      const read = readWord(en, at, run)
      pieces.push(...read)
      at = read.at(-1)?.end ?? end
      continue
    }

    const read = readNumber(en, at, pieces.at(-1))
    pieces.push(...read.pieces)
    let end = Math.max(read.end, at + 1)
    for (let c = lower.charCodeAt(end); read.pieces.length === 0 && ((c >= 48 && c <= 57) || (c >= 97 && c <= 122)); c = lower.charCodeAt(end)) end += 1
    at = end
  }

  return widenEnglish(lower, joinEnglish(lower, pieces))
}
