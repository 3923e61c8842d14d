import type {Span} from './item.ts'

/** Index of the last of the spans, sorted by start, that starts at or before the offset; -1 for none. */
export function lastStarting(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Index of the first of the sorted, non-overlapping spans that ends after the offset; their number for none. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The last span that starts at or before the offset and holds it. Spans are sorted by start. */
export function findHolder<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const last = lastStarting(spans, offset)
  for (let index = last; index >= 0 && index > last - 8; index--) {
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

/** The spans in order, those that touch or overlap joined. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({start, end})
  }

  return joined
}

/** Whether one of the spans, sorted and apart, shares a character with this one. */
export function overlapsAny(spans: readonly Span[], {start, end}: Span): boolean {
  const next = spans[firstEndingAfter(spans, start)]
  return next !== undefined && next.start < end
}
