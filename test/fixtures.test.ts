import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {fix, lint} from '../src/index.ts'
import {formatStylish} from '../src/report/stylish.ts'

const folder = new URL('../fixtures/', import.meta.url)
const items = readdirSync(folder, {withFileTypes: true}).flatMap((entry) => (entry.isFile() && !entry.name.endsWith('.report') ? [entry.name] : []))
const readItem = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const optionsOf = (name: string) => ({path: name, ...(name === 'seed.txt' ? {fields: {kind: 'speech'}} : {})})

test.each(items)('the report of %s', async (name) => {
  const source = readItem(name)
  const report = lint(source, optionsOf(name))
  const text = formatStylish([{path: `fixtures/${name}`, source, report}], {color: false, width: 100})
  await expect(text).toMatchFileSnapshot(new URL(`${name}.report`, folder).pathname)
})

test.each(items.filter((name) => name.includes('good')))('%s has no error and a good score', (name) => {
  const {findings, score} = lint(readItem(name), optionsOf(name))
  expect(findings.filter(({severity}) => severity === 'error')).toEqual([])
  expect(score.overall).toBeGreaterThanOrEqual(90)
})

test.each(items.filter((name) => name.includes('bad')))('%s is held back', (name) => {
  expect(lint(readItem(name), optionsOf(name)).score.overall).toBeLessThan(60)
})

test.each(items)('fixing %s never lowers its score and is done once', (name) => {
  const before = lint(readItem(name), optionsOf(name)).score.overall
  const {output, report} = fix(readItem(name), optionsOf(name))
  expect(report.score.overall).toBeGreaterThanOrEqual(before)
  expect(fix(output, optionsOf(name))).toMatchObject({output, applied: 0})
})
