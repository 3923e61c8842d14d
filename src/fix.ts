import {lintForFixes} from './lint.ts'
import type {LintOptions} from './options.ts'
import type {Report} from './report/report.ts'
import type {Edit, Rule} from './rule.ts'

/** Mending one thing can bring out another; more passes than this mean two fixes undo each other. */
const mostPasses = 10

/** The fixes that can be applied together: the first of any that touch each other. */
function chooseEdits(fixes: readonly Edit[][]): Edit[][] {
  let reached = -1
  const chosen: Edit[][] = []
  for (const fix of fixes) {
    const start = Math.min(...fix.map((edit) => edit.start))
    if (start < reached || (start === reached && fix.some((edit) => edit.start === edit.end))) continue

    reached = Math.max(...fix.map((edit) => edit.end))
    chosen.push(fix)
  }

  return chosen
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  let output = ''
  let done = 0
  for (const {start, end, text} of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    output += source.slice(done, start) + text
    done = end
  }

  return output + source.slice(done)
}

/** Applies the fixes that are right in every reading, pass after pass until nothing changes, and reports on the result. */
export function fixWith(rules: readonly Rule[], source: string, options: LintOptions = {}): {output: string; report: Report; applied: number} {
  let output = source
  let linted = lintForFixes(rules, output, options)
  let applied = 0
  for (let pass = 0; pass < mostPasses; pass++) {
    const chosen = chooseEdits(linted.fixes)
    const next = applyEdits(output, chosen.flat())
    if (next === output) break

    applied += chosen.length
    output = next
    linted = lintForFixes(rules, output, options)
  }

  return {output, report: linted.report, applied}
}
