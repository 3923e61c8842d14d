import type {Mention} from '../item.ts'
import {foldText, lowerText} from '../prose/fold.ts'
import type {Word} from '../rule.ts'

/** A word list by name. Names of rules' lists are the rules' ids. */
export interface WordList {
  list: string
  words: readonly Word[]
}

/** A mention together with its entry. */
export interface Hit extends Mention {
  word: Word
}

interface Context {
  before: string
  after: string
}

interface Entry {
  list: number
  length: number
  word: Word
  not: Context[]
  only: Context[]
}

function readContexts(contexts: readonly string[] | undefined, fold: (text: string) => string): Context[] {
  return (contexts ?? []).map((context) => {
    const at = context.indexOf('~')
    return {before: fold(context.slice(0, at)), after: fold(context.slice(at + 1))}
  })
}

const isLatinUnit = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x27

/**
 * All word lists in one Aho–Corasick automaton: one pass over the text, however many lists there are.
 * States and edges are numbers in typed arrays; an edge is found by hashing (state, code unit).
 */
export class Matcher {
  readonly #names: string[]
  readonly #latin: boolean
  #keys: Int32Array
  #targets: Int32Array
  #mask: number
  #states = 1
  #fail: Int32Array
  /** Nearest state on the failure path (itself included) at which an entry ends; 0 for none. */
  #output: Int32Array
  readonly #entries: (Entry[] | undefined)[] = []
  /** Whether any entry starts with this code unit. */
  readonly #first = new Uint8Array(0x10000)

  /** `latin`: entries match at word boundaries, on lower-cased text. */
  constructor(lists: readonly WordList[], latin: boolean) {
    this.#names = lists.map(({list}) => list)
    this.#latin = latin
    const total = lists.reduce((sum, {words}) => sum + words.reduce((length, {term}) => length + term.length, 0), 0)
    let size = 1024
    while (size < total * 2) size *= 2
    this.#keys = new Int32Array(size)
    this.#targets = new Int32Array(size)
    this.#mask = size - 1
    const fold = latin ? (text: string) => lowerText(foldText(text)) : foldText
    for (const [list, {words}] of lists.entries()) {
      for (const word of words)
        this.#add(fold(word.term), {list, length: word.term.length, word, not: readContexts(word.not, fold), only: readContexts(word.only, fold)})
    }
    this.#fail = new Int32Array(this.#states)
    this.#output = new Int32Array(this.#states)
    this.#link()
  }

  #slot(state: number, code: number): number {
    const key = state * 0x10000 + code + 1
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & this.#mask
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== (key | 0)) slot = (slot + 1) & this.#mask
    return slot
  }

  #step(state: number, code: number): number {
    return this.#targets[this.#slot(state, code)] as number
  }

  #add(term: string, entry: Entry): void {
    let state = 0
    for (let index = 0; index < term.length; index++) {
      const code = term.charCodeAt(index)
      if (index === 0) this.#first[code] = 1
      const slot = this.#slot(state, code)
      if (this.#keys[slot] === 0) {
        this.#keys[slot] = (state * 0x10000 + code + 1) | 0
        this.#targets[slot] = this.#states++
        this.#edges.push([state, code])
      }
      state = this.#targets[slot] as number
    }
    if (state === 0) return

    const entries = this.#entries[state]
    if (entries) entries.push(entry)
    else this.#entries[state] = [entry]
  }

  /** Edge by which each state (from 1) is reached; parents come before their children. */
  readonly #edges: [number, number][] = []

  /** Failure links, breadth first: by depth, since an edge's parent may be younger than another branch. */
  #link(): void {
    const depth = new Int32Array(this.#states)
    for (const [index, [parent]] of this.#edges.entries()) depth[index + 1] = (depth[parent] as number) + 1
    const order = [...this.#edges.keys()].sort((a, b) => (depth[a + 1] as number) - (depth[b + 1] as number))
    for (const index of order) {
      const state = index + 1
      const [parent, code] = this.#edges[index] as [number, number]
      if (parent !== 0) {
        let fail = this.#fail[parent] as number
        while (fail !== 0 && this.#step(fail, code) === 0) fail = this.#fail[fail] as number
        this.#fail[state] = this.#step(fail, code)
      }
      this.#output[state] = this.#entries[state] ? state : (this.#output[this.#fail[state] as number] as number)
    }
  }

  /** Hits in order of start; within a list the leftmost, then the longest wins, and none overlaps another. */
  match(text: string): Hit[] {
    const hits: Hit[] = []
    let state = 0
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (state === 0 && this.#first[code] === 0) continue

      let next = this.#step(state, code)
      while (next === 0 && state !== 0) {
        state = this.#fail[state] as number
        next = this.#step(state, code)
      }
      state = next
      for (let output = this.#output[state] as number; output !== 0; output = this.#output[this.#fail[output] as number] as number) {
        this.#collect(text, index + 1, this.#entries[output] as Entry[], hits)
      }
    }

    return hits.length > 1 ? withoutOverlaps(hits) : hits
  }

  #collect(text: string, end: number, entries: readonly Entry[], hits: Hit[]): void {
    for (const {list, length, word, not, only} of entries) {
      const start = end - length
      if (
        this.#latin &&
        ((start > 0 && isLatinUnit(text.charCodeAt(start - 1))) || (end < text.length && isLatinUnit(text.charCodeAt(end)) && !isPossessive(text, end)))
      )
        continue
      if (not.some((context) => stands(text, start, end, context))) continue
      if (only.length > 0 && !only.some((context) => stands(text, start, end, context))) continue

      hits.push({start, end, list: this.#names[list] as string, term: word.term, word})
    }
  }
}

function isPossessive(text: string, end: number): boolean {
  return text.startsWith("'s", end) && !(end + 2 < text.length && isLatinUnit(text.charCodeAt(end + 2)))
}

function stands(text: string, start: number, end: number, {before, after}: Context): boolean {
  return text.startsWith(after, end) && text.startsWith(before, start - before.length) && start >= before.length
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
