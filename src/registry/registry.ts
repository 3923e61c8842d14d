import {safeParse} from 'valibot'
import {findNearest} from '../facts/nearest.ts'
import type {Language, Registry} from '../item.ts'
import {canonicalKey} from './keys.ts'
import {type Node, readJsonNodes, readYamlNodes} from './nodes.ts'
import {type RegistryProblem, RegistryProblems, type Thing} from './problems.ts'
import {compareReferences} from './references.ts'
import {lookInto, registrySchema} from './schema.ts'
import {entriesOf, findSeparator, readRows} from './table.ts'

export type {RegistryProblem} from './problems.ts'
/** Syntaxes a registry is kept in; tables hold people or terms. */
export type RegistrySyntax = 'yaml' | 'json' | 'csv' | 'tsv'

/** A registry as far as it could be read, and what was wrong with the rest. */
export interface RegistryReading {
  registry: Registry
  problems: RegistryProblem[]
}

type Section = keyof Registry
const sections = Object.keys(registrySchema.entries) as Section[]
const personColumns = ['name', 'titles', 'aliases', 'order', 'title', 'unit', 'since', 'until']
const termColumns = ['term', 'instead', 'forbidden', 'why', 'aliases']

/** Reads a registry from the text of a file: pure, and never throws. `language` is that of the messages. */
export function parseRegistry(text: string, syntax: RegistrySyntax, language: Language = 'en'): RegistryReading {
  const problems = new RegistryProblems(text, language)
  const root = syntax === 'csv' || syntax === 'tsv' ? readTable(text, syntax, problems) : readTree(text, syntax, problems)
  const registry = root ? new Reader(problems).read(root) : {}
  problems.list.sort((a, b) => a.start - b.start)
  return {registry, problems: problems.list}
}

function readTree(text: string, syntax: 'yaml' | 'json', problems: RegistryProblems): Node | undefined {
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  if (source.trim() === '') return undefined
  const root = syntax === 'json' ? readJsonNodes(source) : readYamlNodes(source)
  if (!root || !('reason' in root)) return root
  problems.add('error', 'unread', root.at, {syntax: syntax.toUpperCase(), reason: root.reason})
  return undefined
}

/** The columns are named in the first row; which list they fill, their names tell. */
function readTable(text: string, syntax: 'csv' | 'tsv', problems: RegistryProblems): Node | undefined {
  const [head, ...rows] = readRows(text, findSeparator(text, syntax))
  if (!head) return undefined
  const isTerms = head.some((cell) => canonicalKey(cell.text, ['term']) !== undefined) && !head.some((cell) => canonicalKey(cell.text, ['name']) !== undefined)
  const known = isTerms ? termColumns : personColumns
  // 职务 is the title of a post where the table has its unit or dates, too.
  const posts = known.includes('title') ? known.filter((key) => key !== 'titles') : known
  const columns = head.map(({text: name, start}) => {
    const key = canonicalKey(name, posts) ?? canonicalKey(name, known) ?? ''
    if (key === '' && name !== '') sayUnknown(problems, name, known, '', start)
    return {key, at: start}
  })
  const needed = isTerms ? 'term' : 'name'
  if (!columns.some(({key}) => key === needed)) {
    problems.add('error', 'column', 0, {known: needed})
    return undefined
  }
  const list: Node = {kind: 'list', items: entriesOf(rows, columns, !isTerms), start: 0}
  return {kind: 'map', members: [{key: isTerms ? 'terms' : 'people', at: 0, value: list}], start: 0}
}

function sayUnknown(problems: RegistryProblems, key: string, known: readonly string[], path: string, at: number): void {
  const nearest = findNearest(key.toLowerCase(), known)
  problems.add('error', nearest ? 'misspelt' : 'unknownKey', at, {path, actual: key, known: nearest ?? known.join(', ')})
}

type Schema = Parameters<typeof lookInto>[0]

class Reader {
  readonly #problems: RegistryProblems

  constructor(problems: RegistryProblems) {
    this.#problems = problems
  }

  read(root: Node): Registry {
    const problems = this.#problems
    if (root.kind !== 'map') {
      problems.add('error', 'notMap', root.start, {actual: this.#name(root), known: sections.join(', ')})
      return {}
    }
    const registry: Record<string, unknown> = {}
    const places = new Map<object, Node>()
    for (const {key, value} of this.#members(root, sections, '')) {
      const item = lookInto(registrySchema.entries[key as Section]).item
      if (isEmpty(value)) continue
      if (value.kind === 'map') {
        problems.add('error', 'wrong', value.start, {path: key, actual: this.#name(value), known: problems.say('list')})
        continue
      }
      const nodes = value.kind === 'list' ? value.items : [value]
      const entries = nodes.flatMap((node, index) => this.#entry(node, key, `${key}[${index}]`, item, places))
      if (entries.length > 0) registry[key] = entries
    }
    compareReferences(registry as Registry, (entry) => places.get(entry), problems)
    return registry as Registry
  }

  /** Members by their canonical keys; what is unknown or stands twice is reported. */
  #members(node: Node & {kind: 'map'}, known: readonly string[], path: string): {key: string; at: number; value: Node}[] {
    const found = new Map<string, {key: string; at: number; value: Node}>()
    for (const member of node.members) {
      const key = canonicalKey(member.key, known)
      if (key === undefined) sayUnknown(this.#problems, member.key, known, path, member.at)
      else if (found.has(key)) this.#problems.add('error', 'twice', member.at, {path, actual: member.key})
      else found.set(key, {...member, key})
    }
    return [...found.values()]
  }

  /** An entry that is right, with its place; nothing where something it cannot do without is wrong. */
  #entry(node: Node, section: string, path: string, schema: Schema, places: Map<object, Node>): unknown[] {
    const {entries} = lookInto(schema)
    // A name alone stands for the entry.
    const main = section === 'terms' ? 'term' : 'name'
    const whole: Node = entries && node.kind === 'text' ? {kind: 'map', members: [{key: main, at: node.start, value: node}], start: node.start} : node
    const value = this.#plain(whole, schema, path)
    const parsed = safeParse(schema as NonNullable<Schema>, value)
    if (parsed.success) {
      if (typeof parsed.output === 'object' && parsed.output !== null) places.set(parsed.output, whole)
      return [parsed.output]
    }
    for (const issue of parsed.issues) this.#report(issue, whole, path)
    return []
  }

  /** The value as plain data, its keys those of the schema. */
  #plain(node: Node, schema: Schema, path: string): unknown {
    if (node.kind === 'text') return node.text
    const {entries, item, value: inner, periods} = lookInto(schema)
    if (node.kind === 'list') return node.items.map((one, index) => this.#plain(one, item, `${path}[${index}]`))
    const known = entries ? Object.keys(entries) : periods
    const members = known ? this.#members(node, known, path) : node.members
    return Object.fromEntries(
      members.filter(({value}) => !isEmpty(value)).map(({key, value}) => [key, this.#plain(value, entries ? entries[key] : inner, `${path}.${key}`)]),
    )
  }

  #report(issue: {type: string; message: string; path?: {key: unknown}[] | undefined}, entry: Node, path: string): void {
    let node = entry
    let at = path
    for (const {key} of issue.path ?? []) {
      // One value stood without its list.
      if (typeof key === 'number' && node.kind !== 'list') continue
      const next: Node | undefined =
        node.kind === 'list'
          ? node.items[Number(key)]
          : node.kind === 'map'
            ? node.members.find((member) => canonicalKey(member.key, [String(key)]) === key || member.key === key)?.value
            : node
      if (!next) {
        this.#problems.add('error', 'missing', node.start, {path: at, known: String(key)})
        return
      }
      node = next
      at += typeof key === 'number' ? `[${key}]` : `.${String(key)}`
    }
    this.#problems.add('error', 'wrong', node.start, {path: at, actual: this.#name(node), known: this.#problems.say(expectedOf(issue))})
  }

  #name(node: Node): string {
    if (node.kind !== 'text') return this.#problems.say(node.kind)
    return node.text.trim() === '' ? this.#problems.say('empty') : `\`${node.text.trim().slice(0, 40)}\``
  }
}

function isEmpty(node: Node): boolean {
  return node.kind === 'text' && node.text.trim() === ''
}

function expectedOf({type, message}: {type: string; message: string}): Thing {
  if (message === 'date' || message === 'domain' || message === 'period') return message
  if (type === 'number' || type === 'integer' || type === 'min_value') return 'count'
  if (type === 'boolean') return 'answer'
  if (type === 'array') return 'list'
  return type === 'object' || type === 'record' ? 'map' : 'text'
}
