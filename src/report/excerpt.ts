import type {Span} from '../item.ts'
import type {Cell} from './width.ts'
import {readCells} from './width.ts'

/** A place to mark in an excerpt, with the character that marks it. */
export interface Mark extends Span {
  sign: string
}

/** A line of the source, cut to fit, and the signs that stand under its marked characters. */
export interface Excerpt {
  line: string
  signs: string
}

const lineBreak = /[\n\r]/

/** Offset of the end of the line that `offset` stands in, looking no further than `limit`. */
export function findLineEnd(source: string, offset: number, limit: number): number {
  const stretch = source.slice(offset, limit)
  const found = stretch.search(lineBreak)
  return offset + (found < 0 ? stretch.length : found)
}

function findLineStart(source: string, offset: number, limit: number): number {
  const stretch = source.slice(Math.max(0, limit), offset)
  const found = Math.max(stretch.lastIndexOf('\n'), stretch.lastIndexOf('\r'))
  return offset - stretch.length + found + 1
}

function splitsPair(source: string, offset: number): boolean {
  const unit = source.charCodeAt(offset)
  const before = source.charCodeAt(offset - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}

interface Stretch {
  cells: Cell[]
  /** Whether the line goes on before and after the cells. */
  before: boolean
  after: boolean
}

/** The cells around the span, as many as could ever be shown; a line of a megabyte costs no more than a short one. */
function readStretch(source: string, span: Span, width: number): Stretch {
  const reach = width * 2
  let start = findLineStart(source, span.start, span.start - reach)
  let end = findLineEnd(source, span.start, span.start + reach * 2)
  const before = start > 0 && !lineBreak.test(source.charAt(start - 1))
  const after = end < source.length && !lineBreak.test(source.charAt(end))
  if (splitsPair(source, start)) start++
  if (splitsPair(source, end)) end--

  return {cells: readCells(source.slice(start, end), start), before, after}
}

/** Indexes of the first cell to show and of the one after the last: the span first, then its surroundings, in turn to the right and left. */
function chooseWindow({cells, before, after}: Stretch, span: Span, width: number): Span {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0)
  if (!before && !after && total <= width) return {start: 0, end: cells.length}

  // A column for the ellipsis at either end.
  let room = width - 2
  let start = cells.findIndex((cell) => cell.end > span.start)
  if (start === -1) start = cells.length
  let end = start
  const fits = (cell: Cell | undefined) => cell !== undefined && cell.width <= room
  while (fits(cells[end]) && (cells[end]?.start ?? 0) < span.end) room -= cells[end++]?.width ?? 0

  let moved = true
  while (moved) {
    moved = false
    if (fits(cells[end])) {
      room -= cells[end++]?.width ?? 0
      moved = true
    }
    if (start > 0 && fits(cells[start - 1])) {
      room -= cells[--start]?.width ?? 0
      moved = true
    }
  }
  return {start, end}
}

function signOf(cell: Cell, marks: readonly Mark[]): string {
  const mark = marks.find((mark) => mark.start < cell.end && (mark.end > cell.start || (mark.end === mark.start && mark.start >= cell.start)))
  return mark?.sign ?? ' '
}

/**
 * The line in which the marks stand, cut around them to the width, and the signs that go under it. Of overlapping marks the first wins.
 * Marks are in order, stand in one line, and are not empty as a list. Undefined where the line shows nothing.
 */
export function excerptLine(source: string, marks: readonly Mark[], width: number): Excerpt | undefined {
  const span = {start: Math.min(...marks.map((mark) => mark.start)), end: Math.max(...marks.map((mark) => mark.end))}
  const stretch = readStretch(source, span, width)
  const {start, end} = chooseWindow(stretch, span, width)
  const cells = stretch.cells.slice(start, end)
  const text = cells.map((cell) => cell.text).join('')
  if (text.trim() === '') return undefined

  const cutBefore = stretch.before || start > 0
  const cutAfter = stretch.after || end < stretch.cells.length
  let signs = cutBefore ? ' ' : ''
  for (const cell of cells) signs += signOf(cell, marks).repeat(cell.width)
  // A mark behind the last character, or on a character without width, still shows.
  if (signs.trim() === '') signs += marks[0]?.sign ?? ''

  return {line: `${cutBefore ? '…' : ''}${text}${cutAfter ? '…' : ''}`, signs: signs.trimEnd()}
}
