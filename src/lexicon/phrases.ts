import {CharacterSet} from '../prose/characters.ts'

interface Entry {
  term: string
  value: number
  /** The code unit beside the one it is looked up by; -1 where it has only one. */
  neighbour: number
}

/**
 * Entries by one code unit, longest first. Most places are told by two characters that no entry stands there: `pairs` holds the hashes of all pairs entries have,
 * `singles` the entries of one character.
 */
class PairTable {
  readonly #entries = new Map<number, Entry[]>()
  readonly #pairs = new CharacterSet([])
  readonly #singles = new CharacterSet([])

  add(code: number, entry: Entry): void {
    const entries = this.#entries.get(code)
    if (entries) entries.push(entry)
    else this.#entries.set(code, [entry])
    if (entry.neighbour < 0) this.#singles.add(code)
    else this.#pairs.add(hashPair(code, entry.neighbour))
  }

  sort(): this {
    for (const entries of this.#entries.values()) entries.sort((a, b) => b.term.length - a.term.length)
    return this
  }

  codes(): Iterable<number> {
    return this.#entries.keys()
  }

  /** Entries that may stand where these two code units do. */
  entriesFor(code: number, neighbour: number): readonly Entry[] | undefined {
    return this.#pairs.hasCode(hashPair(code, neighbour)) || this.#singles.hasCode(code) ? this.#entries.get(code) : undefined
  }
}

function hashPair(code: number, neighbour: number): number {
  return ((code * 31 + neighbour) & 0xffff) | 1
}

/** Words looked up by where they begin in a text. Built on first use: the lists are compact strings until somebody asks. */
export class Phrases {
  readonly #source: () => Iterable<readonly [string, number]>
  #byHead: PairTable | undefined

  /** `source` gives each term with a number of its own: a level, a class. */
  constructor(source: () => Iterable<readonly [string, number]>) {
    this.#source = source
  }

  /** Terms of a space-separated list, all with one value. */
  static of(list: string, value = 1): Phrases {
    return new Phrases(() => split(list).map((term) => [term, value] as const))
  }

  /** UTF-16 codes of the first characters of all terms, to mark them in a table. */
  heads(): Iterable<number> {
    return this.#table().codes()
  }

  /** The longest term that stands at this offset. */
  longestAt(text: string, at: number): {term: string; value: number} | undefined {
    const next = text.charCodeAt(at + 1)
    const entries = (this.#byHead ?? this.#table()).entriesFor(text.charCodeAt(at), next)
    if (entries === undefined) return

    for (const entry of entries) if ((entry.neighbour === next || entry.neighbour < 0) && text.startsWith(entry.term, at)) return entry
    return
  }

  #table(): PairTable {
    if (this.#byHead) return this.#byHead

    const table = new PairTable()
    for (const [term, value] of this.#source()) table.add(term.charCodeAt(0), {term, value, neighbour: term.length > 1 ? term.charCodeAt(1) : -1})
    this.#byHead = table.sort()
    return table
  }
}

/** Words looked up by where they end: suffixes, and titles that stand before a name. */
export class Endings {
  readonly #source: () => Iterable<readonly [string, number]>
  #byTail: PairTable | undefined

  /** `source` gives each term with a number of its own. */
  constructor(source: () => Iterable<readonly [string, number]>) {
    this.#source = source
  }

  /** Terms of a space-separated list, all with one value. */
  static of(list: string, value = 1): Endings {
    return new Endings(() => split(list).map((term) => [term, value] as const))
  }

  /** UTF-16 codes of the last characters of all terms, to mark them in a table. */
  tails(): Iterable<number> {
    return this.#table().codes()
  }

  /** The longest term that ends at this offset (exclusive) and begins at or after `from`. */
  longestBefore(text: string, end: number, from = 0): {term: string; value: number} | undefined {
    const before = text.charCodeAt(end - 2)
    const entries = (this.#byTail ?? this.#table()).entriesFor(text.charCodeAt(end - 1), before)
    if (entries === undefined) return

    for (const entry of entries) {
      if (entry.neighbour !== before && entry.neighbour >= 0) continue
      const start = end - entry.term.length
      if (start >= from && text.startsWith(entry.term, start)) return entry
    }
    return
  }

  #table(): PairTable {
    if (this.#byTail) return this.#byTail

    const table = new PairTable()
    for (const [term, value] of this.#source()) {
      const last = term.length - 1
      table.add(term.charCodeAt(last), {term, value, neighbour: last > 0 ? term.charCodeAt(last - 1) : -1})
    }
    this.#byTail = table.sort()
    return table
  }
}

/** The words of a space- or line-separated list. */
export function split(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}

/** A table of flags by UTF-16 code for one-step questions about a character. */
export function charTable(...groups: readonly (readonly [string | Iterable<number>, number])[]): Uint8Array {
  const table = new Uint8Array(65536)
  for (const [characters, flag] of groups) {
    if (typeof characters === 'string') {
      for (let at = 0; at < characters.length; at++) {
        const code = characters.charCodeAt(at)
        table[code] = (table[code] as number) | flag
      }
    } else for (const code of characters) table[code] = (table[code] as number) | flag
  }
  return table
}

export {isHan} from '../prose/characters.ts'

/** Reads `市：城全 地区：该全` into a map from key to characters; keys and values are parted by the colon, entries by the key's own text. */
export function readKeyed(list: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const entry of split(list)) {
    const colon = entry.indexOf('：')
    map.set(entry.slice(0, colon), (map.get(entry.slice(0, colon)) ?? '') + entry.slice(colon + 1))
  }
  return map
}
