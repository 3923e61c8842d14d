import {appendFileSync} from 'node:fs'
import {basename, resolve} from 'node:path'
import type {Configurations} from '../node/configurations.ts'
import {encodeText, type Text} from '../node/decode.ts'
import {ConfigFailure, Failure} from '../node/failure.ts'
import {type FoundFile, findFiles, isItemName, isJsonItem, readInput, readText, reasonOf} from '../node/files.ts'
import {diffLines} from './diff.ts'
import {isDocument, lintDocument, readDocumentAt, requireAnnotation, viewDocument, writeAnnotation} from './docx.ts'
import type {DocxItem} from './docx-library.ts'
import {docxWordsOf} from './docx-words.ts'
import {Gate} from './gate.ts'
import {listIdle} from './idle.ts'
import type {Io} from './io.ts'
import {joinOptions, lintItem} from './item.ts'
import {
  escapeTerminal,
  type FileReport,
  formatSummary,
  formats,
  indexLines,
  type Language,
  type LintOptions,
  type Report,
  type ResolvedConfig,
  rules,
  version,
  view,
} from './library.ts'
import {showProgress} from './progress.ts'
import type {Settings} from './settings.ts'
import {fill, type Words} from './words.ts'
import {writeAtomically} from './write.ts'

function choosesColor({color, isCi}: Settings, io: Io): boolean {
  if (color !== undefined) return color
  if (io.env.NO_COLOR) return false
  if (isCi && !io.env.FORCE_COLOR) return false
  if (io.env.FORCE_COLOR) return io.env.FORCE_COLOR !== '0'
  return io.isTTY && io.env.TERM !== 'dumb'
}

/** Code units from which on a run is long. */
const much = 50_000

/** One run over many items: what was linted, mended, and could not be read. */
class Run {
  readonly results: FileReport[] = []
  applied = 0
  /** Whether something was left out on purpose. */
  hasPassedOver = false
  mendedFiles = 0
  isBroken = false
  /** Code units read so far. */
  length = 0
  fixedInput: string | undefined
  /** Documents of Word, by the path they are shown under. */
  readonly documents = new Map<string, DocxItem>()
  /** What would be mended, item by item. */
  readonly diffs: string[] = []
  beforeLine = () => {}

  constructor(
    readonly settings: Settings,
    readonly configurations: Configurations,
    readonly io: Io,
    readonly words: Words,
  ) {}

  readonly fail = (path: string, message: string) => {
    this.isBroken = true
    this.beforeLine()
    this.io.stderr.write(`${escapeTerminal(path)}  ${escapeTerminal(message)}\n`)
  }

  async lint({path, isFound}: FoundFile, gate: Gate): Promise<void> {
    const {settings, io, words} = this
    const isInput = path === '-'
    const name = isInput ? settings.stdinFilename : path
    const shown = name ?? '-'
    try {
      const resolved = this.configurations.of(name ?? 'item.txt')
      if (!isInput && this.configurations.ignores(path, resolved)) {
        if (!isFound && settings.since === undefined) this.fail(path, words.ignored)
        this.hasPassedOver = true
        return
      }

      // A hook names whatever was staged.
      if (!isInput && settings.since !== undefined && !isItemName(basename(path))) {
        this.hasPassedOver = true
        return
      }
      if (!isInput && !gate.wants(path)) return

      if (isDocument(name, words)) {
        await this.lintDocument(path, shown, resolved, gate)
        return
      }
      const text = isInput ? await readInput(io.stdin, words) : readText(path, io.cwd, words)
      if (isFound && /\.json$/i.test(path) && !isJsonItem(text.source)) return

      if (this.length <= much && this.length + text.source.length > much) io.expectMuch?.()
      this.length += text.source.length

      const options = joinOptions(name, settings, resolved)
      const {output, report, applied} = lintItem(text.source, options, settings.fix)
      if (settings.dryRun) this.diffs.push(this.diff(shown, text.source, output))
      else if (isInput && settings.fix) this.fixedInput = output
      else if (output !== text.source && !this.write(path, {...text, source: output})) return
      if ((settings.dryRun || !isInput) && applied > 0) {
        this.mendedFiles++
        this.applied += applied
      }
      this.keep({path: shown, source: output, report}, options, resolved, gate)
    } catch (error) {
      if (error instanceof ConfigFailure) throw error
      this.fail(shown, error instanceof Failure ? error.message : fill(words.broken, {reason: reasonOf(error)}))
    }
  }

  /** Takes an item into the report, with what the gate lets be told of it. */
  keep(result: FileReport, options: LintOptions, resolved: ResolvedConfig, gate: Gate): Report {
    const {path, source, report} = result
    for (const {start, message} of report.problems) {
      const {line, column} = indexLines(source)(start)
      this.fail(`${path}:${line}:${column}`, message)
    }
    const judged = gate.judge(result, options, resolved)
    this.results.push(judged)
    return judged.report
  }

  /** A document is never mended: its findings can be written into a copy of it. */
  async lintDocument(path: string, shown: string, resolved: ResolvedConfig, gate: Gate): Promise<void> {
    const {settings, io, words} = this
    const document = await readDocumentAt(path, io, words)
    this.documents.set(shown, document.item)
    const options = joinOptions(shown === '-' ? undefined : shown, settings, resolved)
    const said = docxWordsOf[words.language]
    this.beforeLine()
    if (settings.fix) io.stderr.write(`${escapeTerminal(shown)}  ${said.notMended}\n`)
    const report = this.keep({path: shown, source: document.item.text, report: lintDocument(document.item, options)}, options, resolved, gate)
    if (settings.annotate === undefined) return

    try {
      const count = writeAnnotation(document, report, settings.annotate, io.cwd, settings.language ?? report.language, words)
      io.stderr.write(`${escapeTerminal(fill(said.annotated, {count, path: settings.annotate}))}\n`)
    } catch (error) {
      if (error instanceof Failure) throw error
      this.fail(settings.annotate, fill(words.cannotMake, {reason: reasonOf(error)}))
    }
  }

  /** A terminal is shown no character that it would obey; a file or another program gets the text as it is. */
  diff(name: string, before: string, after: string): string {
    const isShown = this.io.isTTY
    return diffLines(name, before, after, choosesColor(this.settings, this.io), isShown ? escapeTerminal : (line) => line)
  }

  write(path: string, text: Text): boolean {
    try {
      writeAtomically(resolve(this.io.cwd, path), encodeText(text))
      return true
    } catch (error) {
      this.fail(path, fill(this.words.cannotWrite, {reason: reasonOf(error)}))
      return false
    }
  }
}

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

  const run = new Run(settings, configurations, io, words)
  const files = findFiles(paths, io.cwd, words, run.fail)
  const gate = await Gate.open(files, settings, io, language, words)
  const progress = showProgress(files.length, io)
  run.beforeLine = progress.clear
  for (const [index, file] of files.entries()) {
    progress.step(index)
    await run.lint(file, gate)
  }
  progress.clear()
  // All that was found was JSON of some other kind.
  if (run.results.length === 0 && !run.isBroken && !run.hasPassedOver && !gate.hasSkipped) run.fail(paths[0] ?? '', words.noItems)

  const report = formats[settings.format](run.results, {
    color: choosesColor(settings, io),
    width: io.columns,
    rules,
    version,
    view({path, source}) {
      const joined = joinOptions(path === '-' ? undefined : path, settings, configurations.of(path))
      const document = run.documents.get(path)
      return document ? viewDocument(document, joined) : view(source, joined)
    },
    ...(settings.language === undefined ? {} : {language: settings.language}),
  })
  // The mended text of standard input, or what would be mended, is the output then, and the report stands aside.
  const output = settings.dryRun ? run.diffs.join('') : run.fixedInput
  if (output === undefined) io.stdout.write(report)
  else {
    io.stdout.write(output)
    io.stderr.write(report)
  }
  // Told once, and only of a run over all there is.
  const idle = listIdle(
    configurations,
    paths,
    files.map(({path}) => path),
    io,
    words,
  )
  const notes = [...idle, ...gate.close()]
  for (const line of notes) io.stderr.write(`${escapeTerminal(line)}\n`)
  if (settings.format === 'github') addSummary(run, gate.base, notes)
  if (run.applied > 0) io.stderr.write(`${fill(settings.dryRun ? words.wouldMend : words.mended, {files: run.mendedFiles, count: run.applied})}\n`)

  if (run.isBroken) return 2
  return gate.isFailed ? 1 : 0
}

/** GitHub shows what is written into this file beside the job. */
function addSummary({results, settings, io, fail, words}: Run, base: Gate['base'], notes: readonly string[]): void {
  const file = io.env.GITHUB_STEP_SUMMARY
  if (!file) return

  try {
    appendFileSync(file, formatSummary(results, {notes, ...(base ? {base} : {}), ...(settings.language === undefined ? {} : {language: settings.language})}))
  } catch (error) {
    fail(file, fill(words.cannotMake, {reason: reasonOf(error)}))
  }
}
