import type {Fields, Language, Span} from './item.ts'

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
