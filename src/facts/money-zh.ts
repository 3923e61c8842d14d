import type {Language, Quantity, Span} from '../item.ts'
import {CharacterSet} from '../prose/characters.ts'
import {chineseCurrencies, currencySymbols, openCurrencies} from './currencies.ts'
import {exact} from './numerals.ts'
import {chineseUnits} from './units.ts'

/** What follows a Chinese number (or stands before it, as $ does) and tells what it counts. */
export interface ReadUnit {
  type: Quantity['type']
  end: number
  /** Where the quantity begins, if a symbol stands before the number. */
  start?: number
  unit?: string
  currency?: string
  /** The value, where the unit decides it (百分之三十, 3:1). */
  value?: number
  factor?: number
  add?: number
  marks?: Span[]
  /** The thing counted is the unit itself (两国), or there is none. */
  noun?: Span
  counted?: false
  /** It has a unit that a range may share. */
  measured?: boolean
  /** No quantity after all: 3号, 80后. */
  reject?: true
}

interface UnitWord {
  word: string
  kind: 'money' | 'measure'
  /** Ends in a letter, and so stands before no other. */
  latin: boolean
}

const tables = new Map<number, UnitWord[]>()
const addWord = (word: string, kind: UnitWord['kind']) => {
  const list = tables.get(word.charCodeAt(0)) ?? []
  list.push({word, kind, latin: /[a-z]$/i.test(word)})
  tables.set(word.charCodeAt(0), list)
}
for (const word of [...chineseCurrencies.keys(), ...openCurrencies]) if (word !== '块') addWord(word, 'money')
for (const word of chineseUnits.keys()) addWord(word, 'measure')
for (const symbol of 'km² km2 km/h km kg mg mm cm nm m² m2 m³ m ml kWh kW MW GW GB TB MB Hz MHz GHz t g L'.split(' ')) addWord(symbol, 'measure')
for (const list of tables.values()) list.sort((a, b) => b.word.length - a.word.length)

/** The name of a currency or unit of measure that stands here; the longest. */
export function wordAt(folded: string, at: number, language: Language): UnitWord | undefined {
  const list = tables.get(folded.charCodeAt(at))
  const found = list?.find(({word}) => folded.startsWith(word, at))
  if (!found) return undefined
  if (found.latin && /[a-z\d]/i.test(folded[at + found.word.length] ?? '')) return undefined
  return language === 'en' ? undefined : found
}

const tenths = new CharacterSet('角毛')

/** Reads the money a number counts, with the tenths and hundredths behind it (5元6角). */
export function moneyAt(folded: string, at: number, language: Language): ReadUnit | undefined {
  const found = wordAt(folded, at, language)
  if (tenths.at(folded, at) && folded[at + 1] === '钱')
    return {type: 'money', end: at + 2, unit: '角', factor: 0.1, counted: false, measured: true, ...(language === 'zh-Hans' ? {currency: 'CNY'} : {})}
  if (found?.kind !== 'money') return undefined
  let end = at + found.word.length
  if (found.word === '元' && /^[旦素件老首勋宵月年朝代气宇]/.test(folded.slice(end, end + 1))) return undefined
  const known = chineseCurrencies.get(found.word)?.currency
  const currency = known ?? (/^[元圆块]/.test(found.word) && language === 'zh-Hans' ? 'CNY' : undefined)
  let add = 0
  const cents = /^(?:([\d一二三四五六七八九两])[角毛])?(?:([\d一二三四五六七八九两]{1,2})分(?!之|钟|为|别|开|成|布|配))?/.exec(folded.slice(end, end + 6))
  if (cents && /[元圆块]/.test(found.word)) {
    add = exact(smallValue(cents[1]) * 0.1 + smallValue(cents[2]) * 0.01)
    if (add > 0) end += cents[0].length
  }
  return {type: 'money', end, unit: found.word, counted: false, measured: true, ...(currency ? {currency} : {}), ...(add > 0 ? {add} : {})}
}

function smallValue(text: string | undefined): number {
  if (text === undefined) return 0
  return /\d/.test(text) ? Number(text) : '零一二三四五六七八九'.indexOf(text === '两' ? '二' : text)
}

const symbolEnds = new CharacterSet('$£€¥￥₹₩₽＄').addRange(0x41, 0x5a).addRange(0x61, 0x7a)

/** The symbol or code of a currency right before a number. */
export function symbolBefore(folded: string, start: number): {start: number; currency?: string} | undefined {
  const end = folded[start - 1] === ' ' ? start - 1 : start
  if (!symbolEnds.at(folded, end - 1)) return undefined
  const text = folded.slice(Math.max(0, end - 4), end).toLowerCase()
  const found = currencySymbols.find(([symbol]) => text.endsWith(symbol))
  if (!found) return undefined
  return {start: end - found[0].length, ...(found[1] ? {currency: found[1]} : {})}
}

/** Symbols of units as Chinese text writes them. */
export const latinUnits = new Map(
  Object.entries({
    km: '公里',
    'km²': '平方公里',
    km2: '平方公里',
    'km/h': '公里/小时',
    kg: '公斤',
    mg: '毫克',
    mm: '毫米',
    cm: '厘米',
    nm: '纳米',
    'm²': '平方米',
    m2: '平方米',
    'm³': '立方米',
    m: '米',
    ml: '毫升',
    kWh: '千瓦时',
    kW: '千瓦',
    MW: '兆瓦',
    GW: '吉瓦',
    GB: '吉字节',
    TB: '太字节',
    MB: '兆字节',
    Hz: '赫兹',
    MHz: '兆赫',
    GHz: '吉赫',
    t: '吨',
    g: '克',
    L: '升',
  }).map(([symbol, name]) => [symbol, chineseUnits.get(name)] as const),
)
