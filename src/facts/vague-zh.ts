import type {Quantity} from '../item.ts'
import {CharacterSet} from '../prose/characters.ts'
import {classifierAt} from './classifiers.ts'
import {countedAfter} from './counted.ts'
import {numeralWordEnd} from './numeral-words.ts'
import {digitsEnd, parseHanNumeral} from './numerals.ts'
import {ordinalMarkAt} from './ordinals-zh.ts'
import {chineseUnits} from './units.ts'

interface Reading {
  quantities: Quantity[]
  end: number
}

const vague =
  /(?:许多|很多|部分(?=国家|地区|城市|省|市|县|乡|企业|学校|群众|居民|学生|市民|人员|路段|农村|商|行业|产品|单位|线路|景区|家庭|网民|专家|代表)|不少(?!于)|大量|大批(?!量)|大部分|大部(?=地区|、|，)|大多数|大半(?!年|生|天|夜)|大宗|若干|无数|众多|少数(?!民族)|少量|少许|绝大多数|绝大部分|成千上万|成百上千|上[十百千万亿][万亿]?|极少数|少部分|小部分|小半(?=[一-鿿])(?!径|生)|半数|(?<![超不通经])过半(?=[一-鿿])(?![数场决程夜山载时后之而])|几[十百千万亿]{1,3}|数[十百千万亿]{1,3}|成倍|全部(?![门队委长属级分落])|好些|好多(?!了)|大多(?=[一-鿿])|多半(?![是会要不没因在都就出能可])|诸多|些许|不计其数|数以[十百千万亿]{1,2}计)/y
/** The second characters of those words. */
const vagueSeconds = new CharacterSet('多分少量批部大半宗干数许上百十千万亿倍些计以')
const quantityless = /(?:[不以之加晚早]上|[^，。、；\s]不大量|至大量|多数)$/
const first = /首[次批个家届条座台例场轮只支艘架款项套列名期部位张份艘枚家]/y
const multiplied = /翻(?:番|倍)/y
const fractions: Record<string, number> = {'½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3}
/** Characters before 数 with which it makes a noun: 人数, 倍数, 多数. */
const beforeNumber = /[人次户总多少半倍指系参分岁件份个票层级函常整无因负正奇偶复代基变尾位点字算读计度胜场桥]$/
const beforeMany = /[很许更最太不众诸增好大还至颇几数十百千万亿余\d差繁居占偏甚越愈至]$/
/** Classifiers 多 and 数 stand before. */
const afterMany = /^[次名家个種种项条位所处座地国轮批起件份场艘架辆只支人款套幅部间栋户倍度级层]/

/** Amounts in fixed words: 第三届, 首次, 许多, 几十, 数名, 多家, 半个, 翻番. */
export function fixedQuantityAt(folded: string, at: number): Reading | undefined {
  const char = folded[at] as string
  if (char === '第') return ordinalAt(folded, at)
  if (char === '首') return firstAt(folded, at)
  if (char === '翻') return sticky(multiplied, folded, at) ? one(folded, at, at + 2, {type: 'multiple', value: 2, approximate: false}) : undefined
  if (char in fractions) return one(folded, at, at + 1, {type: 'ratio', value: fractions[char] as number, approximate: false})
  if (char === '半') return halfAt(folded, at)
  if (char === '对') return folded[at + 1] === '折' && folded[at - 1] === '打' ? percent(folded, at, 50, '折') : undefined
  const circled = ordinalMarkAt(folded, at)
  if (circled) return {quantities: [circled], end: circled.end}

  const length = vagueSeconds.at(folded, at + 1) ? sticky(vague, folded, at) : 0
  if (length > 0) return vagueAt(folded, at, at + length)
  if (char === '多' || char === '数' || char === '几') return severalAt(folded, at, char)
  return undefined
}

function sticky(pattern: RegExp, folded: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(folded) ? pattern.lastIndex - at : 0
}

function one(folded: string, start: number, end: number, rest: Pick<Quantity, 'type' | 'approximate'> & Partial<Quantity>): Reading {
  const counted = rest.type === 'multiple' || rest.type === 'percent' ? undefined : countedAfter(folded, end)
  return {quantities: [{start, end, text: '', ...rest, ...(counted ? {counted} : {})}], end}
}

function percent(folded: string, at: number, value: number, unit: string): Reading {
  return one(folded, at, at + 2, {type: 'percent', value, unit, approximate: false})
}

function ordinalAt(folded: string, at: number): Reading | undefined {
  let end = at + 1
  if (folded[end] === ' ') end++
  const from = end
  if (/\d/.test(folded[end] ?? '')) end = digitsEnd(folded, end)
  else while (end - from < 10 && /[〇零一二三四五六七八九十百千万两]/.test(folded[end] ?? '')) end++
  if (end === from) return undefined

  const word = numeralWordEnd(folded, at, end)
  if (word !== undefined) return {quantities: [], end: word}
  const value = parseHanNumeral(folded.slice(from, end))
  if (value === undefined) return undefined

  const first = nthOf(folded, at, end, value)
  const second = pairedNth(folded, at, first.end, value)
  return second ? {quantities: [...first.quantities, ...second.quantities], end: second.end} : first
}

/** The ordinal with the classifier behind its number. */
function nthOf(folded: string, start: number, end: number, value: number): Reading {
  const classifier = classifierAt(folded, end)
  const stop = classifier !== undefined && classifier.length === 1 ? end + 1 : end
  return one(folded, start, stop, {type: 'ordinal', value, approximate: false, ...(stop > end ? {unit: classifier as string} : {})})
}

/** 获第1、2名: the second number is an ordinal too; not 第一、三个部门 (the mark of an item) at the head of a clause. */
function pairedNth(folded: string, start: number, at: number, first: number): Reading | undefined {
  if (folded[at] !== '、' || /[\s。，；：:,;]/.test(folded[start - 1] ?? '\n')) return undefined
  const match = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?=[名位届次期季组类款条项号等])/.exec(folded.slice(at + 1, at + 5))
  const value = match ? parseHanNumeral(match[0]) : undefined
  return value !== undefined && value > first ? nthOf(folded, at + 1, at + 1 + (match as RegExpExecArray)[0].length, value) : undefined
}

function firstAt(folded: string, at: number): Reading | undefined {
  if (sticky(first, folded, at) === 0) return undefined
  if (/[居位列为榜之]$/.test(folded.slice(Math.max(0, at - 1), at)) && folded[at + 1] === '位') return undefined
  return one(folded, at, at + 2, {type: 'ordinal', value: 1, approximate: false, unit: folded[at + 1] as string})
}

function halfAt(folded: string, at: number): Reading | undefined {
  const next = folded[at + 1] ?? ''
  if (next === '数') return one(folded, at, at + 2, {type: 'ratio', value: 0.5, approximate: true})
  if (/[一大多过夜]/.test(folded[at - 1] ?? '')) return undefined
  if (next === '成' && !/[品材熟型]/.test(folded[at + 2] ?? '')) return percent(folded, at, 5, '成')
  if (next !== '个' && next !== '价') return undefined
  return one(folded, at, next === '个' ? at + 2 : at + 1, {type: 'cardinal', value: 0.5, approximate: false, ...(next === '个' ? {unit: '个'} : {})})
}

function vagueAt(folded: string, start: number, from: number): Reading | undefined {
  const before = folded.slice(Math.max(0, start - 2), start)
  const char = folded[start] as string
  if (char === '数' && beforeNumber.test(before)) return undefined
  if (char === '几' && /[茶未]$/.test(before)) return undefined
  if (char === '上' && /[以之加晚早不网路身手地线会场面天海马]$/.test(before)) return undefined
  if (quantityless.test(before + folded.slice(start, from)) && char === '不') return undefined

  const infix = /[多余]/.test(folded[from] ?? '') && classifierAt(folded, from + 1) ? 1 : 0
  const digits = /[十百千万亿]$/.test(folded.slice(start, from))
  const word = digits ? unitWord(folded, from + infix) : undefined
  const end = word ? from + infix + word.length : from
  return one(folded, start, end, {type: 'vague', approximate: char !== '全', ...(word ? {unit: chineseUnits.get(word)?.name ?? word} : {})})
}

const vagueNumerals = /(?:亿万(?![富年])|千千万万|一系列|一大[批堆]|一小部分|一小撮)/y

/** Vague amounts that begin with a numeral: 亿万, 一系列, 一大批. */
export function vagueNumeralAt(folded: string, at: number): Reading | undefined {
  const length = /[亿千一]/.test(folded[at] as string) ? sticky(vagueNumerals, folded, at) : 0
  return length > 0 ? one(folded, at, at + length, {type: 'vague', approximate: true}) : undefined
}

function unitWord(folded: string, at: number): string | undefined {
  for (let length = 4; length > 0; length--) {
    const word = folded.slice(at, at + length)
    if (chineseUnits.has(word) && !/[方两节]$/.test(word)) return word
  }
  return classifierAt(folded, at)
}

function severalAt(folded: string, at: number, char: string): Reading | undefined {
  const before = folded.slice(Math.max(0, at - 1), at)
  const after = folded.slice(at + 1, at + 3)
  if (char === '几') {
    const word = /^[乎何率内微]/.test(after) || /[茶未]$/.test(before) ? undefined : unitWord(folded, at + 1)
    return word ? one(folded, at, at + 1 + word.length, {type: 'vague', approximate: true, unit: chineseUnits.get(word)?.name ?? word}) : undefined
  }
  if (!afterMany.test(after) || /^(?:人口|方面|度假|位数|级别|层次|国籍|部门长|年生|天线|方位)/.test(after)) return undefined
  if (char === '多' ? beforeMany.test(before) : !/^[，。、；：（“‘\s的了有和与在近经历达约来这那前后]?$/.test(before) || /^[位级层部]/.test(after))
    return undefined
  const word = unitWord(folded, at + 1) ?? (after[0] as string)
  return one(folded, at, at + 1 + word.length, {type: 'vague', approximate: true, unit: word})
}
