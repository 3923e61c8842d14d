import type {Block} from '../prose/prose.ts'
import {isSigning, readCredits} from './credits.ts'
import {isCorrectionTitle, looksLikeHeadline, looksLikeSubhead} from './headlines.ts'
import {declare, declareCredits, isCaption, isSentenceBlock, isText, type LayoutDraft, readOpening} from './layout.ts'
import {isAddress, isAffiliation, isOutlet, isRule} from './lines.ts'
import {type Line, lineOf, readHeadLine} from './sign-offs.ts'

/** How far into an item its lead is looked for, and head lines after it; in blocks that are no furniture. */
const leadReach = 40
const headReach = 6

function markHeadline(draft: LayoutDraft, index: number): void {
  draft.kinds[index] = 'headline'
  declare(draft, 'headline', draft.prose.blocks[index] as Block)
}

/** A head line: what it is goes into the draft. Whether it was one. */
function readLine(draft: LayoutDraft, index: number, block: Block, line: Line): boolean {
  const found = readHeadLine(line, draft.canonicalField)
  if (!found) return false
  draft.kinds[index] = found.kind
  declareCredits(draft, found.credits, block.start)
  const [first] = found.credits
  if (found.kind === 'headline' && first) draft.spans.set(index, {start: block.start + first.start, end: block.start + first.end})
  return true
}

/** A line of text above the lead; whether the search goes on below it. `wanted`: the item still lacks a headline. */
function readTextLine(draft: LayoutDraft, position: number, wanted: boolean): boolean {
  const {prose, body, kinds, inner} = draft
  const index = body[position] as number
  const block = prose.blocks[index] as Block
  const line = lineOf(draft, block)
  if (wanted && position === 0 && body.length > 1 && isCorrectionTitle(line.folded)) {
    markHeadline(draft, index)
    return true
  }
  const opening = readOpening(draft, block)
  if (opening?.part.kind !== 'dateline' && body.length > 1 && readLine(draft, index, block, line)) return true

  if (opening?.whole) {
    kinds[index] = opening.part.kind
    opening.declare()
  } else if (isRule(line.text) || (isAddress(line.lower) && body.length > 1)) kinds[index] = 'paragraph'
  else if (wanted && !opening && looksLikeHeadline(line.text) && position + 1 < body.length) markHeadline(draft, index)
  else if (!opening && kinds[index - 1] === 'byline' && isAffiliation(line.lower)) {
    kinds[index] = 'byline'
    if (isOutlet(line.lower)) declare(draft, 'source', block)
  } else if (!opening && looksLikeSubhead(line.text) && isSentenceBlock(draft, body[position + 1])) kinds[index] = 'heading'
  else {
    kinds[index] = 'lead'
    opening?.declare()
    if (opening) inner.push(opening.part)
    return false
  }
  return true
}

/** Reads from the top down to the lead: headline, head lines, datelines on lines of their own, salutation. */
export function readHead(draft: LayoutDraft, hasHeadline: boolean): void {
  const {prose, kinds} = draft
  const top = draft.body.slice(0, leadReach)
  const title = top.find((index) => prose.blocks[index]?.kind === 'heading' && prose.blocks[index]?.level === 1)
  let wanted = !hasHeadline && title === undefined

  for (const [position, index] of top.entries()) {
    const block = prose.blocks[index] as Block
    if (block.kind === 'heading') {
      if (index === title || wanted) markHeadline(draft, index)
      wanted = false
    } else if (!isText(block)) wanted &&= block.kind === 'caption'
    else if (!isCaption(prose, block)) {
      if (!readTextLine(draft, position, wanted)) return
      // Below a salutation, or below a headline, a line is no headline.
      wanted &&= kinds[index] !== 'headline' && kinds[index] !== 'heading' && !isAddress(lineOf(draft, block).lower)
    }
  }
}

/** Reads head lines that come after the lead, as some pages have them. */
export function readLateHead(draft: LayoutDraft): void {
  for (const index of draft.body.slice(0, headReach)) {
    const block = draft.prose.blocks[index] as Block
    if (draft.kinds[index] !== undefined || block.kind !== 'paragraph') continue
    const line = lineOf(draft, block)
    const credits = readCredits(line.text, line.folded, line.lower, 'foot', draft.canonicalField)
    if (!credits?.some(({key}) => isSigning(key))) continue
    draft.kinds[index] = 'byline'
    declareCredits(draft, credits, block.start)
  }
}
