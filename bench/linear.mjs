/**
 * Whether newslint is linear: the CPU time of every reader of facts and of every rule by itself over texts that double in length, and the slope of log time over log length.
 *
 *   node bench/linear.mjs [--text zh-news,en-names,…] [--rule ID] [--reader names] [--from 16] [--doublings 5] [--rounds 3] [--all] [--lib dist/index.js]
 *
 * Sizes in kB of UTF-8. A process for each text. Told are those that are dear at the largest size or steep; `--all` tells all. Ends with 1 where a slope is above 1.2.
 */
import {spawnSync} from 'node:child_process'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {captureItem, readers, runRule} from './item.mjs'
import {shapes, writeShape} from './shapes.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const {values} = parseArgs({
  options: {
    text: {type: 'string', default: Object.keys(shapes).join(',')},
    rule: {type: 'string'},
    reader: {type: 'string'},
    from: {type: 'string', default: '16'},
    doublings: {type: 'string', default: '5'},
    rounds: {type: 'string', default: '3'},
    all: {type: 'boolean', default: false},
    lib: {type: 'string', default: join(here, '../dist/index.js')},
    // For the processes it starts itself.
    measure: {type: 'string'},
  },
})

const now = '2026-06-01T09:00:00+08:00'
const bar = 1.2
/** CPU milliseconds below which a time says nothing of a slope. */
const least = 4
/** What takes longer at one size is not tried at the next. */
const longest = 1000

const cpu = () => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
const time = (run) => {
  const before = cpu()
  run()
  return cpu() - before
}

async function measure(text) {
  const library = await import(pathToFileURL(resolve(values.lib)).href)
  const {lint, rules} = library
  const capture = captureItem(library)
  let item
  const points = new Map()
  const note = (name, bytes, spent) => {
    if (!points.has(name)) points.set(name, new Map())
    const own = points.get(name)
    own.set(bytes, Math.min(spent, own.get(bytes) ?? Infinity))
  }
  const isTooSlow = (name, bytes) =>
    (points.get(name)?.get(bytes / 2) ?? 0) > longest || (points.has(name) && bytes > first * 2 && !points.get(name).has(bytes / 2))
  const first = Number(values.from) * 1000
  for (let round = 0; round < Number(values.rounds); round++) {
    for (let step = -1; step <= Number(values.doublings); step++) {
      // Once more at the first size, so that it is measured warm as well.
      const bytes = first * 2 ** Math.max(0, step)
      const source = writeShape(text, bytes)
      if (!isTooSlow('= lint', bytes) && !values.rule && !values.reader)
        note(
          '= lint',
          bytes,
          time(() => lint(source, {now})),
        )
      note(
        '= read',
        bytes,
        time(() => (item = capture(source, {now}))),
      )
      for (const reader of readers)
        if (!isTooSlow(`: ${reader}`, bytes))
          note(
            `: ${reader}`,
            bytes,
            time(() => item.facts[reader]),
          )
      for (const rule of rules) {
        if (values.rule && rule.id !== values.rule) continue
        if (!isTooSlow(rule.id, bytes))
          note(
            rule.id,
            bytes,
            time(() => runRule(rule, item)),
          )
      }
    }
  }
  console.log(JSON.stringify([...points].map(([name, own]) => [name, [...own]])))
}

/** The steepest of: the slope over all sizes that take long enough to tell, and that over the last two doublings. */
function slopeOf(points) {
  const told = points.filter(([, spent]) => spent >= least)
  if (told.length < 2) return Number.NaN
  const fit = (some) => {
    const logs = some.map(([x, y]) => [Math.log(x), Math.log(y)])
    const mean = (index) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length
    const [mx, my] = [mean(0), mean(1)]
    return logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  }
  return Math.max(fit(told), fit(told.slice(-3)))
}

if (values.measure) {
  await measure(values.measure)
  process.exit()
}

// Room for what is young: how often the collector runs says nothing of a rule.
let steep = 0
for (const text of values.text.split(',')) {
  const given = Object.entries(values).flatMap(([key, value]) => (key === 'text' || key === 'all' || value === undefined ? [] : [`--${key}`, value]))
  const {stdout, stderr, status} = spawnSync(process.execPath, ['--max-semi-space-size=128', fileURLToPath(import.meta.url), '--measure', text, ...given], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(`${text}: ${stderr}`)

  const rows = JSON.parse(stdout).map(([name, points]) => ({name, points, slope: slopeOf(points), last: points.at(-1)[1]}))
  const total = rows.find(({name}) => name === '= lint')?.last ?? 0
  console.log(`\n${text}: CPU milliseconds at ${rows[0].points.map(([bytes]) => bytes / 1000).join(', ')} kB`)
  for (const {name, points, slope, last} of rows.sort((a, b) => b.last - a.last)) {
    if (values.reader && name !== `: ${values.reader}`) continue
    if (slope > bar) steep++
    if (!values.all && !(slope > bar) && last < total / 30) continue
    console.log(
      `  ${slope > bar ? 'STEEP' : '     '} ${name.padEnd(34)} ${points.map(([, spent]) => spent.toFixed(1).padStart(8)).join(' ')}   slope ${slope.toFixed(2)}`,
    )
  }
}
console.log(`\n${steep} above ${bar}`)
process.exitCode = steep > 0 ? 1 : 0
