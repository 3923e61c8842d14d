import {type Diagnostic, DiagnosticSeverity, DiagnosticTag} from 'vscode-languageserver/node'
import type {Client, Reading} from './context.ts'
import {type Finding, rules, type Severity} from './library.ts'

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}
const ruleOf = new Map(rules.map((rule) => [rule.id, rule]))

/** Whether all a finding asks is to leave its text out. */
function isNeedless({severity, start, end, fix, suggestions}: Finding): boolean {
  const edits = fix ?? suggestions?.[0]?.edits
  return severity !== 'error' && edits !== undefined && edits.every(({start: from, end: to, text}) => text === '' && from >= start && to <= end)
}

/** One finding as the protocol has it. */
export function toDiagnostic(finding: Finding, {document}: Reading, {ruler, capabilities, pageOf}: Client): Diagnostic {
  const {publishDiagnostics} = capabilities.textDocument ?? {}
  const rule = ruleOf.get(finding.ruleId)
  const href = rule && pageOf(rule)
  return {
    range: ruler.rangeOf(document, finding),
    severity: severities[finding.severity],
    code: finding.ruleId,
    source: 'newslint',
    message: finding.message,
    ...(href !== undefined && publishDiagnostics?.codeDescriptionSupport ? {codeDescription: {href}} : {}),
    ...(isNeedless(finding) && publishDiagnostics?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary) ? {tags: [DiagnosticTag.Unnecessary]} : {}),
    ...(finding.related && publishDiagnostics?.relatedInformation
      ? {
          relatedInformation: finding.related.map(({message, ...span}) => ({
            location: {uri: document.uri, range: ruler.rangeOf(document, span)},
            message,
          })),
        }
      : {}),
  }
}

/** All a report says of an item: its findings, and what could not be read. */
export function toDiagnostics(reading: Reading, client: Client): Diagnostic[] {
  const {document, report} = reading
  const unread = report.problems.map(
    ({code, start, message}): Diagnostic => ({
      range: client.ruler.rangeOf(document, {start, end: start}),
      severity: DiagnosticSeverity.Error,
      code,
      source: 'newslint',
      message,
    }),
  )
  return [...unread, ...report.findings.map((finding) => toDiagnostic(finding, reading, client))]
}
