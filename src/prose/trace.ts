import {literalsOf} from './literals.ts'

/** How many bits a trace has; a text of usual length sets one in fifty. */
const bits = 0x10000

function pairHash(a: number, b: number): number {
  return (Math.imul(a, 0x9e35) ^ Math.imul(b, 0x85eb)) & (bits - 1)
}

function tripleHash(a: number, b: number, c: number): number {
  return (Math.imul(a, 0x9e35) ^ Math.imul(b, 0x85eb) ^ Math.imul(c, 0xc2b3) ^ 0x5bd1) & (bits - 1)
}

/** What to ask a trace of a literal: the hashes of its triples of characters, of its pair, or its only character. */
function hashesOf(literal: string): number[] {
  const codes = Array.from({length: literal.length}, (_, at) => literal.charCodeAt(at))
  const [first = 0, second = 0] = codes
  if (codes.length === 1) return [pairHash(first, first)]
  if (codes.length === 2) return [pairHash(first, second)]
  return codes.slice(2).map((code, index) => tripleHash(codes[index] as number, codes[index + 1] as number, code))
}

/** By pattern, what to ask of each literal; undefined where a match need hold none. */
const asked = new WeakMap<RegExp, readonly (readonly number[])[] | undefined>()

function askFor(pattern: RegExp): readonly (readonly number[])[] | undefined {
  if (!asked.has(pattern)) asked.set(pattern, literalsOf(pattern)?.map(hashesOf))
  return asked.get(pattern)
}

/**
 * Which characters, pairs and triples of characters stand in a text, as bits of their hashes (a Bloom filter): one pass over the text, after which most of what does
 * not stand in it is told in a few steps, however long the text and whoever asks.
 */
export class Trace {
  readonly #bits = new Uint32Array(bits / 32)

  /** `text` in lower case; see {@link Prose.lower}. */
  constructor(text: string) {
    let [before, last] = [0, 0]
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      this.#set(pairHash(code, code))
      this.#set(pairHash(last, code))
      this.#set(tripleHash(before, last, code))
      before = last
      last = code
    }
  }

  #set(hash: number): void {
    const index = hash >>> 5
    this.#bits[index] = (this.#bits[index] as number) | (1 << (hash & 31))
  }

  #has(hash: number): boolean {
    return (((this.#bits[hash >>> 5] as number) >>> (hash & 31)) & 1) === 1
  }

  /** False where no match of the pattern stands in the text; true where one may. */
  mayMatch(pattern: RegExp): boolean {
    const literals = askFor(pattern)
    if (literals === undefined) return true

    for (const hashes of literals) if (this.#hasAll(hashes)) return true
    return false
  }

  #hasAll(hashes: readonly number[]): boolean {
    for (const hash of hashes) if (!this.#has(hash)) return false
    return true
  }
}
