import type {Span} from './item.ts'

/** The last span that starts at or before the offset and holds it. Spans are sorted by start. */
export function findHolder<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as S).start <= offset) low = middle + 1
    else high = middle
  }

  for (let index = low - 1; index >= 0 && index >= low - 8; index--) {
    const span = spans[index] as S
    if (span.end > offset) return span
  }
  return undefined
}

const title = /《[^《》\n]{1,200}》|〈[^〈〉\n]{1,100}〉/g

/** Titles of works and documents in 《》 or 〈〉, marks included. */
export function findTitles(text: string): Span[] {
  return Array.from(text.matchAll(title), (match) => ({start: match.index, end: match.index + match[0].length}))
}
