import type {DeclaredField, Language, Part, PartKind} from '../item.ts'
import type {Block, Prose} from '../prose/prose.ts'
import {findChatLines} from './chat-lines.ts'
import type {CanonicalField} from './credits.ts'
import {readFoot, readTail} from './foot.ts'
import {findFurniture} from './furniture.ts'
import {readHead, readLateHead} from './head.ts'
import {looksLikeSubhead} from './headlines.ts'
import {isCaption, isSentenceBlock, isText, type LayoutDraft} from './layout.ts'

/** The parts of an item by start, and the fields its text declares: headline, head and foot lines, byline, dateline. */
export interface Layout {
  parts: Part[]
  declared: DeclaredField[]
}

/** A line any longer is no caption and no subhead. */
const lineLimit = 160

/** The part a block is where it is nothing more particular. */
function kindOf(draft: LayoutDraft, index: number, block: Block): PartKind {
  if (block.kind === 'tableCell') return isText(block) ? 'paragraph' : 'listItem'
  const length = block.end - block.start
  if (block.kind !== 'paragraph' || length > lineLimit) return block.kind
  if (isCaption(draft.prose, block)) return 'caption'
  if (length > lineLimit / 2 || !isSentenceBlock(draft, index - 1) || !isSentenceBlock(draft, index + 1)) return 'paragraph'

  return looksLikeSubhead(draft.prose.text.slice(block.start, block.end)) ? 'heading' : 'paragraph'
}

/** Reads the parts of an item and what its text declares. `hasHeadline`: a headline is declared outside the text, so that a first line is none. */
export function readLayout(prose: Prose, _language: Language, hasHeadline: boolean, canonicalField: CanonicalField): Layout {
  const furniture = findFurniture(prose)
  for (const index of findChatLines(prose).keys()) furniture[index] = true
  const kinds: (PartKind | undefined)[] = []
  const body: number[] = []
  for (const [index, is] of furniture.entries()) {
    kinds.push(is ? 'furniture' : undefined)
    if (!is) body.push(index)
  }
  const draft: LayoutDraft = {prose, canonicalField, body, kinds, spans: new Map(), inner: [], declared: [], lines: new Map()}

  readHead(draft, hasHeadline)
  readFoot(draft)
  readLateHead(draft)
  readTail(draft)

  const parts = prose.blocks.map((block, index): Part => {
    const kind = kinds[index] ?? kindOf(draft, index, block)
    const {start, end} = draft.spans.get(index) ?? block
    return {kind, start, end, ...(block.level && block.kind === kind ? {level: block.level} : {})}
  })
  if (draft.inner.length > 0) {
    // The innermost part comes last: the outer one starts no later and ends no earlier.
    parts.push(...draft.inner)
    parts.sort((a, b) => a.start - b.start || b.end - a.end)
  }
  return {parts, declared: draft.declared}
}
