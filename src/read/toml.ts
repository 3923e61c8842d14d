import {type NamedField, nameField} from './fields.ts'
import {type Line, linesOf} from './keyLines.ts'

const tomlLine = /^[ \t]*["']?([^\s="'#[\]][^\n\r="']*)(?:["'][ \t]*)?=[ \t]*/
const tomlString = /"((?:[^"\\]|\\[\s\S]?)*)(?:"|$)|'([^']*)'?/g

/** `key = value` lines of TOML before its first table, as Hugo writes them; lists may take several lines. */
export function readToml(text: string, base: number): NamedField[] {
  const found: NamedField[] = []
  const lines = linesOf(text)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (/^[ \t]*\[/.test(line.text) && !/^[ \t]*\[(?:params|extra|taxonomies)\]/.test(line.text)) break
    const match = tomlLine.exec(line.text)
    if (!match) continue
    const name = (match[1] as string).trim()

    const start = line.start + match[0].length
    let end = line.end
    const isList = text[start] === '['
    if (isList) while (!text.slice(line.start, end).trimEnd().endsWith(']') && index + 1 < lines.length) end = (lines[++index] as Line).end
    const value = text.slice(start, end)
    const field = isList ? tomlList(name, value, base + start) : tomlScalar(name, value, base + start)
    if (field) found.push(field)
  }

  return found
}

function tomlScalar(name: string, value: string, at: number): NamedField | undefined {
  const quote = value[0]
  if (quote === '"' || quote === "'") {
    const [content] = value.matchAll(tomlString)
    if (!content) return undefined
    return nameField(name, unescapeQuotes(content[1] ?? content[2] ?? ''), 'header', at + 1, at + content[0].length - 1)
  }

  const bare = (value.split(/[ \t]#/)[0] as string).trimEnd()
  return nameField(name, bare, 'header', at, at + bare.length)
}

function tomlList(name: string, value: string, at: number): NamedField | undefined {
  const values = [...value.matchAll(tomlString)].map((match) => unescapeQuotes(match[1] ?? match[2] ?? ''))
  const field = nameField(name, values.join(', '), 'header', at, at + value.trimEnd().length)
  return field && {...field, values}
}

function unescapeQuotes(text: string): string {
  return text.replace(/\\(["\\])/g, '$1')
}
