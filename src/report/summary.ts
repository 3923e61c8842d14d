import {dimensions, type Language} from '../item.ts'
import {escapeHtml, escapeMarkdown} from './escape.ts'
import type {FileReport, FormatOptions} from './formats.ts'
import {dimensionNames, labelsOf, severityNames} from './labels.ts'
import type {Score} from './report.ts'

/** Findings of an item that the summary lists; a job's summary may hold 1 MiB. */
const mostFindings = 50
/** Items whose findings are listed, those that lost most first. */
const mostItems = 50

interface SummaryWords {
  title: string
  item: string
  findings: string
  more: (count: number) => string
  none: string
}

const wordsOf: Record<Language, SummaryWords> = {
  en: {title: 'News items', item: 'Item', findings: 'Findings', more: (count) => `… and ${count} more`, none: 'Nothing was found.'},
  'zh-Hans': {title: '新闻稿件', item: '稿件', findings: '提示', more: (count) => `…… 另有 ${count} 处`, none: '没有发现问题。'},
  'zh-Hant': {title: '新聞稿件', item: '稿件', findings: '提示', more: (count) => `…… 另有 ${count} 處`, none: '沒有發現問題。'},
}

function sayChange({overall}: Score, before: Score | undefined): string {
  if (!before) return ''

  const change = Math.round((overall - before.overall) * 10) / 10
  return change === 0 ? ' (±0)' : ` (${change > 0 ? '+' : '−'}${Math.abs(change)})`
}

/** The summary of a job in Markdown: a table of scores, with their change against the base where one is given, then the findings of the items that lost most. */
export function formatSummary(results: readonly FileReport[], {language = 'en', base, notes = []}: Pick<FormatOptions, 'language' | 'base' | 'notes'>): string {
  const words = wordsOf[language]
  const labels = labelsOf[language]
  const names = dimensions.map((dimension) => dimensionNames[language][dimension])
  const sorted = results.toSorted((a, b) => a.report.score.overall - b.report.score.overall)
  // Of thousands of items those that somebody looks for: new findings, or another score.
  const told = sorted.filter(({path, known, report}) => known === undefined || report.findings.length > 0 || base?.has(path))
  const rows = told.map(({path, report: {score, findings}}) => {
    const cells = [
      `${score.overall}${sayChange(score, base?.get(path))} ${labels.grades[score.grade]}`,
      ...dimensions.map((dimension) => score.dimensions[dimension]),
      findings.length,
    ]
    return `| ${escapeMarkdown(path)} | ${cells.join(' | ')} |`
  })
  const lists = sorted
    .filter(({report}) => report.findings.length > 0)
    .slice(0, mostItems)
    .flatMap(({path, report: {findings}}) => [
      '',
      `<details><summary>${escapeHtml(path)} (${findings.length})</summary>`,
      '',
      ...findings
        .slice(0, mostFindings)
        .map(
          ({line, column, severity, message, ruleId}) =>
            `- ${line}:${column} **${severityNames[language][severity]}** ${escapeMarkdown(message)} \`${ruleId}\``,
        ),
      ...(findings.length > mostFindings ? [`- ${words.more(findings.length - mostFindings)}`] : []),
      '',
      '</details>',
    ])
  const table = [`| ${[words.item, labels.overall, ...names, words.findings].join(' | ')} |`, `|---|${'---:|'.repeat(names.length + 2)}`, ...rows]
  return `${[`### ${words.title}`, '', ...(rows.length > 0 ? table : []), ...notes.flatMap((note) => ['', escapeMarkdown(note)]), ...(lists.length > 0 ? lists : ['', words.none])].join('\n')}\n`
}
