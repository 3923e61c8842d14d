import {readFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type CancellationToken, ResponseError, type WorkDoneProgressReporter} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {toDiagnostics} from './diagnostics.ts'
import {pathOfUri} from './house.ts'
import {
  ConfigFailure,
  chooseExamples,
  Failure,
  fileWordsOf,
  fill,
  findFiles,
  formats,
  isJsonItem,
  kinds,
  type Language,
  readExamples,
  readText,
  rules,
  version,
  view,
  writeSkeleton,
} from './library.ts'
import {makeReading, type Session} from './session.ts'
import {serverWordsOf} from './words.ts'

/** What a client can ask for beside the protocol; each takes the arguments of the function of that name. */
export const commandNames = [
  'newslint.select',
  'newslint.lintFolders',
  'newslint.reportItem',
  'newslint.explain',
  'newslint.skeleton',
  'newslint.kinds',
  'newslint.rules',
] as const

/** What is said of one file of the workspace. */
export interface FileResult {
  uri: string
  path: string
  overall?: number
  grade?: string
  errors?: number
  warnings?: number
  /** Why it could not be read. */
  failure?: string
}

/** The code of JSON-RPC for arguments that cannot be. */
export const invalidParams = -32602

/** Checks all items below folders and publishes what is found in those that are not open. Stops where it is cancelled. */
export async function lintFolders(
  session: Session,
  folders: readonly string[],
  token: CancellationToken,
  progress: WorkDoneProgressReporter | undefined,
): Promise<FileResult[]> {
  const words = fileWordsOf[session.language ?? 'en']
  const results: FileResult[] = []
  const fail = (path: string, message: string) => results.push({uri: pathToFileURL(path).href, path, failure: message})
  const files = folders.flatMap((folder) => findFiles([folder], folder, words, () => {}).map(({path}) => resolve(folder, path)))
  let rested = performance.now()
  for (const [index, path] of files.entries()) {
    if (token.isCancellationRequested) break
    if (performance.now() - rested > 30) {
      progress?.report(Math.round((index / files.length) * 100), basename(path))
      // Between two items the writer comes first.
      await new Promise(setImmediate)
      rested = performance.now()
    }
    try {
      const result = lintFile(session, path)
      if (result) results.push(result)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      fail(path, error.message)
      if (error instanceof ConfigFailure) break
    }
  }
  return results
}

function lintFile(session: Session, path: string): FileResult | undefined {
  const options = session.house.optionsForPath(path)
  if (!options) return undefined
  const uri = pathToFileURL(path).href
  const {source} = readText(path, '/', fileWordsOf[session.language ?? 'en'])
  if (/\.json$/i.test(path) && !isJsonItem(source)) return undefined

  const open = session.documents.get(uri)
  const reading = makeReading(open ?? TextDocument.create(uri, '', 0, source), options)
  if (!open) void session.connection.sendDiagnostics({uri, diagnostics: toDiagnostics(reading, session.client)})
  const {score, findings} = reading.report
  const count = (level: string) => findings.filter(({severity}) => severity === level).length
  return {uri, path, overall: Math.round(score.overall), grade: score.grade, errors: count('error'), warnings: count('warning')}
}

/** The report of an open item as a page that loads nothing and runs nothing. */
export function reportItem(session: Session, uri: string): string | null {
  const reading = session.read(uri)
  if (!reading) return null
  const {document, report, options, language} = reading
  const source = document.getText()
  const path = basename(pathOfUri(uri) ?? uri)
  return formats.html([{path, source, report}], {color: false, width: 80, language, rules, version, view: () => view(source, options)})
}

/** Why a rule is there, how to mend what it finds, and examples, as Markdown. Throws an error of the protocol where there is no such rule. */
export function explain(name: string, language: Language, home: string): string {
  const words = serverWordsOf[language]
  const rule = rules.find(({id}) => id === name)
  if (!rule) throw new ResponseError(invalidParams, fill(words.noRule, {name}))

  const {summary, why, advice} = rule.text[language]
  let readme = ''
  try {
    readme = readFileSync(join(home, 'rules', rule.dimension, rule.id, 'README.md'), 'utf8')
  } catch {
    // Installed without its documents: then without examples.
  }
  const examples = readExamples(readme)
  const show = (label: string, expectsFindings: boolean) => {
    const chosen = chooseExamples(examples, language, expectsFindings).slice(0, 3)
    return chosen.length === 0
      ? []
      : [`## ${label}`, ...chosen.flatMap(({text, findings}) => [`~~~text\n${text}\n~~~`, ...findings.map(({message}) => `→ ${message}`)])]
  }
  return [`# ${rule.id}`, `**${summary}**`, why, `${words.howToMend}${advice}`, ...show(words.found, true), ...show(words.leftAlone, false)].join('\n\n')
}

/** The bare bones of an item of a kind. */
export function skeleton(kind: string, language: Language): string {
  if (!kinds.includes(kind)) throw new ResponseError(invalidParams, fill(serverWordsOf[language].noKind, {name: kind, known: kinds.join(', ')}))
  return writeSkeleton(kind, undefined, language)
}
