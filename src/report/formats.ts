import type {Language} from '../item.ts'
import type {Rule} from '../rule.ts'
import {checkstyle} from './checkstyle.ts'
import {github} from './github.ts'
import {gitlab} from './gitlab.ts'
import {html} from './html.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {ndjson} from './ndjson.ts'
import {rdjson} from './rdjson.ts'
import type {Report, Score} from './report.ts'
import {sarif} from './sarif.ts'
import {type Stream, writeAll} from './stream.ts'
import {stylish} from './stylish.ts'
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

/** The formats by name. */
export const streams = {stylish, json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson, html}

const whole =
  <Piece>(stream: Stream<Piece>) =>
  (results: readonly FileReport[], options: FormatOptions) =>
    writeAll(stream, results, options)

/** The formats by name, each at once: reports → text, with a line break at the end. */
export const formats = {
  stylish: whole(stylish),
  json: whole(json),
  ndjson: whole(ndjson),
  sarif: whole(sarif),
  github: whole(github),
  gitlab: whole(gitlab),
  junit: whole(junit),
  checkstyle: whole(checkstyle),
  rdjson: whole(rdjson),
  html: whole(html),
} satisfies Record<keyof typeof streams, (results: readonly FileReport[], options: FormatOptions) => string>
