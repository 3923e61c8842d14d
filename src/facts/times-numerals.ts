import {CharacterSet, isDigit} from '../prose/characters.ts'

/** A number read at a place of a Chinese text. */
export interface Numeral {
  end: number
  value: number
  /** Written in Han numerals. */
  han: boolean
  /** Digit by digit (1998, 二〇二六), not by place (二十六). */
  positional: boolean
  /** Digits or characters. */
  length: number
}

const hanDigits = valuesOf({
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
})
const hanPlaces = valuesOf({十: 10, 百: 100, 千: 1000, 万: 10_000})
const hanTens = valuesOf({廿: 20, 卅: 30})

/** By code unit, so that no character need be cut out of the text. */
function valuesOf(values: Record<string, number>): ReadonlyMap<number, number> {
  return new Map(Object.entries(values).map(([character, value]) => [character.charCodeAt(0), value]))
}

/** Characters a Han numeral may be made of. */
export const hanNumeralCharacters = String.fromCharCode(...hanDigits.keys(), ...hanPlaces.keys(), ...hanTens.keys())
const hanNumerals = new CharacterSet(hanNumeralCharacters)
// No year, day or length of time needs more; what is longer is a number of something else.
const longestHan = 9

function readDigits(text: string, at: number): Numeral {
  let end = at
  let value = 0
  for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(end)) {
    if (end - at < 9) value = value * 10 + code - 48
    end += 1
  }

  return {end, value, han: false, positional: true, length: end - at}
}

function readHan(text: string, at: number): Numeral {
  let end = at
  let total = 0
  let digit = -1
  let positional = true
  let digits = 0
  for (let code = text.charCodeAt(end); end - at < longestHan && hanNumerals.hasCode(code); code = text.charCodeAt(end)) {
    const place = hanPlaces.get(code)
    const tens = hanTens.get(code)
    if (place !== undefined) {
      total = place === 10_000 ? (total + Math.max(digit, 0) || 1) * place : total + (digit < 0 ? 1 : digit) * place
      digit = -1
      positional = false
    } else if (tens !== undefined) {
      total += tens
      positional = false
    } else {
      const own = hanDigits.get(code) as number
      digit = positional && digit >= 0 ? digit * 10 + own : own
      digits += 1
    }

    end += 1
  }

  return {end, value: total + Math.max(digit, 0), han: true, positional: positional && digits > 1, length: end - at}
}

/** The number that begins at a digit or Han numeral. */
export function readNumeral(text: string, at: number): Numeral {
  return isDigit(text.charCodeAt(at)) ? readDigits(text, at) : readHan(text, at)
}

/** Whether a code unit begins a number. */
export function isNumeralCode(code: number): boolean {
  return isDigit(code) || hanNumerals.hasCode(code)
}

/** Whether a character begins a number. */
export function isNumeral(character: string | undefined): boolean {
  return character !== undefined && isNumeralCode(character.charCodeAt(0))
}
