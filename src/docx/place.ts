import type {Span} from '../item.ts'
import {indexLines} from '../report/lines.ts'

/** What is needed of a document to place something in its text. */
interface Placed {
  text: string
  toText(span: Span): Span
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * A report on the HTML of a document, or facts of it, as one on its plain text: every offset, line and column counts in `text`.
 * A finding that stands for something without text (a deletion) points at the character behind it.
 */
export function placeInText<T>(value: T, {text, toText}: Placed): T {
  const lineOf = indexLines(text)
  const place = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(place)
    if (!isRecord(inner)) return inner

    const placed = Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, place(one)]))
    const {start, end = start} = inner
    if (typeof start !== 'number' || typeof end !== 'number') return placed
    const span = toText({start, end})
    placed.start = span.start
    if ('end' in inner) placed.end = span.end
    if (!('line' in inner)) return placed

    placed.end = Math.min(text.length, Math.max(span.end, span.start + 1))
    const [from, to] = [lineOf(span.start), lineOf(placed.end as number)]
    return {...placed, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
  }
  return place(value) as T
}
