import {limits, type Problems} from './limits.ts'
import {weaveMarkdown} from './mdastProse.ts'
import {weavePlain} from './plain.ts'
import {Weaver, type Woven} from './weaver.ts'

/** Lines without a blank line between them. */
interface Chunk {
  start: number
  end: number
  simple: boolean
  /** Holds bullets, so that what is indented after it belongs to it. */
  list: boolean
}

const lineEnds = /\r\n|\n|\r/g
// What could begin an inline construct, a hard break, or is treated in its own way by the parser.
const inlineMarks = /[*_`[<&\\\t\0\ufeff]| (?=[\n\r])/
// What could make a line anything but text: quotes, lists, rules, underlines of headings and tables, fences, indentation.
const blockMarks = /^(?:[-+=>|~: ]|\d{1,9}[.)](?: |$))/
const simpleItem = /^[-+] [^\s]/
const simpleHeading = /^#{1,6} [^#\n\r]+$/
// Constructs that reach over blank lines, or that are used far from where they are defined.
const farReaching = /```|~~~|\]:/
const openHtml = /<(?:[!?]|script|pre|style|textarea)/i

/** From this length on a stretch of lists is cut. */
const partLength = 1000

/** Reads Markdown from `start`. `fast: false` sends every line through the full parser; the result is the same. */
export function readMarkdown(source: string, start: number, problems: Problems, {fast = true} = {}): Woven {
  const chunks = readChunks(source, start)
  const excess = findExcess(source, chunks)
  if (excess) {
    problems.add(excess.key, excess.at, {limit: limits.depth})
    const weaver = new Weaver()
    weavePlain(source, start, source.length, weaver)
    return weaver.finish()
  }

  const weaver = new Weaver()
  const whole = !fast || reachesFar(source, start, chunks)
  if (whole) weavePart(source, start, source.length, weaver, problems)
  else weaveChunks(source, chunks, weaver, problems)
  return weaver.finish()
}

/** What is simple is read at once; what stands together and is not goes to the parser together. */
function weaveChunks(source: string, chunks: Chunk[], weaver: Weaver, problems: Problems): void {
  for (let index = 0; index < chunks.length; index++) {
    const {start, end, simple} = chunks[index] as Chunk
    if (simple) {
      weaveSimple(source, start, end, weaver)
      continue
    }

    let to = end
    while (chunks[index + 1]?.simple === false) to = (chunks[++index] as Chunk).end
    for (let at = start; at < to; ) {
      const next = cutList(source, at, to)
      weavePart(source, at, next, weaver, problems)
      at = next
    }
  }
}

/** The parser is not linear in lists either: what cannot be cut and is still too long is read as plain text. */
function weavePart(source: string, start: number, end: number, weaver: Weaver, problems: Problems): void {
  if (countItems(source, start, end) <= limits.items) return weaveMarkdown(source, start, end, weaver, problems)
  problems.add('tooManyMarks', start)
  weavePlain(source, start, end, weaver)
}

const itemLine = /[\n\r][ \t>]*(?:[-+*]|\d+[.)])[ \t]/g

function countItems(source: string, start: number, end: number): number {
  let items = 0
  itemLine.lastIndex = start
  for (let match = itemLine.exec(source); match && match.index < end; match = itemLine.exec(source)) items++
  return items
}

const bulletAtMargin = /[\n\r][-+*] [^\n\r*+\- ]/g

/** Long lists are parsed in parts, for the parser is not linear in them: a bullet at the margin begins an item whatever stands before it. */
function cutList(source: string, start: number, end: number): number {
  if (end - start <= partLength) return end
  bulletAtMargin.lastIndex = start + partLength
  const match = bulletAtMargin.exec(source)
  // Inside a piece of HTML a bullet is none.
  return match && match.index < end && !source.slice(start, match.index).includes('<') ? match.index + 1 : end
}

function readChunks(source: string, start: number): Chunk[] {
  const chunks: Chunk[] = []
  let chunk: Chunk | undefined
  let at = start
  while (at < source.length) {
    lineEnds.lastIndex = at
    const match = lineEnds.exec(source)
    const end = match ? match.index : source.length
    if (isBlank(source, at, end)) chunk = undefined
    else {
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

function reachesFar(source: string, start: number, chunks: Chunk[]): boolean {
  if (chunks.every(({simple}) => simple)) return false
  if (farReaching.test(start === 0 ? source : source.slice(start))) return true
  return chunks.some(({start: from, end, simple}) => {
    if (simple) return false
    const text = source.slice(from, end)
    if (!openHtml.test(text)) return false
    // A comment that ends in the same chunk reaches no further.
    const comment = text.lastIndexOf('<!--')
    return comment < 0 || text.indexOf('-->', comment) < 0 || openHtml.test(text.replaceAll('<!--', ''))
  })
}

/** Paragraphs, headings and bullets without a mark inside: what the parser would make of them is known. */
function weaveSimple(source: string, start: number, end: number, weaver: Weaver): void {
  let at = start
  let isText = false
  while (at < end) {
    lineEnds.lastIndex = at
    const match = lineEnds.exec(source)
    const to = match && match.index < end ? match.index : end
    if (source.charCodeAt(at) === 35) {
      const level = source.indexOf(' ', at) - at
      weaver.open({kind: 'heading', level})
      weaver.add(source.slice(at + level + 1, to), at + level + 1)
      weaver.close()
      isText = false
    } else {
      const isItem = (source.charCodeAt(at) === 45 || source.charCodeAt(at) === 43) && source.charCodeAt(at + 1) === 32
      if (isItem) weaver.open({kind: 'listItem', level: 1})
      else if (!isText) weaver.open({kind: 'paragraph'})
      const from = isItem ? at + 2 : at
      weaver.add(source.slice(from, to), from)
      if (match) weaver.softBreak(to, match[0].length)
      isText = true
    }

    at = match && to < end ? lineEnds.lastIndex : end
  }

  weaver.close()
}

const containerMarks = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))/

/** Where nesting or pairing would cost more than the text is worth: before the parser is asked. */
function findExcess(source: string, chunks: Chunk[]): {key: 'textTooDeep' | 'tooManyMarks'; at: number} | undefined {
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
  for (let at = start; at < end && depth <= limits.depth; at++) {
    const code = source.charCodeAt(at)
    if (code === 32) columns++
    else if (code === 9) columns += 4
    else if (code === 62 || ((code === 45 || code === 42 || code === 43) && isIndent(source.charCodeAt(at + 1)))) depth++
    else if (!(code >= 48 && code <= 57) && !((code === 46 || code === 41) && isIndent(source.charCodeAt(at + 1)))) break
    else if (code === 46 || code === 41) depth++
  }

  return depth + (containerMarks.test(source.slice(start + columns, start + columns + 20)) ? columns >> 1 : 0)
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
