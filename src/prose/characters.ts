/**
 * A set of characters asked about a place in a text, one bit for each UTF-16 code unit. A regular expression or a Set of strings would have to cut the character
 * out of the text first, which costs many times the question.
 */
export class CharacterSet {
  readonly #bits = new Uint32Array(2048)

  constructor(characters: Iterable<string>) {
    for (const character of characters) this.add(character.charCodeAt(0))
  }

  /** Takes in one code unit. */
  add(code: number): void {
    const index = code >> 5
    this.#bits[index] = (this.#bits[index] as number) | (1 << (code & 31))
  }

  /** Takes in all code units from `first` to `last`. */
  addRange(first: number, last: number): this {
    // Whole words of 32 at a time: some ranges hold tens of thousands, and sets are made before anything is read.
    const [from, to] = [(first + 31) >> 5, (last + 1) >> 5]
    if (from >= to) for (let code = first; code <= last; code++) this.add(code)
    else {
      this.#bits.fill(0xffffffff, from, to)
      for (let code = first; code < from << 5; code++) this.add(code)
      for (let code = to << 5; code <= last; code++) this.add(code)
    }
    return this
  }

  /** Whether the code unit belongs to the set; NaN (beyond the end of a text) never does. */
  hasCode(code: number): boolean {
    return code > 0 && (((this.#bits[code >> 5] as number) >>> (code & 31)) & 1) === 1
  }

  /** Whether the character at this place of a text belongs to the set; nothing does beyond either end. */
  at(text: string, index: number): boolean {
    return this.hasCode(text.charCodeAt(index))
  }
}

/** Whether the code unit is a digit 0–9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether the code unit is a letter A–Z or a–z. */
export function isLatinLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** Whether the code unit is a character of the main block of Han. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

const wide = new CharacterSet([]).addRange(0x2e80, 0xa4cf).addRange(0xac00, 0xd7a3).addRange(0xf900, 0xfaff).addRange(0xff00, 0xff60)

/** How many characters of a stretch of text take the room of two letters. */
export function countWide(text: string, start = 0, end = text.length): number {
  let count = 0
  for (let at = start; at < end; at++) if (wide.hasCode(text.charCodeAt(at))) count++
  return count
}

/** Words looked up where they stand in a text, by their first character: most places are told from it alone that none of them stands there. */
export class WordsAt {
  readonly #firsts: CharacterSet
  readonly #words: ReadonlySet<string>

  /** All words have `length` code units. */
  constructor(
    words: readonly string[],
    readonly length: number,
  ) {
    this.#words = new Set(words)
    this.#firsts = new CharacterSet(words.map((word) => word.charAt(0)))
  }

  /** Whether one of the words stands at this place. */
  standsAt(text: string, at: number): boolean {
    return this.#firsts.at(text, at) && this.#words.has(text.slice(at, at + this.length))
  }
}
