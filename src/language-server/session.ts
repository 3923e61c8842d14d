import {pathToFileURL} from 'node:url'
import {CodeLensRefreshRequest, type Connection, type Diagnostic, DiagnosticSeverity, type TextDocuments} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Client, Reading} from './context.ts'
import {toDiagnostics} from './diagnostics.ts'
import {House} from './house.ts'
import {noteScore} from './lens.ts'
import {ConfigFailure, type Language, type LintOptions, lint} from './library.ts'
import {Schedule} from './schedule.ts'
import {defaultSettings, type Settings} from './settings.ts'

/** What a session knows of its client once it is initialized. */
export interface SessionClient extends Client {
  /** Whether the client shows the score itself, and is told of it. */
  wantsScore: boolean
}

/** The open items, what was said of each, and what holds for them. */
export class Session {
  readonly connection: Connection
  readonly documents: TextDocuments<TextDocument>
  readonly client: SessionClient
  readonly language: Language | undefined
  readonly schedule = new Schedule((uri) => this.check(uri))
  house: House
  /** Called when configurations were read: where they stand may have changed. */
  onSources: (sources: House['sources']) => void = () => {}
  readonly #readings = new Map<string, Reading & {house: House}>()
  /** Configurations that were told to be wrong, by URI. */
  #wrong = new Set<string>()
  #folder: string | undefined

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    client: SessionClient,
    folder: string | undefined,
    language: Language | undefined,
  ) {
    this.connection = connection
    this.documents = documents
    this.client = client
    this.language = language
    this.#folder = folder
    this.house = new House(defaultSettings, folder, language)
  }

  /** Reads all that holds anew, and checks all open items again. */
  renew(settings: Settings = this.house.settings, folder = this.#folder): void {
    this.#folder = folder
    this.house = new House(settings, folder, this.language)
    for (const {uri} of this.documents.all()) this.schedule.ask(uri, 0)
  }

  /** The document is to be checked once the writer rests. */
  change(uri: string): void {
    if (this.house.settings.run === 'type') this.schedule.ask(uri, this.house.settings.delay)
  }

  /** An item as it is now; nothing where it is none or the configuration cannot be read. */
  read(uri: string): Reading | undefined {
    try {
      return this.#read(uri)
    } catch (error) {
      if (error instanceof ConfigFailure) return undefined
      throw error
    }
  }

  #read(uri: string): Reading | undefined {
    const document = this.documents.get(uri)
    if (!document) return undefined
    const known = this.#readings.get(uri)
    if (known && known.version === document.version && known.house === this.house && known.document === document) return known

    const options = this.house.optionsFor(document)
    const reading = options && makeReading(document, options)
    if (reading) this.#readings.set(uri, {...reading, house: this.house})
    else this.#readings.delete(uri)
    return reading
  }

  /** Checks an item and tells the client. */
  check(uri: string): void {
    this.schedule.cancel(uri)
    const document = this.documents.get(uri)
    if (!document) return
    try {
      const reading = this.#read(uri)
      this.#tellWrong([])
      this.#publish(uri, document.version, reading ? toDiagnostics(reading, this.client) : [])
      this.#tellScore(uri, reading)
    } catch (error) {
      if (!(error instanceof ConfigFailure)) this.connection.console.error(`newslint: ${error instanceof Error ? error.message : String(error)}`)
      else {
        this.#tellWrong(error.places)
        this.#tellScore(uri, undefined)
        this.#publish(uri, document.version, [
          {
            range: atLine(1, 1),
            severity: DiagnosticSeverity.Error,
            source: 'newslint',
            code: 'configuration',
            message: [error.message, ...error.more].join('\n'),
          },
        ])
      }
    }
    this.onSources(this.house.sources)
  }

  /** The document is closed: nothing is said of it any more. */
  forget(uri: string): void {
    this.schedule.cancel(uri)
    this.#readings.delete(uri)
    void this.connection.sendDiagnostics({uri, diagnostics: []})
  }

  /** An item that cannot be judged any more has no score, and keeps none. */
  #tellScore(uri: string, reading: Reading | undefined): void {
    if (this.client.wantsScore) {
      if (reading) void this.connection.sendNotification('newslint/score', noteScore(reading))
      else void this.connection.sendNotification('newslint/noScore', {uri})
    }
    if (this.client.capabilities.workspace?.codeLens?.refreshSupport && this.house.settings.score)
      this.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {})
  }

  #publish(uri: string, version: number, diagnostics: Diagnostic[]): void {
    void this.connection.sendDiagnostics({uri, diagnostics, ...(this.client.capabilities.textDocument?.publishDiagnostics?.versionSupport ? {version} : {})})
  }

  /** Mistakes in configurations, shown where they are; those of before are taken back. */
  #tellWrong(places: ConfigFailure['places']): void {
    const byUri = new Map<string, Diagnostic[]>([...this.#wrong].map((uri) => [uri, []]))
    for (const {file, line, column, message} of places) {
      const uri = pathToFileURL(file).href
      const list = byUri.get(uri) ?? []
      list.push({range: atLine(line, column), severity: DiagnosticSeverity.Error, source: 'newslint', code: 'configuration', message})
      byUri.set(uri, list)
    }
    for (const [uri, diagnostics] of byUri) void this.connection.sendDiagnostics({uri, diagnostics})
    this.#wrong = new Set(places.map(({file}) => pathToFileURL(file).href))
  }
}

function atLine(line: number, column: number): Diagnostic['range'] {
  const place = {line: line - 1, character: column - 1}
  return {start: place, end: place}
}

/** A document, linted. */
export function makeReading(document: TextDocument, options: LintOptions): Reading {
  const report = lint(document.getText(), options)
  return {document, version: document.version, options, report, language: options.messages ?? report.language}
}
