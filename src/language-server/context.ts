import type {ClientCapabilities} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Language, LintOptions, Report, Rule} from './library.ts'
import type {Ruler} from './positions.ts'

/** An item as it was last linted. */
export interface Reading {
  document: TextDocument
  /** The version the report is of. */
  version: number
  options: LintOptions
  report: Report
  /** Language of the reader: that of the messages. */
  language: Language
}

/** What answers need to know of the client. */
export interface Client {
  ruler: Ruler
  capabilities: ClientCapabilities
  /** The page of a rule, where there is one. */
  pageOf(rule: Rule): string | undefined
  /** Whether the client itself shows the findings of a place above what is said on hovering over it. */
  showsFindings: boolean
}
