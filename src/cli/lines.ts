import type {Configurations} from '../node/configurations.ts'
import {Failure} from '../node/failure.ts'
import {isItem, largestFile, readChunks} from '../node/files.ts'
import type {Io} from './io.ts'
import {fails, joinOptions} from './item.ts'
import {escapeJson, lint} from './library.ts'
import {linesWordsOf} from './lines-words.ts'
import {inOrder, openThreads} from './parallel.ts'
import type {Settings} from './settings.ts'
import {fill, type Words} from './words.ts'

/** A line of the input: its bytes; nothing of one that is too long. */
export interface Line {
  index: number
  bytes?: Uint8Array
}

/** A line of the output. */
export interface LineOutcome {
  text: string
  isFailed: boolean
  isBroken: boolean
}

const newline = 0x0a

/** Cuts bytes into lines. Of a line beyond the limit nothing is kept. A last line without an end is one too. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>, first: number, limit = largestFile): AsyncGenerator<Line> {
  let index = first
  let held: Uint8Array[] = []
  let size = 0
  const take = (bytes: Uint8Array) => {
    size += bytes.length
    if (size > limit) held = []
    else if (bytes.length > 0) held.push(bytes)
  }
  const finish = (): Line => {
    const line = size > limit ? {index} : {index, bytes: Buffer.concat(held)}
    index++
    held = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      take(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    // A copy: the rest of a line must not hold the whole chunk.
    take(Buffer.from(chunk.subarray(start)))
  }
  if (size > 0) yield finish()
}

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const write = (value: object) => `${escapeJson(JSON.stringify(value))}\n`

/** What becomes of one line. Offsets of findings are into the line as it was read. */
export function examineLine({index, bytes}: Line, settings: Settings, configurations: Configurations, words: Words): LineOutcome {
  const said = linesWordsOf[words.language]
  const refuse = (error: string): LineOutcome => ({text: write({index, error}), isFailed: false, isBroken: true})
  if (bytes === undefined) return refuse(fill(said.tooLong, {limit: largestFile / 1024}))

  const text = decode(bytes)
  if (text === undefined) return refuse(said.notText)
  const value = parse(text)
  if (value === undefined) return refuse(said.notJson)
  if (!isItem(value)) return refuse(said.notItem)

  const resolved = configurations.of('item.json')
  const report = lint(text, joinOptions('item.json', settings, resolved))
  const id = 'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? {id: value.id} : {}
  return {text: write({index, ...id, report}), isFailed: fails(report, settings, resolved), isBroken: report.problems.length > 0}
}

async function* readAll(paths: readonly string[], io: Io, words: Words): AsyncGenerator<Uint8Array> {
  for (const path of paths) {
    if (path === '-') yield* io.stdin
    else yield* readChunks(path, io.cwd, words)
  }
}

/** What is held to be written at a time, and the lines of a task for a thread. */
const mostHeld = 65_536
const batchSize = 16
const tasksPerThread = 3

async function* batch(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let held: Line[] = []
  for await (const line of lines) {
    held.push(line)
    if (held.length < batchSize) continue
    yield held
    held = []
  }
  if (held.length > 0) yield held
}

async function* examineAll(lines: AsyncIterable<Line>, jobs: number, io: Io, examine: (line: Line) => LineOutcome): AsyncGenerator<LineOutcome> {
  const pool = openThreads<Line[], LineOutcome[]>(jobs, io)
  if (!pool) {
    // Each line is answered before the next is asked for: whoever waits for the answer gets it.
    for await (const line of lines) yield examine(line)
    return
  }
  try {
    const run = (some: Line[]) => pool.run(some).catch(() => some.map(examine))
    for await (const outcomes of inOrder(batch(lines), jobs * tasksPerThread, run)) yield* outcomes
  } finally {
    pool.close()
  }
}

/** Lints items of which each is a line of JSON; writes a line for each, in their order. Resolves to the exit code. */
export async function lintLines(paths: readonly string[], settings: Settings, configurations: Configurations, io: Io, words: Words): Promise<number> {
  const others: [name: string, isGiven: boolean][] = [
    ['--fix', settings.fix],
    // In CI the place chooses a format that nobody asked for.
    ['--format', !['stylish', 'ndjson', ...(settings.isCi ? ['github'] : [])].includes(settings.format)],
    ['--cache', settings.cacheFile !== undefined],
    ['--baseline', settings.baseline !== undefined || settings.updatesBaseline],
    ['--since', settings.since !== undefined],
    ['--annotate', settings.annotate !== undefined],
  ]
  const other = others.find(([, isGiven]) => isGiven)?.[0]
  if (other !== undefined) throw new Failure(fill(linesWordsOf[words.language].onlyLines, {name: other}))

  configurations.loadAll(['item.json'])
  let total = 0
  let broken = 0
  let isFailed = false
  let held = ''
  const flush = async () => {
    const text = held
    held = ''
    if (text !== '' && io.stdout.write(text) === false) await io.drain?.(io.stdout)
  }
  const jobs = settings.jobs ?? 1
  const lines = splitLines(readAll(paths.length === 0 ? ['-'] : paths, io, words), settings.indexFrom)
  for await (const {text, isFailed: fails, isBroken} of examineAll(lines, jobs, io, (line) => examineLine(line, settings, configurations, words))) {
    total++
    if (isBroken) broken++
    isFailed ||= fails
    if (total === 1000) io.expectMuch?.()
    held += text
    if (jobs === 1 || held.length > mostHeld) await flush()
  }
  await flush()
  if (broken > 0) io.stderr.write(`${fill(linesWordsOf[words.language].broken, {count: broken, total})}\n`)
  if (broken > 0) return 2
  return isFailed ? 1 : 0
}
