import {readFieldDate} from './facts/dates.ts'
import {valueFields} from './facts/fields.ts'
import {readLayout} from './facts/parts.ts'
import {chooseMeant} from './facts/slips.ts'
import type {DeclaredField, FieldName, Fields, FieldValue, Item, KindReason, Language, Part, Registry, Sentence, Span} from './item.ts'
import {LazyFacts, type MatchWords} from './lazy-facts.ts'
import type {LintOptions} from './options.ts'
import {chooseProfile, readProfiles} from './profile/choose.ts'
import {type DetectedKind, detectKind} from './profile/detect.ts'
import type {Profile} from './profile/profile.ts'
import {detectLanguage, languageOfTag} from './prose/language.ts'
import type {Prose} from './prose/prose.ts'
import {canonicalField} from './read/fields.ts'
import type {Draft} from './read/read.ts'
import {findHolder} from './spans.ts'

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
