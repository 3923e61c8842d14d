import {grain, type Piece} from './times-pieces.ts'

// The words that belong to a length of time: about 15 minutes, more than a year.
const approximators =
  /\b(?:about|around|nearly|almost|roughly|approximately|some|(?:(?:much|far|little|slightly|well|a little) )?(?:more|less|fewer|longer|better) than|(?:at|the) (?:least|most)|up to|(?<!(?:twice|times|half) )as (?:many|much|little|long|few) as|(?:no|not) (?:more|less|fewer|longer|later) than|just (?:over|under|about)|(?:a )?little over|well over|slightly over|close to|another|an (?:estimated|additional|extra|average)|a further|a total of|a record|a full|a good|upwards of|upward of) $/
const pointApproximators = /\b(?:about|around|approximately|roughly|nearly|almost|shortly|just) $/
const edges =
  /(?:\b(?:very )?(?:early|late|mid|earlier|later)[ -]|\b(?:the )?(?:very )?(?:end|beginning|start|middle|close|rest|remainder|balance|turn|outset|latter part|early part|latter half|first part|last part|early (?:days|months|weeks|years|hours)|final (?:days|months|weeks|years|hours)|last (?:days|months|weeks|years|hours)|first (?:days|months|weeks|years|hours)|closing (?:days|months|weeks|years|hours)|opening (?:days|months|weeks)) of )$/
const headed = /\b(?:(?:the )?(?:calendar )?year(?: of)?|the month of) $/
const weekOf = /\b(?:(?:the )?week of) $/
const black = /\bblack $/
const lengthReach = 24
const edgeReach = 30

const isPeriod = ({slots, type}: Piece): boolean =>
  (type === undefined || type === 'date') && slots.ago === undefined && (slots.fixed === undefined || /^\d{2,3}$/.test(slots.fixed))

function lookBack(lower: string, floor: number, start: number, pattern: RegExp, reach: number): number {
  const found = pattern.exec(lower.slice(Math.max(floor, start - reach), start))
  return found ? start - found[0].length : start
}

/** Where a time begins with the words before it that TIMEX3 counts in. */
function startOf(lower: string, floor: number, piece: Piece): number {
  const {slots, start} = piece
  if (piece.type === 'duration' || slots.ago) {
    const from = lookBack(lower, floor, start, approximators, lengthReach)
    // Another about: only two words of one kind are counted in.
    return from === start ? start : lookBack(lower, floor, from, approximators, lengthReach)
  }

  if (piece.type === 'set') return start
  if (slots.hour !== undefined && lower.charCodeAt(start) < 58) return lookBack(lower, floor, start, pointApproximators, lengthReach)
  if (!isPeriod(piece)) return start

  let from = start
  if (slots.year !== undefined && piece.first === grain.year && piece.last === grain.year) from = lookBack(lower, floor, from, headed, lengthReach)
  else if (slots.month !== undefined) from = lookBack(lower, floor, from, slots.day === undefined ? headed : weekOf, lengthReach)
  else if (slots.weekday === 1 && piece.first === grain.weekday) from = lookBack(lower, floor, from, black, lengthReach)
  for (let turn = 0; turn < 2; turn += 1) {
    const next = lookBack(lower, floor, from, edges, edgeReach)
    if (next === from) break
    from = next
  }

  return from
}

/** Gives each time the words before it that are of its extent: early last year, the end of March, about three weeks. */
export function widenEnglish(lower: string, pieces: readonly Piece[]): Piece[] {
  let floor = 0
  return pieces.map((piece) => {
    const start = piece.weak ? piece.start : startOf(lower, floor, piece)
    floor = piece.end
    if (piece.type === 'duration' && lower.startsWith(' or so', piece.end)) return {...piece, start, end: piece.end + 6}
    // Which Monday was black is another matter.
    if (start !== piece.start) return {...piece, start, ...(lower.startsWith('black ', start) ? {slots: {}} : {})}
    return piece.definite ? {...piece, type: 'duration', slots: {fixed: piece.definite}, first: 0, last: 0} : piece
  })
}
