import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import rules from '../rules/index.ts'
import {lintWith} from '../src/lint.ts'

const folder = new URL('../fixtures/sound/', import.meta.url)
const names = readdirSync(folder)
const reports = names.map((name) => {
  const source = readFileSync(new URL(name, folder), 'utf8')
  return {name, source, report: lintWith(rules, source, {path: name, messages: 'en'})}
})

/** Findings of a severity as lines to be read: where, which rule, what it says, and the words it points at. */
const list = (severity: string) =>
  reports.flatMap(({name, source, report}) =>
    report.findings
      .filter((finding) => finding.severity === severity)
      .map(
        ({ruleId, line, message, start, end}) =>
          `${name}:${line} ${ruleId}: ${message} [${source.slice(start, Math.min(end, start + 40)).replaceAll('\n', ' ')}]`,
      ),
  )

test('nothing in a sound item is an error', () => {
  expect(names.length).toBeGreaterThanOrEqual(40)
  expect(list('error')).toEqual([])
})

/** Every warning in sound.report is one an editor would share. A new one there: mend the rule, or see that it is right. */
test('warnings on sound items are few', async () => {
  await expect(`${list('warning').join('\n')}\n`).toMatchFileSnapshot(new URL('../fixtures/sound.report', import.meta.url).pathname)
})

test.each(reports)('$name scores well', ({report}) => {
  expect(report.score.overall).toBeGreaterThanOrEqual(85)
})
