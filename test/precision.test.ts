import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import rules from '../rules/index.ts'
import {type Severity, severities} from '../src/item.ts'

/** A finding on real news that somebody has read; what a rule no longer finds since it was mended is `gone`. */
interface Judged {
  severity: Severity
  language: string
  right: boolean
  gone?: true
}

const folder = new URL('../bench/judged/', import.meta.url)
const readJudged = (id: string): Judged[] => {
  const file = new URL(`${id}.jsonl`, folder)
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Judged)
}

const levels = [...severities].reverse()
const counts = rules
  .map(({id, severity}) => {
    const judged = readJudged(id)
    const found = judged.filter(({gone}) => !gone)
    const byLevel = levels.map((level) => {
      const own = found.filter((one) => one.severity === level)
      return {level, all: own.length, right: own.filter(({right}) => right).length}
    })
    return {id, severity, byLevel: byLevel.filter(({all}) => all > 0), gone: judged.length - found.length}
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1))

/** Wilson's interval at 95 %, in percent. */
function interval(right: number, all: number): string {
  const [z, share] = [1.96, right / all]
  const middle = share + (z * z) / (2 * all)
  const reach = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  const limit = (value: number) => ((100 * value) / (1 + (z * z) / all)).toFixed(0)
  return `${limit(middle - reach)}–${limit(middle + reach)} %`
}

function writePage(): string {
  const read = counts.filter(({byLevel}) => byLevel.length > 0)
  const rows = read.flatMap(({id, byLevel, gone}) =>
    byLevel.map(
      ({level, all, right}, index) =>
        `| ${index === 0 ? id : ''} | ${level} | ${all} | ${right} | ${((100 * right) / all).toFixed(0)} % | ${interval(right, all)} | ${index === 0 ? gone : ''} |`,
    ),
  )
  const silent = counts.filter(({byLevel}) => byLevel.length === 0).map(({id, severity}) => `${id} (${severity})`)
  return `# How often a finding is right

Written by \`test/precision.test.ts\` from \`bench/judged\`: findings on 800 edited and published news items (300 in Simplified Chinese, 250 in Traditional Chinese, 250 in English; broadcast, radio and newspaper), read one by one by somebody who asked whether a desk would change the place. The texts are not kept, only a hash of each place. The rules were mended on this same news: on other news they will be somewhat less often right.

One row for each level a rule speaks at; the interval is Wilson's at 95 %. *Gone* counts judged findings that the rule no longer makes since it was mended; they do not count. Errors must be right in 95 of 100, warnings in 80; \`info\` never scores and has no bar: what it says is true, though few desks would act on it.

| rule | speaks as | judged | right | precision | interval | gone |
|---|---|---|---|---|---|---|
${rows.join('\n')}

## No finding in that news

These ${silent.length} rules find nothing there, as they should in sound copy; nothing can be said of their precision on it. Error-level rules are measured with planted defects instead (\`test/defects.test.ts\`).

${silent.join(', ')}.
`
}

test('the page of precision is up to date', async () => {
  await expect(writePage()).toMatchFileSnapshot(new URL('../docs/precision.md', import.meta.url).pathname)
})

test('only rules there are have judged findings', () => {
  const known = new Set(rules.map(({id}) => id))
  expect(readdirSync(folder).filter((name) => !known.has(name.replace('.jsonl', '')))).toEqual([])
})

describe('bars', () => {
  const bars: Record<Severity, number> = {error: 0.95, warning: 0.8, info: 0}
  const rows = counts.flatMap(({id, byLevel}) => byLevel.map((row) => ({id, ...row})))

  test.each(rows.filter(({level}) => level !== 'info'))('$id as $level', ({level, all, right}) => {
    expect(right / all).toBeGreaterThanOrEqual(bars[level])
  })
})
