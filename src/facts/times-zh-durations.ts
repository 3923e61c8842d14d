import {CharacterSet} from '../prose/characters.ts'
import type {Numeral} from './times-numerals.ts'
import {grain, type Piece, type Slots} from './times-pieces.ts'

type Unit = NonNullable<Slots['ago']>['unit']

const units: Record<string, [unit: Unit, factor: number]> = {
  年: ['Y', 1],
  年度: ['Y', 1],
  载: ['Y', 1],
  月: ['M', 1],
  季度: ['M', 3],
  星期: ['W', 1],
  礼拜: ['W', 1],
  周: ['W', 1],
  天: ['D', 1],
  日: ['D', 1],
  工作日: ['D', 1],
  昼夜: ['D', 1],
  小时: ['TH', 1],
  钟头: ['TH', 1],
  钟: ['TH', 1],
  刻钟: ['TM', 15],
  分钟: ['TM', 1],
  秒: ['TS', 1],
  秒钟: ['TS', 1],
  世纪: ['Y', 100],
}
const tail =
  /[ ]?(多|余|来|几)?(个)?(半|多)?(年度|年|月|星期|礼拜|周|天|日|工作日|昼夜|小时|钟头|刻钟|分钟|秒钟|秒|季度|世纪|钟)(半|多|余)?(以来|来|间)?(之前|以前|前|之后|以后|过后|后|之内|以内|内)?/y
/** What a length goes on with behind its number. */
const tailStarts = new CharacterSet([...Object.keys(units), ...'多余来几个半'])
const decimal = /\.\d{1,3}/y
const notAfter = /(?:级|龄|制|生|历|头|代|纪|纪念|刊|会|期|花|饼|球|报|本|元|圆|币|文|节|末|初|底|庆|岁|度|子|边|围|前往)/y

/** 3天, 两个多月, 半小时; with 前, 后 or 内 the day that is so far away. */
export function readZhDuration(text: string, start: number, n: Numeral): Piece | undefined {
  decimal.lastIndex = n.end
  const fraction = text[n.end] === '.' ? (decimal.exec(text)?.[0] ?? '') : ''
  const from = n.end + fraction.length
  if (!tailStarts.at(text, text[from] === ' ' ? from + 1 : from)) return
  tail.lastIndex = from
  const match = tail.exec(text)
  if (!match) return

  const [whole, , ge, half, name = '', more, , turn] = match
  // 月 wants 个 (3月 is March); 钟 too; 日 and 天 never take it.
  if (name === '钟' && !ge) return
  if (name === '月' && !ge && !(n.han && (n.value === 2 || Number.isNaN(n.value)))) return
  // 6月30日前, 15日后 count from no day: they name one.
  if (name === '日' && /[前后]$/.test(turn ?? '') && (text[start - 1] === '月' || (!n.han && n.value <= 31))) return
  if (ge && (name === '年' || name === '天' || name === '日' || name === '分钟')) return

  const end = from + whole.length
  notAfter.lastIndex = end
  if (turn === undefined && notAfter.test(text)) return
  if (text[start - 1] === '第' || text[start - 1] === '/') return

  const [unit, factor] = units[name] as [Unit, number]
  // 一两, 三五: how many is not said.
  const loose = n.han && n.length > 1 && n.positional && n.value < 100
  const count = (loose ? Number.NaN : Number(`${n.value}${fraction}`) + (half === '半' || more === '半' ? 0.5 : 0)) * factor
  if (turn?.endsWith('前'))
    return {start, end, first: grain.day, last: grain.day, slots: {ago: {unit, count: -count}}, anchor: Number.isNaN(count) ? 'vague' : 'deictic'}
  if (turn?.endsWith('后'))
    return {start, end, first: grain.day, last: grain.day, slots: Number.isNaN(count) ? {} : {ago: {unit, count}, same: true}, anchor: 'deictic'}
  return {start, end, first: 0, last: 0, type: 'duration', slots: {fixed: durationValue(unit, count)}}
}

/** P3D, P2M, PT30M; PXD where how many is not said. */
export function durationValue(unit: Unit, count: number): string {
  const written = Number.isNaN(count) ? 'X' : String(count)
  return unit.startsWith('T') ? `PT${written}${unit.slice(1)}` : `P${written}${unit}`
}

const vague = /(?:半|数|几|多|若干)(?=(?:个?多?(?:年|月|星期|礼拜|周|小时|钟头|世纪|季度)|天|日|分钟|秒))/y

/** 半年, 几天, 数月: lengths that begin with no number. */
export function readVagueDuration(text: string, start: number): Piece | undefined {
  vague.lastIndex = start
  const match = vague.exec(text)
  if (!match || '大上下前一过后夜'.includes(text[start - 1] ?? '。')) return

  const half = match[0] === '半'
  const found = readZhDuration(text, start, {end: start + match[0].length, value: half ? 0.5 : Number.NaN, han: true, positional: false, length: 1})
  return found?.type === 'duration' || half ? found : undefined
}
