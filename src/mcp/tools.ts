import {readFileSync, realpathSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {
  Configurations,
  channels,
  chooseExamples,
  Failure,
  facts,
  fileWordsOf,
  kinds,
  type Language,
  type LintOptions,
  lint,
  type Report,
  readExamples,
  readText,
  rules,
} from './library.ts'
import {type Tool, ToolFailure} from './protocol.ts'

/** Findings that are told at once, the dearest first. */
const mostFindings = 60
const languages = ['zh-Hans', 'zh-Hant', 'en'] as const
const words = fileWordsOf.en

const itemProperties = {
  text: {type: 'string', description: 'The item: plain text, Markdown or HTML with or without front matter, or JSON. Either this or `file`.'},
  file: {type: 'string', description: 'A file below the folder the server was started in, instead of `text`.'},
  syntax: {type: 'string', enum: ['plain', 'markdown', 'html', 'json'], description: 'What `text` is written in; plain where left out.'},
  kind: {type: 'string', enum: kinds, description: 'Kind of item, where the item does not say.'},
  channel: {type: 'string', enum: channels, description: 'Where it is published, where the item does not say.'},
  now: {type: 'string', description: 'The day or moment the item is judged at, ISO 8601: 2026-03-03.'},
  messages: {type: 'string', enum: languages, description: 'Language of messages; that of the item where left out.'},
}
const extensions: Record<string, string> = {plain: 'txt', markdown: 'md', html: 'html', json: 'json'}
const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** The text of a parameter, one of these where given; throws a ToolFailure where it is none. */
function textOf(given: Record<string, unknown>, name: string, known?: readonly string[]): string | undefined {
  const value = given[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new ToolFailure(`\`${name}\` must be a string`)
  if (known && !known.includes(value)) throw new ToolFailure(`Unknown \`${name}\`: expected one of ${known.join(', ')}`)
  return value
}

/** The tools, on the files of a folder; `home` is the folder of the package. */
export function makeTools(cwd: string, home: string): Tool[] {
  const readItem = (given: Record<string, unknown>) => readGiven(given, cwd)
  const inputSchema: Tool['inputSchema'] = {type: 'object', properties: itemProperties, additionalProperties: false}
  return [
    {
      name: 'lint',
      title: 'Check a news item',
      description: 'Checks one news item and returns its score and its findings, each with its place, what was expected and, where there is one, a mend.',
      inputSchema,
      call(given) {
        const {source, options} = readItem(given)
        return describeReport(source, lint(source, options))
      },
    },
    {
      name: 'score',
      title: 'Score a news item',
      description: 'The overall score of one news item (0–100), its five dimensions, and the rules that cost it points.',
      inputSchema,
      call(given) {
        const {source, options} = readItem(given)
        return describeScore(lint(source, options))
      },
    },
    {
      name: 'facts',
      title: 'What is understood of a news item',
      description: 'Times with their values, quantities, names, quotations, sources and fields of one news item, with UTF-16 offsets.',
      inputSchema,
      call(given) {
        const {source, options} = readItem(given)
        return facts(source, options)
      },
    },
    {
      name: 'explain',
      title: 'Explain a rule',
      description: 'Why a rule is there, how to mend what it finds, and examples of what it finds and leaves alone.',
      inputSchema: {
        type: 'object',
        properties: {rule: {type: 'string', description: 'Name of the rule, as in a finding.'}, messages: itemProperties.messages},
        required: ['rule'],
        additionalProperties: false,
      },
      call: (given) => explainRule(given, home),
    },
  ]
}

function readGiven(given: Record<string, unknown>, cwd: string): {source: string; options: LintOptions} {
  const [text, file] = [textOf(given, 'text'), textOf(given, 'file')]
  if ((text === undefined) === (file === undefined)) throw new ToolFailure('Give either `text` or `file`')

  const [kind, channel] = [textOf(given, 'kind', kinds), textOf(given, 'channel', channels)]
  const messages = textOf(given, 'messages', languages) as Language | undefined
  const now = textOf(given, 'now')
  if (now !== undefined && (!isoDate.test(now) || Number.isNaN(Date.parse(now)))) throw new ToolFailure('Unexpected `now`: expected a date as 2026-03-03')

  try {
    const path = file ?? `item.${extensions[textOf(given, 'syntax', Object.keys(extensions)) ?? 'plain']}`
    const source = file === undefined ? (text as string) : readInside(file, cwd)
    const {options} = new Configurations(cwd, words, 'en', {}).of(path)
    const defaults = {...options.defaults, ...(kind ? {kind} : {}), ...(channel ? {channel} : {})}
    return {
      source,
      options: {...options, path, ...(messages ? {messages} : {}), ...(now ? {now} : {}), ...(Object.keys(defaults).length > 0 ? {defaults} : {})},
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new ToolFailure([error.message, ...error.more].join('\n'))
  }
}

/** A file of the folder, and nothing a link in it leads out to. */
function readInside(file: string, cwd: string): string {
  let real: string
  try {
    real = realpathSync(resolve(cwd, file))
  } catch {
    throw new ToolFailure(words.noFile)
  }
  const inside = relative(realpathSync(cwd), real)
  if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside)
    throw new ToolFailure('Outside the folder the server was started in: not read')
  return readText(real, cwd, words).source
}

const round = (value: number) => Math.round(value * 10) / 10

function describeScore({language, kind, channel, score}: Report): object {
  const {overall, grade, dimensions, losses, ceilings, suppressed} = score
  return {
    language,
    kind,
    ...(channel === undefined ? {} : {channel}),
    overall: round(overall),
    grade,
    dimensions: Object.fromEntries(Object.entries(dimensions).map(([name, points]) => [name, round(points)])),
    losses: losses.map(({ruleId, dimension, points}) => ({rule: ruleId, dimension, points: round(points)})),
    ceilings: ceilings.map(({limit, ruleId}) => ({limit, rule: ruleId})),
    suppressed,
  }
}

function describeReport(source: string, report: Report): object {
  const {findings, problems} = report
  const dearest = findings.length > mostFindings ? findings.toSorted((a, b) => b.cost - a.cost).slice(0, mostFindings) : findings
  return {
    ...describeScore(report),
    findings: dearest.map(({ruleId, severity, start, end, line, column, message, expected, cost, fix, suggestions}) => ({
      rule: ruleId,
      severity,
      start,
      end,
      line,
      column,
      text: source.slice(start, Math.min(end, start + 200)),
      message,
      cost: round(cost),
      ...(expected ? {expected} : {}),
      ...(fix ? {fix} : {}),
      ...(suggestions ? {suggestions} : {}),
    })),
    ...(findings.length > dearest.length ? {more: findings.length - dearest.length} : {}),
    unread: problems.map(({start, message}) => ({start, message})),
  }
}

function explainRule(given: Record<string, unknown>, home: string): object {
  const name = textOf(given, 'rule')
  const language = (textOf(given, 'messages', languages) ?? 'en') as Language
  const rule = rules.find(({id}) => id === name)
  if (!rule) throw new ToolFailure(`Unknown rule. Known: ${rules.map(({id}) => id).join(', ')}`)

  let readme = ''
  try {
    readme = readFileSync(join(home, 'rules', rule.dimension, rule.id, 'README.md'), 'utf8')
  } catch {
    // Installed without its documents: then without examples.
  }
  const examples = readExamples(readme)
  const show = (expectsFindings: boolean) =>
    chooseExamples(examples, language, expectsFindings)
      .slice(0, 3)
      .map(({text, findings}) => ({text, ...(findings.length > 0 ? {findings: findings.map(({message}) => message)} : {})}))
  const {summary, why, advice} = rule.text[language]
  const {id, dimension, severity, weight, cap} = rule
  return {rule: id, dimension, severity, weight, cap, summary, why, advice, found: show(true), leftAlone: show(false)}
}
