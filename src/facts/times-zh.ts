import {readVagueDuration} from './times-zh-durations.ts'
import {type ZhText, readZhNumber} from './times-zh-numbers.ts'
import {zhWords} from './times-zh-words.ts'
import {hanNumeralCharacters, isNumeral, readNumeral} from './times-numerals.ts'
import {readNumericTime} from './times-numeric.ts'
import {grain, type Piece} from './times-pieces.ts'

const weekday = /(上上个?|下下个?|上个?|下个?|本|这个?|今个?)?(?:周|星期|礼拜)(?:([一二三四五六日天])|(末))?/y
const weekdayTrap = /(?:围|年|边|遭|游|详|密|报|刊|期(?![一二三四五六日天])|岁|转|长|到|易|知|正|全|波|线)/y
const personAfter = /[一-鿿](?:同志|先生|女士|教授|部长|书记|主任|院士|说|介绍|认为|表示|告诉)/y
const notName = new Set('在从向对于就还也又再将已会称说宣表发公下上晚早中凌的要对与和前后举召开抵出访通证接致报透指强警呼结到至起、晨夜深傍则曾曾都均被由因为')
const notWeekday = new Set('一二三四五六七八九十两几每整满数多0123456789')
const set = /每(?:(天|日|晚|早|周|星期|礼拜|月|年|季度|小时|分钟|逢|个月|个季度|个)|(?=周|星期|礼拜))(?:末|度)?/y
const setValues: Record<string, string> = {天: 'P1D', 日: 'P1D', 晚: 'XXXX-XX-XXTEV', 早: 'XXXX-XX-XXTMO', 周: 'P1W', 星期: 'P1W', 礼拜: 'P1W', 月: 'P1M', 个月: 'P1M', 年: 'P1Y', 季度: 'P3M', 个季度: 'P3M', 小时: 'PT1H', 分钟: 'PT1M'}
const lunar = /(?:(?:农历|阴历|旧历|夏历)(?:(闰)?(正|腊|冬|[一二三四五六七八九十]{1,2}|1?\d)月)?|(闰)?(正|腊)月|大年|年)(?:初([一二三四五六七八九十])|(三十|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?))?(?![年岁])/y
const bareLunarDay = /初(?:([四五六七八九]|十)(?![年中级次])|([一二三])(?=[上下]午|凌晨|清晨|早|晚|以[前后]))/y
const looseLunarDay = /初([一二三四五六七八九十])(?![年中级次])/y
// How far a date of the Chinese calendar makes 初三 a day and not a school form.
const lunarReach = 60
const roc = /民国(\d{1,3}|[〇零一二三四五六七八九十百]{1,5}|元)年/y
const era = /(?:公元前|西元前|公元|西元)(\d{1,4}|[〇零一二三四五六七八九十百千]{1,7})(年|世纪)/y
const elapsed = /(?:过去|未来|今后|最近|近|前|头|后|此前|上|下)(?:的)?(\d{1,3}|[一二两三四五六七八九十百]{1,3}|几|数|半)(?:多|余)?(个?)(年|月|周|星期|礼拜|天|日|季度|小时|分钟|秒)(?:来|间|内|里|以来)?/y
const plan = /[“"「『]?(十[一二三四五六七八九]?)五[”"」』]?(?:规划)?(?=期间|时期|末|以来|开局|收官)/y
const nthDay = /(?:的)?第?([一二三四五])个?(?:周|星期|礼拜)([一二三四五六日天])/y
const shortPart = /[晚早](?=[ ]?(?:\d{1,2}|[一二三四五六七八九十两]{1,3})[ ]?(?:[:：]\d\d|点|时))/y
const elapsedUnits: Record<string, string> = {年: 'Y', 月: 'M', 周: 'W', 星期: 'W', 礼拜: 'W', 天: 'D', 日: 'D', 季度: 'Q'}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function weekShift(prefix: string): number {
  const shift = prefix.startsWith('上') ? -1 : prefix.startsWith('下') ? 1 : 0
  return prefix.startsWith('上上') || prefix.startsWith('下下') ? shift * 2 : shift
}

function readWeek(text: string, at: number): Piece | undefined {
  const found = match(weekday, text, at)
  if (!found) return

  const [whole, prefix, name, end] = found
  const stop = at + whole.length
  const before = text[at - 1] ?? ''
  if (notWeekday.has(before) || (prefix && '以网早晚身路市线基资日成'.includes(before || '。'))) return
  const long = whole.includes('星') || whole.includes('礼')
  if (name === undefined && end === undefined) {
    if (!prefix || match(weekdayTrap, text, stop)) return
    return {start: at, end: stop, first: grain.part, last: grain.part, slots: {weekShift: weekShift(prefix)}, anchor: 'deictic'}
  }

  if (!long && !prefix && name && (match(weekdayTrap, text, stop) || (!notName.has(text[stop] ?? '。') && match(personAfter, text, stop)))) return
  const shift = prefix ? {weekShift: weekShift(prefix)} : {}
  if (end) return {start: at, end: stop, first: grain.part, last: grain.part, slots: {...shift, weekend: true}, anchor: 'deictic'}
  return {start: at, end: stop, first: prefix ? grain.day : grain.weekday, last: grain.weekday, slots: {...shift, weekday: Math.max('日一二三四五六'.indexOf(name as string), 0)}, anchor: 'deictic', ...weekdaySpan(at + (prefix?.length ?? 0), stop, name as string)}
}

function weekdaySpan(start: number, end: number, name: string): Pick<Piece, 'weekday'> {
  return {weekday: {start, end, index: Math.max('日一二三四五六'.indexOf(name), 0)}}
}

function readSet(text: string, at: number): Piece | undefined {
  const found = match(set, text, at)
  if (!found || (found[1] === '年' && text[at + 2] === '级') || found[1] === '个') return

  const stop = at + found[0].length
  const base = {start: at, first: 0, last: 0, type: 'set', anchor: 'absolute'} as const
  const week = found[1] === undefined || found[1] === '逢' ? readWeek(`${text.slice(stop, stop + 6)}`, 0) : match(/[一二三四五六日天]/y, text, stop) && /周|星期|礼拜/.test(found[1]) ? readWeek(text.slice(at + 1, at + 6), 0) : undefined
  if (week) {
    const end = (found[1] === undefined || found[1] === '逢' ? stop : at + 1) + week.end
    return {...base, end, slots: {fixed: week.slots.weekend ? 'XXXX-WXX-WE' : `XXXX-WXX-${week.slots.weekday || 7}`}}
  }

  const value = setValues[found[1] ?? '']
  return value ? {...base, end: stop, slots: {fixed: value}} : undefined
}

function readLunar(text: string, at: number): Piece | undefined {
  const bare = match(bareLunarDay, text, at)
  if (bare) {
    const day = '一二三四五六七八九十'.indexOf(bare[1] ?? bare[2] ?? '') + 1
    return /[一-鿿]/.test(text[at - 1] ?? '。') && !'、至到从在'.includes(text[at - 1] as string) ? undefined : lunarPiece(at, at + bare[0].length, undefined, day)
  }

  const found = match(lunar, text, at)
  if (!found) return

  const [whole, leap, named, leapToo, special, first, later] = found
  if (first === undefined && later === undefined && (whole === '年' || whole === '大年')) return
  const name = named ?? special ?? (whole.startsWith('年') || whole.startsWith('大年') ? '正' : undefined)
  if (whole.startsWith('年') && (later !== undefined ? later !== '三十' : isNumeral(text[at - 1]))) return
  const month = name === undefined ? undefined : name === '正' ? 1 : name === '腊' ? 12 : name === '冬' ? 11 : readNumeral(name, 0).value
  const day = first !== undefined ? '一二三四五六七八九十'.indexOf(first) + 1 : later === undefined ? undefined : readNumeral(later, 0).value
  if (month === undefined && day === undefined) return
  return lunarPiece(at, at + whole.length, month, day, (leap ?? leapToo) !== undefined)
}

function readLooseLunar(text: string, at: number): Piece | undefined {
  const found = match(looseLunarDay, text, at)
  return found ? lunarPiece(at, at + 2, undefined, '一二三四五六七八九十'.indexOf(found[1] as string) + 1) : undefined
}

function lunarPiece(start: number, end: number, month: number | undefined, day: number | undefined, leap = false): Piece {
  const slots = {lunar: {...(month ? {month} : {}), ...(day ? {day} : {}), ...(leap ? {leap: true as const} : {})}}
  return {start, end, first: grain.month, last: day ? grain.day : grain.month, slots, calendar: 'chinese'}
}

function readEra(text: string, at: number): Piece | undefined {
  const minguo = match(roc, text, at)
  if (minguo) {
    const year = minguo[1] === '元' ? 1 : readNumeral(minguo[1] as string, 0).value
    return {start: at, end: at + minguo[0].length, first: grain.year, last: grain.year, slots: {year: year + 1911}, calendar: 'roc'}
  }

  const found = match(era, text, at)
  if (!found) return
  const n = readNumeral(found[1] as string, 0).value
  const before = found[0].includes('元前')
  const slots = found[2] === '世纪' ? {fixed: `${before ? 'BC' : ''}${String(n - 1).padStart(2, '0')}`} : {year: before ? -n : n}
  return {start: at, end: at + found[0].length, first: grain.year, last: grain.year, slots}
}

function readElapsed(text: string, at: number): Piece | undefined {
  const found = match(elapsed, text, at)
  if (!found || (found[3] === '月' && !found[2] && !/两/.test(found[1] as string)) || '之以目此从当空网早晚身提'.includes(text[at - 1] ?? '。')) return
  const unit = elapsedUnits[found[3] as string]
  const n = isNumeral(found[1]?.[0]) ? readNumeral(found[1] as string, 0).value : undefined
  const end = at + found[0].length
  if (/^(?:前|头)/.test(found[0]) && (found[3] === '季度' || (found[3] === '月' && n !== undefined && n > 1))) {
    return {start: at, end, first: grain.month, last: grain.month, slots: n === undefined ? {} : {firstMonths: found[3] === '季度' ? n * 3 : n}, anchor: 'absolute'}
  }

  if ('年级岁周'.includes(text[end] ?? '。') || (found[3] === '日' && n === undefined)) return
  return {start: at, end, first: 0, last: 0, type: 'duration', anchor: n === undefined ? 'vague' : 'deictic', slots: {fixed: unit === 'Q' ? `P${(n ?? 0) * 3}M` : unit ? `P${n ?? 'X'}${unit}` : `PT${n ?? 'X'}H`}}
}

/** 晚8时, 早七点: the one character says which half of the day. */
function readShortPart(text: string, at: number): Piece | undefined {
  if (!match(shortPart, text, at)) return
  return {start: at, end: at + 1, first: grain.dayPart, last: grain.dayPart, slots: {dayPart: text[at] === '晚' ? 'EV' : 'MO'}, weak: true}
}

function readPlan(text: string, at: number): Piece | undefined {
  const found = match(plan, text, at)
  if (!found) return

  // The tenth five-year plan began in 2001.
  const from = 2001 + (readNumeral(found[1] as string, 0).value - 10) * 5
  return {start: at, end: at + found[0].length, first: grain.year, last: grain.year, slots: {fixed: `${from}/${from + 4}`}}
}

function readWord(text: string, at: number): Piece | undefined {
  const next = text.charCodeAt(at + 1)
  for (const entry of zhWords[text.charCodeAt(at)] ?? []) {
    if ((entry.second !== next && entry.second >= 0) || !text.startsWith(entry.term, at)) continue

    const end = at + entry.term.length
    if (entry.notAfter?.includes(text[at - 1] ?? '。')) continue
    if (entry.notBefore?.some((after) => text.startsWith(after, end)) || (entry.only && !entry.only.some((after) => text.startsWith(after, end)))) continue
    return {...entry.piece, start: at, end}
  }

  return
}

/** 5月的第二个星期日. */
function readNth(text: string, month: Piece): Piece | undefined {
  const found = month.slots.month !== undefined && month.last === grain.month ? match(nthDay, text, month.end) : null
  if (!found) return
  const nth = {weekday: '日一二三四五六'.indexOf((found[2] as string).replace('天', '日')), n: '一二三四五'.indexOf(found[1] as string) + 1}
  return {...month, end: month.end + found[0].length, last: grain.day, slots: {...month.slots, nth}}
}

type Reader = (text: string, at: number) => Piece | undefined

// What a time may begin with besides words, and who reads it, first come first served.
const beginnings: readonly (readonly [characters: string, ...Reader[]])[] = [
  ['每', readSet],
  ['周星礼这本', readWeek, readWord],
  ['上下今', readWeek, readWord, readElapsed],
  ['农阴旧夏正腊闰大年初', readLunar, readWord],
  ['民公西', readEra],
  ['前', readWord, readElapsed],
  ['过未近最头后此', readElapsed, readWord],
  ['晚早', readShortPart, readWord],
  ['半数几多若', readVagueDuration, readWord],
  ['“"「『', readPlan],
  ['十', readPlan, readWord],
]

// Index into `readers`, by UTF-16 code unit; 0: no time begins here.
const kinds = new Uint8Array(65_536)
const digit = 1
const word = 2
const readers: (readonly Reader[])[] = [[], [], [readWord]]
const hanNumerals = new Set([...hanNumeralCharacters].map((character) => character.charCodeAt(0)))
for (let code = 48; code <= 57; code += 1) kinds[code] = digit
for (const code of hanNumerals) kinds[code] = word
zhWords.forEach((_list, code) => {
  kinds[code] = word
})
for (const [characters, ...list] of beginnings) {
  for (const character of characters) kinds[character.charCodeAt(0)] = readers.length
  readers.push(list)
}

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
  const pieces: Piece[] = []
  let at = 0
  let reach = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = kinds[code] as number
    if (kind === 0) {
      at += 1
      continue
    }

    const found = kind === digit ? undefined : (readAt(text, at, kind) ?? (at < reach ? readLooseLunar(text, at) : undefined))
    if (found) {
      pieces.push(found)
      if (found.calendar === 'chinese') reach = found.end + lunarReach
      at = found.end
    } else if (kind === digit || hanNumerals.has(code)) {
      const numeric = kind === digit ? readNumericTime(text, at, zh.language) : undefined
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
