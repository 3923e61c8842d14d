import {limits} from './limits.ts'

/** Lines without a blank line between them. */
export interface Chunk {
  start: number
  end: number
  simple: boolean
  /** Holds bullets, so that what is indented after it belongs to it. */
  list: boolean
}

/** What ends a line of Markdown. */
export const lineEnds = /\r\n|\n|\r/g
// What could begin an inline construct, a hard break, or is treated in its own way by the parser.
const inlineMarks = /[*_`[<&\\\t\0\ufeff]|[\n\r](?<= [\n\r])/
// What could make a line anything but text: quotes, lists, rules, underlines of headings and tables, fences, indentation.
const blockMarks = /^(?:[-+=>|~: ]|\d{1,9}[.)](?: |$))/
const rule = /^(?:-{3,20}|\*{3,20}|_{3,20})[ \t]*$/
const simpleItem = /^[-+] [^\s]/
const simpleHeading = /^#{1,6} [^#\n\r]+$/

/** Parts the text at its blank lines, and tells which parts are simple enough to be read at once. */
export function readChunks(source: string, start: number): Chunk[] {
  const chunks: Chunk[] = []
  let chunk: Chunk | undefined
  let at = start
  while (at < source.length) {
    lineEnds.lastIndex = at
    const match = lineEnds.exec(source)
    const end = match ? match.index : source.length
    if (isBlank(source, at, end)) chunk = undefined
    else if (chunk === undefined && rule.test(source.slice(at, Math.min(end, at + 80)))) {
      // A rule ends nothing and begins nothing: what stands below it is read by itself, however long (front matter that never ends).
      pushed(chunks, {start: at, end, simple: false, list: false})
    } else {
      chunk ??= pushed(chunks, {start: at, end, simple: true, list: false})
      chunk.end = end
      const line = source.slice(at, end)
      const isItem = simpleItem.test(line)
      chunk.list ||= isItem
      chunk.simple &&= isItem ? isSimpleLine(line.slice(2)) && line.charCodeAt(2) !== 35 : isSimpleLine(line)
    }

    at = match ? lineEnds.lastIndex : end
  }

  chunks.forEach((each, index) => {
    each.simple &&= !inlineMarks.test(source.slice(each.start, each.end))
    // An indented chunk goes on with the list before it.
    const before = chunks[index - 1]
    if (before?.list && isIndent(source.charCodeAt(each.start))) before.simple = false
  })
  return chunks
}

function pushed<T>(list: T[], item: T): T {
  list.push(item)
  return item
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code !== 32 && code !== 9) return false
  }

  return true
}

function isSimpleLine(line: string): boolean {
  return line.charCodeAt(0) === 35 ? simpleHeading.test(line) : !blockMarks.test(line)
}

/** Where nesting or pairing would cost more than the text is worth: before the parser is asked. */
export function findExcess(source: string, chunks: Chunk[]): {key: 'textTooDeep' | 'tooManyMarks'; at: number} | undefined {
  for (const {start, end, simple} of chunks) {
    if (simple) continue
    const at = findDeepLine(source, start, end)
    if (at !== undefined) return {key: 'textTooDeep', at}
    if (countMarks(source, start, end) > limits.marks) return {key: 'tooManyMarks', at: start}
  }

  return undefined
}

function findDeepLine(source: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; ) {
    lineEnds.lastIndex = at
    const match = lineEnds.exec(source)
    const to = match ? match.index : source.length
    if (depthOf(source, at, to) > limits.depth) return at
    at = match ? lineEnds.lastIndex : end
  }

  return undefined
}

/** How deep a line could be nested by its own marks and its indentation (a list in a list is two columns further in). */
function depthOf(source: string, start: number, end: number): number {
  let depth = 0
  let columns = 0
  let isIndented = true
  for (let at = start; at < end && depth <= limits.depth; at++) {
    const code = source.charCodeAt(at)
    const isMark = code === 62 || isItemMark(code, source.charCodeAt(at + 1))
    if (isMark && isIndented) depth += columns >> 1
    if (isMark) depth++
    else if (code === 32) columns++
    else if (code === 9) columns += 4
    else if (code < 48 || code > 57) break
    if (code !== 32 && code !== 9 && (code < 48 || code > 57)) isIndented = false
  }

  return depth
}

/** A bullet, or what follows the number of an item. */
function isItemMark(code: number, next: number): boolean {
  return (code === 45 || code === 42 || code === 43 || code === 46 || code === 41) && isIndent(next)
}

function isIndent(code: number): boolean {
  return code === 32 || code === 9
}

function countMarks(source: string, start: number, end: number): number {
  let marks = 0
  let pipes = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 91 || code === 93 || code === 42 || code === 95 || code === 96 || code === 60) marks++
    else if (code === 124) pipes++
  }

  return Math.max(marks, pipes >> 3)
}
