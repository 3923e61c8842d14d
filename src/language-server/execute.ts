import type {CancellationToken, ExecuteCommandParams, WorkDoneProgressReporter} from 'vscode-languageserver/node'
import {ResponseError} from 'vscode-languageserver/node'
import {explain, invalidParams, lintFolders, reportItem, skeleton} from './commands.ts'
import {kinds, type Language, rules} from './library.ts'
import type {Ruler} from './positions.ts'
import type {Session} from './session.ts'

const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'zh-Hans' || value === 'zh-Hant'

/** What the commands work on; `home`: the folder of the package. */
interface Workspace {
  session: Session
  folders: readonly string[]
  home: string
  ruler: Ruler
}

/** Does what a client asks for by the name of a command. Throws an error of the protocol where there is no such command. */
export async function execute(
  {command, arguments: given = []}: ExecuteCommandParams,
  workspace: Workspace,
  token: CancellationToken,
  progress: WorkDoneProgressReporter | undefined,
) {
  const {session, folders, home} = workspace
  const [first, second, third] = given as unknown[]
  const speaks = isLanguage(second) ? second : (session.house.language ?? 'en')
  switch (command) {
    case 'newslint.lintFolders':
      return await lintFolders(session, folders, token, progress)
    case 'newslint.reportItem':
      return reportItem(session, String(first))
    case 'newslint.explain':
      return explain(String(first), speaks, home)
    case 'newslint.skeleton':
      return skeleton(String(first), speaks)
    case 'newslint.kinds':
      return kinds
    case 'newslint.rules':
      return rules.map(({id, text}) => ({id, summary: text[isLanguage(first) ? first : (session.house.language ?? 'en')].summary}))
    case 'newslint.select':
      return await select(workspace, String(first), Number(second), Number(third))
    default:
      throw new ResponseError(invalidParams, `newslint: ${command}`)
  }
}

/** Puts the cursor on a stretch of a document. */
async function select({session: {connection, documents}, ruler}: Workspace, uri: string, start: number, end: number): Promise<null> {
  const document = documents.get(uri)
  // What a client cannot do when asked to, it need not.
  if (document) await connection.window.showDocument({uri, takeFocus: true, selection: ruler.rangeOf(document, {start, end})}).catch(() => undefined)
  return null
}
