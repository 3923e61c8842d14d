import type {DefaultTreeAdapterTypes} from 'parse5'
import {limits, type ProblemKey} from './limits.ts'
import {parseDocument, parseFragment} from './parsers.ts'

/** Nodes of parse5's own tree. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
// These are closed by the next of their kind, so that many of them are not deep.
const selfClosing = new Set('p li dt dd tr td th option thead tbody'.split(' '))
const rawText = new Set('script style textarea title'.split(' '))

/** Parses a document, or a fragment, unless what it holds would cost more than linear time: then says what, and where. */
export function parseHtml(html: string, fragment: boolean): HtmlParent | {key: ProblemKey; at: number} {
  const excess = findExcess(html)
  if (excess) return excess
  // Without scripts, as most readers of a newsletter or a feed see it.
  const options = {sourceCodeLocationInfo: true, scriptingEnabled: false} as const
  return fragment ? parseFragment(html, options) : parseDocument(html, options)
}

function findExcess(html: string): {key: ProblemKey; at: number} | undefined {
  const open = new Map<string, number>()
  let depth = 0
  for (let at = html.indexOf('<'); at >= 0; ) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at)
      at = end < 0 ? -1 : html.indexOf('<', end)
      continue
    }

    const tag = readTag(html, at)
    if (!tag) {
      at = html.indexOf('<', at + 1)
      continue
    }

    if (tag.attributes > limits.open) return {key: 'tooManyMarks', at}
    const count = open.get(tag.name) ?? 0
    if (tag.closes) {
      if (count > 0) {
        depth--
        open.set(tag.name, count - 1)
      }
    } else if (!voids.has(tag.name) && !selfClosing.has(tag.name)) {
      if (++depth > limits.open) return {key: 'textTooDeep', at}
      open.set(tag.name, count + 1)
    }

    at = html.indexOf('<', tag.end)
    if (!tag.closes && rawText.has(tag.name) && at >= 0) at = findClosing(html, tag.name, tag.end)
  }

  return undefined
}

/** Where `</name` stands; the end of the text is no place. */
function findClosing(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  }

  return -1
}

const tagName = /<(\/?)([a-z][^\s/>]{0,40})/iy

function readTag(html: string, at: number): {name: string; closes: boolean; attributes: number; end: number} | undefined {
  tagName.lastIndex = at
  const match = tagName.exec(html)
  if (!match) return undefined
  let attributes = 0
  let quote = 0
  let previous = 0
  let end = tagName.lastIndex
  for (; end < html.length; end++) {
    const code = html.charCodeAt(end)
    if (quote) {
      if (code === quote) quote = 0
    } else if (code === 62) break
    else if ((code === 34 || code === 39) && previous === 61) quote = code
    else if (code === 47 || (code <= 32 && previous > 32)) attributes++
    if (code > 32) previous = code
    else if (previous !== 61) previous = code
  }

  return {name: (match[2] as string).toLowerCase(), closes: match[1] === '/', attributes, end}
}

/** The value of an attribute, and where it stands in the text that was parsed. */
export function attributeOf(element: HtmlElement, name: string, html: string): {value: string; start: number; end: number} | undefined {
  const value = attributeValue(element, name)
  const place = element.sourceCodeLocation?.attrs?.[name]
  if (value === undefined || !place) return undefined
  const source = html.slice(place.startOffset, place.endOffset)
  const lead = /^[^=]+=\s{0,20}["']?/.exec(source)?.[0].length ?? source.length
  const quoted = /["']$/.test(source.slice(lead)) && /["']$/.test(source.slice(0, lead))
  return {value, start: place.startOffset + lead, end: place.endOffset - (quoted ? 1 : 0)}
}

/** The value of an attribute, entities read. */
export function attributeValue(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}
