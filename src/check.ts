import {array, getDefaults, object, optional, picklist, safeParse} from 'valibot'
import type {FactKind, Item, Language, Severity, SourceSpan, Span, Suppression} from './item.ts'
import type {Hit} from './lexicon/match.ts'
import {writeInstead} from './lexicon/write-like.ts'
import type {LintOptions, Setting} from './options.ts'
import {type Exemption, exemptions, type Found, type Problem, type Rule} from './rule.ts'
import {joinSpans, overlapsAny} from './spans.ts'

/** A rule that runs on this item, with its options and the severity that was set for it. */
interface Running {
  rule: Rule
  options: unknown
  /** Set by the user, or by the kind of item. */
  severity?: Severity
  exempt: readonly Exemption[]
}

/** A check of a running rule for one kind of fact, its fact no longer typed. */
interface Look {
  running: Running
  check: (fact: unknown, item: Item, options: unknown) => Found
}

/** Which rules look at which kind of fact. The table is the dispatcher: each fact is met once for all rules. */
export interface Plan {
  running: Map<string, Running>
  byFact: Map<FactKind, Look[]>
  byItem: Running[]
  /** Those with a `when`. */
  waiting: Running[]
}

/** A problem of a rule, with what the score and the report need to know of both. */
export interface Violation {
  rule: Rule
  problem: Problem
  severity: Severity
  weight: number
}

/** The lists of {@link Item.facts} by kind of fact. */
const listOf = {
  part: 'parts',
  sentence: 'sentences',
  time: 'times',
  impossibleTime: 'impossibleTimes',
  quantity: 'quantities',
  name: 'names',
  quotation: 'quotations',
  source: 'sources',
  enumeration: 'enumerations',
  mention: 'mentions',
  link: 'links',
  image: 'images',
  contact: 'contacts',
  artifact: 'artifacts',
} as const satisfies Record<FactKind, keyof Item['facts']>

const factKinds = Object.keys(listOf) as FactKind[]
const defaults = new WeakMap<Rule, unknown>()

/** What every rule may be told beside its own options. */
export const sharedOptions = object({exempt: optional(array(picklist(exemptions)))})

function readOptions(rule: Rule, given: object | undefined): unknown {
  if (!rule.options) return {}
  if (given === undefined) {
    if (!defaults.has(rule)) defaults.set(rule, safeParse(rule.options, {}).output ?? getDefaults(rule.options))
    return defaults.get(rule)
  }

  const parsed = safeParse(rule.options, given)
  if (!parsed.success) throw new TypeError(`Options of rule \`${rule.id}\`: ${parsed.issues[0].message}`)
  return parsed.output
}

function readExempt(rule: Rule, given: object | undefined): readonly Exemption[] {
  const parsed = safeParse(sharedOptions, given ?? {})
  if (!parsed.success) throw new TypeError(`Options of rule \`${rule.id}\`: ${parsed.issues[0].message}`)
  return parsed.output.exempt ?? rule.exempt ?? []
}

function isSilent(rule: Rule, language: Language, item: Item): boolean {
  if (rule.languages && !rule.languages.includes(language)) return true

  return (rule.needs === 'now' && item.now === undefined) || (rule.needs === 'anchor' && item.anchor === undefined)
}

const plans = new WeakMap<readonly Rule[], Map<string, Plan>>()

/** Chooses the rules that run on this item; without settings, items of one kind, channel and language share a plan. */
export function planRules(rules: readonly Rule[], item: Item, settings?: LintOptions['rules']): Plan {
  if (settings) return makePlan(rules, item, settings)

  const {kind, channel} = item.profile
  const key = `${kind} ${channel ?? ''} ${item.language} ${item.now === undefined} ${item.anchor === undefined}`
  let known = plans.get(rules)
  if (!known) plans.set(rules, (known = new Map()))
  let plan = known.get(key)
  if (!plan) known.set(key, (plan = makePlan(rules, item, {})))
  return plan
}

/** A setting of the user goes before that of the kind, and that before the rule's own. */
function makePlan(rules: readonly Rule[], item: Item, settings: NonNullable<LintOptions['rules']>): Plan {
  const plan: Plan = {running: new Map(), byFact: new Map(), byItem: [], waiting: []}
  for (const rule of rules) {
    const given: Setting | [Setting, object] | undefined = Object.hasOwn(settings, rule.id) ? settings[rule.id] : item.profile.switches[rule.id]
    const [setting, ownOptions] = Array.isArray(given) ? given : [given, undefined]
    if (setting === 'off' || isSilent(rule, item.language, item)) continue

    const running: Running = {rule, options: readOptions(rule, ownOptions), exempt: readExempt(rule, ownOptions), ...(setting ? {severity: setting} : {})}
    plan.running.set(rule.id, running)
    if (rule.check?.item) plan.byItem.push(running)
    if (rule.when) plan.waiting.push(running)
    for (const kind of factKinds) {
      const look = rule.check?.[kind] as Look['check'] | undefined
      if (kind === 'mention' || !look) continue

      const looks = plan.byFact.get(kind)
      if (looks) looks.push({running, check: look})
      else plan.byFact.set(kind, [{running, check: look}])
    }
  }

  return plan
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
