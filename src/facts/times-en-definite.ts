import {ofPeriod, piece} from './times-en-grammar.ts'
import {enDayParts, ordinalSource} from './times-en-words.ts'
import {match} from './times-match.ts'
import {grain, type Piece, type Slots} from './times-pieces.ts'

const definite =
  /the (?:(entire|whole|full|tax|school|academic) )?(week|weekend|month|year|quarter|day|decade|century|night|morning|afternoon|evening|summer|winter)\b(?!-[a-z])/y
const plural = /the (years|months|weeks|days|hours)\b(?= before| after| since| to come| ahead| leading|[.,;])/y
const dayAfter = /the (day|night|morning|week|month|year|quarter) (after|before|earlier|later)(?= last| next|[.,;:!?)”"'—–-]|$|\n| and | when )( last| next)?/y
const yearAgo =
  /(?:the )?year-(?:ago|earlier)(?: (?:(?:first|second|third|fourth|final|nine-month|six-month|fiscal|same) )?(?:quarter|period|month|week|day|half|year|date))?\b/y
const ordinal = new RegExp(
  `(?:(the|a|an) )?(?:(?:very )?${ordinalSource}|(last|final|opening|closing|1st|2nd|3rd|\\d{1,2}th))[ ](?:(straight|consecutive|successive|full|working|trading|business|fiscal) )?(hour|day|night|week|weekend|month|quarter|year|decade|century|millennium)\\b(?!-)`,
  'y',
)
const yearFirst =
  /(?:the (?:same )?)?((?:19|20)\d\d) (?:(first|second|third|fourth|final)[ -](quarter|half)|(period|quarter|nine-month period|six-month period|(?:fiscal|financial|tax|calendar) year))\b/y
const possessive = /(?:\b(?:its|his|her|their|our|my)|'s) $/
const refTime =
  /(?:(?:the (?:present|moment|time)|present)\b(?! (?:when|that|of|for|in|to|being|has|is|was|he|she|it|they|we|i)\b)|(?:this|that) time\b(?! (?:when|of|around|out)\b))/y
const refBefore = /\b(?:at|by|until|till|since|from|for)[ ]$/
const reference =
  /(?:the |a )?(?:(not-too-distant|near|nearer|distant|foreseeable|immediate|recent|remote) )?(past|future)\b(?![- ](?:few|several|two|three|four|five|six|seven|eight|nine|ten|\d|tense|president|chairman|performance|contract|price|market|exchange))/y
const pastAlone = /\b(?:in|of|from|with|for|about|than|about|into|on|over|during|toward|towards|face|secure|plan|plans|uncertain)[ ]$/

/** the year, the week, the whole day: a stretch that the text has named. */
export function readDefinite(lower: string, at: number): Piece | undefined {
  const turned = match(dayAfter, lower, at)
  if (turned) return readTurned(at, turned)

  const many = match(plural, lower, at)
  if (many)
    return {
      start: at,
      end: at + many[0].length,
      first: 0,
      last: 0,
      type: 'duration',
      slots: {fixed: many[1] === 'hours' ? 'PTXH' : `PX${(many[1] as string)[0]?.toUpperCase()}`},
      anchor: 'absolute',
    }

  const found = match(definite, lower, at)
  if (!found) return
  const [whole, all, name = ''] = found
  const end = at + whole.length
  if (all) return {start: at, end, first: 0, last: 0, type: 'duration', slots: {fixed: wholeValue(name)}, anchor: 'absolute'}
  const [slots, level] = definiteSlots(name)
  return {start: at, end, first: level, last: level, slots, anchor: 'absolute', ...(slots.dayPart || slots.yearPart ? {} : {definite: wholeValue(name)})}
}

function wholeValue(name: string): string {
  return {week: 'P1W', weekend: 'P1WE', month: 'P1M', year: 'P1Y', quarter: 'P3M', day: 'P1D', decade: 'P10Y', century: 'P100Y'}[name] ?? 'P1D'
}

function definiteSlots(name: string): [Slots, number] {
  const dayPart = enDayParts.get(name)
  if (dayPart) return [{dayPart}, grain.dayPart]
  if (name === 'year') return [{yearShift: 0}, grain.year]
  if (name === 'month') return [{monthShift: 0}, grain.month]
  if (name === 'week') return [{weekShift: 0}, grain.part]
  if (name === 'summer' || name === 'winter') return [{yearPart: name === 'summer' ? 'SU' : 'WI'}, grain.month]
  if (name === 'day') return [{dayShift: 0, same: true}, grain.day]
  return [{}, name === 'weekend' ? grain.part : name === 'quarter' ? grain.month : grain.year]
}

/** the day after, the year before last. */
function readTurned(at: number, found: RegExpExecArray): Piece {
  const [, name = '', turn, which] = found
  const shift = (turn === 'before' || turn === 'earlier' ? -1 : 1) * (which ? 2 : 1)
  const from = which ? {} : {same: true as const}
  const slots: Slots =
    name === 'year'
      ? {yearShift: shift, ...from}
      : name === 'month'
        ? {monthShift: shift, ...from}
        : name === 'week' || name === 'quarter'
          ? which
            ? {weekShift: shift}
            : {}
          : {dayShift: shift, same: true}
  const level = name === 'year' ? grain.year : name === 'month' || name === 'quarter' ? grain.month : name === 'week' ? grain.part : grain.day
  return piece(at, found, level, level, slots, {anchor: 'deictic'})
}

/** year-ago, the year-earlier quarter. */
export function readYearAgo(lower: string, at: number): Piece | undefined {
  const found = match(yearAgo, lower, at)
  if (!found) return
  const bare = found[0].startsWith('the ') && !found[0].includes(' ', 4)
  const start = bare ? at + 4 : at
  // What quarter the year-ago quarter is, its neighbours say.
  const slots: Slots = bare || /(?:ago|earlier|year)$/.test(found[0]) ? {yearShift: -1, same: true} : {}
  return {start, end: at + found[0].length, first: grain.year, last: grain.year, slots, anchor: 'deictic'}
}

/** the third straight month, the first week, the last day. */
export function readOrdinalUnit(lower: string, at: number): Piece | undefined {
  const found = match(ordinal, lower, at)
  if (!found) return
  const [whole, article, , plain, kind, name = ''] = found
  // Without an article it is an attribute, but for what comes in a row: third consecutive year.
  const ofMonth = match(ofPeriod, lower, at + whole.length)
  if (!article && kind === undefined && !ofMonth && !possessive.test(lower.slice(Math.max(0, at - 7), at))) return
  if (name === 'century' || (plain && /\d/.test(plain) && name === 'year' && article === undefined)) return
  if (name === 'quarter' && (kind === undefined || kind === 'fiscal')) return
  const level =
    name === 'year' || name === 'decade' || name === 'millennium'
      ? grain.year
      : name === 'month' || name === 'quarter'
        ? grain.month
        : name.startsWith('week')
          ? grain.part
          : grain.day
  return {start: at, end: at + whole.length, first: level, last: level, slots: {}, anchor: 'absolute', partOf: true}
}

/** the 1989 third quarter, the 1988 period. */
export function readYearPeriod(lower: string, at: number): Piece | undefined {
  const found = match(yearFirst, lower, at)
  if (!found) return
  const [, year, order, kind] = found
  const n = {first: 1, second: 2, third: 3, fourth: 4, final: 4}[order ?? ''] ?? 0
  const part = kind === 'half' ? (n === 1 ? 'H1' : 'H2') : n ? (`Q${n}` as 'Q1') : undefined
  return piece(at, found, grain.year, grain.month, {year: Number(year), ...(part ? {yearPart: part} : {})})
}

/** at the moment, at that time; the future, in the past. */
export function readReference(lower: string, at: number): Piece | undefined {
  const before = lower.slice(Math.max(0, at - 10), at)
  const now = refBefore.test(before) ? match(refTime, lower, at) : null
  if (now) {
    const whole = now[0]
    const present = whole !== 'the time' && whole !== 'that time'
    if (
      !before.endsWith('at ') &&
      (whole === 'the time' || whole === 'present' || whole === 'the moment') &&
      !(before.endsWith('for ') && whole === 'the moment')
    )
      return
    return {
      start: at,
      end: at + whole.length,
      first: grain.day,
      last: grain.day,
      slots: {fixed: present ? 'PRESENT_REF' : 'PAST_REF'},
      anchor: present ? 'deictic' : 'absolute',
    }
  }

  const found = match(reference, lower, at)
  if (!found) return
  const [whole, kind, name] = found
  if (whole.startsWith('a ') && kind === undefined) return
  if (whole === 'past' || (name === 'past' && !kind && !pastAlone.test(before))) return
  if (whole === 'future' && !/\bin $/.test(before)) return
  return {
    start: at,
    end: at + whole.length,
    first: grain.day,
    last: grain.day,
    slots: kind === 'near' || kind === 'recent' ? {} : {fixed: name === 'past' ? 'PAST_REF' : 'FUTURE_REF'},
    anchor: kind === 'near' || kind === 'recent' ? 'vague' : 'absolute',
  }
}
