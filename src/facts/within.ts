import type {Span} from '../item.ts'
import {lastStarting} from '../spans.ts'

export {overlapsAny} from '../spans.ts'

/** Those of the spans, sorted by start, that start inside another span. */
export function startingWithin<S extends Span>(spans: readonly S[], {start, end}: Span): S[] {
  return spans.slice(lastStarting(spans, start - 1) + 1, lastStarting(spans, end - 1) + 1)
}
