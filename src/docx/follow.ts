import type {Span} from '../item.ts'
import {SourceMap, type Stretch} from '../prose/map.ts'
import {type Change, findChanges} from './changes.ts'
import {splitMarkup} from './weave.ts'

/** A document as it was read: HTML, plain text, and which stretch of the one is which of the other. */
export interface Followed {
  source: string
  text: string
  stretches: readonly Stretch[]
}

/** The text of a document as it has become, and as HTML to lint. */
export interface Follower {
  source: string
  text: string
  /** Where a span of the source stands in the text. */
  toText(span: Span): Span
}

/** Characters within which a paragraph is looked for. */
const longestParagraph = 20_000

/** How a line that is typed after another begins a paragraph: an item where the other is one, text after text or a heading. */
function startParagraph(source: string): string {
  const name = /^<(p|li|h[1-6])>$/.exec(source.match(/<\/?(?:p|li|h[1-6]|td|figcaption)>/g)?.at(-1) ?? '')?.[1]
  return name === undefined ? '<br>' : `</${name}><${name === 'li' ? 'li' : 'p'}>`
}

/** Writes the HTML of the changed text stretch by stretch. */
class Writer {
  source = ''
  readonly stretches: Stretch[] = []
  readonly #text: string
  readonly #changes: readonly Change[]

  constructor(text: string, changes: readonly Change[]) {
    this.#text = text
    this.#changes = changes
  }

  /** Where an offset of the text as it was stands now. */
  place(offset: number): number {
    let shift = 0
    for (const {from, to, insert} of this.#changes) {
      if (from >= offset) break
      if (to > offset) return from + shift + insert.length
      shift += insert.length - (to - from)
    }
    return offset + shift
  }

  markup(text: string): void {
    this.source += text
  }

  /** A stretch without text of its own (what is said of a deletion, say). */
  aside(text: string, start: number, end: number): void {
    const place = this.place(start)
    this.stretches.push({at: this.source.length, length: text.length, source: place, sourceLength: Math.max(0, this.place(end) - place)})
    this.source += text
  }

  /** A stretch of text with what was changed in it; `own`: the changes that are written here. */
  write(start: number, end: number, own: ReadonlySet<Change>): void {
    let at = start
    for (const change of this.#changes) {
      if (own.has(change)) {
        this.#put(at, Math.min(end, change.from))
        this.#insert(change)
      }
      if (own.has(change) || (change.from < start && change.to > start)) at = Math.max(at, Math.min(end, change.to))
    }
    this.#put(at, end)
  }

  #put(from: number, to: number): void {
    if (from >= to) return
    // Behind what was put in at the same place.
    const place = this.place(from + 1) - 1
    this.#pieces(this.#text.slice(from, to), place)
  }

  #insert({to, from, insert}: Change): void {
    const before = this.#changes.filter((one) => one.from < from).reduce((sum, one) => sum + one.insert.length - (one.to - one.from), 0)
    this.#pieces(insert, Math.min(from, to) + before)
  }

  #pieces(text: string, place: number): void {
    let offset = place
    for (const [part, written] of splitMarkup(text)) {
      const said = part === '\n' ? startParagraph(this.source.slice(-longestParagraph)) : written
      this.stretches.push({at: this.source.length, length: said.length, source: offset, sourceLength: part.length})
      this.source += said
      offset += part.length
    }
  }
}

/** The HTML of a document whose text has been typed into: what was typed goes to its place, and the markup around it stays. */
export function followText({source, text: before, stretches}: Followed, text: string): Follower {
  const changes = findChanges(before, text)
  const isAside = ({at}: Stretch) => source.startsWith('<!--', at)
  const texts = stretches.filter((one) => !isAside(one))
  const owned = new Map(texts.map((stretch) => [stretch, new Set<Change>()]))
  for (const change of changes) {
    const owner = texts.findLast((one) => one.source <= change.from) ?? texts[0]
    if (owner) owned.get(owner)?.add(change)
  }

  const writer = new Writer(before, changes)
  let copied = 0
  for (const stretch of stretches) {
    const {at, length, source: start, sourceLength} = stretch
    writer.markup(source.slice(copied, at))
    copied = at + length
    const own = owned.get(stretch)
    if (own) writer.write(start, start + sourceLength, own)
    else writer.aside(source.slice(at, copied), start, start + sourceLength)
  }
  writer.markup(source.slice(copied))

  const map = new SourceMap(writer.stretches)
  return {source: writer.source, text, toText: (span) => map.toSource(span)}
}
