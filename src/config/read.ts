import {object, safeParse} from 'valibot'
import {findNearest} from '../facts/nearest.ts'
import type {Language} from '../item.ts'
import {sharedOptions} from '../plan.ts'
import {type DataNode, placeOf} from '../read/data.ts'
import type {Rule} from '../rule.ts'
import {type CheckedData, type DataProblem, readChecked, sayExpected} from './check-data.ts'
import {type Config, configSchema} from './config.ts'
import {dataWordsOf, fillWords} from './words.ts'

/** Reads a configuration file. Every mistake a person can make comes back with its place and what to do; `value` is there only where there is none. */
export function readConfig(text: string, syntax: 'yaml' | 'json', rules: readonly Rule[], language: Language): CheckedData<Config> {
  const checked = readChecked(text, syntax, configSchema, language)
  if (!checked.value || !checked.node) return checked

  const {node, value} = checked
  const settings = [
    {path: [] as (string | number)[], rules: value.rules},
    ...(value.overrides ?? []).map((override, index) => ({path: ['overrides', index], rules: override.rules})),
  ]
  const problems = settings.flatMap(({path, rules: own}) => checkRules(own, [...path, 'rules'], node, rules, language))
  return problems.length > 0 ? {node, problems} : checked
}

/** Whether rules are known, and take the options they are given. */
function checkRules(settings: Config['rules'], path: readonly (string | number)[], node: DataNode, rules: readonly Rule[], language: Language): DataProblem[] {
  const words = dataWordsOf[language]
  return Object.entries(settings ?? {}).flatMap(([id, setting]): DataProblem[] => {
    const rule = rules.find((one) => one.id === id)
    if (!rule) {
      const nearest = findNearest(
        id,
        rules.map((one) => one.id),
      )
      const more = nearest === undefined ? words.seeRules : fillWords(words.nearest, {nearest})
      return [{start: placeOf(node, [...path, id], 'key').start, message: fillWords(words.unknownRule, {name: id}) + more}]
    }
    return Array.isArray(setting) ? checkOptions(rule, setting[1], [...path, id, 1], node, language) : []
  })
}

function checkOptions(rule: Rule, options: Record<string, unknown>, path: readonly (string | number)[], node: DataNode, language: Language): DataProblem[] {
  const words = dataWordsOf[language]
  const schema = object({...(rule.options as {entries?: object} | undefined)?.entries, ...sharedOptions.entries})
  const names = Object.keys(schema.entries)
  const unknown = Object.keys(options)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const nearest = findNearest(name, names)
      const more = nearest === undefined ? fillWords(words.known, {known: names.join(', ')}) : fillWords(words.nearest, {nearest})
      return {start: placeOf(node, [...path, name], 'key').start, message: fillWords(words.unknownOption, {rule: rule.id, name}) + more}
    })
  const wrong = (safeParse(schema, options).issues ?? []).slice(0, 1).map((issue) => {
    const inside = [...path, ...(issue.path ?? []).map((step: {key: unknown}) => step.key as string | number)]
    const name = String(inside.findLast((step) => typeof step === 'string'))
    const values = {actual: `\`${JSON.stringify(issue.input)}\``, name, expected: sayExpected(issue, words)}
    return {start: placeOf(node, inside).start, message: fillWords(words.unexpected, values)}
  })
  return [...unknown, ...wrong]
}
