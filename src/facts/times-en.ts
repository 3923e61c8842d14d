import {joinEnglish} from './times-en-join.ts'
import {readEnLength, readEnSet, readEnStretch} from './times-en-units.ts'
import {doubtfulMonths, enDayParts, enMonths, enNumbers, enOrdinals, enPhrases, enSeasons, enWeekdays, monthSource, numberSource, ordinalSource, readEnNumber, weekdaySource} from './times-en-words.ts'
import {readNumericTime} from './times-numeric.ts'
import {grain, type Piece, type Slots, type YearPart} from './times-pieces.ts'

const year = String.raw`(?:,? ?(?:of )?((?:1\d|20|21)\d\d)(?![\d%]|[:.]\d|-\d\d-))?`
const dayNumber = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?![\d%:°]|\.\d|,\d{3}(?!\d)|[ ]?(?:miles?|km|kilomet|percent|per cent|million|billion|people|points?|years?|times|[ap]\.?m\b))`
const dash = String.raw`[ ]?(?:-|–|—|to|through|until)[ ]?`
const monthLed = new RegExp(`${monthSource}(?:,? (?:the )?(?:${dayNumber}|${ordinalSource}\\b)(?:${dash}(?:the )?(?:${dayNumber}|${ordinalSource}\\b))?)?${year}`, 'y')
const dayLed = new RegExp(String.raw`(?:the )?(?:(\d{1,2})(?:st|nd|rd|th)?|${ordinalSource})(?:${dash}(?:(\d{1,2})(?:st|nd|rd|th)?|${ordinalSource}))?(?: day)? ?(?:of )?[ /-]?${monthSource}${year.replace(',? ?', ',?[ /-]?')}`, 'y')
const clockLed = new RegExp(String.raw`(\d{1,2})(?:[:.]([0-5]\d))?[ ]?(?:([ap])\.?[ ]?m\b\.?|(o'? ?clock\b))`, 'y')
const openClock = /(\d{1,2})(?::([0-5]\d))?(?=[ ]?(?:-|–|—|to|until)[ ]?\d{1,2}(?::[0-5]\d)?[ ]?[ap]\.?[ ]?m\b)/y
const nthDay = new RegExp(String.raw`(?:the )?(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th) ${weekdaySource} (?:of|in) (?:${monthSource}${year}|(?:(this|last|next)|the) month\b)`, 'y')
const decade = /(?:the )?(?:(early|mid|late)[ -])?(?:(1\d|20)(\d)0s|['’](\d)0s)\b/y
const century = /(?:the )?(?:(?:early|mid|late)[ -])?(\d{1,2})(?:st|nd|rd|th)[ -]century\b/y
const quarter = new RegExp(String.raw`(?:the )?(?:(?:first|second|third|fourth|final|last(?= quarter of)|1st|2nd|3rd|4th) (quarter|qtr)\b|(first|second|latter) half(?= (?:of )?(?:the year|last year|this year|next year|(?:19|20)\d\d)))(?:[ ](?:of )?((?:19|20)\d\d)\b)?`, 'y')
const season = new RegExp(String.raw`(?:the )?(spring|summer|autumn|fall|winter)(?: of)? ((?:19|20)\d\d)\b`, 'y')
const relative = new RegExp(String.raw`(?:(earlier|later|late|early|mid) )?(?:the )?(this|last|next|past|previous|following|coming|upcoming|current) (?:(week|month|year|quarter(?! of)|weekend|decade|century)(?!-)\b|${weekdaySource}\b|${monthSource}|(spring|summer|autumn|fall|winter)\b|(night|morning|afternoon|evening)\b)`, 'y')
const edge = new RegExp(String.raw`(?:(?:the )?(?:end|beginning|start|middle) of |(?:early|mid|late)[ -](?:in )?)(?=(?:the )?(?:${monthSource}|(?:19|20)\d\d|this|last|next))`, 'y')
const fiscal = /(?:fiscal (?:year )?|fy ?)((?:19|20)\d\d)\b/y
const quarterCode = /q([1-4])(?: |-|, )?((?:19|20)\d\d)\b|((?:19|20)\d\d) ?q([1-4])\b/y
const yearNumber = /((?:1[0-9]|20|21)\d\d)(?:(?:-|–|\/)(\d{4}|\d{2})(?![\d-]))?(?![\d%]|[.,]\d|s\b)/y
const inDays = new RegExp(`in (?:about )?${numberSource} (?:more )?(?:days?|weeks?|months?|years?|hours?|minutes?)\\b`, 'y')

const superlative = /\b(?:first|time|times|highest|lowest|biggest|largest|worst|best|most|fastest|record|second|third|twice|once|only|least|slowest|weakest|strongest)\b[^.]{0,30}$/
const strongYear = /\b(?:in|since|during|by|until|till|fiscal|year|years|circa|from|early|late|mid|through|throughout|spring|summer|autumn|winter|before|after)[ -]$/
const weakYear = /\b(?:of|than|between|around|for|to|and|the|with|via)[ ]$/
const afterYear = /(?:[.,;:!?)\]"'’”—–]|\s?$| (?:and|to|in|at|with|was|were|is|are|has|had|the|a|on|when|as|that|by|for|after|before|but|or|it|he|she|they|through|it|because|while|until|season|election|census|budget|olympics|world cup)\b)/y
const counted = / (?:people|men|women|jobs|workers|miles|km|meters|metres|votes|points|dollars|euros|pounds|feet|tonnes|tons|units|cases|homes|students|soldiers|troops|acres|square|a\.?d|b\.?c)\b/y
const monthBefore = /\b(?:in|of|since|by|until|till|during|from|late|early|mid|last|next|this|to|through|and|between|before|after|each|every|around|for)[ -]$/
const orders: Record<string, YearPart> = {first: 'Q1', '1st': 'Q1', second: 'Q2', '2nd': 'Q2', third: 'Q3', '3rd': 'Q3', fourth: 'Q4', '4th': 'Q4', final: 'Q4', last: 'Q4'}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function piece(start: number, found: RegExpExecArray, first: number, last: number, slots: Slots, more: Partial<Piece> = {}): Piece {
  return {start, end: start + found[0].length, first, last, slots, ...more}
}

interface EnText {
  text: string
  lower: string
}

const optionalYear = (written: string | undefined): Slots => (written === undefined ? {} : {year: Number(written)})
const dayOf = (digits: string | undefined, words: string | undefined): number | undefined => (digits === undefined ? enOrdinals.get(words ?? '') : Number(digits))

/** March 3, 2026, March 2026, March 1–3, March. */
function readMonthLed({text, lower}: EnText, at: number): Piece[] {
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
    const named = y !== undefined || (capital && (name.length > 3 || whole.endsWith('.')) && (!doubtfulMonths.has(name) || monthBefore.test(before)))
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
function readDayLed({lower}: EnText, at: number): Piece[] {
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
  return to < 1 || to > 31 ? [] : [
    {...piece(at, found, grain.month, grain.day, {...slots, day}), end: first},
    {...piece(second, found, grain.month, grain.day, {...slots, day: to}), end},
  ]
}

function readYearNumber({lower}: EnText, at: number, before: Piece | undefined): Piece[] {
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

function readClockLed({lower}: EnText, at: number): Piece[] {
  const open = match(openClock, lower, at)
  if (open && Number(open[1]) <= 12) {
    const slots = {hour: Number(open[1]), ...(open[2] === undefined ? {} : {minute: Number(open[2])})}
    return [piece(at, open, grain.clock, grain.clock, slots, {weak: true})]
  }

  const found = match(clockLed, lower, at)
  if (!found) return []
  const hour = Number(found[1])
  if (hour > 12 || hour < 1) return []
  const minute = found[2] === undefined ? {} : {minute: Number(found[2])}
  return [piece(at, found, grain.clock, grain.clock, {hour: found[3] ? (hour % 12) + (found[3] === 'p' ? 12 : 0) : hour, ...minute})]
}

function readNumber(en: EnText, at: number, before: Piece | undefined): {pieces: Piece[]; end: number} {
  const {lower} = en
  const previous = lower[at - 1] ?? ' '
  if (/[\w$£€#@%]/.test(previous) || (previous === '.' && /\d/.test(lower[at - 2] ?? ''))) return readNumericTime(en.text, at, 'en')

  const dated = readDayLed(en, at)
  const timed = dated.length > 0 ? dated : readClockLed(en, at)
  const numeric = timed.length > 0 ? {pieces: timed, end: 0} : readNumericTime(en.text, at, 'en')
  if (numeric.pieces.length > 0) return {pieces: numeric.pieces, end: numeric.pieces.at(-1)?.end as number}

  const one = readNthDay(lower, at) ?? readSimple(decade, lower, at, (f) => ({fixed: `${f[2]}${f[3]}`})) ?? readCentury(lower, at) ?? readCode(lower, at) ?? readEnLength(lower, at)
  if (one) return {pieces: [one], end: one.end}

  const years = readYearNumber(en, at, before)
  if (years.length > 0) return {pieces: years, end: years.at(-1)?.end as number}
  const hour = /\bat (?:about |around )?$/.test(lower.slice(Math.max(0, at - 12), at)) ? /^(?:1[0-2]|[1-9])(?![\d:.,%-])/.exec(lower.slice(at, at + 4)) : null
  if (hour) return {pieces: [{start: at, end: at + hour[0].length, first: grain.clock, last: grain.clock, slots: {hour: Number(hour[0])}, weak: true}], end: at + hour[0].length}
  return {pieces: [], end: numeric.end}
}

function readSimple(pattern: RegExp, lower: string, at: number, slots: (found: RegExpExecArray) => Slots): Piece | undefined {
  const found = match(pattern, lower, at)
  return found ? piece(at, found, grain.year, grain.year, slots(found)) : undefined
}

function readCentury(lower: string, at: number): Piece | undefined {
  return readSimple(century, lower, at, (f) => ({fixed: String(Number(f[1]) - 1).padStart(2, '0')}))
}

function readCode(lower: string, at: number): Piece | undefined {
  return readSimple(quarterCode, lower, at, (f) => ({year: Number(f[2] ?? f[3]), yearPart: `Q${f[1] ?? f[4]}` as YearPart}))
}

function readQuarter(lower: string, at: number): Piece | undefined {
  const found = match(quarter, lower, at)
  if (!found) return
  const half = found[2] === undefined ? orders[found[0].replace('the ', '').split(' ')[0] as string] : found[2] === 'first' ? 'H1' : 'H2'
  return half && piece(at, found, found[3] ? grain.year : grain.month, grain.month, {yearPart: half, ...optionalYear(found[3])})
}

const nthOrders: Record<string, number> = {first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4}

/** The third Monday of January 2026. */
function readNthDay(lower: string, at: number): Piece | undefined {
  const found = match(nthDay, lower, at)
  if (!found) return
  const [, order = '', weekday = '', long, short, y, which] = found
  const name = long ?? short
  const nth = {weekday: enWeekdays.get(weekday) as number, n: nthOrders[order] as number}
  const month: Slots = name === undefined ? {monthShift: which === undefined ? 0 : (shifts[which] as number)} : {month: enMonths.get(name) as number, ...optionalYear(y)}
  return piece(at, found, grain.month, grain.day, {...month, nth}, name === undefined ? {anchor: 'deictic'} : {})
}

const shifts: Record<string, number> = {this: 0, current: 0, last: -1, past: -1, previous: -1, next: 1, following: 1, coming: 1, upcoming: 1}

/** last Friday, next week, earlier this month, this summer, next March. */
function readRelative(lower: string, at: number): Piece | undefined {
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

  if (month !== undefined) return piece(at, found, grain.month, grain.month, {month: enMonths.get(month) as number, ...(shift === 0 ? {} : {toward: shift < 0 ? -1 : 1})}, more)
  if (seasonName !== undefined) return piece(at, found, grain.month, grain.month, {yearShift: shift, yearPart: enSeasons.get(seasonName) as YearPart}, more)
  if (part !== undefined) return word === 'this' || word === 'last' ? piece(at, found, grain.day, grain.dayPart, {dayShift: shift, dayPart: enDayParts.get(part) as 'MO'}, more) : undefined
  const slots: Record<string, Slots> = {week: {weekShift: shift}, month: {monthShift: shift}, year: {yearShift: shift}, quarter: {quarterShift: shift}, weekend: {weekShift: shift, weekend: true}, decade: {}, century: {fixed: shift === 0 ? '20' : shift < 0 ? '19' : '21'}}
  const levels: Record<string, number> = {week: grain.part, month: grain.month, year: grain.year, quarter: grain.month, weekend: grain.part, decade: grain.year, century: grain.year}
  return piece(at, found, levels[unit as string] as number, levels[unit as string] as number, slots[unit as string] as Slots, more)
}

/** The end of March, early 2019, mid-March: the words before are taken into the span of what follows. */
function readEdge(en: EnText, at: number): Piece[] {
  const found = match(edge, en.lower, at)
  if (!found) return []

  const from = at + found[0].length
  const word = /^[a-z]+/.exec(en.lower.slice(from, from + 12))?.[0]
  const inner = word === undefined ? readYearNumber(en, from, undefined) : enMonths.has(word) ? readMonthLed(en, from) : [readRelative(en.lower, from)].filter((p) => p !== undefined)
  return inner.length > 0 ? [{...(inner[0] as Piece), start: at}, ...inner.slice(1)] : []
}

const festivalYear = /(?:,? | of | in )((?:19|20)\d\d)\b/y

/** Christmas 2026. */
function withYear(lower: string, found: Piece): Piece {
  const year = found.slots.festival === undefined ? null : match(festivalYear, lower, found.end)
  return year ? {...found, end: found.end + year[0].length, slots: {...found.slots, year: Number(year[1])}} : found
}

/** A capital in the middle of a sentence: Jamie Noon. */
function isName(text: string, at: number): boolean {
  return (text[at] as string) < 'a' && /[A-Za-z] $/.test(text.slice(Math.max(0, at - 2), at))
}

function readPhrase({text, lower}: EnText, at: number, word: string): Piece | undefined {
  for (const [words, found] of enPhrases.get(word) ?? []) {
    const end = at + words.length
    if (lower.startsWith(words, at) && !/[a-z\d]/.test(lower[end] ?? ' ') && !(words === 'now' && lower[end] === '-') && !(found.type === 'set' && /\d |[a-z] $/.test(lower.slice(Math.max(0, at - 2), at)) && /(?:\d|two|three|four|five|six) $/.test(lower.slice(Math.max(0, at - 6), at))) && !(words === 'noon' && isName(text, at))) return withYear(lower, {...found, start: at, end})
  }

  return
}

function readWeekday({text, lower}: EnText, at: number, word: string): Piece[] {
  const long = word.length > 4
  if (!long && !((text[at] as string) < 'a' && (lower[at + word.length] === '.' || /^,? \d|^,? [A-Z][a-z]{2}/.test(text.slice(at + word.length, at + word.length + 5))))) return []
  const end = at + word.length + (!long && lower[at + word.length] === '.' ? 1 : 0)
  const index = enWeekdays.get(word) as number
  return [{start: at, end, first: grain.weekday, last: grain.weekday, slots: {weekday: index}, anchor: 'deictic', weekday: {start: at, end, index}}]
}

type Reader = (en: EnText, at: number, word: string) => Piece[]

const one =
  (reader: (lower: string, at: number) => Piece | undefined): Reader =>
  (en, at) => {
    const found = reader(en.lower, at)
    return found ? [found] : []
  }

const relativeWords = ['this', 'last', 'next', 'past', 'previous', 'following', 'coming', 'upcoming', 'current', 'earlier', 'later', 'late', 'early', 'mid', 'the']
const stretchWords = ['the', 'last', 'past', 'next', 'coming', 'previous', 'following', 'first', 'final', 'upcoming']
const edgeWords = ['the', 'end', 'beginning', 'start', 'middle', 'early', 'mid', 'late']
const orderWords = ['the', 'first', 'second', 'third', 'fourth', 'final', 'latter', 'last']

// Who reads on from a word, first come first served: all other words cost one look-up.
const beginnings: readonly (readonly [words: Iterable<string>, reader: Reader])[] = [
  [enMonths.keys(), readMonthLed],
  [enWeekdays.keys(), readWeekday],
  [['the', 'first', 'second', 'third', 'fourth', 'fifth', 'last'], one(readNthDay)],
  [relativeWords, one(readRelative)],
  [stretchWords, one(readEnStretch)],
  [enPhrases.keys(), (en, at, word) => [readPhrase(en, at, word)].filter((piece) => piece !== undefined)],
  [orderWords, one(readQuarter)],
  [['the', ...enSeasons.keys()], one((lower, at) => readSimple(season, lower, at, (f) => ({year: Number(f[2]), yearPart: enSeasons.get(f[1] as string) as YearPart})))],
  [edgeWords, one((lower, at) => readSimple(decade, lower, at, (f) => ({fixed: `${f[2] ?? '19'}${f[3] ?? f[4]}`})) ?? readCentury(lower, at))],
  [['fiscal', 'fy'], one((lower, at) => readSimple(fiscal, lower, at, (f) => ({year: Number(f[1])})))],
  [['q'], one(readCode)],
  [['every', 'each'], one(readEnSet)],
  [['in'], one(readIn)],
  [[...enNumbers.keys(), 'half'].filter((words) => !words.includes(' ')), one(readEnLength)],
  [edgeWords, readEdge],
  [['the', ...enOrdinals.keys()], readDayLed],
]
const readers = new Map<string, Reader[]>()
for (const [words, reader] of beginnings) {
  for (const word of new Set(words)) readers.set(word, [...(readers.get(word) ?? []), reader])
}

function readWord(en: EnText, at: number, word: string): Piece[] {
  for (const reader of readers.get(word) ?? []) {
    const pieces = reader(en, at, word)
    if (pieces.length > 0) return pieces
  }

  return []
}

/** in five days: the day that is so far away. */
function readIn(lower: string, at: number): Piece | undefined {
  const found = match(inDays, lower, at)
  // The first time in 18 years is a length.
  if (!found || superlative.test(lower.slice(Math.max(0, at - 40), at))) return
  const length = found && readEnLength(lower, lower.indexOf(found[1] as string, at + 3))
  if (!length || length.type !== 'duration') return
  const ago = /^P(T?)(\d{1,4})([YMWDH])$/.exec(length.slots.fixed as string)
  const unit = ago && ((ago[1] ? `T${ago[3]}` : ago[3]) as 'D')
  return unit && !Number.isNaN(readEnNumber(found[1] as string)) ? {...length, start: at, type: 'date', slots: {ago: {unit, count: Number(ago[2])}}, anchor: 'deictic', first: grain.day, last: grain.day} : undefined
}

// No word of time is longer (presidents).
const longestWord = 13
const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** The end of a run of letters. */
function endOfWord(lower: string, at: number): number {
  let end = at + 1
  while (isLetter(lower.charCodeAt(end))) end += 1
  return end
}

/** All pieces of times of an English text, joined; `lower` is the same text in lower case. */
export function readEnPieces(text: string, lower: string): Piece[] {
  const en = {text, lower}
  const pieces: Piece[] = []
  let at = 0
  while (at < lower.length) {
    const code = lower.charCodeAt(at)
    const letter = isLetter(code)
    if (!letter && (code < 48 || code > 57)) {
      at += 1
      continue
    }

    if (letter) {
      const end = endOfWord(lower, at)
      const read = end - at <= longestWord ? readWord(en, at, lower.slice(at, end)) : []
      pieces.push(...read)
      at = read.at(-1)?.end ?? end
      continue
    }

    const read = readNumber(en, at, pieces.at(-1))
    pieces.push(...read.pieces)
    let end = Math.max(read.end, at + 1)
    for (let c = lower.charCodeAt(end); read.pieces.length === 0 && ((c >= 48 && c <= 57) || (c >= 97 && c <= 122)); c = lower.charCodeAt(end)) end += 1
    at = end
  }

  return joinEnglish(lower, pieces)
}
