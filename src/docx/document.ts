import type {Span} from '../item.ts'
import {Numbering} from './numbering.ts'
import {DocxPackage, type Relationship} from './package.ts'
import type {Paragraph, Story} from './paragraph.ts'
import {StoryReader} from './story.ts'
import {readStyles, type Style} from './styles.ts'
import {DocxWeaver, type Look, type Web} from './weave.ts'
import {DocxError} from './words.ts'
import {readXml} from './xml.ts'

/** A document, read. */
export interface DocxItem {
  /** The document as HTML: what `lint` is given, together with `path`. */
  source: string
  path: 'item.html'
  /** The document as plain text, a line for each paragraph: what its findings are shown in. */
  text: string
  /** Where a span of the source stands in the text. */
  toText(span: Span): Span
  /** Which paragraph (of all `w:p`) and run of the document an offset of the text was read from, from 0. */
  placeOf(offset: number): {paragraph: number; run: number} | undefined
}

/** A document with all that is needed to write into it. */
export interface OpenDocument {
  file: DocxPackage
  main: string
  relationships: Relationship[]
  web: Web
}

/** A paragraph of a heading or foot of a page that says nothing but its number. */
const pageNumber = /^[\s\d—–\-/第共页頁of.page]*$/i

/** Opens a document and reads all its text. Throws a DocxError. */
export function openDocument(bytes: Uint8Array): OpenDocument {
  const file = new DocxPackage(bytes)
  const main = findMain(file)
  const relationships = file.relationships(main)
  const partOf = (type: string) => relationships.find((one) => one.type === type && !one.isExternal)?.target
  const story = readStory(file, main)
  const reader = new DocumentReader(file, {
    styles: readStyles(file, partOf('styles')),
    numbering: new Numbering(file, partOf('numbering')),
    said: readComments(file, partOf('comments')),
    notes: {footnote: readNotes(file, partOf('footnotes')), endnote: readNotes(file, partOf('endnotes'))},
  })
  const pages = relationships.filter(({id, isExternal}) => story.pages.includes(id) && !isExternal)
  return {file, main, relationships, web: reader.read(story, [...new Set(pages.map(({target}) => target))])}
}

function findMain(file: DocxPackage): string {
  const main = file.relationships().find(({type, isExternal}) => type === 'officeDocument' && !isExternal)?.target
  if (main !== undefined && !file.has(main)) throw new DocxError('damaged', main)
  // Text of an OpenDocument is a zip as well, and so is any other.
  if (main === undefined && !file.has('word/document.xml')) throw new DocxError(file.has('[Content_Types].xml') ? 'notWord' : 'notDocx')
  const part = main ?? 'word/document.xml'
  if (!/<(?:\w{1,20}:)?document[\s>]/.test(file.text(part)?.slice(0, 4000) ?? '')) throw new DocxError('notWord')
  return part
}

function readStory(file: DocxPackage, part: string): Story {
  const targets = new Map(file.relationships(part).flatMap(({id, type, target}) => (type === 'hyperlink' ? [[id, target] as const] : [])))
  return new StoryReader(file.text(part) ?? '', part, targets).story
}

/** Author and text of comments, by id. */
function readComments(file: DocxPackage, part: string | undefined): Map<string, {author: string; text: string}> {
  const comments = new Map<string, {author: string; text: string}>()
  const text = part === undefined ? undefined : file.text(part)
  if (part === undefined || text === undefined) return comments

  let comment: {author: string; text: string} | undefined
  let isText = false
  readXml(text, part, {
    open({local, attributes: {id = '', author = ''}}) {
      if (local === 'comment') comments.set(id, (comment = {author, text: ''}))
      else if (local === 'p' && comment && comment.text !== '') comment.text += ' '
      isText = local === 't'
    },
    close() {
      isText = false
    },
    text(said) {
      if (isText && comment) comment.text += said
    },
  })
  return comments
}

/** Paragraphs of notes, by the id of the note. */
function readNotes(file: DocxPackage, part: string | undefined): Map<string, Paragraph[]> {
  const notes = new Map<string, Paragraph[]>()
  if (part === undefined || !file.has(part)) return notes

  for (const paragraph of readStory(file, part).paragraphs) {
    const known = notes.get(paragraph.note ?? '')
    if (known) known.push(paragraph)
    else notes.set(paragraph.note ?? '', [paragraph])
  }
  return notes
}

interface Parts {
  styles: ReadonlyMap<string, Style>
  numbering: Numbering
  said: ReadonlyMap<string, {author: string; text: string}>
  notes: Record<'footnote' | 'endnote', ReadonlyMap<string, Paragraph[]>>
}

const textOf = ({pieces}: Paragraph) => pieces.map(({text}) => text).join('')

class DocumentReader {
  readonly #file: DocxPackage
  readonly #parts: Parts
  readonly #weaver = new DocxWeaver()

  constructor(file: DocxPackage, parts: Parts) {
    this.#file = file
    this.#parts = parts
  }

  read({paragraphs}: Story, pages: readonly string[]): Web {
    this.#addPages(pages, new Set(paragraphs.map((paragraph) => textOf(paragraph).trim())))
    const title = paragraphs.find((paragraph) => this.#levelOf(paragraph) === 0) ?? paragraphs.find((paragraph) => textOf(paragraph).trim() !== '')
    // One paragraph is the title; where others are headings of the first level too, all stand a level further down.
    const shift = paragraphs.some((paragraph) => paragraph !== title && this.#levelOf(paragraph) === 1) ? 1 : 0
    for (const paragraph of paragraphs) {
      if (this.#styleOf(paragraph).isContents) continue
      const level = this.#levelOf(paragraph)
      const label = this.#labelOf(paragraph)
      this.#add(paragraph, {
        ...(level === undefined ? {} : {level: paragraph === title && level <= 1 ? 1 : Math.max(2, level + shift)}),
        ...(label ? {label} : {}),
        ...(paragraph.holder ? {hangs: {run: paragraph.holder}} : {}),
      })
    }
    return this.#weaver.finish()
  }

  #add(paragraph: Paragraph, look: Look): void {
    const {said, notes} = this.#parts
    this.#weaver.add(paragraph, look, said)
    for (const {kind, id, run} of paragraph.notes) {
      for (const note of notes[kind].get(id) ?? []) {
        if (textOf(note).trim() !== '') this.#weaver.add(note, {isCaption: true, hangs: {run: look.hangs?.run ?? run}}, said)
      }
    }
  }

  /** Heads and feet of pages say whose paper it is, and sometimes that it is not to go out. */
  #addPages(parts: readonly string[], known: Set<string>): void {
    for (const part of parts) {
      for (const paragraph of this.#file.has(part) ? readStory(this.#file, part).paragraphs : []) {
        const text = textOf(paragraph).trim()
        if (pageNumber.test(text) || known.has(text)) continue
        known.add(text)
        this.#weaver.add(paragraph, {isCaption: true, hangs: {}}, this.#parts.said)
      }
    }
  }

  #styleOf({style}: Paragraph): Style {
    return (style === undefined ? undefined : this.#parts.styles.get(style)) ?? {}
  }

  #levelOf(paragraph: Paragraph): number | undefined {
    const {outline, isInCell} = paragraph
    if (isInCell || textOf(paragraph).trim() === '') return undefined
    return outline !== undefined && outline < 9 ? outline + 1 : this.#styleOf(paragraph).level
  }

  #labelOf(paragraph: Paragraph) {
    const style = this.#styleOf(paragraph)
    const id = paragraph.numbering ?? style.numbering
    if (id === undefined || id === '0') return undefined
    return this.#parts.numbering.next(id, paragraph.numberingLevel ?? (paragraph.numbering === undefined ? style.numberingLevel : undefined) ?? 0)
  }
}

/** Reads a document: its text as HTML to lint and as plain text to show. Throws a DocxError. */
export function readDocument(bytes: Uint8Array): DocxItem {
  const {source, text, map, segments} = openDocument(bytes).web
  return {
    source,
    path: 'item.html',
    text,
    toText: (span) => map.toSource(span),
    placeOf(offset) {
      const segment = segments.findLast(({at}) => at <= offset)
      return segment && offset < segment.at + segment.piece.text.length ? {paragraph: segment.paragraph, run: segment.piece.run.index} : undefined
    },
  }
}
