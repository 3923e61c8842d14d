import type {Nodes, Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {visit} from 'unist-util-visit'
import {SourceMap} from '../prose/map.ts'
import {type Comment, Prose} from '../prose/prose.ts'
import {Weaver} from '../read/weaver.ts'
import {Aligner} from './align.ts'
import {BlockKinds} from './blocks.ts'

const byteOrderMark = '\ufeff'
/** The stock bridges part blocks by white space that holds at least two line breaks. */
const blockBreak = /^[^\S\n]{0,20}\n[^\S\n]{0,20}\n\s*$/
/** How Markdown and HTML write a line break that matters. */
const hardBreak = /(?: {2,20}|\\)\r?\n|<br\b/iy
/** How many leaves tell whether the places of a tree leave the byte order mark out. */
const voters = 20

/** What is known of the source beside the tree. */
export interface TreeContext {
  /** Offset in the source where the text begins: behind the front matter. What the tree has before it is left out. */
  from?: number
  /** Comments of the syntax, which no tree of words holds. */
  comments?: readonly Comment[]
}

/** Whether a tree tells its source as it stands (retext alone), rather than the text of a marked-up source (a bridge). */
export function isVerbatim(tree: Root, source: string): boolean {
  const text = textOf(tree)
  return text === source || byteOrderMark + text === source
}

/**
 * Reads the prose of a tree: its text block by block, as our own readers weave it, each leaf mapped to where it really stands in the source.
 * Needs a tree that a bridge made of a marked-up source; a tree that {@link isVerbatim} is read better from the source itself.
 */
export function readTree(tree: Root, source: string, {from = 0, comments = []}: TreeContext = {}): Prose {
  const reader = new TreeReader(source, from, shiftOf(tree, source))
  visit(tree, (node, _index, parent) => {
    if (node.type === 'ParagraphNode') reader.closeBlock()
    else if ('value' in node) reader.add(node, parent?.type === 'RootNode')
  })

  const {text, blocks, stretches} = reader.weaver.finish()
  return new Prose({text, blocks, map: new SourceMap(stretches), comments: [...comments]})
}

type Leaf = Extract<Nodes, {value: string}>

/** Feeds the leaves of a tree to the weaver. */
class TreeReader {
  readonly weaver = new Weaver()
  readonly #source: string
  readonly #from: number
  readonly #shift: number
  readonly #aligner: Aligner
  readonly #kinds: BlockKinds
  /** Where the leaf before this one ended, as its tree has it; and whether its run is the description of an image. */
  #claimedEnd: number | undefined
  #inImage = false

  constructor(source: string, from: number, shift: number) {
    this.#source = source
    this.#from = from
    this.#shift = shift
    this.#aligner = new Aligner(source)
    this.#kinds = new BlockKinds(source)
  }

  closeBlock(): void {
    this.weaver.close()
    this.#claimedEnd = undefined
  }

  add(leaf: Leaf, isBetween: boolean): void {
    const {type, value} = leaf
    if (type === 'WhiteSpaceNode' && (isBetween || blockBreak.test(value))) {
      this.closeBlock()
      return
    }

    const offset = leaf.position?.start.offset
    const claimed = offset === undefined ? undefined : offset + this.#shift
    const isImage = this.#isImage(value, claimed)
    if (claimed !== undefined && claimed < this.#from) return

    const start = this.#aligner.startOf(claimed)
    // Code and the descriptions of images are no running text.
    if (type === 'SourceNode' || isImage) this.weaver.gap(start, value.length)
    else if (type === 'WhiteSpaceNode' && value.includes('\n')) this.#addBreak(value, start, claimed)
    else this.#addText(value, claimed)
  }

  #addText(value: string, claimed: number | undefined): void {
    for (const piece of this.#aligner.find(value, claimed)) {
      if (!this.weaver.isOpen) this.weaver.open(this.#kinds.at(piece.source))
      this.weaver.add(piece.value, piece.source, piece.length)
    }
  }

  #addBreak(value: string, start: number, claimed: number | undefined): void {
    hardBreak.lastIndex = start
    if (hardBreak.test(this.#source)) this.weaver.breakBlock()
    const pieces = this.#aligner.find(value, claimed)
    const [first, last] = [pieces[0], pieces.at(-1)]
    if (first && last && this.weaver.isOpen) this.weaver.softBreak(first.source, last.source + last.length - first.source)
  }

  #isImage(value: string, claimed: number | undefined): boolean {
    const isNewRun = claimed === undefined || claimed !== this.#claimedEnd
    this.#claimedEnd = claimed === undefined ? undefined : claimed + value.length
    if (isNewRun) this.#inImage = claimed !== undefined && this.#source.slice(Math.max(0, claimed - 2), claimed) === '!['
    return this.#inImage
  }
}

/** 1 where the tree counts its places without the byte order mark that the source has, else 0. */
function shiftOf(tree: Root, source: string): number {
  if (!source.startsWith(byteOrderMark)) return 0

  let votes = 0
  let seen = 0
  visit(tree, (node) => {
    const offset = node.position?.start.offset
    if (!('value' in node) || offset === undefined || node.type === 'SourceNode') return undefined
    if (source.startsWith(node.value, offset + 1)) votes++
    if (source.startsWith(node.value, offset)) votes--
    return ++seen >= voters ? false : undefined
  })
  return votes > 0 ? 1 : 0
}
