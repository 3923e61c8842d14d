import type {Language} from '../item.ts'
import type {Rule} from '../rule.ts'
import {formatCheckstyle} from './checkstyle.ts'
import {formatGithub} from './github.ts'
import {formatGitlab} from './gitlab.ts'
import {formatHtml} from './html.ts'
import {formatJson} from './json.ts'
import {formatJunit} from './junit.ts'
import {formatNdjson} from './ndjson.ts'
import {formatRdjson} from './rdjson.ts'
import type {Report, Score} from './report.ts'
import {formatSarif} from './sarif.ts'
import {formatStylish} from './stylish.ts'
import type {ViewPart} from './view.ts'

/** One linted source: the path it is shown under, its text as the report's offsets count it, and the report. */
export interface FileReport {
  path: string
  source: string
  report: Report
  /** Findings that are not shown since they were known before; left out where nothing was compared. */
  known?: number
}

/** How a report is laid out. Only a format for people looks at it. */
export interface FormatOptions {
  color: boolean
  /** Columns of the terminal. */
  width: number
  /** Language of the labels; left out: the language of each item. */
  language?: Language
  /** All rules, where a format describes them. */
  rules?: readonly Rule[]
  /** Version of newslint. */
  version?: string
  /** The text of an item as its readers see it. */
  view?: (result: FileReport) => ViewPart[]
  /** Scores of the items before the change, by path. */
  base?: ReadonlyMap<string, Score>
  /** Lines about the whole run. */
  notes?: readonly string[]
}

/** The formats by name: reports → text, with a line break at the end. */
export const formats = {
  stylish: formatStylish,
  json: formatJson,
  ndjson: formatNdjson,
  sarif: formatSarif,
  github: formatGithub,
  gitlab: formatGitlab,
  junit: formatJunit,
  checkstyle: formatCheckstyle,
  rdjson: formatRdjson,
  html: formatHtml,
} satisfies Record<string, (results: readonly FileReport[], options: FormatOptions) => string>
