import type {Verdict} from './gate.ts'

/** What became of one file. Plain data: it may come from another thread. */
export interface Outcome {
  /** What the format, and the summary of the job, make of the report; left out where there is none. */
  piece?: unknown
  summary?: unknown
  /** Lines for standard error: what about, and what. */
  told: [path: string, message: string][]
  /** The same where nothing is wrong. */
  said: string[]
  verdict: Verdict
  /** Left out on purpose. */
  isPassedOver?: true
  /** Number of mends, and what would be mended, or the mended text of standard input. */
  applied: number
  diff?: string
  output?: string
  /** For the cache. */
  entry?: Uint8Array
}
