import type {Io} from './io.ts'
import {dimensionNames, escapeJson, type Language, type Rule, rules} from './library.ts'

/** What tools get of a rule: its data, without what it does. */
function describe({id, dimension, attributes, severity, weight, cap, languages, text}: Rule) {
  return {id, dimension, attributes, severity, weight, cap, ...(languages ? {languages} : {}), text}
}

/** Writes the table of rules, by dimension, or all that is known of them as JSON. */
export function listRules(isJson: boolean, language: Language, io: Io): number {
  if (isJson) {
    io.stdout.write(`${escapeJson(JSON.stringify(rules.map(describe), undefined, 2))}\n`)
    return 0
  }

  const width = Math.max(0, ...rules.map(({id}) => id.length))
  const names = dimensionNames[language]
  const groups = Object.entries(names).flatMap(([dimension, name]) => {
    const lines = rules
      .filter((rule) => rule.dimension === dimension)
      .map(({id, severity, text}) => `  ${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${text[language].summary}`)
      .sort()
    return lines.length > 0 ? [[name, ...lines].join('\n')] : []
  })
  io.stdout.write(`${groups.join('\n\n')}\n`)
  return 0
}
