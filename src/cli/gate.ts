import {Failure} from '../node/failure.ts'
import type {FoundFile} from '../node/files.ts'
import {type OpenBaseline, openBaseline} from './baseline.ts'
import {type GateWords, gateWordsOf} from './gate-words.ts'
import type {Io} from './io.ts'
import {dimensionNames, escapeTerminal, type FileReport, type Language, type LintOptions, labelsOf, type ResolvedConfig, type Score} from './library.ts'
import type {Settings} from './settings.ts'
import {SinceCheck} from './since.ts'
import {fill, type Words} from './words.ts'

/** Lines of a list that are shown; the rest is counted. */
const mostLines = 10

/** What came of items: plain data, which may come from another thread, or from a cache. */
export interface Verdict {
  isFailed: boolean
  /** Lines about scores that are too low. */
  low: string[]
}

/** What lets an item pass: the baseline, `--since`, and the level and scores that are asked for. */
export class Gate {
  isFailed = false
  readonly #settings: Settings
  readonly #words: GateWords
  readonly #language: Language
  readonly #baseline: OpenBaseline | undefined
  readonly #since: SinceCheck | undefined
  readonly #low: string[] = []
  #hiddenItems = 0

  private constructor(settings: Settings, language: Language, baseline: OpenBaseline | undefined, since: SinceCheck | undefined) {
    this.#settings = settings
    this.#language = language
    this.#words = gateWordsOf[language]
    this.#baseline = baseline
    this.#since = since
  }

  /** Reads the baseline and asks git, where that is wanted. Throws a Failure with one line where that cannot be done. */
  static async open(files: readonly FoundFile[], settings: Settings, io: Io, language: Language, words: Words): Promise<Gate> {
    const own = gateWordsOf[language]
    const {baseline: file, updatesBaseline, since: ref, isCi} = settings
    if (updatesBaseline && file === undefined) throw new Failure(own.needsBaseline)
    if (updatesBaseline && isCi) throw new Failure(own.notInCi)
    if (updatesBaseline && ref !== undefined) throw new Failure(fill(own.notTogether, {name: '--update-baseline', other: '--since'}))

    const baseline = file === undefined ? undefined : openBaseline(file, updatesBaseline, io, words, own)
    const since = ref === undefined ? undefined : await SinceCheck.open(ref, files, io, words, own)
    return new Gate(settings, language, baseline, since)
  }

  /** What judges by the level and scores alone. */
  static plain(settings: Settings, language: Language): Gate {
    return new Gate(settings, language, undefined, undefined)
  }

  /** What was judged since the last time, for `add` of the gate of the whole run. */
  take(): Verdict {
    const verdict = {isFailed: this.isFailed, low: this.#low.splice(0)}
    this.isFailed = false
    return verdict
  }

  add({isFailed, low}: Verdict): void {
    this.isFailed ||= isFailed
    this.#low.push(...low)
  }

  /** Whether an item is to be checked at all. */
  wants(path: string): boolean {
    return this.#since?.wants(path) ?? true
  }

  /** Whether items are compared with what was before. */
  get isComparing(): boolean {
    return this.#baseline !== undefined || this.#since !== undefined
  }

  /** Whether items were passed over. */
  get hasSkipped(): boolean {
    return (this.#since?.skipped ?? 0) > 0
  }

  /** Scores before the change, where they are known. */
  get base(): ReadonlyMap<string, Score> | undefined {
    return this.#since?.base
  }

  /** Takes out of a report what was known before, and judges the rest. `options`: what the item was checked with. */
  judge(result: FileReport, options: LintOptions, resolved: ResolvedConfig): FileReport {
    const isNamed = result.path !== '-'
    const since = isNamed ? this.#since?.sift(result, options) : undefined
    const known = isNamed ? this.#baseline?.check.sift(this.#baseline.nameOf(result.path), result, this.#since?.isFresh(result.path)) : undefined
    const kept = new Set(since ? since.result.report.findings : result.report.findings)
    const findings = (known?.result ?? result).report.findings.filter((finding) => kept.has(finding))
    const hidden = result.report.findings.length - findings.length
    if (known?.result.known) this.#hiddenItems++
    const judged = since || known ? {...result, report: {...result.report, findings}, known: hidden} : result

    const updated = this.#settings.updatesBaseline
    const before = [known?.scores, since?.score && {overall: since.score.overall, ...since.score.dimensions}].filter((one) => one !== undefined)
    if (!updated && this.#fails(judged, resolved, before)) this.isFailed = true
    return updated ? {...judged, report: {...judged.report, findings: []}, known: result.report.findings.length} : judged
  }

  /** At or above what the command line, else the configuration, calls a failure. An item that scored too little before is held to what it scored. */
  #fails({path, report: {score, findings}}: FileReport, resolved: ResolvedConfig, before: readonly Record<string, number>[]): boolean {
    const {minScore, failOn: wanted} = this.#settings
    const least = minScore === undefined ? resolved.minScore : {...resolved.minScore, overall: minScore}
    const points: Record<string, number> = {overall: score.overall, ...score.dimensions}
    const low = Object.entries(least).filter(([name, limit]) => {
      const actual = points[name] ?? 100
      return actual < limit && before.every((scores) => actual < (scores[name] ?? 100))
    })
    for (const [name, limit] of low) this.#low.push(this.#sayLow(path, name, points[name] ?? 0, limit))

    const failOn = wanted ?? resolved.failOn ?? 'error'
    return low.length > 0 || (failOn !== 'never' && findings.some(({severity}) => severity === 'error' || severity === failOn))
  }

  #sayLow(path: string, name: string, actual: number, least: number): string {
    const names: Record<string, string> = {overall: labelsOf[this.#language].overall, ...dimensionNames[this.#language]}
    return fill(this.#words.lowScore, {path: escapeTerminal(path), name: names[name] ?? name, actual: Math.floor(actual * 10) / 10, least})
  }

  /** What there is to say at the end: lines for people. Renews the baseline where that is wanted; throws a Failure where it cannot be written. */
  close(): string[] {
    const words = this.#words
    const lines = this.#shorten(this.#low)
    if (this.#since) {
      const {hidden, hiddenItems, skipped} = this.#since
      lines.push(fill(words.since, {count: hidden, items: hiddenItems, skipped, ref: this.#settings.since ?? ''}))
    }
    if (!this.#baseline) return lines

    const {check, file} = this.#baseline
    if (this.#settings.updatesBaseline) {
      const {baseline, findings, more, fewer} = this.#baseline.renew()
      const items = Object.values(baseline.items).filter((item) => Object.keys(item.findings).length > 0).length
      return [...lines, fill(words.renewed, {path: file, count: findings, items, more, fewer})]
    }
    if (check.hidden > 0) lines.push(fill(words.hidden, {path: file, count: check.hidden, items: this.#hiddenItems}))
    const left = [
      ...[...check.left].flatMap(([path, counts]) =>
        Object.entries(counts).map(([key, count]) => `  ${path}  ${key.split(' ')[0]}${count > 1 ? ` × ${count}` : ''}`),
      ),
      ...check.listGone().map((path) => `  ${path}  ${words.gone}`),
    ]
    if (left.length > 0) lines.push(fill(words.left, {path: file, count: left.length}), ...this.#shorten(left))
    return lines
  }

  #shorten(lines: readonly string[]): string[] {
    const more = lines.length - mostLines
    return more > 0 ? [...lines.slice(0, mostLines), fill(this.#words.more, {count: more})] : [...lines]
  }
}
