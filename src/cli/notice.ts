import type {Configurations} from '../node/configurations.ts'
import {ConfigFailure, Failure} from '../node/failure.ts'
import {isJsonItem, readText, reasonOf} from '../node/files.ts'
import type {Io} from './io.ts'
import {joinOptions} from './item.ts'
import {
  assess,
  Collection,
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
import {Complaints, type FoundItems, findItems, joinRegistries} from './notice-items.ts'
import {noticeFailuresOf} from './notice-words.ts'
import {showProgress} from './progress.ts'
import {type Flags, requireScore, type Settings} from './settings.ts'
import {fill, type Words} from './words.ts'

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
  #count = 0

  constructor(
    readonly collection: Collection,
    readonly settings: Settings,
    readonly configurations: Configurations,
    readonly complaints: Complaints,
    readonly language: Language,
    readonly words: Words,
  ) {}

  add(name: string, source: string, path: string, fields?: Record<string, unknown>): void {
    if (++this.#count === many) {
      this.complaints.io.expectMuch?.()
      this.complaints.io.keepMuch?.()
    }
    const options = joinOptions(path, this.settings, this.configurations.of(path))
    this.collection.add(name, source, fields ? {...options, fields} : options)
  }

  readFile(path: string, isFound: boolean): void {
    const {words, configurations, complaints} = this
    try {
      if (configurations.ignores(path, configurations.of(path))) {
        if (!isFound) complaints.fail(path, words.ignored)
        return
      }
      const {source} = readText(path, complaints.io.cwd, words, this.settings.encoding)
      if (!(isFound && /\.json$/i.test(path) && !isJsonItem(source))) this.add(path, source, path)
    } catch (error) {
      if (error instanceof ConfigFailure) throw error
      complaints.fail(path, error instanceof Failure ? error.message : fill(words.broken, {reason: reasonOf(error)}))
    }
  }

  /** One item a line, read as it comes; a line that is no item is told of, and the others go on. */
  async readStream(path: string, progress: {step(done: number): void}): Promise<void> {
    const failures = noticeFailuresOf[this.language]
    const {io, fail} = this.complaints
    try {
      for await (const {number, text, limit} of readLines(path, io, this.words)) {
        progress.step(number)
        if (limit !== undefined) {
          fail(`${path}:${number}`, fill(failures.longLine, {limit}))
          continue
        }
        const item = readItemLine(text, `${path}:${number}`)
        if (!item) fail(`${path}:${number}`, failures.badLine)
        else this.add(item.name, item.source, item.path, item.fields)
      }
    } catch (error) {
      if (error instanceof ConfigFailure) throw error
      fail(path, error instanceof Failure ? error.message : fill(this.words.broken, {reason: reasonOf(error)}))
    }
  }

  async readAll({files, lines}: FoundItems): Promise<void> {
    const {complaints} = this
    const progress = showProgress(files.length, complaints.io)
    complaints.beforeLine = progress.clear
    for (const [index, {path, isFound}] of files.entries()) {
      progress.step(index)
      this.readFile(path, isFound)
    }
    progress.clear()
    for (const path of lines) {
      const counter = showProgress(undefined, complaints.io)
      complaints.beforeLine = counter.clear
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
  const complaints = new Complaints(io)
  const found = findItems(paths, complaints, language, words)
  const registry = settings.options.registry ?? joinRegistries(found, configurations)
  // What is quoted from findings is in the language of the notice.
  settings.options.messages ??= language
  const collection = new Collection(rules, {
    period,
    ...(registry ? {registry} : {}),
    ...(flags.confirmed === undefined ? {} : {verdicts: loadVerdicts(flags.confirmed, io, language, words)}),
    ...(flags.onlyConfirmed ? {onlyConfirmed: true} : {}),
  })
  const intake = new Intake(collection, settings, configurations, complaints, language, words)
  await intake.readAll(found)

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
  return complaints.isBroken ? 2 : 0
}
