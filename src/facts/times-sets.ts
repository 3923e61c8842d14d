import {grain, type Piece} from './times-pieces.ts'
import {timexValue} from './times-values.ts'

const connector = /^ ?(?:至|到|-|—{1,2}|–|~|～) ?$/
const noMoment = {near: false, ahead: false}

/** 每周一 + 上午9时, 每年 + 3月: what follows a repetition is repeated with it. */
function joinSet(set: Piece, next: Piece): Piece {
  const value = timexValue(next.slots, noMoment)
  const clock = next.first >= grain.dayPart && value?.includes('T') ? value.slice(value.indexOf('T')) : undefined
  const weekly = set.slots.fixed?.startsWith('XXXX-W') ?? false
  const fixed = weekly && clock ? `${set.slots.fixed}${clock}` : (value ?? set.slots.fixed)
  return {...set, end: next.end, last: next.last, slots: {...(fixed === undefined ? {} : {fixed})}}
}

/** Gives each repetition the dates and clock times right after it, a range of hours too. */
export function joinSets(text: string, pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const set = out.at(-1)
    if (set?.type !== 'set' || piece.type !== undefined || piece.slots.fixed !== undefined || piece.start - set.end > 3) {
      out.push(piece)
      continue
    }

    const gap = text.slice(set.end, piece.start)
    const hours = set.last === grain.clock && piece.first >= grain.dayPart && connector.test(gap)
    if (hours) out[out.length - 1] = {...set, end: piece.end}
    else if (gap === '' || gap === ' ' || gap === '的') out[out.length - 1] = joinSet(set, piece)
    else out.push(piece)
  }

  return out
}
