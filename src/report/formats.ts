import type {Language} from '../item.ts'
import type {Report} from './report.ts'

/** One linted source: the path it is shown under, its text as the report's offsets count it, and the report. */
export interface FileReport {
  path: string
  source: string
  report: Report
}

/** How a report is laid out. Only a format for people looks at it. */
export interface FormatOptions {
  color: boolean
  /** Columns of the terminal. */
  width: number
  /** Language of the labels; left out: the language of each item. */
  language?: Language
}
