import type {Span} from '../item.ts'
import {SourceMap, type Stretch} from '../prose/map.ts'
import type {Label} from './numbering.ts'
import type {Mark, Paragraph, Piece, Run} from './paragraph.ts'

/** A stretch of the text and the piece of the document it was read from. */
export interface Segment {
  /** Offset in the text. */
  at: number
  piece: Piece
  paragraph: number
}

/** A line of the text that has no run of the document proper of its own (a text box, a note): the run it hangs on. */
export interface Hanging {
  start: number
  end: number
  run?: Run
}

/** A document as HTML and as plain text, and the way from one to the other and back into the document. */
export interface Web {
  source: string
  text: string
  map: SourceMap
  /** What {@link map} is made of. */
  stretches: readonly Stretch[]
  segments: Segment[]
  hanging: Hanging[]
  /** Comments of ours that it already has, by {@link keyOfNote}. */
  noted: ReadonlySet<string>
}

/** How a paragraph is shown. */
export interface Look {
  /** Of a heading, from 1. */
  level?: number
  label?: Label
  isCaption?: boolean
  /** Stands outside the document proper, or in a box: comments cannot be put there. */
  hangs?: {run?: Run}
}

const named: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>'}

/** Puts a document together line by line. */
export class DocxWeaver {
  #source = ''
  #text = ''
  readonly #stretches: Stretch[] = []
  readonly #segments: Segment[] = []
  readonly #hanging: Hanging[] = []
  readonly #noted = new Set<string>()

  /** Adds a paragraph as a line. `said`: who wrote the comments of the document, and what. */
  add(paragraph: Paragraph, look: Look, said: ReadonlyMap<string, {author: string; text: string}>): void {
    const {pieces} = paragraph
    const start = this.#text.length
    const marks = paragraph.marks.flatMap((mark) => tellMark(mark, said))
    for (const {words} of marks.filter(({isRequest}) => isRequest)) this.#source += `<!--${words}-->\n`
    const [opening, closing] = tagsOf(paragraph, look)
    this.#source += opening
    if (look.label && look.label.ordinal === undefined) this.#put(look.label.text)
    else if (look.label) this.#text += look.label.text

    // Where each piece will stand in the text: what is said of a mark points there.
    const places = [this.#text.length]
    for (const {text} of pieces) places.push((places.at(-1) as number) + text.length)
    for (const {id, from, to} of paragraph.marks) {
      const own = said.get(id ?? '')
      if (own?.author === ownAuthor) this.#noted.add(keyOfNote({start: places[from] ?? 0, end: places[to] ?? 0}, own.text))
    }
    const told = new Map<number, {words: string; from: number; to: number}[]>()
    for (const mark of marks.filter(({isRequest}) => !isRequest)) {
      const from = Math.min(mark.from, pieces.length)
      const known = told.get(from)
      if (known) known.push(mark)
      else told.set(from, [mark])
    }
    let link: string | undefined
    for (const [index, piece] of pieces.entries()) {
      if (piece.link !== link) {
        this.#source += `${link === undefined ? '' : '</a>'}${piece.link === undefined ? '' : `<a href="${escapeMarkup(piece.link)}">`}`
        link = piece.link
      }
      for (const mark of told.get(index) ?? []) this.#tell(mark, places)
      if (!look.hangs) this.#segments.push({at: this.#text.length, piece, paragraph: paragraph.index})
      this.#put(piece.text)
    }
    for (const mark of told.get(pieces.length) ?? []) this.#tell(mark, places)
    this.#source += `${link === undefined ? '' : '</a>'}${closing}\n`
    if (look.hangs) this.#hanging.push({start, end: this.#text.length, ...look.hangs})
    this.#text += '\n'
  }

  /** Text that is the same in both but for the characters that HTML would obey. */
  #put(text: string): void {
    for (const [part, written] of splitMarkup(text)) {
      this.#stretches.push({at: this.#source.length, length: written.length, source: this.#text.length, sourceLength: part.length})
      this.#source += written
      this.#text += part
    }
  }

  #tell({words, from, to}: {words: string; from: number; to: number}, places: readonly number[]): void {
    const [start = 0, end = 0] = [places[from], places[to]]
    const written = `<!--${words}-->`
    this.#stretches.push({at: this.#source.length, length: written.length, source: start, sourceLength: end - start})
    this.#source += written
  }

  finish(): Web {
    return {
      source: this.#source,
      text: this.#text,
      map: new SourceMap(this.#stretches),
      stretches: this.#stretches,
      segments: this.#segments,
      hanging: this.#hanging,
      noted: this.#noted,
    }
  }
}

/** A text in pieces, each as it is and as it is written in HTML. */
export const splitMarkup = (text: string): [part: string, written: string][] =>
  text.split(/([&<>\n])/).flatMap((part) => (part === '' ? [] : [[part, named[part] ?? part]]))

const escapeMarkup = (text: string) => text.replace(/[&<>"]/g, (character) => named[character] ?? character)

/** A mark as a comment of HTML, which the rules read; one that asks newslint for something stands in front of its paragraph. */
function tellMark(
  {kind, author, text, from, to, id}: Mark,
  said: ReadonlyMap<string, {author: string; text: string}>,
): {words: string; from: number; to: number; isRequest: boolean}[] {
  const comment = kind === 'comment' ? said.get(id ?? '') : {author, text}
  // Our own comments of the last time are no leak of the writer's.
  if (!comment || comment.author === ownAuthor || (kind !== 'comment' && comment.text === '')) return []
  const isRequest = kind === 'comment' && /^\s{0,9}newslint-/.test(comment.text)
  const words = isRequest ? comment.text : `docx:${kind} ${comment.author.replaceAll(':', ' ')}: ${comment.text}`
  return [
    {
      words: words
        .replaceAll('>', '›')
        .replace(/[\r\n]+/g, ' ')
        .slice(0, 1000),
      from,
      to,
      isRequest,
    },
  ]
}

/** A comment by its place in the text and what it says, its paragraphs joined by spaces. */
export const keyOfNote = ({start, end}: Span, text: string) => `${start} ${end} ${text}`

/** Who wrote the comments that newslint wrote. */
export const ownAuthor = 'newslint'

function tagsOf({isInCell}: Paragraph, {level, label, isCaption}: Look): [opening: string, closing: string] {
  if (isCaption) return ['<figcaption>', '</figcaption>']
  if (isInCell) return ['<table><tr><td>', '</td></tr></table>']
  if (level !== undefined) return [`<h${Math.min(level, 6)}>`, `</h${Math.min(level, 6)}>`]
  if (!label) return ['<p>', '</p>']
  const depth = Math.min(label.level, 8)
  const [open, close] = ['<ul>'.repeat(depth), '</ul>'.repeat(depth)]
  if (label.isBullet) return [`${open}<ul><li>`, `</li></ul>${close}`]
  return label.ordinal === undefined ? ['<p>', '</p>'] : [`${open}<ol start="${label.ordinal}"><li>`, `</li></ol>${close}`]
}
