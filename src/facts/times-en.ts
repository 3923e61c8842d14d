import {readClockLed} from './times-en-clocks.ts'
import {readDayLed, readMonthLed, readNthDay, readYearNumber} from './times-en-dates.ts'
import type {EnText} from './times-en-grammar.ts'
import {joinEnglish} from './times-en-join.ts'
import {decade, fiscal, readCentury, readCode, readEdge, readQuarter, readRelative, readSimple, season} from './times-en-periods.ts'
import {enPhrases} from './times-en-phrases.ts'
import {readEnLength, readEnSet, readEnStretch} from './times-en-units.ts'
import {enMonths, enNumbers, enOrdinals, enSeasons, enWeekdays, numberSource, readEnNumber} from './times-en-words.ts'
import {match} from './times-match.ts'
import {readNumericTime} from './times-numeric.ts'
import {grain, type Piece, type YearPart} from './times-pieces.ts'

const inDays = new RegExp(`in (?:about )?${numberSource} (?:more )?(?:days?|weeks?|months?|years?|hours?|minutes?)\\b`, 'y')

const superlative =
  /\b(?:first|time|times|highest|lowest|biggest|largest|worst|best|most|fastest|record|second|third|twice|once|only|least|slowest|weakest|strongest)\b[^.]{0,30}$/

function readNumber(en: EnText, at: number, before: Piece | undefined): {pieces: Piece[]; end: number} {
  const {lower} = en
  const previous = lower[at - 1] ?? ' '
  if (/[\w$£€#@%]/.test(previous) || (previous === '.' && /\d/.test(lower[at - 2] ?? ''))) return readNumericTime(en.text, at, 'en', before)

  const dated = readDayLed(en, at)
  const timed = dated.length > 0 ? dated : readClockLed(en, at)
  const numeric = timed.length > 0 ? {pieces: timed, end: 0} : readNumericTime(en.text, at, 'en', before)
  if (numeric.pieces.length > 0) return {pieces: numeric.pieces, end: numeric.pieces.at(-1)?.end as number}

  const one =
    readNthDay(lower, at) ??
    readSimple(decade, lower, at, (f) => ({fixed: `${f[2]}${f[3]}`})) ??
    readCentury(lower, at) ??
    readCode(lower, at) ??
    readEnLength(lower, at)
  if (one) return {pieces: [one], end: one.end}

  const years = readYearNumber(en, at, before)
  if (years.length > 0) return {pieces: years, end: years.at(-1)?.end as number}
  const hour = /\bat (?:about |around )?$/.test(lower.slice(Math.max(0, at - 12), at)) ? /^(?:1[0-2]|[1-9])(?![\d:.,%-])/.exec(lower.slice(at, at + 4)) : null
  if (hour)
    return {
      pieces: [{start: at, end: at + hour[0].length, first: grain.clock, last: grain.clock, slots: {hour: Number(hour[0])}, weak: true}],
      end: at + hour[0].length,
    }
  return {pieces: [], end: numeric.end}
}

const festivalYear = /(?:,? | of | in )((?:19|20)\d\d)\b/y

/** Christmas 2026. */
function withYear(lower: string, found: Piece): Piece {
  const year = found.slots.festival === undefined ? null : match(festivalYear, lower, found.end)
  return year ? {...found, end: found.end + year[0].length, slots: {...found.slots, year: Number(year[1])}} : found
}

/** A capital in the middle of a sentence: Jamie Noon. */
function isName(text: string, at: number): boolean {
  return (text[at] as string) < 'a' && /[A-Za-z] $/.test(text.slice(Math.max(0, at - 2), at))
}

function readPhrase({text, lower}: EnText, at: number, word: string): Piece | undefined {
  for (const [words, found] of enPhrases.get(word) ?? []) {
    const end = at + words.length
    if (
      lower.startsWith(words, at) &&
      !/[a-z\d]/.test(lower[end] ?? ' ') &&
      !(words === 'now' && (lower[end] === '-' || lower.startsWith('from ', at - 5))) &&
      !(
        found.type === 'set' &&
        /\d |[a-z] $/.test(lower.slice(Math.max(0, at - 2), at)) &&
        /(?:\d|two|three|four|five|six) $/.test(lower.slice(Math.max(0, at - 6), at))
      ) &&
      !(words === 'noon' && isName(text, at))
    )
      return withYear(lower, {...found, start: at, end})
  }

  return
}

function readWeekday({text, lower}: EnText, at: number, word: string): Piece[] {
  const long = word.length > 4
  if (
    !long &&
    !((text[at] as string) < 'a' && (lower[at + word.length] === '.' || /^,? \d|^,? [A-Z][a-z]{2}/.test(text.slice(at + word.length, at + word.length + 5))))
  )
    return []
  const end = at + word.length + (!long && lower[at + word.length] === '.' ? 1 : 0)
  const index = enWeekdays.get(word) as number
  return [{start: at, end, first: grain.weekday, last: grain.weekday, slots: {weekday: index}, anchor: 'deictic', weekday: {start: at, end, index}}]
}

type Reader = (en: EnText, at: number, word: string) => Piece[]

const one =
  (reader: (lower: string, at: number) => Piece | undefined): Reader =>
  (en, at) => {
    const found = reader(en.lower, at)
    return found ? [found] : []
  }

const relativeWords = [
  'this',
  'last',
  'next',
  'past',
  'previous',
  'following',
  'coming',
  'upcoming',
  'current',
  'earlier',
  'later',
  'late',
  'early',
  'mid',
  'the',
]

const stretchWords = ['the', 'last', 'past', 'next', 'coming', 'previous', 'following', 'first', 'final', 'upcoming']
const edgeWords = ['the', 'end', 'beginning', 'start', 'middle', 'early', 'mid', 'late']
const orderWords = ['the', 'first', 'second', 'third', 'fourth', 'final', 'latter', 'last']

// Who reads on from a word, first come first served: all other words cost one look-up.
const beginnings: readonly (readonly [words: Iterable<string>, reader: Reader])[] = [
  [enMonths.keys(), readMonthLed],
  [enWeekdays.keys(), readWeekday],
  [['the', 'first', 'second', 'third', 'fourth', 'fifth', 'last'], one(readNthDay)],
  [relativeWords, one(readRelative)],
  [stretchWords, one(readEnStretch)],
  [enPhrases.keys(), (en, at, word) => [readPhrase(en, at, word)].filter((piece) => piece !== undefined)],
  [orderWords, one(readQuarter)],
  [
    ['the', ...enSeasons.keys()],
    one((lower, at) => readSimple(season, lower, at, (f) => ({year: Number(f[2]), yearPart: enSeasons.get(f[1] as string) as YearPart}))),
  ],
  [edgeWords, one((lower, at) => readSimple(decade, lower, at, (f) => ({fixed: `${f[2] ?? '19'}${f[3] ?? f[4]}`})) ?? readCentury(lower, at))],
  [['fiscal', 'fy'], one((lower, at) => readSimple(fiscal, lower, at, (f) => ({year: Number(f[1])})))],
  [['q'], one(readCode)],
  [['every', 'each'], one(readEnSet)],
  [['in'], one(readIn)],
  [[...enNumbers.keys(), 'half'].filter((words) => !words.includes(' ')), one(readEnLength)],
  [edgeWords, readEdge],
  [['the', ...enOrdinals.keys()], readDayLed],
]

const readers = new Map<string, Reader[]>()

for (const [words, reader] of beginnings) {
  for (const word of new Set(words)) readers.set(word, [...(readers.get(word) ?? []), reader])
}

function readWord(en: EnText, at: number, word: string): Piece[] {
  for (const reader of readers.get(word) ?? []) {
    const pieces = reader(en, at, word)
    if (pieces.length > 0) return pieces
  }

  return []
}

/** in five days: the day that is so far away. */
function readIn(lower: string, at: number): Piece | undefined {
  const found = match(inDays, lower, at)
  // The first time in 18 years is a length.
  if (!found || superlative.test(lower.slice(Math.max(0, at - 40), at))) return
  const length = found && readEnLength(lower, lower.indexOf(found[1] as string, at + 3))
  if (length?.type !== 'duration') return
  const ago = /^P(T?)(\d{1,4})([YMWDH])$/.exec(length.slots.fixed as string)
  const unit = ago && ((ago[1] ? `T${ago[3]}` : ago[3]) as 'D')
  return unit && !Number.isNaN(readEnNumber(found[1] as string))
    ? {...length, start: at, type: 'date', slots: {ago: {unit, count: Number(ago[2])}}, anchor: 'deictic', first: grain.day, last: grain.day}
    : undefined
}

// No word of time is longer (presidents).
const longestWord = 13

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** The end of a run of letters. */
function endOfWord(lower: string, at: number): number {
  let end = at + 1
  while (isLetter(lower.charCodeAt(end))) end += 1
  return end
}

/** All pieces of times of an English text, joined; `lower` is the same text in lower case. */
export function readEnPieces(text: string, lower: string): Piece[] {
  const en = {text, lower}
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
      const end = endOfWord(lower, at)
      const read = end - at <= longestWord ? readWord(en, at, lower.slice(at, end)) : []
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

  return joinEnglish(lower, pieces)
}
