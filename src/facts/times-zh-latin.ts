import {readDayLed, readMonthLed} from './times-en-dates.ts'
import type {Piece} from './times-pieces.ts'

// As far as an English date reaches: September 30 to October 12, 2026.
const reach = 44
const monthAhead = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? ?\d/
const dayAhead = /^\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

/** English dates in a Chinese text: March 3, 2026 and 3 March. A month alone is left to be a name. */
export function readLatinDate(text: string, at: number): Piece[] {
  const before = text.charCodeAt(at - 1)
  if ((before >= 48 && before <= 57) || (before >= 65 && before <= 122) || before === 45 || before === 46) return []
  const slice = text.slice(at, at + reach)
  const led = monthAhead.test(slice) ? readMonthLed : dayAhead.test(slice) ? readDayLed : undefined
  if (!led) return []
  return led({text: slice, lower: slice.toLowerCase()}, 0).map((piece) => ({...piece, start: piece.start + at, end: piece.end + at}))
}

/** Letters an English month begins with. */
export const monthLetters = 'JFMASOND'
