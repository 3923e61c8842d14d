import type {Dimension, FieldName, Severity} from '../item.ts'

export type LeadElement = 'who' | 'when' | 'where' | 'what'

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
  /** What the lead must tell. */
  lead: LeadElement[]
  /** Rules this kind switches off or sets to another severity. */
  switches: Record<string, Severity | 'off'>
  /** Weights of the dimensions in the overall score; they add up to 100. */
  weights: Record<Dimension, number>
}
