import {type Diagnostic, linter} from '@codemirror/lint'
import type {EditorView} from '@codemirror/view'
import {type Edit, type Finding, type LintOptions, lint, type Report} from 'newslint'

/** What the adapter is told beside the options of `lint`. */
export interface NewslintOptions extends LintOptions {
  /** Milliseconds of rest before the text is checked. */
  delay?: number
  /** Called with each report: show its score where you like. */
  onReport?: (report: Report) => void
}

/** Findings of newslint as diagnostics of CodeMirror 6, with their mends as actions. */
export function newslint({delay = 150, onReport, ...options}: NewslintOptions = {}): ReturnType<typeof linter> {
  return linter(
    (view) => {
      // CodeMirror counts every line break as one, and so does its text with `\n`.
      const report = lint(view.state.doc.toString(), options)
      onReport?.(report)
      return report.findings.map((finding) => toDiagnostic(finding))
    },
    {delay},
  )
}

function toDiagnostic({start, end, severity, ruleId, message, fix, suggestions = []}: Finding): Diagnostic {
  const mends = [...(fix ? [{title: '✓', edits: fix}] : []), ...suggestions]
  return {
    from: start,
    to: end,
    severity,
    source: ruleId,
    message,
    actions: mends.map(({title, edits}) => ({name: title, apply: (view) => apply(view, edits)})),
  }
}

function apply(view: EditorView, edits: readonly Edit[]): void {
  view.dispatch({changes: edits.map(({start, end, text}) => ({from: start, to: end, insert: text}))})
}
