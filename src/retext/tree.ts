import {toString} from 'nlcst-to-string'
import type {Nodes, Root} from 'nlcst'
import {SKIP, visit} from 'unist-util-visit'
import {SourceMap} from '../prose/map.ts'
import {type Block, type Comment, Prose} from '../prose/prose.ts'
import {Aligner} from './align.ts'
import {kindsOf} from './blocks.ts'

const byteOrderMark = '\ufeff'
/** The stock bridges part blocks by white space that holds at least two line breaks. */
const blockBreak = /^[^\S\n]*\r?\n[^\S\n]*\r?\n\s*$/
/** How many leaves tell whether the places of a tree leave the byte order mark out. */
const voters = 20

/** What is known of the source beside the tree. */
export interface TreeContext {
  /** Offset in the source where the text begins: behind the front matter. What the tree has before it is left out. */
  from?: number
  comments?: readonly Comment[]
}

/** Whether a tree tells its source as it stands (retext alone), rather than the text of a marked-up source (a bridge). */
export function isVerbatim(tree: Root, source: string): boolean {
  const text = toString(tree)
  return text === source || byteOrderMark + text === source
}

/** Reads the prose of a tree: its text block by block, each leaf mapped to where it stands in the source, whatever the bridge made of the places. */
export function readTree(tree: Root, source: string, context: TreeContext = {}): Prose {
  const reader = new TreeReader(source, context.from ?? 0, shiftOf(tree, source))
  visit(tree, (node, _index, parent) => {
    if (node.type === 'ParagraphNode') reader.endBlock()
    else if ('value' in node) {
      if (node.type === 'SourceNode' && parent?.type === 'RootNode') return SKIP
      reader.add(node, parent?.type === 'RootNode')
    }
    return undefined
  })
  reader.endBlock()

  const map = new SourceMap(reader.aligner.stretches)
  const blocks = kindsOf(reader.blocks, map, source)
  return new Prose({text: reader.text, blocks, map, comments: [...(context.comments ?? [])]})
}

type Leaf = Extract<Nodes, {value: string}>

/** Gathers leaves into blocks; a line break stands between two blocks. */
class TreeReader {
  readonly aligner: Aligner
  readonly blocks: Block[] = []
  readonly #source: string
  readonly #from: number
  readonly #shift: number
  readonly #pieces: string[] = []
  #length = 0
  /** Where the block being read begins. */
  #start = 0
  /** Where the leaf before this one ended, as its tree has it; and whether its run is the description of an image. */
  #claimedEnd: number | undefined
  #inImage = false

  constructor(source: string, from: number, shift: number) {
    this.aligner = new Aligner(source)
    this.#source = source
    this.#from = from
    this.#shift = shift
  }

  get text(): string {
    return this.#pieces.join('')
  }

  add(leaf: Leaf, isBetween: boolean): void {
    const isBreak = leaf.type === 'WhiteSpaceNode' && (isBetween || blockBreak.test(leaf.value))
    if (isBreak) return this.endBlock()

    const claimed = this.#claim(leaf)
    if (this.#isImage(leaf, claimed) || (claimed !== undefined && claimed < this.#from)) return

    const {value, skip} = leaf.type === 'SourceNode' ? withoutFence(this.#valueOf(leaf, claimed)) : {value: leaf.value, skip: 0}
    // White space at the start of a block is no part of it.
    if (value === '' || (leaf.type === 'WhiteSpaceNode' && this.#length === this.#start)) return

    this.aligner.place(value, this.#length, claimed === undefined ? undefined : claimed + skip)
    this.#pieces.push(value)
    this.#length += value.length
  }

  endBlock(): void {
    const raw = this.#pieces.length === 0 ? '' : this.#takeBlock()
    const text = raw.trim()
    if (text === '') return

    const start = this.#start + raw.indexOf(text)
    this.blocks.push({kind: 'paragraph', start, end: start + text.length})
    this.#pieces.push('\n')
    this.#length += 1
    this.#start = this.#length
    this.#firstPiece = this.#pieces.length
    this.#claimedEnd = undefined
  }

  /** Index of the piece the block being read begins with. */
  #firstPiece = 0

  #takeBlock(): string {
    return this.#pieces.slice(this.#firstPiece).join('')
  }

  #claim(leaf: Leaf): number | undefined {
    const offset = leaf.position?.start.offset
    return offset === undefined ? undefined : offset + this.#shift
  }

  /** The value of code in a source with a byte order mark is cut one place too early. */
  #valueOf(leaf: Leaf, claimed: number | undefined): string {
    const end = leaf.position?.end.offset
    if (this.#shift === 0 || claimed === undefined || end === undefined) return leaf.value
    return this.#source.slice(claimed, end + this.#shift)
  }

  /** Descriptions of images are read as text by the bridges; they are no running text. */
  #isImage(leaf: Leaf, claimed: number | undefined): boolean {
    const isNewRun = claimed === undefined || claimed !== this.#claimedEnd
    this.#claimedEnd = claimed === undefined ? undefined : claimed + leaf.value.length
    if (isNewRun) this.#inImage = claimed !== undefined && this.#source.slice(Math.max(0, claimed - 2), claimed) === '!['
    return this.#inImage
  }
}

/** The text of code without its backticks, and how many characters of the source stand before it. */
function withoutFence(value: string): {value: string; skip: number} {
  let fence = 0
  while (value[fence] === '`') fence++
  const isFenced = fence > 0 && value.length > 2 * fence && value.endsWith('`'.repeat(fence))
  return isFenced ? {value: value.slice(fence, -fence), skip: fence} : {value, skip: 0}
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
