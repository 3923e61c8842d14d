import {readCells} from './width.ts'

// What may not begin a line in Chinese, and what may not end one.
const notFirst = /^[，。、；：？！）》」』】〉”’…％,.;:?!)\]%]/
const notLast = /[（《「『【〈“‘([]$/

interface Piece {
  text: string
  width: number
}

/** Cuts the text where a line may end: after a space, and between full-width characters. */
function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let inWord = false
  for (const cell of readCells(text)) {
    const last = pieces.at(-1)
    const isLetter = cell.width < 2 && cell.text !== ' '
    if (last && ((inWord && isLetter) || cell.text === ' ' || notFirst.test(cell.text) || notLast.test(last.text))) {
      last.text += cell.text
      last.width += cell.width
    } else {
      pieces.push({text: cell.text, width: cell.width})
    }
    inWord = isLetter
  }

  return pieces
}

/** Breaks a text into lines of at most `width` columns; a word longer than that stands alone. Hidden characters come out escaped. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of cutPieces(text)) {
    // A space at the end of a line takes no room.
    if (used > 0 && used + piece.width - (piece.text.endsWith(' ') ? 1 : 0) > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += piece.text
    used += piece.width
  }
  lines.push(line.trimEnd())
  return lines
}
