import {numberSource, readEnNumber} from './times-en-words.ts'
import {match} from './times-match.ts'
import {grain, type Piece, type Slots} from './times-pieces.ts'
import {durationValue} from './times-zh-durations.ts'

type Unit = NonNullable<Slots['ago']>['unit']

const unitSource = '(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|weekends?|nights?)\\b'
const units: Record<string, [Unit, number]> = {
  sec: ['TS', 1],
  min: ['TM', 1],
  hou: ['TH', 1],
  hr: ['TH', 1],
  hrs: ['TH', 1],
  day: ['D', 1],
  wee: ['W', 1],
  for: ['W', 2],
  mon: ['M', 1],
  qua: ['M', 3],
  yea: ['Y', 1],
  dec: ['Y', 10],
  cen: ['Y', 100],
  nig: ['D', 1],
}
const turnSource = '(?: (ago|earlier|later|from now|from today|hence|before|after|back)\\b)?'
const half = '( and a half)?'
const length = new RegExp(
  `${numberSource}${half}[ -](?:more |full |consecutive |straight |working |business |long )?${unitSource}(?:${half}(?:,? and |, | )${numberSource} ${unitSource})?(?:['’] time\\b)?${turnSource}`,
  'y',
)
const stretch = new RegExp(`(?:the )?(last|past|next|coming|previous|following|first|final|upcoming) ${numberSource} ${unitSource}`, 'y')
const set = new RegExp(
  `(?:every|each) (?:(other|second|third|two|three|four|five|six|\\d{1,2}) )?(?:(sunday|monday|tuesday|wednesday|thursday|friday|saturday)s?\\b|${unitSource}|(morning|afternoon|evening|night)\\b|(spring|summer|autumn|fall|winter)\\b)`,
  'y',
)
const age = /[ -](?:old\b|of age\b)/y
const lengthWords = new Set([
  'for',
  'in',
  'within',
  'about',
  'over',
  'than',
  'nearly',
  'almost',
  'after',
  'of',
  'least',
  'during',
  'spent',
  'took',
  'last',
  'lasted',
  'just',
  'only',
  'some',
  'under',
  'around',
  'until',
  'up',
  'by',
])

function unitOf(name: string): [Unit, number] {
  return units[name.slice(0, 3)] ?? ['D', 1]
}

function wordBefore(lower: string, at: number): string {
  return /([a-z]{1,12}) $/.exec(lower.slice(Math.max(0, at - 14), at))?.[1] ?? ''
}

/** three days, two and a half years, 15 minutes ago, five days from now. */
export function readEnLength(lower: string, at: number): Piece | undefined {
  const found = match(length, lower, at)
  if (!found) return

  const [whole, words = '', halfBefore, name = '', , more, moreName, turn] = found
  const end = at + whole.length
  if (match(age, lower, end) || name.startsWith('weekend') || (name.startsWith('quarter') && (whole.includes('-') || words === 'a'))) return
  const before = wordBefore(lower, at)
  const [unit, factor] = unitOf(name)
  const count = (readEnNumber(words) + (halfBefore ? 0.5 : 0)) * factor
  const away = turn !== undefined && turn !== 'after' && !(turn === 'before' && before !== 'from')
  // 10 times a year is a rate, a day may be anything: only behind a word of length.
  if (!turn && (words === 'a' || words === 'an') && !lengthWords.has(before)) return
  if (turn && away) {
    const sign = turn === 'ago' || turn === 'earlier' || turn === 'back' ? -1 : 1
    const known = turn === 'ago' || turn === 'back' || turn.startsWith('from') || turn === 'hence'
    return {
      start: at,
      end,
      first: grain.day,
      last: grain.day,
      slots: known && !Number.isNaN(count) ? {ago: {unit, count: sign * count}} : {},
      anchor: Number.isNaN(count) ? 'vague' : 'deictic',
    }
  }

  const stop = turn ? end - turn.length - 1 : end
  const rest = more && moreName ? durationValue(unitOf(moreName)[0], readEnNumber(more) * unitOf(moreName)[1]).slice(1) : ''
  return {start: at, end: stop, first: 0, last: 0, type: 'duration', slots: {fixed: `${durationValue(unit, count)}${rest}`}}
}

/** the past two weeks, the next five years. */
export function readEnStretch(lower: string, at: number): Piece | undefined {
  const found = match(stretch, lower, at)
  if (!found) return

  const [unit, factor] = unitOf(found[3] as string)
  const count = readEnNumber(found[2] as string) * factor
  const edge = found[1] === 'first' || found[1] === 'final'
  return {
    start: at,
    end: at + found[0].length,
    first: 0,
    last: 0,
    type: 'duration',
    slots: {fixed: durationValue(unit, count)},
    anchor: edge ? 'absolute' : Number.isNaN(count) ? 'vague' : 'deictic',
  }
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const ordinals: Record<string, number> = {other: 2, second: 2, third: 3}

/** every Monday, each year, every two weeks. */
export function readEnSet(lower: string, at: number): Piece | undefined {
  const found = match(set, lower, at)
  if (!found) return

  const [whole, times, weekday, unitName, part, season] = found
  const base = {start: at, end: at + whole.length, first: 0, last: 0, type: 'set', anchor: 'absolute'} as const
  const count = times === undefined ? 1 : (ordinals[times] ?? readEnNumber(times))
  if (weekday) return {...base, slots: {fixed: `XXXX-WXX-${weekdays.indexOf(weekday) || 7}`}}
  if (part) return {...base, slots: {fixed: `XXXX-XX-XXT${{m: 'MO', a: 'AF', e: 'EV', n: 'NI'}[part[0] as 'm']}`}}
  if (season) return {...base, slots: {fixed: `XXXX-${{p: 'SP', u: season[0] === 'a' ? 'FA' : 'SU', a: 'FA', i: 'WI'}[season[1] as 'p']}`}}
  const [unit, factor] = unitOf(unitName as string)
  return {...base, slots: {fixed: unitName?.startsWith('weekend') ? 'XXXX-WXX-WE' : durationValue(unit, count * factor)}}
}
