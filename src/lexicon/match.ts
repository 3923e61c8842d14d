import type {Mention} from '../item.ts'
import {CharacterSet} from '../prose/characters.ts'
import {foldUnit} from '../prose/fold.ts'
import type {Word} from '../rule.ts'
import {type Contexts, isLatinUnit, isWhole, readContexts, stands} from './contexts.ts'

/** A word list by name. Names of rules' lists are the rules' ids. */
export interface WordList {
  list: string
  words: readonly Word[]
}

/** A mention together with its entry. */
export interface Hit extends Mention {
  word: Word
}

/** A code unit of a term as the text has it: folded, and for Latin text in lower case with a straight apostrophe. */
function unitOf(code: number, latin: boolean): number {
  const unit = foldUnit(code)
  if (!latin) return unit
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20
  return unit === 0x2018 || unit === 0x2019 ? 0x27 : unit
}

/**
 * All word lists in one Aho–Corasick automaton: one pass over the text, however many lists there are.
 * States and edges are numbers in typed arrays; an edge is found by hashing (state, code unit), one from the root by the unit alone.
 */
export class Matcher {
  readonly #latin: boolean
  readonly #root = new Int32Array(0x10000)
  /** A table of edges, at least half of it empty: states by hash of where the edge leads from, and of its unit. */
  readonly #targets: Int32Array
  readonly #shift: number
  #states = 1
  /** By which unit, and from which state, each state is reached; parents come before their children. */
  readonly #units: Uint16Array
  readonly #parents: Int32Array
  readonly #fail: Int32Array
  /** Nearest state on the failure path (itself included) at which an entry ends; 0 for none. */
  readonly #output: Int32Array
  /** The first entry that ends at a state, and the entry that follows each; counted from 1. */
  readonly #first: Int32Array
  readonly #next: Int32Array
  /** Hashes of the first two units of entries, and the units that are entries by themselves: most places are done with by these. */
  readonly #pairs = new CharacterSet([])
  readonly #singles = new CharacterSet([])
  readonly #words: Word[] = []
  readonly #lists: string[] = []
  readonly #contexts: (Contexts | undefined)[] = []

  /** `latin`: entries match at word boundaries, on lower-cased text. */
  constructor(lists: readonly WordList[], latin: boolean) {
    this.#latin = latin
    let length = 1
    let count = 1
    for (const {words} of lists) {
      count += words.length
      for (const {term} of words) length += term.length
    }
    const bits = Math.max(10, Math.ceil(Math.log2(length * 2)))
    this.#shift = 32 - bits
    this.#targets = new Int32Array(2 ** bits)
    this.#units = new Uint16Array(length)
    this.#parents = new Int32Array(length)
    this.#first = new Int32Array(length)
    this.#next = new Int32Array(count)
    for (const {list, words} of lists) for (const word of words) this.#add(word, list)
    this.#fail = new Int32Array(this.#states)
    this.#output = new Int32Array(this.#states)
    this.#link()
  }

  /** Where the edge stands in the table, or would stand. */
  #slot(state: number, code: number): number {
    let slot = Math.imul(Math.imul(state, 0x9e3779b1) ^ code, 0x85ebca6b) >>> this.#shift
    for (let target = this.#targets[slot] as number; target !== 0; target = this.#targets[slot] as number) {
      if (this.#units[target] === code && this.#parents[target] === state) break
      slot = (slot + 1) & (this.#targets.length - 1)
    }
    return slot
  }

  #step(state: number, code: number): number {
    return (state === 0 ? this.#root[code] : this.#targets[this.#slot(state, code)]) as number
  }

  #add(word: Word, list: string): void {
    const {term} = word
    let state = 0
    for (let index = 0; index < term.length; index++) {
      const code = unitOf(term.charCodeAt(index), this.#latin)
      let next = this.#step(state, code)
      if (next === 0) {
        next = this.#states++
        this.#units[next] = code
        this.#parents[next] = state
        if (state === 0) this.#root[code] = next
        else this.#targets[this.#slot(state, code)] = next
      }
      state = next
    }
    if (state === 0) return

    const first = unitOf(term.charCodeAt(0), this.#latin)
    if (term.length === 1) this.#singles.add(first)
    else this.#pairs.add(hashPair(first, unitOf(term.charCodeAt(1), this.#latin)))
    this.#words.push(word)
    this.#lists.push(list)
    const entry = this.#words.length
    let before = this.#first[state] as number
    if (before === 0) this.#first[state] = entry
    else {
      while (this.#next[before] !== 0) before = this.#next[before] as number
      this.#next[before] = entry
    }
  }

  /**
   * Failure links, breadth first: by depth, since a state's parent may be younger than another branch. In Latin text nothing begins inside a word, so that no link
   * leads to what would.
   */
  #link(): void {
    for (const state of this.#byDepth()) {
      const parent = this.#parents[state] as number
      const code = this.#units[state] as number
      if (parent !== 0) {
        let fail = this.#fail[parent] as number
        while (fail !== 0 && this.#step(fail, code) === 0) fail = this.#fail[fail] as number
        const insideWord = this.#latin && isLatinUnit(this.#units[parent] as number)
        this.#fail[state] = fail === 0 && insideWord ? 0 : this.#step(fail, code)
      }
      this.#output[state] = this.#first[state] === 0 ? (this.#output[this.#fail[state] as number] as number) : state
    }
  }

  /** All states but the root, those nearest to it first. */
  #byDepth(): Int32Array {
    const depth = new Int32Array(this.#states)
    const starts = [0]
    for (let state = 1; state < this.#states; state++) {
      const own = (depth[this.#parents[state] as number] as number) + 1
      depth[state] = own
      starts[own] = (starts[own] ?? 0) + 1
    }
    for (let sum = 0, own = 0; own < starts.length; own++) {
      const count = starts[own] as number
      starts[own] = sum
      sum += count
    }
    const order = new Int32Array(this.#states - 1)
    for (let state = 1; state < this.#states; state++) {
      const own = depth[state] as number
      const place = starts[own] as number
      order[place] = state
      starts[own] = place + 1
    }
    return order
  }

  /** Hits in order of start; within a list the leftmost, then the longest wins, and none overlaps another. */
  match(text: string): Hit[] {
    const hits: Hit[] = []
    const root = this.#root
    const latin = this.#latin
    let state = 0
    let isInside = false
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      // In Latin text nothing begins inside a word.
      const begins = latin && isInside ? 0 : (root[code] as number)
      if (latin) isInside = isLatinUnit(code)
      if (state === 0 && (begins === 0 || !this.#mayBegin(code, text.charCodeAt(index + 1)))) continue

      state = state === 0 ? begins : this.#follow(state, code, begins)
      for (let output = this.#output[state] as number; output !== 0; output = this.#output[this.#fail[output] as number] as number) {
        this.#collect(text, index + 1, output, hits)
      }
    }

    return hits.length > 1 ? withoutOverlaps(hits) : hits
  }

  #mayBegin(code: number, next: number): boolean {
    return this.#pairs.hasCode(hashPair(code, next)) || this.#singles.hasCode(code)
  }

  /** The state after one more unit; `begins` where none of the failure path goes on with it. */
  #follow(from: number, code: number, begins: number): number {
    for (let state = from; state !== 0; state = this.#fail[state] as number) {
      const next = this.#targets[this.#slot(state, code)] as number
      if (next !== 0) return next
    }

    return begins
  }

  #collect(text: string, end: number, state: number, hits: Hit[]): void {
    for (let entry = this.#first[state] as number; entry !== 0; entry = this.#next[entry] as number) {
      const word = this.#words[entry - 1] as Word
      const start = end - word.term.length
      if (this.#latin && !isWhole(text, start, end)) continue
      if ((word.not || word.only) && !this.#fits(text, start, end, entry)) continue

      hits.push({start, end, list: this.#lists[entry - 1] as string, term: word.term, word})
    }
  }

  #fits(text: string, start: number, end: number, entry: number): boolean {
    const {not, only} = (this.#contexts[entry] ??= readContexts(this.#words[entry - 1] as Word, this.#latin))
    if (not.some((context) => stands(text, start, end, context))) return false
    return only.length === 0 || only.some((context) => stands(text, start, end, context))
  }
}

function hashPair(code: number, next: number): number {
  return ((code * 31 + next) & 0xffff) | 1
}

function withoutOverlaps(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const reached = new Map<string, number>()
  return hits.filter(({list, start, end}) => {
    if (start < (reached.get(list) ?? 0)) return false

    reached.set(list, end)
    return true
  })
}
