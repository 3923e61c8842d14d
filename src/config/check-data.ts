import {type BaseIssue, type GenericSchema, type InferOutput, safeParse} from 'valibot'
import {findNearest} from '../facts/nearest.ts'
import type {Language} from '../item.ts'
import {type DataFailure, type DataNode, placeOf, readData, toValue} from '../read/data.ts'
import {type DataWords, dataWordsOf, fillWords} from './words.ts'

export {type DataNode, placeOf}

/** One thing that is wrong with a file of data, and where. */
export interface DataProblem {
  /** Offset into the text. */
  start: number
  message: string
}

/** What a file says, as far as it could be read, and what is wrong with it. */
export interface CheckedData<T> {
  value?: T
  node?: DataNode
  problems: DataProblem[]
}

/** Reads YAML or JSON and checks it by a schema. Never throws; every mistake comes back with its place, in the reader's language. */
export function readChecked<S extends GenericSchema>(text: string, syntax: 'yaml' | 'json', schema: S, language: Language): CheckedData<InferOutput<S>> {
  const words = dataWordsOf[language]
  const node = readData(text, syntax)
  if ('failure' in node) return {problems: [{start: node.at, message: sayFailure(node, words)}]}
  if (node.kind !== 'mapping') return {problems: [{start: node.start, message: words.notObject}]}

  // A key all of whose entries are commented out is as if it were not there.
  const filled = {...node, members: new Map([...node.members].filter(([, {node: member}]) => member.kind !== 'scalar' || member.value !== null))}
  const parsed = safeParse(schema, toValue(filled))
  const problems = (parsed.issues ?? []).map((issue) => sayIssue(issue, node, schema, words))
  return parsed.success ? {value: parsed.output, node, problems} : {node, problems}
}

function sayFailure({failure, detail}: DataFailure, words: DataWords): string {
  return fillWords(words[failure], {detail})
}

const pathOf = (issue: BaseIssue<unknown>) => (issue.path ?? []).map(({key}) => key)

/** The issue of a union that got furthest: what the writer most probably meant. */
function deepest(issue: BaseIssue<unknown>): {issue: BaseIssue<unknown>; path: unknown[]} {
  let found = {issue, path: pathOf(issue)}
  for (;;) {
    const inner: BaseIssue<unknown>[] = found.issue.type === 'union' ? (found.issue.issues ?? []) : []
    const further = inner
      .filter((one) => (one.path?.length ?? 0) > 0 || one.type === 'strict_object')
      .sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0]
    if (!further) return found
    found = {issue: further, path: [...found.path, ...pathOf(further)]}
  }
}

function sayIssue(top: BaseIssue<unknown>, root: DataNode, schema: GenericSchema, words: DataWords): DataProblem {
  const {issue, path} = deepest(top)
  const name = String(path.findLast((step) => typeof step === 'string') ?? '')
  const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never'
  if (isUnknownKey) {
    const nearest = findNearest(name, keysAt(schema, path.slice(0, -1)))
    return {
      start: placeOf(root, path, 'key').start,
      message: fillWords(words.unknownKey, {name}) + (nearest === undefined ? '' : fillWords(words.nearest, {nearest})),
    }
  }

  // To valibot a list is an object with numbers for keys.
  const listed = issue.path?.findIndex(({type, input}) => type === 'object' && Array.isArray(input)) ?? -1
  if (listed > 0) {
    const inside = path.slice(0, path.length - (issue.path?.length ?? 0) + listed)
    const values = {actual: sayActual(issue.path?.[listed]?.input), name: String(inside.findLast((step) => typeof step === 'string')), expected: words.object}
    return {start: placeOf(root, inside).start, message: fillWords(words.unexpected, values)}
  }

  const {start} = placeOf(root, path)
  if (issue.received === 'undefined') return {start, message: fillWords(words.missing, {name})}
  const nearest = issue.type === 'picklist' || issue.type === 'union' ? findNearest(String(issue.input), optionsOf(issue)) : undefined
  // Among dozens of names the one that was meant would not be seen.
  if (nearest !== undefined && optionsOf(issue).length > mostListed) {
    return {start, message: fillWords(words.unexpectedOnly, {actual: sayActual(issue.input), name}) + fillWords(words.nearest, {nearest})}
  }
  const expected = sayExpected(issue, words)
  const message = fillWords(words.unexpected, {actual: sayActual(issue.input), name, expected})
  return {start, message: nearest === undefined ? message : message + fillWords(words.nearest, {nearest})}
}

/** Names that are listed beside the one that was meant. */
const mostListed = 12

function sayActual(input: unknown): string {
  return `\`${typeof input === 'string' ? input : JSON.stringify(input)}\``.slice(0, 60)
}

/** What a schema looks like inside, as far as it is walked here. */
interface Inside {
  entries?: Record<string, Inside>
  item?: Inside
  items?: Inside[]
  value?: Inside
  wrapped?: Inside
  options?: Inside[]
}

/** The keys an object at this path may have. */
function keysAt(schema: GenericSchema, path: readonly unknown[]): string[] {
  let open: Inside[] = [schema as Inside]
  const unwrap = (one: Inside | undefined): Inside[] => {
    if (!one) return []
    if (one.wrapped) return unwrap(one.wrapped)
    return Array.isArray(one.options) && typeof one.options[0] === 'object' ? one.options.flatMap(unwrap) : [one]
  }
  open = open.flatMap(unwrap)
  for (const step of path) open = open.flatMap(({entries, item, items, value}) => unwrap(entries?.[String(step)] ?? item ?? items?.[Number(step)] ?? value))
  return open.flatMap(({entries}) => Object.keys(entries ?? {}))
}

/** The words that would have been right, of a list of words or of several. */
function optionsOf({expected}: BaseIssue<unknown>): string[] {
  return [...(expected ?? '').matchAll(/"([^"]{1,60})"/g)].map(([, word]) => word as string)
}

const types: Record<string, keyof DataWords> = {Array: 'list', string: 'text', number: 'number', boolean: 'yesNo', Object: 'object'}

/** What a schema expects, in words: valibot says it as `("off" | "info")`, `string`, `>=0`. */
export function sayExpected({expected}: BaseIssue<unknown>, words: DataWords): string {
  const parts = (expected ?? '')
    .replace(/[()]/g, '')
    .split(' | ')
    .map((part) => {
      const key = types[part]
      if (key) return words[key]
      if (/^>=/.test(part)) return fillWords(words.least, {limit: part.slice(2)})
      if (/^<=/.test(part)) return fillWords(words.most, {limit: part.slice(2)})
      return part.replace(/^"(.*)"$/, '`$1`')
    })
  const [last = '', ...others] = [...new Set(parts)].reverse()
  return others.length === 0 ? last : `${others.reverse().join(words.comma)}${words.or}${last}`
}
