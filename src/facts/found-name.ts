import type {Name, Span} from '../item.ts'
import {firstEndingAfter} from '../spans.ts'

/** A name before mentions are joined into entities. Offsets into the prose; `title` beside the name, not in it. */
export type FoundName = Omit<Name, 'entity' | 'text'>

/** Whether any of the sorted, non-overlapping spans overlaps [start, end). */
export function isTaken(spans: readonly Span[], start: number, end: number): boolean {
  const span = spans[firstEndingAfter(spans, start)]
  return span !== undefined && span.start < end
}

/** Two sorted lists as one; where two spans overlap, the one of the first list stays. */
export function mergeSpans<T extends Span>(first: readonly T[], second: readonly T[]): T[] {
  if (first.length === 0) return [...second]
  if (second.length === 0) return [...first]

  return [...first, ...second.filter((span) => !isTaken(first, span.start, span.end))].sort((a, b) => a.start - b.start)
}
