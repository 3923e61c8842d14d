import {folds, simplifiedBeside} from './fold-table.ts'

/** Bits of {@link scriptOf}. */
export const simplifiedBit = 1
export const traditionalBit = 2

let table: {fold: Uint16Array; script: Uint8Array} | undefined

/** One entry for each UTF-16 code unit; made at the first use. */
function loadTable() {
  const fold = new Uint16Array(0x10000)
  for (let code = 0; code < fold.length; code++) fold[code] = code
  const script = new Uint8Array(0x10000)
  for (const {from, to, isTraditional, isSimplified} of folds) {
    for (let index = 0; index < from.length; index++) {
      fold[from.charCodeAt(index)] = to.charCodeAt(index)
      if (isTraditional) script[from.charCodeAt(index)] = traditionalBit
      if (isSimplified) script[to.charCodeAt(index)] = simplifiedBit
    }
  }
  for (let index = 0; index < simplifiedBeside.length; index++) script[simplifiedBeside.charCodeAt(index)] = simplifiedBit
  const fullWidth = (first: number, last: number) => {
    for (let code = first; code <= last; code++) fold[code] = code - 0xfee0
  }
  fullWidth(0xff10, 0xff19)
  fullWidth(0xff21, 0xff3a)
  fullWidth(0xff41, 0xff5a)
  // Full-width percent sign, full stop and hyphen stand in figures and dates.
  fullWidth(0xff05, 0xff05)
  fullWidth(0xff0e, 0xff0e)

  table = {fold, script}
  return table
}

/** How many code units are made into a string at once: as many as fit on the stack of any engine. */
const chunk = 8192

/** Below this code unit nothing folds. */
const firstFolded = /[\u3000-\uffff]/

/** Replaces code units by a table; the same string comes back where nothing changes. Lone surrogates stay. */
function replaceUnits(text: string, table: Uint16Array): string {
  let index = 0
  while (index < text.length && table[text.charCodeAt(index)] === text.charCodeAt(index)) index++
  if (index === text.length) return text

  const units = new Uint16Array(Math.min(chunk, text.length - index))
  let result = text.slice(0, index)
  while (index < text.length) {
    const length = Math.min(chunk, text.length - index)
    for (let at = 0; at < length; at++) units[at] = table[text.charCodeAt(index + at)] as number
    result += String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[])
    index += length
  }

  return result
}

/** Traditional characters to Simplified, full-width Latin letters and digits to half width: same length always. */
export function foldText(text: string): string {
  return firstFolded.test(text) ? replaceUnits(text, (table ?? loadTable()).fold) : text
}

let lowerTable: Uint16Array | undefined

function loadLowerTable(): Uint16Array {
  lowerTable = new Uint16Array(0x10000)
  for (let code = 0; code < lowerTable.length; code++)
    lowerTable[code] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code === 0x2018 || code === 0x2019 ? 0x27 : code
  return lowerTable
}

/** ASCII letters to lower case, curly apostrophes to straight ones: same length always. */
export function lowerText(text: string): string {
  return /[^\x00-\x7f]/.test(text) ? replaceUnits(text, lowerTable ?? loadLowerTable()) : text.toLowerCase()
}

/** Whether a character belongs to one script only: {@link simplifiedBit}, {@link traditionalBit}, or 0 for both or neither. */
export function scriptOf(code: number): number {
  return (table ?? loadTable()).script[code] as number
}

/** The same for all code units, for whoever asks about every character of a text. */
export function scriptTable(): Uint8Array {
  return (table ?? loadTable()).script
}

/** The Simplified form of one code unit. */
export function foldUnit(code: number): number {
  return (table ?? loadTable()).fold[code] as number
}
