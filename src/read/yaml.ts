import {type NamedField, nameField} from './fields.ts'
import {readKeyLines} from './keyLines.ts'
import {limits, type Problems} from './limits.ts'
import {parseYaml, type YamlEvent} from './parsers.ts'
import {readYamlLines} from './yamlLines.ts'

/** What stands behind a key: the text of it, several texts, and its place in the YAML. */
interface YamlValue {
  text: string
  values?: string[]
  start: number
  end: number
}

/** Keys of an object that say what it is called, or where it is. */
const naming = /^(?:name|title|value|label|url|src|path|href|image|full)$/i

/**
 * Reads the fields of YAML front matter, which stands at `base` in the source. Nothing is constructed: the parser's events are read, so that there are no tags,
 * no aliases, no dates made of what looks like one. What cannot be parsed is reported and read line by line. `fast: false` asks the parser always; the result is
 * the same.
 */
export function readYaml(source: string, base: number, problems: Problems, {fast = true} = {}): NamedField[] {
  const found: NamedField[] = []
  const lines = fast ? readYamlLines(source) : undefined
  if (lines && lines.length > 0) {
    for (const {key, text, start, end} of lines) {
      const field = nameField(key, text, 'header', base + start, base + end)
      if (field) found.push(field)
    }
    return found
  }

  const parsed = parseYaml(source)
  if ('reason' in parsed) {
    report(parsed, source, base, problems)
    return readKeyLines(source, base)
  }

  const {yaml, events} = parsed
  const reader = new EventReader(yaml, events)
  const seen = new Set<string>()
  if (!reader.enterMapping()) {
    if (yaml.trim() !== '') problems.add('yamlInvalid', base, {reason: 'not keys and values'})
    return readKeyLines(yaml, base)
  }

  for (let key = reader.key(); key; key = reader.key()) {
    const value = reader.value()
    if (reader.alias !== undefined) problems.add('yamlAlias', base + reader.alias)
    if (seen.has(key.text)) {
      problems.add('yamlDuplicate', base + key.start, {reason: key.text.slice(0, 40)})
      continue
    }

    seen.add(key.text)
    const field = value && nameField(key.text, value.text, 'header', base + value.start, base + value.end)
    if (field) found.push(value.values ? {...field, values: value.values} : field)
  }

  return found
}

function report({reason, at}: {reason: string; at: number}, yaml: string, base: number, problems: Problems): void {
  const start = base + Math.min(at, yaml.length)
  if (reason.includes('maxDepth')) problems.add('headerTooDeep', start, {limit: limits.depth})
  else problems.add('yamlInvalid', start, {reason})
}

type Scalar = Extract<YamlEvent, {type: 'scalar'}>

class EventReader {
  /** Where an alias stood in the value read last. */
  alias: number | undefined
  readonly #yaml: string
  readonly #events: YamlEvent[]
  #at = 0

  constructor(yaml: string, events: YamlEvent[]) {
    this.#yaml = yaml
    this.#events = events
  }

  enterMapping(): boolean {
    while (this.#events[this.#at]?.type === 'document') this.#at++
    return this.#events[this.#at++]?.type === 'mapping'
  }

  /** The next key of the mapping; one that is not a plain text is skipped with its value. */
  key(): YamlValue | undefined {
    for (let event = this.#events[this.#at]; event && event.type !== 'end'; event = this.#events[this.#at]) {
      const key = this.value()
      if (event.type === 'scalar' && key) return key
      this.value()
    }

    return undefined
  }

  /** The value at hand, all events of it consumed. Of lists the texts, of objects their name. */
  value(): YamlValue | undefined {
    this.alias = undefined
    const first = this.#events[this.#at++]
    if (!first) return undefined
    if (first.type === 'scalar') return this.#scalar(first)
    if (first.type !== 'list' && first.type !== 'mapping') {
      if (first.type === 'alias') this.alias = first.start
      return undefined
    }

    const isList = first.type === 'list'
    const texts: string[] = []
    let end = first.start
    // Whether each open collection is a mapping, and there whether a key is due.
    const open: {mapping: boolean; key?: string | undefined; due: boolean}[] = [{mapping: !isList, due: !isList}]
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const event = this.#events[this.#at++]
      if (!event) break
      if (event.type === 'end') {
        open.pop()
        continue
      }

      const isKey = top.mapping && top.due
      if (top.mapping) top.due = !top.due
      if (event.type === 'alias') this.alias ??= event.start
      else if (event.type === 'scalar') {
        const scalar = this.#scalar(event)
        if (scalar) end = Math.max(end, scalar.end)
        if (isKey) top.key = scalar?.text
        else if (scalar && scalar.text !== '' && isNamed(open, isList)) texts.push(scalar.text)
      } else if (event.type === 'list' || event.type === 'mapping') {
        const mapping = event.type === 'mapping'
        open.push({mapping, due: mapping})
      }
    }

    const text = texts[0] ?? ''
    const place = {start: first.start, end}
    return isList ? {text: texts.join(', '), values: texts, ...place} : {text, ...place}
  }

  #scalar({text: given, plain, start, end}: Scalar): YamlValue | undefined {
    if (start < 0) return undefined
    const text = given.trim()
    const slice = this.#yaml.slice(start, end)
    const isNull = plain && /^(?:~|null)$/i.test(text)
    return {text: isNull ? '' : text, start: Math.min(start + slice.length - slice.trimStart().length, end), end: start + slice.trimEnd().length}
  }
}

/** Whether a scalar here is the name of what is listed: an item of the list itself, or under `name` of an item (or of the object). */
function isNamed(open: {mapping: boolean; key?: string | undefined}[], isList: boolean): boolean {
  const top = open.at(-1)
  if (!top?.mapping) return isList && open.length === 1
  return open.length === (isList ? 2 : 1) && naming.test(top.key ?? '')
}
