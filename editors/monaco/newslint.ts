import type {editor, IDisposable, IRange, languages} from 'monaco-editor'
import {type Edit, type Finding, type LintOptions, lint, type Report} from 'newslint'
import {explainRule, listMends} from '../findings.ts'

/** What the adapter uses of Monaco, whole or in parts. */
type Monaco = Pick<typeof import('monaco-editor'), 'editor' | 'languages' | 'MarkerSeverity' | 'Range'>

/** What the adapter is told beside the options of `lint`. */
export interface NewslintOptions extends LintOptions {
  /** Milliseconds of rest before the text is checked. */
  delay?: number
  /** Called with each report: show its score where you like. */
  onReport?: (report: Report) => void
}

const owner = 'newslint'

/** Findings of newslint as markers of a model of Monaco, with why and how on hovering and the mends as quick fixes. Ends when disposed, or with the model. */
export function newslint(monaco: Monaco, model: editor.ITextModel, {delay = 150, onReport, ...options}: NewslintOptions = {}): IDisposable {
  let timer: ReturnType<typeof setTimeout> | undefined
  let known: {version: number; report: Report} | undefined

  // Who asks before the writer rests is told of the text as it is.
  const check = (): Report => {
    clearTimeout(timer)
    const version = model.getVersionId()
    if (known?.version === version) return known.report
    const report = lint(model.getValue(), options)
    known = {version, report}
    monaco.editor.setModelMarkers(
      model,
      owner,
      report.findings.map((finding) => toMarker(monaco, model, finding)),
    )
    onReport?.(report)
    return report
  }
  const findAt = (range: IRange) => {
    const report = check()
    const language = options.messages ?? report.language
    const found = report.findings.filter((finding) => monaco.Range.areIntersectingOrTouching(rangeOf(model, finding), range))
    return found.map((finding) => ({finding, language}))
  }

  const language = model.getLanguageId()
  const parts = [
    model.onDidChangeContent(() => {
      clearTimeout(timer)
      timer = setTimeout(check, delay)
    }),
    monaco.languages.registerHoverProvider(language, {
      provideHover(asked, {lineNumber, column}) {
        if (asked !== model) return null
        const [first] = findAt({startLineNumber: lineNumber, startColumn: column, endLineNumber: lineNumber, endColumn: column})
        // Monaco itself says what is wrong, above.
        return first ? {range: rangeOf(model, first.finding), contents: explainRule(first.finding.ruleId, first.language).map((value) => ({value}))} : null
      },
    }),
    monaco.languages.registerCodeActionProvider(language, {
      provideCodeActions(asked, range) {
        const actions = asked === model ? findAt(range).flatMap(({finding, language}) => listActions(monaco, model, finding, language)) : []
        return {actions, dispose() {}}
      },
    }),
  ]
  const dispose = () => {
    clearTimeout(timer)
    for (const part of parts) part.dispose()
    if (!model.isDisposed()) monaco.editor.setModelMarkers(model, owner, [])
  }
  parts.push(model.onWillDispose(dispose))
  check()
  return {dispose}
}

// The model counts line breaks as they are, and so does its text.
function rangeOf(model: editor.ITextModel, {start, end}: {start: number; end: number}): IRange {
  const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)]
  return {startLineNumber: from.lineNumber, startColumn: from.column, endLineNumber: to.lineNumber, endColumn: to.column}
}

function toMarker({MarkerSeverity}: Monaco, model: editor.ITextModel, finding: Finding): editor.IMarkerData {
  const {message, ruleId, severity, related = []} = finding
  const level = {error: MarkerSeverity.Error, warning: MarkerSeverity.Warning, info: MarkerSeverity.Info}[severity]
  return {
    ...rangeOf(model, finding),
    severity: level,
    message,
    source: owner,
    code: ruleId,
    relatedInformation: related.map((one) => ({...rangeOf(model, one), resource: model.uri, message: one.message})),
  }
}

function listActions(monaco: Monaco, model: editor.ITextModel, finding: Finding, language: Report['language']): languages.CodeAction[] {
  const [resource, versionId] = [model.uri, model.getVersionId()]
  const toEdit = (edit: Edit) => ({resource, versionId, textEdit: {range: rangeOf(model, edit), text: edit.text}})
  return listMends(finding, language).map(({title, edits, isSafe}) => ({
    title,
    kind: 'quickfix',
    isPreferred: isSafe,
    diagnostics: [toMarker(monaco, model, finding)],
    edit: {edits: edits.map(toEdit)},
  }))
}
