import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import rules from '../rules/index.ts'
import type {Language, Registry} from '../src/item.ts'
import {assess} from '../src/notice/assess.ts'
import {Collection, type CollectOptions} from '../src/notice/collect.ts'
import {writeCell} from '../src/notice/csv.ts'
import {tellHistory} from '../src/notice/history.ts'
import type {Notice} from '../src/notice/notice.ts'
import {type Period, periodBefore, readPeriod} from '../src/notice/period.ts'
import {meetQuota} from '../src/notice/units.ts'
import {readVerdicts} from '../src/notice/verdicts.ts'
import {formatHistory, writeNotice} from '../src/notice/write.ts'
import {parseRegistry} from '../src/registry/registry.ts'

const folder = new URL('../fixtures/office/', import.meta.url).pathname
const {registry} = parseRegistry(readFileSync(join(folder, 'registry.yaml'), 'utf8'), 'yaml')
const march = readPeriod('2026-03') as Period
const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.md'))
  .sort()
const sources = new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))

function collect(order: readonly string[] = paths, options: CollectOptions = {}, messages: Language = 'en'): Collection {
  const collection = new Collection(rules, {registry, period: march, ...options})
  for (const path of order) collection.add(path, sources.get(path) ?? '', {path, messages})
  return collection
}

/** An item as a table of the office would have it. */
interface Made {
  path: string
  unit?: string
  filed?: string
  kind?: string
  text?: string
  more?: string
}
const write = ({unit, filed, kind = 'news', text = '3月3日，市图书馆在东街公布，阅览室每天开放到21时。', more = ''}: Made) =>
  `---\nheadline: 图书馆延长开放\nkind: ${kind}\n${unit === undefined ? '' : `unit: ${unit}\n`}author: 李梅\nsource: 临江日报\n${filed === undefined ? '' : `submittedAt: ${filed}\n`}${more}---\n\n${text}\n`
function assessMade(items: readonly Made[], house: Registry, period = march, options: CollectOptions = {}): Notice {
  const collection = new Collection(rules, {registry: house, period, ...options})
  for (const item of items) collection.add(item.path, write(item), {path: 'x.md'})
  return assess(collection, period)
}
const unitsOf = (quota: number, ...names: string[]): Registry => ({
  units: names.map((name) => ({name, class: '一类', officer: '王宁', quota: {month: {any: quota}}})),
})

let notice: Notice
beforeAll(() => {
  notice = assess(collect(), march)
}, 60_000)

describe('the sample office, worked out by hand', () => {
  // Filed, of them valid, late, filed before by somebody, asked for, missing, below 60.
  const table: [string, number, number, number, number, number, number, number][] = [
    ['临江市住房和城乡建设局', 4, 4, 0, 0, 3, 0, 0],
    ['临江市文化和旅游局', 5, 4, 0, 1, 3, 0, 0],
    ['临江市应急管理局', 5, 4, 1, 0, 3, 0, 1],
    ['临江市民政局', 1, 1, 0, 0, 2, 1, 0],
    ['東灣區民政事務處', 3, 3, 0, 0, 2, 0, 0],
    ['Millport Town Council', 3, 2, 0, 0, 2, 0, 1],
    ['临江市体育局', 0, 0, 0, 0, 1, 1, 0],
  ]
  test.each(table)('%s', (name, filed, valid, late, duplicates, quota, missing, weak) => {
    const row = notice.units.find((unit) => unit.name === name)
    expect(row).toMatchObject({
      filed,
      valid,
      late,
      onTime: filed - late,
      duplicates,
      quota,
      missing,
      completion: Math.round(((quota - missing) / quota) * 1000) / 1000,
    })
    expect(row?.grades.D).toBe(weak)
  })

  test('the whole is the sum of the units and of what has no unit', () => {
    const sum = (column: number) => table.reduce((all, row) => all + (row[column] as number), 0)
    // One item names no unit, and one a unit that is not in the registry.
    expect(notice.total).toMatchObject({
      filed: sum(1) + 2,
      valid: sum(2) + 2,
      late: sum(3),
      duplicates: sum(4),
      quota: sum(5),
      missing: sum(6),
      units: table.length,
    })
    expect(notice.others).toMatchObject({filed: 2, valid: 2})
    const lines = writeNotice(notice, 'csv', 'zh-Hans', rules).trimEnd().split('\r\n').slice(1)
    const filed = lines.map((line) => Number(line.split(',')[5]))
    expect(filed.at(-1)).toBe(filed.slice(0, -1).reduce((all, one) => all + one, 0))
    expect(notice.total.completion).toBe(Math.round(((sum(5) - sum(6)) / sum(5)) * 1000) / 1000)
  })

  test('means, medians and points from the scores of the items', () => {
    const collection = collect()
    const own = (name: string) => collection.items.filter(({unit, filed = ''}) => unit === name && filed.startsWith('2026-03')).map(({score}) => score)
    const scores = own('临江市应急管理局').sort((a, b) => a - b)
    const average = scores.reduce((sum, score) => sum + score, 0) / scores.length
    const row = notice.units.find(({name}) => name === '临江市应急管理局')
    expect(row?.mean).toBeCloseTo(average, 0)
    expect(row?.median).toBe(scores[2])
    expect(row?.points).toBeCloseTo(40 + (20 * 4) / 5 + (40 * average) / 100, 0)
  })

  test('what cannot be placed has its line', () => {
    expect(notice.unplaced.map(({reason, value, nearest, as, items}) => [reason, value, nearest, as, items.length])).toEqual([
      ['date', undefined, undefined, undefined, 1],
      ['noUnit', undefined, undefined, undefined, 1],
      ['unit', '临江市住房和城乡建投局', '临江市住房和城乡建设局', undefined, 1],
      ['kind', '好人好亊', '好人好事', 'good-deed', 1],
      ['channel', '网战', '网站', 'website', 1],
    ])
  })

  test('the same story from two units counts for the first', () => {
    expect(notice.duplicates.map(({item, first}) => [item.unit, first.unit])).toEqual([['临江市文化和旅游局', '临江市民政局']])
    const february = assess(collect(), readPeriod('2026-02') as Period)
    expect(february.duplicates.map(({item, first}) => [item.unit, first.unit])).toEqual([['临江市应急管理局', '临江市住房和城乡建设局']])
  })

  test('the order of the items changes nothing', () => {
    expect(assess(collect([...paths].reverse()), march)).toEqual(notice)
  })

  test.each(['zh-Hans', 'zh-Hant', 'en'] as const)('its notice in %s', async (language) => {
    const own = assess(collect(paths, {}, language), march)
    await expect(writeNotice(own, 'markdown', language, rules)).toMatchFileSnapshot(`../fixtures/office/notice.${language}.md.report`)
    const html = writeNotice(own, 'html', language, rules)
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|https?:|undefined|NaN|\[object/)
    expect(html.match(/<svg/g)?.length).toBe(5)
  })

  test('persons are named only where that was asked for', () => {
    const people = ['程远', '沈芸', '高峻', '何建平', '郭晓燕']
    const plain = (['markdown', 'html', 'csv'] as const).map((format) => writeNotice(notice, format, 'zh-Hans', rules)).join('')
    expect(people.filter((name) => plain.includes(name))).toEqual([])
    const named = writeNotice(assess(collect(), march, {namesPersons: true}), 'markdown', 'zh-Hans', rules)
    expect(people.filter((name) => named.includes(name))).toEqual(people)
  })

  test('the history of an author names nobody else', () => {
    const history = tellHistory(collect(), '何建平', march)
    expect(history).toMatchObject({
      filed: 5,
      late: 1,
      isKnown: true,
      trend: [
        {period: '2026-01', filed: 2, rules: []},
        {period: '2026-02', filed: 5, rules: expect.arrayContaining([expect.objectContaining({errors: 1})])},
        {period: '2026-03', filed: 5, rules: expect.arrayContaining([expect.objectContaining({ruleId: 'reporting-lag'})])},
      ],
    })
    const said = (['markdown', 'html', 'csv', 'json'] as const).map((format) => formatHistory(history, format, 'zh-Hans', rules)).join('')
    const nobody = tellHistory(collect(), '何健平', march)
    expect(nobody).toMatchObject({isKnown: false, filed: 0})
    expect(formatHistory(nobody, 'markdown', 'zh-Hans', rules)).toContain('没有署名“何健平”')
    expect(['李梅', '王立新', '高峻', '住房和城乡建设局', '文化和旅游局'].filter((name) => said.includes(name))).toEqual([])
  })
})

describe('periods', () => {
  test.each([
    ['2026-03', '2026-03-01', '2026-03-31', '2026-02'],
    ['2026-01', '2026-01-01', '2026-01-31', '2025-12'],
    ['2026-Q1', '2026-01-01', '2026-03-31', '2025-Q4'],
    ['2026-H2', '2026-07-01', '2026-12-31', '2026-H1'],
    ['2024', '2024-01-01', '2024-12-31', '2023'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024-01'],
    ['2026-03-10..2026-03-19', '2026-03-10', '2026-03-19', '2026-02-28..2026-03-09'],
    ['2026-01..2026-02', '2026-01-01', '2026-02-28', '2025-11-03..2025-12-31'],
  ])('%s', (text, from, to, before) => {
    const period = readPeriod(text)
    expect(period).toMatchObject({from, to})
    expect(periodBefore(period as Period).name).toBe(before)
  })

  test.each(['', 'march', '2026-13', '2026-00', '2026-3', '2026-Q5', '2026-H3', '2026-03-20..2026-03-01', '2026-02-30..2026-03-01', '2026-03..', '02026'])(
    '%j is none',
    (text) => {
      expect(readPeriod(text)).toBeUndefined()
    },
  )
})

test('ranks within a class, ties share one: 1, 2, 2, 4', () => {
  // B and C owe more than they file, and as much; D files nothing.
  const house: Registry = {
    units: [
      ['A', 1],
      ['B', 2],
      ['C', 2],
      ['D', 1],
    ].map(([name, any]) => ({name: String(name), class: 'x', officer: 'o', quota: {month: {any: Number(any)}}})),
  }
  const {units} = assessMade(
    ['A', 'B', 'C'].map((unit, index) => ({path: unit, unit, filed: '2026-03-04', text: `3月3日，市图书馆在第${index}街公布${'甲乙丙'[index]}方案。`})),
    house,
  )
  expect(units.map(({name, rank}) => [name, rank])).toEqual([
    ['A', 1],
    ['B', 2],
    ['C', 2],
    ['D', 4],
  ])
})

test('few items are marked, and their mean is drawn towards that of all as if three more had it', () => {
  const {units, total} = assessMade(
    [
      {path: 'a', unit: 'A', filed: '2026-03-04'},
      ...[1, 2, 3].map((n) => ({path: `b${n}`, unit: 'B', filed: '2026-03-04', text: '据了解，有关部门高度重视。'})),
    ],
    unitsOf(1, 'A', 'B'),
  )
  const [a, b] = [units.find(({name}) => name === 'A'), units.find(({name}) => name === 'B')]
  expect([a?.isSmall, b?.isSmall]).toEqual([true, false])
  expect(a?.shrunkMean).toBeCloseTo(((a?.mean ?? 0) + 3 * (total.mean ?? 0)) / 4, 0)
})

test('an empty period and a unit without items have their lines', () => {
  const empty = assessMade([], unitsOf(2, 'A'))
  expect(empty.units).toMatchObject([{name: 'A', filed: 0, missing: 2, completion: 0, points: 0}])
  for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    const text = writeNotice(empty, 'markdown', language, rules)
    expect(text).toContain('A')
    expect(text).not.toMatch(/undefined|NaN|Infinity/)
    expect(writeNotice(empty, 'html', language, rules)).not.toMatch(/undefined|NaN|Infinity/)
  }
  expect(writeNotice(empty, 'markdown', 'en', rules)).toContain('No items were filed in 2026-03')
})

test('without a registry units are what the items name, and nobody is called missing', () => {
  const made = assessMade(
    [
      {path: 'a', unit: '文旅局', filed: '2026-03-04'},
      {path: 'b', unit: '文旅 局', filed: '2026-03-05', text: '3月3日，市文旅局公布，东街展馆周一闭馆。'},
      {path: 'c', filed: '2026-03-06', text: '3月3日，市图书馆公布，西街新馆下周试用。'},
    ],
    {},
  )
  expect(made.units).toMatchObject([{name: '文旅 局', filed: 2, lacksOfficer: false}])
  expect(made).toMatchObject({unitsFrom: 'items', others: {filed: 1}, total: {filed: 3, quota: 0}})
  for (const [language, said] of [
    ['en', 'no registry'],
    ['zh-Hans', '未提供单位名录'],
    ['zh-Hant', '沒有單位名冊'],
  ] as const)
    expect(writeNotice(made, 'markdown', language, rules)).toContain(said)
})

test('a Chinese notice names kinds and channels in Chinese', () => {
  const house: Registry = {units: [{name: 'A', quota: {month: {brief: 1, emergency: 2}}}]}
  const made = assessMade([{path: 'a', unit: 'A', filed: '2026-03-04', more: 'channel: website\n'}], house)
  const said = writeNotice(made, 'markdown', 'zh-Hans', rules)
  for (const name of ['突发事件', '动态', '网站']) expect(said).toContain(name)
  expect(said).not.toMatch(/\b(?:brief|emergency|website)\b/)
})

test('filing one more valid item never lowers what is completed', () => {
  const kinds = ['news', 'brief', 'good-deed', 'any']
  const counts = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(6)), {maxLength: 4})
  const met = (owed: Map<string, number>, valid: Map<string, number>) => meetQuota(owed, valid).reduce((sum, {quota, missing}) => sum + quota - missing, 0)
  fc.assert(
    fc.property(counts, counts, fc.constantFrom('news', 'brief', 'good-deed', 'feature'), (owed, filed, kind) => {
      const valid = new Map(filed.filter(([name]) => name !== 'any'))
      const more = new Map(valid).set(kind, (valid.get(kind) ?? 0) + 1)
      expect(met(new Map(owed), more)).toBeGreaterThanOrEqual(met(new Map(owed), valid))
    }),
    {numRuns: 1000},
  )
})

describe('what an editor said', () => {
  const item: Made = {path: 'a', unit: 'A', filed: '2026-03-04', text: '3月3日（星期五），市图书馆在东街公布，阅览室每天开放到21时。'}
  const found = assessMade([item], unitsOf(1, 'A'))
  const key = found.errors[0]?.findings[0]?.key ?? ''

  test('a rejected finding costs nothing, a confirmed one counts, and the notice says which reading it shows', () => {
    expect(found.reading).toBe('found')
    const rejected = assessMade([item], unitsOf(1, 'A'), march, {verdicts: new Map([[key, 'rejected']])})
    expect(rejected.reading).toBe('reviewed')
    expect(rejected.total.mean).toBeGreaterThan(found.total.mean ?? 100)
    const confirmed = assessMade([item], unitsOf(1, 'A'), march, {verdicts: new Map([[key, 'confirmed']]), onlyConfirmed: true})
    expect(confirmed.reading).toBe('confirmed')
    expect(confirmed.errors[0]?.findings).toMatchObject([{key, verdict: 'confirmed'}])
    const nothing = assessMade([item], unitsOf(1, 'A'), march, {onlyConfirmed: true})
    expect(nothing.total.mean).toBe(100)
    const stale = assessMade([item], unitsOf(1, 'A'), march, {
      verdicts: new Map([
        [key, 'confirmed'],
        ['0'.repeat(16), 'rejected'],
      ]),
    })
    expect(stale.judged).toEqual({confirmed: 1, rejected: 0, unmatched: 1})
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) expect(writeNotice(stale, 'markdown', language, rules)).toMatch(/1 more match|另有 1 [条項]/)
    for (const one of [found, rejected, confirmed]) expect(writeNotice(one, 'markdown', 'en', rules)).toMatch(/As found by the tool|Only findings/)
  })

  test('is read from lines and from JSON; what is neither is told by its line', () => {
    expect([...readVerdicts('key,verdict\n0123456789abcdef,confirmed,checked\n"fedcba9876543210": 不属实\n').verdicts]).toEqual([
      ['0123456789abcdef', 'confirmed'],
      ['fedcba9876543210', 'rejected'],
    ])
    expect([...readVerdicts('{"0123456789abcdef": "rejected", "errors": [{"key": "fedcba9876543210", "verdict": "confirmed"}]}').verdicts].length).toBe(2)
    expect(readVerdicts('0123456789abcdef,maybe\n# a note\n').wrong).toEqual([1])
    expect(readVerdicts('{').wrong).toEqual([1])
  })
})

test('nothing an item or registry says runs in a page or a spreadsheet', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
  const text = `3月3日（星期五），市图书馆${evil}公布。据了解TODO`
  const made = assessMade(
    [
      {path: evil, unit: evil, filed: '2026-03-04', text, more: `channel: ${JSON.stringify(evil)}\n`},
      {path: '=1+1', filed: '2026-03-04'},
    ],
    {units: [{name: evil, class: '=cmd()', quota: {month: {any: 1}}}], topics: [{name: evil}]},
  )
  for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    expect(writeNotice(made, 'html', language, rules)).not.toMatch(/<script|<img/)
    expect(writeNotice(made, 'markdown', language, rules)).not.toMatch(/<script|<img/)
    expect(writeNotice(made, 'csv', language, rules)).not.toMatch(/(?:^|,)"?[=+@]/m)
  }
  expect(['=1', '+1', '-1', '@x', '\t=1', ' =1', '\u200b=1', '|x', 'a"b', 'a\nb'].map(writeCell)).toEqual([
    '"\'=1"',
    '"\'+1"',
    '"\'-1"',
    '"\'@x"',
    '"\'\t=1"',
    '"\' =1"',
    '"\'\u200b=1"',
    '"\'|x"',
    '"a""b"',
    '"a b"',
  ])
})
