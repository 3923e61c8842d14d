import rules from '../rules/index.ts'
import {placeFacts} from './facts/place.ts'
import {fixWith} from './fix.ts'
import type {Facts} from './item.ts'
import {matchWith} from './lexicon/lists.ts'
import {lintWith} from './lint.ts'
import type {LintOptions} from './options.ts'
import {channels as channelData} from './profile/channels.ts'
import {kinds as kindData} from './profile/kinds.ts'
import {read} from './read/read.ts'
import type {Report} from './report/report.ts'
import {understand} from './understand.ts'

/** Reads one news item, checks it with all rules and scores it. Pure and synchronous: no clock, no I/O; never throws on any text. */
export function lint(source: string, options?: LintOptions): Report {
  return lintWith(rules, source, options)
}

/** What the rules see of an item: times, quantities, names, quotations and the rest, with UTF-16 offsets into the source. */
export function facts(source: string, options: LintOptions = {}): Facts {
  const draft = read(source, options.path === undefined ? {} : {path: options.path})
  const item = understand(source, draft, options, matchWith(rules))
  return placeFacts(item.facts, item.prose.map, source)
}

/** Applies the safe fixes in passes until nothing changes. `report` is that of the output. */
export function fix(source: string, options?: LintOptions): {output: string; report: Report; applied: number} {
  return fixWith(rules, source, options)
}

/** Names of all kinds of item. */
export const kinds: string[] = Object.keys(kindData)
/** Names of all channels. */
export const channels: string[] = Object.keys(channelData)

export type * from './item.ts'
export type {LintOptions, Setting} from './options.ts'
export type * from './report/report.ts'
export type {Edit, Found, Localised, MessageData, Problem, Rule, RuleDefinition, RuleText, Suggestion, Word} from './rule.ts'
export {defineRule} from './rule.ts'
export {rules}
