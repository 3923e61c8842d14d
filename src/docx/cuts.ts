import {withoutTail} from '../facts/tails.ts'
import type {Piece, Run} from './paragraph.ts'

const white = '\t\n\r '

/** A change of XML: `text` in front of what stands at `at`. */
export interface Insertion {
  at: number
  text: string
}

/** Where something can stand between runs: in front of a run, behind it, or inside, where the run has to be cut in two. */
export interface Cut {
  at: number
  /** What closes the run in front of it and opens another behind it. */
  before: string
  after: string
  /** Of a text that is cut: where it is asked to keep white space at its ends. */
  keep?: number
}

const prefixOf = (run: Run) => /^<(?:([^\s:>/]{1,40}):)?r\b/.exec(run.open)?.[1]
const nameIn = (run: Run, local: string) => {
  const prefix = prefixOf(run)
  return prefix === undefined ? local : `${prefix}:${local}`
}

const inFrontOf = (run: Run): Cut => ({at: run.start, before: '', after: ''})
const behind = (run: Run): Cut => ({at: run.end, before: '', after: ''})

function betweenPieces(run: Run, at: number): Cut {
  return {at, before: `</${nameIn(run, 'r')}>`, after: run.open + run.properties}
}

/** A cut in front of a character of a piece. */
export function cutBefore({run, start, end, raw, text}: Piece, offset: number, xml: string): Cut {
  if (run.isWhole) return inFrontOf(run)
  if (offset <= 0 || !raw) return start === run.contentStart ? inFrontOf(run) : betweenPieces(run, start)
  if (offset >= text.length) return cutAfter({run, start, end, raw, text}, offset, xml)
  const at = placeInRaw(xml.slice(raw.start, raw.end), offset)
  // What is written in some other way (CDATA) is not cut.
  if (at === undefined) return start === run.contentStart ? inFrontOf(run) : betweenPieces(run, start)
  const [r, t] = [nameIn(run, 'r'), nameIn(run, 't')]
  return {
    at: raw.start + at,
    before: `</${t}></${r}>`,
    after: `${run.open}${run.properties}<${t} xml:space="preserve">`,
    ...(raw.keepsSpace ? {} : {keep: raw.tagEnd}),
  }
}

/** A cut behind the character in front of an offset of a piece. */
export function cutAfter(piece: Piece, offset: number, xml: string): Cut {
  const {run, end, raw, text} = piece
  if (run.isWhole) return behind(run)
  if (raw && offset > 0 && offset < text.length && placeInRaw(xml.slice(raw.start, raw.end), offset) !== undefined) return cutBefore(piece, offset, xml)
  return end === run.contentEnd ? behind(run) : betweenPieces(run, end)
}

/** In front of and behind a whole run. */
export function cutAround(run: Run): [before: Cut, after: Cut] {
  return [inFrontOf(run), behind(run)]
}

/** Where a character of a text stands in the XML it is written in. */
function placeInRaw(raw: string, offset: number): number | undefined {
  if (raw.includes('<')) return undefined
  if (!/[&\r]/.test(raw)) return offset

  let at = 0
  for (let left = offset; left > 0; ) {
    const reference = raw[at] === '&' ? raw.slice(at, raw.indexOf(';', at) + 1) : ''
    // An entity is one character, of two code units where it is a number beyond the first plane.
    const number = /^&#(x?)([\da-f]+);$/i.exec(reference)
    left -= number && Number.parseInt(number[2] as string, number[1] ? 16 : 10) > 0xffff ? 2 : 1
    at += reference === '' ? (raw.startsWith('\r\n', at) ? 2 : 1) : reference.length
  }
  return at
}

/** White space at either end of a text that does not ask to keep it is none. */
export function trimPiece(piece: Piece, xml: string): void {
  const raw = piece.raw
  if (!raw || piece.text === piece.text.trim()) return
  const written = xml.slice(raw.start, raw.end)
  const trimmed = written.replace(/^[\t\n\r ]+/, '')
  raw.start += written.length - trimmed.length
  raw.end = raw.start + withoutTail(trimmed, white).length
  piece.text = withoutTail(piece.text.replace(/^[\t\n\r ]+/, ''), white)
}
