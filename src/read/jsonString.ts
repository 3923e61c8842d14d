import type {Stretch} from '../prose/map.ts'

/** The stretches of a JSON string: `at` is an offset into its value. */
export function stringStretches(source: string, start: number, end: number): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (let index = start; index < end; ) {
    const backslash = source.indexOf('\\', index)
    const to = backslash < 0 || backslash >= end ? end : backslash
    if (to > index) {
      stretches.push({at, length: to - index, source: index, sourceLength: to - index})
      at += to - index
    }

    index = to
    if (index < end) {
      const sourceLength = source[index + 1] === 'u' ? 6 : 2
      stretches.push({at: at++, length: 1, source: index, sourceLength})
      index += sourceLength
    }
  }

  if (stretches.length === 0) stretches.push({at: 0, length: 0, source: start, sourceLength: 0})
  return stretches
}

function indexAt(stretches: Stretch[], offset: number): number {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle] as Stretch).at <= offset) low = middle
    else high = middle - 1
  }

  return low
}

/** Where the character at an offset of the value begins in the source. */
export function placeOf(stretches: Stretch[], offset: number): number {
  const {at, length, source, sourceLength} = stretches[indexAt(stretches, offset)] as Stretch
  if (offset - at >= length) return source + sourceLength
  return source + (length === sourceLength ? offset - at : 0)
}

/** Prose → body → source. What the body took verbatim is cut where the string has escapes; what it took as a whole stays whole. */
export function composeStretches(inner: Stretch[], outer: Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const {at, length, source, sourceLength} of inner) {
    if (length !== sourceLength || length === 0) {
      const from = placeOf(outer, source)
      result.push({
        at,
        length,
        source: from,
        sourceLength: sourceLength === 0 ? 0 : placeOf(outer, source + sourceLength - 1) + widthAt(outer, source + sourceLength - 1) - from,
      })
      continue
    }

    for (let index = indexAt(outer, source), done = 0; done < length; index++) {
      const piece = outer[index] as Stretch
      const skip = source + done - piece.at
      const take = Math.min(piece.length - skip, length - done)
      const verbatim = piece.length === piece.sourceLength
      result.push({at: at + done, length: take, source: piece.source + (verbatim ? skip : 0), sourceLength: verbatim ? take : piece.sourceLength})
      done += take
    }
  }

  return result
}

/** How many characters of the source one character of the string takes. */
function widthAt(stretches: Stretch[], offset: number): number {
  const {length, sourceLength} = stretches[indexAt(stretches, offset)] as Stretch
  return length === sourceLength ? 1 : sourceLength
}
