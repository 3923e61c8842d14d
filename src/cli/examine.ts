import {basename, resolve} from 'node:path'
import type {Configurations} from '../node/configurations.ts'
import {decodeText, encodeText, type Text} from '../node/decode.ts'
import {isLegacy} from '../node/encodings.ts'
import {ConfigFailure, Failure} from '../node/failure.ts'
import {type FoundFile, isItemName, isJsonItem, readBytes, readInputBytes, reasonOf} from '../node/files.ts'
import {diffLines} from './diff.ts'
import {isDocument, lintDocument, readDocumentAt, viewDocument, writeAnnotation} from './docx.ts'
import type {DocxItem} from './docx-library.ts'
import {docxWordsOf} from './docx-words.ts'
import type {Gate} from './gate.ts'
import type {Io} from './io.ts'
import {joinOptions, lintItem} from './item.ts'
import {layOut} from './layout.ts'
import {
  escapeTerminal,
  type FileReport,
  type FormatOptions,
  indexLines,
  type LintOptions,
  type Report,
  type ResolvedConfig,
  type Stream,
  streams,
  summary,
  type ViewPart,
  view,
} from './library.ts'
import {lintWordsOf} from './lint-words.ts'
import type {Cache} from './many.ts'
import type {Outcome} from './outcome.ts'
import type {Settings} from './settings.ts'
import {fill, type Words} from './words.ts'
import {writeAtomically} from './write.ts'

/** What the cache knows of an item; where it is compared with what was before, the report itself, since the rest is another each time. */
type Known = Pick<Outcome, 'piece' | 'summary' | 'verdict'> | {report: Report}

/** Code units from which on a run is long. */
const much = 50_000

/** Reads, lints and draws one file after the other. */
export class Examiner {
  readonly #settings: Settings
  readonly #configurations: Configurations
  readonly #io: Io
  readonly #words: Words
  readonly #gate: Gate
  readonly #cache: Cache | undefined
  readonly #layout: FormatOptions
  readonly #told: Outcome['told'] = []
  readonly #said: string[] = []
  #length = 0

  constructor(settings: Settings, configurations: Configurations, io: Io, words: Words, gate: Gate, cache?: Cache) {
    this.#settings = settings
    this.#configurations = configurations
    this.#io = io
    this.#words = words
    this.#gate = gate
    this.#cache = cache
    this.#layout = {...layOut(settings, io), ...(gate.base ? {base: gate.base} : {})}
  }

  /** Throws a ConfigFailure only: all else becomes a line of the outcome. */
  async examine({path, isFound}: FoundFile): Promise<Outcome> {
    const name = path === '-' ? this.#settings.stdinFilename : path
    this.#told.length = 0
    this.#said.length = 0
    let outcome: Partial<Outcome> = {}
    try {
      const resolved = this.#configurations.of(name ?? 'item.txt')
      if (path !== '-' && this.#configurations.ignores(path, resolved)) {
        if (!isFound && this.#settings.since === undefined) this.#tell(path, this.#words.ignored)
        outcome = {isPassedOver: true}
      } else if (path !== '-' && this.#settings.since !== undefined && !isItemName(basename(path))) {
        // A hook names whatever was staged.
        outcome = {isPassedOver: true}
      } else if (path !== '-' && !this.#gate.wants(path)) {
        // Counted by the gate.
      } else if (isDocument(name, this.#words)) outcome = await this.#checkDocument(path, name ?? '-', resolved)
      else {
        const bytes = path === '-' ? await readInputBytes(this.#io.stdin, this.#words) : readBytes(path, this.#io.cwd, this.#words)
        outcome = this.#lookUp({path, isFound}, name, bytes, resolved)
      }
    } catch (error) {
      if (error instanceof ConfigFailure) throw error
      this.#tell(name ?? '-', error instanceof Failure ? error.message : fill(this.#words.broken, {reason: reasonOf(error)}))
    }

    const verdict = this.#gate.take()
    return {applied: 0, verdict, ...outcome, told: [...this.#told], said: [...this.#said]}
  }

  #tell(path: string, message: string): void {
    this.#told.push([path, message])
  }

  /** From the cache where the same was examined before. */
  #lookUp(file: FoundFile, name: string | undefined, bytes: Uint8Array, resolved: ResolvedConfig): Partial<Outcome> {
    const cache = file.path === '-' ? undefined : this.#cache
    const isCompared = this.#gate.isComparing
    const key = cache?.keyOf(file.path, bytes, JSON.stringify([resolved, file.isFound, ...(isCompared ? ['report'] : [])]))
    const known = key && cache?.read<Known>(key)
    if (known && !('report' in known)) return known

    const {report, ...outcome} = this.#check(file, name, bytes, resolved, known?.report)
    const {piece, summary: drawn, applied} = outcome
    const verdict = this.#gate.take()
    outcome.verdict = verdict
    // What could not be read, or was mended, is told again.
    if (!cache || !key || known || applied || this.#told.length > 0) return outcome
    if (isCompared) return report ? {...outcome, entry: cache.seal(key, {report} satisfies Known)} : outcome
    return {...outcome, entry: cache.seal(key, {piece, verdict, ...(drawn === undefined ? {} : {summary: drawn})} satisfies Known)}
  }

  /** `known`: the report of the item, where it was made before. */
  #check(
    {path, isFound}: FoundFile,
    name: string | undefined,
    bytes: Uint8Array,
    resolved: ResolvedConfig,
    known?: Report,
  ): Partial<Outcome> & {report?: Report} {
    const settings = this.#settings
    const text = decodeText(bytes, this.#words, settings.encoding)
    if (isFound && /\.json$/i.test(path) && !isJsonItem(text.source)) return {}

    if (this.#length <= much && this.#length + text.source.length > much) this.#io.expectMuch?.()
    this.#length += text.source.length

    const options = joinOptions(name, settings, resolved)
    let result = known ? {output: text.source, report: known, applied: 0} : lintItem(text.source, options, settings.fix)
    const isChanged = result.output !== text.source
    const writes = settings.fix && !settings.dryRun && path !== '-'
    if (writes && isChanged && isLegacy(text.encoding)) {
      this.#tell(path, fill(lintWordsOf[this.#words.language].legacyFix, {encoding: text.encoding.toUpperCase()}))
      result = lintItem(text.source, options, false)
    } else if (writes && isChanged && !this.#write(path, {...text, source: result.output})) return {}

    const {output, report, applied} = result
    const shown = name ?? '-'
    const judged = this.#judge({path: shown, source: output, report}, options, resolved)
    return {
      ...this.#draw(judged, () => view(output, options)),
      report,
      applied: path === '-' && !settings.dryRun ? 0 : applied,
      ...(settings.dryRun ? {diff: this.#diff(shown, text.source, output)} : {}),
      ...(path === '-' && settings.fix && !settings.dryRun ? {output} : {}),
    }
  }

  /** Tells what could not be read of an item, and leaves of its findings what the gate lets be told. */
  #judge(result: FileReport, options: LintOptions, resolved: ResolvedConfig): FileReport {
    const {path, source, report} = result
    for (const {start, message} of report.problems) {
      const {line, column} = indexLines(source)(start)
      this.#tell(`${path}:${line}:${column}`, message)
    }
    return this.#gate.judge(result, options, resolved)
  }

  /** A document is never mended: its findings can be written into a copy of it. */
  async #checkDocument(path: string, shown: string, resolved: ResolvedConfig): Promise<Partial<Outcome>> {
    const {annotate, fix, language} = this.#settings
    const document = await readDocumentAt(path, this.#io, this.#words)
    const item: DocxItem = document.item
    const options = joinOptions(shown === '-' ? undefined : shown, this.#settings, resolved)
    const words = docxWordsOf[this.#words.language]
    if (fix) this.#said.push(`${shown}  ${words.notMended}`)
    const judged = this.#judge({path: shown, source: item.text, report: lintDocument(item, options)}, options, resolved)
    const drawn = this.#draw(judged, () => viewDocument(item, options))
    if (annotate === undefined) return drawn

    try {
      const count = writeAnnotation(document, judged.report, annotate, this.#io.cwd, language ?? judged.report.language, this.#words)
      this.#said.push(fill(words.annotated, {count, path: annotate}))
    } catch (error) {
      // The report is there all the same.
      if (error instanceof Failure) this.#tell(shown, error.message)
      else this.#tell(annotate, fill(this.#words.cannotMake, {reason: reasonOf(error)}))
    }
    return drawn
  }

  #draw(result: FileReport, see: () => ViewPart[]): Pick<Outcome, 'piece' | 'summary'> {
    const layout: FormatOptions = {...this.#layout, view: see}
    const stream = streams[this.#settings.format] as Stream<unknown>
    return {
      piece: stream.draw(result, layout),
      ...(this.#settings.format === 'github' && this.#io.env.GITHUB_STEP_SUMMARY ? {summary: summary.draw(result, layout)} : {}),
    }
  }

  /** A terminal is shown no character that it would obey; a file or another program gets the text as it is. */
  #diff(name: string, before: string, after: string): string {
    return diffLines(name, before, after, this.#layout.color, this.#io.isTTY ? escapeTerminal : (line) => line)
  }

  #write(path: string, text: Text): boolean {
    try {
      writeAtomically(resolve(this.#io.cwd, path), encodeText(text))
      return true
    } catch (error) {
      this.#tell(path, fill(lintWordsOf[this.#words.language].cannotWrite, {reason: reasonOf(error)}))
      return false
    }
  }
}
