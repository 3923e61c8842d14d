import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import rules from '../rules/index.ts'
import {lint} from '../src/index.ts'
import {dimensions, type Language} from '../src/item.ts'
import {dimensionNames, severityNames} from '../src/report/labels.ts'
import {formatStylish} from '../src/report/stylish.ts'

const columns: Record<Language, [string, string, string]> = {
  en: ['rule', 'what it finds', 'severity'],
  'zh-Hans': ['规则', '查什么', '级别'],
  'zh-Hant': ['規則', '查什麼', '級別'],
}

/** All rules as a table, by dimension and name. */
function writeTable(language: Language): string {
  const rows = dimensions.flatMap((dimension) => {
    const own = rules.filter((rule) => rule.dimension === dimension).sort((a, b) => (a.id < b.id ? -1 : 1))
    return [
      `| **${dimensionNames[language][dimension]}** | | |`,
      ...own.map(
        ({id, text, severity}) => `| [${id}](rules/${dimension}/${id}/README.md) | ${text[language].summary} | ${severityNames[language][severity]} |`,
      ),
    ]
  })

  return [`| ${columns[language].join(' | ')} |`, '|---|---|---|', ...rows].join('\n')
}

test.each<[Language, string]>([
  ['en', 'README.md'],
  ['zh-Hans', 'README.zh-Hans.md'],
  ['zh-Hant', 'README.zh-Hant.md'],
])('the %s README lists all rules and shows a real report', async (language, name) => {
  const file = new URL(`../${name}`, import.meta.url)
  const item = language === 'en' ? 'en-news-bad.md' : language === 'zh-Hans' ? 'zh-Hans-brief-bad.md' : 'zh-Hant-news-bad.txt'
  const source = readFileSync(new URL(`../fixtures/${item}`, import.meta.url), 'utf8')
  const report = formatStylish([{path: `fixtures/${item}`, source, report: lint(source, {path: item})}], {color: false, width: 100}).trimEnd()
  const readme = readFileSync(file, 'utf8')
    .replace(/(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/, (_, start: string, end: string) => `${start}${writeTable(language)}\n${end}`)
    .replace(/(```text\n)(?:REPORT|fixtures\/)[\s\S]*?\n```/, (_, start: string) => `${start}${report}\n\`\`\``)
  await expect(readme).toMatchFileSnapshot(file.pathname)
})
