import type {EnText} from './times-en-grammar.ts'
import {unitOf, unitSource} from './times-en-units.ts'
import {plainNumberSource, readEnNumber} from './times-en-words.ts'
import {match} from './times-match.ts'
import type {Piece} from './times-pieces.ts'
import {durationValue} from './times-zh-durations.ts'

const set = new RegExp(
  `(?:every|each) (?:single )?(?:(other|second|third|fourth|few|two|three|four|five|six|ten|\\d{1,2}) )?(?:(sunday|monday|tuesday|wednesday|thursday|friday|saturday)s?(?: (?:morning|afternoon|evening|night))?\\b|${unitSource}|(morning|afternoon|evening|night)\\b|(spring|summer|autumn|fall|winter)\\b|(january|february|march|april|may|june|july|august|september|october|november|december)\\b)`,
  'y',
)
const often = new RegExp(
  `(?:once|twice|thrice|(?:${plainNumberSource}|several|many) times) (?:an?|per|each|every) (minute|hour|day|night|week|month|quarter|year|decade|season)\\b`,
  'y',
)
const each = /(?:an?|per) (minute|hour|day|night|week|month|year|quarter)\b(?!-)/y
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const ordinals: Record<string, number> = {other: 2, second: 2, third: 3, fourth: 4, few: Number.NaN}
const parts: Record<string, string> = {m: 'MO', a: 'AF', e: 'EV', n: 'NI'}
const seasons: Record<string, string> = {sp: 'SP', su: 'SU', au: 'FA', fa: 'FA', wi: 'WI'}
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const setPiece = (start: number, end: number, fixed: string): Piece => ({start, end, first: 0, last: 0, type: 'set', anchor: 'absolute', slots: {fixed}})

/** every Monday, each year, every two weeks. */
export function readEnSet(lower: string, at: number): Piece | undefined {
  const found = match(set, lower, at)
  if (!found) return

  const [whole, times, weekday, unitName, part, season, month] = found
  const end = at + whole.length
  if (weekday) {
    const half = /(morning|afternoon|evening|night)$/.exec(whole)?.[1]
    return setPiece(at, end, `XXXX-WXX-${weekdays.indexOf(weekday) || 7}${half ? `T${parts[half[0] as string]}` : ''}`)
  }

  if (part) return setPiece(at, end, `XXXX-XX-XXT${parts[part[0] as string]}`)
  if (season) return setPiece(at, end, `XXXX-${seasons[season.slice(0, 2)]}`)
  if (month) return setPiece(at, end, `XXXX-${String(months.indexOf(month.slice(0, 3)) + 1).padStart(2, '0')}`)
  const count = times === undefined ? 1 : (ordinals[times] ?? readEnNumber(times))
  const [unit, factor] = unitOf(unitName as string)
  return setPiece(at, end, unitName?.startsWith('weekend') ? 'XXXX-WXX-WE' : durationValue(unit, count * factor))
}

/** twice a week, three times a year. */
export function readOften(lower: string, at: number): Piece | undefined {
  const found = match(often, lower, at)
  return found ? setPiece(at, at + found[0].length, unitValue(found[2] as string)) : undefined
}

function unitValue(name: string): string {
  const [unit, factor] = unitOf(name)
  return durationValue(unit, factor)
}

/** per day, per year. */
export function readPer(lower: string, at: number): Piece | undefined {
  const found = match(each, lower, at)
  return found ? setPiece(at, at + found[0].length, unitValue(found[1] as string)) : undefined
}

const adverbs: Record<string, string> = {
  daily: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  semiannually: 'P6M',
  annually: 'P1Y',
  annual: 'P1Y',
  semiannual: 'P6M',
  biannual: 'P6M',
  biennial: 'P2Y',
  yearly: 'P1Y',
  hourly: 'PT1H',
  nightly: 'P1D',
}

/** The words {@link readAdverb} reads. */
export const adverbWords = Object.keys(adverbs)

/** daily, annually; not the name of a newspaper (China Daily, Daily Mail). */
export function readAdverb({text}: EnText, at: number, word: string): Piece[] {
  const capital = (text[at] as string) < 'a'
  const next = text.charAt(at + word.length + 1)
  if (capital && (/[A-Za-z’'] $/.test(text.slice(Math.max(0, at - 2), at)) || (next >= 'A' && next <= 'Z'))) return []
  return [setPiece(at, at + word.length, adverbs[word] as string)]
}
