import {CharacterSet} from '../prose/characters.ts'
import {match} from './times-match.ts'
import {grain, type Piece} from './times-pieces.ts'

const weekday = /(上上个?|下下个?|上个?|下个?|本|这个?|今个?)?(?:周|星期|礼拜)(?:([一二三四五六日天])|(末))?/y

const weekdayTrap = /(?:围|年|边|遭|游|详|密|报|刊|期(?![一二三四五六日天])|岁|转|长|到|易|知|正|全|波|线)/y
const personAfter = /[一-鿿](?:同志|先生|女士|教授|部长|书记|主任|院士|说|介绍|认为|表示|告诉)/y
const notName = new CharacterSet(
  '在从向对于就还也又再将已会称说宣表发公下上晚早中凌的要对与和前后举召开抵出访通证接致报透指强警呼结到至起、晨夜深傍则曾曾都均被由因为',
)
const notWeekday = new CharacterSet('一二三四五六七八九十两几每整满数多0123456789')
const set = /每(?:(天|日|晚|早|周|星期|礼拜|月|年|季度|小时|分钟|逢|个月|个季度|个)|(?=周|星期|礼拜))(?:末|度)?/y
const setValues: Record<string, string> = {
  天: 'P1D',
  日: 'P1D',
  晚: 'XXXX-XX-XXTEV',
  早: 'XXXX-XX-XXTMO',
  周: 'P1W',
  星期: 'P1W',
  礼拜: 'P1W',
  月: 'P1M',
  个月: 'P1M',
  年: 'P1Y',
  季度: 'P3M',
  个季度: 'P3M',
  小时: 'PT1H',
  分钟: 'PT1M',
}

function weekShift(prefix: string): number {
  const shift = prefix.startsWith('上') ? -1 : prefix.startsWith('下') ? 1 : 0
  return prefix.startsWith('上上') || prefix.startsWith('下下') ? shift * 2 : shift
}

const weeks = new CharacterSet('周星礼')

/** 上周五, 本周, 周末, 星期二. */
export function readWeek(text: string, at: number): Piece | undefined {
  // At most three characters stand before the week: 上上个周.
  if (!weeks.at(text, at) && !weeks.at(text, at + 1) && !weeks.at(text, at + 2) && !weeks.at(text, at + 3)) return
  const found = match(weekday, text, at)
  if (!found) return

  const [whole, prefix, name, end] = found
  const stop = at + whole.length
  const before = text[at - 1] ?? ''
  if (notWeekday.at(text, at - 1) || (prefix && '以网早晚身路市线基资日成'.includes(before || '。'))) return
  const long = whole.includes('星') || whole.includes('礼')
  if (name === undefined && end === undefined) {
    if (!prefix || match(weekdayTrap, text, stop)) return
    return {start: at, end: stop, first: grain.part, last: grain.part, slots: {weekShift: weekShift(prefix)}, anchor: 'deictic'}
  }

  if (!long && !prefix && name && (match(weekdayTrap, text, stop) || (!notName.at(text, stop) && match(personAfter, text, stop)))) return
  const shift = prefix ? {weekShift: weekShift(prefix)} : {}
  if (end) return {start: at, end: stop, first: grain.part, last: grain.part, slots: {...shift, weekend: true}, anchor: 'deictic'}
  return {
    start: at,
    end: stop,
    first: prefix ? grain.day : grain.weekday,
    last: grain.weekday,
    slots: {...shift, weekday: Math.max('日一二三四五六'.indexOf(name as string), 0)},
    anchor: 'deictic',
    ...weekdaySpan(at + (prefix?.length ?? 0), stop, name as string),
  }
}

function weekdaySpan(start: number, end: number, name: string): Pick<Piece, 'weekday'> {
  return {weekday: {start, end, index: Math.max('日一二三四五六'.indexOf(name), 0)}}
}

/** 每天, 每周一, 每年. */
export function readSet(text: string, at: number): Piece | undefined {
  const found = match(set, text, at)
  if (!found || (found[1] === '年' && text[at + 2] === '级') || found[1] === '个') return

  const stop = at + found[0].length
  const base = {start: at, first: 0, last: 0, type: 'set', anchor: 'absolute'} as const
  const week =
    found[1] === undefined || found[1] === '逢'
      ? readWeek(`${text.slice(stop, stop + 6)}`, 0)
      : match(/[一二三四五六日天]/y, text, stop) && /周|星期|礼拜/.test(found[1])
        ? readWeek(text.slice(at + 1, at + 6), 0)
        : undefined
  if (week) {
    const end = (found[1] === undefined || found[1] === '逢' ? stop : at + 1) + week.end
    return {...base, end, slots: {fixed: week.slots.weekend ? 'XXXX-WXX-WE' : `XXXX-WXX-${week.slots.weekday || 7}`}}
  }

  const value = setValues[found[1] ?? '']
  return value ? {...base, end: stop, slots: {fixed: value}} : undefined
}
