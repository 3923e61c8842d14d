import {CharacterSet} from '../prose/characters.ts'
import {match} from './times-match.ts'
import {hanNumeralCharacters, isNumeral, readNumeral} from './times-numerals.ts'
import {grain, type Piece} from './times-pieces.ts'

const roc = /民国(\d{1,3}|[〇零一二三四五六七八九十百]{1,5}|元)年/y
const era = /(?:公元前|西元前|公元|西元)(\d{1,4}|[〇零一二三四五六七八九十百千]{1,7})(年|世纪)/y
const elapsed =
  /(?:过去|未来|今后|最近|近|前|头|首|后|此前|上|下)(?:的)?(\d{1,3}|[一二两三四五六七八九十百]{1,3}|几|数|半)(?:多|余)?(个?)(年|月|周|星期|礼拜|天|日|季度|季|小时|分钟|秒)(?:来|间|内|里|以来)?/y
const plan = /[“"「『]?(十[一二三四五六七八九]?)五[”"」』]?(?:规划)?(?=期间|时期|末|以来|开局|收官)/y
const thisCentury = /(上|本)(?:个)?世纪(?:([1-9]0|[一二三四五六七八九]十)年代)?/y
const nthDay = /(?:的)?第?([一二三四五])个?(?:周|星期|礼拜)([一二三四五六日天])/y
const elapsedUnits: Record<string, string> = {年: 'Y', 月: 'M', 周: 'W', 星期: 'W', 礼拜: 'W', 天: 'D', 日: 'D', 季度: 'Q', 季: 'Q'}

const eraSeconds = new CharacterSet('国元')

/** 民国115年, 公元前221年. */
export function readEra(text: string, at: number): Piece | undefined {
  if (!eraSeconds.at(text, at + 1)) return
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

/** How many: behind one or two characters and perhaps 的. */
const counts = new CharacterSet(`${hanNumeralCharacters}0123456789几数半`)

/** 过去三年, 未来两周, 前三季度. */
export function readElapsed(text: string, at: number): Piece | undefined {
  if (!counts.at(text, at + 1) && !counts.at(text, at + 2) && !counts.at(text, at + 3)) return
  const found = match(elapsed, text, at)
  if (!found || (found[3] === '月' && !found[2] && !/两/.test(found[1] as string)) || '之以目此从当空网早晚身提学'.includes(text[at - 1] ?? '。')) return
  const unit = elapsedUnits[found[3] as string]
  const n = isNumeral(found[1]?.[0]) ? readNumeral(found[1] as string, 0).value : undefined
  const end = at + found[0].length
  const quarters = found[3] === '季度' || found[3] === '季'
  const first = /^[前头首]/.test(found[0])
  if (found[3] === '季' && (!first || n === undefined || n < 2 || n > 3 || '节赛'.includes(text[end] ?? '。'))) return
  if (found[0].startsWith('首') && !quarters && found[3] !== '月') return
  if (first && (quarters || (found[3] === '月' && n !== undefined && n > 1))) {
    return {
      start: at,
      end,
      first: grain.month,
      last: grain.month,
      slots: n === undefined ? {} : {firstMonths: quarters ? n * 3 : n},
      anchor: 'absolute',
    }
  }

  if ('年级岁周'.includes(text[end] ?? '。') || (found[3] === '日' && n === undefined)) return
  return {
    start: at,
    end,
    first: 0,
    last: 0,
    type: 'duration',
    anchor: n === undefined ? 'vague' : 'deictic',
    slots: {fixed: unit === 'Q' ? `P${(n ?? 0) * 3}M` : unit ? `P${n ?? 'X'}${unit}` : `PT${n ?? 'X'}H`},
  }
}

/** “十四五”期间. */
export function readPlan(text: string, at: number): Piece | undefined {
  const found = match(plan, text, at)
  if (!found) return

  // The tenth five-year plan began in 2001.
  const from = 2001 + (readNumeral(found[1] as string, 0).value - 10) * 5
  return {start: at, end: at + found[0].length, first: grain.year, last: grain.year, slots: {fixed: `${from}/${from + 4}`}}
}

const nthStarts = new CharacterSet('的第一二三四五')

/** 5月的第二个星期日. */
export function readNth(text: string, month: Piece): Piece | undefined {
  const found = month.slots.month !== undefined && month.last === grain.month && nthStarts.at(text, month.end) ? match(nthDay, text, month.end) : null
  if (!found) return
  const nth = {weekday: '日一二三四五六'.indexOf((found[2] as string).replace('天', '日')), n: '一二三四五'.indexOf(found[1] as string) + 1}
  return {...month, end: month.end + found[0].length, last: grain.day, slots: {...month.slots, nth}}
}

const centurySeconds = new CharacterSet('个世')

/** 上世纪80年代, 本世纪. */
export function readThisCentury(text: string, at: number): Piece | undefined {
  if (!centurySeconds.at(text, at + 1)) return
  const found = match(thisCentury, text, at)
  if (!found) return
  const decade = found[2] === undefined ? {} : {decade: readNumeral(found[2], 0).value / 10}
  return {
    start: at,
    end: at + found[0].length,
    first: grain.year,
    last: grain.year,
    slots: {centuryShift: found[1] === '上' ? -1 : 0, ...decade},
    anchor: 'deictic',
  }
}
