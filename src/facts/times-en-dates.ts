import {type EnText, optionalYear, piece, shifts, year} from './times-en-grammar.ts'
import {enMonths, enOrdinals, enWeekdays, monthSource, nameMonths, ordinalSource, verbMonths, weekdaySource} from './times-en-words.ts'
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
const monthBefore = /\b(?:in|of|since|by|until|till|during|from|late|early|mid|last|next|this|through|between|before|after|each|every|around)[ -]$/
// The word before in small letters: no given name, no title.
const wordBefore = /(?:^|[\s"“(\u2018])(?:[a-z]{1,14}|The|A|An|Its|His|Her|Their|Our|My|In|\d{4}|\d{1,2}%)[,]? $/
const namePair = /\b([A-Z][a-z]{1,14}) (?:and|or) $/
const dayOf = (digits: string | undefined, words: string | undefined): number | undefined =>
  digits === undefined ? enOrdinals.get(words ?? '') : Number(digits)

/** Whether a month alone is meant, and not a name or a verb: in May, its June sales; not June Carter, they march. */
function isMonth(text: string, lower: string, at: number, end: number, name: string): boolean {
  const before = lower.slice(Math.max(0, at - 10), at)
  if ((text[at] as string) >= 'a' || /\d[ ]?$/.test(before) || /^[ ]?\d/.test(lower.slice(end, end + 2))) return false
  const plain = !verbMonths.has(name) && !nameMonths.has(name)
  if (plain || (monthBefore.test(before) && !(name === 'may' && lower.startsWith("'s", end)))) return true
  // Mark and May; but July and August.
  const pair = namePair.exec(text.slice(Math.max(0, at - 20), at))?.[1]
  if (pair !== undefined && !enMonths.has(pair.toLowerCase())) return false
  const nameFollows = /^ [A-Z]/.test(text.slice(end, end + 2))
  if (wordBefore.test(text.slice(Math.max(0, at - 16), at))) return !nameFollows
  return (
    nameMonths.has(name) &&
    !nameFollows &&
    /(?:^|[.!?:”"\n—][ ]?)$/.test(text.slice(Math.max(0, at - 2), at)) &&
    /^ (?!said|says|told|who|has|had|added)[a-z]/.test(lower.slice(end, end + 8))
  )
}

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
    const written = long !== undefined || whole.endsWith('.') || monthBefore.test(lower.slice(Math.max(0, at - 10), at))
    if (/\d[ ]?$/.test(lower.slice(Math.max(0, at - 2), at))) return []
    return y !== undefined || (written && isMonth(text, lower, at, at + whole.length, name)) ? [piece(at, found, grain.month, grain.month, slots)] : []
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
export function readDayLed({text, lower}: EnText, at: number): Piece[] {
  const found = match(dayLed, lower, at)
  if (!found) return []

  const [whole, digits, words, toDigits, toWords, long, short, y] = found
  const name = long ?? short ?? ''
  const day = dayOf(digits, words)
  const to = dayOf(toDigits, toWords)
  const slots: Slots = {month: enMonths.get(name) as number, ...optionalYear(y)}
  if (day === undefined || day < 1 || day > 31) return []
  if (verbMonths.has(name) && words !== undefined && !whole.includes(' of ')) return []
  // At least 20 may have died; 20 May Day marchers.
  const small = (text[at + whole.indexOf(name, (digits ?? words ?? '').length)] ?? 'A') >= 'a'
  if (small && verbMonths.has(name) && y === undefined && !/\d(?:st|nd|rd|th)| of /.test(whole)) return []
  if (name === 'may' && lower.startsWith(' day', at + whole.length)) return []
  const end = at + whole.length
  // The 11 September attacks: the article is theirs.
  if (digits !== undefined && whole.startsWith('the ') && !/\d(?:st|nd|rd|th)| of /.test(whole)) return []
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

const nthOfMonth =
  /the (\d{1,2})(?:st|nd|rd|th)\b(?![ -][a-z]*(?:century|centuries|anniversary|birthday|day|time|floor|street|round|minute|hole|place|congress|[a-z]{4,12}))/y

/** on the 15th: a day of the month at hand. */
export function readNthOfMonth({lower}: EnText, at: number): Piece[] {
  if (!/\b(?:on|by|until|till|before|after|since|[a-z]{3,6}day) $/.test(lower.slice(Math.max(0, at - 10), at))) return []
  const found = match(nthOfMonth, lower, at) ?? (lower.startsWith('day ', at - 4) ? match(/the (13)th\b/y, lower, at) : null)
  const day = Number(found?.[1])
  return found && day >= 1 && day <= 31 ? [piece(at, found, grain.day, grain.day, {day})] : []
}
