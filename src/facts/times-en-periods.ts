import {ofPeriod, optionalYear, piece, shifts} from './times-en-grammar.ts'
import {enDayParts, enMonths, enSeasons, enWeekdays, monthSource, weekdaySource} from './times-en-words.ts'
import {match} from './times-match.ts'
import {grain, type Piece, type Slots, type YearPart} from './times-pieces.ts'

const point =
  '(this|last|next|past|previous|prior|preceding|following|coming|upcoming|ensuing|current|latest|most recent|recent|same|that|present|corresponding|comparable|year-earlier|year-ago)'
const dayOfMonth = /\.? (\d{1,2})(?:st|nd|rd|th)?\b(?![:.,]?\d| ?%)/y
const unit = '(second|minute|hour|day|night|week|weekend|week-end|month|year|quarter|semester|decade|century|millennium|period|half|season|term|yr|qtr)'
const relative = new RegExp(
  String.raw`(?:the |this (?=past|coming|last|next|same|current|very) ?)?${point} (?:same |very )?(?:(fiscal|financial|calendar|school|academic|business|trading) )?(?:${unit}(?!-[a-z])\b|${weekdaySource}\b(?!-)|${monthSource}|(spring|summer|autumn|fall|winter)\b|(morning|afternoon|evening)\b)`,
  'y',
)
// A determiner makes these a stretch of time: the latest period, but latest figures.
const wantsThe = new Set(['following', 'same', 'latest', 'recent', 'most recent', 'corresponding', 'comparable', 'preceding', 'present'])
const fromText = new Set(['previous', 'prior', 'preceding', 'following', 'ensuing', 'same', 'that', 'corresponding', 'comparable'])
const toShift: Record<string, number> = {...shifts, prior: -1, preceding: -1, ensuing: 1, present: 0, latest: 0, 'year-earlier': -1, 'year-ago': -1}
const pastUnits: Record<string, string> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  night: 'P1D',
  week: 'P1W',
  month: 'P1M',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
  season: 'P1Y',
}
const quarters = '(?:first|second|third|fourth|final|1st|2nd|3rd|4th)'
const quarter = new RegExp(
  `(?:the )?(?:fiscal )?(?:(?:19|20)\\d\\d |fiscal (?:19|20)\\d\\d )?(?:(${quarters}|last(?= quarter of)|closing|opening)[ -](?:fiscal[ -])?(?:quarter|qtr)\\b|(first|second|latter|last)[ -](half)\\b(?! (?:goal|try|penalty|hat-trick|strike|of (?:the )?(?:match|game|season|a|an|an?|his|its|their)))|(first|second)[ -](nine-month|six-month)\\b)(?:[ ](?:of )?((?:19|20)\\d\\d)\\b)?`,
  'y',
)
const orders: Record<string, YearPart> = {
  first: 'Q1',
  opening: 'Q1',
  second: 'Q2',
  third: 'Q3',
  fourth: 'Q4',
  final: 'Q4',
  closing: 'Q4',
  last: 'Q4',
  '1st': 'Q1',
  '2nd': 'Q2',
  '3rd': 'Q3',
  '4th': 'Q4',
}

const business = /\b(?:profits?|sales|revenues?|earnings|net income|net loss|pretax|shipments|exports|imports|output|turnover|gdp|deliveries|dividend)\b/
const sport = /\b(?:goals?|scor(?:e|ed|ing)|match|game|season|kick|penalty|try|whistle|substitute|minutes?|points?|rebounds)\b/

/** Sales in the first half, which is no half of a match. */
function isOfBusiness(lower: string, at: number, end: number): boolean {
  const around = lower.slice(Math.max(0, at - 70), end + 50)
  return business.test(around) && !sport.test(around)
}

/** the first quarter of 2026, third-quarter, the 1989 second half. */
export function readQuarter(lower: string, at: number): Piece | undefined {
  const found = match(quarter, lower, at)
  if (!found) return
  const [whole, name, , half, , , after] = found
  // A half alone is mostly of a match.
  const written = after ?? /(?:19|20)\d\d/.exec(whole)?.[0]
  const end = at + whole.length
  if (
    half &&
    written === undefined &&
    !lower.startsWith("'s ", at - 3) &&
    !/^ (?:of )?(?:the year|last|this|next|the (?:19|20)\d\d(?!s)|(?:fiscal )?(?:19|20)\d\d(?!s)|the (?:month|decade|century|week))/.test(
      lower.slice(end, end + 18),
    ) &&
    !whole.includes('-') &&
    !isOfBusiness(lower, at, end)
  )
    return
  if (
    half &&
    whole.includes('-') &&
    !/^ (?:profit|earning|result|loss|sales|revenue|net|figure|growth|report|pretax|pre-tax|operating|performance)/.test(lower.slice(end, end + 13))
  )
    return
  const part = name ? orders[name] : found[2] === 'first' || found[4] === 'first' ? 'H1' : 'H2'
  // The article of the third-quarter loss is the loss's; a fiscal quarter begins when the company says.
  const start = whole.startsWith('the ') && whole.includes('-') && written === undefined ? at + 4 : at
  const slots: Slots = {...optionalYear(written), ...(part === undefined ? {} : {yearPart: part}), ...(whole.includes('fiscal') ? {fiscal: true as const} : {})}
  return part && {...piece(at, found, written ? grain.year : grain.month, grain.month, slots), start}
}

function unitSlots(name: string, shift: number, same: boolean): [Slots, number] {
  const from = same ? {same: true as const} : {}
  switch (name) {
    case 'week':
      return [{weekShift: shift, ...from}, grain.part]
    case 'weekend':
    case 'week-end':
      return [{weekShift: shift, weekend: true, ...from}, grain.part]
    case 'month':
      return [{monthShift: shift, ...from}, grain.month]
    case 'year':
    case 'yr':
      return [{yearShift: shift, ...from}, grain.year]
    case 'quarter':
    case 'qtr':
      return [same ? {} : {quarterShift: shift}, grain.month]
    case 'day':
      return [{dayShift: shift, same: true}, grain.day]
    case 'night':
      return [{dayShift: shift, dayPart: 'NI', ...from}, grain.dayPart]
    case 'century':
      return [same ? {} : {centuryShift: shift}, grain.year]
    default:
      return [{}, grain.year]
  }
}

const noPast = new Set(['weekend', 'week-end', 'quarter', 'qtr', 'period', 'half', 'semester', 'term'])

function readUnitRelative(lower: string, at: number, found: RegExpExecArray): Piece | undefined {
  const [whole, word = '', kind, name = ''] = found
  const end = at + whole.length
  const article = whole.startsWith('the ')
  if (word === 'last' && name === 'quarter' && match(ofPeriod, lower, end)) return
  if (word === 'last' && (article || name === 'week') && match(ofPeriod, lower, end))
    return {start: at, end, first: grain.part, last: grain.part, slots: {}, anchor: 'absolute', partOf: true}
  if (wantsThe.has(word) && !article) return
  if (name === 'second' && word !== 'past') return
  // The last minute of a match, next term: too loose without more.
  if (
    (name === 'half' || name === 'term' || name === 'minute' || name === 'hour') &&
    !(word === 'past' || word === 'current' || word === 'same' || (word === 'last' && name === 'hour')) &&
    word !== 'next'
  )
    return
  if (name === 'term' || (name === 'half' && word !== 'current')) return
  if ((name === 'period' || name === 'season' || name === 'day') && word === 'present') return
  if (word === 'past' && pastUnits[name] && !noPast.has(name))
    return {start: at, end, first: 0, last: 0, type: 'duration', slots: {fixed: pastUnits[name] as string}, anchor: 'deictic'}
  if (name === 'day' && (word === 'last' || word === 'current' || word === 'latest'))
    return article ? {start: at, end, first: grain.day, last: grain.day, slots: {}, anchor: 'absolute'} : undefined
  const shift = toShift[word] ?? 0
  const [slots, level] = unitSlots(name, shift, fromText.has(word))
  // A school year has no number of its own; a fiscal one goes by its year.
  const known = kind === 'school' || kind === 'academic' || name === 'period' || name === 'season' || name === 'decade' ? {} : slots
  // What counts from the text hangs on no date of publication, and a season has no sharp ends.
  const anchor = name === 'season' ? 'vague' : fromText.has(word) || (word === 'this' && name === 'day') ? 'absolute' : 'deictic'
  return {start: at, end, first: level, last: level, slots: known, anchor}
}

/** last Friday, next week, that day, the year-ago quarter, this summer, next March. */
export function readRelative(lower: string, at: number): Piece | undefined {
  const found = match(relative, lower, at)
  if (!found) return

  const [whole, word = '', , name, weekday, monthLong, monthShort, seasonName, part] = found
  if (name !== undefined) return readUnitRelative(lower, at, found)
  const shift = toShift[word] ?? 0
  const more = {anchor: fromText.has(word) ? 'absolute' : 'deictic'} as const
  const article = whole.startsWith('the ') || whole.startsWith('this ')
  if (word === 'same' || (word === 'following' && !article) || word === 'latest' || word === 'recent' || word === 'most recent') return
  if (weekday !== undefined) {
    const index = enWeekdays.get(weekday) as number
    const day = {start: at + whole.length - weekday.length, end: at + whole.length, index}
    const slots = word === 'next' ? {weekShift: 1, weekday: index} : {weekday: index, toward: shift < 0 ? (-1 as const) : (1 as const)}
    return piece(at, found, grain.weekday, grain.weekday, slots, {...more, weekday: day})
  }

  const month = monthLong ?? monthShort
  if (month !== undefined) {
    if (word === 'that' && (month === 'may' || month === 'march')) return
    const day = word === 'next' || word === 'last' ? match(dayOfMonth, lower, at + whole.length) : null
    if (day)
      return {
        start: at,
        end: at + whole.length + day[0].length,
        first: grain.month,
        last: grain.day,
        slots: {month: enMonths.get(month) as number, day: Number(day[1]), toward: shift < 0 ? -1 : 1},
        ...more,
      }
    return piece(at, found, grain.month, grain.month, {month: enMonths.get(month) as number, ...(shift === 0 ? {} : {toward: shift < 0 ? -1 : 1})}, more)
  }

  if (seasonName !== undefined) {
    if (seasonName === 'fall' && word !== 'this' && word !== 'last' && word !== 'next' && word !== 'past') return
    return piece(at, found, grain.month, grain.month, {yearPart: enSeasons.get(seasonName) as YearPart, toward: shift < 0 ? -1 : shift > 0 ? 1 : 0}, more)
  }

  const dayPart = enDayParts.get(part as string) as 'MO'
  const slots: Slots = word === 'this' || word === 'last' ? {dayShift: shift, dayPart} : {dayShift: shift, dayPart, same: true}
  return piece(at, found, grain.day, grain.dayPart, slots, more)
}
