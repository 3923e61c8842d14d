import {type EnText, piece} from './times-en-grammar.ts'
import {enNumbers} from './times-en-words.ts'
import {match} from './times-match.ts'
import {grain, type Piece, type Slots} from './times-pieces.ts'

const clockLed = /(\d{1,2})(?:[:.]([0-5]\d))?[ ]?(?:([ap])(?:\.[ ]?m\b\.?|[ ]?m\b)|(o['’]? ?clock\b(?: ?[ap]\.?m\b\.?)?))/y
const openClock = /(\d{1,2})(?::([0-5]\d))?(?=[ ]?(?:-|–|—|to|until)[ ]?\d{1,2}(?::[0-5]\d)?[ ]?[ap]\.?[ ]?m\b)/y
const zoned = /([01]\d|2[0-3])([0-5]\d)[ ]?(gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|jst|hkt|ist|msk|hrs|hours)\b/y
const hLed = /(\d{1,2})h([0-5]\d)?(?![\da-z])/y
const hours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}'
const past = new RegExp(
  `(?:(half|(?:a )?quarter|five|ten|twenty|twenty-five|\\d{1,2}(?: minutes?)?) (past|after|to|before|till)) (noon|midnight|(?:${hours})(?![\\d:%]))(?: ?o'?clock)?(?: ?([ap])\\.?m\\b\\.?)?(?: in the (morning|afternoon|evening))?`,
  'y',
)
const spelled = new RegExp(`(${hours}) (?:o'? ?clock\\b|([ap])\\.m\\.)`, 'y')

function hourOf(words: string): number {
  return words === 'noon' ? 12 : words === 'midnight' ? 24 : (enNumbers.get(words) ?? Number(words))
}

/** half past three, a quarter to nine. */
function readPast(lower: string, at: number): Piece | undefined {
  const found = match(past, lower, at)
  if (!found) return
  const [whole, part = '', way, base = '', half, day] = found
  const named = base === 'noon' || base === 'midnight'
  // Five to ten is a score or a range: only quarters, halves and minutes are sure.
  if (!/half|quarter|minute/.test(part) && !half && !day && !whole.includes('clock') && !named) return
  if (/quarter/.test(part) && !/^(?:a )?quarter (?:past|to|after|before|till) /.test(whole)) return
  const hour = hourOf(base)
  if (!named && (hour < 1 || hour > 12)) return
  const minutes = part === 'half' ? 30 : part.includes('quarter') ? 15 : (enNumbers.get(part) ?? Number.parseInt(part, 10))
  if (!(minutes < 60)) return
  const evening = half === 'p' || day === 'afternoon' || day === 'evening'
  const from = ((half || day) && hour < 24 ? (hour % 12) + (evening ? 12 : 0) : hour) * 60
  const total = (from + (way === 'past' || way === 'after' ? minutes : -minutes) + 1440) % 1440
  return piece(at, found, grain.clock, grain.clock, {hour: Math.floor(total / 60), minute: total % 60})
}

/** three o’clock, half past three. */
export function readClockWords(lower: string, at: number): Piece | undefined {
  const found = match(spelled, lower, at)
  if (!found) return readPast(lower, at)
  const hour = hourOf(found[1] as string)
  return hour >= 1 && hour <= 12 ? piece(at, found, grain.clock, grain.clock, {hour: found[2] ? (hour % 12) + (found[2] === 'p' ? 12 : 0) : hour}) : undefined
}

/** 9 a.m., 9:30 p.m., 3 o’clock, 1400 GMT, 15h30, and the 3 of 3–4 p.m. */
export function readClockLed({lower}: EnText, at: number): Piece[] {
  const open = match(openClock, lower, at)
  if (open && Number(open[1]) <= 12) {
    const slots = {hour: Number(open[1]), ...(open[2] === undefined ? {} : {minute: Number(open[2])})}
    return [piece(at, open, grain.clock, grain.clock, slots, {weak: true})]
  }

  const four = match(zoned, lower, at)
  if (four) {
    const slots: Slots = {hour: Number(four[1]), minute: Number(four[2])}
    const plain = four[3] === 'hrs' || four[3] === 'hours'
    // 1200 hours of work.
    if (plain && (!/\bat (?:about |around )?$/.test(lower.slice(Math.max(0, at - 10), at)) || lower[at] === '2')) return []
    return [{...piece(at, four, grain.clock, grain.clock, slots), end: plain ? at + four[0].length : at + 4}]
  }

  const h = match(hLed, lower, at)
  if (h && Number(h[1]) < 25 && (h[2] !== undefined || /\bat $/.test(lower.slice(Math.max(0, at - 3), at))))
    return [piece(at, h, grain.clock, grain.clock, {hour: Number(h[1]), minute: Number(h[2] ?? 0)})]

  const found = match(clockLed, lower, at)
  if (!found) return [readPast(lower, at)].filter((p) => p !== undefined)
  const hour = Number(found[1])
  if (hour > 12 || hour < 1) return []
  const minute = found[2] === undefined ? {} : {minute: Number(found[2])}
  const half = found[3] ?? /([ap])\.?m/.exec(found[4] ?? '')?.[1]
  return [piece(at, found, grain.clock, grain.clock, {hour: half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour, ...minute})]
}
