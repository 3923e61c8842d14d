/** A key and its value as they stand on one line; offsets into the YAML. */
export interface YamlLine {
  key: string
  /** As the parser would give it. */
  text: string
  start: number
  end: number
}

// Characters that mean nothing to YAML wherever they stand: no control characters, no halves of a pair, no byte order mark.
const free = '\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ud800-\\udfff\\ufeff\\ufffe\\uffff'
const line = new RegExp(
  `([A-Za-z\\u3400-\\u9fff][\\w\\u3400-\\u9fff-]{0,40}): {1,20}(?:"([^"\\\\${free}]*)"|'([^'${free}]*)'|([\\w\\u3400-\\u9fff《“「『（【](?:[^${free}:# ]|:(?![ \\n]|$)| (?![ #\\n]|$))*)) {0,20}(?:\\n|$)`,
  'y',
)
const nothing = /^null$/i

/** Reads front matter of the simplest form, a plain or quoted text behind each key, as the parser would, but at once; nothing where there is more to it. */
export function readYamlLines(yaml: string): YamlLine[] | undefined {
  const lines: YamlLine[] = []
  const seen = new Set<string>()
  line.lastIndex = 0
  while (line.lastIndex < yaml.length) {
    const at = line.lastIndex
    const match = line.exec(yaml)
    if (!match) return undefined

    const [, key = '', double, single, plain] = match
    if (seen.has(key) || nothing.test(key) || (plain !== undefined && nothing.test(plain))) return undefined

    seen.add(key)
    const value = double ?? single ?? plain ?? ''
    let from = at + key.length + 1
    while (yaml.charCodeAt(from) === 32) from++
    if (plain === undefined) from++
    lines.push({key, text: value.trim(), start: from + value.length - value.trimStart().length, end: from + value.trimEnd().length})
  }

  return lines
}
