import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {fixAllKind, listActions} from './actions.ts'
import {commandNames} from './commands.ts'
import {complete} from './completion.ts'
import {execute} from './execute.ts'
import {pathOfUri} from './house.ts'
import {hover} from './hover.ts'
import {listLenses} from './lens.ts'
import {type Rule, version} from './library.ts'
import {chooseEncoding, Ruler} from './positions.ts'
import {Session} from './session.ts'
import {languageOfLocale, readSettings} from './settings.ts'
import {listSymbols} from './symbols.ts'
import {Watch} from './watch.ts'

/** What a client cannot do when asked to, it need not. */
const ignore = () => undefined

/** One server: it lives as long as its connection. */
class Server {
  readonly #connection: Connection
  readonly #home: string
  #ruler = new Ruler('utf-16')
  readonly #documents: TextDocuments<TextDocument>
  #session: Session | undefined
  #folders: string[] = []
  readonly #watch = new Watch(() => this.#session?.renew())

  /** `home`: the folder of the package, where the pages of the rules are. */
  constructor(connection: Connection, home: string, onShutdown: () => void) {
    this.#connection = connection
    this.#home = home
    this.#documents = new TextDocuments({
      create: TextDocument.create,
      update: (document, changes, at) => this.#ruler.update(document, changes, at),
    })
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => void this.#start())
    connection.onShutdown(() => {
      this.#watch.close()
      onShutdown()
    })
    this.#answer()
    this.#follow()
    this.#documents.listen(connection)
  }

  #initialize(params: InitializeParams): InitializeResult {
    const {capabilities, locale, initializationOptions} = params
    this.#ruler = new Ruler(chooseEncoding(capabilities.general?.positionEncodings))
    const roots = params.workspaceFolders?.map(({uri}) => uri) ?? (params.rootUri ? [params.rootUri] : [])
    this.#folders = roots.flatMap((uri) => pathOfUri(uri) ?? [])
    const wants = {wantsScore: initializationOptions?.score === true, showsFindings: initializationOptions?.hover === 'why'}
    const client = {ruler: this.#ruler, capabilities, pageOf: this.#findPages(), ...wants}
    this.#session = new Session(this.#connection, this.#documents, client, this.#folders[0], languageOfLocale(locale))
    if (!capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) this.#watchHere()
    this.#session.renew(readSettings(initializationOptions?.settings ?? initializationOptions))
    return {
      serverInfo: {name: 'newslint', version},
      capabilities: {
        positionEncoding: this.#ruler.encoding,
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
        hoverProvider: true,
        codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
        codeLensProvider: {},
        documentSymbolProvider: true,
        completionProvider: {triggerCharacters: [':', '：']},
        executeCommandProvider: {commands: [...commandNames], workDoneProgress: true},
        workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
      },
    }
  }

  /** The page of a rule is the README that came with the package; many installations have it, none must. */
  #findPages(): (rule: Rule) => string | undefined {
    const isHere = existsSync(join(this.#home, 'rules'))
    return ({dimension, id}) => (isHere ? pathToFileURL(join(this.#home, 'rules', dimension, id, 'README.md')).href : undefined)
  }

  async #start(): Promise<void> {
    const {workspace} = this.#session?.client.capabilities ?? {}
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = ['**/newslint.config.{yaml,yml,json}', '**/*.{yaml,yml,json,csv,tsv}'].map((globPattern) => ({globPattern}))
      // A client that says it watches, and then cannot, is watched for.
      this.#connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}).catch(() => this.#watchHere())
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      this.#connection.client.register(DidChangeConfigurationNotification.type, {section: 'newslint'}).catch(ignore)
    }
    if (workspace?.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const gone = removed.map(({uri}) => pathOfUri(uri))
        this.#folders = [...this.#folders.filter((folder) => !gone.includes(folder)), ...added.flatMap(({uri}) => pathOfUri(uri) ?? [])]
        this.#session?.renew(undefined, this.#folders[0])
      })
    }
    await this.#askSettings()
  }

  #watchHere(): void {
    if (!this.#session) return
    this.#session.onSources = (sources) => this.#watch.set(sources)
    this.#session.onSources(this.#session.house.sources)
  }

  async #askSettings(): Promise<void> {
    if (!this.#session?.client.capabilities.workspace?.configuration) return
    const said: unknown = await this.#connection.workspace.getConfiguration('newslint').catch(ignore)
    if (typeof said === 'object' && said !== null) this.#session.renew(readSettings(said))
  }

  #follow(): void {
    const {onDidOpen, onDidChangeContent, onDidSave, onDidClose} = this.#documents
    const opened = new Set<string>()
    onDidOpen(({document: {uri}}) => {
      opened.add(uri)
      this.#session?.schedule.ask(uri, 0)
    })
    onDidChangeContent(({document: {uri}}) => {
      // Opening is told as a change, too.
      if (!opened.delete(uri)) this.#session?.change(uri)
    })
    onDidSave(({document: {uri}}) => this.#session?.check(uri))
    onDidClose(({document: {uri}}) => {
      opened.delete(uri)
      this.#session?.forget(uri)
    })
    this.#connection.onDidChangeConfiguration(({settings}) => {
      if (this.#session?.client.capabilities.workspace?.configuration) void this.#askSettings()
      else this.#session?.renew(readSettings(settings?.newslint ?? settings))
    })
    this.#connection.onDidChangeWatchedFiles(({changes}) => {
      const files = this.#session?.house.sources.files ?? []
      const matters = changes.some(({uri}) => /\/newslint\.config\.(?:ya?ml|json)$/.test(uri) || files.includes(pathOfUri(uri) ?? ''))
      if (matters) this.#session?.renew()
    })
  }

  #answer(): void {
    const connection = this.#connection
    const reading = (uri: string | undefined) => this.#session?.read(uri ?? '')
    connection.onHover(({textDocument, position}) => {
      const read = reading(textDocument?.uri)
      return read && this.#session ? hover(read, position, this.#session.client) : null
    })
    connection.onCodeAction((params) => {
      const read = reading(params.textDocument?.uri)
      return read && this.#session ? listActions(read, params, this.#session.client) : []
    })
    connection.onCodeLens(({textDocument}) => {
      const read = this.#session?.house.settings.score ? reading(textDocument?.uri) : undefined
      return read ? listLenses(read) : []
    })
    connection.onDocumentSymbol(({textDocument}) => {
      const read = reading(textDocument?.uri)
      return read && this.#session ? listSymbols(read, this.#session.client) : []
    })
    connection.onCompletion(({textDocument, position}) => {
      const read = reading(textDocument?.uri)
      return read && this.#session ? complete(read, position, this.#session.client) : []
    })
    connection.onExecuteCommand((params, token, progress) => {
      if (!this.#session) return null
      return execute(params, {session: this.#session, folders: this.#folders, home: this.#home, ruler: this.#ruler}, token, progress)
    })
  }
}

/** Answers on a connection until it closes; `home` is the folder of the package; `onShutdown` is called when the client says goodbye. */
export function serveOn(connection: Connection, home: string, onShutdown: () => void = () => {}): void {
  new Server(connection, home, onShutdown)
  connection.listen()
}
