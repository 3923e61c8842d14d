import type {Found} from './field.ts'
import type {Fields, Followed, Report} from './library.ts'
import type {Aside, Checked, RuleWords} from './questions.ts'

/** What is known of the draft at hand beside its text: where it comes from, what the writer says to it, and what the last check found. */
export class Sheet {
  /** Its ending tells the syntax. */
  path = 'draft.txt'
  /** Of the file it was opened from. */
  name: string | undefined
  /** Declared by that file. */
  fields: Partial<Fields> = {}
  /** The document of Word it was read from. */
  document: Followed | undefined
  asides: Aside[] = []
  report: Report | undefined
  ruleWords: Record<string, RuleWords> = {}
  /** The text that was checked. */
  checkedText = ''
  /** The text that has been copied, saved or opened last. */
  savedText = ''
  #headline: Found['headline']

  /** Another draft. What was found in the one before stands until the next check. */
  begin(path: string, name: string | undefined): void {
    this.path = path
    this.name = name
    this.fields = {}
    this.document = undefined
    this.asides = []
  }

  /** What was found in a text. */
  take({report, words, headline}: Checked, text: string): void {
    this.report = report
    this.ruleWords = words
    this.checkedText = text
    this.#headline = headline
  }

  /** There is no draft. */
  forget(): void {
    this.report = undefined
    this.#headline = undefined
  }

  /** What the field marks. */
  get found(): Found {
    return {findings: this.report?.findings ?? [], ...(this.#headline ? {headline: this.#headline} : {})}
  }

  /** The ending that the text is saved with. */
  get ending(): string {
    return this.path.slice('draft'.length)
  }
}
