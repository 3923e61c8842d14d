import type {Name, Sentence, Span} from '../item.ts'

/** Who speaks, and the verb that says so. */
export interface Speaker {
  speaker: Span
  cue?: Span
}

/** What a reader of speakers sees: the text to match on, its sentences and names, all sorted. */
export interface SpeechContext {
  /** Folded (Chinese) or written (English) text. */
  text: string
  /** The same in ASCII lower case. */
  lower: string
  sentences: readonly Sentence[]
  names: readonly Name[]
}

/** Index of the last span that starts at or before the offset, or -1. */
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

/** The last person or organisation (else place) that ends at or before `end` and begins at or after `from`. */
export function lastNameIn(names: readonly Name[], from: number, end: number): Name | undefined {
  for (let index = lastStarting(names, end - 1); index >= 0; index--) {
    const name = names[index] as Name
    if (name.start < from) return
    if (name.end <= end && name.type !== 'place') return name
  }
  return
}

/** The first person or organisation within [from, end). */
export function firstNameIn(names: readonly Name[], from: number, end: number): Name | undefined {
  for (let index = Math.max(0, lastStarting(names, from)); index < names.length; index++) {
    const name = names[index] as Name
    if (name.start >= end) return
    if (name.start >= from && name.type !== 'place') return name
  }
  return
}
