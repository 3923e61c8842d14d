import type {Language, Span} from '../item.ts'

/** A piece of segmented text: a word, or what stands between words (white space, punctuation, symbols). */
export interface Word extends Span {
  /** Letters, digits or characters, as opposed to punctuation and white space. */
  isWordLike: boolean
}

/** V8's segmenter is quadratic on long strings: it never sees more than this many code units. */
const chunk = 1000
/** A safe place to cut is looked for in this last part of a chunk. */
const lookBack = 400

const segmenters = new Map<string, Intl.Segmenter>()

/** One segmenter for Chinese (its dictionary holds both scripts), one for English; made at the first use. */
function segmenterFor(language: Language): Intl.Segmenter {
  const locale = language === 'en' ? 'en' : 'zh'
  let segmenter = segmenters.get(locale)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, {granularity: 'word'})
    segmenters.set(locale, segmenter)
  }

  return segmenter
}

/**
 * Cuts a text into words and what stands between them; the pieces cover the text without gaps.
 * Ask it about a sentence, not about an item: at 6 MB/s it is the slowest reader of the house.
 */
export function readWords(text: string, language: Language): Word[] {
  const segmenter = segmenterFor(language)
  const words: Word[] = []
  for (let start = 0; start < text.length; ) {
    const end = findCut(text, start)
    for (const {segment, index, isWordLike} of segmenter.segment(text.slice(start, end))) {
      const from = start + index
      words.push({start: from, end: from + segment.length, isWordLike: isWordLike === true})
    }
    start = end
  }

  return words
}

/** The end of the chunk that begins at `start`: behind a mark or a space that no word reaches over, else anywhere between two characters. */
function findCut(text: string, start: number): number {
  const end = start + chunk
  if (end >= text.length) return text.length

  for (let at = end; at > end - lookBack; at--) {
    if (isBetweenWords(text.charCodeAt(at - 1), text.charCodeAt(at))) return at
  }

  return hardCut(text, end)
}

/** A mark or space before, and after it something that begins a word whatever stood before. */
function isBetweenWords(before: number, after: number): boolean {
  if (isHan(after)) return before === 0x20 || before === 0x0a || before === 0x3000 || isChineseMark(before)

  // 3,000 and 3，000 are one word, so digits and letters begin one only after a space.
  return isAsciiWord(after) && (before === 0x20 || before === 0x0a)
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** 、。 and the full-width ！，：；？. */
function isChineseMark(code: number): boolean {
  return code === 0x3001 || code === 0x3002 || code === 0xff01 || code === 0xff0c || code === 0xff1a || code === 0xff1b || code === 0xff1f
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** Not inside a surrogate pair, a CRLF, or before a mark that joins what stands before it; given up after 40 code units. */
function hardCut(text: string, end: number): number {
  for (let at = end; at > end - 40; at--) {
    const before = text.charCodeAt(at - 1)
    const after = text.charCodeAt(at)
    const joins = isJoiner(before) || isJoiner(after) || (after >= 0xdc00 && after <= 0xdfff) || (before === 0x0d && after === 0x0a)
    if (!joins) return at
  }

  const inPair = text.charCodeAt(end) >> 10 === 0x37 && text.charCodeAt(end - 1) >> 10 === 0x36
  return inPair ? end - 1 : end
}

/** Combining marks, the zero-width joiner, variation selectors. */
function isJoiner(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)
}
