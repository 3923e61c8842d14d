import type {Profile} from './profile/profile.ts'
import type {Prose} from './prose/prose.ts'

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

export const partKinds = ['headline', 'dateline', 'byline', 'lead', 'paragraph', 'heading', 'listItem', 'quote', 'caption', 'signOff', 'furniture'] as const
export type PartKind = (typeof partKinds)[number]

/** A part of the item. A dateline or byline may lie inside the lead or the last paragraph; all other parts do not overlap. */
export interface Part extends Span {
  kind: PartKind
  /** Level of a heading or depth of a list item, from 1. */
  level?: number
}

export type Sentence = Span

export interface Time extends Span {
  text: string
  type: 'date' | 'time' | 'duration' | 'set'
  /** TIMEX3 (ISO-TimeML): 2026-03-03, 2026-03, XXXX-03-03, 2026-03-03T09:30, P3D; resolved against the date of the item where one is known. */
  value?: string
  anchor: 'absolute' | 'deictic' | 'vague'
  calendar?: 'gregorian' | 'chinese' | 'roc'
  range?: {id: number; role: 'start' | 'end'}
  /** The weekday written beside a date. 0 = Sunday. */
  weekday?: Span & {index: number}
}

export interface Quantity extends Span {
  text: string
  /** 25 % has value 25, 1.2万 has value 12000. */
  value?: number
  unit?: string
  type: 'cardinal' | 'ordinal' | 'percent' | 'percentagePoint' | 'money' | 'ratio' | 'multiple' | 'vague'
  approximate: boolean
  approximators?: Span[]
  /** The thing counted: 项目 in 32个项目. */
  counted?: Span
  /** ISO 4217 where the text tells. */
  currency?: string
  range?: {id: number; role: 'start' | 'end'}
  comparison?: {direction: 'up' | 'down' | 'same'; base?: Span; period?: Span}
}

export interface Name extends Span {
  text: string
  type: 'person' | 'place' | 'organisation'
  title?: Span
  /** Mentions of one entity share this number. */
  entity: number
  /** Administrative level of a place: 1 country, 2 province, 3 city, 4 county, 5 township, 6 village. */
  level?: number
}

/** The span holds the quotation marks. */
export interface Quotation extends Span {
  type: 'speech' | 'term'
  speaker?: Span
  cue?: Span
  /** Index of the quotation this one is nested in. */
  parent?: number
}

/** Who is said to know: the span is the source with its cue. */
export interface SourceCue extends Span {
  type: 'named' | 'generic' | 'anonymous'
  cue: Span
}

export interface Enumeration {
  level: number
  claim?: Span & {count: number}
  items: (Span & {ordinal: number})[]
}

/** A hit of a word list. */
export interface Mention extends Span {
  list: string
  term: string
}

export interface Link extends Span {
  target: string
}

export interface Image extends Span {
  alt?: string
  target: string
}

export interface Contact extends Span {
  type: 'phone' | 'email' | 'url' | 'address' | 'account'
}

/** What the readers took out or could not read. */
export interface Artifact extends Span {
  type: 'entity' | 'tag' | 'control' | 'replacement' | 'invisible' | 'bidi'
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

/** What is understood of an item, each kind read once and only when asked for. */
export interface Facts {
  language: Language
  fields: Fields
  parts: Part[]
  sentences: Sentence[]
  times: Time[]
  quantities: Quantity[]
  names: Name[]
  quotations: Quotation[]
  sources: SourceCue[]
  enumerations: Enumeration[]
  mentions: Mention[]
  links: Link[]
  images: Image[]
  contacts: Contact[]
  artifacts: Artifact[]
}

/** The facts as rules see them. */
export interface ItemFacts extends Facts {
  /** Dates and hours that are written but do not exist (30 February), with the ranges they end; {@link Facts.times} is without them. */
  impossibleTimes: Time[]
  /** Both, in order: for rules that ask whether a time is told at all. */
  writtenTimes: Time[]
}

/** The kinds of fact a rule can look at, by the name of its key in `check`. */
export interface FactOf {
  part: Part
  sentence: Sentence
  time: Time
  impossibleTime: Time
  quantity: Quantity
  name: Name
  quotation: Quotation
  source: SourceCue
  enumeration: Enumeration
  mention: Mention
  link: Link
  image: Image
  contact: Contact
  artifact: Artifact
}
export type FactKind = keyof FactOf

/** A post somebody holds. Dates are a year, a month or a day (2024, 2024-03, 2024-03-01), both ends included. */
export interface Post {
  title: string
  /** Name or id of the unit or organisation. */
  unit?: string
  since?: string
  until?: string
}

export interface RegisteredPerson {
  name: string
  /** Titles that go with the name at any time: 教授, Dr. */
  titles?: string[]
  posts?: Post[]
  aliases?: string[]
  /** Place in the order in which people of the house are named, from 1. */
  order?: number
}

export interface RegisteredUnit {
  id?: string
  name: string
  aliases?: string[]
  /** The class of units it is counted with. */
  class?: string
  /** Items it owes, by period (week, month, quarter, year) and kind of item. */
  quota?: Partial<Record<'week' | 'month' | 'quarter' | 'year', Record<string, number>>>
  leader?: string
  deputy?: string
  /** Who writes for it. */
  officer?: string
  places?: string[]
}

export interface RegisteredTerm {
  /** The term as the house writes it, or with `forbidden` as it must not be written. */
  term: string
  /** What to write instead, best first. */
  instead?: string[]
  forbidden?: boolean
  why?: string
  /** Other ways to write it. */
  aliases?: string[]
}

/** What the house means to report on in a period. */
export interface RegisteredTopic {
  name: string
  /** Words that tell an item is about it, beside its name. */
  aliases?: string[]
  /** A year, a month or a day each, both ends included; left out: at any time. */
  since?: string
  until?: string
}

/** The house: names and terms that are known to be right. `parseRegistry` reads one from a file. */
export interface Registry {
  people?: RegisteredPerson[]
  organisations?: {name: string; aliases?: string[]; domains?: string[]}[]
  places?: {name: string; aliases?: string[]}[]
  units?: RegisteredUnit[]
  terms?: RegisteredTerm[]
  topics?: RegisteredTopic[]
  /** Domains of the house: their addresses are never injected. */
  domains?: string[]
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
