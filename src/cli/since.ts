import {posix, relative, resolve, sep} from 'node:path'
import {decodeText} from '../node/decode.ts'
import type {FoundFile} from '../node/files.ts'
import {isDocument, lintDocument} from './docx.ts'
import {readDocument} from './docx-library.ts'
import type {GateWords} from './gate-words.ts'
import {type Changes, findChanges, readBlobs} from './git.ts'
import type {Io} from './io.ts'
import {countFindings, type FileReport, type Finding, type LintOptions, leaveOutKnown, lint, type Score} from './library.ts'
import type {Words} from './words.ts'

/** What `--since` asks for: of each item what was not found in it before. */
export class SinceCheck {
  hidden = 0
  /** Items with older findings, and items that did not change. */
  hiddenItems = 0
  skipped = 0
  /** Scores before the change, by path as it is shown. */
  readonly base = new Map<string, Score>()
  readonly #io: Io
  readonly #words: Words
  readonly #changes: Changes
  readonly #blobs: ReadonlyMap<string, Buffer>

  private constructor(io: Io, words: Words, changes: Changes, blobs: ReadonlyMap<string, Buffer>) {
    this.#io = io
    this.#words = words
    this.#changes = changes
    this.#blobs = blobs
  }

  /** Asks git; throws a Failure where it cannot tell. */
  static async open(ref: string, files: readonly FoundFile[], io: Io, words: Words, gateWords: GateWords): Promise<SinceCheck> {
    const changes = await findChanges(io.cwd, ref, gateWords)
    const wanted = files.flatMap(({path}) => changes.changed.get(pathInRepository(path, io.cwd, changes))?.blob ?? [])
    return new SinceCheck(io, words, changes, wanted.length > 0 ? await readBlobs(io.cwd, wanted, gateWords) : new Map())
  }

  /** Whether an item has changed, or is new. */
  wants(path: string): boolean {
    const name = pathInRepository(path, this.#io.cwd, this.#changes)
    if (this.#changes.changed.has(name) || !this.#changes.before.has(name)) return true
    this.skipped++
    return false
  }

  /** Whether a finding stands on a line that is new. */
  isFresh(path: string): (finding: Finding) => boolean {
    const lines = this.#changes.changed.get(pathInRepository(path, this.#io.cwd, this.#changes))?.lines
    return ({line, endLine}) => lines?.some(({first, last}) => line <= last && endLine >= first) ?? true
  }

  /** Takes out what was found in the item as it was. Gives the scores it had then. */
  sift(result: FileReport, options: LintOptions): {result: FileReport; score?: Score} {
    const blob = this.#changes.changed.get(pathInRepository(result.path, this.#io.cwd, this.#changes))?.blob
    const bytes = blob === undefined ? undefined : this.#blobs.get(blob)
    const before = bytes && this.#lint(result.path, bytes, options)
    if (!before) return {result}

    this.base.set(result.path, before.report.score)
    const {result: sifted, hidden} = leaveOutKnown(result, countFindings(before), this.isFresh(result.path))
    this.hidden += hidden
    if (hidden > 0) this.hiddenItems++
    return {result: sifted, score: before.report.score}
  }

  /** The item as it was; nothing where it cannot be read. */
  #lint(path: string, bytes: Buffer, options: LintOptions): FileReport | undefined {
    try {
      if (isDocument(path, this.#words)) {
        const document = readDocument(bytes)
        return {path, source: document.text, report: lintDocument(document, options)}
      }
      const {source} = decodeText(bytes, this.#words)
      return {path, source, report: lint(source, options)}
    } catch {
      return undefined
    }
  }
}

function pathInRepository(path: string, cwd: string, {prefix}: Changes): string {
  return posix.normalize(prefix + relative(cwd, resolve(cwd, path)).split(sep).join('/'))
}
