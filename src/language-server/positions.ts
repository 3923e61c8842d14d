import type {Position, Range, TextDocumentContentChangeEvent} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'

/** What a position counts within its line. */
export type Encoding = 'utf-16' | 'utf-8' | 'utf-32'

const known: readonly string[] = ['utf-16', 'utf-8', 'utf-32']

/** The first encoding a client offers that is known; UTF-16 where it offers none, as the protocol has it. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  return (offered?.find((one) => known.includes(one)) as Encoding | undefined) ?? 'utf-16'
}

const bytesOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

/** A whole number of at least 0, whatever a client sent. */
const settle = (value: unknown) => (typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), 2 ** 31) : 0)

/** Turns positions of the protocol into UTF-16 offsets of a document, and back. Positions that do not exist become the nearest that do. */
export class Ruler {
  constructor(readonly encoding: Encoding) {}

  offsetAt(document: TextDocument, position: Position): number {
    const line = settle(position?.line)
    const character = settle(position?.character)
    if (line >= document.lineCount) return document.getText().length

    const start = document.offsetAt({line, character: 0})
    const text = lineOf(document, line)
    if (this.encoding === 'utf-16') return start + Math.min(character, text.length)

    let counted = 0
    let at = 0
    for (const point of text) {
      counted += this.#measure(point)
      if (counted > character) break
      at += point.length
    }
    return start + at
  }

  positionAt(document: TextDocument, offset: number): Position {
    const position = document.positionAt(offset)
    if (this.encoding === 'utf-16') return position

    let character = 0
    for (const point of lineOf(document, position.line).slice(0, position.character)) character += this.#measure(point)
    return {line: position.line, character}
  }

  rangeOf(document: TextDocument, {start, end}: {start: number; end: number}): Range {
    return {start: this.positionAt(document, start), end: this.positionAt(document, end)}
  }

  spanOf(document: TextDocument, range: Range): {start: number; end: number} {
    const [start = 0, end = 0] = [this.offsetAt(document, range?.start), this.offsetAt(document, range?.end)].sort((a, b) => a - b)
    return {start, end}
  }

  /** Applies the changes of a client, one after the other. */
  update(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    let changed = document
    for (const change of changes) {
      if (typeof change?.text !== 'string') continue
      if (!('range' in change) || !change.range) changed = TextDocument.update(changed, [{text: change.text}], version)
      else {
        const {start, end} = this.spanOf(changed, change.range)
        const range = {start: changed.positionAt(start), end: changed.positionAt(end)}
        changed = TextDocument.update(changed, [{range, text: change.text}], version)
      }
    }
    return changed
  }

  #measure(point: string): number {
    return this.encoding === 'utf-32' ? 1 : bytesOf(point.codePointAt(0) ?? 0)
  }
}

/** The text of a line without what ends it. */
function lineOf(document: TextDocument, line: number): string {
  return document.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}}).replace(/(?:\r\n|\r|\n)$/, '')
}
