import {join, resolve} from 'node:path'
import type {FoundFile} from '../node/files.ts'
import {cacheWordsOf} from './cache-words.ts'
import type {Examiner} from './examine.ts'
import type {Io} from './io.ts'
import {layOut} from './layout.ts'
import {escapeTerminal, version} from './library.ts'
import {type Cache, countCores, openCache, openPool, type Pool} from './many.ts'
import type {Outcome} from './outcome.ts'
import type {Settings} from './settings.ts'
import type {Words} from './words.ts'

/** Fewer files than this are done before another thread has warmed up. */
const filesPerThread = 100
/** More threads than this wait for the one that writes. */
const mostThreads = 16
/** Files a thread is given at a time, and such tasks a thread, so that it never waits: no more is held than this. */
const batchSize = 16
const tasksPerThread = 3

/** The threads that pay, or as many as were asked for, but none without work. */
function chooseJobs(count: number, jobs: number | undefined, leastEach: number): number {
  const useful = Math.floor(count / leastEach)
  if (jobs !== undefined) return Math.max(1, Math.min(jobs, count))
  return useful < 2 ? 1 : Math.min(useful, countCores(), mostThreads)
}

/** Threads that obey the same command line. Nothing where there is no script for them, or no more than one is wanted. */
export function openThreads<Task, Result>(jobs: number, io: Io): Pool<Task, Result> | undefined {
  if (jobs < 2 || io.argv === undefined) return undefined

  io.expectMuch?.()
  return openPool(jobs, join(io.home, 'dist', 'worker.cjs'), {argv: io.argv, columns: io.columns, isTTY: io.isTTY})
}

/** The results of tasks in their order, whoever is ready first; no more than `most` tasks are begun and not yet taken. */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  most: number,
  run: (task: Task) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for await (const task of tasks) {
    const result = run(task)
    // It is waited for later: until then a failure is not unheard of.
    result.catch(() => {})
    begun.push(result)
    if (begun.length >= most) yield await (begun.shift() as Promise<Result>)
  }
  for (const result of begun) yield await result
}

/** Files for one task: standard input comes alone, since only this thread has it. */
function* batch(files: readonly FoundFile[], size: number, isOver: () => boolean): Generator<FoundFile[]> {
  let held: FoundFile[] = []
  for (const file of files) {
    if (isOver()) return
    if (held.length >= size || (file.path === '-' && held.length > 0)) {
      yield held
      held = []
    }
    held.push(file)
    if (file.path === '-') {
      yield held
      held = []
    }
  }
  if (held.length > 0 && !isOver()) yield held
}

/** Gives the signals of the system a chance now and then. */
const breathe = () => new Promise<void>((go) => setImmediate(go))
const breath = 50

/** What became of each file, in the order of the files, up to an interrupt. */
export async function* runFiles(files: readonly FoundFile[], settings: Settings, io: Io, examiner: Examiner): AsyncGenerator<Outcome> {
  const signal = files.length > 1 ? io.signal?.() : undefined
  const isOver = () => signal?.aborted === true
  const jobs = chooseJobs(files.length, settings.jobs, filesPerThread)
  const pool = openThreads<FoundFile[], Outcome[]>(jobs, io)
  const examineHere = async (some: readonly FoundFile[]) => {
    const outcomes: Outcome[] = []
    for (const file of some) outcomes.push(await examiner.examine(file))
    return outcomes
  }
  try {
    if (pool) {
      // What a lost thread had is done here.
      const run = (some: FoundFile[]) => (some[0]?.path === '-' ? examineHere(some) : pool.run(some).catch(() => examineHere(some)))
      for await (const outcomes of inOrder(batch(files, batchSize, isOver), jobs * tasksPerThread, run)) yield* outcomes
      return
    }

    if (files.length >= filesPerThread) io.expectMuch?.()
    let last = performance.now()
    for (const file of files) {
      if (signal && performance.now() - last > breath) {
        await breathe()
        last = performance.now()
      }
      if (isOver()) return
      yield await examiner.examine(file)
    }
  } finally {
    pool?.close()
  }
}

/** All that findings and their report hang on, beside the item and the configuration of its place. */
function identify(settings: Settings, io: Io, words: Words): string {
  const {color, width, language} = layOut(settings, io)
  const {format, fix, dryRun, failOn, minScore, defaults, options, encoding} = settings
  const drawsSummary = format === 'github' && Boolean(io.env.GITHUB_STEP_SUMMARY)
  return JSON.stringify([
    process.version,
    words.language,
    format,
    color,
    width,
    language,
    drawsSummary,
    fix,
    dryRun,
    failOn,
    minScore,
    defaults,
    options,
    encoding,
  ])
}

/** The cache of a run. `tell`: what is said where it cannot be used as it is. */
export function openRunCache(settings: Settings, io: Io, words: Words, tell: (line: string) => void = () => {}): Cache | undefined {
  const {cacheFile} = settings
  if (cacheFile === undefined) return undefined

  const said = cacheWordsOf[words.language]
  const say = (message: string) => tell(`${escapeTerminal(cacheFile)}  ${message}`)
  if (settings.isCi) {
    say(said.unused)
    return undefined
  }
  try {
    const {cache, state} = openCache(resolve(io.cwd, cacheFile), identify(settings, io, words), version)
    if (state === 'damaged') say(said.damaged)
    else if (state === 'foreign') say(said.foreign)
    return cache
  } catch {
    say(said.foreign)
    return undefined
  }
}
