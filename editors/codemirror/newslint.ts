import {type Diagnostic, linter} from '@codemirror/lint'
import type {EditorView} from '@codemirror/view'
import {type Edit, type Finding, type LintOptions, lint, type Report} from 'newslint'
import {explainRule, listMends} from '../findings.ts'

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
      return report.findings.map((finding) => toDiagnostic(finding, options.messages ?? report.language))
    },
    {delay},
  )
}

function toDiagnostic(finding: Finding, language: Report['language']): Diagnostic {
  const {start, end, severity, ruleId, message} = finding
  return {
    from: start,
    to: end,
    severity,
    source: ruleId,
    message,
    renderMessage: () => sayAll([message, ...explainRule(ruleId, language)]),
    actions: listMends(finding, language).map(({title, edits}) => ({name: title, apply: (view) => apply(view, edits)})),
  }
}

/** What is wrong, why that matters and how to mend it, a line each. */
function sayAll(lines: readonly string[]): HTMLElement {
  const whole = document.createElement('div')
  for (const line of lines) whole.append(Object.assign(document.createElement('div'), {textContent: line}))
  return whole
}

function apply(view: EditorView, edits: readonly Edit[]): void {
  view.dispatch({changes: edits.map(({start, end, text}) => ({from: start, to: end, insert: text}))})
}
