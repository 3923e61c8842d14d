import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {explainWordsOf} from './explain-words.ts'
import type {Io} from './io.ts'
import {
  chooseExamples,
  dimensionNames,
  type Example,
  escapeTerminal,
  type Language,
  type Rule,
  readExamples,
  rules,
  severityNames,
  wrapText,
} from './library.ts'
import {listRuleIds, requireKnown} from './settings.ts'
import {fill, type Words} from './words.ts'

/** Examples of each sort that are shown; the README has all. */
const mostExamples = 3
/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 88

/** Writes why a rule is there, how to mend what it finds, examples in the reader's language, and what it weighs. Throws a Failure where there is no such rule. */
export function explainRule(name: string, language: Language, io: Io, words: Words): number {
  const id = requireKnown('rule', name, listRuleIds(), words)
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule === undefined) return 2

  const {summary, why, advice} = rule.text[language]
  const labels = explainWordsOf[language]
  const width = Math.min(io.columns, widest)
  const indent = (text: string, by = 2) => wrapText(text, width - by).map((line) => ' '.repeat(by) + line)
  const path = pathOf(rule, io)
  const examples = readExamples(readReadme(rule, io))
  const lines = [
    id,
    ...wrapText(summary, width),
    ...['', labels.why, ...indent(why), '', labels.advice, ...indent(advice)],
    ...showExamples(labels.wrong, chooseExamples(examples, language, true), indent),
    ...showExamples(labels.right, chooseExamples(examples, language, false), indent),
    ...['', ...writeTable(rule, language)],
    ...(examples.length > 0 ? ['', fill(labels.more, {path: escapeTerminal(path)})] : []),
  ]
  io.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

function pathOf({dimension, id}: Rule, {home}: Io): string {
  return join(home, 'rules', dimension, id, 'README.md')
}

/** The README of a rule; nothing where the package was installed without its documents. */
export function readReadme(rule: Rule, io: Io): string {
  try {
    return readFileSync(pathOf(rule, io), 'utf8')
  } catch {
    return ''
  }
}

function showExamples(label: string, examples: readonly Example[], indent: (text: string, by?: number) => string[]): string[] {
  const shown = examples
    .slice(0, mostExamples)
    .flatMap(({text, findings}, index) => [
      ...(index > 0 ? [''] : []),
      ...text.split('\n').flatMap((line) => indent(line)),
      ...findings.flatMap(({message}) => indent(`→ ${message}`, 4)),
    ])
  return shown.length > 0 ? ['', label, ...shown] : []
}

function writeTable(rule: Rule, language: Language): string[] {
  const labels = explainWordsOf[language]
  const rows: [string, string][] = [
    [labels.dimension, dimensionNames[language][rule.dimension]],
    [labels.severity, severityNames[language][rule.severity]],
    [labels.weight, fill(labels.atMost, {weight: rule.weight, cap: rule.cap})],
    ...(rule.languages ? [[labels.languages, rule.languages.join(', ')] as [string, string]] : []),
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`)
}
