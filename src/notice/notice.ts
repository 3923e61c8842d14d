import type {Dimension} from '../item.ts'
import type {Score} from '../report/report.ts'
import type {Example} from './examples.ts'
import type {JudgedFinding} from './item.ts'

/** An item as a list of the notice shows it. */
export interface ListedItem {
  path: string
  headline?: string
  unit?: string
  filed?: string
  event?: string
  kind: string
  score: number
  grade: Score['grade']
}

export interface RuleCount {
  ruleId: string
  errors: number
  warnings: number
  /** How many items have it. */
  items: number
}

/** Figures of a group of items. A mean or median of nothing is left out. */
export interface Tally {
  /** All that was filed in the period. */
  filed: number
  /** Of it: readable, not filed before by somebody, and at the pass mark. */
  valid: number
  onTime: number
  late: number
  duplicates: number
  unreadable: number
  mean?: number
  median?: number
  grades: Record<Score['grade'], number>
  /** Items that must not go out as they stand, until somebody has looked: never called false. */
  vetoes: number
  dimensions?: Record<Dimension, number>
  rules: RuleCount[]
  errorsPerThousand?: number
  suppressed: number
}

export interface UnitRow extends Tally {
  id?: string
  name: string
  class?: string
  /** Persons, where the notice was asked to name them. */
  leader?: string
  officer?: string
  /** Nobody is registered who writes for it. */
  lacksOfficer: boolean
  quota: number
  /** By kind of item: asked for, valid, missing. `any` stands for all kinds. */
  quotas: {kind: string; quota: number; valid: number; missing: number}[]
  missing: number
  /** Shares of the quota, from 0: at most 1, and as it is. Left out where nothing is asked for. */
  completion?: number
  completionUncapped?: number
  /** Fewer than three items: the mean says little, and the points take it shrunk towards the mean of all. */
  isSmall: boolean
  shrunkMean?: number
  points: number
  /** Within its class; ties share a rank. Left out where nothing is asked for. */
  rank?: number
  best?: ListedItem
  weakest?: ListedItem
  /** Against the period before; left out where there is nothing to compare. */
  change?: {mean?: number; completion?: number; rank?: number; filed: number}
  /** By period, oldest first, the period of the notice last. */
  trend: {period: string; filed: number; mean?: number; completion?: number}[]
  /** Numbers of items by topic, in the order of `topics`. */
  topics: number[]
}

/** Something that could not be counted where it should be, with the reason: never dropped in silence. */
export interface Unplaced {
  reason: 'unit' | 'noUnit' | 'kind' | 'channel' | 'date' | 'quotaKind' | 'unreadable'
  value?: string
  nearest?: string
  /** The kind or channel it was judged by instead; left out where there is none. */
  as?: string
  /** Items it stands in; for a quota, the unit. */
  items: string[]
}

/** The assessment of an office for a period: figures only, no wording. */
export interface Notice {
  period: {name: string; from: string; to: string}
  before: {name: string; from: string; to: string}
  /** Which findings count: as found by newslint, those an editor has not rejected, or only those an editor has confirmed. */
  reading: 'found' | 'reviewed' | 'confirmed'
  /** `unmatched`: verdicts on findings that none of the items has. */
  judged: {confirmed: number; rejected: number; unmatched: number}
  model: string
  passMark: number
  countsLate: boolean
  total: Tally & {quota: number; missing: number; completion?: number; units: number; change?: {mean?: number; completion?: number; filed: number}}
  trend: {period: string; filed: number; mean?: number}[]
  /** Scores of all items counted, in steps of five points: 0–4, 5–9 … 95–100. */
  distribution: number[]
  units: UnitRow[]
  /** Without a registry units are what the items name. */
  unitsFrom: 'registry' | 'items'
  /** Items that name no unit, or one that is not in the registry. */
  others: Tally
  /** Items outside the period and the one before it. */
  outside: number
  late: (ListedItem & {days?: number})[]
  duplicates: {item: ListedItem; first: ListedItem}[]
  vetoes: {item: ListedItem; findings: JudgedFinding[]}[]
  errors: {path: string; findings: JudgedFinding[]}[]
  problems: (RuleCount & {examples: Example[]})[]
  excellent: ListedItem[]
  weak: ListedItem[]
  unplaced: Unplaced[]
  columns: {name: string; items: number; latest: string; days: number; isStale: boolean}[]
  topics: {name: string; items: number; units: number}[]
}

/** What a notice is made with. */
export interface NoticeOptions {
  passMark?: number
  /** Whether items filed late count towards the quota. */
  countsLate?: boolean
  /** Whether leaders and officers are named. */
  namesPersons?: boolean
}
