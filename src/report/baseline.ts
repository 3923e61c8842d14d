import {array, type InferOutput, integer, literal, maxValue, minValue, number, pipe, record, regex, safeParse, strictObject, string} from 'valibot'
import {dimensions} from '../item.ts'
import type {FileReport} from './formats.ts'
import {type Counts, compareSketches, countFindings, leaveOutKnown, sketchLines, sumCounts} from './known.ts'
import type {Finding, Score} from './report.ts'

const points = pipe(number(), minValue(0), maxValue(100))
const itemSchema = strictObject({
  /** Hashes of lines, to know the item again under another name. */
  lines: array(pipe(string(), regex(/^[0-9a-f]{8}$/))),
  /** Overall and the five dimensions, in order. */
  scores: array(points),
  findings: record(pipe(string(), regex(/^[a-z0-9-]{1,80} [0-9a-f]{16}$/)), pipe(number(), integer(), minValue(1))),
})
const baselineSchema = strictObject({newslint: literal('baseline'), version: literal(1), items: record(string(), itemSchema)})

/** What was found in an item before, as hashes and numbers. */
export type BaselineItem = InferOutput<typeof itemSchema>
export type Baseline = InferOutput<typeof baselineSchema>

/** Two texts of one item count as one when this share of their lines is the same. */
const alike = 1 / 3

/** Reads a baseline. Never throws: nothing where the text is none, with the reason `conflict`, `syntax`, `foreign` or `version`. */
export function readBaseline(text: string): Baseline | 'conflict' | 'syntax' | 'foreign' | 'version' {
  if (/^(?:<{7}|={7}|>{7})/m.test(text)) return 'conflict'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'syntax'
  }
  const {success, output} = safeParse(baselineSchema, value)
  if (success) return {...output, items: Object.assign(Object.create(null), output.items)}
  return typeof value === 'object' && value !== null && 'newslint' in value && 'version' in value && value.version !== 1 ? 'version' : 'foreign'
}

/** The text of a baseline: an item a line, in the order of their names, so that changes of two people can be merged. */
export function writeBaseline({items}: Baseline): string {
  const lines = Object.keys(items)
    .sort()
    .map((path) => `${JSON.stringify(path)}: ${JSON.stringify(items[path])}`)
  return `{"newslint": "baseline", "version": 1, "items": {\n${lines.join(',\n')}\n}}\n`
}

/** The scores of an item in the order in which a baseline keeps them. */
function listScores({overall, dimensions: by}: Score): number[] {
  return [overall, ...dimensions.map((name) => by[name])]
}

/** A baseline at work: what it hides, what is no longer needed of it, and what it would be if it were made now. */
export class BaselineCheck {
  hidden = 0
  /** By path: what was counted and was not found again. */
  readonly left = new Map<string, Counts>()
  /** What the items of this run are now. */
  readonly now: Baseline['items'] = Object.create(null)
  readonly #items: Baseline['items']
  readonly #isThere: (path: string) => boolean
  #gone: Map<string, BaselineItem> | undefined

  /** `isThere`: whether a path of the baseline still is a file. */
  constructor(items: Baseline['items'], isThere: (path: string) => boolean) {
    this.#items = items
    this.#isThere = isThere
  }

  /** Takes out what the baseline knows of an item; `path` as the baseline writes it. `scores`: what the item scored then, overall and the dimensions by name. */
  sift(path: string, result: FileReport, isFresh?: (finding: Finding) => boolean): {result: FileReport; scores?: Record<string, number>} {
    const lines = sketchLines(result.source)
    const counts = countFindings(result)
    this.now[path] = {lines, scores: listScores(result.report.score), findings: counts}
    const item = this.#items[path] ?? this.#takeGone(lines)
    const {result: sifted, hidden, left} = leaveOutKnown(result, item?.findings ?? {}, isFresh)
    this.hidden += hidden
    if (sumCounts(left) > 0) this.left.set(path, left)
    return {
      result: sifted,
      ...(item ? {scores: Object.fromEntries(['overall', ...dimensions].map((name, index) => [name, item.scores[index] ?? 100]))} : {}),
    }
  }

  /** Of the items whose files are gone the one that is most like this text: it was renamed. */
  #takeGone(lines: readonly string[]): BaselineItem | undefined {
    this.#gone ??= new Map(Object.entries(this.#items).filter(([path]) => !this.#isThere(path)))
    let found: string | undefined
    let most = 0
    for (const [path, item] of this.#gone) {
      const likeness = compareSketches(item.lines, lines)
      if (likeness >= alike && likeness > most) [found, most] = [path, likeness]
    }
    const item = found === undefined ? undefined : this.#gone.get(found)
    if (found !== undefined) this.#gone.delete(found)
    return item
  }

  /** Items whose files are gone and were not found under another name. */
  listGone(): string[] {
    this.#gone ??= new Map(Object.entries(this.#items).filter(([path]) => !this.#isThere(path)))
    return [...this.#gone.keys()].sort()
  }

  /** The baseline as it is from now on: items of this run as they are now, others as they were, without those whose files are gone. */
  renew(): {baseline: Baseline; findings: number; more: number; fewer: number} {
    const items: Baseline['items'] = Object.create(null)
    for (const [path, item] of Object.entries(this.#items)) if (this.#isThere(path)) items[path] = item
    for (const [path, item] of Object.entries(this.now)) items[path] = item
    const total = (all: Baseline['items']) => Object.values(all).reduce((sum, {findings}) => sum + sumCounts(findings), 0)
    const lost =
      [...this.left.values()].reduce((sum, left) => sum + sumCounts(left), 0) +
      this.listGone().reduce((sum, path) => sum + sumCounts(this.#items[path]?.findings ?? {}), 0)
    const findings = total(items)
    return {baseline: {newslint: 'baseline', version: 1, items}, findings, more: findings - total(this.#items) + lost, fewer: lost}
  }
}
