import type {GenericSchema, InferOutput} from 'valibot'
import type {Attribute, Dimension, FactKind, FactOf, Item, Language, Severity, SourceSpan, Span, Suppression} from './item.ts'

/** A change of text; in a rule the offsets are offsets into the prose. */
export interface Edit extends Span {
  text: string
}

export interface Suggestion {
  title: string
  edits: Edit[]
}

/** A word in the three languages of messages. */
export type Localised = Record<Language, string>

/** Values for a message; a list of words is joined as the language does it. */
export type MessageData = Record<string, string | number | Localised | Localised[]>

/** What a rule returns: one thing that is wrong. */
export interface Problem {
  /** Left out: something is missing, and the finding points at the headline, else at the first visible character. */
  at?: Span | SourceSpan
  /** Key into `text.message` where that is a record of several. */
  message?: string
  /** These three where they depend on the case; a severity set by the user replaces severity and weight. */
  severity?: Severity
  weight?: number
  /** This must not go out as it stands: holds the overall score at 59. */
  veto?: true
  /** Holds back publication (79) without making the item a D. */
  gate?: true
  actual?: string
  expected?: string[]
  /** Values for the message's placeholders. */
  data?: MessageData
  /** The other half of a contradiction. `message` is a key of `text.related`. */
  related?: (Span & {message: string})[]
  /** Only where no reading makes it wrong. */
  fix?: Edit[]
  /** Offered, never applied by themselves. Left out where `expected` and `at` say it all: each expected text is then offered. */
  suggestions?: Suggestion[]
}

export interface RuleText {
  /** What is wrong, in a line. */
  summary: string
  /** `Unexpected x, expected y` or `Missing x`; `{actual}`, `{expected}` and keys of `data` are filled in. Several: a record, chosen by `Problem.message`. */
  message: string | Record<string, string>
  why: string
  advice: string
  /** Messages of related places, by key. */
  related?: Record<string, string>
}

/**
 * An entry of a word list. Chinese in Simplified characters (both scripts match), English in lower case, matched at word boundaries.
 * Contexts hold the term as `~` and text beside it: `地铁~站` keeps the term silent (`not`) or lets it speak (`only`) where that text stands around it.
 */
export interface Word {
  term: string
  /** What to write instead, best first; an empty string: leave it out. */
  instead?: string | string[]
  not?: string[]
  only?: string[]
  /** Replacing the term by the first `instead` is right in every reading. */
  safe?: true
}

/** A list, or a function that makes it when it is first needed. */
export type Words = readonly Word[] | (() => readonly Word[])

export const exemptions = ['speech', 'quotation', 'title', 'furniture'] as const
/** Speech that is quoted, anything between quotation marks, the title of a work or document, furniture of the page. */
export type Exemption = (typeof exemptions)[number]

export type Found = Problem | Iterable<Problem> | undefined

/** What a rule looks at: facts by kind, or the whole item once. */
export type Checks<O> = {
  [K in FactKind]?: (fact: FactOf[K], item: Item, options: O) => Found
} & {
  item?: (item: Item, options: O) => Found
  /** Asked last, once all other findings are known: what the item asks not to be told of. */
  suppression?: (suppression: Suppression, item: Item, options: O) => Found
}

export interface RuleDefinition<S extends GenericSchema = GenericSchema> {
  id: string
  dimension: Dimension
  attributes: Attribute[]
  severity: Severity
  /** Points of its dimension that one error costs; a warning counts half. */
  weight: number
  /** The most the rule can ever cost its dimension. */
  cap: number
  /** Left out: all three. */
  languages?: Language[]
  /** What the rule does not look into, judged by where the finding stands. A user may say otherwise by the option `exempt`, which every rule has. */
  exempt?: readonly Exemption[]
  /** Rules that see the same defect more exactly: where one of them finds something at the same place, this one is silent. */
  yields?: readonly string[]
  /** Findings that cost nothing, per 300 characters of the profile's reference length. */
  allowance?: number
  /** The rule is about what is there at all, so added text may improve it (see the score's invariants). */
  presence?: true
  /** A warning of the rule says that a figure is not given well: such warnings together never cost more than an item without facts loses. */
  figures?: true
  /** A cheap look before facts are read: the rule is only asked where this stands in the text (folded for Chinese, in lower case for English). */
  when?: {zh?: RegExp; en?: RegExp}
  /** Needs `options.now` or a date of the item; without one it does not run. */
  needs?: 'now' | 'anchor'
  options?: S
  text: Record<Language, RuleText>
  /** A word list, matched in one pass with all others; its hits reach `check.mention`, or become findings as they are. */
  words?: {zh?: Words; en?: Words}
  check?: Checks<InferOutput<S>>
}

/** A rule as the house runs it: any definition, its options no longer typed. */
// biome-ignore lint/suspicious/noExplicitAny: options are typed inside each rule
export type Rule = RuleDefinition<any>

/** Says a rule, with its options typed by their schema. */
export function defineRule<S extends GenericSchema>(rule: RuleDefinition<S>): Rule {
  return rule
}
