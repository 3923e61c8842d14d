import {optionalYear, piece, shifts} from './times-en-grammar.ts'
import {enSeasons} from './times-en-words.ts'
import {match} from './times-match.ts'
import {grain, type Piece, type Slots, type YearPart} from './times-pieces.ts'

const fiscalYear =
  /(?:the )?(?:(?:current|next|last|this|previous) )?(?:fiscal|financial)(?:[ -]year)?(?: (?:of )?((?:19|20)\d\d)(?:[-/](\d\d(?:\d\d)?))?| ['’](\d\d))?\b/y
const season = /(?:the )?(spring|summer|autumn|fall|winter)(?: (?:of )?((?:19|20)\d\d)\b)?/y
const seasonBefore = /\b(?:in|this|during|by|until|since|early|late|mid|through|each|over)[ -]$/
const quarterCode = /q([1-4])(?: |-|, )?((?:19|20)\d\d)\b|((?:19|20)\d\d) ?q([1-4])\b/y

/** Q1 2026, 2018Q4. */
export function readCode(lower: string, at: number): Piece | undefined {
  const found = match(quarterCode, lower, at)
  return found ? piece(at, found, grain.year, grain.year, {year: Number(found[2] ?? found[3]), yearPart: `Q${found[1] ?? found[4]}` as YearPart}) : undefined
}

/** fiscal 2026, the fiscal year, FY 1990. */
export function readFiscal(lower: string, at: number): Piece | undefined {
  const found = match(fiscalYear, lower, at)
  if (!found) return
  const [whole, year, to, short] = found
  if (year === undefined && short === undefined && !/year\b/.test(whole)) return
  const shift = /\b(?:current|next|last|this|previous)\b/.exec(whole)?.[0]
  const full = year === undefined ? (short === undefined ? undefined : 1900 + Number(short) + (Number(short) < 50 ? 100 : 0)) : Number(year)
  const slots: Slots =
    to === undefined
      ? full === undefined
        ? shift === undefined
          ? {}
          : {yearShift: shifts[shift] as number}
        : {year: full}
      : {fixed: `${year}/${to.length === 2 ? String(year).slice(0, 2) + to : to}`}
  return piece(at, found, grain.year, grain.year, slots, shift ? {anchor: 'deictic'} : {})
}

/** spring 2025, the summer of 2025, in the spring. */
export function readSeason(lower: string, at: number): Piece | undefined {
  const found = match(season, lower, at)
  if (!found) return
  const [whole, name = '', year] = found
  const before = lower.slice(Math.max(0, at - 8), at)
  const end = at + whole.length
  // The fall of a house and a bank's spring meeting: without a year the words before must speak of time.
  if (year === undefined && (!seasonBefore.test(before) || /^(?: (?:of|in|from|back|to)\b|[-'’])/.test(lower.slice(end, end + 6)))) return
  return piece(at, found, year ? grain.year : grain.month, grain.month, {yearPart: enSeasons.get(name) as YearPart, ...optionalYear(year)})
}
