import type {ItemFacts, Part, Sentence} from './fact.ts'
import type {Profile} from './profile/profile.ts'
import type {Prose} from './prose/prose.ts'
import type {Registry} from './registry/entries.ts'

export * from './fact.ts'
export type * from './registry/entries.ts'

/** A stretch of text in UTF-16 code units, end exclusive. Inside the house: offsets into {@link Prose.text}; in a report: offsets into the source. */
export interface Span {
  start: number
  end: number
}

/** A span of the source rather than of the prose: declared fields stand outside the prose, in front matter. */
export interface SourceSpan extends Span {
  inSource: true
}

export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const
/** A language an item is written in, or messages are given in (BCP 47). */
export type Language = (typeof languages)[number]

export const dimensions = ['timeliness', 'truth', 'accuracy', 'concision', 'structure'] as const
/** What a rule looks after: 快 timeliness, 真 truth, 準 accuracy, 簡 concision, and the form that carries them. */
export type Dimension = (typeof dimensions)[number]

export const attributes = ['overall', 'targeted', 'truthful', 'timely', 'useful'] as const
/** The second reading of a report: 全局性 overall, 針對性 targeted, 真實性 truthful, 時效性 timely, 實用性 useful. */
export type Attribute = (typeof attributes)[number]

export const severities = ['info', 'warning', 'error'] as const
/** An error must be mended, a warning should be, an info never scores. */
export type Severity = (typeof severities)[number]

/** Metadata of an item by canonical name (ninjs 3 and schema.org NewsArticle in camelCase). Dates are ISO 8601. */
export interface Fields {
  id?: string
  headline?: string
  subheadline?: string
  description?: string
  kind?: string
  channel?: string
  language?: string
  unit?: string
  author?: string[]
  editor?: string[]
  reviewer?: string[]
  approver?: string[]
  source?: string
  originalHeadline?: string
  originalAuthor?: string
  originalUrl?: string
  originalDate?: string
  eventDate?: string
  eventEnd?: string
  place?: string
  dateline?: string
  createdAt?: string
  submittedAt?: string
  reviewedAt?: string
  approvedAt?: string
  datePublished?: string
  dateModified?: string
  embargoedUntil?: string
  expires?: string
  effectiveDate?: string
  pubStatus?: string
  urgency?: string
  policyTitle?: string
  policyNumber?: string
  keywords?: string[]
  contact?: string
  images?: string[]
  corrects?: string
  correctionNote?: string
  digitalSourceType?: string
  speaker?: string
  occasion?: string
  period?: string
  person?: string
  issuer?: string
  reportStage?: string
}
export type FieldName = keyof Fields

/** A field as somebody wrote it: where, and in what words. */
export interface DeclaredField {
  key: FieldName
  raw: string
  /** Several values, where the syntax has lists. */
  values?: string[]
  /** Place of the raw value in the source; left out where it came from outside (`options.fields`). */
  place?: SourceSpan
  /** Where it was found: front matter (or JSON, HTML meta), a line of the text, the options; `default`: what the options say of items that do not. */
  from: 'header' | 'text' | 'options' | 'default'
}

/** What a rule gets when it asks for a field. `start` and `end` are offsets into the source. */
export interface FieldValue {
  value: string | string[]
  raw: string
  start?: number
  end?: number
  /** The same place, ready to be the `at` of a problem. */
  place?: SourceSpan
}

export const suppressionScopes = ['next-line', 'line', 'file', 'lock', 'block'] as const

/** What an item asks not to be told of. Its place is that of the comment. */
export interface Suppression extends SourceSpan {
  /** Empty where the comment names none, and for a lock. */
  rule: string
  isKnown: boolean
  /** The known rule, or the known word, that was probably meant. */
  nearest?: string
  /** A word for newslint that it does not know, as written. */
  verb?: string
  scope: (typeof suppressionScopes)[number]
  reason?: string
  /** The last day it holds, ISO 8601. */
  until?: string
  /** How many findings it hides. */
  hidden: number
}

/** How the kind of an item is known: it says so, the caller says so, its headline or layout tells, or it is taken for news. */
export type KindReason = 'declared' | 'given' | 'detected' | 'default'

/** All a rule may ask. Read-only. */
export interface Item {
  readonly source: string
  readonly prose: Prose
  readonly language: Language
  /** Offsets into the prose. */
  readonly facts: ItemFacts
  readonly fields: Fields
  readonly profile: Profile
  /** How the kind is known; a kind that was only detected is a guess. */
  readonly kindReason: KindReason
  /** The words a detected kind was told by. */
  readonly kindCue: string | undefined
  /** Names of the kinds and channels there are, the house's among them. */
  readonly knownKinds: readonly string[]
  readonly knownChannels: readonly string[]
  readonly registry: Registry
  /** The date (or date and time) the item is read at, ISO 8601: its own date, else `options.now`. */
  readonly anchor?: string
  /** `options.now`: the moment of linting. */
  readonly now?: string
  readonly timeZone: string
  field(key: FieldName): FieldValue | undefined
  /** The text of a span as it was written. */
  text(span: Span): string
  sentenceOf(span: Span): Sentence | undefined
  /** The innermost part that holds the start of the span. */
  partOf(span: Span): Part | undefined
  /** Whether the span lies inside a quotation of speech, any quotation, or the title of a work or document (《》, 〈〉). */
  within(span: Span, kind: 'speech' | 'quotation' | 'title'): boolean
}
