import {limits} from './limits.ts'

/** A value of JSON with its place: of strings without their quotation marks. Offsets into the text that was read. */
export type JsonNode = {start: number; end: number} & (
  | {kind: 'string'; value: string}
  | {kind: 'literal'; value: string}
  | {kind: 'array'; items: JsonNode[]}
  | {kind: 'object'; members: Map<string, JsonNode>}
)

/** Why a text is not read, and where. */
export interface JsonFailure {
  failure: 'jsonInvalid' | 'jsonTooDeep'
  at: number
}

interface Open {
  node: JsonNode & {kind: 'array' | 'object'}
  key?: string
}

const space = /[ \t\n\r]*/y
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[\s,\]}]|$)/y

/** Reads JSON with the places of its values; keeps its own stack. */
export function readJsonTree(text: string): JsonNode | JsonFailure {
  const stack: Open[] = []
  let at = skip(text, 0)
  for (;;) {
    const node = readNode(text, at)
    if (!node) return {failure: 'jsonInvalid', at}
    at = node.kind === 'array' || node.kind === 'object' ? node.start + 1 : afterOf(node)
    const parent = stack.at(-1)
    if (parent) attach(parent, node)
    let done: JsonNode = node
    if (node.kind === 'array' || node.kind === 'object') {
      stack.push({node})
      if (stack.length > limits.depth) return {failure: 'jsonTooDeep', at: node.start}
      at = skip(text, at)
      if (text[at] !== closer(node)) {
        const next = beginMember(text, at, stack.at(-1) as Open)
        if (next < 0) return {failure: 'jsonInvalid', at}
        at = next
        continue
      }
    }

    // Close what ends here, then go on behind a comma.
    for (;;) {
      const open = stack.at(-1)
      at = skip(text, at)
      if (!open) return at === text.length ? done : {failure: 'jsonInvalid', at}
      if (text[at] === closer(open.node)) {
        open.node.end = ++at
        done = open.node
        stack.pop()
      } else if (text[at] === ',') {
        at = skip(text, at + 1)
        const next = beginMember(text, at, open)
        if (next < 0) return {failure: 'jsonInvalid', at}
        at = next
        break
      } else return {failure: 'jsonInvalid', at}
    }
  }
}

function closer(node: JsonNode): string {
  return node.kind === 'array' ? ']' : '}'
}

function afterOf(node: JsonNode): number {
  return node.kind === 'string' ? node.end + 1 : node.end
}

function skip(text: string, at: number): number {
  space.lastIndex = at
  space.test(text)
  return space.lastIndex
}

/** In an object reads the key and colon; returns where the value begins, or -1. */
function beginMember(text: string, at: number, open: Open): number {
  if (open.node.kind === 'array') return at
  const key = readString(text, at)
  if (!key) return -1
  open.key = key.value
  const colon = skip(text, key.end + 1)
  return text[colon] === ':' ? skip(text, colon + 1) : -1
}

function attach({node, key}: Open, child: JsonNode): void {
  if (node.kind === 'array') node.items.push(child)
  else if (node.kind === 'object' && key !== undefined && !node.members.has(key)) node.members.set(key, child)
}

function readNode(text: string, at: number): JsonNode | undefined {
  const first = text[at]
  if (first === '{') return {kind: 'object', start: at, end: at, members: new Map()}
  if (first === '[') return {kind: 'array', start: at, end: at, items: []}
  if (first === '"') return readString(text, at)
  literal.lastIndex = at
  const match = literal.exec(text)
  return match ? {kind: 'literal', start: at, end: literal.lastIndex, value: match[0]} : undefined
}

function readString(text: string, at: number): (JsonNode & {kind: 'string'}) | undefined {
  if (text[at] !== '"') return undefined
  const end = stringEnd(text, at)
  if (end < 0) return undefined
  const raw = text.slice(at + 1, end)
  if (!raw.includes('\\')) return {kind: 'string', start: at + 1, end, value: raw}
  try {
    return {kind: 'string', start: at + 1, end, value: JSON.parse(`"${raw}"`) as string}
  } catch {
    return undefined
  }
}

/** Where the closing quotation mark stands; a control character or the end of the text ends the search. */
function stringEnd(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 34) return index
    if (code === 92) index++
    else if (code < 32) return -1
  }

  return -1
}
