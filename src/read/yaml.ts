import {
  EVENT_ALIAS,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  parseEvents,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml'
import {type NamedField, nameField} from './fields.ts'
import {readKeyLines} from './keyLines.ts'
import {limits, type Problems} from './limits.ts'

/** What stands behind a key: the text of it, several texts, and its place in the YAML. */
interface YamlValue {
  text: string
  values?: string[]
  start: number
  end: number
}

/** How many wrapped lines are mended before the header is given up. */
const mendings = 40

/** Keys of an object that say what it is called, or where it is. */
const naming = /^(?:name|title|value|label|url|src|path|href|image|full)$/i

/**
 * Reads the fields of YAML front matter, which stands at `base` in the source. Nothing is constructed: the parser's events are read, so that there are no tags,
 * no aliases, no dates made of what looks like one. What cannot be parsed is reported and read line by line.
 */
export function readYaml(source: string, base: number, problems: Problems): NamedField[] {
  const parsed = parse(source)
  if ('error' in parsed) {
    report(parsed.error, source, base, problems)
    return readKeyLines(source, base)
  }

  const {yaml, events} = parsed
  const reader = new EventReader(yaml, events)
  const found: NamedField[] = []
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

/**
 * What other parsers of YAML let pass is mended first, without changing any offset: a quoted text or a list that goes on at the margin is what editors
 * wrap by themselves, and its line end is read as a space.
 */
function parse(source: string): {yaml: string; events: Event[]} | {error: unknown} {
  let yaml = source
  for (let round = 0; ; round++) {
    try {
      return {yaml, events: parseEvents(yaml, {maxDepth: limits.depth})}
    } catch (error) {
      const at = error instanceof YAMLException && error.reason === 'deficient indentation' ? error.mark?.position : undefined
      let start = at ?? 0
      while (start > 0 && /\s/.test(yaml[start - 1] as string)) start--
      if (at === undefined || start === at || round === mendings) return {error}
      yaml = yaml.slice(0, start) + ' '.repeat(at - start) + yaml.slice(at)
    }
  }
}

function report(error: unknown, yaml: string, base: number, problems: Problems): void {
  const isYaml = error instanceof YAMLException
  const reason = isYaml ? error.reason : 'unreadable'
  const at = Math.min(isYaml ? (error.mark?.position ?? 0) : 0, yaml.length)
  if (reason.includes('maxDepth')) problems.add('headerTooDeep', base + at, {limit: limits.depth})
  else problems.add('yamlInvalid', base + at, {reason})
}

class EventReader {
  /** Where an alias stood in the value read last. */
  alias: number | undefined
  readonly #yaml: string
  readonly #events: Event[]
  #at = 0

  constructor(yaml: string, events: Event[]) {
    this.#yaml = yaml
    this.#events = events
  }

  enterMapping(): boolean {
    while (this.#events[this.#at]?.type === 1) this.#at++
    return this.#events[this.#at++]?.type === EVENT_MAPPING
  }

  /** The next key of the mapping; one that is not a plain text is skipped with its value. */
  key(): YamlValue | undefined {
    for (let event = this.#events[this.#at]; event && event.type !== EVENT_POP; event = this.#events[this.#at]) {
      const key = this.value()
      if (event.type === EVENT_SCALAR && key) return key
      this.value()
    }

    return undefined
  }

  /** The value at hand, all events of it consumed. Of lists the texts, of objects their name. */
  value(): YamlValue | undefined {
    this.alias = undefined
    const first = this.#events[this.#at++]
    if (!first) return undefined
    if (first.type === EVENT_SCALAR) return this.#scalar(first)
    if (first.type !== EVENT_SEQUENCE && first.type !== EVENT_MAPPING) {
      if (first.type === EVENT_ALIAS) this.alias = first.anchorStart - 1
      return undefined
    }

    const isList = first.type === EVENT_SEQUENCE
    const texts: string[] = []
    let end = first.start
    // Whether each open collection is a mapping, and there whether a key is due.
    const open: {mapping: boolean; key?: string | undefined; due: boolean}[] = [{mapping: !isList, due: !isList}]
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const event = this.#events[this.#at++]
      if (!event) break
      if (event.type === EVENT_POP) {
        open.pop()
        continue
      }

      const isKey = top.mapping && top.due
      if (top.mapping) top.due = !top.due
      if (event.type === EVENT_ALIAS) this.alias ??= event.anchorStart - 1
      else if (event.type === EVENT_SCALAR) {
        const scalar = this.#scalar(event)
        if (scalar) end = Math.max(end, scalar.end)
        if (isKey) top.key = scalar?.text
        else if (scalar && scalar.text !== '' && isNamed(open, isList)) texts.push(scalar.text)
      } else if (event.type === EVENT_SEQUENCE || event.type === EVENT_MAPPING) {
        const mapping = event.type === EVENT_MAPPING
        open.push({mapping, due: mapping})
      }
    }

    const text = texts[0] ?? ''
    const place = {start: first.start, end}
    return isList ? {text: texts.join(', '), values: texts, ...place} : {text, ...place}
  }

  #scalar(event: ScalarEvent): YamlValue | undefined {
    if (event.valueStart < 0) return undefined
    const text = getScalarValue(this.#yaml, event).trim()
    const slice = this.#yaml.slice(event.valueStart, event.valueEnd)
    const isNull = event.style === 1 && /^(?:~|null)$/i.test(text)
    const start = event.valueStart + slice.length - slice.trimStart().length
    return {text: isNull ? '' : text, start: Math.min(start, event.valueEnd), end: event.valueStart + slice.trimEnd().length}
  }
}

/** Whether a scalar here is the name of what is listed: an item of the list itself, or under `name` of an item (or of the object). */
function isNamed(open: {mapping: boolean; key?: string | undefined}[], isList: boolean): boolean {
  const top = open.at(-1)
  if (!top?.mapping) return isList && open.length === 1
  return open.length === (isList ? 2 : 1) && naming.test(top.key ?? '')
}
