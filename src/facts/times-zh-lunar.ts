import {CharacterSet} from '../prose/characters.ts'
import {match} from './times-match.ts'
import {isNumeral, readNumeral} from './times-numerals.ts'
import {grain, type Piece} from './times-pieces.ts'

const lunar =
  /(?:(?:农历|阴历|旧历|夏历)(?:(闰)?(正|腊|冬|[一二三四五六七八九十]{1,2}|1?\d)月)?|(闰)?(正|腊)月|(闰)([一二三四五六七八九十]{1,2})月|大年|年)(?:初([一二三四五六七八九十])|(三十|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?))?(?![年岁])/y
const bareLunarDay = /初(?:([四五六七八九]|十)(?![年中级次])|([一二三])(?=[上下]午|凌晨|清晨|早|晚|以[前后]))/y
const looseLunarDay = /初([一二三四五六七八九十])(?![年中级次])/y

/** The second character of a date of the Chinese calendar: 农历, 正月, 闰二月, 大年, 年初, 年三十, 初五. */
const seconds = new CharacterSet('历月年初正腊廿一二三四五六七八九十')

/** 农历八月十五, 正月初五, 大年三十, 初五. */
export function readLunar(text: string, at: number): Piece | undefined {
  if (!seconds.at(text, at + 1)) return
  const bare = match(bareLunarDay, text, at)
  if (bare) {
    const day = '一二三四五六七八九十'.indexOf(bare[1] ?? bare[2] ?? '') + 1
    return /[一-鿿]/.test(text[at - 1] ?? '。') && !'、至到从在'.includes(text[at - 1] as string)
      ? undefined
      : lunarPiece(at, at + bare[0].length, undefined, day)
  }

  const found = match(lunar, text, at)
  if (!found) return

  const [whole, leap, spelled, leapToo, special, leapThree, leapMonth, first, later] = found
  const named = spelled ?? leapMonth
  if (first === undefined && later === undefined && (whole === '年' || whole === '大年')) return
  const name = named ?? special ?? (whole.startsWith('年') || whole.startsWith('大年') ? (later === undefined || later === '三十' ? '正' : '腊') : undefined)
  if (whole.startsWith('年') && (later !== undefined ? later !== '三十' && !later.startsWith('廿') : isNumeral(text[at - 1]))) return
  const month = name === undefined ? undefined : name === '正' ? 1 : name === '腊' ? 12 : name === '冬' ? 11 : readNumeral(name, 0).value
  const day = first !== undefined ? '一二三四五六七八九十'.indexOf(first) + 1 : later === undefined ? undefined : readNumeral(later, 0).value
  if (month === undefined && day === undefined) return
  return lunarPiece(at, at + whole.length, month, day, (leap ?? leapToo ?? leapThree) !== undefined)
}

/** 初三 where a date of the Chinese calendar stands close before. */
export function readLooseLunar(text: string, at: number): Piece | undefined {
  const found = match(looseLunarDay, text, at)
  return found ? lunarPiece(at, at + 2, undefined, '一二三四五六七八九十'.indexOf(found[1] as string) + 1) : undefined
}

function lunarPiece(start: number, end: number, month: number | undefined, day: number | undefined, leap = false): Piece {
  const slots = {lunar: {...(month ? {month} : {}), ...(day ? {day} : {}), ...(leap ? {leap: true as const} : {})}}
  return {start, end, first: grain.month, last: day ? grain.day : grain.month, slots, calendar: 'chinese'}
}
