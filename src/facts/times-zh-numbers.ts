import {CharacterSet} from '../prose/characters.ts'
import {match} from './times-match.ts'
import {isNumeral, isNumeralCode, type Numeral, readNumeral} from './times-numerals.ts'
import {grain, type Piece} from './times-pieces.ts'
import {readClock} from './times-zh-clocks.ts'
import {readZhDuration} from './times-zh-durations.ts'
import {approximators, piece, readCentury, readFiscal, readFiscalYears, readRocFiscal, readYear, type ZhText} from './times-zh-years.ts'

const notBeforeMonth = new CharacterSet('近约满逾第')
const notMonth = new CharacterSet('饼球亮龄')
const notDay = /(?:期(?!间)|元(?!宵|旦)|圆|币|游|龄|均|夜兼程|子)/y
const notHao = /[楼线院门厅馆车机台店井矿房室文令艇船桌码球宅弄铺仓库坑炉口站字段泊层]/y
const connector = /[ ]?(?:至|到|—{1,2}|－|-|–|~|～|〜|ー)[ ]?/y
const dayStart = new CharacterSet('，。；：（、于在至到从自截以')
const dayContext =
  /(?:[上下中]午|凌晨|清晨|早|晚|夜|傍晚|电|讯|在|从|起|至|到|，|。|发表|宣|表|举|抵|开|召|说|公|将|对|警|指|会|的|与|和|向|访|出|以|由|报|消|）|通|呼|证|称|结)/y

function readMonth(text: string, start: number, n: Numeral, unit: number): Piece | undefined {
  const next = text[unit + 1] ?? ''
  // 两月 is two months.
  if (n.value < 1 || n.value > 19 || text[start] === '两' || notMonth.at(text, unit + 1) || (n.value > 12 && !isNumeral(next))) return
  if (notBeforeMonth.at(text, start - 1)) return
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
  if (before === '第' || before === '每' || approximators.at(text, start - 1)) return false
  if ('内后间前来之'.includes(text[end] ?? '。')) return text[end] === '前' && before === '于'
  if (!n.han || n.value > 10) return true
  return dayStart.at(text, start - 1) || start === 0 ? match(dayContext, text, end) !== null : match(/电|晚|[上下]午/y, text, end) !== null
}

function readDay(text: string, start: number, n: Numeral, unit: number): Piece | undefined {
  const end = unit + 1
  if (n.value < 1 || n.value > 39 || match(notDay, text, end)) return
  return piece(start, end, grain.day, {day: n.value}, n.value <= 31 && standsAlone(text, start, n, end) ? {} : {weak: true})
}

const unitStarts = new CharacterSet('年月日号时点世财学会季')

function readUnit(zh: ZhText, start: number, n: Numeral, unit: number): Piece | undefined {
  const {text} = zh
  if (!unitStarts.at(text, unit)) return undefined
  switch (text[unit]) {
    case '年':
      return readYear(zh, start, n, unit)
    case '月':
      return readMonth(text, start, n, unit)
    case '日':
      return readDay(text, start, n, unit)
    case '号':
      return n.value >= 1 && n.value <= 31 && !match(notHao, text, unit + 1) ? piece(start, unit + 1, grain.day, {day: n.value}, {weak: true}) : undefined
    case '时':
    case '点':
      return readClock(text, start, n, unit)
    case '世':
      return text[unit + 1] === '纪' ? readCentury(text, start, n, unit) : undefined
    case '财':
    case '学':
    case '会':
      return n.length === 4 && n.positional ? readFiscal(text, start, n.value, unit) : undefined
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

  const found = readFiscalYears(text, start, n) ?? readRocFiscal(zh, start, n) ?? readUnit(zh, start, n, unit)
  if (found && !found.weak) return {pieces: [found], end: found.end}

  const length = readZhDuration(text, start, n)
  if (length && (!found || !'日号'.includes(text[unit] ?? '。') || length.end > found.end)) return {pieces: [length], end: length.end}
  if (found) return {pieces: [found], end: found.end}

  return readOpenRange(zh, start, n) ?? {pieces: [], end: n.end}
}

const connectorStarts = new CharacterSet(' 至到—－-–~～〜ー、')

/** 2024—2026年, 3至5日: the first number has no unit of its own. */
function readOpenRange(zh: ZhText, start: number, n: Numeral): {pieces: Piece[]; end: number} | undefined {
  const {text} = zh
  if (!connectorStarts.at(text, n.end)) return
  const list = text[n.end] === '、' ? 1 : (match(connector, text, n.end)?.[0].length ?? 0)
  if (list === 0 || !isNumeralCode(text.charCodeAt(n.end + list))) return

  const second = readNumeral(text, n.end + list)
  const unit = text[second.end] === ' ' ? second.end + 1 : second.end
  const to = readUnit(zh, n.end + list, second, unit)
  if (!to || to.type === 'duration' || to.slots.fixed !== undefined) return

  const from = readUnit({...zh, text: `${text.slice(start, n.end)}${text[unit] ?? ''}`}, 0, n.han ? n : {...n, end: n.length}, n.length)
  const year = to.slots.year !== undefined
  // 2004—05年度: the second year is cut short.
  if (!from || (year && from.slots.year === undefined) || from.slots.fixed !== undefined) return
  return {
    pieces: [{...from, start, end: n.end, ...(to.weak ? {weak: true} : {})}, to],
    end: to.end,
  }
}
