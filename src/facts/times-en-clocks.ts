import {type EnText, piece} from './times-en-grammar.ts'
import {match} from './times-match.ts'
import {grain, type Piece} from './times-pieces.ts'

const clockLed = /(\d{1,2})(?:[:.]([0-5]\d))?[ ]?(?:([ap])\.?[ ]?m\b\.?|(o'? ?clock\b))/y
const openClock = /(\d{1,2})(?::([0-5]\d))?(?=[ ]?(?:-|–|—|to|until)[ ]?\d{1,2}(?::[0-5]\d)?[ ]?[ap]\.?[ ]?m\b)/y

/** 9 a.m., 9:30 p.m., 3 o’clock, and the 3 of 3–4 p.m. */
export function readClockLed({lower}: EnText, at: number): Piece[] {
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
