import type {Attribute, Dimension, Fields, KindReason, Language, Severity} from '../item.ts'
import type {Edit, Suggestion} from '../rule.ts'

/** A finding, placed in the source: UTF-16 offsets, end exclusive; lines and columns from 1. */
export interface Finding {
  ruleId: string
  dimension: Dimension
  severity: Severity
  start: number
  end: number
  line: number
  column: number
  endLine: number
  endColumn: number
  message: string
  /** Points of the overall score this finding costs, before ceilings. */
  cost: number
  actual?: string
  expected?: string[]
  related?: {start: number; end: number; message: string}[]
  fix?: Edit[]
  suggestions?: Suggestion[]
}

/** Something that could not be read. Never scored; the command ends with 2. */
export interface ReadProblem {
  code: 'yaml' | 'limit' | 'depth' | 'encoding' | 'suppression'
  /** Offset into the source. */
  start: number
  message: string
}

export interface Score {
  overall: number
  grade: 'A' | 'B' | 'C' | 'D'
  dimensions: Record<Dimension, number>
  attributes: Record<Attribute, number>
  /** By rule: how far the overall would rise, before ceilings, if that rule were silent. */
  losses: {ruleId: string; dimension: Dimension; points: number}[]
  /** Closes the sum: 100 = overall before ceilings + losses + rest. */
  rest: number
  ceilings: {limit: number; ruleId: string}[]
  suppressed: number
  rulesRun: number
  model: string
}

export interface Report {
  language: Language
  kind: string
  /** How the kind is known. */
  kindReason: KindReason
  /** Where it was detected: the words that told it. */
  kindCue?: string
  channel?: string
  fields: Fields
  findings: Finding[]
  suppressed: (Finding & {reason?: string})[]
  problems: ReadProblem[]
  score: Score
}
