import {type EnText, optionalYear, piece, shifts, year} from './times-en-grammar.ts'
import {doubtfulMonths, enMonths, enOrdinals, enWeekdays, monthSource, ordinalSource, weekdaySource} from './times-en-words.ts'
import {match} from './times-match.ts'
import {grain, type Piece, type Slots} from './times-pieces.ts'

const dayNumber = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?![\d%:°]|\.\d|,\d{3}(?!\d)|[ ]?(?:miles?|km|kilomet|percent|per cent|million|billion|people|points?|years?|times|[ap]\.?m\b))`
const dash = `[ ]?(?:-|–|—|to|through|until)[ ]?`
const monthLed = new RegExp(
  `${monthSource}(?:,? (?:the )?(?:${dayNumber}|${ordinalSource}\\b)(?:${dash}(?:the )?(?:${dayNumber}|${ordinalSource}\\b))?)?${year}`,
  'y',
)
const dayLed = new RegExp(
  String.raw`(?:the )?(?:(\d{1,2})(?:st|nd|rd|th)?|${ordinalSource})(?:${dash}(?:(\d{1,2})(?:st|nd|rd|th)?|${ordinalSource}))?(?: day)? ?(?:of )?[ /-]?${monthSource}${year.replace(',? ?', ',?[ /-]?')}`,
  'y',
)
const nthDay = new RegExp(
  String.raw`(?:the )?(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th) ${weekdaySource} (?:of|in) (?:${monthSource}${year}|(?:(this|last|next)|the) month\b)`,
  'y',
)
const yearNumber = /((?:1[0-9]|20|21)\d\d)(?:(?:-|–|\/)(\d{4}|\d{2})(?![\d-]))?(?![\d%]|[.,]\d|s\b)/y
const strongYear =
  /\b(?:in|since|during|by|until|till|fiscal|year|years|circa|from|early|late|mid|through|throughout|spring|summer|autumn|winter|before|after)[ -]$/
const weakYear = /\b(?:of|than|between|around|for|to|and|the|with|via)[ ]$/
const afterYear =
  /(?:[.,;:!?)\]"'’”—–]|\s?$| (?:and|to|in|at|with|was|were|is|are|has|had|the|a|on|when|as|that|by|for|after|before|but|or|it|he|she|they|through|it|because|while|until|season|election|census|budget|olympics|world cup)\b)/y
const counted =
  / (?:people|men|women|jobs|workers|miles|km|meters|metres|votes|points|dollars|euros|pounds|feet|tonnes|tons|units|cases|homes|students|soldiers|troops|acres|square|a\.?d|b\.?c)\b/y
const monthBefore = /\b(?:in|of|since|by|until|till|during|from|late|early|mid|last|next|this|through|between|before|after|each|every|around)[ -]$/
const dayOf = (digits: string | undefined, words: string | undefined): number | undefined =>
  digits === undefined ? enOrdinals.get(words ?? '') : Number(digits)

/** March 3, 2026, March 2026, March 1–3, March. */
export function readMonthLed({text, lower}: EnText, at: number): Piece[] {
  const found = match(monthLed, lower, at)
  if (!found) return []

  const [whole, long, short, digits, words, toDigits, toWords, y] = found
  const name = long ?? short ?? ''
  const slots: Slots = {month: enMonths.get(name) as number, ...optionalYear(y)}
  const day = dayOf(digits, words)
  const to = dayOf(toDigits, toWords)
  if (day === undefined) {
    const capital = (text[at] as string) < 'a'
    const before = lower.slice(Math.max(0, at - 10), at)
    if (/\d[ ]?$/.test(before) || /^[ ]?\d/.test(lower.slice(at + whole.length, at + whole.length + 2))) return []
    const named = y !== undefined || (capital && (long !== undefined || whole.endsWith('.')) && (!doubtfulMonths.has(name) || monthBefore.test(before)))
    return named ? [piece(at, found, grain.month, grain.month, slots)] : []
  }

  if (day < 1 || day > 31 || (to !== undefined && to > 31)) return []
  if (to === undefined) return [piece(at, found, grain.month, grain.day, {...slots, day})]

  const split = at + whole.search(/[ ]?(?:-|–|—|\bto\b|\bthrough\b|\buntil\b)[ ]?(?:the )?(?:\d|[a-z]+(?:st|nd|rd|th)\b)/)
  const second = at + whole.indexOf(toDigits ?? toWords ?? '', split - at)
  return [
    {...piece(at, found, grain.month, grain.day, {...slots, day}), end: split},
    {...piece(second, found, grain.month, grain.day, {...slots, day: to}), end: at + whole.length},
  ]
}

/** 3 March 2026, the third of March, 10–22 August. */
export function readDayLed({lower}: EnText, at: number): Piece[] {
  const found = match(dayLed, lower, at)
  if (!found) return []

  const [whole, digits, words, toDigits, toWords, long, short, y] = found
  const name = long ?? short ?? ''
  const day = dayOf(digits, words)
  const to = dayOf(toDigits, toWords)
  const slots: Slots = {month: enMonths.get(name) as number, ...optionalYear(y)}
  if (day === undefined || day < 1 || day > 31) return []
  if (name === 'may' && words !== undefined && !whole.includes(' of ')) return []
  const end = at + whole.length
  if (to === undefined) return [{...piece(at, found, grain.month, grain.day, {...slots, day}), end}]

  const first = at + (digits ?? words ?? '').length + whole.indexOf(digits ?? words ?? '')
  const second = at + whole.indexOf(toDigits ?? toWords ?? '', first - at + 1)
  return to < 1 || to > 31
    ? []
    : [
        {...piece(at, found, grain.month, grain.day, {...slots, day}), end: first},
        {...piece(second, found, grain.month, grain.day, {...slots, day: to}), end},
      ]
}

/** in 2024, 2004-05, between 2019 and 2023: a number is a year by the words around it; `before` is the piece last read. */
export function readYearNumber({lower}: EnText, at: number, before: Piece | undefined): Piece[] {
  const found = match(yearNumber, lower, at)
  if (!found) return []

  const first = Number(found[1])
  const second = found[2] === undefined ? undefined : found[2].length === 2 ? Math.floor(first / 100) * 100 + Number(found[2]) : Number(found[2])
  const end = at + found[0].length
  const context = lower.slice(Math.max(0, at - 12), at)
  const follows = before && before.slots.year !== undefined && before.last === grain.year && at - before.end < 10
  if (match(counted, lower, end)) return []
  const strong = strongYear.test(context) || (follows && /(?:to|and|-|–|or|through) ?$/.test(context))
  const next = second === first + 1 || (second !== undefined && second > first && second < first + 60 && found[2]?.length === 4 && strong)
  if (second !== undefined && !next) return []
  if (!strong && !next && !(weakYear.test(context) && !/\b(?:and|to|for|with|via) $/.test(context) && match(afterYear, lower, end) && first >= 1900)) return []
  const from: Piece = {start: at, end: second === undefined ? end : at + 4, first: grain.year, last: grain.year, slots: {year: first}}
  return second === undefined ? [from] : [from, {start: at + 5, end, first: grain.year, last: grain.year, slots: {year: second}}]
}

const nthOrders: Record<string, number> = {first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4}

/** The third Monday of January 2026. */
export function readNthDay(lower: string, at: number): Piece | undefined {
  const found = match(nthDay, lower, at)
  if (!found) return
  const [, order = '', weekday = '', long, short, y, which] = found
  const name = long ?? short
  const nth = {weekday: enWeekdays.get(weekday) as number, n: nthOrders[order] as number}
  const month: Slots =
    name === undefined ? {monthShift: which === undefined ? 0 : (shifts[which] as number)} : {month: enMonths.get(name) as number, ...optionalYear(y)}
  return piece(at, found, grain.month, grain.day, {...month, nth}, name === undefined ? {anchor: 'deictic'} : {})
}
