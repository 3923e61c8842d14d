import type {Violation} from './check.ts'
import {type Attribute, attributes, type Dimension, dimensions, type Severity} from './item.ts'
import type {Profile} from './profile/profile.ts'
import type {Score} from './report/report.ts'
import type {Rule} from './rule.ts'

/** Version of the model: a change of weights or formulas that moves scores gets a new number. */
const model = 'newslint-2'

const severityLoad: Record<Severity, number> = {error: 1, warning: 0.5, info: 0}
/** Ceilings of the overall score. */
export const limits = {veto: 59, gate: 79, untrue: 89} as const
/** Characters of an item of ordinary length: style warnings of longer kinds weigh less. */
const ordinaryLength = 800
const allowancePer = 300
/** What an item without facts loses, in points of concision: what a warning of rule fact-density costs. */
const silenceLoss = 40 * (1 - Math.exp(-15 / 40))
/** Sum of the weights of the rules marked `figures`, as a test adds them up. */
export const figureWeights = 18

interface Load {
  rule: Rule
  violations: Violation[]
  /** Points of the dimension. */
  loss: number
}

/** What one violation loads on its rule. */
function loadOf({rule, severity, weight}: Violation, profile: Profile): number {
  const isStyle = severity === 'warning' && (rule.dimension === 'concision' || rule.dimension === 'structure') && !rule.presence
  return weight * severityLoad[severity] * (isStyle ? Math.min(1, ordinaryLength / profile.refLength) : 1)
}

/**
 * Saying something must pay: all warnings that figures draw never cost more of the overall than having no facts would.
 * Each such rule has its share of that, fixed by the profile, so that no rule's share hangs on what others find.
 */
function limitLoad(rule: Rule, warnings: number, {weights}: Profile): number {
  if (!rule.figures || warnings === 0) return warnings

  const share = ((silenceLoss * weights.concision) / Math.max(weights[rule.dimension], 1)) * (rule.weight / figureWeights)
  // A load never loses more than itself.
  return share * (1 - Math.exp(-warnings / share))
}

/** Points of its dimension that a rule costs: the first violation about its weight, later ones less, never more than the cap. */
function lossOf(rule: Rule, violations: readonly Violation[], profile: Profile, without?: Violation): number {
  let errors = 0
  let warnings = 0
  for (const violation of violations) {
    if (violation === without) continue
    if (violation.severity === 'error') errors += loadOf(violation, profile)
    else warnings += loadOf(violation, profile)
  }
  let load = errors + limitLoad(rule, warnings, profile)
  if (rule.allowance !== undefined)
    load -= rule.allowance * (profile.refLength / allowancePer) * rule.weight * severityLoad[rule.severity] * Math.min(1, ordinaryLength / profile.refLength)
  return load <= 0 ? 0 : rule.cap * (1 - Math.exp(-load / rule.cap))
}

/** What is left of 100 points by key, where each load takes its share of what those before it left. */
function scoresOf<K extends string>(keys: readonly K[], loads: readonly Load[], has: (rule: Rule, key: K) => boolean): Record<K, number> {
  const scores = {} as Record<K, number>
  for (const key of keys) {
    let product = 100
    for (const {rule, loss} of loads) if (has(rule, key)) product *= 1 - loss / 100
    scores[key] = product
  }
  return scores
}

function overallOf(dimensionScores: Record<Dimension, number>, {weights}: Profile): number {
  return dimensions.reduce((sum, dimension) => sum + weights[dimension] * dimensionScores[dimension], 0) / 100
}

const round = (points: number) => Math.round(points * 100) / 100
/** Down, so that 89.96 is not shown as 90; a hair is added for what floating point lost. */
const floor = (score: number) => Math.floor(score * 10 + 1e-6) / 10

function floorAll<K extends string>(keys: readonly K[], scores: Record<K, number>): Record<K, number> {
  const floored = {} as Record<K, number>
  for (const key of keys) floored[key] = floor(scores[key])
  return floored
}

function gradeOf(overall: number): Score['grade'] {
  if (overall >= 90) return 'A'
  if (overall >= 80) return 'B'
  return overall >= 60 ? 'C' : 'D'
}

function ceilingsOf(violations: readonly Violation[]): Score['ceilings'] {
  const ceilings = new Map<string, {limit: number; ruleId: string}>()
  for (const {rule, problem, severity} of violations) {
    const limit =
      problem.veto && severity === 'error'
        ? limits.veto
        : problem.gate && severity !== 'info'
          ? limits.gate
          : severity === 'error' && (rule.dimension === 'truth' || rule.dimension === 'accuracy')
            ? limits.untrue
            : undefined
    const known = ceilings.get(rule.id)
    if (limit !== undefined && (known === undefined || limit < known.limit)) ceilings.set(rule.id, {limit, ruleId: rule.id})
  }

  return [...ceilings.values()].sort((a, b) => a.limit - b.limit || (a.ruleId < b.ruleId ? -1 : 1))
}

/** Below a ceiling all other losses still count, so that of two items held by the same one the better stands higher. */
function holdBelow(before: number, ceilings: Score['ceilings']): number {
  return Math.min(before, ...ceilings.map(({limit}) => (limit * before) / 100))
}

/** By how much the overall would rise, before ceilings, without a violation. */
export type CostOf = (violation: Violation) => number

/** Violations → score. The order of violations never matters, and taking one away never lowers anything. */
export function score(violations: readonly Violation[], profile: Profile, rulesRun: number, suppressed: number): {score: Score; costOf: CostOf} {
  const loads = new Map<string, Load>()
  for (const violation of violations) {
    const load = loads.get(violation.rule.id)
    if (load) load.violations.push(violation)
    else loads.set(violation.rule.id, {rule: violation.rule, violations: [violation], loss: 0})
  }
  const all = [...loads.values()].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
  for (const load of all) load.loss = lossOf(load.rule, load.violations, profile)

  const dimensionScores = scoresOf<Dimension>(dimensions, all, ({dimension}, key) => dimension === key)
  const attributeScores = scoresOf<Attribute>(attributes, all, (rule, key) => rule.attributes.includes(key))

  const before = overallOf(dimensionScores, profile)
  const rise = ({rule, loss}: Load, lossWithout: number) => {
    const dimension = dimensionScores[rule.dimension]
    return ((dimension / (1 - loss / 100)) * (1 - lossWithout / 100) - dimension) * (profile.weights[rule.dimension] / 100)
  }
  const losses = all
    .map((load) => ({ruleId: load.rule.id, dimension: load.rule.dimension, points: round(rise(load, 0))}))
    .filter(({points}) => points > 0)
    .sort((a, b) => b.points - a.points || (a.ruleId < b.ruleId ? -1 : 1))

  const ceilings = ceilingsOf(violations)
  const overall = floor(holdBelow(before, ceilings))
  return {
    score: {
      overall,
      grade: gradeOf(overall),
      dimensions: floorAll<Dimension>(dimensions, dimensionScores),
      attributes: floorAll<Attribute>(attributes, attributeScores),
      losses,
      rest: round(100 - before - losses.reduce((sum, {points}) => sum + points, 0)),
      ceilings,
      suppressed,
      rulesRun,
      model,
    },
    costOf: weighCosts(loads, profile, rise),
  }
}

/** Equal violations of a rule cost the same, so a rule with a thousand of them is weighed once per severity and weight, and only when asked. */
function weighCosts(loads: ReadonlyMap<string, Load>, profile: Profile, rise: (load: Load, lossWithout: number) => number): CostOf {
  const known = new Map<string, Map<number, number>>()
  return (violation) => {
    const {id} = violation.rule
    const load = loads.get(id)
    const own = loadOf(violation, profile)
    if (!load || own === 0) return 0

    let byLoad = known.get(id)
    if (!byLoad) known.set(id, (byLoad = new Map()))
    let cost = byLoad.get(own)
    if (cost === undefined) {
      cost = round(rise(load, lossOf(load.rule, load.violations, profile, violation)))
      byLoad.set(own, cost)
    }
    return cost
  }
}
