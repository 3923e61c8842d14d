import {appendFileSync} from 'node:fs'
import {reasonOf} from '../node/files.ts'
import type {Gate} from './gate.ts'
import type {Io} from './io.ts'
import {layOut} from './layout.ts'
import {escapeTerminal, type Joiner, type Stream, streams, summary} from './library.ts'
import type {Outcome} from './outcome.ts'
import type {Settings} from './settings.ts'
import {fill, type Words} from './words.ts'

/** One run over many items: what was written, mended, and could not be read. */
export class Run {
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
