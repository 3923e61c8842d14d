import {CharacterSet} from '../prose/characters.ts'
import {match} from './times-match.ts'
import {readNumeral} from './times-numerals.ts'
import {type DayPart, grain, type Piece, type Slots} from './times-pieces.ts'

const bracketed = /([今昨明前后去上下本])[（(]([0-9]{1,4}|[一二三四五六七八九十]{1,3})([日号月年]?)[)）]([日天号月年晚早午晨夜]?)/y
const openers = new CharacterSet('（(')
const days = new Set('今昨明前后本')
const months = new Set('今上下本')
const years = new Set('今去明前后本')
const parts: Record<string, DayPart> = {晚: 'EV', 早: 'MO', 晨: 'MO', 午: 'MI', 夜: 'NI'}

/** 今（3）日, 昨(2)晚, 去（114）年: Taiwanese agencies write the number into the word; the number says which it is. */
export function readBracketed(text: string, at: number): Piece | undefined {
  if (!openers.at(text, at + 1)) return
  const found = match(bracketed, text, at)
  if (!found) return

  const [whole, word = '', digits = '', inside, behind = ''] = found
  const n = readNumeral(digits, 0).value
  const part = parts[behind]
  const unit = part ? '日' : inside || behind
  const end = at + whole.length
  const make = (level: number, last: number, slots: Slots): Piece => ({start: at, end, first: level, last, slots, anchor: 'deictic'})
  if (unit === '年') return years.has(word) && (n > 80 || digits.length === 4) ? make(grain.year, grain.year, {year: n < 200 ? n + 1911 : n}) : undefined
  if (unit === '月') return months.has(word) && n >= 1 && n <= 12 ? make(grain.month, grain.month, {month: n}) : undefined
  if (unit === '' || !days.has(word) || n < 1 || n > 31) return
  return make(grain.day, part ? grain.dayPart : grain.day, {day: n, ...(part ? {dayPart: part} : {})})
}
