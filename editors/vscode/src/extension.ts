import {basename, join} from 'node:path'
import * as vscode from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {languageOf, wordsFor} from './words.ts'

/** The score of an item, as the server tells it. */
interface ScoreNote {
  uri: string
  overall: number
  grade: string
  dimensions: {name: string; score: number}[]
  counts: {error: number; warning: number}
  held: string[]
}

const explanations = 'newslint-rule'
const words = wordsFor(vscode.env.language)
const language = languageOf(vscode.env.language)
let client: LanguageClient | undefined

/** Called by the editor once a text is opened. Nothing of the workspace is executed: the server is the extension's own. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = {module: context.asAbsolutePath(join('dist', 'server.cjs')), transport: TransportKind.stdio}
  const languages = ['markdown', 'plaintext', 'html', 'json']
  client = new LanguageClient('newslint', 'newslint', server, {
    documentSelector: ['file', 'untitled', 'vscode-vfs'].flatMap((scheme) => languages.map((name) => ({scheme, language: name}))),
    // The editor says the finding itself, above what the server says of it.
    initializationOptions: {score: true, hover: 'why', settings: vscode.workspace.getConfiguration('newslint')},
  })
  showScores(client, context)
  await client.start()
  const commands: Record<string, (client: LanguageClient) => Promise<void>> = {
    'newslint.lintWorkspace': lintWorkspace,
    'newslint.showReport': showReport,
    'newslint.explainRule': explainRule,
    'newslint.insertSkeleton': insertSkeleton,
  }
  for (const [name, command] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(name, () => client && command(client)))
  }
}

/** Called by the editor when it closes. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop()
}

const ask = <T>(to: LanguageClient, command: string, ...given: unknown[]) => to.sendRequest<T>('workspace/executeCommand', {command, arguments: given})

/** The score of the item one looks at, in the status bar; its five dimensions in the tooltip. */
function showScores(from: LanguageClient, context: vscode.ExtensionContext): void {
  const scores = new Map<string, ScoreNote>()
  const item = vscode.window.createStatusBarItem('newslint.score', vscode.StatusBarAlignment.Right, 100)
  item.name = 'newslint'
  item.command = 'newslint.showReport'
  const show = () => {
    const document = vscode.window.activeTextEditor?.document
    const note = document && scores.get(document.uri.toString())
    if (!note) return item.hide()

    item.text = `$(checklist) ${note.overall} ${note.grade}`
    const rows = note.dimensions.map(({name, score}) => `| ${name} | ${score} |`)
    const lines = [words.counts(note.counts.error, note.counts.warning), ...note.held]
    const tooltip = new vscode.MarkdownString(`**${words.score(note.overall, note.grade)}**\n\n| | |\n|---|--:|\n${rows.join('\n')}\n\n`)
    for (const line of lines) tooltip.appendText(`${line}\n`)
    item.tooltip = tooltip
    item.accessibilityInformation = {label: [words.score(note.overall, note.grade), ...note.dimensions.map(({name, score}) => `${name} ${score}`)].join(', ')}
    item.backgroundColor = note.overall < 60 ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined
    item.show()
  }
  context.subscriptions.push(
    item,
    from.onNotification('newslint/score', (note: ScoreNote) => {
      scores.set(vscode.Uri.parse(note.uri).toString(), note)
      show()
    }),
    from.onNotification('newslint/noScore', ({uri}: {uri: string}) => {
      scores.delete(vscode.Uri.parse(uri).toString())
      show()
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({uri}) => scores.delete(uri.toString())),
  )
}

async function lintWorkspace(to: LanguageClient): Promise<void> {
  const results = await vscode.window.withProgress({location: vscode.ProgressLocation.Notification, cancellable: true, title: words.checking}, (_, token) =>
    to.sendRequest<{errors?: number; failure?: string}[]>('workspace/executeCommand', {command: 'newslint.lintFolders'}, token),
  )
  const unread = results.filter(({failure}) => failure !== undefined).length
  const errors = results.reduce((sum, one) => sum + (one.errors ?? 0), 0)
  const chosen = await vscode.window.showInformationMessage(words.checked(results.length - unread, errors, unread), words.showProblems)
  if (chosen) await vscode.commands.executeCommand('workbench.actions.view.problems')
}

async function showReport(to: LanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document
  const html = document && (await ask<string | null>(to, 'newslint.reportItem', document.uri.toString()))
  if (!document || !html) return void vscode.window.showInformationMessage(words.noItem)

  // A page without scripts, which its own policy says as well.
  const panel = vscode.window.createWebviewPanel('newslint.report', words.report(basename(document.fileName)), vscode.ViewColumn.Beside, {
    enableScripts: false,
    localResourceRoots: [],
  })
  panel.webview.html = html
}

async function explainRule(to: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const here = editor
    ? vscode.languages
        .getDiagnostics(editor.document.uri)
        .filter(({source, range}) => source === 'newslint' && range.contains(editor.selection.active))
        .map(({code}) => String(typeof code === 'object' ? code.value : code))
    : []
  const rules = await ask<{id: string; summary: string}[]>(to, 'newslint.rules', language)
  const picks = rules
    .map(({id, summary}) => ({label: id, description: summary}))
    .sort((a, b) => Number(here.includes(b.label)) - Number(here.includes(a.label)))
  const picked = await vscode.window.showQuickPick(picks, {placeHolder: words.pickRule, matchOnDescription: true})
  if (!picked) return

  const text = await ask<string>(to, 'newslint.explain', picked.label, language)
  const provider = vscode.workspace.registerTextDocumentContentProvider(explanations, {provideTextDocumentContent: () => text})
  try {
    const uri = vscode.Uri.from({scheme: explanations, path: `/${picked.label}.md`})
    await vscode.workspace.openTextDocument(uri)
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri)
  } finally {
    provider.dispose()
  }
}

async function insertSkeleton(to: LanguageClient): Promise<void> {
  const kinds = await ask<string[]>(to, 'newslint.kinds')
  const kind = await vscode.window.showQuickPick(kinds, {placeHolder: words.pickKind})
  if (kind === undefined) return

  const text = await ask<string>(to, 'newslint.skeleton', kind, vscode.workspace.getConfiguration('newslint').get('messages') || language)
  const editor = vscode.window.activeTextEditor
  if (editor?.document.getText().trim() === '') await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text))
  else await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({language: 'markdown', content: text}))
}
