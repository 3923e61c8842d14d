import type {Root} from 'nlcst'
import retextStringify from 'retext-stringify'
import {type Plugin, type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import type {Language, Span} from '../item.ts'
import type {LintOptions} from '../options.ts'
import type {Block, Prose} from '../prose/prose.ts'
import type {Draft} from '../read/read.ts'
import type {Finding, Report} from '../report/report.ts'
import type {Rule} from '../rule.ts'
import type {ParserOptions} from './parser.ts'
import {Places} from './places.ts'
import {isVerbatim, readTree} from './tree.ts'

/** What the plugin hands its work to. */
export interface PluginParts {
  /** Reads a source by the syntax of its path; plain text without one. */
  read: (source: string, path: string | undefined, options: LintOptions) => Draft
  /** Understands, checks and scores what was read. */
  run: (source: string, draft: Draft, options: LintOptions) => Report
  /** Where a rule is explained, and what to do about it, in the language of the messages. */
  describe?: (ruleId: string, language: Language) => {url?: string; note?: string}
}

/** The same, for a given set of rules only. */
export interface RulePluginParts extends Omit<PluginParts, 'run'> {
  run: (rules: readonly Rule[], source: string, draft: Draft, options: LintOptions) => Report
}

declare module 'vfile' {
  interface DataMap {
    /** The report of the plugin `newslint`. */
    newslint: Report
  }
}

/** Makes the plugin: findings become messages of the file, and the report is left in `file.data.newslint`. Options are those of `lint`; `path` is that of the file where left out. */
export function createPlugin(parts: PluginParts): Plugin<[LintOptions?], Root> {
  return (options: LintOptions = {}) =>
    (tree: Root, file: VFile): undefined => {
      file.data.newslint = checkTree(parts, tree, file, options)
      return undefined
    }
}

/** Makes plugins of rules: `news().use(plugin(rule))`. They leave messages and no report, as a score is one of all rules. */
export function createRulePlugin(parts: RulePluginParts): (rules: Rule | readonly Rule[]) => Plugin<[LintOptions?], Root> {
  return (rules) => {
    const list = 'id' in rules ? [rules] : [...rules]
    const {read, describe} = parts
    const own: PluginParts = {read, run: (source, draft, options) => parts.run(list, source, draft, options), ...(describe ? {describe} : {})}
    return (options: LintOptions = {}) =>
      (tree: Root, file: VFile): undefined => {
        checkTree(own, tree, file, options)
        return undefined
      }
  }
}

/** A processor that is ready, as `retext` is: `news().use(newslint).process(text)`. */
export function createNews(newsParser: Plugin<[ParserOptions?], string, Root>): Processor<Root, undefined, undefined, Root, string> {
  return unified().use(newsParser).use(retextStringify).freeze()
}

function checkTree(parts: PluginParts, tree: Root, file: VFile, given: LintOptions): Report {
  const source = String(file)
  const path = given.path ?? file.path
  const options: LintOptions = path === undefined ? given : {...given, path}
  const draft = readDraft(parts, tree, source, options)
  const report = parts.run(source, draft, options)
  leaveMessages(parts, report, source, file, options.messages ?? report.language)
  return report
}

/**
 * What the tree tells, read so that one text gives the same findings through every face: where the tree tells what our own reader
 * of the source tells, our own reading is taken, which knows blocks, links and places best; else the tree is right (something was ignored or changed).
 */
function readDraft({read}: PluginParts, tree: Root, source: string, options: LintOptions): Draft {
  if (isVerbatim(tree, source)) return read(source, options.path, options)

  const markup = isMarkup(options.path) ? options.path : /^\s*</.test(source.slice(0, 1000)) ? 'item.html' : 'item.md'
  const own = read(source, markup, options)
  const first = own.prose.blocks[0]
  const hasHeader = own.declared.some((field) => field.from === 'header')
  const from = hasHeader ? (first ? own.prose.toSource(first).start : source.length) : 0
  const prose = readTree(tree, source, {from, comments: own.prose.comments})
  return tellsTheSame(own.prose, prose, source) ? own : {...own, prose}
}

function isMarkup(path: string | undefined): path is string {
  return path !== undefined && /\.(?:md|markdown|mdown|html?)$/i.test(path)
}

const afterTag = /<[^<>]{1,300}>\s*$/

/** Whether all blocks of a tree are found, in order, among our own; ours may have what the bridges drop beside: tables, captions, HTML in Markdown. */
function tellsTheSame(own: Prose, tree: Prose, source: string): boolean {
  const plain = (prose: Prose, {start, end}: Span) => prose.text.slice(start, end).replace(/\s/g, '')
  const isDropped = (block: Block) => {
    const {start} = own.toSource(block)
    return block.kind === 'tableCell' || block.kind === 'caption' || afterTag.test(source.slice(Math.max(0, start - 300), start))
  }
  let at = 0
  for (const block of own.blocks) {
    const next = tree.blocks[at]
    if (next && plain(own, block) === plain(tree, next)) at++
    else if (!isDropped(block)) return false
  }
  return at === tree.blocks.length
}

const fatal: Record<Finding['severity'], boolean | undefined> = {error: true, warning: false, info: undefined}

function leaveMessages(parts: PluginParts, report: Report, source: string, file: VFile, language: Language): void {
  if (report.findings.length + report.problems.length === 0) return

  const places = new Places(source)
  for (const finding of report.findings) {
    const {start, end, ruleId} = finding
    const message = file.message(finding.message, {place: {start: places.at(start), end: places.at(end)}, source: 'newslint', ruleId})
    message.fatal = fatal[finding.severity]
    if (finding.actual !== undefined) message.actual = finding.actual
    if (finding.expected) message.expected = finding.expected
    const {url, note} = parts.describe?.(ruleId, language) ?? {}
    if (url !== undefined) message.url = url
    if (note !== undefined) message.note = note
  }

  // What could not be read is never scored, but must be seen.
  for (const problem of report.problems) file.message(problem.message, {place: places.at(problem.start), source: 'newslint', ruleId: problem.code})
}
