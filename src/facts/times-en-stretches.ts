import {ofPeriod} from './times-en-grammar.ts'
import {unitOf, unitSource} from './times-en-units.ts'
import {numberSource, readEnNumber} from './times-en-words.ts'
import {match} from './times-match.ts'
import {grain, type Piece} from './times-pieces.ts'
import {durationValue} from './times-zh-durations.ts'

const order =
  '(last|past|next|coming|previous|preceding|following|first|second|final|upcoming|latest|recent|initial|opening|closing|remaining|intervening|prior|same|other)'
const stretch = new RegExp(
  `(?:(?:the|these|those) )?${order} (?:(?:roughly|about|nearly|almost) )?${numberSource}[ -](?:full |consecutive |trading |business |working |calendar )?${unitSource}(?!-)`,
  'y',
)
const counted = new RegExp(`(?:the|these|those) ${numberSource}[ ](?:full |consecutive |trading |business )?${unitSource}(?!-)`, 'y')
const loose =
  /(?:the )?(?:(?:very|more|most) )?(recent|coming|past|previous|following|future|subsequent|ensuing|later|early|earlier|intervening|final|last|next|some|these|those|upcoming|first|preceding|succeeding|postwar|closing|opening) (seconds|minutes|hours|days|nights|weeks|weekends|months|(?<!(?:some|these|those|future|early|later) )quarters|years|decades|centuries)\b(?!-)/y
const bare =
  /(seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries)(?: and (?:hours|days|nights|weeks|months|years|decades))?(?:( ago| earlier| later| from now| hence)\b|(-old|-long)\b)?/y
const bareBefore =
  /\b(?:matter of|for|in|within|over|after|took|take|takes|taken|taking|spend|spent|spending|last|lasted|by|during|than|through|wait|waited|past|until|just|only|over|mere|require|requires|required)[ ]$/
const bareAfter = /[ ](?:of|before|after|to come|on end|at a time|or (?:even )?(?:weeks|months|years|decades))\b/y
const joined =
  /(?:year|month|week|day|hour|night|decade|century|minute)-?long\b|(?:all|half|multi)[ -]?(?:day|night|year|hour|century|decade|month)\b|quarter[ -](?:century|hour)\b|(?:year|century|decade|day|week|month)-old\b/y
const halves: Record<string, string> = {hour: 'PT0.5H', century: 'P50Y', year: 'P0.5Y', day: 'P0.5D', decade: 'P5Y', month: 'P0.5M'}

const length = (start: number, end: number, value: string, anchor: Piece['anchor'] = 'absolute'): Piece => ({
  start,
  end,
  first: 0,
  last: 0,
  type: 'duration',
  slots: {fixed: value},
  anchor: anchor ?? 'absolute',
})

/** The last three or six months of a year are a quarter or half of it. */
function lastMonths(unit: string, count: number): Piece['slots'] {
  return unit === 'M' && count === 3 ? {yearPart: 'Q4'} : unit === 'M' && count === 6 ? {yearPart: 'H2'} : {}
}

/** the past two weeks, the next few years; the first nine months is a part of a year. */
export function readEnStretch(lower: string, at: number): Piece | undefined {
  const found = match(stretch, lower, at)
  if (!found) {
    const plain = match(counted, lower, at)
    const words = plain?.[1] ?? ''
    if (!plain || words === 'a' || words === 'an') return
    const [unit, factor] = unitOf(plain[2] as string)
    return length(at, at + plain[0].length, durationValue(unit, readEnNumber(words) * factor))
  }

  const [whole, which, words = '', name = ''] = found
  if ((words === 'a' || words === 'an') && which !== 'past') return
  const [unit, factor] = unitOf(name)
  const count = readEnNumber(words) * factor
  const end = at + whole.length
  if (which === 'first' && unit === 'M' && count > 1 && count < 12)
    return {start: at, end, first: grain.month, last: grain.month, slots: {firstMonths: count}, anchor: 'absolute'}
  // The last three months of 2004: a part of what follows.
  if ((which === 'last' || which === 'final' || which === 'first' || which === 'opening' || which === 'closing') && match(ofPeriod, lower, end))
    return {
      start: at,
      end,
      first: grain.day,
      last: grain.day,
      slots: which === 'last' || which === 'final' ? lastMonths(unit, count) : {},
      anchor: 'absolute',
      partOf: true,
    }
  const edge =
    which === 'first' || which === 'final' || which === 'second' || which === 'other' || which === 'same' || which === 'opening' || which === 'closing'
  return length(at, end, durationValue(unit, count), edge ? 'absolute' : Number.isNaN(count) ? 'vague' : 'deictic')
}

/** recent weeks, the coming months, those years, these days. */
export function readLoose(lower: string, at: number): Piece | undefined {
  const found = match(loose, lower, at)
  if (!found) return
  const [whole, which = '', name = ''] = found
  const end = at + whole.length
  if (which === 'these' && name === 'days') return {start: at, end, first: grain.day, last: grain.day, slots: {fixed: 'PRESENT_REF'}, anchor: 'deictic'}
  const now = which === 'recent' && (name === 'days' || name === 'weeks' || name === 'months')
  if (now) return {start: at, end, first: grain.day, last: grain.day, slots: {}, anchor: 'vague'}
  return length(at, end, durationValue(unitOf(name)[0], Number.NaN), which === 'recent' || which === 'coming' ? 'vague' : 'absolute')
}

/** years ago, for months, weeks of talks, decades-old: a length that is not told. */
export function readBare(lower: string, at: number): Piece | undefined {
  const found = match(bare, lower, at)
  if (!found) return
  const [whole, name = '', turn, old] = found
  const end = at + whole.length
  if (lower[end] === '-') return
  if (turn) return {start: at, end, first: grain.day, last: grain.day, slots: {}, anchor: 'vague'}
  if (!old && !bareBefore.test(lower.slice(Math.max(0, at - 11), at)) && !match(bareAfter, lower, end)) return
  if (name === 'seconds' && !old && !/(?:within|in|for|by|took|after) $/.test(lower.slice(Math.max(0, at - 8), at))) return
  return length(at, end, durationValue(unitOf(name)[0], Number.NaN))
}

/** year-long, daylong, half-hour, a quarter century. */
export function readJoined(lower: string, at: number): Piece | undefined {
  const found = match(joined, lower, at)
  if (!found) return
  const whole = found[0]
  const name = /hour|century|year|day|decade|month|week|night|minute/.exec(whole)?.[0] ?? 'day'
  const quarter = whole.startsWith('quarter')
  const value = quarter
    ? name === 'hour'
      ? 'PT15M'
      : 'P25Y'
    : whole.startsWith('half')
      ? (halves[name] ?? 'P0.5D')
      : durationValue(unitOf(name)[0], whole.startsWith('multi') ? Number.NaN : unitOf(name)[1])
  return length(at, at + whole.length, value)
}
