import {check, checkSuppressions, type Violation} from './check.ts'
import type {Item, Language} from './item.ts'
import {matchWith} from './lexicon/lists.ts'
import type {LintOptions} from './options.ts'
import {planRules} from './plan.ts'
import {type Draft, read} from './read/read.ts'
import {placeFindings, placeFixes} from './report/place.ts'
import type {Finding, Report} from './report/report.ts'
import type {Edit, Rule} from './rule.ts'
import {score} from './score.ts'
import {type Suppressed, suppress} from './suppress.ts'
import {understand} from './understand.ts'

/** Findings of one item; what is beyond is scored, not listed. */
const mostFindings = 1000

/** Reads, understands, checks, scores and reports one item. Pure; never throws on any text. */
export function lintWith(rules: readonly Rule[], source: string, options: LintOptions = {}): Report {
  return lintDraft(rules, source, readWith(source, options), options)
}

/** The same, with the fixes of all findings, be they listed or not. */
export function lintForFixes(rules: readonly Rule[], source: string, options: LintOptions): {report: Report; fixes: Edit[][]} {
  const made = make(rules, source, readWith(source, options), options)
  return {report: made.report, fixes: placeFixes(made.violations, made.item)}
}

function readWith(source: string, options: LintOptions): Draft {
  const language = options.messages ?? options.language
  return read(source, {...(options.path === undefined ? {} : {path: options.path}), ...(language ? {language} : {})})
}

/** The same for a text that was read before: a tree of another parser, say. */
export function lintDraft(rules: readonly Rule[], source: string, draft: Draft, options: LintOptions = {}): Report {
  return make(rules, source, draft, options).report
}

/** A report with what it was made of. */
interface Made {
  item: Item
  violations: Violation[]
  report: Report
}

function make(rules: readonly Rule[], source: string, draft: Draft, options: LintOptions): Made {
  const all = options.use ? joinRules(rules, options.use) : rules
  return makeReport(all, understand(source, draft, options, matchWith(all)), draft.problems, options)
}

/** What an editor says of the findings of an item, all of them placed and in order: those that do not count, each with the reason why. */
export type Judge = (findings: readonly Finding[]) => ReadonlyMap<Finding, string>

/** The same for an item that was understood before. */
export function lintItem(all: readonly Rule[], item: Item, problems: Report['problems'], options: LintOptions, judge?: Judge): Report {
  return makeReport(all, item, problems, options, judge).report
}

function makeReport(all: readonly Rule[], item: Item, problems: Report['problems'], options: LintOptions, judge?: Judge): Made {
  const plan = planRules(all, item, options.rules)
  const {kept, hidden: asked, suppressions} = suppress(check(item, plan), item, all)
  const found = suppressions.length === 0 ? kept : [...kept, ...checkSuppressions(item, plan, suppressions)]
  const messages = languageOfMessages(item, options)
  const dropped = judge ? dropJudged(found, item, messages, judge) : []
  const out = new Set(dropped.map(({violation}) => violation))
  const violations = out.size === 0 ? found : found.filter((violation) => !out.has(violation))
  const hidden = [...asked, ...dropped]
  const {score: scored, costOf} = score(violations, item.profile, plan.running.size, hidden.length)

  const report: Report = {
    language: item.language,
    kind: item.profile.kind,
    kindReason: item.kindReason,
    ...(item.kindCue === undefined ? {} : {kindCue: item.kindCue}),
    ...(item.profile.channel === undefined ? {} : {channel: item.profile.channel}),
    fields: item.fields,
    findings: placeFindings(violations, costOf, item, messages, {most: mostFindings}),
    suppressed: placeHidden(hidden, item, messages),
    problems,
    score: scored,
  }
  return {item, violations, report}
}

function dropJudged(violations: readonly Violation[], item: Item, language: Language, judge: Judge): Suppressed['hidden'] {
  const findings = placeFindings(violations, () => 0, item, language, {more: (violation) => ({violation})})
  const reasons = judge(findings)
  return findings.flatMap((finding) => {
    const reason = reasons.get(finding)
    return reason === undefined ? [] : [{violation: finding.violation, reason}]
  })
}

const joined = new WeakMap<readonly Rule[], WeakMap<readonly Rule[], readonly Rule[]>>()

/** The same array for the same two: word lists are compiled once per array of rules. */
export function joinRules(rules: readonly Rule[], use: readonly Rule[]): readonly Rule[] {
  let byUse = joined.get(rules)
  if (!byUse) joined.set(rules, (byUse = new WeakMap()))
  let all = byUse.get(use)
  if (!all) byUse.set(use, (all = [...rules, ...use]))
  return all
}

function languageOfMessages(item: Item, options: LintOptions): Language {
  return options.messages ?? item.language
}

/** Findings that were asked not to be told of, each with the reason that was given. They cost nothing. */
function placeHidden(hidden: Suppressed['hidden'], item: Item, language: Language): Report['suppressed'] {
  const reasons = new Map(hidden.map(({violation, reason}) => [violation, reason]))
  const more = (violation: Violation) => {
    const reason = reasons.get(violation)
    return reason === undefined ? {} : {reason}
  }
  return placeFindings([...reasons.keys()], () => 0, item, language, {more})
}
