import type {Span} from '../item.ts'
import {CharacterSet, isDigit} from '../prose/characters.ts'
import {isMultiple, isNameBefore, isOne, isOneIn, isOrdinal, isQuarterOfYear, isScale, isVague, isYearOrScore, numeral} from './number-senses-en.ts'
import {exact, parseDigits} from './numerals.ts'
import {englishScales, parseEnglishNumeral, parseEnglishOrdinal} from './numerals-en.ts'

/** A number as it stands in English text, before its unit is read. */
export interface EnglishNumber extends Span {
  kind: 'number' | 'ordinal' | 'fraction' | 'multiple' | 'ratio' | 'vague' | 'skip'
  text: string
  value?: number
  /** The last factor it was written with (3 million: 1e6). */
  factor: number
  vague: boolean
}

const arabic = /\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3}){1,6}(?:\.\d{1,6})?(?![\d])|\d{1,15}(?:\.\d{1,6})?/y
const scale = /[ -]?(million|billion|trillion|thousand|hundred|lakh|crore|dozen|bn|mn|mln|tn|m|k|b)(?![a-z\d])/y
const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zero|nought|naught'
const factorWords = 'hundred|thousand|million|billion|trillion|dozen|lakh|crore'
const words = new RegExp(
  `(?:half an? |an? (?=(?:${factorWords})(?![a-z])))?(?:(?:${small}|${factorWords})(?![a-z])(?:(?: and (?=(?:${small})(?![a-z]))|[ -])(?=(?:${small}|${factorWords})(?![a-z]))|(?=[^a-z]|$))){1,8}`,
  'y',
)
const ordinalWords =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|hundredth|thousandth|millionth'
const ordinal = new RegExp(
  `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?=[fstne]))?(?:${ordinalWords})(?![a-z-])|\\d{1,4}(?:st|nd|rd|th)(?![a-z])`,
  'y',
)
const fraction =
  /(?:(a|an|one|two|three|four|five|six|seven|eight|nine)[ -])(hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)(?![a-z])|half(?! an? (?:hour|dozen|million|billion|hundred|thousand|century|decade))(?= (?:of|the|a|an|all|its|their|his|her)\b)/y
const oneIn =
  /(one|two|three|four|five|six|seven|eight|nine|\d{1,3}) (?:in|out of)(?: every)? (two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand|\d{1,6})(?![a-z\d]|[,.]\d)/y
const multiple = /(?:twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing))(?![a-z-])/y
const vague =
  /(?:several|many|dozens|scores|hundreds|thousands|millions|billions|trillions|tens of (?:thousands|millions|billions)|hundreds of (?:thousands|millions|billions)|numerous|an? (?:few|couple|handful|number)|a score of)(?![a-z-])/y
const vulgar: Record<string, number> = {'½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const oneInStarts = new CharacterSet('opqrstnfe')

/** Reads the number that begins here; nothing where the words form none. */
export function numberAtEnglish(text: string, lower: string, at: number): EnglishNumber | undefined {
  const char = lower[at] ?? ''
  if (char in vulgar) return make('fraction', lower, at, at + 1, vulgar[char])
  const isDigits = isDigit(char.charCodeAt(0))
  const ratio = isDigits || oneInStarts.at(lower, at) ? sticky(oneIn, lower, at) : null
  if (ratio && isOneIn(lower, ratio, at)) return make('ratio', lower, at, oneIn.lastIndex, (numeral(ratio[1]) ?? 0) / (numeral(ratio[2]) ?? 1))
  return isDigits ? digitsAt(text, lower, at) : wordsAt(text, lower, at)
}

function make(kind: EnglishNumber['kind'], lower: string, start: number, end: number, value?: number, factor = 1): EnglishNumber {
  return {kind, start, end, text: lower.slice(start, end), factor, vague: kind === 'vague', ...(value === undefined ? {} : {value})}
}

const ordinalEnds = new CharacterSet('snrt')

function digitsAt(text: string, lower: string, at: number): EnglishNumber | undefined {
  let run = at
  while (isDigit(lower.charCodeAt(run))) run++
  const ordinalMatch = ordinalEnds.at(lower, run) ? sticky(ordinal, lower, at) : null
  if (ordinalMatch) return make('ordinal', lower, at, ordinal.lastIndex, parseEnglishOrdinal(ordinalMatch[0]))
  const match = sticky(arabic, lower, at)
  if (!match) return undefined

  let end = arabic.lastIndex
  const raw = match[0]
  const tail = lower.slice(end, end + 12)
  const isRatio = /^:\d{1,4}(?![\d:])/.test(tail) && /\b(?:ratio|odds|mix)\b[^.\n]{0,12}$/.test(lower.slice(Math.max(0, at - 20), at))
  if (!isRatio && /^\d|^[.:/-]\d{1,10}[.:/-]\d|^:\d|^-\d{4,}|^\.\d/.test(tail)) return undefined
  const slash = /^\/(\d{1,2})(?![\d/])/.exec(tail)
  if (slash)
    return Number(slash[1]) > Number(raw) && [2, 3, 4, 5, 6, 8, 10].includes(Number(slash[1]))
      ? make('fraction', lower, at, end + slash[0].length, Number(raw) / Number(slash[1]))
      : undefined
  if (/^ ?[x×] ?10\^?[-−]?\d/.test(tail)) return undefined
  const mixed = /^ (\d)\/(\d)(?![\d/])/.exec(tail)
  const value = parseDigits(raw)
  if (value === undefined) return undefined
  if (mixed) return make('number', lower, at, end + mixed[0].length, value + Number(mixed[1]) / Number(mixed[2]))

  const scaled = sticky(scale, lower, end)
  const factor = scaled ? (englishScales.get(scaled[1] as string) ?? 12) : 1
  if (scaled && isScale(text, lower, at, scaled)) {
    end = scale.lastIndex
    const half = / and a (half|quarter)(?![a-z])/y
    half.lastIndex = end
    const more = half.exec(lower)
    return make('number', lower, at, more ? half.lastIndex : end, exact((value + (more ? (more[1] === 'half' ? 0.5 : 0.25) : 0)) * factor), factor)
  }

  if (/^g(?![a-z])/.test(tail) && text[end] === 'G') return undefined
  if (/^[a-z]/.test(tail) && !/^(?:km|cm|mm|kg|mg|ml|kwh|mw|gw|kw|ghz|mhz|gb|tb|mb|m2|m3|mph|kph|hp|ft|lbs?|oz|g|t|c|f|p|in|ha)(?![a-z\d])/.test(tail))
    return undefined
  if (isYearOrScore(raw, lower, at, end)) return undefined
  return make('number', lower, at, end, value)
}

function wordsAt(text: string, lower: string, at: number): EnglishNumber | undefined {
  const part = sticky(fraction, lower, at)
  if (part && !isQuarterOfYear(lower, at, fraction.lastIndex, part)) return make('fraction', lower, at, fraction.lastIndex, fractionValue(part))
  const times = sticky(multiple, lower, at)
  if (times)
    return isMultiple(lower, at, multiple.lastIndex, times[0])
      ? make('multiple', lower, at, multiple.lastIndex, /^(?:twice|d)/.test(times[0]) ? 2 : /^t/.test(times[0]) ? 3 : 4)
      : undefined
  const nth = sticky(ordinal, lower, at)
  if (nth)
    return isOrdinal(text, lower, at, ordinal.lastIndex)
      ? make('ordinal', lower, at, ordinal.lastIndex, parseEnglishOrdinal(nth[0]))
      : make('skip', lower, at, ordinal.lastIndex)
  const many = sticky(vague, lower, at)
  if (many) return isVague(lower, at, vague.lastIndex, many[0]) ? make('vague', lower, at, vague.lastIndex) : undefined
  if (lower.startsWith('minus ', at)) return minusAt(text, lower, at)

  const match = sticky(words, lower, at)
  if (!match || /^an? ?$/.test(match[0])) return undefined
  const nthBehind = nthAfter(lower, at, words.lastIndex, match[0])
  if (nthBehind) return nthBehind
  let end = words.lastIndex
  if (/[ -]$/.test(match[0])) end--
  const phrase = lower.slice(at, end)
  if (/\b(?:number|no\.?) $/.test(lower.slice(Math.max(0, at - 8), at))) return undefined
  if (phrase === 'one' && !isOne(text, lower, at, end)) return undefined
  if (/^[A-Z]/.test(text.slice(at, at + 1)) && isNameBefore(text, at)) return undefined
  const half = /^ and (?:a half|a quarter|a fourth|three[ -]quarters|a third)(?: (million|billion|thousand))?(?![a-z])/.exec(lower.slice(end, end + 32))
  const value = parseEnglishNumeral(phrase)
  if (value === undefined) return undefined
  const point = sticky(pointed, lower, end)
  if (point) return make('number', lower, at, pointed.lastIndex, exact(value + pointValue(point[1] as string)))
  const factorWord = phrase.slice(Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1)
  const factor = englishScales.get(factorWord) ?? 1
  if (!half) return make('number', lower, at, end, value, factor)
  const added = half[0].includes('half') ? 0.5 : half[0].includes('three') ? 0.75 : half[0].includes('third') ? 1 / 3 : 0.25
  const scaled = half[1] ? (englishScales.get(half[1]) ?? 1) : 1
  return make('number', lower, at, end + half[0].length, exact((value + added * Math.max(1, factor)) * scaled), Math.max(scaled, factor))
}

const nthTail = new RegExp(
  `(?:(?<=ty)-|(?<=hundred|thousand|million) (?:and )?)((?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty-)?(?:${ordinalWords}))(?![a-z-])`,
  'y',
)

/** one hundred twenty-fifth, two hundred and first: an ordinal behind cardinal words. */
function nthAfter(lower: string, start: number, at: number, words: string): EnglishNumber | undefined {
  const match = sticky(nthTail, lower, at)
  const [high, low] = match ? [parseEnglishNumeral(words), parseEnglishOrdinal(match[1] as string)] : []
  return high === undefined || low === undefined || low >= 100 ? undefined : make('ordinal', lower, start, nthTail.lastIndex, high + low)
}

const pointed = new RegExp(` point((?: (?:${small})(?![a-z])(?:-(?:${small})(?![a-z]))?){1,6})`, 'y')

/** three point five, nine point nought four: the digits behind the point. */
function pointValue(words: string): number {
  const digits = words.split(/[ -]/).map((word) => (word === '' ? '' : String(parseEnglishNumeral(word) ?? '')))
  return Number(`0.${/-/.test(words) ? parseEnglishNumeral(words.trim()) : digits.join('')}`)
}

function minusAt(text: string, lower: string, at: number): EnglishNumber | undefined {
  const number = numberAtEnglish(text, lower, at + 6)
  return number?.kind === 'number'
    ? {...number, start: at, text: lower.slice(at, number.end), ...(number.value === undefined ? {} : {value: -number.value})}
    : undefined
}

function fractionValue(match: RegExpExecArray): number {
  const upper = numeral(match[1] ?? 'a') ?? 1
  const lower = match[2] ?? 'half'
  const part = lower.startsWith('hal') ? 2 : lower.startsWith('quarter') ? 4 : (parseEnglishOrdinal(lower.replace(/s$/, '')) ?? 1)
  return upper / part
}
