import type {Name, Sentence} from '../item.ts'
import {lastStarting} from '../spans.ts'

/** The organisations and countries of an item, asked for by place; what a sentence holds is looked up once. */
export class KnownBodies {
  readonly #holds = new Map<number, boolean>()
  #count: number | undefined
  #titles: Set<string> | undefined
  #firstWork: number | undefined

  constructor(
    readonly text: string,
    readonly sentences: readonly Sentence[],
    readonly names: readonly Name[],
  ) {}

  /** How many organisations and countries the item speaks of. */
  get count(): number {
    return (this.#count ??= new Set(this.names.filter(isBody).map(({entity}) => entity)).size)
  }

  /** Posts that somebody named in the item holds. */
  get titles(): Set<string> {
    return (this.#titles ??= new Set(this.names.flatMap(({title}) => (title ? [this.text.slice(title.start, title.end)] : []))))
  }

  /** Whether a work in 《》 was named before. */
  isTitled(offset: number): boolean {
    this.#firstWork ??= this.text.indexOf('《')
    return this.#firstWork >= 0 && this.#firstWork < offset
  }

  /** An organisation or country in this sentence or the one before. */
  near(offset: number): boolean {
    const before = this.sentences[lastStarting(this.sentences, offset) - 1]
    return this.sentenceHolds(offset) || (before !== undefined && this.sentenceHolds(before.start))
  }

  /** An organisation or country in the sentence of this offset. */
  sentenceHolds(offset: number): boolean {
    const index = lastStarting(this.sentences, offset)
    const known = this.#holds.get(index)
    if (known !== undefined) return known
    const sentence = this.sentences[index]
    let holds = false
    for (let at = sentence ? lastStarting(this.names, sentence.end - 1) : -1; at >= 0 && !holds; at--) {
      const name = this.names[at] as Name
      if (name.start < (sentence as Sentence).start) break
      holds = isBody(name)
    }
    this.#holds.set(index, holds)
    return holds
  }
}

function isBody({type, level}: Name): boolean {
  return type === 'organisation' || (type === 'place' && level === 1)
}
