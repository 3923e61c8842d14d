import type {Item, Severity, SourceSpan, Span, Suppression} from './item.ts'
import type {Hit} from './lexicon/match.ts'
import {writeInstead} from './lexicon/write-like.ts'
import {listOf, type Plan, type Running} from './plan.ts'
import type {Found, Problem, Rule} from './rule.ts'
import {joinSpans, overlapsAny} from './spans.ts'

/** A problem of a rule, with what the score and the report need to know of both. */
export interface Violation {
  rule: Rule
  problem: Problem
  severity: Severity
  weight: number
}

/** Facts → violations, in no particular order. */
export function check(item: Item, plan: Plan): Violation[] {
  const violations: Violation[] = []
  const collect = (running: Running, found: Found) => {
    if (found === undefined) return
    const problems: Iterable<Problem> = Symbol.iterator in found ? found : [found]
    for (const problem of problems) if (!isExempt(running, problem, item)) violations.push(weigh(running, problem))
  }

  const asleep = findAsleep(item, plan)
  for (const running of plan.byItem) if (!asleep.has(running)) collect(running, running.rule.check?.item?.(item, running.options))
  for (const [kind, all] of plan.byFact) {
    const looks = asleep.size === 0 ? all : all.filter(({running}) => !asleep.has(running))
    // Where nobody looks at a kind of fact, it is not read.
    if (looks.length === 0) continue

    for (const fact of item.facts[listOf[kind]]) {
      for (const {running, check: look} of looks) collect(running, look(fact, item, running.options))
    }
  }
  for (const mention of item.facts.mentions) {
    const running = plan.running.get(mention.list)
    if (running) collect(running, checkMention(running, mention as Hit, item))
  }

  return withoutYielding(violations, item)
}

/** One defect, one message: what a more exact rule found at the same place is not said again. Places are compared in the source, for fields stand in both. */
function withoutYielding(violations: Violation[], {prose}: Item): Violation[] {
  const inSource = (at: Span | SourceSpan): Span => (isInSource(at) ? at : prose.toSource(at))
  const places = new Map<string, readonly Span[]>()
  const placesOf = (ruleId: string): readonly Span[] => {
    let known = places.get(ruleId)
    if (!known) {
      known = joinSpans(violations.flatMap(({rule, problem: {at}}) => (rule.id === ruleId && at ? [inSource(at)] : [])))
      places.set(ruleId, known)
    }
    return known
  }

  return violations.filter(
    ({rule, problem: {at}}) => !rule.yields || !at || !rule.yields.some((id) => placesOf(id).length > 0 && overlapsAny(placesOf(id), inSource(at))),
  )
}

/** What the rules say of the item's own suppressions. Those of rules that did not run are left alone: nobody can tell whether they are needed. */
export function checkSuppressions(item: Item, {running}: Plan, suppressions: readonly Suppression[]): Violation[] {
  const askable = suppressions.filter(({rule, isKnown}) => !isKnown || running.has(rule))
  return [...running.values()].flatMap((one) => {
    const look = one.rule.check?.suppression
    if (!look) return []

    return askable.flatMap((suppression) => {
      const found = look(suppression, item, one.options)
      if (found === undefined) return []
      return Array.from(Symbol.iterator in found ? found : [found], (problem) => weigh(one, problem))
    })
  })
}

/** Rules that need not be asked: what they wait for does not stand in the text. */
function findAsleep({language, prose}: Item, {waiting}: Plan): Set<Running> {
  const isEnglish = language === 'en'
  const text = isEnglish ? prose.lower : prose.folded
  const asleep = new Set<Running>()
  for (const running of waiting) {
    const when = isEnglish ? running.rule.when?.en : running.rule.when?.zh
    // Hundreds of expressions run over each text would cost more than all facts: most are done with by the trace of the text.
    if (when && !(prose.mayMatch(when) && when.test(text))) asleep.add(running)
  }
  return asleep
}

/** A hit of a rule's word list: the rule may add to it or drop it; the entry says what to write instead. */
function checkMention({rule, options}: Running, hit: Hit, item: Item): Found {
  const found = rule.check?.mention ? rule.check.mention(hit, item, options) : {}
  if (found === undefined) return undefined

  const problems: Iterable<Problem> = Symbol.iterator in found ? found : [found]
  const expected = writeInstead(hit, item)
  // Where the rule has one message only, the key goes unread.
  const message = expected.some((text) => text !== '') ? 'replace' : 'remove'
  return Array.from(problems, (problem) => ({
    at: hit,
    actual: item.text(hit),
    message,
    ...(expected.length > 0 ? {expected} : {}),
    ...(hit.word.safe && expected[0] !== undefined ? {fix: [{start: hit.start, end: hit.end, text: expected[0]}]} : {}),
    ...problem,
  }))
}

function isExempt({exempt}: Running, {at}: Problem, item: Item): boolean {
  if (exempt.length === 0 || !at || isInSource(at)) return false

  return exempt.some((kind) => {
    if (kind === 'furniture') return item.partOf(at)?.kind === 'furniture'
    // A block quotation is somebody else's text, with or without marks.
    return item.within(at, kind) || (kind === 'quotation' && item.partOf(at)?.kind === 'quote')
  })
}

/** Whether a place is given in the source (a declared field) rather than in the prose. */
export function isInSource(at: Span | SourceSpan): at is SourceSpan {
  return 'inSource' in at
}

function weigh({rule, severity}: Running, problem: Problem): Violation {
  return {
    rule,
    problem,
    severity: severity ?? problem.severity ?? rule.severity,
    weight: severity === undefined ? (problem.weight ?? rule.weight) : rule.weight,
  }
}
