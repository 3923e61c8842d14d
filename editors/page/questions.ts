import type {Fields, Followed, LintOptions, Report} from './library.ts'

/** What a rule says of itself, in the language of messages. */
export interface RuleWords {
  summary: string
  why: string
  advice: string
}

/** A rule the writer disagrees with in this draft, and why. */
export interface Aside {
  ruleId: string
  reason: string
}

/** A draft as it is checked. */
export interface Draft {
  text: string
  options: LintOptions
  asides: Aside[]
  /** The document of Word it was read from: its headings, lists, tables, comments and tracked changes. */
  document?: Followed
}

/** What a check found. `headline`: what is taken for it, where it stands in the text. */
export interface Checked {
  report: Report
  words: Record<string, RuleWords>
  headline?: {start: number; end: number}
}

/** What can be asked of the library, by task: the question, and the answer. */
export interface Tasks {
  check: {asks: Draft; answers: Checked}
  mend: {asks: Draft; answers: {output: string; applied: number}}
  report: {asks: Draft & {name: string}; answers: string}
  /** A page of HTML as plain text, and the fields it declares. */
  readHtml: {asks: string; answers: {text: string; fields: Partial<Fields>}}
}

export type Task = keyof Tasks

/** A question as it is sent to the worker; the answer bears the same number. */
export interface Question<T extends Task = Task> {
  id: number
  task: T
  asks: Tasks[T]['asks']
}

/** `needs`: the pack that has to be run before the question can be answered. */
export type Answer = {id: number; answers: unknown} | {id: number; failure: string} | {id: number; needs: string}
