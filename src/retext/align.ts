import type {Stretch} from '../prose/map.ts'

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/y
/** What stands between the characters of a text and is not of it: quote and list continuation, trailing spaces, a hard break's backslash, tags. */
const between = /[ \t>]{1,200}|\\(?=[\r\n])|<[/!A-Za-z][^<>\n]{0,300}>/y
const lineBreakTag = /<w?br\b[^<>\n]{0,80}>/iy
const known: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0'}

/** How far a value without a place of its own is looked for. */
const reach = 400

/** Lays the values of a tree's leaves beside the source they were read from and notes which stretch came from where. */
export class Aligner {
  readonly stretches: Stretch[] = []
  readonly #source: string
  /** Offset in the source up to which the leaves have been found. */
  #cursor = 0

  constructor(source: string) {
    this.#source = source
  }

  get cursor(): number {
    return this.#cursor
  }

  /**
   * Finds a value and notes its stretches. `at`: its offset in the prose; `claimed`: where the tree says it stands.
   * The stock bridges count from the start of a run of text by the length of its value, so a claim is never beyond the truth.
   */
  place(value: string, at: number, claimed: number | undefined): void {
    const from = this.#from(claimed)
    const plain = !value.includes('&') && !value.includes('\\')
    if (plain && this.#source.startsWith(value, from)) return this.#note(at, value.length, from, value.length)
    if (this.#compare(value, at, from)) return

    const found = this.#source.slice(from, from + reach).indexOf(value)
    if (found >= 0) return this.#note(at, value.length, from + found, value.length)
    // Not of this source: it points at where the reader stands.
    this.stretches.push({at, length: value.length, source: from, sourceLength: 0})
  }

  #from(claimed: number | undefined): number {
    if (claimed === undefined || claimed > this.#source.length) return this.#cursor
    // Content moved by the HTML parser stands far before what was read last.
    return this.#cursor - claimed > 4000 ? claimed : Math.max(this.#cursor, claimed)
  }

  #note(at: number, length: number, source: number, sourceLength: number): void {
    const last = this.stretches.at(-1)
    const goesOn =
      last !== undefined &&
      last.length === last.sourceLength &&
      length === sourceLength &&
      last.at + last.length === at &&
      last.source + last.sourceLength === source
    if (goesOn) {
      last.length += length
      last.sourceLength += length
    } else this.stretches.push({at, length, source, sourceLength})
    this.#cursor = source + sourceLength
  }

  /** Character by character, over escapes, entities and what stands between; nothing is noted where it does not come out. */
  #compare(value: string, at: number, from: number): boolean {
    const steps: [index: number, length: number, source: number, sourceLength: number][] = []
    let offset = from
    let skipped = 0
    for (let index = 0; index < value.length; ) {
      const step = readStep(value, index, this.#source, offset)
      if (step) {
        steps.push([index, step[0], offset, step[1]])
        index += step[0]
        offset += step[1]
        skipped = 0
        continue
      }

      between.lastIndex = offset
      const gap = between.exec(this.#source)
      if (!gap || ++skipped > 20) return false
      offset += gap[0].length
    }

    for (const [index, length, source, sourceLength] of steps) this.#note(at + index, length, source, sourceLength)
    return true
  }
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
  const pair = value.charCodeAt(index) >> 10 === 0x36
  if (code !== undefined && code > 0xffff !== pair) return undefined
  return [pair ? 2 : 1, raw.length]
}

/** ASCII punctuation: what a backslash can escape. */
function isMark(character: string): boolean {
  return /[!-/:-@[-`{-~]/.test(character)
}
