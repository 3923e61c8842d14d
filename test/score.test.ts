import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import allRules from '../rules/index.ts'
import type {Violation} from '../src/check.ts'
import {attributes, dimensions, severities} from '../src/item.ts'
import {channels} from '../src/profile/channels.ts'
import {chooseProfile} from '../src/profile/choose.ts'
import {kinds} from '../src/profile/kinds.ts'
import type {Rule} from '../src/rule.ts'
import {figureWeights, score} from '../src/score.ts'

const text = {summary: '', message: '', why: '', advice: ''}
const makeRule = (id: string, rest: Partial<Rule> = {}): Rule => ({
  id,
  dimension: 'concision',
  attributes: ['targeted'],
  severity: 'warning',
  weight: 4,
  cap: 20,
  text: {en: text, 'zh-Hans': text, 'zh-Hant': text},
  ...rest,
})
const violate = (rule: Rule, rest: Partial<Violation> = {}): Violation => ({rule, problem: {}, severity: rule.severity, weight: rule.weight, ...rest})
const news = chooseProfile('news', undefined)
const overall = (violations: Violation[], profile = news) => score(violations, profile, 1, 0).score.overall

const anyRules = fc
  .array(
    fc.record({
      dimension: fc.constantFrom(...dimensions),
      attributes: fc.uniqueArray(fc.constantFrom(...attributes), {maxLength: 3}),
      severity: fc.constantFrom(...severities),
      weight: fc.integer({min: 1, max: 30}),
      cap: fc.integer({min: 4, max: 60}),
      allowance: fc.constantFrom(undefined, 2),
      figures: fc.constantFrom(undefined, true),
    }),
    {minLength: 1, maxLength: 6},
  )
  .map((rules) =>
    rules.map(({allowance, figures, ...rule}, index) => makeRule(`rule-${index}`, {...rule, ...(allowance ? {allowance} : {}), ...(figures ? {figures} : {})})),
  )
const anyCase = fc.record({
  violations: anyRules.chain((rules) =>
    fc.array(
      fc
        .record({rule: fc.constantFrom(...rules), severity: fc.constantFrom(...severities), veto: fc.boolean(), gate: fc.boolean()})
        .map(({rule, severity, veto, gate}) => violate(rule, {severity, problem: {...(veto ? {veto} : {}), ...(gate ? {gate} : {})} as Violation['problem']})),
      {maxLength: 25},
    ),
  ),
  profile: fc
    .tuple(fc.constantFrom(...Object.keys(kinds)), fc.option(fc.constantFrom(...Object.keys(channels)), {nil: undefined}))
    .map(([kind, channel]) => chooseProfile(kind, channel)),
})

describe('what always holds', () => {
  test('taking a violation away never lowers any score', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({violations, profile}, at) => {
        fc.pre(violations.length > 0)
        const all = score(violations, profile, 1, 0).score
        const fewer = score(
          violations.filter((_, index) => index !== at % violations.length),
          profile,
          1,
          0,
        ).score
        expect(fewer.overall).toBeGreaterThanOrEqual(all.overall)
        for (const dimension of dimensions) expect(fewer.dimensions[dimension]).toBeGreaterThanOrEqual(all.dimensions[dimension])
        for (const attribute of attributes) expect(fewer.attributes[attribute]).toBeGreaterThanOrEqual(all.attributes[attribute])
      }),
      {numRuns: 5000},
    )
  }, 60_000)

  test('order never matters', () => {
    fc.assert(
      fc.property(anyCase, ({violations, profile}) => {
        expect(score([...violations].reverse(), profile, 1, 0).score).toEqual(score(violations, profile, 1, 0).score)
      }),
      {numRuns: 5000},
    )
  }, 60_000)

  test('a higher severity never raises the score', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({violations, profile}, at) => {
        fc.pre(violations.length > 0)
        const raised = violations.map((violation, index) => (index === at % violations.length ? {...violation, severity: 'error' as const} : violation))
        expect(overall(raised, profile)).toBeLessThanOrEqual(overall(violations, profile))
      }),
      {numRuns: 5000},
    )
  }, 60_000)

  test('points, rest and the score before ceilings add up to 100', () => {
    fc.assert(
      fc.property(anyCase, ({violations, profile}) => {
        const free = violations.map((violation) => ({...violation, problem: {}}))
        const {overall: total, losses, rest, ceilings} = score(free, profile, 1, 0).score
        fc.pre(ceilings.length === 0)
        expect(Math.abs(100 - total - rest - losses.reduce((sum, {points}) => sum + points, 0))).toBeLessThan(0.2)
        expect(rest).toBeGreaterThanOrEqual(-0.2)
      }),
      {numRuns: 1000},
    )
  })

  test('weights of every kind and channel add up to 100', () => {
    for (const channel of [undefined, ...Object.keys(channels)]) {
      expect(dimensions.reduce((sum, dimension) => sum + chooseProfile('news', channel).weights[dimension], 0)).toBe(100)
    }
  })
})

test('all warnings that figures draw never cost more than having no facts', () => {
  const drawn = allRules.filter(({figures}) => figures)
  expect(drawn.length).toBeGreaterThan(3)
  expect(drawn.reduce((sum, {weight}) => sum + weight, 0)).toBe(figureWeights)
  const silence = allRules.find(({id}) => id === 'fact-density') as Rule
  for (const kind of Object.keys(kinds)) {
    for (const channel of [undefined, ...Object.keys(channels)]) {
      const profile = chooseProfile(kind, channel)
      const many = drawn.flatMap((rule) => Array.from({length: 500}, () => violate(rule, {severity: 'warning'})))
      const overallOf = (violations: Violation[]) => score(violations, profile, 1, 0).score.overall
      expect(overallOf(many)).toBeGreaterThanOrEqual(overallOf([violate(silence)]) - 0.1)
    }
  }
})

test('no findings, full score', () => {
  const {score: result} = score([], news, 30, 0)
  expect(result).toMatchObject({overall: 100, grade: 'A', losses: [], rest: 0, ceilings: [], rulesRun: 30})
  expect(Object.values(result.dimensions)).toEqual([100, 100, 100, 100, 100])
})

test('the first finding costs about its weight, further ones less, all together never more than the cap', () => {
  const rule = makeRule('r', {dimension: 'timeliness', severity: 'error', weight: 10, cap: 30})
  const lost = (count: number) =>
    100 -
    score(
      Array.from({length: count}, () => violate(rule)),
      news,
      1,
      0,
    ).score.dimensions.timeliness
  expect(lost(1)).toBeCloseTo(8.5, 0)
  expect(lost(2) - lost(1)).toBeLessThan(lost(1))
  expect(lost(1000)).toBeCloseTo(30, 0)
})

test('a warning counts half, an info nothing', () => {
  const rule = makeRule('r', {dimension: 'timeliness', weight: 10, cap: 1000})
  const lost = (severity: 'error' | 'warning' | 'info') => 100 - score([violate(rule, {severity})], news, 1, 0).score.dimensions.timeliness
  expect([lost('error'), lost('warning'), lost('info')]).toEqual([expect.closeTo(10, 0), expect.closeTo(5, 0), 0])
})

test.each([
  ['a veto holds below 59', violate(makeRule('r', {dimension: 'truth', severity: 'error'}), {problem: {veto: true}}), 59, 'D'],
  ['a gate holds below 79', violate(makeRule('r'), {problem: {gate: true}}), 79, 'C'],
  ['an error in accuracy holds below 89', violate(makeRule('r', {dimension: 'accuracy', severity: 'error', weight: 1})), 89, 'B'],
  ['an error in truth holds below 89', violate(makeRule('r', {dimension: 'truth', severity: 'error', weight: 1})), 89, 'B'],
] as const)('%s', (_name, violation, limit, grade) => {
  const result = score([violation], news, 1, 0).score
  expect(result).toMatchObject({grade, ceilings: [{limit, ruleId: 'r'}]})
  expect(result.overall).toBeLessThanOrEqual(limit)
  expect(result.overall).toBeGreaterThan(limit - 2)
})

test('below a ceiling other losses still count', () => {
  const veto = violate(makeRule('r', {dimension: 'truth', severity: 'error', weight: 1}), {problem: {veto: true}})
  expect(overall([veto, violate(makeRule('s'))])).toBeLessThan(overall([veto]))
})

test('style warnings weigh less in kinds of greater length, errors of fact do not', () => {
  const speech = chooseProfile('speech', undefined)
  const style = [violate(makeRule('r', {weight: 10}))]
  const fact = [violate(makeRule('f', {dimension: 'accuracy', severity: 'error', weight: 10}))]
  expect(score(style, speech, 1, 0).score.dimensions.concision).toBeGreaterThan(score(style, news, 1, 0).score.dimensions.concision)
  expect(score(fact, speech, 1, 0).score.dimensions.accuracy).toBe(score(fact, news, 1, 0).score.dimensions.accuracy)
})

test('an allowance lets the first findings cost nothing', () => {
  const rule = makeRule('r', {allowance: 2})
  expect(overall(Array.from({length: 5}, () => violate(rule)))).toBe(100)
  expect(overall(Array.from({length: 9}, () => violate(rule)))).toBeLessThan(100)
})

test('a score is rounded down', () => {
  const rule = makeRule('r', {weight: 1, cap: 60, severity: 'error', dimension: 'timeliness'})
  expect(score([violate(rule)], news, 1, 0).score.overall).toBe(99.8)
})
