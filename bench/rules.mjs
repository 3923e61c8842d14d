/**
 * What each rule costs: CPU-bound microseconds an item, facts read before, the least of many rounds.
 *
 *   node bench/rules.mjs [--language zh|en] [--rule ID] [--rounds 60] [--top 30] [--lib dist/index.js]
 */
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {captureItem, readers, runRule} from './item.mjs'
import {writeItems} from './text.mjs'

const {values} = parseArgs({
  options: {
    language: {type: 'string', default: 'zh'},
    rule: {type: 'string'},
    rounds: {type: 'string', default: '60'},
    top: {type: 'string', default: '30'},
    lib: {type: 'string', default: join(fileURLToPath(new URL('.', import.meta.url)), '../dist/index.js')},
  },
})
const library = await import(pathToFileURL(resolve(values.lib)).href)
const {lint, rules} = library
const capture = captureItem(library)
const now = '2026-06-01T09:00:00+08:00'
const texts = values.language === 'en' ? writeItems('en', 60) : [...writeItems('zh-Hans', 30), ...writeItems('zh-Hant', 30)]
const microseconds = () => Number(process.hrtime.bigint()) / 1000

const least = new Map()
const note = (name, spent) => least.set(name, Math.min(spent / texts.length, least.get(name) ?? Infinity))
const time = (name, run) => {
  const before = microseconds()
  run()
  note(name, microseconds() - before)
}
for (let round = 0; round < Number(values.rounds); round++) {
  time('= lint', () => texts.forEach((text) => lint(text, {now})))
  let items
  time('= read', () => (items = texts.map((text) => capture(text, {now}))))
  for (const reader of readers) time(`: ${reader}`, () => items.forEach((item) => item.facts[reader]))
  for (const rule of rules) if (!values.rule || rule.id === values.rule) time(rule.id, () => items.forEach((item) => runRule(rule, item)))
}
const rows = [...least].sort((a, b) => b[1] - a[1])
const sum = (some) => some.reduce((total, [, spent]) => total + spent, 0).toFixed(0)
console.log(
  `${values.language}: rules ${sum(rows.filter(([name]) => /^\w/.test(name)))} µs an item, readers ${sum(rows.filter(([name]) => name.startsWith(':')))} µs`,
)
for (const [name, spent] of rows.slice(0, Number(values.top))) console.log(`  ${name.padEnd(36)} ${spent.toFixed(1).padStart(8)}`)
