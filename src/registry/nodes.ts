import {type JsonNode, readJsonTree} from '../read/jsonTree.ts'
import {parseYaml} from '../read/parsers.ts'

/** A value of the file with its place; keys with theirs. */
export type Node =
  | {kind: 'text'; text: string; start: number}
  | {kind: 'list'; items: Node[]; start: number}
  | {kind: 'map'; members: {key: string; at: number; value: Node}[]; start: number}

/** Why a file is not read, and where. */
export interface Unread {
  reason: string
  at: number
}

/** The tree of a YAML file. Aliases are not followed: what they stand for is missing. */
export function readYamlNodes(source: string): Node | Unread | undefined {
  const parsed = parseYaml(source)
  if ('reason' in parsed) return parsed

  let root: Node | undefined
  // An open collection, and in a mapping the key that waits for its value.
  const open: {node: Exclude<Node, {kind: 'text'}>; key?: {key: string; at: number}}[] = []
  const put = (node: Node) => {
    const top = open.at(-1)
    if (!top) root ??= node
    else if (top.node.kind === 'list') top.node.items.push(node)
    else if (!top.key) top.key = {key: node.kind === 'text' ? node.text.trim() : '', at: node.start}
    else {
      top.node.members.push({...top.key, value: node})
      delete top.key
    }
  }
  for (const event of parsed.events) {
    if (event.type === 'scalar') {
      const text = event.plain && /^\s*(?:~|null)\s*$/i.test(event.text) ? '' : event.text
      put({kind: 'text', text, start: Math.max(0, event.start)})
    } else if (event.type === 'alias') put({kind: 'text', text: '', start: event.start})
    else if (event.type === 'end') open.pop()
    else if (event.type === 'list' || event.type === 'mapping') {
      const node = event.type === 'list' ? {kind: 'list' as const, items: [], start: event.start} : {kind: 'map' as const, members: [], start: event.start}
      put(node)
      open.push({node})
    }
  }
  return root
}

/** The tree of a JSON file. */
export function readJsonNodes(source: string): Node | Unread {
  const tree = readJsonTree(source)
  return 'failure' in tree ? {reason: tree.failure === 'jsonTooDeep' ? 'too deep' : 'JSON', at: tree.at} : fromJson(tree)
}

function fromJson(node: JsonNode): Node {
  if (node.kind === 'array') return {kind: 'list', items: node.items.map(fromJson), start: node.start}
  if (node.kind === 'object')
    return {kind: 'map', members: [...node.members].map(([key, value]) => ({key, at: value.start, value: fromJson(value)})), start: node.start}
  return {kind: 'text', text: node.kind === 'literal' && node.value === 'null' ? '' : node.value, start: node.start}
}
