import {check, checkSuppressions, planRules, type Violation} from './check.ts'
import type {Item, Language} from './item.ts'
import {matchWith} from './lexicon/lists.ts'
import type {LintOptions} from './options.ts'
import {type Draft, read} from './read/read.ts'
import {placeFindings} from './report/place.ts'
import type {Finding, Report} from './report/report.ts'
import type {Rule} from './rule.ts'
import {score} from './score.ts'
import {type Suppressed, suppress} from './suppress.ts'
import {understand} from './understand.ts'

/** Findings of one item; what is beyond is scored, not listed. */
const mostFindings = 1000

/** Reads, understands, checks, scores and reports one item. Pure; never throws on any text. */
export function lintWith(rules: readonly Rule[], source: string, options: LintOptions = {}): Report {
  const language = options.messages ?? options.language
  return lintDraft(rules, source, read(source, {...(options.path === undefined ? {} : {path: options.path}), ...(language ? {language} : {})}), options)
}

/** The same for a text that was read before: a tree of another parser, say. */
export function lintDraft(rules: readonly Rule[], source: string, draft: Draft, options: LintOptions = {}): Report {
  const all = options.use ? joinRules(rules, options.use) : rules
  return lintItem(all, understand(source, draft, options, matchWith(all)), draft.problems, options)
}

/** What an editor says of the findings of an item, all of them placed and in order: those that do not count, each with the reason why. */
export type Judge = (findings: readonly Finding[]) => ReadonlyMap<Finding, string>

/** The same for an item that was understood before. */
export function lintItem(all: readonly Rule[], item: Item, problems: Report['problems'], options: LintOptions, judge?: Judge): Report {
  const plan = planRules(all, item, options.rules)
  const {kept, hidden: asked, suppressions} = suppress(check(item, plan), item, all)
  const found = suppressions.length === 0 ? kept : [...kept, ...checkSuppressions(item, plan, suppressions)]
  const messages = languageOfMessages(item, options)
  const dropped = judge ? dropJudged(found, item, messages, judge) : []
  const out = new Set(dropped.map(({violation}) => violation))
  const violations = out.size === 0 ? found : found.filter((violation) => !out.has(violation))
  const hidden = [...asked, ...dropped]
  const {score: scored, costs} = score(violations, item.profile, plan.running.size, hidden.length)

  return {
    language: item.language,
    kind: item.profile.kind,
    kindReason: item.kindReason,
    ...(item.kindCue === undefined ? {} : {kindCue: item.kindCue}),
    ...(item.profile.channel === undefined ? {} : {channel: item.profile.channel}),
    fields: item.fields,
    findings: placeFindings(violations, costs, item, messages).slice(0, mostFindings),
    suppressed: placeHidden(hidden, item, messages),
    problems,
    score: scored,
  }
}

function dropJudged(violations: readonly Violation[], item: Item, language: Language, judge: Judge): Suppressed['hidden'] {
  const findings = placeFindings(violations, new Map(), item, language, (violation) => ({violation}))
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
  return placeFindings([...reasons.keys()], new Map(), item, language, (violation) => {
    const reason = reasons.get(violation)
    return reason === undefined ? {} : {reason}
  })
}
