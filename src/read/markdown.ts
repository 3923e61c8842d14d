import {limits, type Problems} from './limits.ts'
import {weaveMarkdown} from './mdastProse.ts'
import {weavePlain} from './plain.ts'
import {Weaver, type Woven} from './weaver.ts'

/** Lines without a blank line between them. */
interface Chunk {
  start: number
  end: number
  simple: boolean
}

const lineEnds = /\r\n|\n|\r/g
// What could begin an inline construct, a hard break, or is treated in its own way by the parser.
const inlineMarks = /[*_`[<&\\\t\0\ufeff]| (?=[\n\r])/
// What could make a line anything but text: quotes, lists, rules, underlines of headings and tables, fences, indentation.
const blockMarks = /^(?:[-+=>|~: ]|\d{1,9}[.)](?: |$))/
const simpleHeading = /^#{1,6} [^#\n\r]+$/
// Constructs that reach over blank lines, or that are used far from where they are defined.
const farReaching = /```|~~~|\]:/
const openHtml = /<(?:[!?]|script|pre|style|textarea)/i

/** Reads Markdown from `start`. `fast: false` sends every line through the full parser; the result is the same. */
export function readMarkdown(source: string, start: number, problems: Problems, {fast = true} = {}): Woven {
  const chunks = readChunks(source, start)
  const excess = findExcess(source, chunks)
  if (excess) {
    problems.add(excess.key, excess.at, {limit: limits.depth})
    const weaver = new Weaver()
    weavePlain(source, start, weaver)
    return weaver.finish()
  }

  const weaver = new Weaver()
  const whole = !fast || reachesFar(source, start, chunks)
  if (whole) weaveMarkdown(source, start, source.length, weaver, problems)
  else {
    for (let index = 0; index < chunks.length; index++) {
      const {start: from, end, simple} = chunks[index] as Chunk
      if (simple) weaveSimple(source, from, end, weaver)
      else {
        let to = end
        while (chunks[index + 1]?.simple === false) to = (chunks[++index] as Chunk).end
        weaveMarkdown(source, from, to, weaver, problems)
      }
    }
  }

  return weaver.finish()
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
      chunk ??= pushed(chunks, {start: at, end, simple: true})
      chunk.end = end
      chunk.simple &&= isSimpleLine(source.slice(at, end))
    }

    at = match ? lineEnds.lastIndex : end
  }

  for (const each of chunks) each.simple &&= !inlineMarks.test(source.slice(each.start, each.end))
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

/** Paragraphs and headings without a mark inside: what the parser would make of them is known. */
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
      if (!isText) weaver.open({kind: 'paragraph'})
      weaver.add(source.slice(at, to), at)
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
    else if (code === 62 || ((code === 45 || code === 42 || code === 43) && isGap(source.charCodeAt(at + 1)))) depth++
    else if (!(code >= 48 && code <= 57) && !((code === 46 || code === 41) && isGap(source.charCodeAt(at + 1)))) break
    else if (code === 46 || code === 41) depth++
  }

  return depth + (containerMarks.test(source.slice(start + columns, start + columns + 20)) ? columns >> 1 : 0)
}

function isGap(code: number): boolean {
  return code === 32 || code === 9
}

function countMarks(source: string, start: number, end: number): number {
  let marks = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 91 || code === 93 || code === 42 || code === 95 || code === 96 || code === 60) marks++
  }

  return marks
}
