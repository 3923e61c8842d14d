/** Values of single Han digits, formal (bank) forms and 廿 卅 included. */
export const hanDigits: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((char, value) => [char, value] as const),
  ...[...'零壹贰叁肆伍陆柒捌玖'].map((char, value) => [char, value] as const),
  ...[...'○'].map(char => [char, 0] as const),
  ...[...'两俩'].map(char => [char, 2] as const),
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

/** The value of digits with or without separators: 1,234.5 and 4350·69 (an old decimal point) alike. */
export function parseDigits(text: string): number | undefined {
  const value = Number(text.replace(/[,\s]/g, '').replace('·', '.'))
  return text !== '' && Number.isFinite(value) ? value : undefined
}

interface Tally {
  total: number
  section: number
  /** The digits read since the last factor. */
  digit: number | undefined
  lastSmall: number
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
  tally.lastSmall = 0
  tally.factor = unit
  tally.afterZero = false
}

function addSmall(tally: Tally, unit: number): void {
  tally.section += exact((tally.digit || 1) * unit)
  tally.digit = undefined
  tally.lastSmall = unit
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
  const tally: Tally = {total: 0, section: 0, digit: undefined, lastSmall: 0, lastLarge: Infinity, factor: 0, afterZero: false}
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

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where digits that start here end, thousands separators and one decimal point included. */
export function digitsEnd(text: string, start: number): number {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++

  // 1,234,567 but not "3,200人和4,5层": a separator stands before exactly three digits.
  const separator = /[, \u00a0\u2009\u202f]/.test(text[end] ?? '') && end - start <= 3 && text[start] !== '0' ? text[end] : ','
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

const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ')

const englishSmall: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ['dozen', 12],
  ['nought', 0],
  ['naught', 0],
])

/** Factors of English numerals, abbreviations of finance news included. */
export const englishScales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])

const englishOrdinals: ReadonlyMap<string, number> = new Map([
  ...ordinals.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [`${word.slice(0, -1)}ieth`, 20 + 10 * index] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
])

/** The value of an English numeral in lower case: twenty-five, two hundred and six, 3.5 million, a dozen. Nothing where it is none. */
export function parseEnglishNumeral(text: string): number | undefined {
  let total = 0
  let section: number | undefined
  let scaled = 0
  for (const word of text.split(/[\s-]{1,3}/)) {
    if (word === 'and' || word === '' || (word === 'a' && section !== undefined)) continue
    const small = word === 'a' || word === 'an' ? 1 : word === 'half' ? 0.5 : (englishSmall.get(word) ?? parseDigits(word))
    const scale = englishScales.get(word)
    if (scale === 100 || word === 'dozen') section = (section ?? 1) * (scale ?? 12)
    else if (scale !== undefined) {
      // "three lakh crore": a scale after a scale multiplies what the first one added.
      const added = section === undefined && scaled > 0 ? exact(scaled * (scale - 1)) : exact((section ?? 1) * scale)
      scaled = section === undefined && scaled > 0 ? scaled + added : added
      total += added
      section = undefined
    } else if (small !== undefined) section = (section ?? 0) + small
    else return undefined
  }

  return text.trim() === '' ? undefined : exact(total + (section ?? 0))
}

/** The value of an English ordinal in lower case: third, 22nd, twenty-first. Nothing where it is none. */
export function parseEnglishOrdinal(text: string): number | undefined {
  const digits = /^(\d{1,6})(?:st|nd|rd|th)$/.exec(text)
  if (digits) return Number(digits[1])

  const dash = text.lastIndexOf('-')
  const last = englishOrdinals.get(text.slice(dash + 1))
  if (last === undefined || dash < 0) return last

  const first = englishSmall.get(text.slice(0, dash))
  return first === undefined || first < 20 || last > 9 ? undefined : first + last
}
