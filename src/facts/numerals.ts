import {CharacterSet, isDigit} from '../prose/characters.ts'

/** Values of single Han digits, formal (bank) forms and 廿 卅 included. */
export const hanDigits: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((char, value) => [char, value] as const),
  ...[...'零壹贰叁肆伍陆柒捌玖'].map((char, value) => [char, value] as const),
  ...[...'○'].map((char) => [char, 0] as const),
  ...[...'两俩'].map((char) => [char, 2] as const),
])

/** Factors inside a group of four digits. */
const smallUnits: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
])

/** Factors that close a group of four digits. */
const largeUnits: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
])

/** Products of a decimal and a power of ten, without the noise of binary floats. */
export function exact(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))
}

/** The value of digits alone, by far the most frequent. */
function plainDigits(text: string): number | undefined {
  if (text === '' || text.length > 9) return undefined

  let value = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) return undefined
    value = value * 10 + code - 48
  }
  return value
}

/** The value of digits with or without separators: 1,234.5 and 4350·69 (an old decimal point) alike. */
export function parseDigits(text: string): number | undefined {
  const plain = plainDigits(text)
  if (plain !== undefined) return plain

  const value = Number(text.replace(/[,\s]/g, '').replace('·', '.'))
  return text !== '' && Number.isFinite(value) ? value : undefined
}

interface Tally {
  total: number
  section: number
  /** The digits read since the last factor. */
  digit: number | undefined
  lastLarge: number
  /** The factor just closed: a bare digit after it counts its tenth (一百七 is 170). */
  factor: number
  afterZero: boolean
}

function closeSection(tally: Tally, unit: number): void {
  const value = tally.section + (tally.digit ?? 0)
  if (value === 0 && tally.total > 0) tally.total = exact(tally.total * unit)
  else if (tally.total > 0 && unit > tally.lastLarge) tally.total = exact((tally.total + value) * unit)
  else tally.total += exact((value === 0 ? 1 : value) * unit)

  tally.section = 0
  tally.digit = undefined
  tally.lastLarge = unit
  tally.factor = unit
  tally.afterZero = false
}

function addSmall(tally: Tally, unit: number): void {
  tally.section += exact((tally.digit || 1) * unit)
  tally.digit = undefined
  tally.factor = unit
  tally.afterZero = false
}

function addDigit(tally: Tally, value: number): void {
  if (value === 0 && tally.digit === undefined) tally.afterZero = true
  if (tally.digit !== undefined) tally.factor = 0
  tally.digit = (tally.digit ?? 0) * 10 + value
}

function result(tally: Tally): number {
  const rest = tally.digit ?? 0
  const short = tally.factor >= 100 && !tally.afterZero && rest > 0 && rest < 10 && Number.isInteger(rest)
  return exact(tally.total + tally.section + (short ? (rest * tally.factor) / 10 : rest))
}

/**
 * The value of a Chinese numeral in Simplified characters: 二百三十五, 二〇二六, 1.2万, 2亿3千万, 一点五, 廿四.
 * Nothing where the text is no numeral.
 */
export function parseHanNumeral(text: string): number | undefined {
  if (text === '' || text.length > 60) return undefined

  const sign = text[0] === '负' || text[0] === '-' ? -1 : 1
  const tally: Tally = {total: 0, section: 0, digit: undefined, lastLarge: Infinity, factor: 0, afterZero: false}
  for (let at = sign < 0 ? 1 : 0; at < text.length; at++) {
    const char = text[at] as string
    const digit = hanDigits.get(char)
    if (digit !== undefined) addDigit(tally, digit)
    else if (smallUnits.has(char)) addSmall(tally, smallUnits.get(char) as number)
    else if (largeUnits.has(char)) closeSection(tally, largeUnits.get(char) as number)
    else if (char === '廿' || char === '卅') {
      tally.section += char === '廿' ? 20 : 30
      tally.factor = 10
    } else if (char === '点') {
      const fraction = at === 0 ? undefined : hanFraction(text, at + 1)
      if (fraction === undefined) return undefined
      tally.digit = (tally.digit ?? 0) + fraction.value
      tally.afterZero = true
      at = fraction.end - 1
    } else if (char >= '0' && char <= '9') {
      const end = digitsEnd(text, at)
      const value = parseDigits(text.slice(at, end))
      if (value === undefined || (tally.digit ?? 0) !== 0) return undefined
      tally.digit = value
      if (end - at > 1) tally.afterZero = true
      at = end - 1
    } else if (char !== ' ') return undefined
  }

  return sign * result(tally)
}

/** The digits after 点, as a fraction below one. */
function hanFraction(text: string, start: number): {value: number; end: number} | undefined {
  let digits = ''
  let end = start
  for (; end < text.length; end++) {
    const digit = hanDigits.get(text[end] as string)
    if (digit === undefined) break
    digits += digit
  }

  return digits === '' ? undefined : {value: Number(`0.${digits}`), end}
}

const separators = new CharacterSet(', \u00a0\u2009\u202f')

/** Where digits that start here end, thousands separators and one decimal point included. */
export function digitsEnd(text: string, start: number): number {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++

  // 1,234,567 but not "3,200人和4,5层": a separator stands before exactly three digits.
  const next = text.charCodeAt(end)
  if (next !== 46 && next !== 0xb7 && !separators.hasCode(next)) return end
  const separator = separators.hasCode(next) && end - start <= 3 && text[start] !== '0' ? text[end] : ','
  while (end - start <= 30 && text[end] === separator && end - start >= 1 && isThousands(text, end + 1)) end += 4
  if ((text[end] === '.' || text[end] === '·') && isDigit(text.charCodeAt(end + 1))) {
    end++
    while (isDigit(text.charCodeAt(end))) end++
  }

  return end
}

function isThousands(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3))
}
