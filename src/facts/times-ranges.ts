import {grain, type Piece, type Slots} from './times-pieces.ts'

const connector = /^(?:[ ]?(?:至|到|—{1,2}|－|-|–|~|～|〜|ー|直至|延至|起至|开始至|to|through|until|till|thru)[ ]?|[ ]and[ ])$/
const between = /(?:between|from|期间在)[ ]?$/
const isList = (gap: string) => gap === '、' || gap === '和' || gap === '及'
const longestConnector = 9

/** The slots of the first time that a shorter second one goes on with: year and month in 3月1日至3日. */
function handOn(from: Piece, to: Piece): Slots {
  const {year, yearShift, month, monthShift, day, dayShift, lunar, dayPart, same} = from.slots
  const slots: Slots = {}
  if (to.first > grain.year)
    Object.assign(slots, year === undefined ? {} : {year}, yearShift === undefined ? {} : {yearShift}, same && yearShift !== undefined ? {same} : {})
  if (to.first > grain.month && to.slots.weekday === undefined)
    Object.assign(slots, month === undefined ? {} : {month}, monthShift === undefined ? {} : {monthShift})
  if (to.first > grain.weekday) Object.assign(slots, day === undefined ? {} : {day}, dayShift === undefined ? {} : {dayShift}, lunar ? {lunar} : {})
  if (to.first === grain.clock && dayPart && to.slots.hour !== undefined && to.slots.hour <= 12) Object.assign(slots, {dayPart})
  return {...slots, ...to.slots}
}

/** The other way: 2—4 March, 8 to 10 p.m. */
function handBack(from: Piece, to: Piece): Slots {
  const slots: Slots = {...from.slots}
  // 3 to 4 p.m.: both are of the afternoon.
  if (from.weak && slots.hour !== undefined && to.slots.hour !== undefined && slots.hour < 12 && slots.hour + 12 <= to.slots.hour) slots.hour += 12
  if (slots.year === undefined && slots.yearShift === undefined && to.slots.year !== undefined && to.slots.month !== undefined && slots.month !== undefined)
    slots.year = to.slots.year
  return slots
}

function canRange(a: Piece, b: Piece): boolean {
  if (a.type !== undefined || b.type !== undefined || a.slots.fixed !== undefined) return false
  if (a.anchor === 'vague' || b.anchor === 'vague') return false
  return b.slots.fixed === undefined || b.slots.fixed === 'PRESENT_REF'
}

/** Marks 3月1日至3日 as two times that share a range, and gives each what the other says for both. */
export function joinRanges(text: string, pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let id = 0
  for (const piece of pieces) {
    const before = out.at(-1)
    const gap = before && piece.start - before.end <= longestConnector ? text.slice(before.end, piece.start).toLowerCase() : ''
    const ranged =
      gap !== '' &&
      connector.test(gap) &&
      before &&
      !before.range &&
      canRange(before, piece) &&
      (gap !== ' and ' || between.test(text.slice(Math.max(0, before.start - 9), before.start).toLowerCase()))
    if (ranged && !(before.weak && piece.weak)) {
      const {weak: _from, ...from} = before
      const {weak: _to, ...to} = piece
      out[out.length - 1] = {...from, slots: handBack(before, piece), range: {id, role: 'start'}}
      out.push({...to, slots: handOn(before, piece), anchor: piece.anchor ?? before.anchor ?? 'absolute', range: {id, role: 'end'}})
      id += 1
    } else if (
      before &&
      isList(gap) &&
      !before.weak &&
      piece.first > grain.year &&
      canRange(before, piece) &&
      piece.last === before.last &&
      piece.slots.festival === undefined
    ) {
      const {weak: _weak, ...rest} = piece
      out.push({...rest, slots: handOn(before, piece)})
    } else {
      out.push(piece)
    }
  }

  return out
}
