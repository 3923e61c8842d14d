import {type Severity, severities} from '../item.ts'
import {escapeTerminal} from './escape.ts'
import type {Finding} from './report.ts'
import type {Stream} from './stream.ts'

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

/** A finding that may become an annotation. */
interface Candidate {
  severity: Severity
  cost: number
  line: string
}

/** Of each kind, the findings that cost most; of those that cost the same, the first. */
function chooseWorst(candidates: readonly Candidate[]): Candidate[] {
  return severities.toReversed().flatMap((severity) =>
    candidates
      .filter((candidate) => candidate.severity === severity)
      .sort((a, b) => b.cost - a.cost)
      .slice(0, mostOfKind),
  )
}

/** Workflow commands of GitHub Actions: of each kind the findings that cost most; all of them are in the summary of the job. */
export const github: Stream<Candidate[]> = {
  draw({path, report}) {
    return chooseWorst(report.findings.map((finding) => ({severity: finding.severity, cost: finding.cost, line: `${annotate(path, finding)}\n`})))
  },
  open() {
    let worst: Candidate[] = []
    return {
      add(candidates) {
        worst = chooseWorst([...worst, ...candidates])
        return ''
      },
      close: () => worst.map(({line}) => line).join(''),
    }
  },
}
