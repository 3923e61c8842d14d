import {festivalNames} from './calendar.ts'
import {enDayParts} from './times-en-words.ts'
import {type DayPart, grain, type Piece} from './times-pieces.ts'

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
