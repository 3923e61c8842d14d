import {countWide} from '../prose/characters.ts'
import type {Block} from '../prose/prose.ts'
import {isSpace} from './space.ts'
import type {Weaver} from './weaver.ts'

interface Line {
  /** Without white space at either end. */
  start: number
  end: number
  /** Where the text begins after a list marker. */
  text: number
  columns: number
}

const lineEnds = /\r\n|[\n\r\u2028\u2029]/g
const endOfSentence = /[.!?:;。！？：；…”"』」)）\]】]$/
const latinEnd = /[a-z\d,\-–—'’%$&/]$/i
const lowerStart = /^[a-z(“"‘']/
const labelled = /^(?:by\b|from\b|source\b|contact\b|media\b|date\b|[A-Z][\w ]{1,20}:)/i

/** Blocks of plain text: a line is a paragraph, unless it was plainly wrapped by hand. Offsets into `text`. */
export function readPlain(text: string): Block[] {
  const blocks: Block[] = []
  let group: Line[] = []
  const flush = () => {
    if (group.length > 0) pushBlocks(text, group, blocks)
    group = []
  }

  for (let at = 0; at <= text.length; ) {
    lineEnds.lastIndex = at
    const match = lineEnds.exec(text)
    const line = readLine(text, at, match ? match.index : text.length)
    if (line) group.push(line)
    else flush()
    if (!match) break
    at = lineEnds.lastIndex
  }

  flush()
  return blocks
}

/** Plain text as a part of something else (a body in JSON, Markdown that could not be parsed). */
export function weavePlain(source: string, start: number, end: number, weaver: Weaver): void {
  const text = source.slice(start, end)
  for (const {start: from, end: to, kind, level} of readPlain(text)) {
    weaver.open({kind, ...(level ? {level} : {})})
    weaver.add(text.slice(from, to), from + start)
    weaver.close()
  }
}

function readLine(text: string, from: number, to: number): Line | undefined {
  let start = from
  let end = to
  while (start < end && isTrimmed(text.charCodeAt(start))) start++
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--
  if (start === end) return undefined

  const columns = end - start > 110 ? end - start : end - start + countWide(text, start, end)
  return {start, end, text: afterMarker(text, start, end), columns}
}

function isTrimmed(code: number): boolean {
  return isSpace(code) || code === 0xfeff
}

/** `- `, `* ` and bullets. A dash of Chinese, a minus before a figure and emphasis are text. */
function afterMarker(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  const isBullet = code === 0x2022 || code === 0x25cf || code === 0x25e6 || code === 0x2023 || code === 0x25aa || code === 0x25a0
  if (!isBullet && code !== 45 && code !== 42) return start
  if (!isBullet && !isTrimmed(text.charCodeAt(start + 1))) return start
  let at = start + 1
  while (at < end && isTrimmed(text.charCodeAt(at))) at++
  return at === end ? start : at
}

function pushBlocks(text: string, group: Line[], blocks: Block[]): void {
  for (let index = 0; index < group.length; ) {
    let end = index + 1
    while (end < group.length && isPlain(group[end] as Line)) end++
    const lines = group.slice(index, end)
    const first = group[index] as Line
    if (lines.length > 1 && isWrapped(text, lines)) blocks.push(blockOf(first, group[end - 1] as Line))
    else for (const line of lines) blocks.push(blockOf(line, line))
    index = end
  }
}

function blockOf(first: Line, last: Line): Block {
  const head = isPlain(first) ? ({kind: 'paragraph'} as const) : ({kind: 'listItem', level: 1} as const)
  return {start: first.text, end: last.end, ...head}
}

function isPlain(line: Line): boolean {
  return line.text === line.start
}

/** Lines filled to 50–100 columns that break off in mid-sentence, in text that has spaces to break at. */
function isWrapped(text: string, lines: Line[]): boolean {
  let breaks = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const {start, end, columns} = lines[index] as Line
    const next = lines[index + 1] as Line
    if (columns < 50 || columns > 100) return false
    const line = text.slice(start, end)
    const follows = text.slice(next.start, Math.min(next.end, next.start + 30))
    if (labelled.test(follows)) return false
    const breaksOff = !endOfSentence.test(line) && latinEnd.test(line)
    if (breaksOff && (lowerStart.test(follows) || line.endsWith(','))) breaks++
  }

  return breaks * 3 >= lines.length - 1 && breaks > 0
}
