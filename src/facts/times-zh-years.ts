import type {Language} from '../item.ts'
import {CharacterSet} from '../prose/characters.ts'
import {match} from './times-match.ts'
import {isNumeral, type Numeral, readNumeral} from './times-numerals.ts'
import {grain, type Piece, type Slots} from './times-pieces.ts'

/** What the readers of one text share. */
export interface ZhText {
  /** `prose.folded`. */
  text: string
  language: Language
}

/** Before a number that is a length: 近2000年历史 is not the year 2000. */
export const approximators = new CharacterSet('近约超逾满过多上几数余历达')

/** A piece of one grain. */
export function piece(start: number, end: number, level: number, slots: Slots, more: Partial<Piece> = {}): Piece {
  return {start, end, first: level, last: level, slots, ...more}
}

/** Four digits, 九八年, 08年, 民國115年; undefined where the number is a length. */
export function readYear(zh: ZhText, start: number, n: Numeral, unit: number): Piece | undefined {
  const {text} = zh
  const next = text[unit + 1] ?? ''
  if (next === '代') {
    const decade = n.value < 100 ? (n.value >= 30 ? 1900 : 2000) + n.value : n.value
    if (n.value % 10 !== 0 || decade > 2090 || n.value === 0) return
    return piece(start, unit + 2, grain.year, {fixed: String(Math.floor(decade / 10))})
  }

  let year = n.value
  if (n.positional && n.length === 4) {
    if (year < 1000 || year > 2999) return
    if (year % 100 === 0 && (approximators.at(text, start - 1) || text.startsWith('历史', unit + 1) || text.startsWith('文明', unit + 1) || next === '的'))
      return
  } else if (n.positional && n.length === 2) {
    // 九八年 is a year, 七八年 and 两三年 are lengths; 98年 only with a month after it.
    const month = isNumeral(next) && readNumeral(text, unit + 1).value <= 12
    const rising = year % 10 === Math.floor(year / 10) + 1
    const written = month ? year >= 50 || year < 30 : n.han ? (year >= 50 || '〇零○'.includes(text[start] as string)) && !rising : text[start] === '0'
    if (!written || approximators.at(text, start - 1)) return
    year += year >= 50 ? 1900 : 2000
  } else if (zh.language === 'zh-Hant' && n.length >= 2 && year >= 80 && year <= 150 && (isNumeral(next) || next === '度' || next === '底' || next === '初')) {
    return piece(start, yearEnd(text, unit), grain.year, {year: year + 1911}, {calendar: 'roc'})
  } else {
    return
  }

  return piece(start, yearEnd(text, unit), grain.year, {year})
}

/** The year takes 度 and 份 into its span. */
function yearEnd(text: string, unit: number): number {
  const next = text[unit + 1] ?? ''
  return next === '度' || next === '份' ? unit + 2 : unit + 1
}

const fiscal = /财年|财政年度|会计年度|学年度?/y
const rocFiscal = /(?:学年度?|会计年度|年度)/y
const fiscalYears = /(?:\/|至|-|—|–|－|～)(\d{4}|\d{2})[ ]?(?:年度|财年|财政年度|学年|会计年度)/y

/** 114學年度, 115會計年度. */
export function readRocFiscal(zh: ZhText, start: number, n: Numeral): Piece | undefined {
  if (zh.language !== 'zh-Hant' || n.value < 80 || n.value > 150) return
  const found = match(rocFiscal, zh.text, n.end)
  return found ? piece(start, n.end + found[0].length, grain.year, {year: n.value + 1911}, {calendar: 'roc'}) : undefined
}

/** 2025财年. */
export function readFiscal(text: string, start: number, year: number, unit: number): Piece | undefined {
  const found = match(fiscal, text, unit)
  return found ? piece(start, unit + found[0].length, grain.year, {year}) : undefined
}

/** 2025/26年度: one year that begins in the one and ends in the other. */
export function readFiscalYears(text: string, start: number, n: Numeral): Piece | undefined {
  const found = n.length === 4 ? match(fiscalYears, text, n.end) : null
  const to = found && (found[1]?.length === 4 ? Number(found[1]) : Math.floor(n.value / 100) * 100 + Number(found[1]))
  return found && to === n.value + 1 ? piece(start, n.end + found[0].length, grain.year, {fixed: `${n.value}/${to}`}) : undefined
}

/** 21世纪, 20世纪90年代. */
export function readCentury(text: string, start: number, n: Numeral, unit: number): Piece | undefined {
  if (n.value < 1 || n.value > 30) return

  const end = unit + 2
  // 20世纪90年代 is one decade.
  const decade = isNumeral(text[end]) ? readNumeral(text, end) : undefined
  if (decade && decade.value % 10 === 0 && decade.value < 100 && text.startsWith('年代', decade.end)) {
    return piece(start, decade.end + 2, grain.year, {fixed: String((n.value - 1) * 10 + decade.value / 10).padStart(3, '0')})
  }

  return piece(start, end, grain.year, {fixed: String(n.value - 1).padStart(2, '0')})
}
