import type {Fields, LintOptions, Report} from './library.ts'

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
}

/** What can be asked of the library, by task: the question, and the answer. */
export interface Tasks {
  check: {asks: Draft; answers: {report: Report; words: Record<string, RuleWords>}}
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

export type Answer = {id: number; answers: unknown} | {id: number; failure: string}
