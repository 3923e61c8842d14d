import {type NamedField, nameField} from './fields.ts'

/** A line without its line end; offsets into the text it was taken from. */
export interface Line {
  text: string
  start: number
  end: number
}

// The full-width colon is a common slip in Chinese headers, which YAML does not know.
const keyLine = /^([^\s:：#\-[\]{}"'][^\n\r:：]*)(?:：|:(?=[ \t]|$))[ \t]*/

/** `key: value` on lines of their own, whatever stands between them: what can be saved of a broken header. */
export function readKeyLines(text: string, base: number): NamedField[] {
  const found: NamedField[] = []
  const lines = linesOf(text)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    const match = keyLine.exec(line.text)
    if (!match) continue
    const name = (match[1] as string).trim()
    if (line.text.length === match[0].length) {
      const field = readItems(name, lines, index + 1, base)
      if (field) found.push(field)
      continue
    }

    let start = match[0].length
    let value = line.text.slice(start).trimEnd()
    const first = value[0]
    if (value.length > 1 && (first === '"' || first === "'") && value.endsWith(first)) {
      value = value.slice(1, -1)
      start++
    } else if (first && ('|>&*{'.includes(first) || (first === '[' && !value.endsWith(']')))) continue

    const at = base + line.start + start
    const field = nameField(name, value, 'header', at, at + value.length)
    if (field) found.push(first === '[' ? {...field, values: splitFlow(value)} : field)
  }

  return found
}

const item = /^[ \t]*-[ \t]+/

/** The `- item` lines below a key. */
function readItems(name: string, lines: Line[], from: number, base: number): NamedField | undefined {
  const values: string[] = []
  let end = from
  for (; end < lines.length && item.test((lines[end] as Line).text); end++) values.push(unquote((lines[end] as Line).text.replace(item, '').trim()))
  if (values.length === 0) return undefined
  const field = nameField(name, values.join(', '), 'header', base + (lines[from] as Line).start, base + (lines[end - 1] as Line).end)
  return field && {...field, values}
}

function splitFlow(value: string): string[] {
  return value
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((each) => unquote(each.trim()))
    .filter((each) => each !== '')
}

function unquote(value: string): string {
  const first = value[0]
  return value.length > 1 && (first === '"' || first === "'") && value.endsWith(first) ? value.slice(1, -1) : value
}

const lineEnds = /\r\n|\n|\r/g

/** The lines of a header with their places. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of text.matchAll(lineEnds)) {
    lines.push({text: text.slice(start, match.index), start, end: match.index})
    start = match.index + match[0].length
  }

  lines.push({text: text.slice(start), start, end: text.length})
  return lines
}
