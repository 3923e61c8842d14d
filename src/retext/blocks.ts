import type {BlockKind} from '../prose/prose.ts'
import type {BlockHead} from '../read/weaver.ts'
import {Places} from './places.ts'

/** What a line of Markdown shows before its text. */
const markers = /^[ \t]{0,40}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{1,20}|>|#{1,6}[ \t]{1,20}){0,20}/
const heading = /(#{1,6})[ \t]{1,20}$/
const listMarker = /(?:[-*+]|(\d{1,9})[.)])[ \t]{1,20}(?:\[[ xX]\][ \t]{1,20})?$/
const underline = /^[ \t>]{0,40}(={1,80}|-{1,80})[ \t]{0,20}$/
const tag = /<(\/?)(h[1-6]|ul|ol|li|blockquote|figcaption|caption|td|th)\b[^<>]{0,500}>/gi

const tagKinds: Record<string, BlockKind> = {li: 'listItem', blockquote: 'quote', figcaption: 'caption', caption: 'caption', td: 'tableCell', th: 'tableCell'}

/** Finds the kinds of blocks again, which the bridges lose, by what stands before a block in its source: `#`, list markers, `>`, or tags. */
export class BlockKinds {
  readonly #source: string
  readonly #places: Places
  readonly #tags: OpenTags
  #previous: BlockHead | undefined

  constructor(source: string) {
    this.#source = source
    this.#places = new Places(source)
    this.#tags = new OpenTags(source)
  }

  /** The kind of the block that begins at an offset of the source; asked in the order of the source. */
  at(offset: number): BlockHead {
    const head = this.#tags.headAt(offset) ?? this.#headOfLine(offset) ?? {kind: 'paragraph'}
    this.#previous = head
    return head
  }

  /** By the line of Markdown it starts on. */
  #headOfLine(start: number): BlockHead | undefined {
    const line = this.#places.startOf(this.#places.lineOf(start))
    // A marker stands close before its text; a long line is text.
    const before = this.#source
      .slice(Math.max(line, start - 80), start)
      .replace(/^\ufeff/, '')
      .replace(/[*_~[`]{1,6}$/, '')
    if (before.length !== markers.exec(before)?.[0].length) return this.#setext(start)

    const level = heading.exec(before)?.[1]?.length
    if (level) return {kind: 'heading', level}
    if (before.includes('>')) return {kind: 'quote'}

    const item = listMarker.exec(before)
    return item ? listItem(before, item, this.#previous) : this.#setext(start)
  }

  /** A heading by the line of `=` or `-` below it, before any empty line. */
  #setext(start: number): BlockHead | undefined {
    const first = this.#places.lineOf(start) + 1
    for (let line = first; line < first + 5; line++) {
      const from = this.#places.startOf(line)
      const text = this.#source.slice(from, Math.min(this.#places.startOf(line + 1), from + 120)).trimEnd()
      if (text === '') return undefined
      const mark = underline.exec(text)?.[1]
      if (mark) return {kind: 'heading', level: mark.startsWith('=') ? 1 : 2}
    }
    return undefined
  }
}

/** An item's depth by its indent; its number as it is rendered: the list's first, then one more for each. */
function listItem(before: string, item: RegExpExecArray, previous: BlockHead | undefined): BlockHead {
  const indent = before.slice(0, item.index).replace(/\t/g, '    ').length
  const level = Math.floor(indent / 2) + 1
  if (item[1] === undefined) return {kind: 'listItem', level}

  const goesOn = previous?.kind === 'listItem' && previous.level === level && previous.ordinal !== undefined
  return {kind: 'listItem', level, ordinal: goesOn ? (previous.ordinal as number) + 1 : Number.parseInt(item[1], 10)}
}

interface OpenTag {
  name: string
  /** Items of this list so far. */
  items: number
}

/** Follows the tags of HTML up to a block, to know what it stands in. Asked in the order of the source. */
class OpenTags {
  readonly #source: string
  readonly #open: OpenTag[] = []
  #next: RegExpExecArray | null = null
  readonly #pattern = new RegExp(tag)
  #isDone = false

  constructor(source: string) {
    this.#source = source
    this.#isDone = !source.includes('<')
  }

  headAt(offset: number): BlockHead | undefined {
    for (let match = this.#peek(); match && match.index < offset; match = this.#peek()) {
      this.#take(match)
      this.#next = null
    }

    const lists = this.#open.filter(({name}) => name === 'ul' || name === 'ol')
    for (const {name} of this.#open.slice(-20)) {
      if (/^h[1-6]$/.test(name)) return {kind: 'heading', level: Number(name[1])}
      const kind = tagKinds[name]
      if (kind === 'listItem') {
        const list = lists.at(-1)
        return {kind, level: Math.max(lists.length, 1), ...(list?.name === 'ol' ? {ordinal: list.items} : {})}
      }
      if (kind) return {kind}
    }
    return undefined
  }

  #peek(): RegExpExecArray | null {
    if (!this.#next && !this.#isDone) {
      this.#next = this.#pattern.exec(this.#source)
      this.#isDone = this.#next === null
    }
    return this.#next
  }

  #take([, slash, raw = '']: RegExpExecArray): void {
    const name = raw.toLowerCase()
    if (slash) {
      this.#close(name)
      return
    }
    // An item or a cell ends where the next begins, and a runaway of open tags is held.
    if (['li', 'td', 'th'].includes(name) && this.#open.at(-1)?.name === name) this.#open.pop()
    if (this.#open.length > 200) return

    const list = this.#open.at(-1)
    if (name === 'li' && list) list.items++
    this.#open.push({name, items: 0})
  }

  #close(name: string): void {
    const index = this.#open.findLastIndex((open) => open.name === name)
    if (index >= 0) this.#open.length = index
  }
}
