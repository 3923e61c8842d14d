const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/y
/** What stands between the characters of a text and is not of it: quote and list continuation, trailing spaces, a hard break's backslash, tags. */
const between = /[ \t>]{1,200}|\\(?=[\r\n])|<[/!A-Za-z][^<>\n]{0,300}>/y
const lineBreakTag = /<w?br\b[^<>\n]{0,80}>/iy
const known: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0'}

/** How far a value that is not where it is said to be is looked for. */
const reach = 400
/** Content that the HTML parser moved stands that far before what was read last. */
const moved = 4000

/** A stretch of a leaf's value, and where it stands in the source; where the lengths differ (an entity, an escape), as a whole. */
export interface Piece {
  value: string
  source: number
  length: number
}

/** Lays the values of a tree's leaves beside the source they were read from: finds what came from where, whatever the tree says. */
export class Aligner {
  readonly #source: string
  /** Offset in the source up to which the leaves have been found. */
  #cursor = 0

  constructor(source: string) {
    this.#source = source
  }

  /**
   * Where a value stands. `claimed`: where the tree says so. The stock bridges count from the start of a run of text by the length of
   * its value, so a claim is never beyond the truth.
   */
  find(value: string, claimed: number | undefined): Piece[] {
    const from = this.startOf(claimed)
    const plain = !value.includes('&') && !value.includes('\\')
    if (plain && this.#source.startsWith(value, from)) return this.#found([{value, source: from, length: value.length}])

    const pieces = this.#compare(value, from)
    if (pieces) return this.#found(pieces)

    const ahead = this.#source.slice(from, from + reach).indexOf(value)
    if (ahead >= 0) return this.#found([{value, source: from + ahead, length: value.length}])
    // Not of this source: it points at where the reader stands.
    return [{value, source: from, length: 0}]
  }

  /** Where a leaf begins at the earliest. */
  startOf(claimed: number | undefined): number {
    if (claimed === undefined || claimed > this.#source.length) return this.#cursor
    return this.#cursor - claimed > moved ? claimed : Math.max(this.#cursor, claimed)
  }

  #found(pieces: Piece[]): Piece[] {
    const last = pieces.at(-1)
    if (last) this.#cursor = last.source + last.length
    return pieces
  }

  /** Character by character, over escapes, entities and what stands between; undefined where it does not come out. */
  #compare(value: string, from: number): Piece[] | undefined {
    const pieces: Piece[] = []
    let offset = from
    let skipped = 0
    for (let index = 0; index < value.length; ) {
      const step = readStep(value, index, this.#source, offset)
      if (step) {
        pushPiece(pieces, value.slice(index, index + step[0]), offset, step[1])
        index += step[0]
        offset += step[1]
        skipped = 0
        continue
      }

      between.lastIndex = offset
      const gap = between.exec(this.#source)
      if (!gap || ++skipped > 20) return undefined
      offset += gap[0].length
    }

    return pieces
  }
}

/** Adds a piece, or lengthens the last one where both are the source's own words and follow each other. */
function pushPiece(pieces: Piece[], value: string, source: number, length: number): void {
  const last = pieces.at(-1)
  if (last && last.value.length === last.length && value.length === length && last.source + last.length === source) {
    last.value += value
    last.length += length
  } else pieces.push({value, source, length})
}

/** How many characters of the value, and how many of the source, make the next step; undefined where they differ. */
function readStep(value: string, index: number, source: string, offset: number): [number, number] | undefined {
  const character = value[index] as string
  const here = source[offset]
  if (here === '&') {
    const step = readEntity(value, index, source, offset)
    if (step) return step
  }
  if (here === '\\' && source[offset + 1] === character && isMark(character)) return [1, 2]
  if (here === character) return [1, 1]
  if (here === '\r' && character === '\n') return [1, source[offset + 1] === '\n' ? 2 : 1]
  if (here === '\0' && character === '\ufffd') return [1, 1]
  if (here === '<' && (character === '\n' || character === ' ')) {
    lineBreakTag.lastIndex = offset
    const tag = lineBreakTag.exec(source)
    if (tag) return [1, tag[0].length]
  }

  return undefined
}

function readEntity(value: string, index: number, source: string, offset: number): [number, number] | undefined {
  entity.lastIndex = offset
  const match = entity.exec(source)
  if (!match) return undefined

  const [raw, decimal, hexadecimal, name = ''] = match
  const text = known[name]
  if (text !== undefined) return value.startsWith(text, index) ? [1, raw.length] : undefined
  // An unknown name stays as it was written.
  if (value.startsWith(raw, index)) return undefined

  const code = decimal ? Number.parseInt(decimal, 10) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined
  const isPair = value.charCodeAt(index) >> 10 === 0x36
  if (code !== undefined && code > 0xffff !== isPair) return undefined
  return [isPair ? 2 : 1, raw.length]
}

/** ASCII punctuation: what a backslash can escape. */
function isMark(character: string): boolean {
  return /[!-/:-@[-`{-~]/.test(character)
}
