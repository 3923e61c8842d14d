import type {Piece, Slots} from './times-pieces.ts'

/** Source of a pattern for a year that may follow a date. */
export const year = String.raw`(?:(?:,? ?(?:of )?|[-/])((?:1\d|20|21)\d\d)(?![\d%]|[:.]\d|,\d{3}|-\d\d-|[ ](?:people|men|women|troops|workers|jobs|soldiers)\b))?`

/** A piece over the whole of a match. */
export function piece(start: number, found: RegExpExecArray, first: number, last: number, slots: Slots, more: Partial<Piece> = {}): Piece {
  return {start, end: start + found[0].length, first, last, slots, ...more}
}

/** The text, and the same in lower case. */
export interface EnText {
  text: string
  lower: string
}

/** The year, where one is written. */
export const optionalYear = (written: string | undefined): Slots => (written === undefined ? {} : {year: Number(written)})

/** A period that a part of it is named by: the last week of December. */
export const ofPeriod =
  /[ ](?:of|in) (?:(?:19|20)\d\d|fiscal|last (?:year|month)|this (?:year|month)|next (?:year|month)|the (?:year|month|week|quarter|decade|century|(?:19|20)\d|first|second|third|fourth)|january|february|march|april|may|june|july|august|september|october|november|december)\b/y

/** Which way words like last and next point. */
export const shifts: Record<string, number> = {this: 0, current: 0, last: -1, past: -1, previous: -1, next: 1, following: 1, coming: 1, upcoming: 1}
