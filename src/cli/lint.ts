import {appendFileSync} from 'node:fs'
import type {Configurations} from '../node/configurations.ts'
import {Failure} from '../node/failure.ts'
import {type FoundFile, findFiles, reasonOf} from '../node/files.ts'
import {requireAnnotation} from './docx.ts'
import {Examiner, layOut, type Outcome} from './examine.ts'
import {Gate} from './gate.ts'
import {listIdle} from './idle.ts'
import type {Io} from './io.ts'
import {escapeTerminal, type Joiner, type Language, type Stream, streams, summary} from './library.ts'
import type {Cache} from './many.ts'
import {openRunCache, runFiles} from './parallel.ts'
import {showProgress} from './progress.ts'
import type {Settings} from './settings.ts'
import {fill, type Words} from './words.ts'

/** One run over many items: what was written, mended, and could not be read. */
class Run {
  isBroken = false
  /** Whether something was left out on purpose. */
  hasPassedOver = false
  /** Lines about the whole run. */
  readonly notes: string[] = []
  /** Items reported on. */
  items = 0
  applied = 0
  mendedFiles = 0
  readonly #report: Joiner<unknown>
  readonly #summary: Joiner<never>
  readonly #isAside: boolean
  #pending = ''

  constructor(
    readonly settings: Settings,
    readonly io: Io,
    readonly words: Words,
    readonly gate: Gate,
    hasInput: boolean,
    readonly clearProgress: () => void,
  ) {
    const layout = {...layOut(settings, io), notes: this.notes, ...(gate.base ? {base: gate.base} : {})}
    this.#report = (streams[settings.format] as Stream<unknown>).open(layout)
    this.#summary = summary.open(layout) as Joiner<never>
    // The mended text of standard input, or what would be mended, is the output then, and the report stands aside.
    this.#isAside = settings.dryRun || (settings.fix && hasInput)
  }

  readonly fail = (path: string, message: string): void => {
    this.isBroken = true
    this.clearProgress()
    this.io.stderr.write(`${escapeTerminal(path)}  ${escapeTerminal(message)}\n`)
  }

  say(line: string): void {
    this.clearProgress()
    this.io.stderr.write(`${escapeTerminal(line)}\n`)
  }

  /** Takes the outcomes in the order of the files, and writes what can be written. */
  async take({piece, summary: drawn, told, said, verdict, isPassedOver, applied, diff, output}: Outcome): Promise<void> {
    for (const [path, message] of told) this.fail(path, message)
    for (const line of said) this.say(line)
    this.gate.add(verdict)
    this.hasPassedOver ||= isPassedOver === true
    this.applied += applied
    if (applied > 0) this.mendedFiles++
    if (diff || output) await this.#write(diff ?? output ?? '', this.io.stdout)
    if (piece === undefined) return

    this.items++
    if (drawn !== undefined) this.#summary.add(drawn as never)
    this.#pending += this.#report.add(piece)
    if (this.#pending.length > 65_536) await this.flush()
  }

  async flush(): Promise<void> {
    const text = this.#pending
    this.#pending = ''
    await this.#write(text, this.#isAside ? this.io.stderr : this.io.stdout)
  }

  /** `listNotes`: what there is to say of the whole run, once its report is written. */
  async close(listNotes: () => string[]): Promise<void> {
    this.#pending += this.#report.close()
    await this.flush()
    this.notes.push(...listNotes())
    for (const line of this.notes) this.say(line)
    if (this.settings.format === 'github') this.#addSummary()
  }

  async #write(text: string, to: Io['stdout']): Promise<void> {
    if (text === '') return
    if (this.io.isErrorTTY) this.clearProgress()
    // Whoever reads the output slowly is waited for, so that it does not pile up here.
    if (to.write(text) === false) await this.io.drain?.(to)
  }

  /** GitHub shows what is written into this file beside the job. */
  #addSummary(): void {
    const file = this.io.env.GITHUB_STEP_SUMMARY
    if (!file) return

    try {
      appendFileSync(file, this.#summary.close())
    } catch (error) {
      this.fail(file, fill(this.words.cannotMake, {reason: reasonOf(error)}))
    }
  }
}

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
  if (paths.length === 0) throw new Failure(words.noPaths)

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
  if (run.applied > 0) io.stderr.write(`${fill(settings.dryRun ? words.wouldMend : words.mended, {files: run.mendedFiles, count: run.applied})}\n`)
  if (done < files.length) {
    io.stderr.write(`${fill(words.interrupted, {count: done, total: files.length})}\n`)
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
  if (reason) io.stderr.write(`${escapeTerminal(cacheFile)}  ${fill(words.cacheUnwritten, {reason})}\n`)
}
