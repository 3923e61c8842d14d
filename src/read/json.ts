import type {DeclaredField} from '../item.ts'
import type {Comment} from '../prose/prose.ts'
import {readHtmlProse} from './htmlProse.ts'
import {findItem, type JsonObject, readJsonFields, textsOf} from './jsonFields.ts'
import {composeStretches, placeOf, stringStretches} from './jsonString.ts'
import {type JsonNode, readJsonTree} from './jsonTree.ts'
import {limits, Problems} from './limits.ts'
import {readMarkdown} from './markdown.ts'
import {weavePlain} from './plain.ts'
import {Weaver, type Woven} from './weaver.ts'

type JsonString = JsonNode & {kind: 'string'}
type BodySyntax = 'plain' | 'markdown' | 'html'

/** An item in JSON: its fields, and its body read in its own syntax. */
export interface JsonItem {
  declared: DeclaredField[]
  woven: Woven
}

/** Reads newslint's own shape, ninjs 2 and 3, and schema.org; of a list or a `@graph`, the first article. */
export function readJson(source: string, start: number, problems: Problems): JsonItem {
  const nothing = {declared: [], woven: new Weaver().finish()}
  const tree = readJsonTree(source.slice(start))
  if ('failure' in tree) {
    problems.add(tree.failure, start + tree.at, {limit: limits.depth})
    return nothing
  }

  const item = findItem(tree)
  if (!item) return nothing
  const body = findBody(item)
  const woven = body ? weaveBody(body.node, body.syntax, source, start, problems) : nothing.woven
  return {declared: readJsonFields(item, start), woven: {...woven, comments: [...readSuppressions(item, start), ...woven.comments]}}
}

/** JSON has no comments: what an item asks not to be told of is an object `"newslint": {rule: reason}`. */
function readSuppressions(item: JsonObject, base: number): Comment[] {
  const asked = item.members.get('newslint')
  if (asked?.kind !== 'object') return []

  return Array.from(asked.members, ([rule, node]) => {
    const reason = node.kind === 'string' ? ` -- ${node.value.replace(/\s+/g, ' ')}` : ''
    return {start: base + node.start, end: base + node.end, text: `newslint: ${rule}${reason}`}
  })
}

const bodies: [name: string, syntax: BodySyntax][] = [
  ['body', 'plain'],
  ['articlebody', 'plain'],
  ['bodyxhtml', 'html'],
  ['bodyhtml', 'html'],
  ['contenthtml', 'html'],
  ['bodytext', 'plain'],
  ['contenttext', 'plain'],
  ['content', 'plain'],
  ['text', 'plain'],
  ['正文', 'plain'],
]

function findBody(item: JsonObject): {node: JsonString; syntax: BodySyntax} | undefined {
  const members = new Map([...item.members].map(([name, node]) => [name.toLowerCase().replace(/[\s_-]/g, ''), node]))
  const declared = syntaxOf(textsOf(members.get('syntax'))[0])
  for (const [name, syntax] of bodies) {
    const node = members.get(name)
    if (node?.kind === 'string') return {node, syntax: declared ?? syntax}
  }

  const list = members.get('bodies')
  if (list?.kind !== 'array') return undefined
  const values = list.items.flatMap((each) => {
    const value = each.kind === 'object' ? each.members.get('value') : undefined
    if (each.kind !== 'object' || value?.kind !== 'string') return []
    const type = textsOf(each.members.get('contenttype') ?? each.members.get('contentType'))[0]
    const role = textsOf(each.members.get('role'))[0]
    return [{node: value, syntax: syntaxOf(type) ?? 'plain', isMain: role === undefined || role === 'main'} as const]
  })
  return values.find(({isMain}) => isMain) ?? values[0]
}

function syntaxOf(name: string | undefined): BodySyntax | undefined {
  if (name === undefined) return undefined
  if (/html/i.test(name)) return 'html'
  if (/markdown|^md$/i.test(name)) return 'markdown'
  return /plain|^text$/i.test(name) ? 'plain' : undefined
}

/** Reads the body as a source of its own, then takes its places through the escapes of the string. */
function weaveBody(node: JsonString, syntax: BodySyntax, source: string, base: number, problems: Problems): Woven {
  const inner = new Problems(node.value)
  let woven: Woven
  if (syntax === 'markdown') woven = readMarkdown(node.value, 0, inner)
  else if (syntax === 'html') woven = readHtmlProse(node.value, inner)
  else {
    const weaver = new Weaver()
    weavePlain(node.value, 0, node.value.length, weaver)
    woven = weaver.finish()
  }

  const outer = stringStretches(source, base + node.start, base + node.end)
  problems.adopt(inner.list, (at) => placeOf(outer, at))
  const comments = woven.comments.map((comment) => ({...comment, start: placeOf(outer, comment.start), end: placeOf(outer, comment.end)}))
  return {...woven, comments, stretches: composeStretches(woven.stretches, outer)}
}
