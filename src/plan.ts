import {array, getDefaults, object, optional, picklist, safeParse} from 'valibot'
import type {FactKind, Item, Language, Severity} from './item.ts'
import type {LintOptions, Setting} from './options.ts'
import {type Exemption, exemptions, type Found, type Rule} from './rule.ts'

/** A rule that runs on this item, with its options and the severity that was set for it. */
export interface Running {
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

/** The lists of {@link Item.facts} by kind of fact. */
export const listOf = {
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
