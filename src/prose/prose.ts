import type {Artifact, Image, Link, Span} from '../item.ts'
import {foldText, lowerText} from './fold.ts'
import type {SourceMap} from './map.ts'
import {Trace} from './trace.ts'

/** The kinds of block a reader can tell apart by syntax alone. Headline, lead and sign-off are understood later. */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'quote' | 'caption' | 'tableCell'

/** A block of running text: no line break that matters lies inside it. */
export interface Block extends Span {
  kind: BlockKind
  /** Level of a heading (1–6) or depth of a list item, from 1. */
  level?: number
  /** The number an ordered list shows beside this item. */
  ordinal?: number
}

/** A comment of the syntax (not of the text), where suppressions live. Source offsets. */
export interface Comment extends Span {
  text: string
}

/** A text with its two foldings, all of one length: what times and quantities are read from. */
export type ReadableText = Pick<Prose, 'text' | 'folded' | 'lower'>

export interface ProseInit {
  text: string
  blocks: Block[]
  map: SourceMap
  links?: Link[]
  images?: Image[]
  artifacts?: Artifact[]
  comments?: Comment[]
}

/**
 * The readable text of one item, and the way back to its source.
 * Blocks are in order, do not overlap, hold no leading or trailing white space, and every block slices back to its own text.
 */
export class Prose {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly map: SourceMap
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly artifacts: readonly Artifact[]
  readonly comments: readonly Comment[]
  #folded: string | undefined
  #lower: string | undefined
  #trace: Trace | undefined

  constructor(init: ProseInit) {
    this.text = init.text
    this.blocks = init.blocks
    this.map = init.map
    this.links = init.links ?? []
    this.images = init.images ?? []
    this.artifacts = init.artifacts ?? []
    this.comments = init.comments ?? []
  }

  /** The same text, same length: Traditional characters folded to Simplified, full-width Latin letters and digits to half width. */
  get folded(): string {
    this.#folded ??= foldText(this.text)
    return this.#folded
  }

  /** `folded` with ASCII capitals in lower case and curly apostrophes straight, same length: English word lists are matched on it. */
  get lower(): string {
    this.#lower ??= lowerText(this.folded)
    return this.#lower
  }

  /**
   * False where no match of the pattern stands in the text, in whichever of its three forms; true where one may. Far quicker than to look: ask before a pattern is
   * run over the whole text that seldom finds anything.
   */
  mayMatch(pattern: RegExp): boolean {
    this.#trace ??= new Trace(this.lower)
    return this.#trace.mayMatch(pattern)
  }

  /** All matches of a pattern (with the flag g) in one of the forms of the text. */
  findAll(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
    return this.mayMatch(pattern) ? text.matchAll(pattern) : []
  }

  /** Where a span of the prose stands in the source. */
  toSource(span: Span): Span {
    return this.map.toSource(span)
  }
}
