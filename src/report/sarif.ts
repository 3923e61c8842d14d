import type {Artifact, Notification, PhysicalLocation, ReportingDescriptor, Result, Run} from 'sarif'
import type {Language, Severity} from '../item.ts'
import type {Rule} from '../rule.ts'
import {escapeJson} from './escape.ts'
import {fingerprintFindings} from './fingerprint.ts'
import type {FileReport, FormatOptions} from './formats.ts'
import {indexLines} from './place.ts'
import type {Finding} from './report.ts'
import {drawEntries, type Stream} from './stream.ts'

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

function describeItem({path, report: {score}}: FileReport): Artifact {
  return {
    location: {uri: uriOf(path)},
    properties: {score: score.overall, grade: score.grade, dimensions: score.dimensions, suppressed: score.suppressed},
  }
}

function convertAll(result: FileReport, indexOf: (finding: Finding) => number): Result[] {
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
}

/** Entries of lists in the log, as JSON. */
interface SarifPiece {
  results: string
  artifact: string
  notifications: string
}

/** One list of the log's only run. */
const list = (name: string, entries: readonly string[]) => {
  const filled = entries.filter((entry) => entry !== '')
  return `      ${JSON.stringify(name)}: [${filled.length > 0 ? `\n${filled.join(',\n')}\n      ` : ''}]`
}

function openLog({rules = [], version, language = 'en'}: FormatOptions): string {
  const driver = {name: 'newslint', ...(version === undefined ? {} : {version}), rules: rules.map((rule) => describeRule(rule, language))}
  const run: Omit<Run, 'results'> = {tool: {driver}, columnKind: 'utf16CodeUnits'}
  const log = JSON.stringify({version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [run]}, undefined, 2)
  return escapeJson(log.slice(0, log.lastIndexOf('\n    }')))
}

/** One SARIF 2.1.0 log: findings as results (those suppressed marked so), what could not be read as notifications, the score of each item as a property of its artifact. */
export const sarif: Stream<SarifPiece> = {
  draw(result, {rules = []}) {
    const indexes = new Map(rules.map(({id}, index) => [id, index]))
    return {
      results: escapeJson(
        drawEntries(
          convertAll(result, ({ruleId}) => indexes.get(ruleId) ?? -1),
          4,
        ),
      ),
      artifact: escapeJson(drawEntries([describeItem(result)], 4)),
      notifications: escapeJson(drawEntries(notify(result), 6)),
    }
  },
  open(options) {
    const artifacts: string[] = []
    const notifications: string[] = []
    let isOpen = false
    return {
      add({results, artifact, notifications: told}) {
        artifacts.push(artifact)
        if (told !== '') notifications.push(told)
        if (results === '') return ''
        const before = isOpen ? ',\n' : `${openLog(options)},\n      "results": [\n`
        isOpen = true
        return before + results
      },
      close() {
        const results = isOpen ? '\n      ]' : `${openLog(options)},\n      "results": []`
        const told = notifications.length > 0 ? `[\n${notifications.join(',\n')}\n          ]` : '[]'
        const invocation = `        {\n          "executionSuccessful": ${notifications.length === 0},\n          "toolExecutionNotifications": ${told}\n        }`
        return `${[results, list('artifacts', artifacts), list('invocations', [invocation])].join(',\n')}\n    }\n  ]\n}\n`
      },
    }
  },
}
