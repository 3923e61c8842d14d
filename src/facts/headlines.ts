import type {Language} from '../item.ts'
import {countWide} from '../prose/characters.ts'
import {foldText, lowerText} from '../prose/fold.ts'

/** Widths are counted in Han characters; two letters take the room of one. */
const headlineWidth = 60
/** As far as a line may go that has neither comma nor stop: headlines of official news run long. */
const longHeadlineWidth = 90
const subheadWidth = 30
const closers = /[”’"'」』）)】\]》〉]{1,4}$/
const stop = /[。.，,、；;：:…]$/
const abbreviation = /(?:\b[A-Z]\.|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No|Bros|etc)\.)$/

/** Room a line takes, in Han characters. */
function widthOf(line: string): number {
  const han = countWide(line)
  return han + (line.length - han) / 2
}

function endsOpen(line: string): boolean {
  const bare = line.replace(closers, '')
  return bare !== '' && (!stop.test(bare) || abbreviation.test(bare))
}

// The cheap classes first: those of Unicode are costly to compile.
function isWorded(line: string): boolean {
  return /[\u3400-\u9fffA-Za-z].?[\u3400-\u9fffA-Za-z\d]/.test(line) || /\p{L}.?[\p{L}\d]/u.test(line)
}

/** Whether a line of plain text, first of its item, reads as a headline: short, and no sentence with its stop. */
export function looksLikeHeadline(line: string): boolean {
  if (line.length > 2 * longHeadlineWidth || /[。\n@]|https?:/.test(line) || !isWorded(line)) return false
  const limit = /[，,；;]/.test(line) || !/[\u3400-\u9fff]/.test(line) ? headlineWidth : longHeadlineWidth

  return widthOf(line) <= limit && endsOpen(line)
}

const correctionTitle = /^(?:corrections?|clarification|更正|勘误)[：:]\s?[^\s：:]/i
/** Whether a first line is the title of a correction, which reads like a field: `Correction: Flood wall vote`. */
export function isCorrectionTitle(folded: string): boolean {
  return correctionTitle.test(folded) && looksLikeHeadline(folded)
}

/** Whether a line between paragraphs reads as a subhead: shorter still, and without commas or a question that runs on. */
export function looksLikeSubhead(line: string): boolean {
  return (
    line.length <= 2 * subheadWidth &&
    widthOf(line) <= subheadWidth &&
    (/[\u3400-\u9fffA-Za-z]{2}/.test(line) || /\p{L}{2}/u.test(line)) &&
    !/[。，；;！!？?\n@]|, |\d[-/.]\d{2}$|https?:/.test(line) &&
    endsOpen(line)
  )
}

/** Whether a block ends as a sentence does, so that a line beside it stands out. */
export function endsAsSentence(text: string, start: number, end: number): boolean {
  return end - start >= 16 && /[。！？!?.…；;：:](?:[”’"'」』）)】\]]{0,3})$/.test(text.slice(Math.max(start, end - 5), end))
}

/** A declared headline as word lists and patterns want it: Chinese in Simplified characters, English in lower case. The length stays. */
export function foldHeadline(headline: string, language: Language): string {
  return language === 'en' ? lowerText(foldText(headline)) : foldText(headline)
}
