import type {Definition, Image, ImageReference, List, Nodes, Parent, Root} from 'mdast'
import {collectComments, weaveFragment} from './htmlProse.ts'
import {limits, type Problems} from './limits.ts'
import type {PlacedText} from './mdast.ts'
import {parseMarkdown} from './parsers.ts'
import type {BlockHead, Weaver} from './weaver.ts'

interface Frame {
  node: Parent
  index: number
  /** Where a link began in the prose. */
  start?: number
}

type Container = {kind: 'quote'} | {kind: 'item'; level: number; ordinal: number | undefined}

interface Walk {
  source: string
  /** What to add to an offset of the tree for an offset of the source. */
  base: number
  weaver: Weaver
  problems: Problems
  containers: Container[]
  definitions: Map<string, string>
  /** The block before this one was nothing but an image: what is emphasised now is its caption. */
  afterImage: boolean
}

/** Reads a stretch of Markdown into prose by way of its syntax tree; the walk keeps its own stack, however deep the tree. */
export function weaveMarkdown(source: string, start: number, end: number, weaver: Weaver, problems: Problems): void {
  // A byte order mark at the start of what it is given would be dropped by the parser without being counted.
  const shield = source.charCodeAt(start) === 0xfeff ? '\n' : ''
  const root = parseMarkdown(shield + source.slice(start, end))
  const definitions = readDefinitions(root)
  const walk: Walk = {source, base: start - shield.length, weaver, problems, containers: [], definitions, afterImage: false}
  const stack: Frame[] = [{node: root, index: 0}]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.node.children[frame.index++] as Nodes | undefined
    if (!child) {
      leave(walk, frame)
      stack.pop()
    } else if (enter(walk, child, frame)) stack.push({node: child as Parent, index: 0, start: weaver.position})
  }
}

function readDefinitions(root: Root): Map<string, string> {
  const found = new Map<string, string>()
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') {
      const {identifier, url} = node as Definition
      if (!found.has(identifier)) found.set(identifier, url)
    } else if ('children' in node && node.type !== 'paragraph') {
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes)
    }
  }

  return found
}

/** Whether to go into the node. */
function enter(walk: Walk, node: Nodes, frame: Frame): boolean {
  const {weaver} = walk
  const from = offset(walk, node)
  switch (node.type) {
    case 'text':
      weaveText(walk, node)
      return false
    case 'break':
      weaver.breakBlock()
      return false
    case 'inlineCode':
      weaver.gap(from, (node.position?.end.offset ?? 0) + walk.base - from)
      return false
    case 'image':
    case 'imageReference':
      weaver.image(from, targetOf(walk, node), node.alt ?? undefined)
      weaver.gap(from, (node.position?.end.offset ?? 0) + walk.base - from)
      return false
    case 'html':
      weaveHtmlNode(walk, node, from, frame.node.type)
      return false
    case 'listItem': {
      const {ordered, start} = frame.node as List
      walk.afterImage = false
      const level = 1 + walk.containers.filter(({kind}) => kind === 'item').length
      walk.containers.push({kind: 'item', level, ordinal: ordered ? (start ?? 1) + frame.index - 1 : undefined})
      return true
    }
    case 'blockquote':
      walk.afterImage = false
      walk.containers.push({kind: 'quote'})
      return true
    case 'heading':
    case 'paragraph':
    case 'tableCell':
      weaver.open(headOf(walk, node))
      return true
    default:
      return 'children' in node
  }
}

function leave(walk: Walk, {node, start}: Frame): void {
  switch (node.type) {
    case 'blockquote':
    case 'listItem':
      walk.afterImage = false
      walk.containers.pop()
      break
    case 'heading':
    case 'paragraph':
    case 'tableCell':
      walk.afterImage = isOnly(node as Nodes, 'image')
      walk.weaver.close()
      break
    case 'link':
    case 'linkReference':
      if ((node as Parent).children.length === 0)
        walk.weaver.gap(offset(walk, node as Nodes), (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0))
      else walk.weaver.link(start ?? 0, targetOf(walk, node as Nodes))
      break
  }
}

function headOf(walk: Walk, node: Nodes): BlockHead {
  if (node.type === 'heading') return {kind: 'heading', level: node.depth}
  if (node.type === 'tableCell') return {kind: 'tableCell'}
  if (isCaption(walk, node)) return {kind: 'caption'}
  const container = walk.containers.at(-1)
  if (!container) return {kind: 'paragraph'}
  if (container.kind === 'quote') return {kind: 'quote'}
  const {level, ordinal} = container
  // Only the first paragraph of an item stands beside the number.
  container.ordinal = undefined
  return {kind: 'listItem', level, ...(ordinal === undefined ? {} : {ordinal})}
}

/** Emphasised as a whole, right after an image: in the same paragraph, or in the one before. */
function isCaption(walk: Walk, node: Nodes): boolean {
  if (!('children' in node)) return false
  const children = (node.children as Nodes[]).filter(isVisible)
  const first = children.findIndex(({type}) => type === 'emphasis')
  if (first < 0 || (first === 0 && !walk.afterImage)) return false
  return children.slice(0, first).every((child) => isOnly(child, 'image')) && children.slice(first).every(({type}) => type === 'emphasis')
}

/** Whether there is nothing in the node but images, bare or linked. */
function isOnly(node: Nodes, _: 'image'): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  if (node.type !== 'paragraph' && node.type !== 'link' && node.type !== 'linkReference') return false
  const children = (node.children as Nodes[]).filter(isVisible)
  return children.length > 0 && children.every((child) => child.type !== 'paragraph' && isOnly(child, 'image'))
}

function isVisible(node: Nodes): boolean {
  return node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '')
}

function offset(walk: Walk, node: Nodes): number {
  return (node.position?.start.offset ?? 0) + walk.base
}

function targetOf(walk: Walk, node: Nodes | Image | ImageReference): string {
  if ('url' in node) return node.url
  return 'identifier' in node ? (walk.definitions.get(node.identifier) ?? '') : ''
}

function weaveText({source, base, weaver}: Walk, node: PlacedText): void {
  let at = 0
  for (const {end, from, to} of node.pieces ?? []) {
    const value = node.value.slice(at, end)
    at = end
    const start = from + base
    if (value === '\n' || value === '\r' || value === '\r\n') {
      let next = to + base
      // The white space and quote marks that continue the block belong to the line end.
      while (isContinuation(source.charCodeAt(next))) next++
      weaver.softBreak(start, next - start)
    } else if (value.length === to - from) weaver.add(source.slice(start, to + base), start)
    else weaver.add(value, start, to - from)
  }
}

function isContinuation(code: number): boolean {
  return code === 32 || code === 9 || code === 62
}

const lineBreak = /^<br[\s/>]/i

function weaveHtmlNode(walk: Walk, node: {value: string} & Nodes, from: number, parent: string): void {
  const {weaver, source} = walk
  const to = (node.position?.end.offset ?? 0) + walk.base
  if (parent === 'paragraph' || parent === 'heading' || parent === 'tableCell' || parent === 'emphasis' || parent === 'strong' || parent === 'link') {
    if (lineBreak.test(node.value)) weaver.breakBlock()
    else collectComments(source, from, to, weaver)
    return
  }

  // Inside quotes and lists the lines carry marks of their container: only the comments are read there.
  if (source.slice(from, to) === node.value && walk.containers.length === 0 && node.value.length <= limits.source)
    weaveFragment(source, from, to, weaver, walk.problems)
  else collectComments(source, from, to, weaver)
}
