import {hashText, keyOf} from './fingerprint.ts'
import type {FileReport} from './formats.ts'
import type {Finding} from './report.ts'

/** Findings counted by what they are about: `rule hash` → how many. Holds no text of the item. */
export type Counts = Record<string, number>

/** What a finding is counted as. */
function countedAs(finding: Finding, result: FileReport): string {
  return `${finding.ruleId} ${keyOf(finding, result)}`
}

/** Counts the findings of an item. */
export function countFindings(result: FileReport): Counts {
  const counts = new Map<string, number>()
  for (const finding of result.report.findings) {
    const key = countedAs(finding, result)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return Object.fromEntries(counts)
}

/** The number of findings that were counted. */
export function sumCounts(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** Lines shorter than this are those of a template. */
const leastLine = 20
const mostLines = 8

/** A sketch of a text: the least hashes of its lines, as many as are needed to know it again under another name. */
export function sketchLines(source: string): string[] {
  const lines = new Set(source.split(/\r\n?|\n/).flatMap((line) => (line.trim().length >= leastLine ? [hashText(line.trim()).slice(0, 8)] : [])))
  // Short items have short lines only.
  if (lines.size === 0) lines.add(hashText(source.trim()).slice(0, 8))
  return [...lines].sort().slice(0, mostLines)
}

/** How like two sketches are, from 0 to 1: the share of the least hashes of both that both have. */
export function compareSketches(one: readonly string[], other: readonly string[]): number {
  const both = [...new Set([...one, ...other])].sort().slice(0, Math.max(one.length, other.length))
  return both.filter((hash) => one.includes(hash) && other.includes(hash)).length / Math.max(1, both.length)
}

/** An item without the findings that were known, as many as were counted; of equal ones those stay that `isFresh` is true of. `left`: what was counted and is no longer there. */
export function leaveOutKnown(
  result: FileReport,
  known: Counts,
  isFresh: (finding: Finding) => boolean = () => false,
): {result: FileReport; hidden: number; left: Counts} {
  const left = new Map(Object.entries(known))
  const hidden = new Set<Finding>()
  const {findings} = result.report
  for (const finding of [...findings.filter((one) => !isFresh(one)), ...findings.filter(isFresh)]) {
    const key = countedAs(finding, result)
    const count = left.get(key) ?? 0
    if (count === 0) continue
    hidden.add(finding)
    left.set(key, count - 1)
  }
  const report = {...result.report, findings: findings.filter((finding) => !hidden.has(finding))}
  return {
    result: {...result, report, known: (result.known ?? 0) + hidden.size},
    hidden: hidden.size,
    left: Object.fromEntries([...left].filter(([, count]) => count > 0)),
  }
}
