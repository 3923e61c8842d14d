/**
 * Hostile texts of a megabyte (what an item may hold) × lint and fix, each in a process of its own: CPU time, peak memory, and the slope of log time over log size.
 *
 *   node test/heavy/pathological.mjs [--kind NAME] [--size 1000000] [--slope] [--lib dist/index.js]
 *
 * Ends with 1 where one takes more than 5 s or 512 MB, throws, or (with `--slope`) grows faster than its size to the power of 1.2.
 */
import {spawnSync} from 'node:child_process'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {cmarkKinds, ownKinds} from './hostile.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const {values} = parseArgs({
  options: {
    kind: {type: 'string'},
    size: {type: 'string', default: '1000000'},
    slope: {type: 'boolean', default: false},
    lib: {type: 'string', default: join(here, '../../dist/index.js')},
    // For the processes it starts itself.
    run: {type: 'string'},
  },
})
const kinds = {...cmarkKinds, ...ownKinds}
const bars = {seconds: 5, memory: 512, slope: 1.2}
const now = '2026-06-01T09:00:00+08:00'
/** What the engine keeps for itself comes on top; without a limit it lets rubbish lie for as long as the machine has room. */
const heap = '--max-old-space-size=400'
/** CPU seconds below which a time says nothing of a slope. */
const least = 0.02

/** So many bytes at most: the limit of a file is one of bytes. */
function cut(text, bytes) {
  const size = Buffer.byteLength(text)
  return size <= bytes
    ? text
    : Buffer.from(text)
        .subarray(0, bytes)
        .toString()
        .replace(/\ufffd+$/, '')
}

async function run(name) {
  const {lint, fix} = await import(pathToFileURL(resolve(values.lib)).href)
  const {path, write} = kinds[name]
  const measure = (verb, size) => {
    const text = cut(write(size), size)
    const before = process.cpuUsage()
    verb(text, {path, now})
    const {user, system} = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  const size = Number(values.size)
  // Once before it counts: the first run compiles.
  if (values.slope) measure(fix, size / 8)
  const sizes = values.slope ? [size / 8, size / 4, size / 2, size] : [size]
  const times = {lint: sizes.map((one) => measure(lint, one)), fix: sizes.map((one) => measure(fix, one))}
  console.log(JSON.stringify({times, sizes, memory: process.resourceUsage().maxRSS / 1024}))
}

/** The slope over the sizes whose time can be told; not a number where they are too few. */
function slopeOf(sizes, times) {
  const logs = sizes.map((size, index) => [Math.log(size), Math.log(times[index])]).filter((_, index) => times[index] >= least)
  if (logs.length < 3) return Number.NaN
  const mean = (index) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length
  const [mx, my] = [mean(0), mean(1)]
  return logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
}

if (values.run) {
  await run(values.run)
  process.exit()
}

let failed = 0
for (const name of values.kind ? [values.kind] : Object.keys(kinds)) {
  const given = ['--run', name, '--size', values.size, '--lib', values.lib, ...(values.slope ? ['--slope'] : [])]
  const {stdout, stderr, status, signal} = spawnSync(process.execPath, [heap, fileURLToPath(import.meta.url), ...given], {encoding: 'utf8', timeout: 900_000})
  if (status !== 0) {
    failed++
    console.log(
      `FAILS ${name}: ${
        signal ??
        stderr
          .trim()
          .split('\n')
          .find((line) => /Error/.test(line)) ??
        status
      }`,
    )
    continue
  }
  const {times, sizes, memory} = JSON.parse(stdout)
  const slopes = Object.values(times).map((list) => slopeOf(sizes, list))
  const [lintTime, fixTime] = Object.values(times).map((list) => list.at(-1))
  const holds = Math.max(lintTime, fixTime) <= bars.seconds && memory <= bars.memory && !slopes.some((slope) => slope > bars.slope)
  if (!holds) failed++
  const slope = values.slope ? `   slopes ${slopes.map((one) => one.toFixed(2)).join(' ')}` : ''
  console.log(
    `${holds ? 'holds' : 'FAILS'} ${name.padEnd(44)} lint ${lintTime.toFixed(2)} s   fix ${fixTime.toFixed(2)} s   ${memory.toFixed(0).padStart(4)} MB${slope}`,
  )
}
console.log(`\n${failed} of ${values.kind ? 1 : Object.keys(kinds).length} fail`)
process.exitCode = failed > 0 ? 1 : 0
