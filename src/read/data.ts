import {type JsonNode, readJsonTree} from './jsonTree.ts'
import {parseYaml, type YamlEvent} from './parsers.ts'

/** A value of YAML or JSON with its place. Offsets into the text that was read. */
export type DataNode = {start: number; end: number} & (
  | {kind: 'scalar'; value: string | number | boolean | null}
  | {kind: 'list'; items: DataNode[]}
  | {kind: 'mapping'; members: Map<string, {key: {start: number; end: number}; node: DataNode}>}
)

/** Why a text could not be read as data, and where. `detail`: what the parser said, or the key it is about. */
export interface DataFailure {
  failure: 'syntax' | 'tab' | 'depth' | 'alias' | 'duplicate' | 'forbidden' | 'key'
  at: number
  detail: string
}

/** Reads YAML or JSON as plain data: no tags, no aliases, no dates made of what looks like one. An empty text is an empty mapping. */
export function readData(text: string, syntax: 'yaml' | 'json'): DataNode | DataFailure {
  return syntax === 'json' ? readJsonData(text) : readYamlData(text)
}

/** The plain value of a node. */
export function toValue(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(toValue)
  return Object.fromEntries(Array.from(node.members, ([key, member]) => [key, toValue(member.node)]))
}

/** Where the value at a path stands; `of: 'key'`: the key itself. The nearest place there is, where the path leads nowhere. */
export function placeOf(root: DataNode, path: readonly unknown[], of: 'key' | 'value' = 'value'): {start: number; end: number} {
  let node = root
  let place: {start: number; end: number} = root
  for (const step of path) {
    const member = node.kind === 'mapping' ? node.members.get(String(step)) : undefined
    const next = member?.node ?? (node.kind === 'list' ? node.items[Number(step)] : undefined)
    if (!next) return place
    place = of === 'key' && member ? member.key : next
    node = next
  }

  return place
}

function fail(failure: DataFailure['failure'], at: number, detail = ''): DataFailure {
  return {failure, at, detail}
}

/** A key that would change what objects are. */
const isForbidden = (key: string) => key === '__proto__'

const nothing = (at: number): DataNode => ({kind: 'mapping', members: new Map(), start: at, end: at})

function readJsonData(text: string): DataNode | DataFailure {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (text.slice(start).trim() === '') return nothing(0)

  const tree = readJsonTree(text.slice(start))
  if ('failure' in tree) return fail(tree.failure === 'jsonTooDeep' ? 'depth' : 'syntax', tree.at + start, 'JSON')

  let failure: DataFailure | undefined
  const convert = (node: JsonNode): DataNode => {
    const place = {start: node.start + start, end: node.end + start}
    if (node.kind === 'string') return {kind: 'scalar', value: node.value, ...place}
    if (node.kind === 'literal') return {kind: 'scalar', value: JSON.parse(node.value) as number | boolean | null, ...place}
    if (node.kind === 'array') return {kind: 'list', items: node.items.map(convert), ...place}

    const members = Array.from(node.members, ([key, member]) => {
      if (isForbidden(key)) failure ??= fail('forbidden', member.start + start, key)
      return [key, {key: {start: member.start + start, end: member.end + start}, node: convert(member)}] as const
    })
    return {kind: 'mapping', members: new Map(members), ...place}
  }
  const data = convert(tree)
  return failure ?? data
}

function readYamlData(text: string): DataNode | DataFailure {
  const parsed = parseYaml(text)
  if ('reason' in parsed) {
    const line =
      text
        .slice(0, parsed.at + 1)
        .split('\n')
        .at(-1) ?? ''
    if (/^[ ]*\t/.test(line) || /\btab/i.test(parsed.reason)) return fail('tab', parsed.at)
    return fail(parsed.reason.includes('maxDepth') ? 'depth' : 'syntax', Math.min(parsed.at, text.length), parsed.reason)
  }

  const builder = new YamlBuilder(parsed.yaml, parsed.events)
  try {
    return builder.build() ?? nothing(0)
  } catch (error) {
    if (error instanceof BuildFailure) return error.failure
    throw error
  }
}

class BuildFailure extends Error {
  constructor(readonly failure: DataFailure) {
    super(failure.failure)
  }
}

type Scalar = Extract<YamlEvent, {type: 'scalar'}>

/** Builds nodes from events; as deep as the parser let them be. */
class YamlBuilder {
  #at = 0
  constructor(
    readonly yaml: string,
    readonly events: readonly YamlEvent[],
  ) {}

  build(): DataNode | undefined {
    while (this.events[this.#at]?.type === 'document') this.#at++
    const first = this.events[this.#at]
    if (!first || first.type === 'end' || (first.type === 'scalar' && first.start < 0)) return undefined

    const node = this.#node()
    if (this.events[this.#at]?.type === 'document') throw new BuildFailure(fail('syntax', node.end, '---'))
    return node
  }

  #node(): DataNode {
    const event = this.events[this.#at++]
    if (event?.type === 'scalar') return {kind: 'scalar', value: readScalar(event), ...this.#placeOf(event)}
    if (event?.type === 'list') return this.#list(event.start)
    if (event?.type === 'mapping') return this.#mapping(event.start)
    throw new BuildFailure(fail(event?.type === 'alias' ? 'alias' : 'syntax', event && 'start' in event ? event.start : this.yaml.length))
  }

  #placeOf({start, end}: Scalar) {
    return start < 0 ? {start: this.#lastEnd, end: this.#lastEnd} : {start, end: (this.#lastEnd = end)}
  }
  #lastEnd = 0

  #list(start: number): DataNode {
    const items: DataNode[] = []
    while (this.events[this.#at]?.type !== 'end') items.push(this.#node())
    this.#at++
    return {kind: 'list', items, start, end: items.at(-1)?.end ?? start + 1}
  }

  #mapping(start: number): DataNode {
    const members: Extract<DataNode, {kind: 'mapping'}>['members'] = new Map()
    let end = start
    while (this.events[this.#at]?.type !== 'end') {
      const event = this.events[this.#at++]
      if (event?.type !== 'scalar') throw new BuildFailure(fail('key', event && 'start' in event ? event.start : start))
      const place = this.#placeOf(event)
      const key = event.text.trim()
      if (isForbidden(key)) throw new BuildFailure(fail('forbidden', place.start, key))
      if (members.has(key)) throw new BuildFailure(fail('duplicate', place.start, key))

      const node = this.#node()
      members.set(key, {key: place, node})
      end = Math.max(end, node.end, place.end)
    }
    this.#at++
    return {kind: 'mapping', members, start, end}
  }
}

/** A plain scalar as YAML's core schema reads it; what looks like a date stays text. */
function readScalar({text, plain, start}: Scalar): string | number | boolean | null {
  if (start < 0) return null
  if (!plain) return text
  const word = text.trim()
  if (/^(?:~|null|Null|NULL)?$/.test(word)) return null
  if (/^(?:true|True|TRUE)$/.test(word)) return true
  if (/^(?:false|False|FALSE)$/.test(word)) return false
  return /^[-+]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(?:[eE][-+]?\d{1,3})?$/.test(word) ? Number(word) : word
}
