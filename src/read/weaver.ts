import type {Image, Link} from '../item.ts'
import type {Stretch} from '../prose/map.ts'
import type {Block, BlockKind, Comment} from '../prose/prose.ts'
import {isLatin, isSpace, leadingSpace, runsOn, trimmedEnd} from './space.ts'

/** What a reader of marked-up text hands over; offsets of comments and stretches are offsets into the source. */
export interface Woven {
  text: string
  blocks: Block[]
  stretches: Stretch[]
  links: Link[]
  images: Image[]
  comments: Comment[]
}

/** A block before its place is known. */
export interface BlockHead {
  kind: BlockKind
  level?: number
  ordinal?: number
}

interface Place {
  source: number
  length: number
}

/** Puts prose together block by block, and keeps for every character the place it was read from. Blocks are joined by a line feed. */
export class Weaver {
  readonly #texts: string[] = []
  readonly #blocks: Block[] = []
  readonly #stretches: Stretch[] = []
  readonly #links: Link[] = []
  readonly #images: Image[] = []
  readonly #comments: Comment[] = []
  #base = 0
  #text = ''
  // The last character of the text, kept apart: to ask a string that is being put together would make it whole each time.
  #last = 0
  // Whether the last stretch is a space that stands for a line end or something left out: it is never drawn together with its neighbours.
  #isPadding = false
  #head: BlockHead | undefined
  #break: Place | undefined
  #gap: Place | undefined

  /** Where the next character of prose will stand. */
  get position(): number {
    return this.#base + this.#text.length
  }

  get isOpen(): boolean {
    return this.#head !== undefined
  }

  /** Closes the block at hand and begins another. */
  open(head: BlockHead): void {
    this.close()
    this.#head = head
  }

  /** A line break or `<br>` that matters: goes on in another block of the same kind (the number of a list item stays with its first). */
  breakBlock(): void {
    if (!this.#head) return
    const {ordinal, ...head} = this.#head
    this.open(this.#text === '' && ordinal !== undefined ? {...head, ordinal} : head)
  }

  close(): void {
    const text = this.#text.slice(0, trimmedEnd(this.#text))
    const head = this.#head
    const hadImage = this.#dropAfter(this.#base + text.length)
    this.#head = this.#break = this.#gap = undefined
    this.#text = ''
    // An image by itself has an empty line of its own, so that its place is not that of the next block.
    if (text === '' && !hadImage) return

    this.#texts.push(text)
    const visible = text.trim()
    const start = this.#base + text.length - text.trimStart().length
    if (head && visible !== '') this.#blocks.push({start, end: start + visible.length, ...head})
    this.#base += text.length + 1
  }

  /** Adds text that was read from `sourceLength` characters at `source`; of the same length, it is taken as the source's own words. */
  add(value: string, source: number, sourceLength = value.length): void {
    if (value === '') return
    this.#settle(value, source)
    let text = value
    let from = source
    let length = sourceLength
    if (this.#text === '' || (this.#gap && isSpace(this.#last))) {
      const lead = leadingSpace(text)
      if (lead > 0 && length !== value.length) text = lead === text.length ? '' : text
      else {
        text = text.slice(lead)
        from += lead
        length -= lead
      }
    }

    this.#gap = undefined
    if (text === '') return
    this.#stretch(text.length, from, length)
    this.#append(text)
    this.#isPadding = false
  }

  /** A line end of the source that means nothing by itself: nothing between two Han characters, else a space. Its length may reach over white space. */
  softBreak(source: number, length: number): void {
    this.#break ??= {source, length}
  }

  /** White space of the source that shows as one space. */
  space(source: number, length: number): void {
    if (this.#text === '' || isSpace(this.#last) || this.#break) return
    if (length === 1) this.add(' ', source, 1)
    else this.#whole(' ', source, length)
  }

  /** Something was left out here (code, markup): words on either side stay apart. */
  gap(source: number, length: number): void {
    if (this.#text !== '') this.#gap ??= {source, length}
  }

  link(start: number, target: string): void {
    this.#links.push({start, end: this.position, target})
  }

  /** An image stands at the place in the prose where it was met; its own place in the source is kept as an empty stretch. */
  image(source: number, target: string, alt: string | undefined): void {
    const at = this.position
    const last = this.#stretches.at(-1)
    if (!(last && last.at === at && last.length === 0)) this.#stretches.push({at, length: 0, source, sourceLength: 0})
    this.#images.push({start: at, end: at, target, ...(alt ? {alt} : {})})
  }

  comment(comment: Comment): void {
    this.#comments.push(comment)
  }

  finish(): Woven {
    this.close()
    const text = this.#texts.join('\n')
    const links: Link[] = []
    for (const {start, end, target} of this.#links) {
      const slice = text.slice(start, end)
      const shown = slice.trim()
      const from = start + slice.length - slice.trimStart().length
      if (shown !== '') links.push({start: from, end: from + shown.length, target})
    }

    links.sort((a, b) => a.start - b.start || b.end - a.end)
    return {text, blocks: this.#blocks, stretches: this.#stretches, links, images: this.#images, comments: this.#comments}
  }

  #settle(next: string, source: number): void {
    const [lineEnd, gap] = [this.#break, this.#gap]
    this.#break = undefined
    if (this.#text === '') return

    const first = next.charCodeAt(0)
    if (lineEnd) {
      if (!isSpace(first) && !isSpace(this.#last) && !runsOn(this.#last, first)) this.#whole(' ', lineEnd.source, lineEnd.length)
    } else if (gap && isLatin(this.#last) && isLatin(first)) {
      this.#whole(' ', gap.source, Math.max(0, Math.min(gap.length, source - gap.source)))
    }
  }

  #whole(text: string, source: number, length: number): void {
    this.#stretches.push({at: this.position, length: text.length, source, sourceLength: length})
    this.#append(text)
    this.#isPadding = true
  }

  #append(text: string): void {
    this.#text += text
    this.#last = text.charCodeAt(text.length - 1)
  }

  #stretch(length: number, source: number, sourceLength: number): void {
    const at = this.position
    const last = this.#stretches.at(-1)
    const follows = last && last.length > 0 && last.at + last.length === at && last.source + last.sourceLength === source
    if (follows && last.length === last.sourceLength && length === sourceLength && !this.#isPadding) {
      last.length += length
      last.sourceLength += length
    } else this.#stretches.push({at, length, source, sourceLength})
  }

  /** Takes back what was added beyond `end`, but keeps images; tells whether there was one in the block. */
  #dropAfter(end: number): boolean {
    const kept: Stretch[] = []
    for (let last = this.#stretches.at(-1); last; last = this.#stretches.at(-1)) {
      if (last.length === 0 && last.at >= end) kept.push({...last, at: end})
      else if (last.at + last.length <= end) break
      else if (last.at < end) {
        if (last.length === last.sourceLength) last.sourceLength = end - last.at
        last.length = end - last.at
        break
      }
      this.#stretches.pop()
    }

    for (let stretch = kept.pop(); stretch; stretch = kept.pop()) this.#stretches.push(stretch)
    let index = this.#images.length - 1
    for (; index >= 0 && (this.#images[index] as Image).start >= this.#base; index--) {
      const image = this.#images[index] as Image
      image.start = image.end = Math.min(image.start, end)
    }

    return index < this.#images.length - 1
  }
}
