import type {Span} from '../item.ts'
import {foldText} from '../prose/fold.ts'
import {lookAlike, soundAlike} from './alike.ts'

/** A phrase and what may stand in it for one of its characters. */
export interface NearEntry {
  phrase: string
  allowed?: string
}

/** A phrase with one of its characters changed for another that sounds or looks alike. */
export interface NearMiss extends Span {
  /** As it should be, as it was given. */
  phrase: string
  /** The character that stands there, and the one that should (both folded). */
  changed: string
  expected: string
}

interface Phrase {
  folded: string
  phrase: string
  allowed: string
}

/** Finds phrases of four characters and more with one character changed, in one pass over the text. */
export class NearPhrases {
  readonly #entries: () => Iterable<NearEntry>
  /** Phrases by the codes of their first and of their last two characters, with the offset of those two: one changed character leaves one of the pairs as it is. */
  readonly #byPair = new Map<number, {phrase: Phrase; offset: number}[]>()
  /** Marks the first characters of all pairs: 1; the second: 2. */
  readonly #flags = new Uint8Array(0x10000)
  readonly #texts = new Set<string>()
  #isReady = false

  /** `entries` is asked at the first use. */
  constructor(entries: () => Iterable<NearEntry>) {
    this.#entries = entries
  }

  /** Near misses in a folded text, in order. */
  find(text: string): NearMiss[] {
    this.#prepare()
    const found: NearMiss[] = []
    for (let at = 0; at + 1 < text.length; at++) {
      const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
      if (((this.#flags[first] as number) & 1) === 0 || ((this.#flags[second] as number) & 2) === 0) continue

      for (const {phrase, offset} of this.#byPair.get(first * 0x10000 + second) ?? []) {
        const start = at - offset
        const miss = start < (found.at(-1)?.end ?? 0) ? undefined : this.#compare(text, start, phrase)
        if (miss) found.push(miss)
      }
    }

    return found.sort((a, b) => a.start - b.start)
  }

  #compare(text: string, start: number, {folded, phrase, allowed}: Phrase): NearMiss | undefined {
    const at = findChange(text, start, folded)
    if (at === undefined) return undefined

    const [changed, expected] = [text.charAt(start + at), folded.charAt(at)]
    if (allowed.includes(changed) || !(soundAlike(changed, expected, true) || lookAlike(changed, expected))) return undefined
    const end = start + folded.length
    return this.#texts.has(text.slice(start, end)) ? undefined : {start, end, phrase, changed, expected}
  }

  #prepare(): void {
    if (this.#isReady) return

    this.#isReady = true
    for (const {phrase, allowed = ''} of this.#entries()) {
      const folded = foldText(phrase)
      this.#texts.add(folded)
      for (const offset of [0, folded.length - 2]) {
        const [first, second] = [folded.charCodeAt(offset), folded.charCodeAt(offset + 1)]
        this.#flags[first] = (this.#flags[first] as number) | 1
        this.#flags[second] = (this.#flags[second] as number) | 2
        const entry = {phrase: {folded, phrase, allowed: foldText(allowed)}, offset}
        const known = this.#byPair.get(first * 0x10000 + second)
        if (known) known.push(entry)
        else this.#byPair.set(first * 0x10000 + second, [entry])
      }
    }
  }
}

/** Where one character differs; undefined where none does, or several. */
function findChange(text: string, start: number, phrase: string): number | undefined {
  let changed: number | undefined
  for (let at = 0; at < phrase.length; at++) {
    if (text.charCodeAt(start + at) === phrase.charCodeAt(at)) continue
    if (changed !== undefined) return undefined
    changed = at
  }

  return changed
}
