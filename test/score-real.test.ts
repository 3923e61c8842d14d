import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, describe, expect, test} from 'vitest'
import rules from '../rules/index.ts'
import {fixWith} from '../src/fix.ts'
import {attributes, dimensions} from '../src/item.ts'
import {matchWith} from '../src/lexicon/lists.ts'
import {type Judge, lintItem, lintWith} from '../src/lint.ts'
import {read} from '../src/read/read.ts'
import type {Report} from '../src/report/report.ts'
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
/** Items of the fixtures, and sound ones with a defect planted. */
const anyItem = fc.oneof(
  fc.constantFrom(...fixtures),
  fc.tuple(fc.constantFrom(...planted), fc.nat(1e6)).map(([{language, plant}, seed]) => {
    const draw = createDraw(seed)
    return {path: 'item.md', source: writeItem(plant(draw, draw.pick(carriers.filter((one) => one.language === language))).wrong)}
  }),
)
const now = '2026-03-04'
const lint = (source: string, path: string, judge?: Judge): Report => {
  const options = {path, now}
  const draft = read(source, {path})
  return lintItem(rules, understand(source, draft, options, matchWith(rules)), draft.problems, options, judge)
}
const only =
  (drops: (ruleId: string, index: number) => boolean): Judge =>
  (findings) =>
    new Map(findings.filter(({ruleId}, index) => drops(ruleId, index)).map((finding) => [finding, 'out']))

describe('real reports', () => {
  test('removing a finding never lowers any score', () => {
    let count = 0
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
        count++
        expect(after.suppressed.length).toBe(before.suppressed.length + 1)
        expect(after.score.suppressed).toBe(before.score.suppressed + 1)
        expect(after.score.overall).toBeGreaterThanOrEqual(before.score.overall)
        for (const dimension of dimensions) expect(after.score.dimensions[dimension]).toBeGreaterThanOrEqual(before.score.dimensions[dimension])
        for (const attribute of attributes) expect(after.score.attributes[attribute]).toBeGreaterThanOrEqual(before.score.attributes[attribute])
      }),
      {numRuns: 150, seed: 1},
    )
    expect(count).toBeGreaterThan(100)
  }, 120_000)

  test('without findings, 100 in all', () => {
    for (const {source, path} of fixtures.slice(0, 20)) {
      const {score, findings} = lint(
        source,
        path,
        only(() => true),
      )
      expect(findings).toEqual([])
      expect([score.overall, ...Object.values(score.dimensions), ...Object.values(score.attributes)].every((points) => points === 100)).toBe(true)
    }
  }, 60_000)

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
      {numRuns: 80, seed: 2},
    )
  }, 120_000)

  test('applied fixes never lower the score', () => {
    fc.assert(
      fc.property(anyItem, ({source, path}) => {
        const before = lintWith(rules, source, {path, now}).score.overall
        expect(fixWith(rules, source, {path, now}).report.score.overall).toBeGreaterThanOrEqual(before)
      }),
      {numRuns: 100, seed: 3},
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
