/**
 * Measures a run over many files: how much faster two threads are than one, how much faster a second run is with the cache, and peak memory.
 *
 *   node bench/files.mjs [--count 5000] [--cli dist/cli.cjs] [--rounds 1] [--keep DIR]
 *
 * Time is that of the clock: on a machine that does something else meanwhile, two threads cannot show what they can. The time of the busiest thread
 * tells what the clock would say on an idle machine, at best. Ends with 1 where a bar does not hold.
 */

import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {cpus, loadavg, tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {writeItems} from './text.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '5000'},
    cli: {type: 'string', default: join(here, '../dist/cli.cjs')},
    rounds: {type: 'string', default: '1'},
  },
})
const cli = resolve(values.cli)
if (!existsSync(cli)) {
  console.error(`No command at ${cli}: run npm run build first, or give --cli.`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'newslint-files-'))
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]

function generate() {
  const languages = ['zh-Hans', 'zh-Hant', 'en']
  let bytes = 0
  for (const [index, language] of languages.entries()) {
    const count = Math.ceil((Number(values.count) - index) / languages.length)
    mkdirSync(join(folder, 'items', language), {recursive: true})
    for (const [at, text] of writeItems(language, count).entries()) {
      bytes += Buffer.byteLength(text)
      writeFileSync(join(folder, 'items', language, `${String(at).padStart(5, '0')}.txt`), text)
    }
  }
  return bytes
}

/** The most memory a process had, in MB, as the kernel counts it; asked for while it runs. */
function readPeak(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Seconds of the processors each thread of a process has had so far, by its number. The kernel counts in hundredths. */
function readThreads(pid, threads) {
  try {
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const fields = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      threads.set(thread, (Number(fields[11]) + Number(fields[12])) / 100)
    }
  } catch {
    // It has ended.
  }
}

/** One run: seconds of the clock and of the processors, peak memory in MB, a hash of the output. */
function run(...args) {
  return new Promise((done, fail) => {
    const start = performance.now()
    const child = spawn(process.execPath, ['--require', join(here, 'cpu.cjs'), cli, 'items', ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    })
    const hash = createHash('sha256')
    child.stdout.on('data', (chunk) => hash.update(chunk))
    let cpu = ''
    child.stdio[3].on('data', (chunk) => {
      cpu += chunk
    })
    let memory = 0
    const threads = new Map()
    const asking = setInterval(() => {
      memory = Math.max(memory, readPeak(child.pid))
      readThreads(child.pid, threads)
    }, 50)
    child.on('close', (code) => {
      clearInterval(asking)
      if (code !== 0 && code !== 1) fail(new Error(`The command ended with ${code}.`))
      // Threads write a line each too: the last one, of the process, holds them all.
      done({
        time: (performance.now() - start) / 1000,
        cpu: Math.max(...cpu.trim().split(/\s+/).map(Number)) / 1000,
        memory,
        busiest: Math.max(...threads.values()),
        output: hash.digest('hex'),
      })
    })
  })
}

async function measure(name, ...args) {
  const runs = []
  for (let round = 0; round < Number(values.rounds); round++) {
    if (name.startsWith('first')) rmSync(join(folder, '.newslintcache'), {force: true})
    runs.push(await run(...args))
  }
  const {output} = runs[0]
  const busiest = median(runs.map((one) => one.busiest))
  const result = {
    busiest,
    time: median(runs.map(({time}) => time)),
    cpu: median(runs.map(({cpu}) => cpu)),
    memory: Math.max(...runs.map(({memory}) => memory)),
    output,
  }
  console.log(
    `  ${name.padEnd(34)} ${result.time.toFixed(2).padStart(7)} s ${result.cpu.toFixed(2).padStart(7)} s of CPU, busiest thread ${busiest.toFixed(2).padStart(6)} s ${result.memory.toFixed(0).padStart(5)} MB`,
  )
  return result
}

let isHolding = true
function bar(what, value, holds, limit) {
  isHolding &&= holds
  console.log(`  ${holds ? 'holds ' : 'FAILS '} ${what.padEnd(46)} ${value}  ${limit}`)
}

try {
  const bytes = generate()
  console.log(`${values.count} files, ${(bytes / 1e6).toFixed(1)} MB; ${cpus().length} processors, load ${loadavg()[0].toFixed(1)}`)
  const one = await measure('one thread', '--jobs', '1')
  const two = await measure('two threads', '--jobs', '2')
  const first = await measure('first run with the cache, two', '--jobs', '2', '--cache')
  const second = await measure('second run with the cache, one', '--jobs', '1', '--cache')
  const both = await measure('second run with the cache, two', '--jobs', '2', '--cache')
  const json = await measure('json, two threads', '--jobs', '2', '--format', 'json')
  console.log(`  the cache takes ${(statSync(join(folder, '.newslintcache')).size / 1e6).toFixed(1)} MB`)

  console.log('\nbars')
  const speedup = one.time / two.time
  const best = Math.min(second.time, both.time)
  const peak = Math.max(...[one, two, first, second, both, json].map(({memory}) => memory))
  const isSame = [two, first, second, both].every(({output}) => output === one.output)
  bar('one thread / two threads', speedup.toFixed(2), speedup >= 1.6, '≥ 1.6')
  console.log(`         the same by the busiest thread                 ${(one.busiest / two.busiest).toFixed(2)}`)
  bar('first run / second run with the cache', (first.time / best).toFixed(1), first.time / best >= 10, '≥ 10')
  bar('peak memory, MB', peak.toFixed(0), peak <= 300, '≤ 300')
  bar('the same bytes in all runs', isSame, isSame, '')
} finally {
  rmSync(folder, {recursive: true, force: true})
}
process.exitCode = isHolding ? 0 : 1
