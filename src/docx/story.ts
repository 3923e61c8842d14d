import type {Mark, Paragraph, Piece, Run, Story} from './paragraph.ts'
import {readXml, type XmlElement, type XmlVisitor} from './xml.ts'

/** Whether a namespace is that of documents, in either edition of the norm. */
export const isWordSpace = (space: string) => /\/wordprocessingml\/(?:2006\/)?main$/.test(space)
const isMathSpace = (space: string) => /\/officeDocument\/(?:2006\/)?math$/.test(space)

/** Whose text is none: how things were before, settings, the pronunciation of characters. */
const silent = new Set('pPrChange rPrChange sectPrChange tblPrChange trPrChange tcPrChange tblPr trPr tcPr sdtPr sdtEndPr rt fldData'.split(' '))

interface Frame {
  /** Local name of an element of a document; of others, with a colon in front. */
  name: string
  mode: 'read' | 'silent' | 'deleted'
  hasChoice?: boolean
}

interface Field {
  isCode: boolean
  code: string
}

const isOn = (value: string | undefined) => value === undefined || !/^(?:0|false|off)$/.test(value)
const targetOf = (code: string) => /^\s{0,9}HYPERLINK\s{1,9}"([^"]{1,2000})"/i.exec(code)?.[1]

/** Reads the paragraphs of a part of a document with the place of every run. `targets`: addresses of its links, by relationship. */
export class StoryReader implements XmlVisitor {
  readonly story: Story = {paragraphs: [], pages: []}
  readonly #xml: string
  readonly #targets: ReadonlyMap<string, string>
  readonly #frames: Frame[] = []
  readonly #open: Paragraph[] = []
  readonly #runs: Run[] = []
  readonly #fields: Field[] = []
  readonly #links: (string | undefined)[] = []
  readonly #changes: Mark[] = []
  #deletion: Mark | undefined
  #formula: Run | undefined
  #piece: Piece | undefined
  #isHidden = false
  #cells = 0
  #note: string | undefined

  constructor(xml: string, part: string, targets: ReadonlyMap<string, string>) {
    this.#xml = xml
    this.#targets = targets
    readXml(xml, part, this)
  }

  get #paragraph(): Paragraph | undefined {
    return this.#open.at(-1)
  }

  open(element: XmlElement): void {
    const parent = this.#frames.at(-1)
    const {local, space} = element
    const isWord = isWordSpace(space)
    const frame: Frame = {name: isWord ? local : `:${local}`, mode: parent?.mode ?? 'read'}
    this.#frames.push(frame)
    if (local === 'Choice' && !isWord && parent) parent.hasChoice = true
    if ((isWord && silent.has(local)) || (local === 'Fallback' && !isWord && parent?.hasChoice) || (local === 'rPr' && parent?.name === 'pPr'))
      frame.mode = 'silent'
    if (frame.mode === 'silent') return

    if (isMathSpace(space)) this.#openFormula(element)
    if (!isWord) return
    if (local === 'del' || local === 'moveFrom') {
      frame.mode = 'deleted'
      this.#deletion = this.#mark('deleted', element.attributes.author)
    }
    if (frame.mode === 'deleted') return

    if (local === 'p') this.#openParagraph()
    else if (local === 'r') this.#openRun(element)
    else if (parent?.name === 'r') this.#openInRun(element)
    else if (parent?.name === 'pPr' || parent?.name === 'numPr') this.#readProperty(element)
    else if (local === 'vanish' && parent?.name === 'rPr') this.#isHidden = isOn(element.attributes.val)
    else this.#openAround(element)
  }

  #openParagraph(): void {
    const [outer] = this.#open
    const holder = outer && this.#runs[0]
    const paragraph: Paragraph = {
      index: this.story.paragraphs.length,
      pieces: [],
      runs: 0,
      marks: [],
      isInCell: this.#cells > 0,
      notes: [],
      ...(holder ? {holder} : {}),
      ...(this.#note === undefined ? {} : {note: this.#note}),
    }
    this.story.paragraphs.push(paragraph)
    this.#open.push(paragraph)
  }

  #openRun({start, end, isEmpty}: XmlElement): void {
    const index = this.#paragraph ? this.#paragraph.runs++ : 0
    const open = this.#xml.slice(start, end)
    this.#runs.push({index, start, end, contentStart: end, contentEnd: end, open: isEmpty ? open.replace(/\/>$/, '>') : open, properties: '', isWhole: false})
    this.#isHidden = false
  }

  #openFormula({local, start, end}: XmlElement): void {
    if (local === 'oMath' || local === 'oMathPara')
      this.#formula ??= {index: 0, start, end, contentStart: start, contentEnd: end, open: '', properties: '', isWhole: true}
    if (local === 't' && this.#formula) this.#piece = {text: '', run: this.#formula, start, end}
  }

  #openInRun(element: XmlElement): void {
    const {local, attributes, start, end} = element
    const run = this.#runs.at(-1)
    if (!run) return
    if (local === 't') {
      const raw = {start: end, end, tagEnd: end - (element.isEmpty ? 2 : 1), keepsSpace: attributes.space === 'preserve'}
      this.#piece = {text: '', run, start, end, raw}
    } else if (local === 'tab' || local === 'ptab') this.#addWhole('\t', element)
    else if (local === 'cr' || (local === 'br' && (attributes.type ?? 'textWrapping') === 'textWrapping')) this.#addWhole('\n', element)
    else if (local === 'noBreakHyphen') this.#addWhole('\u2011', element)
    else if (local === 'sym') {
      const code = Number.parseInt(attributes.char ?? '', 16)
      // Most symbols are numbers of some font: what they show cannot be known.
      if (code >= 0x20 && code < 0xd800) this.#addWhole(String.fromCharCode(code), element)
    } else if (local === 'fldChar') this.#turnField(attributes.fldCharType)
    else if (local === 'commentReference') this.#startComment(attributes.id)
    else if (local === 'footnoteReference' || local === 'endnoteReference')
      this.#paragraph?.notes.push({kind: local === 'footnoteReference' ? 'footnote' : 'endnote', id: attributes.id ?? '', run})
  }

  #readProperty({local, attributes: {val = ''}}: XmlElement): void {
    const paragraph = this.#paragraph
    if (!paragraph) return
    if (local === 'pStyle') paragraph.style = val
    else if (local === 'outlineLvl') paragraph.outline = Number(val)
    else if (local === 'numId') paragraph.numbering = val
    else if (local === 'ilvl') paragraph.numberingLevel = Number(val)
  }

  #openAround({local, attributes}: XmlElement): void {
    if (local === 'tc') this.#cells++
    else if (local === 'footnote' || local === 'endnote') this.#note = attributes.id
    else if (local === 'hyperlink') this.#links.push(this.#targets.get(attributes.id ?? ''))
    else if (local === 'fldSimple') this.#links.push(targetOf(attributes.instr ?? ''))
    else if (local === 'ins' || local === 'moveTo') this.#changes.push(this.#mark('inserted', attributes.author))
    else if (local === 'commentRangeStart') this.#startComment(attributes.id)
    else if (local === 'commentRangeEnd') this.#endComment(attributes.id)
    else if ((local === 'headerReference' || local === 'footerReference') && attributes.id) this.story.pages.push(attributes.id)
  }

  #turnField(type: string | undefined): void {
    const field = this.#fields.at(-1)
    if (type === 'begin') this.#fields.push({isCode: true, code: ''})
    else if (type === 'separate' && field) field.isCode = false
    else if (type === 'end') this.#fields.pop()
  }

  text(text: string): void {
    const frame = this.#frames.at(-1)
    if (!frame || frame.mode === 'silent') return
    const field = this.#fields.at(-1)
    if (frame.mode === 'deleted') {
      if (this.#deletion && (frame.name === 'delText' || frame.name === 't')) this.#deletion.text += text
    } else if (frame.name === 'instrText') {
      if (field?.isCode && field.code.length < 4000) field.code += text
    } else if (this.#piece && (frame.name === 't' || frame.name === ':t')) this.#piece.text += text
  }

  close(local: string, start: number, end: number): void {
    const frame = this.#frames.pop()
    if (!frame || frame.mode === 'silent') return
    const run = this.#runs.at(-1)
    if (frame.name === 't' || frame.name === ':t') this.#closeText(start, end)
    else if (frame.name === 'rPr' && this.#frames.at(-1)?.name === 'r' && run) {
      run.contentStart = end
      run.properties = this.#xml.slice(this.#xml.indexOf('<', run.start + run.open.length - 1), end)
    } else if (frame.name === 'r' && frame.mode === 'read' && run) {
      run.end = end
      run.contentEnd = start
      this.#runs.pop()
      this.#isHidden = false
    } else if (frame.name === 'p' && frame.mode === 'read') this.#closeParagraph()
    else if (frame.name === 'tc') this.#cells--
    else if (frame.name === 'hyperlink' || frame.name === 'fldSimple') this.#links.pop()
    else if (frame.name === 'ins' || frame.name === 'moveTo') this.#closeChange()
    else if (frame.name === 'del' || frame.name === 'moveFrom') this.#deletion = undefined
    else if ((local === 'oMath' || local === 'oMathPara') && this.#formula && !this.#frames.some(({name}) => name === ':oMathPara')) {
      this.#formula.end = this.#formula.contentEnd = end
      this.#formula = undefined
    }
  }

  #closeText(start: number, end: number): void {
    const piece = this.#piece
    this.#piece = undefined
    if (!piece) return
    piece.end = end
    if (piece.raw) {
      piece.raw.end = start
      if (!piece.raw.keepsSpace) trim(piece, this.#xml)
    }
    this.#add(piece)
  }

  #addWhole(text: string, {start, end}: XmlElement): void {
    const run = this.#runs.at(-1)
    if (run) this.#add({text, run, start, end})
  }

  #add(piece: Piece): void {
    const paragraph = this.#paragraph
    if (!paragraph || piece.text === '' || this.#fields.some(({isCode}) => isCode)) return
    if (this.#isHidden) {
      const last = paragraph.marks.at(-1)
      const mark = last?.kind === 'hidden' && last.from === paragraph.pieces.length ? last : this.#mark('hidden')
      mark.text += piece.text
      return
    }
    const link = this.#links.findLast((one) => one !== undefined) ?? targetOf(this.#fields.findLast(({code}) => code !== '')?.code ?? '')
    if (link !== undefined) piece.link = link
    paragraph.pieces.push(piece)
  }

  /** A mark that begins here; one that follows its like at once goes on with it. */
  #mark(kind: Mark['kind'], author = ''): Mark {
    const at = this.#paragraph?.pieces.length ?? 0
    const known = this.#paragraph?.marks.findLast((mark) => mark.kind === kind && mark.author === author && mark.to === at)
    if (known && kind !== 'comment') return known
    const mark: Mark = {kind, author, text: '', from: at, to: at}
    this.#paragraph?.marks.push(mark)
    return mark
  }

  #closeChange(): void {
    const change = this.#changes.pop()
    const pieces = this.#paragraph?.pieces
    if (!change || !pieces) return
    change.to = pieces.length
    change.text = pieces
      .slice(change.from)
      .map(({text}) => text)
      .join('')
  }

  #startComment(id: string | undefined): void {
    if (id === undefined || this.story.paragraphs.slice(-50).some(({marks}) => marks.some((mark) => mark.id === id))) return
    this.#mark('comment').id = id
  }

  #endComment(id: string | undefined): void {
    const mark = this.#paragraph?.marks.findLast((one) => one.id === id)
    if (mark) mark.to = this.#paragraph?.pieces.length ?? mark.to
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop()
    if (paragraph) for (const mark of paragraph.marks) if (mark.id !== undefined && mark.to === mark.from) mark.to = paragraph.pieces.length
  }
}

/** White space at either end of a text that does not ask to keep it is none. */
function trim(piece: Piece, xml: string): void {
  const raw = piece.raw
  if (!raw || piece.text === piece.text.trim()) return
  const written = xml.slice(raw.start, raw.end)
  const trimmed = written.replace(/^[\t\n\r ]+/, '')
  raw.start += written.length - trimmed.length
  raw.end = raw.start + trimmed.replace(/[\t\n\r ]+$/, '').length
  piece.text = piece.text.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '')
}
