import {weaveHtmlText} from './htmlText.ts'
import {attributeValue, type HtmlElement, type HtmlNode, type HtmlParent, parseHtml} from './htmlTree.ts'
import {limits, type Problems} from './limits.ts'
import {type BlockHead, Weaver, type Woven} from './weaver.ts'

const silent = new Set(
  'head title script style nav template noscript iframe object svg math canvas audio video map button select textarea rt rp datalist dialog frameset'.split(
    ' ',
  ),
)
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const hiddenStyle = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i

interface Frame {
  node: HtmlParent
  index: number
  head: BlockHead
  /** How many lists stand around it. */
  lists: number
  /** The number the next item of this list shows. */
  next: number | undefined
  breaks: boolean
  /** Of a link: where it begins in the prose. */
  link?: {start: number; target: string}
}

/** Weaves a tree that was parsed from `html`, which stands at `base` in the source; elements are shown to `visit`, silent ones as well. */
export function weaveTree(tree: HtmlParent, source: string, base: number, weaver: Weaver, problems: Problems, visit?: (element: HtmlElement) => void): void {
  const stack: Frame[] = [{node: tree, index: 0, head: {kind: 'paragraph'}, lists: 0, next: undefined, breaks: false}]
  let tooDeep = false
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.node.childNodes[frame.index++]
    if (!node) {
      if (frame.link) weaver.link(frame.link.start, frame.link.target)
      if ('tagName' in frame.node && blocks.has(frame.node.tagName)) weaver.close()
      stack.pop()
      continue
    }

    if ('tagName' in node) visit?.(node)
    const child = enter(node, frame, source, base, weaver)
    if (child) stack.push(child)
    if (stack.length > limits.depth && !tooDeep && 'tagName' in node) {
      tooDeep = true
      problems.add('textTooDeep', base + (node.sourceCodeLocation?.startOffset ?? 0), {limit: limits.depth})
    }
  }

  weaver.close()
}

function enter(node: HtmlNode, frame: Frame, source: string, base: number, weaver: Weaver): Frame | undefined {
  const place = node.sourceCodeLocation
  const from = base + (place?.startOffset ?? 0)
  if (node.nodeName === '#text' && 'value' in node && place) {
    if (!weaver.isOpen && node.value.trim() === '') return undefined
    if (!weaver.isOpen) weaver.open(takeHead(frame))
    weaveHtmlText(source, from, base + place.endOffset, node.value, frame.breaks, weaver)
  } else if (node.nodeName === '#comment' && 'data' in node && place)
    weaver.comment({start: from, end: Math.min(source.length, base + place.endOffset), text: node.data})
  if (!('tagName' in node)) return undefined
  if (node.tagName === 'br') weaver.breakBlock()
  if (node.tagName === 'img') {
    weaver.image(from, attributeValue(node, 'src') ?? '', attributeValue(node, 'alt'))
    weaver.gap(from, (place?.endOffset ?? 0) + base - from)
  }

  const isBlock = blocks.has(node.tagName)
  if (isBlock) weaver.close()
  if (isSilent(node)) {
    // What stands in the head is still shown to the visitor, and its comments are kept.
    if (node.tagName !== 'head') return undefined
  }

  return frameOf(node, frame, isBlock, weaver)
}

function isSilent(node: HtmlElement): boolean {
  return silent.has(node.tagName) || node.attrs.some(({name, value}) => name === 'hidden' || (name === 'style' && hiddenStyle.test(value.slice(0, 500))))
}

function frameOf(node: HtmlElement, parent: Frame, isBlock: boolean, weaver: Weaver): Frame {
  const name = node.tagName
  const isList = name === 'ul' || name === 'ol' || name === 'menu'
  const start = Number.parseInt(attributeValue(node, 'start') ?? '1', 10)
  const frame: Frame = {
    node,
    index: 0,
    head: isBlock ? headOf(node, parent) : parent.head,
    lists: parent.lists + (isList ? 1 : 0),
    next: name === 'ol' ? (Number.isNaN(start) ? 1 : start) : undefined,
    breaks: parent.breaks || name === 'pre',
  }
  const target = name === 'a' ? attributeValue(node, 'href') : undefined
  return target === undefined ? frame : {...frame, link: {start: weaver.position, target}}
}

function headOf({tagName}: HtmlElement, parent: Frame): BlockHead {
  if (/^h[1-6]$/.test(tagName)) return {kind: 'heading', level: Number(tagName[1])}
  if (tagName === 'figcaption' || tagName === 'caption') return {kind: 'caption'}
  if (tagName === 'td' || tagName === 'th') return {kind: 'tableCell'}
  if (tagName === 'blockquote') return {kind: 'quote'}
  if (tagName === 'li') {
    const ordinal = parent.next
    if (parent.next !== undefined) parent.next++
    return {kind: 'listItem', level: Math.max(1, parent.lists), ...(ordinal === undefined ? {} : {ordinal})}
  }

  return parent.head
}

/** The number of an item is shown once, beside the first block of it. */
function takeHead(frame: Frame): BlockHead {
  const head = {...frame.head}
  delete frame.head.ordinal
  return head
}

/** A piece of HTML inside Markdown. */
export function weaveFragment(source: string, start: number, end: number, weaver: Weaver, problems: Problems): void {
  const tree = parseHtml(source.slice(start, end), true)
  if ('key' in tree) problems.add(tree.key, start + tree.at, {limit: limits.depth})
  else weaveTree(tree, source, start, weaver, problems)
}

/** The text alone of a piece of HTML that is the body of something else. */
export function readHtmlProse(html: string, problems: Problems): Woven {
  const weaver = new Weaver()
  const tree = parseHtml(html, true)
  if ('key' in tree) problems.add(tree.key, tree.at, {limit: limits.depth})
  else weaveTree(tree, html, 0, weaver, problems)
  return weaver.finish()
}

/** Comments alone, where the rest is markup in running text. */
export function collectComments(source: string, start: number, end: number, weaver: Weaver): void {
  const text = source.slice(start, end)
  for (let at = text.indexOf('<!--'); at >= 0; ) {
    const close = text.indexOf('-->', at + 4)
    if (close < 0) return
    weaver.comment({start: start + at, end: start + close + 3, text: text.slice(at + 4, close)})
    at = text.indexOf('<!--', close + 3)
  }
}
