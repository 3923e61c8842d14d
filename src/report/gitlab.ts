import type {Severity} from '../item.ts'
import {escapeJson} from './escape.ts'
import {fingerprintFindings} from './fingerprint.ts'
import {drawEntries, joinEntries, type Stream} from './stream.ts'

const severities: Record<Severity, 'major' | 'minor' | 'info'> = {error: 'major', warning: 'minor', info: 'info'}

/** A GitLab Code Quality report: one JSON array; each fingerprint is unique and does not hang on the line. */
export const gitlab: Stream<string> = {
  draw(result) {
    const fingerprints = fingerprintFindings(result)
    const issues = result.report.findings.map((finding) => ({
      description: finding.message,
      check_name: finding.ruleId,
      fingerprint: fingerprints.get(finding),
      severity: severities[finding.severity],
      location: {path: result.path.replaceAll('\\', '/'), lines: {begin: finding.line, end: finding.endLine}},
    }))
    return escapeJson(drawEntries(issues, 1))
  },
  open: () => joinEntries('[\n', '\n]\n', '[]\n'),
}
