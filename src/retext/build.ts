import type {Paragraph, ParagraphContent, Root, RootContent, Sentence, SentenceContent} from 'nlcst'
import type {Language, Span} from '../item.ts'
import type {Prose} from '../prose/prose.ts'
import {readSentences} from '../prose/sentences.ts'
import {Places} from './places.ts'
import {readTokens, type Token} from './tokens.ts'

/** Builds the tree of a prose: Root > Paragraph > Sentence > Word, WhiteSpace, Punctuation, Symbol; every node carries its place in the source. */
export function buildTree(prose: Prose, source: string, language: Language): Root {
  return new TreeBuilder(prose, source, language).build()
}

class TreeBuilder {
  readonly #prose: Prose
  readonly #source: string
  readonly #language: Language
  readonly #places: Places

  constructor(prose: Prose, source: string, language: Language) {
    this.#prose = prose
    this.#source = source
    this.#language = language
    this.#places = new Places(source)
  }

  build(): Root {
    const {blocks, text} = this.#prose
    const sentences = readSentences(this.#prose, this.#language)
    const children: RootContent[] = []
    let at = 0
    let next = 0
    for (const block of blocks) {
      this.#gap(at, block.start, children)
      const own: Span[] = []
      for (let sentence = sentences[next]; sentence && sentence.start < block.end; sentence = sentences[++next]) own.push(sentence)
      children.push(this.#paragraph(block, own))
      at = block.end
    }
    this.#gap(at, text.length, children)
    return {type: 'RootNode', children, position: this.#position({start: 0, end: this.#source.length})}
  }

  #paragraph(block: Span, sentences: Span[]): Paragraph {
    const children: ParagraphContent[] = []
    let at = block.start
    for (const sentence of sentences) {
      this.#gap(at, sentence.start, children)
      children.push(this.#sentence(sentence))
      at = sentence.end
    }
    this.#gap(at, block.end, children)
    return {type: 'ParagraphNode', children, position: this.#place(block)}
  }

  #sentence(span: Span): Sentence {
    const tokens = readTokens(this.#prose, span, this.#language)
    return {type: 'SentenceNode', children: tokens.map((token) => this.#leaf(token)), position: this.#place(span)}
  }

  #leaf(token: Token): SentenceContent {
    const {type} = token
    const position = this.#place(token)
    if (type !== 'WordNode') return {type, value: this.#prose.text.slice(token.start, token.end), position}

    const isWhole = token.parts.length === 1
    const children = token.parts.map((part) => ({
      type: part.type,
      value: this.#prose.text.slice(part.start, part.end),
      position: isWhole ? {...position} : this.#place(part),
    }))
    return {type, children, position}
  }

  /** Between two paragraphs or sentences: white space, or text the readers left out (front matter), as a source node. */
  #gap(start: number, end: number, children: (RootContent | ParagraphContent)[]): void {
    const value = this.#prose.text.slice(start, end)
    const text = value.trim()
    const from = start + (text === '' ? value.length : value.indexOf(text))
    const to = from + text.length
    this.#push('WhiteSpaceNode', start, from, children)
    this.#push('SourceNode', from, to, children)
    this.#push('WhiteSpaceNode', to, end, children)
  }

  #push(type: 'WhiteSpaceNode' | 'SourceNode', start: number, end: number, children: (RootContent | ParagraphContent)[]): void {
    if (start < end) children.push({type, value: this.#prose.text.slice(start, end), position: this.#place({start, end})})
  }

  /** Where a span of the prose stands in the source. */
  #place(span: Span): {start: ReturnType<Places['at']>; end: ReturnType<Places['at']>} {
    return this.#position(this.#prose.toSource(span))
  }

  #position({start, end}: Span) {
    return {start: this.#places.at(start), end: this.#places.at(end)}
  }
}
