import type {Language} from '../item.ts'
import {excerptLine, findLineEnd, type Mark} from './excerpt.ts'
import type {FileReport} from './formats.ts'
import {labelsOf, severityNames} from './labels.ts'
import type {Paint} from './paint.ts'
import {indexLines} from './place.ts'
import type {Finding} from './report.ts'
import {measureWidth, padToWidth} from './width.ts'
import {wrapText} from './wrap.ts'

// More of one rule in one item would drown the rest.
const mostOfRule = 5
// Narrower than this, a message is not broken further.
const leastMessage = 24
const indent = '  '
const gutter = '    '
const signs = {error: '^', warning: '~', info: '-'}
const weights = {error: 0, warning: 1, info: 2}

/** The findings to show, the worst of a rule before its others, and how many of each rule are left out. */
function thinOut(findings: readonly Finding[]): {shown: Finding[]; left: Map<string, number>} {
  const counts = new Map<string, number>()
  const kept = new Set<Finding>()
  for (const finding of [...findings].sort((a, b) => weights[a.severity] - weights[b.severity])) {
    const count = (counts.get(finding.ruleId) ?? 0) + 1
    counts.set(finding.ruleId, count)
    if (count <= mostOfRule) kept.add(finding)
  }
  const left = new Map<string, number>()
  for (const [rule, count] of counts) if (count > mostOfRule) left.set(rule, count - mostOfRule)

  return {shown: findings.filter((finding) => kept.has(finding)), left}
}

/** Where the finding is marked: its first line only. */
function markOf({start, end, severity}: Finding, source: string, width: number): Mark {
  const lineEnd = findLineEnd(source, start, Math.min(end, start + width * 2))
  return {start, end: Math.max(start, Math.min(end, lineEnd)), sign: signs[severity]}
}

/** Findings that stand near enough in one line to share an excerpt. */
function groupByLine(findings: readonly Finding[], width: number): Finding[][] {
  const groups: Finding[][] = []
  for (const finding of findings) {
    const group = groups.at(-1)
    const first = group?.[0]
    // Half the width: a Chinese character takes two columns.
    if (group && first && first.line === finding.line && Math.min(finding.end, finding.start + 4) - first.start <= width / 2) group.push(finding)
    else groups.push([finding])
  }
  return groups
}

/** One item's findings as lines: place, severity, message and rule, then the marked line of the source. */
export function listFindings({source, report}: FileReport, language: Language, width: number, paint: Paint): string[] {
  const {shown, left} = thinOut(report.findings)
  const placeWidth = Math.max(0, ...shown.map(({line, column}) => `${line}:${column}`.length))
  const names = severityNames[language]
  const nameWidth = Math.max(...Object.values(names).map(measureWidth))
  const hang = ' '.repeat(indent.length + placeWidth + 2 + nameWidth + 2)
  const room = Math.max(leastMessage, width - hang.length)
  const lineOf = shown.some(({related}) => related) ? indexLines(source) : undefined

  const lines: string[] = []
  const list = (finding: Finding) => {
    const place = `${finding.line}:${finding.column}`.padStart(placeWidth)
    const head = `${indent}${paint.dim(place)}  ${paint[finding.severity](padToWidth(names[finding.severity], nameWidth))}  `
    const message = wrapText(finding.message, room)
    const last = message.at(-1) ?? ''
    if (measureWidth(last) + 2 + finding.ruleId.length <= room) message[message.length - 1] = `${last}  ${paint.dim(finding.ruleId)}`
    else message.push(paint.dim(finding.ruleId))
    lines.push(...message.map((line, index) => (index === 0 ? head : hang) + line))

    for (const {start, message} of finding.related ?? []) {
      const at = lineOf?.(start)
      const [first = '', ...rest] = wrapText(`${at?.line}:${at?.column}  ${message}`, room - 2)
      lines.push(`${hang}${paint.dim('↳')} ${first}`, ...rest.map((line) => `${hang}  ${line}`))
    }
  }

  const excerptWidth = Math.max(leastMessage, width - gutter.length)
  for (const group of groupByLine(shown, excerptWidth)) {
    group.forEach(list)
    const marks = [...group].sort((a, b) => weights[a.severity] - weights[b.severity]).map((finding) => markOf(finding, source, excerptWidth))
    const excerpt = excerptLine(source, marks, excerptWidth)
    if (excerpt) lines.push(gutter + excerpt.line, gutter + paintSigns(excerpt.signs, paint))
    lines.push('')
  }
  for (const [rule, count] of left) lines.push(indent + paint.dim(labelsOf[language].more(count, rule)))
  if (left.size > 0) lines.push('')

  return lines
}

function paintSigns(text: string, paint: Paint): string {
  return text.replace(/\^+|~+|-+/g, (run) => paint[run[0] === '^' ? 'error' : run[0] === '~' ? 'warning' : 'info'](run))
}
