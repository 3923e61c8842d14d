import {readContacts} from './facts/contacts.ts'
import {readEnumerations} from './facts/enumerations.ts'
import {splitTimes} from './facts/impossible-times.ts'
import {readNames} from './facts/names.ts'
import {readQuantities} from './facts/quantities.ts'
import {pairMarks} from './facts/quotation-marks.ts'
import {readQuotations} from './facts/quotations.ts'
import {readSources} from './facts/sources.ts'
import {readTimes} from './facts/times.ts'
import type {Fields, Item, ItemFacts, Language, Part, Quotation, Registry, Span} from './item.ts'
import type {Hit} from './lexicon/match.ts'
import type {Prose} from './prose/prose.ts'
import {readSentences} from './prose/sentences.ts'
import {findTitles} from './spans.ts'

/** Finds the hits of all word lists in a prose of the given language. */
export type MatchWords = (prose: Prose, language: Language) => Hit[]

const quotationMark = /[“”„«»「『"＂‘]/

/** Facts of one item, each kind read at its first use and once. Offsets into the prose. */
export class LazyFacts implements ItemFacts {
  readonly #read = new Map<string, unknown>()

  constructor(
    readonly prose: Prose,
    readonly language: Language,
    readonly fields: Fields,
    readonly parts: Part[],
    readonly registry: Registry,
    readonly anchor: string | undefined,
    readonly match: MatchWords,
  ) {}

  #once<T>(kind: string, read: () => T): T {
    if (!this.#read.has(kind)) this.#read.set(kind, read())
    return this.#read.get(kind) as T
  }

  get sentences() {
    return this.#once('sentences', () => readSentences(this.prose, this.language))
  }
  /** All that is written as a time, be it one that exists or not. */
  get writtenTimes() {
    return this.#once('writtenTimes', () => readTimes(this.prose, {language: this.language, ...(this.anchor === undefined ? {} : {anchor: this.anchor})}))
  }
  get #split() {
    return this.#once('split', () => splitTimes(this.writtenTimes))
  }
  get times() {
    return this.#split.possible
  }
  get impossibleTimes() {
    return this.#split.impossible
  }
  get quantities() {
    // The 3 of 3天 is a figure as well: only what names a point in time is no quantity.
    return this.#once('quantities', () =>
      readQuantities(
        this.prose,
        this.writtenTimes.filter(({type}) => type !== 'duration'),
        this.language,
      ),
    )
  }
  get names() {
    return this.#once('names', () => readNames(this.prose, this.language, this.registry, this.writtenTimes))
  }
  get quotations() {
    return this.#once('quotations', () =>
      quotationMark.test(this.prose.text) ? readQuotations(this.prose, this.language, this.sentences, () => this.names) : [],
    )
  }
  get sources() {
    return this.#once('sources', () => readSources(this.prose, this.language, this.sentences, this.names))
  }
  get enumerations() {
    return this.#once('enumerations', () => readEnumerations(this.prose, this.sentences))
  }
  get mentions() {
    return this.#once('mentions', () => this.match(this.prose, this.language))
  }
  get contacts() {
    return this.#once('contacts', () => readContacts(this.prose))
  }
  get links() {
    return [...this.prose.links]
  }
  get images() {
    return [...this.prose.images]
  }
  get artifacts() {
    return [...this.prose.artifacts]
  }
  /** Titles of works and documents, for {@link Item.within}. */
  get titles(): Span[] {
    return this.#once('titles', () => findTitles(this.prose.text))
  }
  /** What stands between quotation marks, without what is nested in it. */
  get quoted(): Span[] {
    return this.#once('quoted', () =>
      quotationMark.test(this.prose.text) ? pairMarks(this.prose.text, this.prose.blocks).filter(({parent}) => parent === undefined) : [],
    )
  }
  /** Quotations by start, without those nested in another. */
  get outerQuotations(): Quotation[] {
    return this.#once('outerQuotations', () => this.quotations.filter(({parent}) => parent === undefined))
  }
}
