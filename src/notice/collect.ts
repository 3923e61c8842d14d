import {canonicalValue} from '../facts/fields.ts'
import {measureBody} from '../facts/length.ts'
import {matchedText} from '../facts/matched-text.ts'
import {dimensions, type Item, type Registry} from '../item.ts'
import {matchWith} from '../lexicon/lists.ts'
import {joinRules, lintItem} from '../lint.ts'
import type {LintOptions} from '../options.ts'
import {foldText, lowerText} from '../prose/fold.ts'
import {read} from '../read/read.ts'
import {fingerprintFindings} from '../report/fingerprint.ts'
import type {Finding, Report} from '../report/report.ts'
import type {Rule} from '../rule.ts'
import {limits} from '../score.ts'
import {understand} from '../understand.ts'
import {Signatures} from './duplicates.ts'
import {cut, detach, Examples, mostText} from './examples.ts'
import type {JudgedFinding, NoticeItem} from './item.ts'
import {holdsMoment, type Period} from './period.ts'
import {hashFigures, hashNames, maskFacts, signText} from './signature.ts'

/** What an editor said of findings, by their keys. */
export type Verdicts = ReadonlyMap<string, 'confirmed' | 'rejected'>

export interface CollectOptions {
  registry?: Registry
  verdicts?: Verdicts
  /** Examples are taken from it alone. */
  period?: Period
  /** Only findings that an editor has confirmed count. Left out: all but those rejected. */
  onlyConfirmed?: boolean
}

const mostErrors = 20

/** Takes in items one by one and keeps of each what a notice needs: a few hundred bytes. */
export class Collection {
  readonly items: NoticeItem[] = []
  readonly signatures = new Signatures()
  /** Of the score; empty as long as nothing was added. */
  model = ''
  /** Kinds and channels of the house. */
  kindNames: readonly string[] = []
  channelNames: readonly string[] = []
  /** Rules by their number. */
  readonly rules: string[] = []
  readonly examples = new Examples()
  /** Findings that verdicts were met on. */
  readonly judged = new Set<string>()
  readonly #numbers = new Map<string, number>()
  readonly #strings = new Map<string, string>()
  readonly #topics: RegExp[]

  constructor(
    readonly known: readonly Rule[],
    readonly options: CollectOptions = {},
  ) {
    const {topics = []} = options.registry ?? {}
    this.#topics = topics.map(({name, aliases = []}) => {
      const words = [name, ...aliases].map((word) => lowerText(foldText(word)).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
      return new RegExp(words.map((word) => (/^[ -~]+$/.test(word) ? `\\b${word}\\b` : word)).join('|'))
    })
  }

  /** Lints an item and keeps what a notice needs of it. `path` is the name it goes by in the notice; options are those of `lint`. */
  add(path: string, source: string, options: LintOptions = {}): void {
    const {registry} = this.options
    const all = options.use ? joinRules(this.known, options.use) : this.known
    const language = options.messages ?? options.language
    const draft = read(source, {...(options.path === undefined ? {} : {path: options.path}), ...(language ? {language} : {})})
    const item = understand(source, draft, registry && !options.registry ? {...options, registry} : options, matchWith(all))
    const keys = new Map<Finding, string>()
    const report = lintItem(all, item, draft.problems, options, (findings) => this.#judge({path, source, fields: item.fields}, findings, keys))
    this.#keep(path, item, report, keys)
  }

  /** Findings that do not count, by what an editor said. */
  #judge(
    {path, source, fields}: Pick<Report, 'fields'> & {path: string; source: string},
    findings: readonly Finding[],
    keys: Map<Finding, string>,
  ): Map<Finding, string> {
    const {verdicts, onlyConfirmed} = this.options
    const dropped = new Map<Finding, string>()
    for (const [finding, key] of fingerprintFindings({path, source, report: {findings, fields} as Report})) {
      keys.set(finding, key)
      const verdict = verdicts?.get(key)
      if (verdict) this.judged.add(key)
      if (verdict === 'rejected') dropped.set(finding, 'rejected')
      else if (onlyConfirmed && verdict !== 'confirmed') dropped.set(finding, 'unconfirmed')
    }
    return dropped
  }

  #keep(path: string, item: Item, report: Report, keys: ReadonlyMap<Finding, string>): void {
    const {fields, score} = report
    this.model = score.model
    this.kindNames = item.knownKinds
    this.channelNames = item.knownChannels
    const index = this.items.length
    const filed = fields.submittedAt ?? fields.datePublished ?? fields.createdAt
    const text = matchedText(item)
    const inField = lowerText(foldText(fields.headline ?? ''))
    const channel = report.channel ?? fields.channel
    const kept = {
      path,
      ...(fields.headline === undefined ? {} : {headline: cut(fields.headline, 120)}),
      ...(fields.unit === undefined ? {} : {unit: fields.unit}),
      authors: fields.author ?? [],
      kind: report.kind,
      ...(channel === undefined ? {} : {channel}),
      ...(fields.kind !== undefined && canonicalValue('kind', fields.kind) !== report.kind ? {unknownKind: fields.kind} : {}),
      ...(fields.channel !== undefined && canonicalValue('channel', fields.channel) !== report.channel ? {unknownChannel: fields.channel} : {}),
      ...(filed === undefined ? {} : {filed}),
      ...(fields.eventDate === undefined ? {} : {event: fields.eventDate}),
      errors: this.#listErrors(item.source, report, keys),
    }
    const own = detach(kept)
    this.items.push({
      ...own,
      authors: own.authors.map((name) => this.#share(name)),
      kind: this.#share(own.kind),
      errors: own.errors.map((error) => ({...error, ruleId: this.#share(error.ruleId), message: this.#share(error.message)})),
      ...(own.filed === undefined ? {} : {filed: this.#share(own.filed)}),
      ...(own.event === undefined ? {} : {event: this.#share(own.event)}),
      ...(own.unit === undefined ? {} : {unit: this.#share(own.unit)}),
      ...(own.channel === undefined ? {} : {channel: this.#share(own.channel)}),
      index,
      score: score.overall,
      grade: score.grade,
      dimensions: dimensions.map((dimension) => score.dimensions[dimension]),
      rules: this.#countRules(report.findings),
      isLate: this.#isLate(report),
      isRead: report.problems.length === 0,
      length: measureBody(item),
      suppressed: report.suppressed.filter(({reason}) => reason !== 'rejected' && reason !== 'unconfirmed').length,
      topics: this.#topics.flatMap((words, number) => (words.test(text) || words.test(inField) ? [number] : [])),
      figures: hashFigures(item),
      names: hashNames(item),
    })
    const signature = signText(maskFacts(item), item.language === 'en')
    if (signature) this.signatures.add(index, signature)
    const {period} = this.options
    if (!period || (filed !== undefined && holdsMoment(period, filed))) this.examples.keep(path, filed ?? '', item.source, report.findings)
  }

  /** One string for all items that say the same. */
  #share(text: string): string {
    const known = this.#strings.get(text)
    if (known === undefined) this.#strings.set(text, text)
    return known ?? text
  }

  /** A finding that the item asked not to be told of is late all the same; one that an editor rejected is not. */
  #isLate({findings, suppressed}: Report): boolean {
    const isLag = ({ruleId, severity}: Finding) => ruleId === 'reporting-lag' && severity !== 'info'
    return findings.some(isLag) || suppressed.some((finding) => isLag(finding) && finding.reason !== 'rejected')
  }

  #listErrors(source: string, report: Report, keys: ReadonlyMap<Finding, string>): JudgedFinding[] {
    const vetoes = new Set(report.score.ceilings.filter(({limit}) => limit === limits.veto).map(({ruleId}) => ruleId))
    const keyOf = new Map([...keys].map(([{ruleId, start, end, message}, key]) => [`${ruleId} ${start} ${end} ${message}`, key]))
    const errors = report.findings.filter(({severity}) => severity === 'error')
    // What must not go out stands first, should there be more than are kept.
    const sorted = [...errors.filter(({ruleId}) => vetoes.has(ruleId)), ...errors.filter(({ruleId}) => !vetoes.has(ruleId))]
    return sorted.slice(0, mostErrors).map(({ruleId, start, end, message}) => {
      const key = keyOf.get(`${ruleId} ${start} ${end} ${message}`) ?? ''
      const verdict = this.options.verdicts?.get(key)
      return {key, ruleId, text: cut(source.slice(start, end), mostText), message: cut(message, 200), isVeto: vetoes.has(ruleId), ...(verdict ? {verdict} : {})}
    })
  }

  #countRules(findings: readonly Finding[]): number[] {
    const counts = new Map<number, [number, number]>()
    for (const {ruleId, severity} of findings) {
      if (severity === 'info') continue
      let number = this.#numbers.get(ruleId)
      if (number === undefined) {
        number = this.rules.push(ruleId) - 1
        this.#numbers.set(ruleId, number)
      }
      const count = counts.get(number) ?? [0, 0]
      count[severity === 'error' ? 0 : 1]++
      counts.set(number, count)
    }
    return [...counts].flatMap(([number, [errors, warnings]]) => [number, errors, warnings])
  }
}
