import {mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {Failure} from '../node/failure.ts'
import {reasonOf} from '../node/files.ts'
import {readReadme} from './explain.ts'
import type {Io} from './io.ts'
import {dimensionNames, escapeJson, type Language, type Rule, rules, writeRulePages} from './library.ts'
import {rulesWordsOf} from './rules-words.ts'
import {fill, type Words} from './words.ts'

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

/** Writes the rules as web pages into a folder, which is made where it is not there. Throws a Failure where that cannot be done. */
export function writePages(folder: string, io: Io, words: Words): number {
  const target = resolve(io.cwd, folder)
  const pages = writeRulePages(rules, (rule) => readReadme(rule, io))
  try {
    mkdirSync(target, {recursive: true})
    for (const {name, html} of pages) writeFileSync(join(target, name), html)
  } catch (error) {
    throw new Failure(`${folder}  ${fill(words.cannotMake, {reason: reasonOf(error)})}`)
  }
  io.stdout.write(`${fill(rulesWordsOf[words.language].pagesWritten, {count: pages.length, path: join(folder, 'index.en.html')})}\n`)
  return 0
}
