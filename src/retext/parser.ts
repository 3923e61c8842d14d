import type {Paragraph, ParagraphContent, Root, RootContent, Sentence, SentenceContent} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import type {Plugin, Processor, Transformer} from 'unified'
import type {Language, Span} from '../item.ts'
import {foldText} from '../prose/fold.ts'
import {detectLanguage} from '../prose/language.ts'
import {SourceMap} from '../prose/map.ts'
import {type Block, Prose} from '../prose/prose.ts'
import {readSentences} from '../prose/sentences.ts'
import {buildTree} from './build.ts'
import {tokenize} from './tokens.ts'
import {isVerbatim, readTree} from './tree.ts'

/** Reads plain text; its prose stands in the source by one constant shift. */
export type ReadPlain = (source: string) => {prose: Prose}

export interface ParserOptions {
  /** Language of the text; left out: detected. */
  language?: Language
}

/**
 * The parser plugin for unified: gives NLCST for Chinese and English, with the place of every node; trees of other parsers (in bridge mode) are
 * built anew. The type is written out, as unified reads its parts from the name `Plugin`.
 */
export function createParserPlugin(readPlain: ReadPlain): Plugin<[ParserOptions?], string, Root> {
  const made = new WeakSet<Root>()
  return function (this: Processor, options: ParserOptions = {}): Transformer<Root, Root> {
    const parse = (document: string): Root => {
      const tree = parseText(readPlain, document, options.language)
      made.add(tree)
      return tree
    }
    this.parser = parse

    // In bridge mode remark-retext and rehype-retext parse with parse-latin, whatever the parser of the processor.
    return (tree, file) => {
      if (made.has(tree)) return undefined

      const source = String(file)
      if (isVerbatim(tree, source)) return parse(source)
      const prose = readTree(tree, source)
      return buildTree(prose, source, options.language ?? detectLanguage(prose.text))
    }
    // unified's type of a parser plugin knows no transform beside the parser.
  } as unknown as Plugin<[ParserOptions?], string, Root>
}

/** A tree holds the whole text: what the reader leaves out (front matter, a byte order mark) stands between its paragraphs. */
function parseText(readPlain: ReadPlain, source: string, language?: Language): Root {
  const {prose} = readPlain(source)
  const shift = prose.toSource({start: 0, end: 0}).start
  const blocks = prose.blocks.map((block) => ({...block, start: block.start + shift, end: block.end + shift}))
  const whole = new Prose({text: source, blocks, map: new SourceMap()})
  return buildTree(whole, source, language ?? detectLanguage(prose.text))
}

/** A parser class for the bridges in mutate mode: `remark().use(remarkRetext, NewsParser)`; also without unified: `new NewsParser().parse(text)`. */
export interface NewsParserClass {
  new (): NewsParserInstance
}

/** What mdast-util-to-nlcst and hast-util-to-nlcst ask of a parser. */
interface NewsParserInstance {
  tokenizeSentencePlugins: ((node: Sentence) => undefined)[]
  tokenizeParagraphPlugins: ((node: Paragraph) => undefined)[]
  tokenizeRootPlugins: ((node: Root) => undefined)[]
  /** The tree of a plain text. */
  parse(value?: string | null): Root
  /** One paragraph, whatever line breaks it holds. */
  tokenizeParagraph(value?: string | null): Paragraph
  /** Words and what stands between them, without places: the bridges know them better. */
  tokenize(value?: string | null): SentenceContent[]
}

/** The class the bridges build their trees with. */
export function createParserClass(readPlain: ReadPlain): NewsParserClass {
  return class NewsParser implements NewsParserInstance {
    tokenizeSentencePlugins = []
    tokenizeParagraphPlugins = [splitSentences]
    tokenizeRootPlugins = [hoistBreaks]

    parse(value?: string | null): Root {
      return parseText(readPlain, value ?? '')
    }

    tokenizeParagraph(value?: string | null): Paragraph {
      const paragraph: Paragraph = {type: 'ParagraphNode', children: [{type: 'SentenceNode', children: this.tokenize(value)}]}
      splitSentences(paragraph)
      return paragraph
    }

    tokenize(value?: string | null): SentenceContent[] {
      const text = value ?? ''
      const language = detectLanguage(text)
      const slice = ({start, end}: Span) => text.slice(start, end)
      return tokenize(text, foldText(text), 0, language).map((token): SentenceContent => {
        if (token.type !== 'WordNode') return {type: token.type, value: slice(token)}
        return {type: 'WordNode', children: token.parts.map((part) => ({type: part.type, value: slice(part)}))}
      })
    }
  }
}

const lineBreaks = /\r\n|\r|\n/g

/** How many lines a white space ends; two part blocks, as the bridges put them. */
function countBreaks(node: {type: string; value?: string}): number {
  return node.type === 'WhiteSpaceNode' ? (node.value?.match(lineBreaks)?.length ?? 0) : 0
}

/** Cuts a paragraph of the bridges anew: they know no 。 and hold several blocks in one sentence. */
function splitSentences(paragraph: Paragraph): undefined {
  const leaves = paragraph.children.flatMap((child): SentenceContent[] => (child.type === 'SentenceNode' ? child.children : [child]))
  const {text, blocks} = findBlocks(leaves)
  const sentences = readSentences(new Prose({text, blocks, map: new SourceMap()}), detectLanguage(text))

  const children: ParagraphContent[] = []
  let next = 0
  let at = 0
  let own: SentenceContent[] = []
  const close = () => {
    if (own.length > 0) children.push(withPosition({type: 'SentenceNode', children: own}))
    own = []
  }
  for (const leaf of leaves) {
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= at) {
      next++
      close()
    }
    const isOutside = at < (sentences[next]?.start ?? Number.POSITIVE_INFINITY)
    if (isOutside && leaf.type === 'WhiteSpaceNode') {
      close()
      children.push(leaf)
    } else own.push(leaf)
    at += textOf(leaf).length
  }
  close()
  paragraph.children = children
}

/** The text of leaves and, parted by their white space, its blocks. */
function findBlocks(leaves: readonly SentenceContent[]): {text: string; blocks: Block[]} {
  const blocks: Block[] = []
  const pieces: string[] = []
  let at = 0
  let start = 0
  const close = () => {
    if (start < at) blocks.push({kind: 'paragraph', start, end: at})
  }
  for (const leaf of leaves) {
    const value = textOf(leaf)
    pieces.push(value)
    if (countBreaks(leaf) >= 2) {
      close()
      start = at + value.length
    }
    at += value.length
  }
  close()
  return {text: pieces.join(''), blocks}
}

/** The bridge parts paragraphs at any line break between sentences and leaves it inside: joins what one break parts, hoists the rest to the root. */
function hoistBreaks(root: Root): undefined {
  const children: RootContent[] = []
  let open: Paragraph | undefined
  const close = () => {
    if (open && open.children.length > 0) children.push(withPosition(open))
    open = undefined
  }
  for (const child of root.children) {
    if (child.type !== 'ParagraphNode') {
      close()
      children.push(child)
      continue
    }
    for (const content of child.children) {
      if (content.type === 'WhiteSpaceNode' && countBreaks(content) >= 2) {
        close()
        children.push(content)
      } else {
        open ??= {type: 'ParagraphNode', children: []}
        open.children.push(content)
      }
    }
  }
  close()
  root.children = children
}

/** A parent from the start of its first child to the end of its last. */
function withPosition<T extends Paragraph | Sentence>(node: T): T {
  const start = node.children[0]?.position?.start
  const end = node.children.at(-1)?.position?.end
  if (start && end) node.position = {start, end}
  return node
}
