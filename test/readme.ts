import rules from '../rules/index.ts'
import type {Language, RegisteredTerm} from '../src/item.ts'
import {lintWith} from '../src/lint.ts'
import type {LintOptions} from '../src/options.ts'
import {type Example, readExamples} from '../src/report/rule-readme.ts'
import type {Rule} from '../src/rule.ts'

const fence = /^```(zh-Hans|zh-Hant|en) (ok|not-ok)((?: [\w-]+=\S+)*)\n([\s\S]*?)\n```$/gm

/** A term of the registry in an example: `!保障房>保障性住房(政策用语)` is forbidden, `网路>网络` only not preferred, `网络|网路` has another way to write it. */
function readTerm(text: string): RegisteredTerm {
  const [, mark, term = '', , alias, , instead, , why] = /^(!?)([^>|(]+)(\|([^>(]+))?(>([^(]+))?(\((.+)\))?$/.exec(text) ?? []
  return {term, ...(mark ? {forbidden: true} : {}), ...(alias ? {aliases: [alias]} : {}), ...(instead ? {instead: [instead]} : {}), ...(why ? {why} : {})}
}

/** Options of an example: `now=2026-03-10 path=item.md kind=brief people=王强,李明 terms=…` (of the registry, in order); any other key is a field. */
function readOptions(pairs: string, language: Language): LintOptions {
  const options: LintOptions & {fields: Record<string, string>} = {language, fields: {}}
  for (const pair of pairs.split(' ').filter(Boolean)) {
    const at = pair.indexOf('=')
    const [key, value] = [pair.slice(0, at), pair.slice(at + 1)]
    if (key === 'now' || key === 'path') options[key] = value
    else if (key === 'people') options.registry = {...options.registry, people: value.split(',').map((name) => ({name: name.replaceAll('_', ' ')}))}
    else if (key === 'terms') options.registry = {...options.registry, terms: value.replaceAll('_', ' ').split(',').map(readTerm)}
    else options.fields[key] = value.replaceAll('_', ' ')
  }

  return options
}

/** What one rule finds in an example, a finding a line: place, the characters marked, the message. */
export function runExample(rule: Rule, {text, pairs, language}: Example): string[] {
  const options = readOptions(pairs, language)
  // What is said of suppressions hangs on what the other rules find.
  const {findings} = lintWith(rule.check?.suppression ? rules : [rule], text, options)
  return findings
    .filter(({ruleId}) => ruleId === rule.id)
    .map(({line, column, start, end, severity, message}) => `${line}:${column} ${severity} [${text.slice(start, end).replaceAll('\n', '⏎')}] ${message}`)
}

function head(rule: Rule): string {
  const {summary, why, advice} = rule.text.en
  const languages = rule.languages?.join(', ') ?? 'zh-Hans, zh-Hant, en'
  const facts = [rule.dimension, rule.severity, `weight ${rule.weight}`, `cap ${rule.cap}`, languages, ...rule.attributes].join(' · ')
  const chinese = (['zh-Hans', 'zh-Hant'] as const).map((language) => `${rule.text[language].summary}。${rule.text[language].why}${rule.text[language].advice}`)

  return `# ${rule.id}\n\n${summary}. ${why} ${advice}\n\n${chinese.join('\n\n')}\n\n\`${facts}\`\n`
}

/** The README as it should be: generated head up to the first `## `, the findings of each not-ok example under it, the rest as written. */
export function writeReadme(rule: Rule, readme: string): string {
  const body = readme.slice(Math.max(0, readme.search(/^## /m))).replace(/\n```findings\n[\s\S]*?\n```\n/g, '')
  const withFindings = body.replace(fence, (block) => {
    const example = readExamples(block)[0] as Example
    if (!example.expectsFindings) return block

    return `${block}\n\`\`\`findings\n${runExample(rule, example).join('\n')}\n\`\`\`\n`
  })

  return `${head(rule)}\n${withFindings.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`
}
