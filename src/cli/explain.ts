import type {Io} from './io.ts'
import {dimensionNames, type Language, rules} from './library.ts'
import {listRuleIds, requireKnown} from './settings.ts'
import {fill, type Words} from './words.ts'

/** Writes why a rule is there, how to mend what it finds, and what it weighs. Throws a Failure where there is no such rule. */
export function explainRule(name: string, language: Language, io: Io, words: Words): number {
  const id = requireKnown('rule', name, listRuleIds(), words)
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule === undefined) return 2

  const {summary, why, advice} = rule.text[language]
  const labels = words.explain
  const rows = [
    [labels.dimension, dimensionNames[language][rule.dimension]],
    [labels.severity, rule.severity],
    [labels.weight, fill(words.atMost, {weight: rule.weight, cap: rule.cap})],
    ...(rule.languages ? [[labels.languages, rule.languages.join(', ')]] : []),
  ]
  const width = Math.max(...rows.map(([label = '']) => label.length))
  const table = rows.map(([label = '', value]) => `${label.padEnd(width)}  ${value}`)
  io.stdout.write(`${[id, summary, '', labels.why, `  ${why}`, '', labels.advice, `  ${advice}`, '', ...table].join('\n')}\n`)
  return 0
}
