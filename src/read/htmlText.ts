import {parseFragment} from './parsers.ts'
import type {Weaver} from './weaver.ts'

const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/iy
const decoded = new Map<string, string>()

/** One entity as the parser reads it; remembered, for there are few kinds of them. */
function decodeEntity(text: string): string {
  let value = decoded.get(text)
  if (value === undefined) {
    const [node] = parseFragment(text).childNodes
    value = node && 'value' in node ? node.value : text
    if (decoded.size < 500) decoded.set(text, value)
  }

  return value
}

/**
 * Weaves a text node: its value is laid beside the source it was read from, entities map as a whole, white space shows as one space.
 * `breaks`: line ends matter (`<pre>`).
 */
export function weaveHtmlText(source: string, start: number, end: number, value: string, breaks: boolean, weaver: Weaver): void {
  let at = start
  let run = start
  const flush = () => {
    if (at > run) weaver.add(source.slice(run, at), run)
  }

  for (let index = 0; index < value.length && at < end; ) {
    const code = source.charCodeAt(at)
    if (code === 38) {
      entity.lastIndex = at
      const reference = entity.exec(source)?.[0]
      const text = reference && reference.length < 40 ? decodeEntity(reference) : ''
      if (reference && text !== reference && value.startsWith(text, index)) {
        flush()
        weaver.add(text, at, reference.length)
        at = run = at + reference.length
        index += text.length
        continue
      }
    } else if (code === 32 || (code >= 9 && code <= 13 && code !== 11)) {
      flush()
      const from = at
      let lineEnd = false
      for (; at < end && isHtmlSpace(source.charCodeAt(at)); at++) {
        const space = source.charCodeAt(at)
        lineEnd ||= space === 10 || space === 13
        // The parser makes one line feed of \r\n.
        if (!(space === 10 && source.charCodeAt(at - 1) === 13 && at > from)) index++
      }
      run = at
      if (lineEnd && breaks) weaver.breakBlock()
      else if (lineEnd) weaver.softBreak(from, at - from)
      else weaver.space(from, at - from)
      continue
    }

    if (code === value.charCodeAt(index) && !(code === 60 && isTagStart(source.charCodeAt(at + 1)))) {
      at++
      index++
    } else {
      // What the parser dropped: NUL, a closing tag that closes nothing.
      flush()
      const close = code === 60 ? source.indexOf('>', at) : at
      at = run = close < 0 || close >= end ? (code === 60 ? end : at + 1) : close + 1
    }
  }

  flush()
}

function isHtmlSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13
}

function isTagStart(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 47 || code === 33 || code === 63
}
