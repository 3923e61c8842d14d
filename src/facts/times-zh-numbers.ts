import type {Language} from '../item.ts'
import {isNumeral, type Numeral, readNumeral} from './times-numerals.ts'
import {grain, type Piece, type Slots} from './times-pieces.ts'
import {readZhDuration} from './times-zh-durations.ts'

/** What the readers of one text share. */
export interface ZhText {
  /** `prose.folded`. */
  text: string
  language: Language
}

// 近2000年历史 is a length, not the year 2000.
const approximators = new Set('近约超逾满过多上几数余历达')
const notBeforeMonth = new Set('近约满逾第')
const notMonth = new Set('饼球亮龄')
const notDay = /(?:元|圆|币|游|龄|均|夜兼程|子)/y
const notHour = /(?:间|代|期|刻|速|长|段|装|尚|候|空|而|常)/y
const notHao = /[楼线院门厅馆车机台店井矿房室文令艇船桌码球宅弄铺仓库坑炉口站字段泊层]/y
const clockEnd = /(?:[许整开起至到前后左半，。、；：！？）\s]|$)/y
const clockStart = new Set('在到至从于约近早晚，。；：（由自')
const connector = /[ ]?(?:至|到|—{1,2}|－|-|–|~|～|〜|ー)[ ]?/y
const dayStart = new Set('，。；：（、于在至到从自截以')
const dayContext = /(?:[上下中]午|凌晨|清晨|早|晚|夜|傍晚|电|讯|在|从|起|至|到|，|。|发表|宣|表|举|抵|开|召|说|公|将|对|警|指|会|的|与|和|向|访|出|以|由|报|消|）|通|呼|证|称|结)/y

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

function piece(start: number, end: number, level: number, slots: Slots, more: Partial<Piece> = {}): Piece {
  return {start, end, first: level, last: level, slots, ...more}
}

/** Four digits, 九八年, 08年, 民國115年; undefined where the number is a length. */
function readYear(zh: ZhText, start: number, n: Numeral, unit: number): Piece | undefined {
  const {text} = zh
  const next = text[unit + 1] ?? ''
  const before = text[start - 1] ?? ''
  if (next === '代') {
    const decade = n.value < 100 ? (n.value >= 30 ? 1900 : 2000) + n.value : n.value
    if (n.value % 10 !== 0 || decade > 2090 || n.value === 0) return
    return piece(start, unit + 2, grain.year, {fixed: String(Math.floor(decade / 10))})
  }

  let year = n.value
  if (n.positional && n.length === 4) {
    if (year < 1000 || year > 2999) return
    if (year % 100 === 0 && (approximators.has(before) || text.startsWith('历史', unit + 1) || text.startsWith('文明', unit + 1) || next === '的')) return
  } else if (n.positional && n.length === 2) {
    // 九八年 is a year, 七八年 and 两三年 are lengths; 98年 only with a month after it.
    const month = isNumeral(next) && readNumeral(text, unit + 1).value <= 12
    const rising = year % 10 === Math.floor(year / 10) + 1
    const written = month ? year >= 50 || year < 30 : n.han ? (year >= 50 || '〇零○'.includes(text[start] as string)) && !rising : text[start] === '0'
    if (!written || approximators.has(before)) return
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

function readMonth(text: string, start: number, n: Numeral, unit: number): Piece | undefined {
  const next = text[unit + 1] ?? ''
  if (n.value < 1 || n.value > 19 || notMonth.has(next) || (n.value > 12 && !isNumeral(next))) return
  if (notBeforeMonth.has(text[start - 1] ?? '')) return
  // 八月十五, 五月初五: Han numerals without 日 are of the Chinese calendar.
  if (n.han && (next === '初' || isNumeral(next))) {
    const first = next === '初' ? unit + 2 : unit + 1
    const day = readNumeral(text, first)
    const after = text[day.end] ?? ''
    const lunar = next === '初' ? day.value <= 10 : day.value > 10
    if (day.length > 0 && day.han && lunar && day.value <= 30 && !'日号、至月年天个岁周'.includes(after || '。')) {
      return {start, end: day.end, first: grain.month, last: grain.day, slots: {lunar: {month: n.value, day: day.value}}, calendar: 'chinese'}
    }
  }

  return piece(start, unit + (next === '份' ? 2 : 1), grain.month, {month: n.value}, n.value > 12 ? {weak: true} : {})
}

/** Whether 3日 stands where only a date can, though no month is beside it. */
function standsAlone(text: string, start: number, n: Numeral, end: number): boolean {
  const before = text[start - 1] ?? ''
  if (before === '第' || before === '每' || approximators.has(before)) return false
  if ('内后间前来之'.includes(text[end] ?? '。')) return text[end] === '前' && before === '于'
  if (!n.han || n.value > 10) return true
  return dayStart.has(before) || start === 0 ? at(dayContext, text, end) !== null : at(/电|晚|[上下]午/y, text, end) !== null
}

function readDay(text: string, start: number, n: Numeral, unit: number): Piece | undefined {
  const end = unit + 1
  if (n.value < 1 || n.value > 39 || at(notDay, text, end)) return
  return piece(start, end, grain.day, {day: n.value}, n.value <= 31 && standsAlone(text, start, n, end) ? {} : {weak: true})
}

const minutes = /[ ]?(?:(\d{1,2}|[一二三四五六七八九十零]{1,3})[ ]?分(?!之|钟|别|别|公|内|部)(?:(\d{1,2}|[一二三四五六七八九十]{1,3})秒)?|(半|正|整)|(\d{2})(?!\d)|(零[一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?)(?![一-鿿]))/y

/** 9时30分, 8点半: weak where 点 or 时 could be something else. */
function readClock(text: string, start: number, n: Numeral, unit: number): Piece | undefined {
  const point = text[unit] === '点'
  if (n.value > 25 || n.length > 3 || text[start - 1] === '第' || (point ? at(/[ ]?(?:\d[.\d]|钟头)/y, text, unit + 1)?.[0].includes('.') : at(notHour, text, unit + 1))) return

  const hour: Slots = {hour: n.value}
  let end = unit + 1
  const found = at(minutes, text, end)
  if (found && (point || (found[4] ?? found[5]) === undefined)) {
    end += found[0].length
    if (found[3] === '半') hour.minute = 30
    const minute = found[1] ?? found[4] ?? found[5]
    if (minute !== undefined) hour.minute = readNumeral(minute, 0).value
    if (found[2] !== undefined) hour.second = readNumeral(found[2], 0).value
    return piece(start, end, grain.clock, hour, found[3] === '半' && n.han ? {type: 'time'} : {})
  }

  if (point && text[end] === '钟') end += 1
  const before = text[start - 1] ?? ''
  const sure = (point ? text[end - 1] === '钟' : !n.han) || ((clockStart.has(before) || start === 0) && at(clockEnd, text, end) !== null)
  return piece(start, end, grain.clock, hour, sure ? {} : {weak: true})
}

function readCentury(text: string, start: number, n: Numeral, unit: number): Piece | undefined {
  if (n.value < 1 || n.value > 30) return

  const end = unit + 2
  // 20世纪90年代 is one decade.
  const decade = isNumeral(text[end]) ? readNumeral(text, end) : undefined
  if (decade && decade.value % 10 === 0 && decade.value < 100 && text.startsWith('年代', decade.end)) {
    return piece(start, decade.end + 2, grain.year, {fixed: String((n.value - 1) * 10 + decade.value / 10).padStart(3, '0')})
  }

  return piece(start, end, grain.year, {fixed: String(n.value - 1).padStart(2, '0')})
}

function readUnit(zh: ZhText, start: number, n: Numeral, unit: number): Piece | undefined {
  const {text} = zh
  switch (text[unit]) {
    case '年':
      return readYear(zh, start, n, unit)
    case '月':
      return readMonth(text, start, n, unit)
    case '日':
      return readDay(text, start, n, unit)
    case '号':
      return n.value >= 1 && n.value <= 31 && !at(notHao, text, unit + 1) ? piece(start, unit + 1, grain.day, {day: n.value}, {weak: true}) : undefined
    case '时':
    case '点':
      return readClock(text, start, n, unit)
    case '世':
      return text[unit + 1] === '纪' ? readCentury(text, start, n, unit) : undefined
    case '季':
      return text[unit + 1] === '度' && n.value >= 1 && n.value <= 4 ? piece(start, unit + 2, grain.month, {yearPart: `Q${n.value}` as 'Q1'}) : undefined
    default:
      return
  }
}

/** The pieces that begin with the number at a place: one, two (3—5日), or none. Where the number ends is always told. */
export function readZhNumber(zh: ZhText, start: number): {pieces: Piece[]; end: number} {
  const {text} = zh
  const n = readNumeral(text, start)
  const unit = text[n.end] === ' ' ? n.end + 1 : n.end
  // An anniversary is no length of time.
  if (text.startsWith('周年', unit)) return {pieces: [], end: unit + 2}

  const found = readUnit(zh, start, n, unit)
  if (found && !found.weak) return {pieces: [found], end: found.end}

  const length = readZhDuration(text, start, n)
  if (length && (!found || !'日号'.includes(text[unit] ?? '。') || length.end > found.end)) return {pieces: [length], end: length.end}
  if (found) return {pieces: [found], end: found.end}

  return readOpenRange(zh, start, n) ?? {pieces: [], end: n.end}
}

/** 2024—2026年, 3至5日: the first number has no unit of its own. */
function readOpenRange(zh: ZhText, start: number, n: Numeral): {pieces: Piece[]; end: number} | undefined {
  const {text} = zh
  const list = text[n.end] === '、' ? 1 : (at(connector, text, n.end)?.[0].length ?? 0)
  if (list === 0 || !isNumeral(text[n.end + list])) return

  const second = readNumeral(text, n.end + list)
  const unit = text[second.end] === ' ' ? second.end + 1 : second.end
  const to = readUnit(zh, n.end + list, second, unit)
  if (!to || to.type === 'duration' || to.slots.fixed !== undefined) return

  const from = readUnit({...zh, text: `${text.slice(start, n.end)}${text[unit] ?? ''}`}, 0, n.han ? n : {...n, end: n.length}, n.length)
  const year = to.slots.year !== undefined
  // 2004—05年度: the second year is cut short.
  if (!from || (year && from.slots.year === undefined) || from.slots.fixed !== undefined) return
  return {
    pieces: [
      {...from, start, end: n.end, ...(to.weak ? {weak: true} : {})},
      to,
    ],
    end: to.end,
  }
}
