import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import rules from '../rules/index.ts'
import type {Registry} from '../src/item.ts'
import {assess} from '../src/notice/assess.ts'
import {Collection} from '../src/notice/collect.ts'
import type {Period} from '../src/notice/period.ts'
import {readPeriod} from '../src/notice/period.ts'
import {parseRegistry} from '../src/registry/registry.ts'
import {callIn} from './terminal.ts'

const office = new URL('../fixtures/office/', import.meta.url).pathname
const cwd = mkdtempSync(join(tmpdir(), 'newslint-'))
afterAll(() => rmSync(cwd, {recursive: true, force: true}))

const call = (...argv: string[]) => callIn(cwd, argv)
const item = (more: object) =>
  JSON.stringify({
    headline: '图书馆延长开放',
    unit: 'A',
    author: '李梅',
    source: '日报',
    submittedAt: '2026-03-04',
    body: '3月3日，市图书馆公布，每天开放到21时。',
    ...more,
  })

test('NDJSON: one item a line, a line that is none is told of and the others are counted', async () => {
  writeFileSync(
    join(cwd, 'items.ndjson'),
    [item({id: 'one'}), '{broken', '', item({syntax: 'markdown', body: '# 图书馆延长开放\n\n3月3日，市图书馆公布，每天开放到21时。'}), '[]'].join('\n'),
  )
  const {code, out, err} = await call('notice', 'items.ndjson', '--period', '2026-03', '--format', 'json', '--isolated')
  expect(code).toBe(2)
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => line.slice(0, 14)),
  ).toEqual(['items.ndjson:2', 'items.ndjson:5'])
  const notice = JSON.parse(out)
  expect(notice.total.filed).toBe(2)
  // Nobody gave a registry: the units are what the items name.
  expect(notice.units).toMatchObject([{name: 'A', filed: 2}])
})

test('the registry is that of the configuration found upwards, for folders, files and lines', async () => {
  const house = join(cwd, 'house')
  mkdirSync(join(house, 'items'), {recursive: true})
  writeFileSync(join(house, 'units.yaml'), 'units:\n  - {name: A, quota: {month: {any: 2}}, officer: 李梅}\n  - {name: B, quota: {month: {any: 1}}}\n')
  writeFileSync(join(house, 'newslint.config.yaml'), 'registry: units.yaml\n')
  writeFileSync(
    join(house, 'items', 'a.md'),
    '---\nheadline: 图书馆延长开放\nunit: A\nsubmittedAt: 2026-03-04\n---\n\n3月3日，市图书馆公布，每天开放到21时。\n',
  )
  writeFileSync(join(house, 'items', 'b.ndjson'), `${item({})}\n`)
  for (const path of ['house', 'house/items/a.md', 'house/items/b.ndjson', 'house/items/*.md']) {
    const {code, out, err} = await call('notice', path, '--period', '2026-03', '--format', 'json')
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({
      unitsFrom: 'registry',
      units: [
        {name: 'A', filed: 1, quota: 2, missing: 1},
        {name: 'B', filed: 0, missing: 1},
      ],
    })
  }
  // What the command line names goes before.
  writeFileSync(join(cwd, 'other.yaml'), 'units:\n  - {name: C}\n')
  const {out} = await call('notice', 'house', '--period', '2026-03', '--format', 'json', '--registry', 'other.yaml')
  expect(JSON.parse(out).units).toMatchObject([{name: 'C'}])
  rmSync(house, {recursive: true})
})

test('the help of notice lists what it shares with checking, and its own formats', async () => {
  const {out} = await call('notice', '--help')
  for (const said of ['--registry', '--lang', '--config', 'markdown', 'html', 'csv', 'json', '--period']) expect(out).toContain(said)
  expect(out).not.toContain('sarif')
})

test('patterns, folders and files name items', async () => {
  for (const name of ['a.md', 'b.md', 'c.txt']) writeFileSync(join(cwd, name), '---\nheadline: x\nsubmittedAt: 2026-03-04\n---\n\n3月3日，市图书馆公布。\n')
  const filed = async (...paths: string[]) =>
    JSON.parse((await call('notice', ...paths, '--period', '2026-03', '--format', 'json', '--isolated')).out).total.filed
  expect(await filed('*.md')).toBe(2)
  expect(await filed('*.md', 'a.md')).toBe(2)
  expect(await filed('.')).toBe(3)
  expect((await call('notice', '*.html', '--period', '2026-03')).code).toBe(2)
})

test.each([
  [['notice', '.'], '--period'],
  [['notice', '.', '--period', 'march'], 'march'],
  [['notice', '--period', '2026-03'], 'paths'],
  [['notice', '.', '--period', '2026-03', '--format', 'sarif'], 'markdown'],
  [['notice', '.', '--period', '2026-03', '--only-confirmed'], '--confirmed'],
  [['notice', '.', '--period', '2026-03', '--confirmed', 'none.csv'], 'none.csv'],
  [['.', '--period', '2026-03'], 'newslint notice'],
])('%j cannot run, and says why', async (argv, said) => {
  const {code, out, err} = await call(...argv)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(said)
})

test.each(['zh-Hans', 'zh-Hant', 'en'])('explain score in %s adds up', async (language) => {
  const {code, out} = await call('explain', 'score', '--lang', language)
  expect(code).toBe(0)
  const [, first = '', second = '', before = ''] = /100 − ([\d.]+) − ([\d.]+) [=＝] ([\d.]+)/.exec(out) ?? []
  expect(100 - Number(first) - Number(second)).toBeCloseTo(Number(before), 1)
  expect(out).toContain(((Number(before) * 89) / 100 - 0.05).toFixed(1).slice(0, 3))
})

test('a notice over 100,000 items is made in bounded time and memory', () => {
  const {registry} = parseRegistry(readFileSync(join(office, 'registry.yaml'), 'utf8'), 'yaml') as {registry: Registry}
  const collection = new Collection(rules, {registry})
  for (const path of readdirSync(join(office, '03'))) collection.add(path, readFileSync(join(office, '03', path), 'utf8'), {path})
  const originals = [...collection.items]
  const signature = new Uint32Array(64)
  let state = 1
  while (collection.items.length < 100_000) {
    const index = collection.items.length
    const original = originals[index % originals.length] as (typeof originals)[number]
    // Half of them are of one form, half have words of their own.
    for (let at = 0; at < 64; at++) signature[at] = index % 2 === 0 ? at : (state = (Math.imul(state, 1664525) + 1013904223) >>> 0)
    collection.signatures.add(index, signature)
    collection.items.push({
      ...structuredClone(original),
      index,
      path: `item-${index}`,
      figures: [index],
      event: `2026-03-${String((index % 28) + 1).padStart(2, '0')}`,
    })
  }
  const started = process.cpuUsage()
  const notice = assess(collection, readPeriod('2026-03') as Period)
  const {user} = process.cpuUsage(started)
  expect(notice.total.filed).toBeGreaterThan(80_000)
  expect(user / 1e6).toBeLessThan(20)
  expect(process.memoryUsage().heapUsed / 2 ** 20).toBeLessThan(512)
}, 120_000)
