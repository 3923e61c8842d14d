import type {Log, Notification, PhysicalLocation, ReportingDescriptor, Result, Run} from 'sarif'
import type {Language, Severity} from '../item.ts'
import type {Rule} from '../rule.ts'
import {escapeJson} from './escape.ts'
import {fingerprintFindings} from './fingerprint.ts'
import type {FileReport, FormatOptions} from './formats.ts'
import {indexLines} from './place.ts'
import type {Finding} from './report.ts'

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {error: 'error', warning: 'warning', info: 'note'}

/** A path as a relative URI: each part percent-encoded. */
function uriOf(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}

function locate(path: string, {start, end, line, column, endLine, endColumn}: Finding): PhysicalLocation {
  return {
    artifactLocation: {uri: uriOf(path)},
    region: {startLine: line, startColumn: column, endLine, endColumn, charOffset: start, charLength: end - start},
  }
}

function describeRule({id, dimension, severity, text}: Rule, language: Language): ReportingDescriptor {
  const {summary, why, advice} = text[language]
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: why},
    help: {text: `${why} ${advice}`},
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: [dimension]},
  }
}

function convert(finding: Finding, {path, source}: FileReport, fingerprint: string | undefined, ruleIndex: number): Result {
  const lineOf = indexLines(source)
  const regionOf = (start: number, end: number) => {
    const [from, to] = [lineOf(start), lineOf(end)]
    return {startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, charOffset: start, charLength: end - start}
  }
  const edits = [...(finding.fix ? [{title: finding.message, edits: finding.fix}] : []), ...(finding.suggestions ?? [])]
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex < 0 ? {} : {ruleIndex}),
    level: levels[finding.severity],
    message: {text: finding.message},
    locations: [{physicalLocation: locate(path, finding)}],
    ...(fingerprint === undefined ? {} : {partialFingerprints: {'newslint/v1': fingerprint}}),
    ...(finding.related
      ? {
          relatedLocations: finding.related.map(({start, end, message}, id) => ({
            id,
            message: {text: message},
            physicalLocation: {artifactLocation: {uri: uriOf(path)}, region: regionOf(start, end)},
          })),
        }
      : {}),
    ...(edits.length > 0
      ? {
          fixes: edits.map(({title, edits: changes}) => ({
            description: {text: title},
            artifactChanges: [
              {
                artifactLocation: {uri: uriOf(path)},
                replacements: changes.map(({start, end, text}) => ({deletedRegion: regionOf(start, end), insertedContent: {text}})),
              },
            ],
          })),
        }
      : {}),
    properties: {cost: finding.cost},
  }
}

function notify({path, source, report}: FileReport): Notification[] {
  return report.problems.map(({start, message}) => {
    const {line, column} = indexLines(source)(start)
    return {
      level: 'error',
      message: {text: message},
      locations: [{physicalLocation: {artifactLocation: {uri: uriOf(path)}, region: {startLine: line, startColumn: column}}}],
    }
  })
}

/** One SARIF 2.1.0 log: findings as results (those suppressed marked so), what could not be read as notifications, the score of each item as a property of its artifact. */
export function formatSarif(results: readonly FileReport[], {rules = [], version, language = 'en'}: FormatOptions): string {
  const indexes = new Map(rules.map(({id}, index) => [id, index]))
  const indexOf = ({ruleId}: Finding) => indexes.get(ruleId) ?? -1
  const notifications = results.flatMap(notify)
  const run: Run = {
    tool: {
      driver: {
        name: 'newslint',
        ...(version === undefined ? {} : {version}),
        rules: rules.map((rule) => describeRule(rule, language)),
      },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: results.map(({path, report}) => ({
      location: {uri: uriOf(path)},
      properties: {score: report.score.overall, grade: report.score.grade, dimensions: report.score.dimensions, suppressed: report.score.suppressed},
    })),
    results: results.flatMap((result) => {
      const fingerprints = fingerprintFindings(result)
      return [
        ...result.report.findings.map((finding) => convert(finding, result, fingerprints.get(finding), indexOf(finding))),
        ...result.report.suppressed.map(
          (finding): Result => ({
            ...convert(finding, result, undefined, indexOf(finding)),
            suppressions: [{kind: 'inSource', ...(finding.reason === undefined ? {} : {justification: finding.reason})}],
          }),
        ),
      ]
    }),
    invocations: [{executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications}],
  }
  const log: Log = {version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [run]}
  return `${escapeJson(JSON.stringify(log, undefined, 2))}\n`
}
