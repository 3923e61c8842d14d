import {dimensions, type Language} from '../item.ts'
import {escapeHtml, escapeMarkdown} from './escape.ts'
import type {FileReport, FormatOptions} from './formats.ts'
import {dimensionNames, labelsOf, severityNames} from './labels.ts'
import type {Score} from './report.ts'
import {type Stream, writeAll} from './stream.ts'

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

function sayChange({overall}: Pick<Score, 'overall'>, before: Score | undefined): string {
  if (!before) return ''

  const change = Math.round((overall - before.overall) * 10) / 10
  return change === 0 ? ' (±0)' : ` (${change > 0 ? '+' : '−'}${Math.abs(change)})`
}

/** An item in the summary: its scores, and its findings as text. */
interface SummaryPiece {
  path: string
  score: Pick<Score, 'overall' | 'grade' | 'dimensions'>
  count: number
  list: string[]
  /** Whether the item was compared with what was known. */
  isCompared: boolean
}

function drawList({path, report: {findings}}: FileReport, language: Language): string[] {
  if (findings.length === 0) return []

  const lines = findings
    .slice(0, mostFindings)
    .map(({line, column, severity, message, ruleId}) => `- ${line}:${column} **${severityNames[language][severity]}** ${escapeMarkdown(message)} \`${ruleId}\``)
  return [
    '',
    `<details><summary>${escapeHtml(path)} (${findings.length})</summary>`,
    '',
    ...lines,
    ...(findings.length > mostFindings ? [`- ${wordsOf[language].more(findings.length - mostFindings)}`] : []),
    '',
    '</details>',
  ]
}

function drawRow({path, score, count}: SummaryPiece, language: Language, base: FormatOptions['base']): string {
  const overall = `${score.overall}${sayChange(score, base?.get(path))} ${labelsOf[language].grades[score.grade]}`
  const cells = [overall, ...dimensions.map((dimension) => score.dimensions[dimension]), count]
  return `| ${escapeMarkdown(path)} | ${cells.join(' | ')} |`
}

/** The summary of a job in Markdown: a table of scores, with their change against the base where one is given, then the findings of the items that lost most. */
export const summary: Stream<SummaryPiece> = {
  draw(result, {language = 'en'}) {
    const {score, findings} = result.report
    const {overall, grade, dimensions} = score
    return {
      path: result.path,
      score: {overall, grade, dimensions},
      count: findings.length,
      list: drawList(result, language),
      isCompared: result.known !== undefined,
    }
  },
  open({language = 'en', base, notes = []}) {
    const words = wordsOf[language]
    let listed: SummaryPiece[] = []
    const rows: {overall: number; row: string}[] = []
    const byScore = (a: SummaryPiece, b: SummaryPiece) => a.score.overall - b.score.overall
    return {
      add(piece) {
        // Of thousands of items those that somebody looks for: new findings, or another score.
        if (!piece.isCompared || piece.count > 0 || base?.has(piece.path)) rows.push({overall: piece.score.overall, row: drawRow(piece, language, base)})
        if (piece.count > 0) listed = [...listed, piece].sort(byScore).slice(0, mostItems)
        return ''
      },
      close() {
        const names = dimensions.map((dimension) => dimensionNames[language][dimension])
        const head = [`| ${[words.item, labelsOf[language].overall, ...names, words.findings].join(' | ')} |`, `|---|${'---:|'.repeat(names.length + 2)}`]
        const table = [...head, ...rows.sort((a, b) => a.overall - b.overall).map(({row}) => row)]
        const lists = listed.flatMap(({list}) => list)
        // Told when all is known: whoever opened the report adds to them until it is closed.
        const said = notes.flatMap((note) => ['', escapeMarkdown(note)])
        return `${[`### ${words.title}`, '', ...(rows.length > 0 ? table : []), ...said, ...(lists.length > 0 ? lists : ['', words.none])].join('\n')}\n`
      },
    }
  },
}

/** The same at once. */
export function formatSummary(results: readonly FileReport[], options: Pick<FormatOptions, 'language' | 'base' | 'notes'>): string {
  return writeAll(summary, results, {color: false, width: 80, ...options})
}
