import type {Nodes, Root, Text} from 'mdast'
import {type CompileContext, type Extension, fromMarkdown, type Token} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'

/** What one token of a text node gave: offset after it in the value, and its place in the source. */
interface Piece {
  end: number
  from: number
  to: number
}

/** A text node that knows where each of its characters comes from. */
export interface PlacedText extends Text {
  pieces?: Piece[]
}

function note(node: PlacedText, from: number, to: number): void {
  node.pieces ??= []
  node.pieces.push({end: node.value.length, from, to})
}

function enterData(this: CompileContext, token: Token): void {
  const {children} = this.stack[this.stack.length - 1] as {children: Nodes[]} & Nodes
  let tail = children[children.length - 1]
  if (tail?.type !== 'text') {
    const place = {line: token.start.line, column: token.start.column, offset: token.start.offset}
    tail = {type: 'text', value: '', position: {start: place, end: place}}
    children.push(tail)
  }

  this.stack.push(tail as never)
}

function exitData(this: CompileContext, token: Token): void {
  const tail = this.stack.pop() as unknown as PlacedText
  tail.value += this.sliceSerialize(token)
  note(tail, token.start.offset, token.end.offset)
}

/** The backslash belongs to what it escapes: an edit must not leave it behind. */
function exitEscape(this: CompileContext, token: Token): void {
  const tail = this.stack.pop() as unknown as PlacedText
  tail.value += this.sliceSerialize(token)
  note(tail, token.start.offset - 1, token.end.offset)
}

function exitReference(this: CompileContext, token: Token): void {
  note(this.stack.pop() as unknown as PlacedText, token.start.offset, token.end.offset)
}

function exitLineEnding(this: CompileContext, token: Token): void {
  const node = this.stack[this.stack.length - 1] as Nodes
  if (this.data.atHardBreak) {
    this.data.atHardBreak = undefined
    return
  }

  if (!this.data.setextHeadingSlurpLineEnding && this.config.canContainEols.includes(node.type)) {
    enterData.call(this, token)
    exitData.call(this, token)
  }
}

function exitAutolink(prefix: string) {
  return function (this: CompileContext, token: Token): void {
    exitData.call(this, token)
    ;(this.stack[this.stack.length - 1] as unknown as {url: string}).url = prefix + this.sliceSerialize(token)
  }
}

/** The stock handlers of text, which also note the places of what they read. */
const places: Extension = {
  enter: {data: enterData, characterEscape: enterData, characterReference: enterData, autolinkProtocol: enterData, autolinkEmail: enterData},
  exit: {
    data: exitData,
    characterEscapeValue: exitEscape,
    characterReference: exitReference,
    lineEnding: exitLineEnding,
    autolinkProtocol: exitAutolink(''),
    autolinkEmail: exitAutolink('mailto:'),
  },
}

const withTables = {extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown(), places]}
const withoutTables = {mdastExtensions: [places]}
// The row under the head of a table has one of these; the extension is dear, and most texts have no table.
const tableMarks = /\||:-|-:/

/** Parses CommonMark with tables; text nodes carry their places. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, tableMarks.test(text) ? withTables : withoutTables)
}
