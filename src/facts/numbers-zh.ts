import type {Span} from '../item.ts'
import {CharacterSet, isDigit as isDigitCode, isLatinLetter as isLatin} from '../prose/characters.ts'
import {codeEnd, isCode} from './number-codes-zh.ts'
import {numeralWordEnd} from './numeral-words.ts'
import {digitsEnd, hanDigits, parseDigits, parseHanNumeral} from './numerals.ts'

/** A number as it stands in Chinese text, before its unit is read. */
export interface HanNumber extends Span {
  value?: number
  /** The last factor of ten it was written with (1.2万: 10000). */
  factor: number
  /** Written in Arabic digits. */
  digits: boolean
  approximate: boolean
  /** An amount without a value: 数百, 几十. */
  vague: boolean
  /** Marks of approximation inside it: 多, 余. */
  marks: Span[]
  /** A single Han numeral, or one without a firm value: a quantity only where a classifier follows. */
  weak: boolean
}

type Found = HanNumber | {skip: number}

const factors: Record<string, number> = {十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12}
const factorChars = new CharacterSet(Object.keys(factors))
const hanChars = new CharacterSet('〇零一二三四五六七八九十百千万亿两俩兆廿卅壹贰叁肆伍陆柒捌玖拾佰仟')
/** Units that begin with a character of numerals: 5千瓦 is 5 千瓦, not 5000 瓦. */
const unitWithFactor = /(?:千(?:瓦|米|克|卡|伏|帕|赫)|兆(?:瓦|帕|赫|字节)|百分点|百分之|两(?:银|黄金|[酒饭米肉油茶糖面重，。；、]))/y

/** Reads the number that begins here (`inRange`: the second of a range, after its dash), or says how far to skip what only looks like one. */
export function numberAt(folded: string, at: number, inRange = false): Found {
  return isDigitCode(folded.charCodeAt(at)) ? arabicAt(folded, at, inRange) : hanAt(folded, at)
}

const dateLike = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{3,4}-\d{5,8}|\d{3,4}-\d{3,4}-\d{3,4}|\d{7,}(?![\d,.]*[%元万亿个人名件])|\d+\.\d+\.\d+/y
const latinUnit = /(?:km|cm|mm|kg|mg|ml|k[Ww]h|[MGk]W|[GM]?Hz|[GTM]B|m2|m3|nm|m|g|t|L)(?:\/[hs])?²?³?(?![A-Za-z\d])/y

const dateJoints = new CharacterSet('-/.')

function hasPoint(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (folded.charCodeAt(at) === 46) return true
  return false
}

function arabicAt(folded: string, at: number, inRange: boolean): Found {
  if (!inRange && isCode(folded, at)) return {skip: codeEnd(folded, at)}
  const end = digitsEnd(folded, at)
  if (end - at > 6 || dateJoints.at(folded, end) || hasPoint(folded, at, end)) {
    dateLike.lastIndex = at
    const match = dateLike.exec(folded.slice(0, Math.min(folded.length, at + 48)))
    if (match && (match[0].length > end - at || end - at > 6)) return {skip: codeEnd(folded, at)}
  }

  // 5G, 4K, 3D: letters that are no unit.
  if (isLatin(folded.charCodeAt(end))) {
    latinUnit.lastIndex = end
    if (!latinUnit.test(folded)) return {skip: codeEnd(folded, at)}
  }

  if (folded[end] === ':' && isDigitCode(folded.charCodeAt(end + 1)) && !isRatio(folded, at, end)) return {skip: codeEnd(folded, at)}
  const number: HanNumber = {start: at, end, factor: 1, digits: true, approximate: false, vague: false, marks: [], weak: false}
  return withFactors(folded, number)
}

/** 3:1 stands for a ratio only where the words around say so; else it is a score or a time. */
export function isRatio(folded: string, start: number, end: number): boolean {
  return (
    /(?:比例|比率|之比|比值|汇率|配比|占比|浓度|按照?|比(?![分赛]))[^，。；\n]{0,8}$/.test(folded.slice(Math.max(0, start - 14), start)) ||
    /^[:：比]\d{1,5}(?:\.\d{1,4})?(?:[:：]\d{1,5})?的?(?:比例|比率|配比|汇率|比)/.test(folded.slice(end, end + 24))
  )
}

const unitFactors = new CharacterSet('千兆百两')

function isUnitWithFactor(folded: string, at: number): boolean {
  if (!unitFactors.at(folded, at)) return false
  unitWithFactor.lastIndex = at
  return unitWithFactor.test(folded)
}

const afterDigits = new CharacterSet(' 十百千万亿兆多余几')
const largeFactors = new CharacterSet('万亿')
const marksInside = new CharacterSet('多余几')
const afterFactor = new CharacterSet('十百千万亿0123456789')

function withValue(number: HanNumber, value: number | undefined): HanNumber {
  if (value !== undefined) number.value = value
  return number
}

/** Reads factors and further groups after digits: 2亿3千万, 300多万, 1千零20. */
function withFactors(folded: string, number: HanNumber): HanNumber {
  let end = number.end
  let factor = 1
  const marks: Span[] = []
  let text = folded.slice(number.start, end)
  if (!afterDigits.at(folded, end)) return withValue(number, parseDigits(text))
  for (;;) {
    const spaced = folded[end] === ' ' && largeFactors.at(folded, end + 1) ? 1 : 0
    const next = folded[end + spaced] ?? ''
    if (factorChars.at(next, 0) && !isUnitWithFactor(folded, end + spaced)) {
      factor = factors[next] as number
      text += next
      end += spaced + 1
    } else if (marksInside.at(next, 0) && factorChars.at(folded, end + 1) && marks.length === 0) {
      marks.push({start: end, end: end + 1})
      end++
    } else if (
      factor > 1 &&
      ((isDigitCode(next.charCodeAt(0)) && afterFactor.at(folded, end + 1)) || (next === '零' && isDigitCode(folded.charCodeAt(end + 1))))
    ) {
      const stop = digitsEnd(folded, next === '零' ? end + 1 : end)
      text += folded.slice(end, stop)
      end = stop
    } else break
  }

  const value = factor === 1 ? parseDigits(text) : parseHanNumeral(text)
  return withValue({...number, end, factor, marks, approximate: marks.length > 0}, value)
}

const zeros = new CharacterSet('零〇')
const bareFactors = new CharacterSet('百千万亿')
const beforeFactor = new CharacterSet('近逾约超上')
const formal = new CharacterSet('陆伍拾壹')
const points = new CharacterSet('点')

function hanAt(folded: string, at: number): Found {
  let end = at
  while (hanChars.at(folded, end) || isHanPoint(folded, end)) {
    if (end > at && isUnitWithFactor(folded, end)) break
    end++
  }

  // 百分之三十 begins with a numeral that is the name of a unit.
  if (isFormalAlone(folded, at, end) || (end === at + 1 && zeros.at(folded, at))) return {skip: end}
  const exempt = folded.startsWith('分之', end) || folded.startsWith('分之', at - 2) || (bareFactors.at(folded, at) && beforeFactor.at(folded, at - 1))
  const word = exempt ? undefined : numeralWordEnd(folded, at, end)
  if (word !== undefined && !isAllowed(folded, at, end)) return {skip: word}
  if (isDigitCode(folded.charCodeAt(end)) && folded[end - 1] !== '第') return {skip: digitsEnd(folded, end)}

  const infix = hanInfix(folded, end)
  if (end === at + 1 && infix.end === end) return singleHan(folded, at)
  const text = folded.slice(at, end) + infix.factors
  const pair = folded[end] === '折' ? undefined : approximatePair(text)
  const value = pair === false ? undefined : parseHanNumeral(pair ?? text)
  const number: HanNumber = {
    start: at,
    end: infix.end,
    factor: factors[text.at(-1) as string] ?? 1,
    digits: false,
    approximate: pair !== undefined || infix.marks.length > 0,
    vague: false,
    marks: infix.marks,
    weak: pair !== undefined || text.length === 1 || !/[十百千万亿廿卅拾佰仟兆点]/.test(text) || /^[百千万亿兆]/.test(text),
  }
  return value === undefined ? {skip: infix.end} : withValue(number, value)
}

/** A lone numeral, by far the most frequent: 一个, 两国, 万元. */
function singleHan(folded: string, at: number): HanNumber {
  const char = folded[at] as string
  const factor = factors[char] ?? 1
  const value = hanDigits.get(char) ?? (factor > 1 ? factor : parseHanNumeral(char))
  return withValue({start: at, end: at + 1, factor, digits: false, approximate: false, vague: false, marks: [], weak: true}, value)
}

/** 陆, 伍 and 拾 are numerals only among their like: 拾陆万. */
function isFormalAlone(folded: string, start: number, end: number): boolean {
  return formal.at(folded, start) && (end === start + 1 || !/[拾佰仟百千万亿元]/.test(folded.slice(start, end)))
}

/** 点 between Han digits is a decimal point; clock times have been taken out before. */
function isHanPoint(folded: string, at: number): boolean {
  return points.at(folded, at) && hanDigits.has(folded[at - 1] ?? '') && hanDigits.has(folded[at + 1] ?? '')
}

/** 一起 is a word, 一起事故 a number and its classifier. */
function isAllowed(folded: string, at: number, end: number): boolean {
  if (folded.startsWith('一起', at))
    return /^(?:[^，。\n]{0,8}?)(?:事故|案件|案|火灾|纠纷|车祸|事件|命案|诈骗|袭击|爆炸|典型)/.test(folded.slice(at + 2, at + 14))
  if (folded.startsWith('一道', at) && /[挖打筑修建砌架划画拉裂]$/.test(folded[at - 1] ?? '')) return true
  if (folded.startsWith('一道', at)) return /^(?:题|菜|风景|难题|防线|亮丽|靓丽|独特|坎|程序|工序|命题|考题|屏障|大门|关口)/.test(folded.slice(at + 2, at + 6))
  if (folded.startsWith('一面', at)) return /^(?:旗|红旗|锦旗|国旗|五星|鲜红|镜|墙|铜镜)/.test(folded.slice(at + 2, at + 6))
  return folded.startsWith('千万', at) && end === at + 2 && /^(?:[元名人户吨美亩级])/.test(folded.slice(end, end + 1))
}

/** 十几个, 三百多万, 二十余万: a mark, and the factors after it. */
function hanInfix(folded: string, end: number): {end: number; factors: string; marks: Span[]} {
  if (!marksInside.at(folded, end)) return {end, factors: '', marks: []}
  const char = folded[end]
  let stop = end + 1
  let text = ''
  while (text.length < 3 && factorChars.at(folded, stop)) text += folded[stop++]
  if (text === '' && char !== '几') return {end, factors: '', marks: []}
  return {end: stop, factors: text, marks: [{start: end, end: end + 1}]}
}

const pairs = /([一二三四五六七八九两])([二三四五六七八九两])/
/** 三四十, 十七八, 三五: the lower number of two neighbours; false where digits stand beside each other in another way. */
function approximatePair(text: string): string | undefined | false {
  const match = pairs.exec(text)
  if (!match) return undefined
  if (/[〇零○]/.test(text) || text.includes('点')) return undefined
  const [low, high] = [hanDigits.get(match[1] as string) as number, hanDigits.get(match[2] as string) as number]
  if (high - low !== 1 && !(low === 3 && high === 5)) return false
  const rest = text.slice(match.index + 2)
  return hanDigits.has(rest[0] ?? '') ? false : text.slice(0, match.index + 1) + rest
}

const joint = /^(?:%|％|[^\s\d，。；、]{0,3}?)(?:至|到|[-—–―~～]{1,2})(?=[\d一二三四五六七八九十两百几])/

const joints = new CharacterSet('至到-—–―~～')
function jointNear(folded: string, at: number): boolean {
  for (let offset = 0; offset < 5; offset++) if (joints.at(folded, at + offset)) return true
  return false
}

/** Where the second number of a range begins, if the first is followed by a joint: 3—5, 10%至15%, 三到五. */
export function openRangeEnd(folded: string, first: HanNumber): number | undefined {
  if (!jointNear(folded, first.end)) return undefined
  const match = joint.exec(folded.slice(first.end, first.end + 8))
  return match ? first.end + match[0].length : undefined
}
