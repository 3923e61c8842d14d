import {type Severity, severities} from '../item.ts'
import {escapeTerminal} from './escape.ts'
import type {FileReport} from './formats.ts'
import type {Finding} from './report.ts'

const commands: Record<Severity, 'error' | 'warning' | 'notice'> = {error: 'error', warning: 'warning', info: 'notice'}
/** GitHub shows this many annotations of each kind for a step; the rest would be dropped, and not the mildest. */
const mostOfKind = 10

/** Data of a workflow command: hidden characters as escapes, so that no line of an item can be a command of its own. */
function escapeData(text: string): string {
  return escapeTerminal(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function annotate(path: string, {severity, line, endLine, column, endColumn, ruleId, message}: Finding): string {
  const isOneLine = line === endLine
  const properties = [
    `file=${escapeProperty(path.replaceAll('\\', '/'))}`,
    `line=${line}`,
    `endLine=${endLine}`,
    ...(isOneLine ? [`col=${column}`, `endColumn=${endColumn}`] : []),
    `title=${escapeProperty(ruleId)}`,
  ]
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(message)}`
}

/** Workflow commands of GitHub Actions: of each kind the findings that cost most; all of them are in the summary of the job. */
export function formatGithub(results: readonly FileReport[]): string {
  const all = results.flatMap(({path, report}) => report.findings.map((finding) => ({path, finding})))
  const lines = severities.toReversed().flatMap((severity) =>
    all
      .filter(({finding}) => finding.severity === severity)
      .sort((a, b) => b.finding.cost - a.finding.cost)
      .slice(0, mostOfKind)
      .map(({path, finding}) => annotate(path, finding)),
  )
  return lines.map((line) => `${line}\n`).join('')
}
