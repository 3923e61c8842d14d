import {readContacts} from './facts/contacts.ts'
import {readFieldDate} from './facts/dates.ts'
import {readEnumerations} from './facts/enumerations.ts'
import {valueFields} from './facts/fields.ts'
import {splitTimes} from './facts/impossible-times.ts'
import {readNames} from './facts/names.ts'
import {readLayout} from './facts/parts.ts'
import {readQuantities} from './facts/quantities.ts'
import {pairMarks} from './facts/quotation-marks.ts'
import {readQuotations} from './facts/quotations.ts'
import {chooseMeant} from './facts/slips.ts'
import {readSources} from './facts/sources.ts'
import {readTimes} from './facts/times.ts'
import type {DeclaredField, FieldName, Fields, FieldValue, Item, ItemFacts, KindReason, Language, Part, Quotation, Registry, Sentence, Span} from './item.ts'
import type {Hit} from './lexicon/match.ts'
import type {LintOptions} from './options.ts'
import {chooseProfile, readProfiles} from './profile/choose.ts'
import {type DetectedKind, detectKind} from './profile/detect.ts'
import type {Profile} from './profile/profile.ts'
import {detectLanguage, languageOfTag} from './prose/language.ts'
import type {Prose} from './prose/prose.ts'
import {readSentences} from './prose/sentences.ts'
import {canonicalField} from './read/fields.ts'
import type {Draft} from './read/read.ts'
import {findHolder, findTitles} from './spans.ts'

/** Finds the hits of all word lists in a prose of the given language. */
export type MatchWords = (prose: Prose, language: Language) => Hit[]

const quotationMark = /[“”„«»「『"＂‘]/

/** Facts of one item, each kind read at its first use and once. Offsets into the prose. */
class LazyFacts implements ItemFacts {
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

class UnderstoodItem implements Item {
  readonly language: Language
  constructor(
    readonly source: string,
    readonly prose: Prose,
    readonly facts: LazyFacts,
    readonly fields: Fields,
    readonly values: Map<FieldName, FieldValue>,
    readonly chosen: ChosenKind,
    readonly timeZone: string,
    options: LintOptions,
  ) {
    this.language = facts.language
    this.registry = facts.registry
    this.profile = chosen.profile
    this.kindReason = chosen.reason
    this.kindCue = chosen.cue
    this.knownKinds = chosen.kinds
    this.knownChannels = chosen.channels
    if (facts.anchor !== undefined) this.anchor = facts.anchor
    if (options.now !== undefined) this.now = options.now
  }

  readonly registry: Registry
  readonly profile: Profile
  readonly kindReason: KindReason
  readonly kindCue: string | undefined
  readonly knownKinds: readonly string[]
  readonly knownChannels: readonly string[]
  readonly anchor?: string
  readonly now?: string

  field(key: FieldName): FieldValue | undefined {
    return this.values.get(key)
  }

  text({start, end}: Span): string {
    return this.prose.text.slice(start, end)
  }

  sentenceOf(span: Span): Sentence | undefined {
    return findHolder(this.facts.sentences, span.start)
  }

  partOf(span: Span): Part | undefined {
    // A dateline or byline lies inside its paragraph and comes after it: the last holder is the innermost.
    return findHolder(this.facts.parts, span.start)
  }

  within(span: Span, kind: 'speech' | 'quotation' | 'title'): boolean {
    if (kind === 'title') return findHolder(this.facts.titles, span.start) !== undefined

    // Whether marks stand around it is quickly told; whether somebody speaks is not.
    if (findHolder(this.facts.quoted, span.start) === undefined) return false

    return kind === 'quotation' || findHolder(this.facts.outerQuotations, span.start)?.type === 'speech'
  }
}

interface ChosenKind {
  profile: Profile
  reason: KindReason
  cue?: string
  kinds: readonly string[]
  channels: readonly string[]
}

/** The kind that was given or declared and is known, or within a slip of one, else the one the item shows, else news. */
function chooseKind(
  values: ReadonlyMap<FieldName, FieldValue>,
  source: string,
  isGiven: boolean,
  options: LintOptions,
  detect: () => DetectedKind | undefined,
): ChosenKind {
  const profiles = readProfiles(options)
  const names = {kinds: Object.keys(profiles.kinds), channels: Object.keys(profiles.channels)}
  const meant = (key: 'kind' | 'channel', known: readonly string[]) => {
    const value = values.get(key)
    return chooseMeant(key, value, source, known) ?? (value === undefined ? undefined : String(value.value))
  }
  const [kind, channel] = [meant('kind', names.kinds), meant('channel', names.channels)]
  if (kind !== undefined && Object.hasOwn(profiles.kinds, kind)) {
    return {...names, profile: chooseProfile(kind, channel, profiles), reason: isGiven ? 'given' : 'declared'}
  }

  const detected = detect()
  if (!detected) return {...names, profile: chooseProfile(undefined, channel, profiles), reason: 'default'}
  return {...names, profile: chooseProfile(detected.kind, channel, profiles), reason: 'detected', cue: detected.cue}
}

function declareOptions(fields: Partial<Fields> | undefined, from: DeclaredField['from']): DeclaredField[] {
  return Object.entries(fields ?? {}).flatMap(([key, value]): DeclaredField[] => {
    if (value === undefined || value === null) return []
    if (Array.isArray(value)) return [{key: key as FieldName, raw: value.join(', '), values: value.map(String), from}]

    return [{key: key as FieldName, raw: String(value), from}]
  })
}

function chooseLanguage(draft: Draft, declared: readonly DeclaredField[], options: LintOptions): Language {
  const tag = declared.findLast(({key, from}) => key === 'language' && from === 'options') ?? declared.find(({key}) => key === 'language')
  const sample = () => draft.prose.text || declared.map(({raw}) => raw).join('\n')

  return options.language ?? (tag && languageOfTag(tag.raw)) ?? detectLanguage(sample())
}

/** Draft → item: what its fields say, and facts that are read when somebody asks for them. */
export function understand(source: string, draft: Draft, options: LintOptions, match: MatchWords): Item & {facts: LazyFacts} {
  const fromOptions = declareOptions(options.fields, 'options')
  const language = chooseLanguage(draft, [...fromOptions, ...draft.declared], options)
  const timeZone = options.timeZone ?? (language === 'en' ? 'UTC' : 'Asia/Shanghai')
  const headlineDeclared = [...fromOptions, ...draft.declared].some(({key, raw}) => key === 'headline' && raw.trim() !== '')
  const layout = readLayout(draft.prose, language, headlineDeclared, canonicalField)
  const declared = [...fromOptions, ...draft.declared, ...layout.declared, ...declareOptions(options.defaults, 'default')]
  const {fields, values} = valueFields(declared, language, timeZone, readFieldDate)
  const anchor = fields.datePublished ?? fields.submittedAt ?? fields.createdAt ?? fields.approvedAt ?? options.now
  const facts = new LazyFacts(draft.prose, language, fields, layout.parts, options.registry ?? {}, anchor, match)

  const kindFrom = declared.find(({key}) => key === 'kind')?.from
  const isGiven = kindFrom === 'options' || kindFrom === 'default'
  const chosen = chooseKind(values, source, isGiven, options, () => detectKind(draft.prose, layout.parts, fields, language))

  return new UnderstoodItem(source, draft.prose, facts, fields, values, chosen, timeZone, options)
}
