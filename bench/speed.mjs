/**
 * Measures the speed of newslint beside its peers, on the same text, in one run, by CPU time.
 *
 *   npm run bench -- [--corpus DIR] [--lib dist/index.js] [--cli dist/cli.cjs] [--rounds 5] [--only speed,facts,slope,memory,cli]
 *
 * Peers: npm install --prefix bench. `--corpus DIR`: *.jsonl with rows {headline, body, date?, lang}, instead of invented news.
 * Ends with 1 where a bar does not hold.
 */

import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {loadPeers} from './peers.mjs'
import {writeItems, writeText} from './text.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const {values} = parseArgs({
  options: {
    corpus: {type: 'string'},
    lib: {type: 'string', default: join(here, '../dist/index.js')},
    cli: {type: 'string', default: join(here, '../dist/cli.cjs')},
    rounds: {type: 'string', default: '5'},
    only: {type: 'string', default: 'speed,facts,slope,memory,cli'},
    // For the processes it starts itself: which tool to measure, at what, and on what.
    tool: {type: 'string'},
    task: {type: 'string', default: 'lint'},
    language: {type: 'string'},
  },
})
const rounds = Number(values.rounds)
const lib = resolve(values.lib)
const cli = resolve(values.cli)
const parts = values.only.split(',')
const now = '2026-06-01T09:00:00+08:00'
/** What a peer is given at least, in one round. */
const roundTime = 1000
/** CPU milliseconds each tool runs before it is measured, until the engine has compiled what it needs. */
const warmTime = 5000
const itemsPerLanguage = 120

const scripts = {zh: ['zh-Hans', 'zh-Hant'], en: ['en']}
const bars = []

if (!existsSync(lib)) {
  console.error(`No build at ${lib}: run npm run build first, or give --lib.`)
  process.exit(2)
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
const cpu = () => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
const bar = (what, value, holds, limit) => bars.push({what, value, holds, limit})
const atLeast = (what, value, limit) => bar(what, value, value >= limit, `≥ ${limit}`)
const atMost = (what, value, limit) => bar(what, value, value <= limit, `≤ ${limit}`)

/** Items of a language: {text, options} each. */
function itemsOf(language) {
  if (!values.corpus) {
    const texts = scripts[language].flatMap((script) => writeItems(script, itemsPerLanguage / scripts[language].length))
    return texts.map((text) => ({text, options: {now}}))
  }

  const all = readCorpus(values.corpus, language)
  const step = Math.max(1, Math.floor(all.length / itemsPerLanguage))
  return all.filter((_, index) => index % step === 0)
}

function readCorpus(folder, language) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  const lines = names.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n')).filter((line) => line.trim() !== '')
  const rows = lines.map((line) => JSON.parse(line)).filter(({headline, body, lang}) => headline && body && scripts[language].includes(lang))
  return rows.map(({headline, body, date}) => ({text: `${headline}\n\n${body}\n`, options: date ? {now: date} : {}}))
}

/** One pass of a tool over all items, as often as a round asks for; CPU milliseconds of one pass. */
async function timePass(run, items, least) {
  const before = cpu()
  let passes = 0
  do {
    for (const {text, options} of items) {
      const answer = run(text, options)
      if (typeof answer?.then === 'function') await answer
    }
    passes++
  } while (cpu() - before < least)
  return (cpu() - before) / passes
}

/** Warms one tool up and measures it: the work of a process of its own, so that no tool's garbage or compiled code is another's. */
async function measureTool(name, task, language) {
  const {tools} = name === 'newslint' ? {tools: [{name, run: (await import(pathToFileURL(lib).href))[task]}]} : await loadPeers(task, language)
  const {run} = tools.find((tool) => tool.name === name)
  const items = itemsOf(language)
  await timePass(run, items, warmTime)
  console.log(await timePass(run, items, roundTime))
}

function startTool(name, task, language) {
  const given = ['--tool', name, '--task', task, '--language', language, '--lib', lib, ...(values.corpus ? ['--corpus', values.corpus] : [])]
  const {stdout, stderr, status} = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...given], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return Number(stdout.trim().split('\n').at(-1))
}

const speedBars = {
  lint: {
    zh: [
      ['zhlint', 6],
      ['autocorrect', 0.4],
    ],
    en: [['write-good', 2]],
  },
  facts: {zh: [['jieba tag', 1]], en: [['chrono-node', 0.5]]},
}

/** `lint` beside other linters, or all `facts` beside those who read some of them. */
async function measureSpeed(task) {
  const absent = []
  for (const language of ['zh', 'en']) {
    const items = itemsOf(language)
    const bytes = items.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0)
    const {tools, missing} = await loadPeers(task, language)
    absent.push(...missing)
    const names = ['newslint', ...tools.map(({name}) => name)]
    const times = new Map(names.map((name) => [name, []]))

    console.log(`\n${task}, ${language}: ${items.length} items, ${(bytes / 1000).toFixed(0)} kB, median of ${rounds} rounds, a process each`)
    for (let round = 0; round < rounds; round++) for (const name of names) times.get(name).push(startTool(name, task, language))

    const speeds = new Map([...times].map(([name, list]) => [name, bytes / 1000 / median(list)]))
    const own = speeds.get('newslint')
    for (const [name, speed] of speeds) console.log(`  ${name.padEnd(22)} ${speed.toFixed(2).padStart(8)} MB/s   newslint is ${(own / speed).toFixed(2)} ×`)
    for (const [name, limit] of speedBars[task][language]) atLeast(`${language}: newslint ${task} / ${name}`, own / speeds.get(name), limit)
  }

  if (absent.length > 0) console.log(`\nNot installed, not measured: ${absent.join('; ')}\n  npm install --prefix ${here}`)
}

/** News of about `bytes` bytes: invented, or items of the corpus one after the other. */
function longText(language, bytes) {
  if (!values.corpus) return writeText(language === 'en' ? 'en' : 'zh-Hans', bytes)

  const texts = readCorpus(values.corpus, language).map(({text}) => text)
  let result = ''
  for (let index = 0, size = 0; size < bytes; index++) {
    const text = texts[index % texts.length]
    result += `${text}\n`
    size += Buffer.byteLength(text) + 1
  }
  return result
}

/** The slope of log time over log size: 1 is linear, 2 quadratic. */
function fitSlope(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)])
  const mean = (index) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length
  const [mx, my] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0)
  return covariance / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
}

async function measureSlope(lint) {
  const sizes = [10, 20, 40, 80, 160, 320, 640, 1000]
  for (const language of ['zh', 'en']) {
    const points = []
    for (const size of sizes) {
      const items = [{text: longText(language, size * 1000), options: {now}}]
      await timePass(lint, items, 50)
      const times = []
      for (let round = 0; round < rounds; round++) times.push(await timePass(lint, items, 50))
      points.push([Buffer.byteLength(items[0].text), median(times)])
    }
    const slope = fitSlope(points)
    console.log(`\n${language}: one long text`)
    for (const [bytes, time] of points)
      console.log(`  ${(bytes / 1000).toFixed(0).padStart(6)} kB ${time.toFixed(1).padStart(9)} ms ${(bytes / 1000 / time).toFixed(2).padStart(8)} MB/s`)
    console.log(`  slope ${slope.toFixed(3)}`)
    atMost(`${language}: slope of log time over log size`, slope, 1.15)
  }
}

/** Peak memory of a process of its own that lints one text of 1 MB. */
function measureMemory(folder) {
  console.log('\nmemory, 1 MB')
  for (const language of ['zh', 'en']) {
    const file = join(folder, `${language}.txt`)
    writeFileSync(file, longText(language, 1_000_000))
    const script = `
      import {readFileSync} from 'node:fs'
      import {lint} from ${JSON.stringify(pathToFileURL(lib).href)}
      lint(readFileSync(${JSON.stringify(file)}, 'utf8'), {now: ${JSON.stringify(now)}})
      console.log(process.resourceUsage().maxRSS / 1024)`
    const {stdout, stderr, status} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'})
    if (status !== 0) throw new Error(`The memory of a run on 1 MB could not be measured: ${stderr}`)
    console.log(`  ${language} ${Number(stdout).toFixed(0)} MB`)
    atMost(`${language}: peak memory of linting 1 MB, MB`, Number(stdout), 250)
  }
}

/** CPU milliseconds of one process, its start included. */
function timeChild(args) {
  const {output, error} = spawnSync(process.execPath, ['--require', join(here, 'cpu.cjs'), ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (error) throw error
  return Number(output[3])
}

function measureCli(folder) {
  if (!existsSync(cli)) return console.log(`\nNo command at ${cli}: not measured.`)

  const file = join(folder, 'item.txt')
  writeFileSync(file, itemsOf('zh')[0].text)
  const times = {none: [], own: []}
  for (let run = 0; run < 15; run++) {
    times.none.push(timeChild(['-e', '0']))
    times.own.push(timeChild([cli, file]))
  }
  const [none, own] = [median(times.none), median(times.own)]
  console.log(`\ncommand on one file: ${own.toFixed(0)} ms of CPU time, node -e 0: ${none.toFixed(0)} ms`)
  atMost('command on one file / node -e 0', own / none, 2.5)
}

if (values.tool) {
  await measureTool(values.tool, values.task, values.language)
  process.exit()
}

const {lint} = await import(pathToFileURL(lib).href)
const folder = mkdtempSync(join(tmpdir(), 'newslint-bench-'))
try {
  if (parts.includes('speed')) await measureSpeed('lint')
  if (parts.includes('facts')) await measureSpeed('facts')
  if (parts.includes('slope')) await measureSlope(lint)
  if (parts.includes('memory')) measureMemory(folder)
  if (parts.includes('cli')) measureCli(folder)
} finally {
  rmSync(folder, {recursive: true})
}

console.log('\nbars')
for (const {what, value, holds, limit} of bars) {
  const verdict = Number.isNaN(value) ? 'absent' : holds ? 'holds ' : 'FAILS '
  console.log(`  ${verdict} ${what.padEnd(42)} ${value.toFixed(2).padStart(8)}  ${limit}`)
}
process.exitCode = bars.every(({value, holds}) => holds || Number.isNaN(value)) ? 0 : 1
