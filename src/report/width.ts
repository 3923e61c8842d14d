import {escapeTerminal, isPlain} from './escape.ts'

/** A character as a reader sees it: the text to show, the columns it takes, and the stretch of the line it stands for (UTF-16 units). */
export interface Cell {
  text: string
  width: number
  start: number
  end: number
}

// Wide and full-width blocks (Unicode East Asian Width W and F) as pairs of first and last code point; emoji are told by their own property.
const wideBlocks = [
  0x1100, 0x115f, 0x2329, 0x232a, 0x2630, 0x2637, 0x268a, 0x268f, 0x2e80, 0x2e99, 0x2e9b, 0x2ef3, 0x2f00, 0x2fd5, 0x2ff0, 0x303e, 0x3041, 0x3096, 0x3099,
  0x30ff, 0x3105, 0x312f, 0x3131, 0x318e, 0x3190, 0x31e5, 0x31ef, 0x321e, 0x3220, 0x3247, 0x3250, 0xa48c, 0xa490, 0xa4c6, 0xa960, 0xa97c, 0xac00, 0xd7a3,
  0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe52, 0xfe54, 0xfe66, 0xfe68, 0xfe6b, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18dff, 0x1aff0, 0x1b2fb, 0x1d300,
  0x1d356, 0x1d360, 0x1d376, 0x1f200, 0x1f265, 0x20000, 0x2fffd, 0x30000, 0x3fffd,
] as const

// Made when they are first needed: classes of Unicode are costly, and most news has no use for them.
const makePatterns = () => ({
  // A flag, an emoji with its tones and joined parts, or a character with its marks.
  cluster:
    /\p{RI}\p{RI}|\p{Extended_Pictographic}[\p{Mn}\p{Me}\p{EMod}]{0,4}(?:\u200d\p{Extended_Pictographic}[\p{Mn}\p{Me}\p{EMod}]{0,4}){0,9}|[\s\S][\p{Mn}\p{Me}]{0,20}/gu,
  emoji: /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\u200d|\u20e3/u,
  onlyMarks: /^[\p{Mn}\p{Me}]/u,
  joined: /^\p{Extended_Pictographic}/u,
})
let patterns: ReturnType<typeof makePatterns> | undefined

function isWide(code: number): boolean {
  if (code < 0x1100) return false
  for (let index = 0; index < wideBlocks.length; index += 2) {
    if (code < (wideBlocks[index] ?? 0)) return false
    if (code <= (wideBlocks[index + 1] ?? 0)) return true
  }
  return false
}

function readCell(raw: string, start: number, {joined, onlyMarks, emoji}: ReturnType<typeof makePatterns>): Cell {
  const end = start + raw.length
  // The joiner inside an emoji is what makes it one character; anywhere else it hides.
  const text = joined.test(raw) ? raw : escapeTerminal(raw)
  if (text !== raw) return {text, width: text.length, start, end}
  if (onlyMarks.test(raw)) return {text, width: 0, start, end}

  const wide = isWide(raw.codePointAt(0) ?? 0) || emoji.test(raw)
  return {text, width: wide ? 2 : 1, start, end}
}

/** Cuts a line into cells. Hidden characters are cells of their escapes. `offset` is where the text begins in its line. */
export function readCells(text: string, offset = 0): Cell[] {
  const cells: Cell[] = []
  if (isPlain(text)) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      cells.push({text: text.charAt(index), width: code >= 0x3000 ? 2 : 1, start: offset + index, end: offset + index + 1})
    }
    return cells
  }
  patterns ??= makePatterns()
  for (const match of text.matchAll(patterns.cluster)) cells.push(readCell(match[0], offset + match.index, patterns))
  return cells
}

/** Columns a text takes once its hidden characters are escaped. */
export function measureWidth(text: string): number {
  let width = 0
  for (const cell of readCells(text)) width += cell.width
  return width
}

/** The text followed by as many spaces as it lacks of the width. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureWidth(text)))
}
