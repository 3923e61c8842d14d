import type {Block} from '../prose/prose.ts'
import {readClosings} from './closings.ts'
import type {Credit} from './credits.ts'
import {declare, declareCredits, type LayoutDraft, readOpening} from './layout.ts'
import {isClockLine, isSignature} from './lines.ts'
import {lineOf, readFootLine} from './sign-offs.ts'

/** How far from the end foot lines are looked for, in blocks that are no furniture. */
const footReach = 8

/** What a release says of its day stands above the hour it was issued at: then it is the day of publication. */
function settleDay(credits: readonly Credit[], issued: boolean): Credit[] {
  return credits.map((credit) => (issued && credit.key === 'createdAt' ? {...credit, key: 'datePublished'} : credit))
}

/** Reads from the bottom up everything that signs the item. Dates, names and marks count as long as nothing else stands below them. */
export function readFoot(draft: LayoutDraft): void {
  const {prose, body, kinds} = draft
  let atEnd = true
  let issued = false
  for (const index of body.slice(-footReach).reverse()) {
    const block = prose.blocks[index] as Block
    const line = lineOf(draft, block)
    const credits = kinds[index] === undefined ? readFootLine(line, atEnd, draft.canonicalField) : undefined
    issued ||= atEnd && isClockLine(line.lower)
    if (credits) declareCredits(draft, settleDay(credits, issued), block.start)
    else if (!atEnd || kinds[index] !== undefined || !readLastLines(draft, index, block, line.folded)) {
      atEnd = false
      continue
    }
    kinds[index] = 'signOff'
  }
}

/** Lines that sign only at the very end: the office above its date, a bracket, a dateline put last. */
function readLastLines(draft: LayoutDraft, index: number, block: Block, folded: string): boolean {
  if (draft.kinds[index + 1] === 'signOff' && isSignature(folded)) {
    declare(draft, 'unit', block)
    return true
  }

  const [closing] = readClosings(draft.prose, block, draft.canonicalField)
  if (closing?.start === block.start) {
    declareCredits(draft, closing.credits, 0)
    return true
  }
  const opening = readOpening(draft, block)
  if (opening?.whole) opening.declare()
  return opening?.whole === true
}

/** Reads the brackets that close the last paragraph: （何小敏 陳大文）. */
export function readTail(draft: LayoutDraft): void {
  const {prose, kinds} = draft
  const index = draft.body.findLast((one) => kinds[one] !== 'signOff')
  const block = index === undefined ? undefined : prose.blocks[index]
  if (index === undefined || !block || block.kind === 'heading') return
  const kind = kinds[index]
  if (kind !== undefined && kind !== 'lead' && kind !== 'paragraph') return

  for (const {start, end, credits} of readClosings(prose, block, draft.canonicalField)) {
    if (start === block.start) continue
    draft.inner.push({kind: 'byline', start, end})
    declareCredits(draft, credits, 0)
  }
}
