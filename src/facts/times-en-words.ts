import {festivalNames} from './calendar.ts'
import {type DayPart, grain, type Piece, type YearPart} from './times-pieces.ts'

const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Months by full name and short form. */
export const enMonths: ReadonlyMap<string, number> = new Map([
  ...monthNames.flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
  ]),
  ['sept', 9],
])

/** Weekdays by full name and short form, 0 = Sunday. */
export const enWeekdays: ReadonlyMap<string, number> = new Map([
  ...weekdayNames.flatMap((name, i): [string, number][] => [
    [name, i],
    [name.slice(0, 3), i],
  ]),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
])

/** Months that are also names or verbs: they want a preposition, a day or a year beside them. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august', 'mar', 'jan', 'dec', 'sep', 'jun', 'jul'])

/** Source of a pattern for a month name: one group for full names, one for short ones, which may have a full stop. */
export const monthSource =
  '(?:(january|february|march|april|may|june|july|august|september|october|november|december)\\b|(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)'
/** Source of a pattern for a weekday name in full. */
export const weekdaySource = '(sunday|monday|tuesday|wednesday|thursday|friday|saturday)'

const ordinalNames = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]

/** first to thirty-first. */
export const enOrdinals: ReadonlyMap<string, number> = new Map([
  ...ordinalNames.map((name, i): [string, number] => [name, i + 1]),
  ...ordinalNames.slice(0, 9).map((name, i): [string, number] => [`twenty-${name}`, i + 21]),
  ['thirtieth', 30],
  ['thirty-first', 31],
])

/** Source of a pattern for an ordinal word. */
export const ordinalSource =
  '((?:twenty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|thirty-first)'

const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Numbers in words; an unknown number (several, a few) is NaN. */
export const enNumbers: ReadonlyMap<string, number> = new Map([
  ...ones.map((name, i): [string, number] => [name, i]),
  ...tens.map((name, i): [string, number] => [name, i * 10 + 20]),
  ['a', 1],
  ['an', 1],
  ['half a', 0.5],
  ['half an', 0.5],
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['a hundred', 100],
  ['one hundred', 100],
  ['several', Number.NaN],
  ['few', Number.NaN],
  ['a few', Number.NaN],
  ['some', Number.NaN],
  ['many', Number.NaN],
])

/** Source of a pattern for a number in digits or words, counted by {@link readEnNumber}. */
export const numberSource =
  '(\\d{1,4}(?:\\.\\d{1,2})?|half an?|a couple(?: of)?|a few|a hundred|an?|several|few|one hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)'

/** The value of what {@link numberSource} matched; NaN where how many is not said. */
export function readEnNumber(words: string): number {
  const digits = Number(words)
  if (!Number.isNaN(digits)) return digits
  return enNumbers.get(words) ?? words.split('-').reduce((sum, part) => sum + (enNumbers.get(part) ?? Number.NaN), 0)
}

/** Seasons of the year. */
export const enSeasons: ReadonlyMap<string, YearPart> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])
/** Parts of the day. */
export const enDayParts: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['noon', 'MI'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
])

type Phrase = readonly [words: string, piece: Omit<Piece, 'start' | 'end'>]
const day = grain.day
const deictic = 'deictic' as const
const single = (words: string, slots: Piece['slots'], anchor: Piece['anchor'] = deictic): Phrase => [
  words,
  {first: day, last: day, slots, ...(anchor ? {anchor} : {})},
]

const phrases: Phrase[] = [
  ...['today', "today's"].map((words) => single(words.slice(0, 5), {dayShift: 0})),
  single('yesterday', {dayShift: -1}),
  single('tomorrow', {dayShift: 1}),
  ...['the day before yesterday', 'day before yesterday'].map((words) => single(words, {dayShift: -2})),
  ...['the day after tomorrow', 'day after tomorrow'].map((words) => single(words, {dayShift: 2})),
  ...['that day', 'the same day', 'that same day'].map((words) => single(words, {dayShift: 0, same: true})),
  ...['the next day', 'the following day', 'the day after', 'a day later'].map((words) => single(words, {dayShift: 1, same: true})),
  ...['the previous day', 'the day before', 'a day earlier'].map((words) => single(words, {dayShift: -1, same: true})),
  ['tonight', {first: day, last: grain.dayPart, slots: {dayShift: 0, dayPart: 'EV'}, anchor: deictic}],
  ['last night', {first: day, last: grain.dayPart, slots: {dayShift: -1, dayPart: 'NI'}, anchor: deictic}],
  ...(['morning', 'afternoon', 'evening'] as const).map(
    (part): Phrase => [`this ${part}`, {first: day, last: grain.dayPart, slots: {dayShift: 0, dayPart: enDayParts.get(part) as DayPart}, anchor: deictic}],
  ),
  ...['now', 'right now', 'just now', 'currently', 'at present', 'at the moment', 'presently', 'nowadays', 'these days'].map((words) =>
    single(words, {fixed: 'PRESENT_REF'}),
  ),
  ...[
    'recently',
    'lately',
    'in recent days',
    'in recent weeks',
    'in recent months',
    'the other day',
    'the other week',
    'not long ago',
    'a few days ago',
    'some time ago',
    'in the near future',
  ].map((words) => single(words, {}, 'vague')),
  ['in recent years', {first: 0, last: 0, type: 'duration', slots: {fixed: 'PXY'}, anchor: 'vague'}],
  ...['year-end', 'end of the year', 'the end of the year', 'end of year', 'the end of year', 'the turn of the year'].map(
    (words): Phrase => [words, {first: grain.year, last: grain.year, slots: {yearShift: 0}, anchor: deictic}],
  ),
  ...['month-end', 'the end of the month', 'end of the month'].map(
    (words): Phrase => [words, {first: grain.month, last: grain.month, slots: {monthShift: 0}, anchor: deictic}],
  ),
  ['noon', {first: grain.clock, last: grain.clock, slots: {hour: 12, minute: 0}}],
  ['midday', {first: grain.clock, last: grain.clock, slots: {hour: 12, minute: 0}}],
  ['midnight', {first: grain.clock, last: grain.clock, slots: {hour: 0, minute: 0}}],
  ['overnight', {first: grain.dayPart, last: grain.dayPart, slots: {dayPart: 'NI'}}],
  ...[...enDayParts].map(([part, dayPart]): Phrase => [part, {first: grain.dayPart, last: grain.dayPart, slots: {dayPart}, weak: true}]),
  ...(['morning', 'afternoon', 'evening'] as const).map(
    (part): Phrase => [`the ${part}`, {first: grain.dayPart, last: grain.dayPart, slots: {dayPart: enDayParts.get(part) as DayPart}, weak: true}],
  ),
  ...[
    ['monday', 1],
    ['tuesday', 2],
    ['wednesday', 3],
    ['thursday', 4],
    ['friday', 5],
    ['saturday', 6],
    ['sunday', 7],
  ].map(([name, index]): Phrase => [`${name}s`, {first: 0, last: 0, type: 'set', slots: {fixed: `XXXX-WXX-${index}`}}]),
  ['weekdays', {first: 0, last: 0, type: 'set', slots: {fixed: 'XXXX-WXX'}}],
  ...festivalNames.filter((name) => /^[a-z]/.test(name)).map((name): Phrase => [name, {first: day, last: day, slots: {festival: name}}]),
]

/** Fixed phrases by their first word, longest first. */
export const enPhrases: ReadonlyMap<string, readonly Phrase[]> = groupPhrases(phrases)

function groupPhrases(list: readonly Phrase[]): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>()
  for (const phrase of list.toSorted((a, b) => b[0].length - a[0].length)) {
    const key = /^[a-z]+/.exec(phrase[0])?.[0] ?? ''
    groups.set(key, [...(groups.get(key) ?? []), phrase])
  }

  return groups
}
