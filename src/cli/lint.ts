import type {Configurations} from '../node/configurations.ts'
import {Failure} from '../node/failure.ts'
import {type FoundFile, findFiles} from '../node/files.ts'
import {cacheWordsOf} from './cache-words.ts'
import {requireAnnotation} from './docx.ts'
import {Examiner} from './examine.ts'
import {Gate} from './gate.ts'
import {listIdle} from './idle.ts'
import type {Io} from './io.ts'
import {escapeTerminal, type Language} from './library.ts'
import {Run} from './lint-run.ts'
import {lintWordsOf} from './lint-words.ts'
import type {Cache} from './many.ts'
import {openRunCache, runFiles} from './parallel.ts'
import {showProgress} from './progress.ts'
import type {Settings} from './settings.ts'
import {fill, type Words} from './words.ts'

const isDocx = (path: string) => /\.docx$/i.test(path)

/** Ends with this after an interrupt, as a program does that was ended by the signal. */
const interruptedCode = 130

/** Lints files, folders and standard input, and writes the report. Resolves to the exit code. */
export async function lintPaths(
  paths: readonly string[],
  settings: Settings,
  configurations: Configurations,
  io: Io,
  words: Words,
  language: Language,
): Promise<number> {
  const said = lintWordsOf[language]
  if (paths.length === 0) throw new Failure(said.noPaths)

  if (settings.annotate !== undefined) requireAnnotation(paths, settings.annotate, settings.overwrite, io.cwd, words)

  const notFound: [path: string, message: string][] = []
  const files = findFiles(paths, io.cwd, words, (path, message) => notFound.push([path, message]))
  configurations.loadAll(files.map(({path}) => (path === '-' ? (settings.stdinFilename ?? 'item.txt') : path)))
  const gate = await Gate.open(files, settings, io, language, words)
  const progress = showProgress(files.length, io)
  const run = new Run(
    settings,
    io,
    words,
    gate,
    files.some(({path}) => path === '-' && !isDocx(settings.stdinFilename ?? '')),
    progress.clear,
  )
  for (const [path, message] of notFound) run.fail(path, message)

  const isCompared = settings.baseline !== undefined || settings.since !== undefined
  const cache = openRunCache(settings, io, words, (line) => io.stderr.write(`${line}\n`))
  // The gate and the reader of documents are in this thread only.
  const isHere = isCompared || settings.annotate !== undefined || files.some(({path}) => isDocx(path))
  const done = await runAll(files, run, progress, {settings: isHere ? {...settings, jobs: 1} : settings, configurations, io, words, cache})
  progress.clear()
  if (done === files.length && run.items === 0 && !run.isBroken && !run.hasPassedOver && !gate.hasSkipped) run.fail(paths[0] ?? '', words.noItems)
  // After an interrupt nobody knows which patterns match nothing, or what the baseline should be.
  const isWhole = done === files.length
  const all = files.map(({path}) => path)
  await run.close(() => (isWhole ? [...listIdle(configurations, paths, all, io, words), ...gate.close()] : []))
  keep(cache, settings, io, words)
  if (run.applied > 0) io.stderr.write(`${fill(settings.dryRun ? said.wouldMend : said.mended, {files: run.mendedFiles, count: run.applied})}\n`)
  if (done < files.length) {
    io.stderr.write(`${fill(said.interrupted, {count: done, total: files.length})}\n`)
    return interruptedCode
  }

  if (run.isBroken) return 2
  return gate.isFailed ? 1 : 0
}

interface Means {
  settings: Settings
  configurations: Configurations
  io: Io
  words: Words
  cache: Cache | undefined
}

/** Examines the files; resolves to the number of those that were, fewer than all after an interrupt. */
async function runAll(files: readonly FoundFile[], run: Run, progress: ReturnType<typeof showProgress>, means: Means): Promise<number> {
  const {settings, configurations, io, words, cache} = means
  const examiner = new Examiner(settings, configurations, io, words, run.gate, cache)
  let done = 0
  try {
    for await (const outcome of runFiles(files, settings, io, examiner)) {
      await run.take(outcome)
      if (outcome.entry) cache?.add(outcome.entry)
      progress.step(++done)
    }
  } catch (error) {
    cache?.discard()
    throw error
  }
  return done
}

/** A cache that cannot be kept is no reason to fail. */
function keep(cache: Cache | undefined, {cacheFile = ''}: Settings, io: Io, words: Words): void {
  const reason = cache?.close()
  if (reason) io.stderr.write(`${escapeTerminal(cacheFile)}  ${fill(cacheWordsOf[words.language].unwritten, {reason})}\n`)
}
