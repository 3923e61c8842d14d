import type {DeclaredField, FieldName, Language, Part, PartKind, Span} from '../item.ts'
import type {Block, Prose} from '../prose/prose.ts'
import {readClosings} from './closings.ts'
import {type CanonicalField, type Credit, isSigning, readCredits} from './credits.ts'
import {readDateline} from './datelines.ts'
import {findFurniture} from './furniture.ts'
import {endsAsSentence, looksLikeHeadline, looksLikeSubhead} from './headlines.ts'
import {isSalutation, isSignature} from './lines.ts'
import {type Line, lineOf, readFootLine, readHeadLine} from './sign-offs.ts'

/** The parts of an item, and the fields its text declares: head and foot lines, byline, dateline, the headline itself. */
export interface Layout {
  parts: Part[]
  declared: DeclaredField[]
}

interface Draft extends Layout {
  prose: Prose
  /** By block. */
  kinds: (PartKind | undefined)[]
  /** Indexes of the blocks that are no furniture. */
  body: number[]
  /** Datelines and bylines inside a block. */
  inner: Part[]
  canonicalField: CanonicalField
}

/** How far from either end head and foot lines are looked for, in blocks that are no furniture. */
const headReach = 6
const footReach = 8
/** How far into an item its lead is looked for. */
const leadReach = 40

function declare(draft: Draft, key: FieldName, span: Span, people?: string[]): void {
  const raw = draft.prose.text.slice(span.start, span.end)
  draft.declared.push({key, raw, ...(people ? {values: people} : {}), place: {...draft.prose.toSource(span), inSource: true}, from: 'text'})
}

function declareAll(draft: Draft, credits: readonly Credit[], by: number): void {
  for (const {key, start, end, people} of credits) declare(draft, key, {start: start + by, end: end + by}, people)
}

function blockAt(draft: Draft, index: number | undefined): Block | undefined {
  return index === undefined ? undefined : draft.prose.blocks[index]
}

function isBodyLine(draft: Draft, index: number | undefined): boolean {
  const block = blockAt(draft, index)
  return block !== undefined && block.kind === 'paragraph' && endsAsSentence(draft.prose.text, block.start, block.end)
}

/** 各市教育局： and the like: whom a notice or a letter addresses. */
function isAddress(line: Line): boolean {
  return isSalutation(line.lower) || (line.text.length <= 60 && /[：:]$/.test(line.text) && !/[。；！？.]/.test(line.text))
}

/** Marks what opens a paragraph of news; whether that is all of the paragraph. */
function readOpening(draft: Draft, block: Block): {whole: boolean; part: Part; declare: () => void} | undefined {
  const {text, folded} = draft.prose
  const dateline = readDateline(
    text.slice(block.start, Math.min(block.end, block.start + 160)),
    folded.slice(block.start, Math.min(block.end, block.start + 160)),
    draft.canonicalField,
  )
  if (!dateline) return undefined
  const part: Part = {kind: dateline.kind, start: block.start, end: block.start + dateline.end}
  return {
    whole: part.end >= block.end,
    part,
    declare() {
      if (dateline.kind === 'dateline') declare(draft, 'dateline', {start: block.start + dateline.raw.start, end: block.start + dateline.raw.end})
      declareAll(draft, dateline.credits, block.start)
    },
  }
}

function markHeadline(draft: Draft, index: number): void {
  const block = draft.prose.blocks[index] as Block
  draft.kinds[index] = 'headline'
  declare(draft, 'headline', block)
}

/** From the top down to the lead: headline, head lines, datelines of their own, salutation. */
function readHead(draft: Draft, hasHeadline: boolean): void {
  const {prose, body, kinds} = draft
  const top = body.slice(0, leadReach)
  const title = top.find((index) => prose.blocks[index]?.kind === 'heading' && prose.blocks[index]?.level === 1)
  let wanted = !hasHeadline && title === undefined

  for (const [position, index] of top.entries()) {
    const block = prose.blocks[index] as Block
    if (block.kind === 'heading') {
      if (index === title || wanted) markHeadline(draft, index)
      wanted = false
      continue
    }
    if (block.kind !== 'paragraph' && !(block.kind === 'tableCell' && block.end - block.start > cellLimit)) {
      wanted &&= block.kind === 'caption'
      continue
    }
    if (isCaption(prose, block)) continue

    const line = lineOf(prose, block)
    const dateline = readOpening(draft, block)
    const credits = dateline?.part.kind === 'dateline' ? undefined : readHeadLine(line, draft.canonicalField)
    if (credits) {
      kinds[index] = credits.kind
      declareAll(draft, credits.credits, block.start)
    } else if (dateline?.whole) {
      kinds[index] = dateline.part.kind
      dateline.declare()
    } else if (wanted && !dateline && !isAddress(line) && looksLikeHeadline(line.text) && position + 1 < body.length) {
      markHeadline(draft, index)
      wanted = false
    } else if (isAddress(line)) {
      kinds[index] = 'paragraph'
      wanted = false
    } else if (!dateline && looksLikeSubhead(line.text) && isBodyLine(draft, body[position + 1])) kinds[index] = 'heading'
    else {
      kinds[index] = 'lead'
      dateline?.declare()
      if (dateline) draft.inner.push(dateline.part)
      return
    }
  }
}

/** From the bottom up: everything that signs the item, as long as nothing else stands below it. */
function readFoot(draft: Draft): void {
  const {prose, body, kinds} = draft
  let atEnd = true
  for (const index of body.slice(-footReach).reverse()) {
    const block = prose.blocks[index] as Block
    if (kinds[index] !== undefined) {
      atEnd = false
      continue
    }

    const line = lineOf(prose, block)
    const found = readFootLine(line, atEnd, draft.canonicalField)
    const signed = blockAt(draft, index + 1)
    if (found) declareAll(draft, found, block.start)
    else if (atEnd && signed && kinds[index + 1] === 'signOff' && isSignature(line.folded)) declare(draft, 'unit', block)
    else {
      const [closing] = atEnd ? readClosings(prose, block, draft.canonicalField) : []
      if (closing?.start !== block.start) {
        atEnd = false
        continue
      }
      declareAll(draft, closing.credits, 0)
    }
    kinds[index] = 'signOff'
  }
}

/** Head lines that come after the lead, as some pages have them. */
function readLateHead(draft: Draft): void {
  for (const index of draft.body.slice(0, headReach)) {
    const block = draft.prose.blocks[index] as Block
    if (draft.kinds[index] !== undefined || block.kind !== 'paragraph') continue
    const line = lineOf(draft.prose, block)
    const credits = readCredits(line.text, line.folded, line.lower, 'foot', draft.canonicalField)
    if (!credits?.some(({key}) => isSigning(key))) continue
    draft.kinds[index] = 'byline'
    declareAll(draft, credits, block.start)
  }
}

/** The brackets that close the last paragraph: （何小敏 陳大文）. */
function readTail(draft: Draft): void {
  const index = draft.body.findLast((one) => draft.kinds[one] !== 'signOff')
  const block = blockAt(draft, index)
  if (index === undefined || !block || block.kind === 'heading') return
  const kind = draft.kinds[index]
  if (kind !== undefined && kind !== 'lead' && kind !== 'paragraph') return

  for (const {start, end, credits} of readClosings(draft.prose, block, draft.canonicalField)) {
    if (start === block.start) continue
    draft.inner.push({kind: 'byline', start, end})
    declareAll(draft, credits, 0)
  }
}

const caption = /^(?:[▲△▼]|[（(]?(?:上图|下图|左图|右图|组图|题图|资料图|图)(?:为|[一二三四五六七八九\d]{0,2}\s?[：:])|图片说明)/

function isCaption(prose: Prose, {start, end}: Block): boolean {
  return end - start <= 160 && caption.test(prose.folded.slice(start, Math.min(end, start + 12)))
}

/** A longer table cell holds text: old pages are laid out in tables. */
const cellLimit = 80

function kindOf(draft: Draft, index: number, block: Block): PartKind {
  const {prose} = draft
  if (block.kind === 'tableCell') return block.end - block.start > cellLimit ? 'paragraph' : 'listItem'
  if (block.kind !== 'paragraph') return block.kind
  if (block.end - block.start > 160) return 'paragraph'
  if (isCaption(prose, block)) return 'caption'
  const isSubhead =
    block.end - block.start <= 60 && isBodyLine(draft, index - 1) && isBodyLine(draft, index + 1) && looksLikeSubhead(prose.text.slice(block.start, block.end))
  return isSubhead ? 'heading' : 'paragraph'
}

/** Reads the parts of an item and what its text declares. `hasHeadline`: a headline is declared outside the text, so a first line is none. */
export function readLayout(prose: Prose, _language: Language, hasHeadline: boolean, canonicalField: CanonicalField): Layout {
  const furniture = findFurniture(prose)
  const kinds = furniture.map((is): PartKind | undefined => (is ? 'furniture' : undefined))
  const body = [...furniture.keys()].filter((index) => !furniture[index])
  const draft: Draft = {prose, kinds, body, inner: [], parts: [], declared: [], canonicalField}

  readHead(draft, hasHeadline)
  readFoot(draft)
  readLateHead(draft)
  readTail(draft)

  const parts = prose.blocks.map((block, index): Part => {
    const kind = kinds[index] ?? kindOf(draft, index, block)
    return {kind, start: block.start, end: block.end, ...(block.level && block.kind === kind ? {level: block.level} : {})}
  })
  // The innermost part comes last: the outer one starts no later and ends no earlier.
  parts.push(...draft.inner)
  parts.sort((a, b) => a.start - b.start || b.end - a.end)
  return {parts, declared: draft.declared}
}
