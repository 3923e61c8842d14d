import type {Language} from '../item.ts'
import {formatJson} from './json.ts'
import {formatNdjson} from './ndjson.ts'
import type {Report} from './report.ts'
import {formatStylish} from './stylish.ts'

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

/** The formats by name: reports → text, with a line break at the end. */
export const formats = {stylish: formatStylish, json: formatJson, ndjson: formatNdjson} satisfies Record<
  string,
  (results: readonly FileReport[], options: FormatOptions) => string
>
