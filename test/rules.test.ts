import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import rules from '../rules/index.ts'
import {languages} from '../src/item.ts'
import {readExamples} from '../src/report/rule-readme.ts'
import {runExample, writeReadme} from './readme.ts'
import {findRuleFolders} from './rule-index.ts'

const root = new URL('../rules/', import.meta.url)
const folders = findRuleFolders()

test('every folder is a rule and every rule has its folder', () => {
  expect(rules.map(({dimension, id}) => `${dimension}/${id}`).sort()).toEqual(folders)
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const file = new URL(`${rule.dimension}/${id}/README.md`, root)
  const readme = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const examples = readExamples(readme)

  test('its README is up to date', async () => {
    await expect(writeReadme(rule, readme)).toMatchFileSnapshot(file.pathname)
  })

  test('shows at least 3 not-ok and 5 ok examples, in every language it serves', () => {
    expect(examples.filter(({expectsFindings}) => expectsFindings).length).toBeGreaterThanOrEqual(3)
    expect(examples.filter(({expectsFindings}) => !expectsFindings).length).toBeGreaterThanOrEqual(5)
    expect(new Set(examples.map(({language}) => language))).toEqual(new Set(rule.languages ?? languages))
  })

  test.each(examples.map((example) => [example.info, example.text, example] as const))('%s: %s', (_info, _text, example) => {
    const findings = runExample(rule, example)
    if (example.expectsFindings) expect(findings).not.toEqual([])
    else expect(findings).toEqual([])
  })

  test('speaks three languages with the same placeholders and keys', () => {
    const shape = languages.map((language) => {
      const {message, related} = rule.text[language]
      const messages = typeof message === 'string' ? {only: message} : message
      return Object.entries({...messages, ...related}).map(([key, text]) => [
        key,
        [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name))].sort(),
      ])
    })
    expect(shape[1]).toEqual(shape[0])
    expect(shape[2]).toEqual(shape[0])
  })
})
