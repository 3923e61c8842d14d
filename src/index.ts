import rules from '../rules/index.ts'
import {placeFacts} from './facts/place.ts'
import {fixWith} from './fix.ts'
import type {Facts, Language} from './item.ts'
import {matchWith} from './lexicon/lists.ts'
import {lintDraft, lintWith} from './lint.ts'
import type {LintOptions} from './options.ts'
import {channels as channelData} from './profile/channels.ts'
import {kinds as kindData} from './profile/kinds.ts'
import {read} from './read/read.ts'
import type {Report} from './report/report.ts'
import {type ViewPart, viewParts} from './report/view.ts'
import {createParserClass, createParserPlugin} from './retext/parser.ts'
import {createNews, createPlugin, createRulePlugin} from './retext/plugin.ts'
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

/** The item as its readers see it: its parts as text without markup, each character with its place in the source. */
export function view(source: string, options: LintOptions = {}): ViewPart[] {
  const draft = read(source, options.path === undefined ? {} : {path: options.path})
  return viewParts(understand(source, draft, options, matchWith(rules)))
}

/** Applies the safe fixes in passes until nothing changes. `report` is that of the output. */
export function fix(source: string, options?: LintOptions): {output: string; report: Report; applied: number} {
  return fixWith(rules, source, options)
}

const readWith = (source: string, path: string | undefined) => read(source, path === undefined ? {} : {path})
const readPlain = (source: string) => read(source)
const describe = (ruleId: string, language: Language) => {
  const rule = rules.find(({id}) => id === ruleId)
  return rule ? {note: `${rule.text[language].why} ${rule.text[language].advice}`, url: `rules/${rule.dimension}/${rule.id}/README.md`} : {}
}

/** A unified parser giving NLCST for Chinese and English. */
export const newsParser = /* @__PURE__ */ createParserPlugin(readPlain)
/** The same as a class, for the bridges: `remark().use(remarkRetext, NewsParser)`, `rehype().use(rehypeRetext, NewsParser)`. */
export const NewsParser = /* @__PURE__ */ createParserClass(readPlain)
/** A ready processor for news, as `retext()` is one for English. */
export const news = /* @__PURE__ */ createNews(newsParser)
/** All rules as a plugin: findings become messages of the file, and `file.data.newslint` is the report. */
export const newslint = /* @__PURE__ */ createPlugin({read: readWith, run: (source, draft, options) => lintDraft(rules, source, draft, options), describe})
/** One rule, or a list of rules, as a plugin. */
export const plugin = /* @__PURE__ */ createRulePlugin({read: readWith, run: lintDraft, describe})

/** Names of all kinds of item. */
export const kinds: string[] = Object.keys(kindData)
/** Names of all channels. */
export const channels: string[] = Object.keys(channelData)

export {findNearest} from './facts/nearest.ts'
export type * from './item.ts'
export type {LintOptions, Setting} from './options.ts'
export {parseRegistry, type RegistryProblem, type RegistryReading, type RegistrySyntax} from './registry/registry.ts'
export type * from './report/report.ts'
export type {ViewPart} from './report/view.ts'
export type {Edit, Found, Localised, MessageData, Problem, Rule, RuleDefinition, RuleText, Suggestion, Word, Words} from './rule.ts'
export {defineRule} from './rule.ts'
export {rules}
