import {CharacterSet} from '../prose/characters.ts'
import {match} from './times-match.ts'
import {hanNumeralCharacters} from './times-numerals.ts'
import {readNumericTime} from './times-numeric.ts'
import {grain, type Piece} from './times-pieces.ts'
import {readBracketed} from './times-zh-bracketed.ts'
import {readVagueDuration} from './times-zh-durations.ts'
import {monthLetters, readLatinDate} from './times-zh-latin.ts'
import {readLooseLunar, readLunar} from './times-zh-lunar.ts'
import {readZhNumber} from './times-zh-numbers.ts'
import {readElapsed, readEra, readNth, readPlan, readThisCentury} from './times-zh-periods.ts'
import {readSet, readWeek} from './times-zh-weeks.ts'
import {firstUnits, mayBeginWord, wordsFrom} from './times-zh-words.ts'
import type {ZhText} from './times-zh-years.ts'

// How far a date of the Chinese calendar makes 初三 a day and not a school form.
const lunarReach = 60

const shortPart = /[晚早](?=[ ]?(?:\d{1,2}|[一二三四五六七八九十两]{1,3})[ ]?(?:[:：]\d\d|点|时))/y

/** 晚8时, 早七点: the one character says which half of the day. */
function readShortPart(text: string, at: number): Piece | undefined {
  if (!match(shortPart, text, at)) return
  return {start: at, end: at + 1, first: grain.dayPart, last: grain.dayPart, slots: {dayPart: text[at] === '晚' ? 'EV' : 'MO'}, weak: true}
}

function readWord(text: string, at: number): Piece | undefined {
  const first = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  if (!mayBeginWord(first, next)) return
  for (const entry of wordsFrom(first) ?? []) {
    if ((entry.second !== next && entry.second >= 0) || !text.startsWith(entry.term, at)) continue

    const end = at + entry.term.length
    if (entry.notAfter?.includes(text[at - 1] ?? '。')) continue
    if (entry.notBefore?.some((after) => text.startsWith(after, end)) || (entry.only && !entry.only.some((after) => text.startsWith(after, end)))) continue
    return {...entry.piece, start: at, end}
  }

  return
}

type Reader = (text: string, at: number) => Piece | undefined

// What a time may begin with besides words, and who reads it, first come first served.
const beginnings: readonly (readonly [characters: string, ...Reader[]])[] = [
  ['每', readSet],
  ['周星礼这', readWeek, readWord],
  ['昨明去', readBracketed, readWord],
  ['后', readBracketed, readElapsed, readWord],
  ['上本', readBracketed, readThisCentury, readWeek, readWord, readElapsed],
  ['下今', readBracketed, readWeek, readWord, readElapsed],
  ['农阴旧夏正腊闰大年初', readLunar, readWord],
  ['民公西', readEra],
  ['前首', readBracketed, readWord, readElapsed],
  ['过未近最头此', readElapsed, readWord],
  ['晚早', readShortPart, readWord],
  ['半数几多若', readVagueDuration, readWord],
  ['“"「『', readPlan],
  ['十', readPlan, readWord],
]

const digit = 1
const word = 2
const latin = 255
const readers: (readonly Reader[])[] = [[], [], [readWord], ...beginnings.map(([, ...list]) => list)]
const hanNumerals = new CharacterSet(hanNumeralCharacters)
let kinds: Uint8Array | undefined

/** Index into `readers`, by UTF-16 code unit; 0: no time begins here. Made at the first use. */
function loadKinds(): Uint8Array {
  kinds = new Uint8Array(65_536)
  for (let code = 48; code <= 57; code += 1) kinds[code] = digit
  for (const character of hanNumeralCharacters) kinds[character.charCodeAt(0)] = word
  for (const code of firstUnits()) kinds[code] = word
  for (const [index, [characters]] of beginnings.entries()) for (const character of characters) kinds[character.charCodeAt(0)] = index + 3
  for (const letter of monthLetters) kinds[letter.charCodeAt(0)] = latin
  return kinds
}

const none: Piece[] = []

function readAt(text: string, at: number, kind: number): Piece | undefined {
  for (const reader of readers[kind] as readonly Reader[]) {
    const found = reader(text, at)
    if (found) return found
  }

  return
}

/** All pieces of times of a Chinese text, in order, not overlapping. */
export function readZhPieces(zh: ZhText): Piece[] {
  const {text} = zh
  const kindOf = kinds ?? loadKinds()
  const pieces: Piece[] = []
  let at = 0
  let reach = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = kindOf[code] as number
    if (kind === 0) {
      at += 1
      continue
    }

    const dated = kind === latin || (kind === digit && text.charCodeAt(at + 2) < 128 && text.charCodeAt(at + 3) > 64) ? readLatinDate(text, at) : none
    if (kind === latin || dated.length > 0) {
      pieces.push(...dated)
      at = dated.at(-1)?.end ?? at + 1
      continue
    }

    const found = kind === digit ? undefined : (readAt(text, at, kind) ?? (at < reach ? readLooseLunar(text, at) : undefined))
    if (found) {
      pieces.push(found)
      if (found.calendar === 'chinese') reach = found.end + lunarReach
      at = found.end
    } else if (kind === digit || hanNumerals.hasCode(code)) {
      const numeric = kind === digit ? readNumericTime(text, at, zh.language, pieces.at(-1)) : undefined
      const read = numeric && (numeric.pieces.length > 0 || numeric.end > at) ? numeric : readZhNumber(zh, at)
      const nth = read.pieces.length === 1 ? readNth(text, read.pieces[0] as Piece) : undefined
      pieces.push(...(nth ? [nth] : read.pieces))
      at = Math.max(nth?.end ?? read.end, at + 1)
    } else {
      at += 1
    }
  }

  return pieces
}
