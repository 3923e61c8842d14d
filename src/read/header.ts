import type {DeclaredField} from '../item.ts'
import type {Comment} from '../prose/prose.ts'
import {canonicalField, type NamedField, settleFields} from './fields.ts'
import {linesOf, readKeyLines} from './keyLines.ts'
import {limits, type Problems} from './limits.ts'
import {readToml} from './toml.ts'
import {readYaml} from './yaml.ts'

/** What stands above a text: its fields, and where the text itself begins. */
export interface Header {
  end: number
  declared: DeclaredField[]
  comments: Comment[]
}

interface Line {
  start: number
  /** Without its line end. */
  end: number
  next: number
}

const fence = /^(?:---|\+\+\+|;;;)[ \t]*$/
const keyAtStart = /^["']?([^\s:：=#"'\-<>][^\n\r:：="']*)(?:["'][ \t]*)?[:：=]/
const pelicanKey = /^([A-Za-z\u3400-\u9fff][\w \u3400-\u9fff-]*):(?:[ \t]|$)/

/**
 * Front matter at `start`: YAML between `---`, TOML between `+++`, and in Markdown also what is not closed, and bare `Key: value` lines (Pelican, MultiMarkdown).
 * Nothing, where the text begins at once.
 */
export function readHeader(source: string, start: number, isMarkdown: boolean, problems: Problems): Header | undefined {
  const first = lineAt(source, start)
  const opening = source.slice(first.start, Math.min(first.end, first.start + 80))
  if (!fence.test(opening)) return isMarkdown ? readBareLines(source, start) : undefined

  const mark = opening.slice(0, 3)
  const second = firstFilled(source, first.next)
  const closing = findClosing(source, first.next, mark)
  const looksLike = second && (keyAtStart.test(source.slice(second.start, second.start + 80)) || source.charCodeAt(second.start) === 35)
  if (closing && second && second.start >= closing.start) return {end: closing.next, declared: [], comments: []}
  if (!looksLike || mark === ';;;') return undefined
  if (!closing) return isMarkdown ? readUnclosed(source, first, problems) : undefined
  if (!hasKnownKey(source, first.next, closing.start) && !(isMarkdown && isKeyed(source, first.next, closing.start))) return undefined

  if (closing.start - first.next > limits.header) {
    problems.add('headerTooLong', start, {limit: limits.header})
    return {end: closing.next, declared: [], comments: []}
  }

  const text = source.slice(first.next, closing.start)
  const found = mark === '+++' ? readToml(text, first.next) : readYaml(text, first.next, problems)
  return {end: closing.next, declared: settleFields(found), comments: readComments(text, first.next)}
}

function lineAt(source: string, start: number): Line {
  let end = start
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end)
    if (code === 10 || code === 13) break
  }

  const pair = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10
  return {start, end, next: Math.min(source.length, end + (pair ? 2 : 1))}
}

function firstFilled(source: string, start: number): Line | undefined {
  for (let at = start; at < source.length; ) {
    const line = lineAt(source, at)
    if (source.slice(line.start, Math.min(line.end, line.start + 200)).trim() !== '') return line
    at = line.next
  }

  return undefined
}

function findClosing(source: string, start: number, mark: string): Line | undefined {
  for (let at = start; at < source.length; ) {
    const line = lineAt(source, at)
    if (source.startsWith(mark, at) || (mark === '---' && source.startsWith('...', at))) {
      if (/^[ \t]*$/.test(source.slice(at + 3, Math.min(line.end, at + 80)))) return line
    }
    at = line.next
  }

  return undefined
}

function hasKnownKey(source: string, start: number, end: number): boolean {
  return linesOf(source.slice(start, Math.min(end, start + 4000))).some(({text}) => {
    const name = keyAtStart.exec(text)?.[1]?.trim()
    return name !== undefined && canonicalField(name) !== undefined
  })
}

/** Whether every line belongs to some key: then it is front matter, though none of its keys is known, and not text between two rules. */
function isKeyed(source: string, start: number, end: number): boolean {
  const lines = linesOf(source.slice(start, Math.min(end, start + 4000)))
  return lines.every(({text}) => text.trim() === '' || keyAtStart.test(text) || /^(?:[ \t}\]]|- |#)/.test(text))
}

/** The closing line is missing: the lines that look like front matter are taken for it, up to a blank one. */
function readUnclosed(source: string, first: Line, problems: Problems): Header | undefined {
  let end = first.next
  while (end < source.length && end - first.next < limits.header) {
    const line = lineAt(source, end)
    const text = source.slice(line.start, Math.min(line.end, line.start + 200))
    if (!keyAtStart.test(text) && !/^(?:[ \t]|- |#)/.test(text)) break
    if (text.trim() === '') break
    end = line.next
  }

  if (!hasKnownKey(source, first.next, end)) return undefined
  problems.add('headerUnclosed', first.start)
  const found = readYaml(source.slice(first.next, end), first.next, problems)
  return {end, declared: settleFields(found), comments: []}
}

/** `Title: …` lines at the very top, two of them known, up to a blank line or to what is none; Hexo lets a `---` close them. */
function readBareLines(source: string, start: number): Header | undefined {
  let known = 0
  let at = start
  let end = start
  while (at < source.length && at - start < limits.header) {
    const line = lineAt(source, at)
    const text = source.slice(line.start, Math.min(line.end, line.start + 200))
    const key = pelicanKey.exec(text)?.[1]
    if (key === undefined && !(known > 0 && /^[ \t]+\S/.test(text))) break
    if (key !== undefined && canonicalField(key)) known++
    at = end = line.next
  }

  const after = lineAt(source, at)
  const closer = source.slice(after.start, Math.min(after.end, after.start + 80)).trim()
  // Text may begin without a blank line, but then it takes more to believe in a header.
  if (known < 2 || (known < 3 && closer !== '' && !fence.test(closer))) return undefined
  const found = readKeyLines(source.slice(start, end), start).map(splitNames)
  return {end: fence.test(closer) ? after.next : end, declared: settleFields(found), comments: []}
}

/** Pelican parts several authors and tags by semicolons, else by commas. */
function splitNames(field: NamedField): NamedField {
  if (field.key !== 'author' && field.key !== 'keywords') return field
  const values = field.raw.split(field.raw.includes(';') ? ';' : /[,，、]/).map((value) => value.trim())
  return {...field, values: values.filter((value) => value !== '')}
}

/** `newslint: {one: reason, other: reason}` asks two things. */
function splitPairs(line: string): string[] {
  const [, pairs] = /^newslint[ \t]{0,9}[:=][ \t]{0,9}\{([^{}\n]{0,500})\}[ \t]{0,9}$/i.exec(line) ?? []
  return pairs === undefined
    ? [line]
    : pairs.split(/,[ \t]{0,9}(?=[a-z]{1,20}(?:-[a-z]{1,20}){0,6}[ \t]?[:=])/).map((pair) => `newslint: ${pair.replace(/[ \t]{0,9}=/, ':')}`)
}

const hasComments = /#|newslint/i

/** Comments of the header, and its `newslint` key: suppressions can stand in either. */
function readComments(text: string, base: number): Comment[] {
  const comments: Comment[] = []
  if (!hasComments.test(text)) return comments

  let isBelowKey = false
  for (const {text: line, start, end} of linesOf(text)) {
    const place = {start: base + start, end: base + end}
    const comment = /^[ \t]{0,20}#[ \t]{0,20}/.exec(line)
    const below = isBelowKey && /^(?:[ \t]{1,20}(?:- )?([a-z][^\n]{0,500})|([a-z-]{1,60}[ \t]{0,9}=[^\n]{0,500}))/.exec(line)
    if (comment) comments.push({...place, text: line.slice(comment[0].length)})
    else if (below) comments.push({...place, text: `newslint: ${below[1] ?? below[2]?.replace(/[ \t]{0,9}=/, ':')}`})
    else {
      isBelowKey = /^(?:newslint[ \t]{0,9}[:=]|\[newslint\])[ \t]{0,9}$/i.test(line)
      if (!isBelowKey && /^newslint[\w-]{0,40}[ \t]{0,9}[:=]/i.test(line)) comments.push(...splitPairs(line).map((asked) => ({...place, text: asked})))
    }
  }

  return comments
}
