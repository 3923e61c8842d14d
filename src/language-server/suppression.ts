import type {Edit} from './library.ts'

/** A comment that asks not to be told of a finding, and where in it the reason stands, for the writer to fill in. */
export interface Insertion {
  at: number
  /** What comes before the reason, and after it. */
  before: string
  after: string
}

const lineBreak = /\r\n|\n|\r/
const endOfLine = (source: string, from: number) => {
  const found = source.slice(from).search(/[\r\n]/)
  return found < 0 ? source.length : from + found
}

/** Front matter from its first line to the start of its last, where an item has any. */
function findHeader(source: string): {first: number; last: number} | undefined {
  const opening = /^\ufeff?(---|\+\+\+)[ \t]{0,20}(\r\n|\n|\r)/.exec(source)
  if (!opening) return undefined

  const mark = opening[1] as string
  for (let at = opening[0].length; at < source.length; ) {
    const end = endOfLine(source, at)
    if (source.startsWith(mark, at)) return {first: opening[0].length, last: at}
    at = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }
  return undefined
}

/** Where a suppression of a finding at `start` goes, by the syntax its item is written in; nothing where none can be written. */
export function suppressAt(source: string, path: string, rule: string, start: number): Insertion | undefined {
  if (path.toLowerCase().endsWith('.json')) return suppressInJson(source, rule)

  const eol = lineBreak.exec(source)?.[0] ?? '\n'
  const header = findHeader(source)
  if (header && start < header.last) return {at: header.first, before: `# newslint-disable ${rule} -- `, after: eol}

  const lineStart = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
  const from = lineStart === 0 && source.startsWith('\ufeff') ? 1 : lineStart
  if (isBlockStart(source, path, from)) return {at: from, before: `<!-- newslint-disable-next-line ${rule} -- `, after: ` -->${eol}`}
  return {at: endOfLine(source, start), before: ` <!-- newslint-disable-line ${rule} -- `, after: ' -->'}
}

/** Whether a line of its own can stand above this one: in marked-up text it would break a paragraph, a list or a quotation. */
function isBlockStart(source: string, path: string, from: number): boolean {
  if (/\.(?:html?|md|markdown)$/i.test(path) === false) return true
  const above = source.slice(Math.max(0, from - 200), from).replace(/(?:\r\n|\n|\r)$/, '')
  return (from <= 1 || /(?:^|[\r\n])[ \t]*$/.test(above)) && !/^[ \t]*(?:[>*+-]|\d{1,9}[.)])[ \t]/.test(source.slice(from, from + 40))
}

/** JSON has no comments: the reason is the value of the rule in an object `newslint`. */
function suppressInJson(source: string, rule: string): Insertion | undefined {
  const own = /"newslint"[ \t\r\n]{0,20}:[ \t\r\n]{0,20}\{/.exec(source)
  if (own) return {at: own.index + own[0].length, before: `"${rule}": "`, after: /^\s*\}/.test(source.slice(own.index + own[0].length)) ? '"' : '", '}
  const open = /^\ufeff?[ \t\r\n]*\{/.exec(source)
  return open ? {at: open[0].length, before: `"newslint": {"${rule}": "`, after: '"}, '} : undefined
}

/** The insertion as an edit, and where the reason stands once it is made. */
export function fillReason({at, before, after}: Insertion, reason: string): {edit: Edit; reason: {start: number; end: number}} {
  const start = at + before.length
  return {edit: {start: at, end: at, text: before + reason + after}, reason: {start, end: start + reason.length}}
}
