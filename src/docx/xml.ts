import {SaxesParser} from 'saxes'
import {docxLimits as limits} from './limits.ts'
import {DocxError} from './words.ts'

/** An element as it opens. Names are local; `space` is its namespace, whatever its prefix. */
export interface XmlElement {
  name: string
  local: string
  space: string
  /** By local name. */
  attributes: Record<string, string>
  /** Offsets of its opening tag. */
  start: number
  end: number
  isEmpty: boolean
}

/** What is told of a part while it is read. */
export interface XmlVisitor {
  open?(element: XmlElement): void
  /** `start`: offset of the closing tag, or of the end of an empty element; `end`: behind it. */
  close?(local: string, start: number, end: number): void
  text?(text: string): void
}

/** Reads XML with the place of everything. Entities that a document declares are refused, and nothing outside it is ever asked for. */
export function readXml(xml: string, part: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({xmlns: true})
  let depth = 0
  parser.on('error', () => {
    throw new DocxError('damaged', part)
  })
  parser.on('doctype', () => {
    throw new DocxError('entities')
  })
  parser.on('opentag', ({name, local, uri, attributes, isSelfClosing}) => {
    if (++depth > limits.depth) throw new DocxError('tooLarge', `${part}, ${limits.depth} levels`)
    const end = parser.position
    const values: Record<string, string> = Object.create(null)
    for (const attribute of Object.values(attributes)) values[attribute.local] = attribute.value
    // No `<` may stand inside a tag.
    visitor.open?.({name, local, space: uri, attributes: values, start: xml.lastIndexOf('<', end - 1), end, isEmpty: isSelfClosing})
  })
  parser.on('closetag', ({local, isSelfClosing}) => {
    depth--
    const end = parser.position
    visitor.close?.(local, isSelfClosing ? end : xml.lastIndexOf('<', end - 1), end)
  })
  if (visitor.text) {
    const tell = (text: string) => visitor.text?.(text)
    parser.on('text', tell)
    parser.on('cdata', tell)
  }
  parser.write(xml).close()
}
