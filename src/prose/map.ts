import type {Span} from '../item.ts'

/** One stretch of prose and the stretch of source it was read from. Where the lengths differ (an entity, an escape), it maps as a whole. */
export interface Stretch {
  /** Offset in the prose. */
  at: number
  length: number
  /** Offset in the source. */
  source: number
  sourceLength: number
}

/** Maps offsets of the prose to offsets of the source: one constant shift for plain text, a sorted list of stretches for marked-up text. */
export class SourceMap {
  readonly #stretches: readonly Stretch[]
  readonly #shift: number

  /** `shift`: how far the prose stands behind the source where there are no stretches (the length of a byte order mark, say). */
  constructor(stretches: readonly Stretch[] = [], shift = 0) {
    this.#stretches = stretches
    this.#shift = shift
  }

  /** Whether every offset stays what it is. */
  get isIdentity(): boolean {
    return this.#stretches.length === 0 && this.#shift === 0
  }

  /** Never splits a stretch that maps as a whole, and never reaches over markup at either end of the span. */
  toSource({start, end}: Span): Span {
    if (this.#stretches.length === 0) return {start: start + this.#shift, end: end + this.#shift}

    const from = this.#startOf(start)
    return {start: from, end: end > start ? Math.max(from, this.#endOf(end)) : from}
  }

  /** Whether the source of the span is the span itself, with no markup inside: only then may an edit replace it. */
  isVerbatim({start, end}: Span): boolean {
    if (this.#stretches.length === 0) return true

    const stretch = this.#stretches[this.#indexAt(start)]
    return stretch !== undefined && stretch.at <= start && end <= stretch.at + stretch.length && stretch.length === stretch.sourceLength
  }

  #startOf(offset: number): number {
    const index = this.#indexAt(offset)
    const stretch = this.#stretches[index]
    if (stretch === undefined) return 0

    const inside = offset - stretch.at
    if (inside < stretch.length) return stretch.source + (stretch.length === stretch.sourceLength ? inside : 0)

    // Between two stretches: the start of the one that follows, or the end of the last.
    const next = this.#stretches[index + 1]
    return next && next.at <= offset ? next.source : stretch.source + stretch.sourceLength
  }

  #endOf(offset: number): number {
    const stretch = this.#stretches[this.#indexAt(offset - 1)]
    if (stretch === undefined) return 0

    const inside = offset - stretch.at
    return stretch.source + (stretch.length === stretch.sourceLength && inside < stretch.length ? inside : stretch.sourceLength)
  }

  /** Index of the last stretch that starts at or before the offset (the first one, if none does). */
  #indexAt(offset: number): number {
    let low = 0
    let high = this.#stretches.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#stretches[middle] as Stretch).at <= offset) low = middle
      else high = middle - 1
    }

    return low
  }
}
