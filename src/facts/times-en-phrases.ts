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

// Days, now and then, edges of a year.
const listPhrases = (): Phrase[] => [
  single('today', {dayShift: 0}),
  single('yesterday', {dayShift: -1}),
  single('tomorrow', {dayShift: 1}),
  ...['the day before yesterday', 'day before yesterday'].map((words) => single(words, {dayShift: -2})),
  ...['the day after tomorrow', 'day after tomorrow'].map((words) => single(words, {dayShift: 2})),
  ...['the next day', 'the following day', 'a day later'].map((words) => single(words, {dayShift: 1, same: true})),
  ...['the previous day', 'a day earlier'].map((words) => single(words, {dayShift: -1, same: true})),
  ...['that same day', 'the very same day'].map((words) => single(words, {dayShift: 0, same: true})),
  ['tonight', {first: day, last: grain.dayPart, slots: {dayShift: 0, dayPart: 'EV'}, anchor: deictic}],
  ['last night', {first: day, last: grain.dayPart, slots: {dayShift: -1, dayPart: 'NI'}, anchor: deictic}],
  ...(['morning', 'afternoon', 'evening'] as const).map(
    (part): Phrase => [`this ${part}`, {first: day, last: grain.dayPart, slots: {dayShift: 0, dayPart: enDayParts.get(part) as DayPart}, anchor: deictic}],
  ),
  ...['now', 'right now', 'currently', 'presently', 'nowadays'].map((words) => single(words, {fixed: 'PRESENT_REF'})),
  ...[
    'recently',
    'lately',
    'the other day',
    'the other week',
    'the other night',
    'not long ago',
    'not so long ago',
    'not too long ago',
    'long ago',
    'some time ago',
    'a while ago',
    'a long time ago',
    'a short time ago',
    'quite some time ago',
  ].map((words) => single(words, {}, 'vague')),
  ...['a long time', 'a short time', 'some time', 'a while', 'quite some time'].map(
    (words): Phrase => [words, {first: 0, last: 0, type: 'duration', slots: {fixed: 'PXD'}, anchor: 'absolute'}],
  ),
  ...['year-end', 'year end', 'yearend', "year's end"].map(
    (words): Phrase => [words, {first: grain.year, last: grain.year, slots: {yearShift: 0}, anchor: deictic}],
  ),
  ...['midyear', 'mid-year', 'midsummer', 'midwinter'].map((words): Phrase => [words, {first: grain.month, last: grain.month, slots: {}}]),
  ...['month-end', 'month end', "month's end"].map(
    (words): Phrase => [words, {first: grain.month, last: grain.month, slots: {monthShift: 0}, anchor: deictic}],
  ),
  ...['midweek', 'mid-week', 'weekend'].map((words): Phrase => [words, {first: grain.part, last: grain.part, slots: {}}]),
  ...['the turn of the century', 'the turn of the millennium', 'the turn of the year'].map(
    (words): Phrase => [words, {first: grain.year, last: grain.year, slots: {}}],
  ),
  ...['the new year', 'new year'].map((words): Phrase => [words, {first: grain.year, last: grain.year, slots: {}}]),
]

// Parts of the day, what is repeated, feasts.
const listParts = (): Phrase[] => [
  ['noon', {first: grain.clock, last: grain.clock, slots: {hour: 12, minute: 0}}],
  ['midday', {first: grain.clock, last: grain.clock, slots: {hour: 12, minute: 0}}],
  ['midnight', {first: grain.clock, last: grain.clock, slots: {hour: 0, minute: 0}}],
  ...['dawn', 'daybreak', 'sunrise'].map((words): Phrase => [words, {first: grain.dayPart, last: grain.dayPart, slots: {dayPart: 'MO'}}]),
  ...['dusk', 'sunset', 'nightfall'].map((words): Phrase => [words, {first: grain.dayPart, last: grain.dayPart, slots: {dayPart: 'EV'}}]),
  ...['mid-morning', 'midmorning'].map((words): Phrase => [words, {first: grain.dayPart, last: grain.dayPart, slots: {dayPart: 'MO'}}]),
  ...['mid-afternoon', 'midafternoon'].map((words): Phrase => [words, {first: grain.dayPart, last: grain.dayPart, slots: {dayPart: 'AF'}}]),
  ['overnight', {first: grain.dayPart, last: grain.dayPart, slots: {dayPart: 'NI'}}],
  ...[...enDayParts].map(([part, dayPart]): Phrase => [part, {first: grain.dayPart, last: grain.dayPart, slots: {dayPart}, weak: true}]),
  ...[
    ['monday', 1],
    ['tuesday', 2],
    ['wednesday', 3],
    ['thursday', 4],
    ['friday', 5],
    ['saturday', 6],
    ['sunday', 7],
  ].map(([name, index]): Phrase => [`${name}s`, {first: 0, last: 0, type: 'set', slots: {fixed: `XXXX-WXX-${index}`}}]),
  ['weekends', {first: 0, last: 0, type: 'set', slots: {fixed: 'XXXX-WXX-WE'}}],
  ['weekdays', {first: 0, last: 0, type: 'set', slots: {fixed: 'XXXX-WXX'}}],
  ...festivalNames.filter((name) => /^[a-z]/.test(name)).map((name): Phrase => [name, {first: day, last: day, slots: {festival: name}}]),
]

let groups: Map<string, Phrase[]> | undefined

/** Phrases by their first word (behind the article), longest first. Made at the first use. */
function groupPhrases(): Map<string, Phrase[]> {
  groups = new Map()
  for (const phrase of [...listPhrases(), ...listParts()].sort((a, b) => b[0].length - a[0].length)) {
    const key = /^(?:the )?([a-z]+)/.exec(phrase[0])?.[1] ?? ''
    const list = groups.get(key)
    if (list) list.push(phrase)
    else groups.set(key, [phrase])
  }

  return groups
}

/** Fixed phrases that begin with a word, or with the article and that word, longest first. */
export function phrasesFrom(word: string): readonly Phrase[] {
  return (groups ?? groupPhrases()).get(word) ?? []
}

/** The words {@link phrasesFrom} knows. */
export function phraseWords(): Iterable<string> {
  return (groups ?? groupPhrases()).keys()
}
