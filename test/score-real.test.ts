import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, describe, expect, test} from 'vitest'
import rules from '../rules/index.ts'
import {check, type Violation} from '../src/check.ts'
import {fixWith} from '../src/fix.ts'
import {attributes, dimensions} from '../src/item.ts'
import {matchWith} from '../src/lexicon/lists.ts'
import {type Judge, lintItem, lintWith} from '../src/lint.ts'
import {planRules} from '../src/plan.ts'
import type {Profile} from '../src/profile/profile.ts'
import {read} from '../src/read/read.ts'
import type {Report, Score} from '../src/report/report.ts'
import {score} from '../src/score.ts'
import {understand} from '../src/understand.ts'
import {carriers} from './defects/carriers.ts'
import {createDraw, type Defect, writeItem} from './defects/defect.ts'

const folder = new URL('../fixtures/', import.meta.url).pathname
const fixtures = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((path) => /\.(?:md|txt)$/.test(path))
  .sort()
  .map((path) => ({path, source: readFileSync(join(folder, path), 'utf8')}))
const planted = (
  await Promise.all(
    rules
      .map(({id}) => new URL(`./defects/${id}.ts`, import.meta.url))
      .filter((url) => existsSync(url))
      .map(async (url) => ((await import(url.href)) as {default: Defect[]}).default),
  )
).flat()
/** A sound item with some defects planted, one over the other, as many as the seed says. */
function plantSome(seed: number): {path: string; source: string} {
  const draw = createDraw(seed)
  let item = draw.pick(carriers)
  const fitting = planted.filter(({language}) => language === item.language)
  for (let count = draw.number(1, 4); count > 0; count--) item = draw.pick(fitting).plant(draw, item).wrong
  return {path: 'item.md', source: writeItem(item)}
}

/** Items of the fixtures, and sound ones with defects planted. */
const anyItem = fc.oneof({weight: 1, arbitrary: fc.constantFrom(...fixtures)}, {weight: 3, arbitrary: fc.nat(1e9).map(plantSome)})
const now = '2026-03-04'
/** Of each property that lints; NEWSLINT_CASES=5000 takes some minutes. */
const cases = Number(process.env.NEWSLINT_CASES ?? 1000)
const lint = (source: string, path: string, judge?: Judge): Report => {
  const options = {path, now}
  const draft = read(source, {path})
  return lintItem(rules, understand(source, draft, options, matchWith(rules)), draft.problems, options, judge)
}
const only =
  (drops: (ruleId: string, index: number) => boolean): Judge =>
  (findings) =>
    new Map(findings.filter(({ruleId}, index) => drops(ruleId, index)).map((finding) => [finding, 'out']))

/** The fixtures and six hundred planted items as the score sees them. */
const scored = [...fixtures, ...Array.from({length: 600}, (_, seed) => plantSome(seed))].map(({path, source}) => {
  const item = understand(source, read(source, {path}), {path, now}, matchWith(rules))
  return {profile: item.profile, violations: check(item, planRules(rules, item, undefined))}
})
const anyReport = fc.constantFrom(...scored.filter(({violations}) => violations.length > 0))
const scoreOf = (violations: readonly Violation[], profile: Profile) => score(violations, profile, rules.length, 0).score
const expectNoneBelow = (after: Score, before: Score) => {
  expect(after.overall).toBeGreaterThanOrEqual(before.overall)
  for (const dimension of dimensions) expect(after.dimensions[dimension]).toBeGreaterThanOrEqual(before.dimensions[dimension])
  for (const attribute of attributes) expect(after.attributes[attribute]).toBeGreaterThanOrEqual(before.attributes[attribute])
}

describe('scores of real reports', () => {
  test('removing findings never lowers any score, and without any all are 100', () => {
    fc.assert(
      fc.property(anyReport, fc.infiniteStream(fc.boolean()), ({violations, profile}, drops) => {
        const kept = violations.filter(() => !drops.next().value)
        const [before, after] = [scoreOf(violations, profile), scoreOf(kept, profile)]
        expectNoneBelow(after, before)
        expectNoneBelow(scoreOf([], profile), after)
        if (kept.length === 0) expect(after).toMatchObject({overall: 100, losses: [], rest: 0, ceilings: []})
      }),
      {numRuns: 5000, seed: 11},
    )
  }, 120_000)

  test('order never matters', () => {
    fc.assert(
      fc.property(
        anyReport.chain(({violations, profile}) =>
          fc.record({
            violations: fc.constant(violations),
            shuffled: fc.shuffledSubarray(violations, {minLength: violations.length}),
            profile: fc.constant(profile),
          }),
        ),
        ({violations, shuffled, profile}) => {
          expect(scoreOf(shuffled, profile)).toEqual(scoreOf(violations, profile))
        },
      ),
      {numRuns: 5000, seed: 12},
    )
  }, 120_000)

  test('a higher severity never raises any score', () => {
    fc.assert(
      fc.property(anyReport, fc.nat(), fc.constantFrom('warning' as const, 'error' as const), ({violations, profile}, seed, severity) => {
        const at = seed % violations.length
        fc.pre(violations[at]?.severity !== 'error')
        const raised = violations.map((violation, index) => (index === at ? {...violation, severity} : violation))
        expectNoneBelow(scoreOf(violations, profile), scoreOf(raised, profile))
      }),
      {numRuns: 5000, seed: 13},
    )
  }, 120_000)
})

describe('real reports', () => {
  test('a finding that is judged not to count is shown, counted, and lowers nothing', () => {
    fc.assert(
      fc.property(anyItem, fc.nat(), ({source, path}, seed) => {
        const before = lint(source, path)
        fc.pre(before.findings.length > 0)
        const at = seed % before.findings.length
        const after = lint(
          source,
          path,
          only((_, index) => index === at),
        )
        expect(after.suppressed.length).toBe(before.suppressed.length + 1)
        expect(after.score.suppressed).toBe(before.score.suppressed + 1)
        expectNoneBelow(after.score, before.score)
      }),
      {numRuns: cases, seed: 1},
    )
  }, 240_000)

  test('text that adds no finding never lowers what occurrence rules cost', () => {
    const presence = new Set(rules.filter((rule) => rule.presence || rule.allowance !== undefined).map(({id}) => id))
    const more: Record<string, string> = {en: 'The hall has a blue door.', 'zh-Hans': '大厅的门是蓝色的。', 'zh-Hant': '大廳的門是藍色的。'}
    fc.assert(
      fc.property(anyItem, fc.integer({min: 1, max: 12}), ({source, path}, times) => {
        const drops = only((ruleId) => presence.has(ruleId))
        const before = lint(source, path, drops)
        const after = lint(
          `${source.trimEnd()}\n\n${Array.from({length: times}, () => more[before.language]).join(before.language === 'en' ? ' ' : '')}\n`,
          path,
          drops,
        )
        const listed = ({findings}: Report) =>
          findings
            .map(({ruleId, severity}) => `${ruleId} ${severity}`)
            .sort()
            .join()
        fc.pre(listed(before) === listed(after) && before.kind === after.kind)
        expect(after.score.overall).toBeLessThanOrEqual(before.score.overall)
      }),
      {numRuns: cases, seed: 2},
    )
  }, 120_000)

  test('applied fixes never lower the score', () => {
    fc.assert(
      fc.property(anyItem, ({source, path}) => {
        const before = lintWith(rules, source, {path, now}).score.overall
        expect(fixWith(rules, source, {path, now}).report.score.overall).toBeGreaterThanOrEqual(before)
      }),
      {numRuns: cases, seed: 3},
    )
  }, 120_000)
})

describe('time zones of the machine', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('change nothing', () => {
    const reports = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
      process.env.TZ = name
      return fixtures.slice(0, 30).map(({source, path}) => lintWith(rules, source, {path, now}))
    })
    expect(reports[1]).toEqual(reports[0])
    expect(reports[2]).toEqual(reports[0])
  }, 60_000)
})

test('suppressed findings are counted, shown with their reason, and cost nothing', () => {
  const source = writeItem(carriers[0] as (typeof carriers)[number])
    .replace('---\n\n', '---\n\n<!-- newslint-disable-next-line date-weekday-mismatch -- as printed on the poster -->\n')
    .replace('3月3日，', '3月3日（星期五），')
  const {score, suppressed, findings} = lintWith(rules, source, {path: 'item.md', now})
  expect(suppressed).toMatchObject([{ruleId: 'date-weekday-mismatch', reason: 'as printed on the poster', cost: 0}])
  expect(score.suppressed).toBe(1)
  expect(findings.filter(({ruleId}) => ruleId === 'date-weekday-mismatch')).toEqual([])
})
