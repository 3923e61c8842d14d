import type {Fields, Language, Part} from '../item.ts'
import {foldText, lowerText} from '../prose/fold.ts'
import type {Block, Prose} from '../prose/prose.ts'
import {englishKinds} from './detect-en.ts'
import {chineseKinds} from './detect-zh.ts'
import type {Opening} from './opening.ts'

/** A kind told by the item itself, and the words that told it. */
export interface DetectedKind {
  kind: string
  cue: string
}

const firstBlocks = 12
const lastBlocks = 8
const lineLimit = 200

function linesOf(blocks: readonly Block[], text: string): string[] {
  return blocks.map(({start, end}) => text.slice(start, Math.min(end, start + lineLimit)).trim())
}

/** The kind an item is by its headline and layout, where it does not say: only where that is plain; most items are news. */
export function detectKind(prose: Prose, parts: readonly Part[], fields: Fields, language: Language): DetectedKind | undefined {
  if (fields.originalHeadline !== undefined) return {kind: 'reprint', cue: fields.originalHeadline}

  const isEnglish = language === 'en'
  const text = isEnglish ? prose.lower : prose.folded
  const own = parts.find(({kind}) => kind === 'headline')
  const declared = fields.headline
  const headline = declared !== undefined ? (isEnglish ? lowerText(declared) : foldText(declared)) : own ? text.slice(own.start, own.end) : ''
  const opening: Opening = {
    headline: headline.slice(0, lineLimit).trim(),
    first: linesOf(prose.blocks.slice(0, firstBlocks), text),
    last: linesOf(prose.blocks.slice(-lastBlocks), text),
    text,
  }

  for (const [kind, test] of isEnglish ? englishKinds() : chineseKinds) {
    const cue = test(opening)
    if (cue !== undefined) return {kind, cue: cue.trim()}
  }
  return undefined
}
