import type {Mark, Paragraph} from './paragraph.ts'

/** Keeps the marks of paragraphs while they are read: changes, hidden text, comments. */
export class Marks {
  readonly #insertions: (Mark | undefined)[] = []
  readonly #comments = new Map<string, {paragraph: Paragraph; mark: Mark}>()
  #deletion: Mark | undefined

  startInsertion(paragraph: Paragraph | undefined, author: string | undefined): void {
    this.#insertions.push(paragraph && markIn(paragraph, 'inserted', author))
  }

  endInsertion(paragraph: Paragraph | undefined): void {
    const insertion = this.#insertions.pop()
    if (!insertion || !paragraph) return
    insertion.to = paragraph.pieces.length
    insertion.text = paragraph.pieces
      .slice(insertion.from)
      .map(({text}) => text)
      .join('')
  }

  startDeletion(paragraph: Paragraph | undefined, author: string | undefined): void {
    this.#deletion = paragraph && markIn(paragraph, 'deleted', author)
  }

  delete(text: string): void {
    if (this.#deletion) this.#deletion.text += text
  }

  endDeletion(): void {
    this.#deletion = undefined
  }

  hide(paragraph: Paragraph, text: string): void {
    markIn(paragraph, 'hidden').text += text
  }

  /** Where a comment begins; where it does not say so, where it is referred to. */
  startComment(paragraph: Paragraph | undefined, id: string | undefined): void {
    if (!paragraph || id === undefined || this.#comments.has(id)) return
    const mark = markIn(paragraph, 'comment')
    mark.id = id
    this.#comments.set(id, {paragraph, mark})
  }

  endComment(paragraph: Paragraph | undefined, id: string | undefined): void {
    const known = this.#comments.get(id ?? '')
    if (paragraph && known?.paragraph === paragraph) known.mark.to = paragraph.pieces.length
  }

  /** A comment that goes on behind its paragraph is told of to the end of it. */
  close(paragraph: Paragraph | undefined): void {
    for (const mark of paragraph?.marks ?? []) if (paragraph && mark.id !== undefined && mark.to === mark.from) mark.to = paragraph.pieces.length
  }
}

/** A mark that begins here; one that follows its like at once goes on with it. */
function markIn({pieces, marks}: Paragraph, kind: Mark['kind'], author = ''): Mark {
  const at = pieces.length
  const known = marks.slice(-4).findLast((mark) => mark.kind === kind && mark.author === author && mark.to === at)
  if (known && kind !== 'comment') return known
  const mark: Mark = {kind, author, text: '', from: at, to: at}
  marks.push(mark)
  return mark
}
