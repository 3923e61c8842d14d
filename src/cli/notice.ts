import {statSync} from 'node:fs'
import {extname, resolve} from 'node:path'
import type {Configurations} from '../node/configurations.ts'
import {ConfigFailure, Failure} from '../node/failure.ts'
import {findFiles, isJsonItem, readText, reasonOf} from '../node/files.ts'
import {matchPattern} from './globs.ts'
import type {Io} from './io.ts'
import {joinOptions} from './item.ts'
import {
  assess,
  Collection,
  escapeTerminal,
  formatHistory,
  type Language,
  type NoticeFormat,
  noticeFormats,
  type Period,
  readPeriod,
  readVerdicts,
  rules,
  tellHistory,
  type Verdicts,
  writeNotice,
} from './library.ts'
import {readItemLine, readLines} from './ndjson.ts'
import {noticeFailuresOf} from './notice-words.ts'
import {showProgress} from './progress.ts'
import {type Flags, requireScore, type Settings} from './settings.ts'
import {fill, type Words} from './words.ts'

/** Files of one item a line. */
const lineFiles = new Set(['.ndjson', '.jsonl'])
/** Items from which on the run is long. */
const many = 20

function requireFormat(value: string, language: Language): NoticeFormat {
  const format = noticeFormats.find((name) => name === value)
  if (!format) throw new Failure(fill(noticeFailuresOf[language].formats, {value}))
  return format
}

function requirePeriod(value: string | undefined, language: Language): Period {
  if (value === undefined) throw new Failure(noticeFailuresOf[language].noPeriod)
  const period = readPeriod(value)
  if (!period) throw new Failure(fill(noticeFailuresOf[language].badPeriod, {value}))
  return period
}

function loadVerdicts(path: string, io: Io, language: Language, words: Words): Verdicts {
  let source: string
  try {
    ;({source} = readText(path, io.cwd, words))
  } catch (error) {
    throw error instanceof Failure ? new Failure(`${path}  ${error.message}`) : error
  }
  const {verdicts, wrong} = readVerdicts(source)
  const [first, ...more] = wrong.map((line) => `${path}:${line}  ${noticeFailuresOf[language].noVerdict}`)
  if (first !== undefined) throw new Failure(first, more)
  return verdicts
}

/** Reads items from everywhere into a collection. */
class Intake {
  isBroken = false
  beforeLine = () => {}
  #count = 0

  constructor(
    readonly collection: Collection,
    readonly settings: Settings,
    readonly configurations: Configurations,
    readonly io: Io,
    readonly language: Language,
    readonly words: Words,
  ) {}

  readonly fail = (path: string, message: string) => {
    this.isBroken = true
    this.beforeLine()
    this.io.stderr.write(`${escapeTerminal(path)}  ${escapeTerminal(message)}\n`)
  }

  add(name: string, source: string, path: string, fields?: Record<string, unknown>): void {
    if (++this.#count === many) {
      this.io.expectMuch?.()
      this.io.keepMuch?.()
    }
    const options = joinOptions(path, this.settings, this.configurations.of(path))
    this.collection.add(name, source, fields ? {...options, fields} : options)
  }

  readFile(path: string, isFound: boolean): void {
    const {words, configurations} = this
    try {
      if (configurations.ignores(path, configurations.of(path))) {
        if (!isFound) this.fail(path, words.ignored)
        return
      }
      const {source} = readText(path, this.io.cwd, words, this.settings.encoding)
      if (!(isFound && /\.json$/i.test(path) && !isJsonItem(source))) this.add(path, source, path)
    } catch (error) {
      if (error instanceof ConfigFailure) throw error
      this.fail(path, error instanceof Failure ? error.message : fill(words.broken, {reason: reasonOf(error)}))
    }
  }

  /** One item a line, read as it comes; a line that is no item is told of, and the others go on. */
  async readStream(path: string, progress: {step(done: number): void}): Promise<void> {
    const failures = noticeFailuresOf[this.language]
    try {
      for await (const {number, text, limit} of readLines(path, this.io, this.words)) {
        progress.step(number)
        if (limit !== undefined) {
          this.fail(`${path}:${number}`, fill(failures.longLine, {limit}))
          continue
        }
        const item = readItemLine(text, `${path}:${number}`)
        if (!item) this.fail(`${path}:${number}`, failures.badLine)
        else this.add(item.name, item.source, item.path, item.fields)
      }
    } catch (error) {
      if (error instanceof ConfigFailure) throw error
      this.fail(path, error instanceof Failure ? error.message : fill(this.words.broken, {reason: reasonOf(error)}))
    }
  }

  async readAll(paths: readonly string[]): Promise<void> {
    const {io, words} = this
    const isLines = (path: string) => path === '-' || lineFiles.has(extname(path).toLowerCase())
    const named = paths.flatMap((path) => {
      if (isLines(path) || statSync(resolve(io.cwd, path), {throwIfNoEntry: false})) return [path]
      const matched = matchPattern(path, io.cwd)
      if (matched?.length === 0) this.fail(path, noticeFailuresOf[this.language].noMatch)
      return matched ?? [path]
    })
    const files = findFiles(
      named.filter((path) => !isLines(path)),
      io.cwd,
      words,
      this.fail,
    )
    const progress = showProgress(files.length, io)
    this.beforeLine = progress.clear
    for (const [index, {path, isFound}] of files.entries()) {
      progress.step(index)
      this.readFile(path, isFound)
    }
    progress.clear()
    for (const path of named.filter(isLines)) {
      const counter = showProgress(undefined, io)
      this.beforeLine = counter.clear
      await this.readStream(path, counter)
      counter.clear()
    }
  }
}

/** Reads many items and writes the notice over them, or the history of one author. Resolves to the exit code. */
export async function writeNoticeOf(
  paths: readonly string[],
  flags: Flags,
  settings: Settings,
  configurations: Configurations,
  io: Io,
  language: Language,
  words: Words,
): Promise<number> {
  const format = requireFormat(flags.format ?? 'markdown', language)
  const period = requirePeriod(flags.period, language)
  if (flags.onlyConfirmed && flags.confirmed === undefined) throw new Failure(noticeFailuresOf[language].needsConfirmed)
  const passMark = flags.passMark === undefined ? undefined : requireScore(flags.passMark, words)
  const {registry} = settings.options
  // What is quoted from findings is in the language of the notice.
  settings.options.messages ??= language
  const collection = new Collection(rules, {
    period,
    ...(registry ? {registry} : {}),
    ...(flags.confirmed === undefined ? {} : {verdicts: loadVerdicts(flags.confirmed, io, language, words)}),
    ...(flags.onlyConfirmed ? {onlyConfirmed: true} : {}),
  })
  const intake = new Intake(collection, settings, configurations, io, language, words)
  await intake.readAll(paths)

  const output =
    flags.author === undefined
      ? writeNotice(
          assess(collection, period, {
            countsLate: flags.excludeLate !== true,
            namesPersons: flags.names === true,
            ...(passMark === undefined ? {} : {passMark}),
          }),
          format,
          language,
          rules,
        )
      : formatHistory(tellHistory(collection, flags.author, period), format, language, rules)
  io.stdout.write(output)
  return intake.isBroken ? 2 : 0
}
