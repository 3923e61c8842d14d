import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import type {Client, Reading} from './context.ts'
import {toDiagnostic} from './diagnostics.ts'
import {findingsAt} from './hover.ts'
import {type Edit, type Finding, fill, fix} from './library.ts'
import {fillReason, suppressAt} from './suppression.ts'
import {serverWordsOf} from './words.ts'

/** The action that mends an item as a whole, for editors that run it on saving. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.newslint`
/** The command that puts the cursor on a reason to be written; sent only to clients that can show a document. */
const selectCommand = 'newslint.select'

const isWanted = (kind: string, only: readonly string[] | undefined) => only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`))

function toEdits(edits: readonly Edit[], {document}: Reading, {ruler}: Client): TextEdit[] {
  return edits.map(({start, end, text}) => ({range: ruler.rangeOf(document, {start, end}), newText: text}))
}

/** An edit of the document, of just the version it was made for where the client minds versions. */
function editDocument(edits: (TextEdit | SnippetTextEdit)[], {document: {uri, version}}: Reading, {capabilities}: Client): WorkspaceEdit {
  if (capabilities.workspace?.workspaceEdit?.documentChanges) return {documentChanges: [{textDocument: {uri, version}, edits}]}
  return {changes: {[uri]: edits as TextEdit[]}}
}

/** The least change that makes one text of another. */
function compareTexts(before: string, after: string): Edit[] {
  if (before === after) return []

  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = before.length
  let to = after.length
  while (end > start && to > start && before[end - 1] === after[to - 1]) {
    end--
    to--
  }
  // Never between the halves of one character.
  const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00
  if (isLow(before, start) || isLow(after, start)) start = Math.max(0, start - 1)
  if (isLow(before, end) || isLow(after, to)) {
    end++
    to++
  }
  return [{start, end, text: after.slice(start, to)}]
}

function mend(finding: Finding, diagnostic: Diagnostic, reading: Reading, client: Client): CodeAction[] {
  const words = serverWordsOf[reading.language]
  const own = finding.fix ? [{title: fill(words.mend, {message: finding.message}), edits: finding.fix, isPreferred: true}] : []
  const offered = (finding.suggestions ?? []).map((suggestion) => ({...suggestion, isPreferred: false}))
  return [...own, ...offered].map(({title, edits, isPreferred}) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(isPreferred ? {isPreferred} : {}),
    edit: editDocument(toEdits(edits, reading, client), reading, client),
  }))
}

function suppress({ruleId, start}: Finding, diagnostic: Diagnostic, reading: Reading, client: Client): CodeAction[] {
  const {document, options, language} = reading
  const words = serverWordsOf[language]
  const insertion = suppressAt(document.getText(), options.path ?? '', ruleId, start)
  if (!insertion) return []

  const {capabilities, ruler} = client
  const action = {title: fill(words.suppress, {rule: ruleId}), kind: CodeActionKind.QuickFix, diagnostics: [diagnostic]}
  const {edit, reason} = fillReason(insertion, words.reason)
  const range = ruler.rangeOf(document, edit)
  if (capabilities.workspace?.workspaceEdit?.snippetEditSupport && capabilities.workspace.workspaceEdit.documentChanges) {
    const quote = (text: string) => text.replace(/[\\$}]/g, '\\$&')
    const value = `${quote(insertion.before)}\${1:${words.reason}}${quote(insertion.after)}$0`
    return [{...action, edit: editDocument([{range, snippet: {kind: 'snippet', value}}], reading, client)}]
  }
  const command = {title: action.title, command: selectCommand, arguments: [document.uri, reason.start, reason.end]}
  return [
    {
      ...action,
      edit: editDocument([{range, newText: edit.text}], reading, client),
      ...(capabilities.window?.showDocument?.support ? {command} : {}),
    },
  ]
}

/** What can be done about the findings in a range, and about the whole item. */
export function listActions(reading: Reading, {range, context}: CodeActionParams, client: Client): CodeAction[] {
  const {document, language, options} = reading
  const actions: CodeAction[] = []
  const only = context?.only
  if (isWanted(CodeActionKind.QuickFix, only)) {
    const {start, end} = client.ruler.spanOf(document, range)
    const found = findingsAt(reading, start, end).map((finding) => ({finding, diagnostic: toDiagnostic(finding, reading, client)}))
    actions.push(...found.flatMap(({finding, diagnostic}) => mend(finding, diagnostic, reading, client)))
    actions.push(...found.flatMap(({finding, diagnostic}) => suppress(finding, diagnostic, reading, client)))
  }
  if (isWanted(fixAllKind, only) && reading.report.findings.some((finding) => finding.fix)) {
    const edits = compareTexts(document.getText(), fix(document.getText(), options).output)
    if (edits.length > 0) {
      const edit = editDocument(toEdits(edits, reading, client), reading, client)
      actions.push({title: serverWordsOf[language].mendAll, kind: fixAllKind, edit})
    }
  }
  return actions
}
