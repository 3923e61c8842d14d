import {type Encoding, encodingNames, encodings} from '../node/encodings.ts'
import {Failure} from '../node/failure.ts'
import {languages} from './language.ts'
import {channels, findNearest, formats, kinds, type Language, type LintOptions, rules, type Setting} from './library.ts'
import {fill, type Words} from './words.ts'

/** The options of the command line as they were written. */
export interface Flags {
  format?: string
  fix?: true
  fixDryRun?: true
  failOn?: string
  minScore?: string
  now?: string
  lang?: string
  kind?: string
  channel?: string
  rule?: string[]
  registry?: string[]
  stdinFilename?: string
  color?: boolean
  config?: string
  isolated?: true
  printConfig?: string
  jobs?: string
  cache?: true
  cacheFile?: string
  encoding?: string
  ndjsonIn?: true
  indexFrom?: string
  baseline?: string
  updateBaseline?: true
  since?: string
  ci?: true
  annotate?: string
  overwrite?: true
  /** For `notice`. */
  period?: string
  confirmed?: string
  onlyConfirmed?: true
  author?: string
  names?: true
  passMark?: string
  excludeLate?: true
  /** For `rules`: the folder its pages are written to. */
  pages?: string
}

/** The options of the command line, checked. */
export interface Settings {
  format: keyof typeof formats
  fix: boolean
  /** Show what would be mended, and write nothing. */
  dryRun: boolean
  /** These two left out: as the configuration says. */
  failOn?: 'error' | 'warning' | 'never'
  minScore?: number
  language?: Language
  /** The copy of a document that its findings are written into. */
  annotate?: string
  /** It may be the document itself. */
  overwrite: boolean
  stdinFilename?: string
  color?: boolean
  /** Threads; left out: as many as pay. */
  jobs?: number
  /** File of what was found before; left out: there is none. */
  cacheFile?: string
  /** Encoding of all that is read; left out: told by its mark, else detected. */
  encoding?: Encoding
  /** Each line of the input is an item. */
  readsLines: boolean
  /** Number of the first line. */
  indexFrom: number
  /** Kind and channel of items that do not say. */
  defaults: {kind?: string; channel?: string}
  options: LintOptions
  /** File of what was known before, and whether it is made anew. */
  baseline?: string
  updatesBaseline: boolean
  /** Commit, branch or tag: only what came after it is told. */
  since?: string
  /** Nobody looks on: no cache is trusted, nothing is coloured, the format is that of the place. */
  isCi: boolean
}

const levels = ['error', 'warning', 'never'] as const
const ruleSettings = ['off', 'info', 'warning', 'error'] as const
// A list longer than this is no help in a line.
const mostListed = 24
const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** The name where it is known; else a failure that names the nearest one. */
export function requireKnown<T extends string>(thing: keyof Words['things'], name: string, known: readonly T[], words: Words): T {
  const found = known.find((candidate) => candidate === name)
  if (found !== undefined) return found

  const nearest = findNearest(name, known)
  const more = thing === 'rule' ? words.seeRules : known.length <= mostListed ? fill(words.known, {known: known.join(', ')}) : ''
  throw new Failure(fill(words.unknown, {thing: words.things[thing], name}) + (nearest ? fill(words.nearest, {nearest}) : more))
}

/** Ids of all rules. */
export function listRuleIds(): string[] {
  return rules.map(({id}) => id)
}

/** The day it is where the command runs: the clock is asked only by who says so. */
function readToday(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function requireDate(value: string, words: Words): string {
  if (value === 'today') return readToday()

  const day = value.slice(0, 10)
  // The calendar rolls 30 February over to March: then the day is not what was written.
  const date = new Date(`${day}T00:00:00Z`)
  const isDay = isoDate.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  if (!isDay || Number.isNaN(Date.parse(value))) throw new Failure(fill(words.badDate, {value}))

  return value
}

/** A score as a number; throws a Failure where it is none. */
export function requireScore(value: string, words: Words): number {
  const score = value.trim() === '' ? Number.NaN : Number(value)
  if (!(score >= 0 && score <= 100)) throw new Failure(fill(words.badScore, {value}))

  return score
}

function requireCount(name: string, value: string, least: number, words: Words): number {
  const count = /^\d{1,15}$/.test(value) ? Number(value) : -1
  if (count < least) throw new Failure(fill(words.badCount, {name, value, least}))

  return count
}

function readRules(written: readonly string[], words: Words): Record<string, Setting> {
  const settings: [string, Setting][] = written.map((value) => {
    const [, id, setting] = /^([^=]+)=([^=]+)$/.exec(value) ?? []
    if (id === undefined || setting === undefined) throw new Failure(fill(words.badSetting, {value}))
    return [requireKnown('rule', id, listRuleIds(), words), requireKnown('setting', setting, ruleSettings, words)]
  })

  return Object.fromEntries(settings)
}

/** In CI the format that the place shows best. GitLab shows reports that are kept as files; its log is for people. */
function chooseFormat({ci}: Flags, {GITHUB_ACTIONS}: Record<string, string | undefined>): string {
  return ci && GITHUB_ACTIONS === 'true' ? 'github' : 'stylish'
}

/** Checks the options of the command line; throws a Failure with one line where one is wrong. `house`: its own kinds and channels. */
export function readSettings(
  flags: Flags,
  words: Words,
  env: Record<string, string | undefined> = {},
  house: () => Pick<LintOptions, 'kinds' | 'channels'> = () => ({}),
): Settings {
  const language = flags.lang === undefined ? undefined : requireKnown('language', flags.lang, languages, words)
  const rules = flags.rule && readRules(flags.rule, words)

  return {
    format: requireKnown('format', flags.format ?? chooseFormat(flags, env), Object.keys(formats) as (keyof typeof formats)[], words),
    fix: flags.fix === true || flags.fixDryRun === true,
    dryRun: flags.fixDryRun === true,
    readsLines: flags.ndjsonIn === true,
    indexFrom: flags.indexFrom === undefined ? 0 : requireCount('--index-from', flags.indexFrom, 0, words),
    ...(flags.jobs === undefined ? {} : {jobs: requireCount('--jobs', flags.jobs, 1, words)}),
    ...(flags.cache || flags.cacheFile !== undefined ? {cacheFile: flags.cacheFile ?? '.newslintcache'} : {}),
    ...(flags.encoding === undefined ? {} : {encoding: encodings[requireKnown('encoding', flags.encoding.toLowerCase(), encodingNames, words)]}),
    isCi: flags.ci === true,
    updatesBaseline: flags.updateBaseline === true,
    ...(flags.baseline === undefined ? {} : {baseline: flags.baseline}),
    ...(flags.since === undefined ? {} : {since: flags.since}),
    overwrite: flags.overwrite === true,
    ...(flags.annotate === undefined ? {} : {annotate: flags.annotate}),
    ...(flags.failOn === undefined ? {} : {failOn: requireKnown('level', flags.failOn, levels, words)}),
    ...(flags.minScore === undefined ? {} : {minScore: requireScore(flags.minScore, words)}),
    ...(language === undefined ? {} : {language}),
    ...(flags.stdinFilename === undefined ? {} : {stdinFilename: flags.stdinFilename}),
    ...(flags.color === undefined ? {} : {color: flags.color}),
    defaults: {
      ...(flags.kind === undefined ? {} : {kind: requireKnown('kind', flags.kind, [...kinds, ...Object.keys(house().kinds ?? {})], words)}),
      ...(flags.channel === undefined ? {} : {channel: requireKnown('channel', flags.channel, [...channels, ...Object.keys(house().channels ?? {})], words)}),
    },
    options: {
      ...(language === undefined ? {} : {messages: language}),
      ...(flags.now === undefined ? {} : {now: requireDate(flags.now, words)}),
      ...(rules ? {rules} : {}),
    },
  }
}
