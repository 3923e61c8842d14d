import type {DeclaredField, FieldName} from '../item.ts'
import {type NamedField, nameField, settleFields} from './fields.ts'
import type {JsonNode} from './jsonTree.ts'

/** An object of JSON, with the places of its members. */
export type JsonObject = JsonNode & {kind: 'object'}

const articleType = /(?:Article|BlogPosting|Report|NewsItem)$/

/** The object that is the item: the value itself, else the first article of a list or graph. */
export function findItem(tree: JsonNode): JsonObject | undefined {
  const queue: JsonNode[] = [tree]
  let first: JsonObject | undefined
  for (let index = 0; index < queue.length && index < 200; index++) {
    const node = queue[index] as JsonNode
    if (node.kind === 'array') queue.push(...node.items.slice(0, 200))
    if (node.kind !== 'object') continue
    const graph = node.members.get('@graph')
    if (graph) queue.push(graph)
    else if (textsOf(node.members.get('@type')).some((type) => articleType.test(type))) return node
    else first ??= node
  }

  return first
}

/** Whether an object says of itself that it is an article (JSON-LD). */
export function isArticle(node: JsonObject): boolean {
  return textsOf(node.members.get('@type')).some((type) => articleType.test(type))
}

// Names that mean something else in JSON than in front matter.
const unlisted = new Set(['type', '@type', '@context', '@id', 'profile', 'version', 'standard', 'syntax', 'body', 'articlebody'])
const renamed = new Map<string, FieldName>(
  Object.entries({
    mainentityofpage: 'id',
    creditline: 'author',
    articlesection: 'channel',
    located: 'dateline',
  }),
)
const subheadlines = new Set(['sub', 'subtitle', 'secondary'])

/** The declared fields of an object, placed in the source: `base` is where the text of the tree begins. */
export function readJsonFields(item: JsonObject, base: number): DeclaredField[] {
  const found: NamedField[] = []
  for (const [name, node] of item.members) {
    const plain = name.toLowerCase()
    if (unlisted.has(plain)) continue
    if (plain === 'headlines' || plain === 'descriptions') found.push(...readRoles(name, node, base))
    else {
      const field = fieldOf(renamed.get(plain) ?? name, node, base)
      if (field) found.push(field)
    }
  }

  return settleFields(found)
}

function fieldOf(name: string, node: JsonNode, base: number): NamedField | undefined {
  const texts = textsOf(node).filter((text) => text.trim() !== '')
  if (texts.length === 0) return undefined
  const {start, end} = node.kind === 'object' ? (namingOf(node) ?? node) : node
  const field = nameField(name, node.kind === 'array' ? texts.join(', ') : (texts[0] as string), 'header', base + start, base + end)
  return field && node.kind === 'array' ? {...field, values: texts} : field
}

/** ninjs: headlines and descriptions by role. */
function readRoles(name: string, node: JsonNode, base: number): NamedField[] {
  if (node.kind !== 'array') return []
  const found: NamedField[] = []
  for (const each of node.items) {
    if (each.kind !== 'object') continue
    const role = textsOf(each.members.get('role'))[0] ?? 'main'
    const value = each.members.get('value')
    const key = name === 'headlines' ? (subheadlines.has(role) ? 'subheadline' : 'headline') : 'description'
    const field = value && fieldOf(key, value, base)
    if (field) found.push(field)
  }

  return found
}

const naming = ['name', 'value', 'literal', 'headline', 'title', 'url', 'contentUrl', 'href', 'telephone', '@id']

function namingOf(node: JsonObject): JsonNode | undefined {
  for (const name of naming) {
    const value = node.members.get(name)
    if (value && (value.kind === 'string' || value.kind === 'literal')) return value
  }

  return undefined
}

/** The texts of a value: itself, the items of a list, the name of an object. */
export function textsOf(node: JsonNode | undefined): string[] {
  if (!node) return []
  if (node.kind === 'string') return [node.value]
  if (node.kind === 'literal') return node.value === 'null' ? [] : [node.value]
  if (node.kind === 'object') return textsOf(namingOf(node))
  return node.items.flatMap((item) => (item.kind === 'array' ? [] : textsOf(item)))
}
