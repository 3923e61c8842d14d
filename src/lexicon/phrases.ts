/** Words looked up by where they begin in a text. Built on first use: the lists are compact strings until somebody asks. */
export class Phrases {
  readonly #source: () => Iterable<readonly [string, number]>
  #byHead: Map<number, {term: string; value: number}[]> | undefined

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
    return this.#table().keys()
  }

  /** The longest term that stands at this offset. */
  longestAt(text: string, at: number): {term: string; value: number} | undefined {
    const entries = this.#table().get(text.charCodeAt(at))
    if (entries === undefined) return

    for (const entry of entries) if (text.startsWith(entry.term, at)) return entry
    return
  }

  #table(): Map<number, {term: string; value: number}[]> {
    if (this.#byHead) return this.#byHead

    const table = new Map<number, {term: string; value: number}[]>()
    for (const [term, value] of this.#source()) {
      const entries = table.get(term.charCodeAt(0))
      if (entries) entries.push({term, value})
      else table.set(term.charCodeAt(0), [{term, value}])
    }
    for (const entries of table.values()) entries.sort((a, b) => b.term.length - a.term.length)
    this.#byHead = table
    return table
  }
}

/** Words looked up by where they end: suffixes, and titles that stand before a name. */
export class Endings {
  readonly #source: () => Iterable<readonly [string, number]>
  #byTail: Map<number, {term: string; value: number}[]> | undefined

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
    return this.#table().keys()
  }

  /** The longest term that ends at this offset (exclusive) and begins at or after `from`. */
  longestBefore(text: string, end: number, from = 0): {term: string; value: number} | undefined {
    const entries = this.#table().get(text.charCodeAt(end - 1))
    if (entries === undefined) return

    for (const entry of entries) {
      const start = end - entry.term.length
      if (start >= from && text.startsWith(entry.term, start)) return entry
    }
    return
  }

  #table(): Map<number, {term: string; value: number}[]> {
    if (this.#byTail) return this.#byTail

    const table = new Map<number, {term: string; value: number}[]>()
    for (const [term, value] of this.#source()) {
      const tail = term.charCodeAt(term.length - 1)
      const entries = table.get(tail)
      if (entries) entries.push({term, value})
      else table.set(tail, [{term, value}])
    }
    for (const entries of table.values()) entries.sort((a, b) => b.term.length - a.term.length)
    this.#byTail = table
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

/** Whether the code is a character of the main block of Han. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** Reads `市：城全 地区：该全` into a map from key to characters; keys and values are parted by the colon, entries by the key's own text. */
export function readKeyed(list: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const entry of split(list)) {
    const colon = entry.indexOf('：')
    map.set(entry.slice(0, colon), (map.get(entry.slice(0, colon)) ?? '') + entry.slice(colon + 1))
  }
  return map
}
