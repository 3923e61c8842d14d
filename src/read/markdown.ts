import {limits, type Problems} from './limits.ts'
import {type Chunk, findExcess, lineEnds, readChunks} from './markdownChunks.ts'
import {weaveMarkdown} from './mdastProse.ts'
import {weavePlain} from './plain.ts'
import {Weaver, type Woven} from './weaver.ts'

// Constructs that reach over blank lines, or that are used far from where they are defined.
const farReaching = /```|~~~|\]:/
const openHtml = /<(?:[!?]|script|pre|style|textarea)/i

/** From this length on a stretch of lists is cut. */
const partLength = 500

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
  let nested = 0
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
      nested += countItems(source, at, next, nestedLine)
      if (nested > limits.nested) {
        problems.add('tooManyMarks', at)
        weavePlain(source, at, source.length, weaver)
        return
      }
      weavePart(source, at, next, weaver, problems)
      at = next
    }
  }
}

/** The parser is not linear in lists either: what cannot be cut and is still too long is read as plain text. */
function weavePart(source: string, start: number, end: number, weaver: Weaver, problems: Problems): void {
  if (countItems(source, start, end) <= limits.items) weaveMarkdown(source, start, end, weaver, problems)
  else {
    problems.add('tooManyMarks', start)
    weavePlain(source, start, end, weaver)
  }
}

const itemLine = /[\n\r][ \t>]*(?:[-+*]|\d+[.)])[ \t]/g
const nestedLine = /[\n\r][ \t>]{2,}(?:[-+*]|\d+[.)])[ \t]/g

function countItems(source: string, start: number, end: number, line = itemLine): number {
  let items = 0
  for (const _ of source.slice(start, end).matchAll(line)) items++
  return items
}

const bulletAtMargin = /[\n\r][-+*] [^\n\r*+\- ]/

/** Long lists are parsed in parts, for the parser is not linear in them: a bullet at the margin begins an item whatever stands before it. */
function cutList(source: string, start: number, end: number): number {
  if (end - start <= partLength) return end
  const at = source.slice(start + partLength, end).search(bulletAtMargin)
  // Inside a piece of HTML a bullet is none.
  const isSafe = at >= 0 && !source.slice(start, start + partLength + at).includes('<')
  return isSafe ? start + partLength + at + 1 : end
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
