import {readMonthLed, readYearNumber} from './times-en-dates.ts'
import {type EnText, optionalYear, piece, shifts} from './times-en-grammar.ts'
import {enDayParts, enMonths, enSeasons, enWeekdays, monthSource, weekdaySource} from './times-en-words.ts'
import {match} from './times-match.ts'
import {grain, type Piece, type Slots, type YearPart} from './times-pieces.ts'

/** the 1990s, the mid-1990s, the ’80s. */
export const decade = /(?:the )?(?:(early|mid|late)[ -])?(?:(1\d|20)(\d)0s|['’](\d)0s)\b/y

const century = /(?:the )?(?:(?:early|mid|late)[ -])?(\d{1,2})(?:st|nd|rd|th)[ -]century\b/y
const quarter =
  /(?:the )?(?:(?:first|second|third|fourth|final|last(?= quarter of)|1st|2nd|3rd|4th) (quarter|qtr)\b|(first|second|latter) half(?= (?:of )?(?:the year|last year|this year|next year|(?:19|20)\d\d)))(?:[ ](?:of )?((?:19|20)\d\d)\b)?/y
/** spring 2025, the summer of 2025. */
export const season = /(?:the )?(spring|summer|autumn|fall|winter)(?: of)? ((?:19|20)\d\d)\b/y

const relative = new RegExp(
  String.raw`(?:(earlier|later|late|early|mid) )?(?:the )?(this|last|next|past|previous|following|coming|upcoming|current) (?:(week|month|year|quarter(?! of)|weekend|decade|century)(?!-)\b|${weekdaySource}\b|${monthSource}|(spring|summer|autumn|fall|winter)\b|(night|morning|afternoon|evening)\b)`,
  'y',
)
const edge = new RegExp(
  String.raw`(?:(?:the )?(?:end|beginning|start|middle) of |(?:early|mid|late)[ -](?:in )?)(?=(?:the )?(?:${monthSource}|(?:19|20)\d\d|this|last|next))`,
  'y',
)
/** fiscal 2026, FY2026. */
export const fiscal = /(?:fiscal (?:year )?|fy ?)((?:19|20)\d\d)\b/y

const quarterCode = /q([1-4])(?: |-|, )?((?:19|20)\d\d)\b|((?:19|20)\d\d) ?q([1-4])\b/y
const orders: Record<string, YearPart> = {
  first: 'Q1',
  '1st': 'Q1',
  second: 'Q2',
  '2nd': 'Q2',
  third: 'Q3',
  '3rd': 'Q3',
  fourth: 'Q4',
  '4th': 'Q4',
  final: 'Q4',
  last: 'Q4',
}

/** The piece a pattern of one meaning makes. */
export function readSimple(pattern: RegExp, lower: string, at: number, slots: (found: RegExpExecArray) => Slots): Piece | undefined {
  const found = match(pattern, lower, at)
  return found ? piece(at, found, grain.year, grain.year, slots(found)) : undefined
}

/** the 21st century, late 19th century. */
export function readCentury(lower: string, at: number): Piece | undefined {
  return readSimple(century, lower, at, (f) => ({fixed: String(Number(f[1]) - 1).padStart(2, '0')}))
}

/** Q1 2026, 2018Q4. */
export function readCode(lower: string, at: number): Piece | undefined {
  return readSimple(quarterCode, lower, at, (f) => ({year: Number(f[2] ?? f[3]), yearPart: `Q${f[1] ?? f[4]}` as YearPart}))
}

/** the first quarter of 2026, the second half of last year. */
export function readQuarter(lower: string, at: number): Piece | undefined {
  const found = match(quarter, lower, at)
  if (!found) return
  const half = found[2] === undefined ? orders[found[0].replace('the ', '').split(' ')[0] as string] : found[2] === 'first' ? 'H1' : 'H2'
  return half && piece(at, found, found[3] ? grain.year : grain.month, grain.month, {yearPart: half, ...optionalYear(found[3])})
}

/** last Friday, next week, earlier this month, this summer, next March. */
export function readRelative(lower: string, at: number): Piece | undefined {
  const found = match(relative, lower, at)
  if (!found) return

  const [, , word = '', unit, weekday, monthLong, monthShort, seasonName, part] = found
  const month = monthLong ?? monthShort
  const shift = shifts[word] as number
  const more = {anchor: 'deictic'} as const
  if (weekday !== undefined) {
    const index = enWeekdays.get(weekday) as number
    return piece(at, found, grain.weekday, grain.weekday, word === 'next' ? {weekShift: 1, weekday: index} : {weekday: index, toward: shift < 0 ? -1 : 1}, more)
  }

  if (month !== undefined)
    return piece(at, found, grain.month, grain.month, {month: enMonths.get(month) as number, ...(shift === 0 ? {} : {toward: shift < 0 ? -1 : 1})}, more)
  if (seasonName !== undefined) return piece(at, found, grain.month, grain.month, {yearShift: shift, yearPart: enSeasons.get(seasonName) as YearPart}, more)
  if (part !== undefined)
    return word === 'this' || word === 'last'
      ? piece(at, found, grain.day, grain.dayPart, {dayShift: shift, dayPart: enDayParts.get(part) as 'MO'}, more)
      : undefined
  const slots: Record<string, Slots> = {
    week: {weekShift: shift},
    month: {monthShift: shift},
    year: {yearShift: shift},
    quarter: {quarterShift: shift},
    weekend: {weekShift: shift, weekend: true},
    decade: {},
    century: {fixed: shift === 0 ? '20' : shift < 0 ? '19' : '21'},
  }
  const levels: Record<string, number> = {
    week: grain.part,
    month: grain.month,
    year: grain.year,
    quarter: grain.month,
    weekend: grain.part,
    decade: grain.year,
    century: grain.year,
  }
  return piece(at, found, levels[unit as string] as number, levels[unit as string] as number, slots[unit as string] as Slots, more)
}

/** The end of March, early 2019, mid-March: the words before are taken into the span of what follows. */
export function readEdge(en: EnText, at: number): Piece[] {
  const found = match(edge, en.lower, at)
  if (!found) return []

  const from = at + found[0].length
  const word = /^[a-z]+/.exec(en.lower.slice(from, from + 12))?.[0]
  const inner =
    word === undefined
      ? readYearNumber(en, from, undefined)
      : enMonths.has(word)
        ? readMonthLed(en, from)
        : [readRelative(en.lower, from)].filter((p) => p !== undefined)
  return inner.length > 0 ? [{...(inner[0] as Piece), start: at}, ...inner.slice(1)] : []
}
