import type {DeclaredField, FieldName} from '../item.ts'
import {type NamedField, nameField, settleFields} from './fields.ts'
import {weaveTree} from './htmlProse.ts'
import {attributeOf, attributeValue, type HtmlElement, parseHtml} from './htmlTree.ts'
import {findItem, isArticle, readJsonFields} from './jsonFields.ts'
import {readJsonTree} from './jsonTree.ts'
import {limits, type Problems} from './limits.ts'
import {Weaver, type Woven} from './weaver.ts'

/** Reads an HTML page: its readable text, and what its head, its `<time>` and its JSON-LD declare. */
export function readHtml(source: string, start: number, problems: Problems): {declared: DeclaredField[]; woven: Woven} {
  const weaver = new Weaver()
  const html = source.slice(start)
  const tree = parseHtml(html, false)
  if ('key' in tree) {
    problems.add(tree.key, start + tree.at, {limit: limits.depth})
    return {declared: [], woven: weaver.finish()}
  }

  const reader = new HeadReader(html, start)
  weaveTree(tree, source, start, weaver, problems, (element) => reader.visit(element))
  return {declared: reader.finish(), woven: weaver.finish()}
}

const metaNames = new Map<string, FieldName>(
  Object.entries({
    'og:title': 'headline',
    'twitter:title': 'headline',
    'og:description': 'description',
    'twitter:description': 'description',
    'og:image': 'images',
    'og:locale': 'language',
    'article:published_time': 'datePublished',
    'og:published_time': 'datePublished',
    'article:modified_time': 'dateModified',
    'og:updated_time': 'dateModified',
    'article:expiration_time': 'expires',
    'article:author': 'author',
    'article:tag': 'keywords',
    'content-language': 'language',
  }),
)
const dublinCore = /^dc(?:terms)?\./i
// Names of `meta` that mean something else there.
const notFields = new Set(['type', 'status', 'id', 'url', 'location', 'from', 'by'])

class HeadReader {
  readonly #html: string
  readonly #base: number
  readonly #structured: DeclaredField[] = []
  readonly #meta: NamedField[] = []
  readonly #times: NamedField[] = []
  #title: NamedField | undefined
  #language: NamedField | undefined

  constructor(html: string, base: number) {
    this.#html = html
    this.#base = base
  }

  visit(element: HtmlElement): void {
    if (element.tagName === 'meta') this.#readMeta(element)
    else if (element.tagName === 'time') this.#readTime(element)
    else if (element.tagName === 'script') this.#readScript(element)
    else if (element.tagName === 'title' && element.parentNode?.nodeName === 'head') this.#title ??= this.#readTitle(element)
    else if (element.tagName === 'html') this.#language = this.#attribute('language', element, 'lang')
  }

  /** First what machines are meant to read, then the meta elements, then the first `<time>`, then the title. */
  finish(): DeclaredField[] {
    const declared = [...this.#structured, ...settleFields(this.#meta)]
    const known = new Set(declared.map(({key}) => key))
    const rest = [this.#times[0], this.#title, this.#language]
    for (const field of rest) {
      if (!field || known.has(field.key)) continue
      const {name: _, ...plain} = field
      declared.push(plain)
    }

    return declared
  }

  #attribute(name: string, element: HtmlElement, attribute: string): NamedField | undefined {
    const found = attributeOf(element, attribute, this.#html)
    return found && nameField(name, found.value.trim(), 'header', this.#base + found.start, this.#base + found.end)
  }

  #readMeta(element: HtmlElement): void {
    const name =
      attributeValue(element, 'name') ?? attributeValue(element, 'property') ?? attributeValue(element, 'itemprop') ?? attributeValue(element, 'http-equiv')
    if (name === undefined || name.length > 60) return
    const plain = name.toLowerCase().trim()
    const bare = plain.replace(dublinCore, '')
    if (notFields.has(bare)) return
    const field = this.#attribute(metaNames.get(plain) ?? bare, element, 'content')
    if (field) this.#meta.push(field)
  }

  #readTime(element: HtmlElement): void {
    const item = attributeValue(element, 'itemprop') ?? ''
    const isPublished = attributeValue(element, 'pubdate') !== undefined || item === 'datePublished'
    const field = this.#attribute(isPublished || item === '' ? 'datePublished' : item, element, 'datetime')
    if (field && isPublished) this.#times.unshift(field)
    else if (field) this.#times.push(field)
  }

  #readTitle(element: HtmlElement): NamedField | undefined {
    const [text] = element.childNodes
    const place = text?.sourceCodeLocation
    if (!text || !('value' in text) || !place) return undefined
    const slice = this.#html.slice(place.startOffset, place.endOffset)
    const start = this.#base + place.startOffset + slice.length - slice.trimStart().length
    return nameField('headline', text.value.trim(), 'header', start, Math.max(start, this.#base + place.startOffset + slice.trimEnd().length))
  }

  #readScript(element: HtmlElement): void {
    if (attributeValue(element, 'type')?.trim().toLowerCase() !== 'application/ld+json') return
    const place = element.childNodes[0]?.sourceCodeLocation
    if (!place) return
    const text = this.#html.slice(place.startOffset, place.endOffset)
    const tree = readJsonTree(text)
    const item = 'failure' in tree ? undefined : findItem(tree)
    if (item && isArticle(item)) this.#structured.push(...readJsonFields(item, this.#base + place.startOffset))
  }
}
