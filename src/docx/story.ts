import {trimPiece} from './cuts.ts'
import {Fields, targetOf} from './fields.ts'
import {Marks} from './marks.ts'
import type {Paragraph, Piece, Run, Story} from './paragraph.ts'
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

const isOn = (value: string | undefined) => value === undefined || !/^(?:0|false|off)$/.test(value)
/** Reads the paragraphs of a part of a document with the place of every run. `targets`: addresses of its links, by relationship. */
export class StoryReader implements XmlVisitor {
  readonly story: Story = {paragraphs: [], pages: []}
  readonly #xml: string
  readonly #targets: ReadonlyMap<string, string>
  readonly #frames: Frame[] = []
  readonly #open: Paragraph[] = []
  readonly #runs: Run[] = []
  readonly #fields = new Fields()
  readonly #links: (string | undefined)[] = []
  readonly #marks = new Marks()
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
      this.#marks.startDeletion(this.#paragraph, element.attributes.author)
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
    } else if (local === 'fldChar') this.#fields.turn(attributes.fldCharType)
    else if (local === 'commentReference') this.#marks.startComment(this.#paragraph, attributes.id)
    else if (local === 'footnoteReference' || local === 'endnoteReference')
      this.#paragraph?.notes.push({kind: local === 'footnoteReference' ? 'footnote' : 'endnote', id: attributes.id ?? '', run})
  }

  #readProperty({local, attributes: {val = ''}}: XmlElement): void {
    const paragraph = this.#paragraph
    if (!paragraph) return
    if (local === 'pStyle') paragraph.style = val
    else if (local === 'outlineLvl' && /^\d$/.test(val)) paragraph.outline = Number(val)
    else if (local === 'numId') paragraph.numbering = val
    else if (local === 'ilvl') paragraph.numberingLevel = Number(val)
  }

  #openAround({local, attributes}: XmlElement): void {
    if (local === 'tc') this.#cells++
    else if (local === 'footnote' || local === 'endnote') this.#note = attributes.id
    else if (local === 'hyperlink') this.#links.push(this.#targets.get(attributes.id ?? ''))
    else if (local === 'fldSimple') this.#links.push(targetOf(attributes.instr ?? ''))
    else if (local === 'ins' || local === 'moveTo') this.#marks.startInsertion(this.#paragraph, attributes.author)
    else if (local === 'commentRangeStart') this.#marks.startComment(this.#paragraph, attributes.id)
    else if (local === 'commentRangeEnd') this.#marks.endComment(this.#paragraph, attributes.id)
    else if ((local === 'headerReference' || local === 'footerReference') && attributes.id) this.story.pages.push(attributes.id)
  }

  text(text: string): void {
    const frame = this.#frames.at(-1)
    if (!frame || frame.mode === 'silent') return
    if (frame.mode === 'deleted') {
      if (frame.name === 'delText' || frame.name === 't') this.#marks.delete(text)
    } else if (frame.name === 'instrText') this.#fields.write(text)
    else if (this.#piece && (frame.name === 't' || frame.name === ':t')) this.#piece.text += text
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
    } else if (frame.name === 'p' && frame.mode === 'read') this.#marks.close(this.#open.pop())
    else if (frame.name === 'tc') this.#cells--
    else if (frame.name === 'hyperlink' || frame.name === 'fldSimple') this.#links.pop()
    else if (frame.name === 'ins' || frame.name === 'moveTo') this.#marks.endInsertion(this.#paragraph)
    else if (frame.name === 'del' || frame.name === 'moveFrom') this.#marks.endDeletion()
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
      if (!piece.raw.keepsSpace) trimPiece(piece, this.#xml)
    }
    this.#add(piece)
  }

  #addWhole(text: string, {start, end}: XmlElement): void {
    const run = this.#runs.at(-1)
    if (run) this.#add({text, run, start, end})
  }

  #add(piece: Piece): void {
    const paragraph = this.#paragraph
    if (!paragraph || piece.text === '' || this.#fields.isCode) return
    if (this.#isHidden) {
      this.#marks.hide(paragraph, piece.text)
      return
    }
    const link = this.#links.findLast((one) => one !== undefined) ?? this.#fields.target
    if (link !== undefined) piece.link = link
    paragraph.pieces.push(piece)
  }
}
