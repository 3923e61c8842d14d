import type {Dimension, FieldName, Severity} from '../item.ts'
import type {Section} from './sections.ts'

export type LeadElement = 'who' | 'when' | 'where' | 'what'

/** Who must have seen an item beside its author. */
export interface SignOff {
  /** How many people beside the author: editor, reviewers, approver. */
  steps: number
  /** The last of them must be one who answers for it: 终审, 签发, approver. */
  approver: boolean
}

/** What an item of a kind, on a channel, must have. Data: see kinds.ts and channels.ts. Lengths in Han characters (English words = Han × 0.6). */
export interface Profile {
  kind: string
  channel?: string
  /** Reference length: the load of style warnings and the allowance of filler are measured against it, never against the text's own length. */
  refLength: number
  headline: {min: number; warn: number; max: number}
  body: {min: number; max: number}
  /** From the event to filing. No lag: the kind has no deadline. */
  lag?: {value: number; unit: 'hour' | 'day' | 'workday'}
  /** Fields this kind and channel require beyond the headline. */
  required: FieldName[]
  /** Whether items of the kind carry the name of their author. */
  byline: boolean
  /** What the lead must tell. */
  lead: LeadElement[]
  /** What the body must tell. */
  sections: Section[]
  /** Left out: nobody asks. */
  signOff?: SignOff
  /** Pictures the channel asks for. */
  images: {min: number; max: number}
  /** Rules this kind switches off or sets to another severity. */
  switches: Record<string, Severity | 'off'>
  /** Weights of the dimensions in the overall score; they add up to 100. */
  weights: Record<Dimension, number>
}
