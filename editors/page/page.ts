import {enable, guard, listen, say, speak} from './bar.ts'
import {type CardContext, drawPopover} from './cards.ts'
import {Checker} from './checker.ts'
import {localTime, today} from './clock.ts'
import {readDocxApart} from './docx.ts'
import type {Editor} from './editor.ts'
import {byId, element} from './element.ts'
import {type DraftField, type Listeners, PlainField} from './field.ts'
import {copyText, nameFile, openFile, printHtml, saveFile} from './files.ts'
import {Form} from './form.ts'
import type {Edit, LintOptions} from './library.ts'
import type {Aside, Checked, Draft} from './questions.ts'
import {readRemembered, remember} from './remembered.ts'
import {Results, sayMended} from './results.ts'
import {Rounds} from './rounds.ts'
import {Sheet} from './sheet.ts'
import {type Words, wordsOf} from './words.ts'

/** Milliseconds without typing after which the draft is checked again. */
const pause = 250
/** Characters that nobody types before the first check. */
const typed = 40

/** The page: what the writer does goes to the library, and what it says comes back as marks, bars and cards. */
class Page {
  readonly #answers = readRemembered(today())
  readonly #checker = new Checker(this.#answers.language)
  readonly #form = new Form(this.#answers, () => this.#answered())
  readonly #results = new Results()
  readonly #rounds = new Rounds(() => this.#check())
  readonly #sheet = new Sheet()
  readonly #listeners: Listeners = {
    changed: () => this.#changed(),
    draw: (index) => {
      const finding = this.#sheet.report?.findings[index]
      return finding ? drawPopover(finding, this.#context, () => this.#field.close()) : element('div')
    },
  }
  readonly #plain = new PlainField(byId('editor'), this.#listeners)
  #field: DraftField = this.#plain
  #isPasted = false

  constructor() {
    const acts = {
      'mend-all': () => void this.#mendAll(),
      undo: () => this.#field.undo(),
      redo: () => this.#field.redo(),
      next: () => this.#field.step(1),
      copy: () => void this.#copy(),
      save: () => this.#save(),
      'save-report': () => void this.#writeReport((html) => saveFile(`${this.#fileName()}-${this.#words.report}.html`, html, 'text/html')),
      'print-report': () => void this.#writeReport(printHtml),
      fresh: () => this.#begin('', 'draft.txt', undefined),
    }
    listen(
      acts,
      (file) => void this.#open(file),
      (language) => {
        this.#answers.language = language
        this.#speak()
        this.#answered()
      },
    )
    guard(() => this.#field.text !== this.#sheet.savedText && this.#field.text.trim() !== '')
    this.#speak()
  }

  /** The editor takes the place of the plain field, with the text as it stands. */
  async take(Marked: typeof Editor): Promise<void> {
    const handed = await this.#plain.handOver()
    this.#field = new Marked(byId('editor'), this.#listeners, handed)
    this.#field.speak(this.#words.draft, this.#words.paste)
    if (handed.text === this.#sheet.checkedText) this.#field.mark(this.#sheet.found)
    enable(this.#field)
  }

  get #words(): Words {
    return wordsOf[this.#answers.language]
  }

  get #draft(): Draft {
    const {defaults, ...options} = this.#form.options
    const {path, fields, asides, document} = this.#sheet
    const all: LintOptions = {...options, now: localTime(), path, defaults: {...fields, ...defaults}}
    return {text: this.#field.text, options: all, asides, ...(document ? {document} : {})}
  }

  get #context(): CardContext {
    const {checkedText, ruleWords} = this.#sheet
    return {
      words: this.#words,
      language: this.#answers.language,
      text: checkedText,
      ruleWords,
      mend: (edits) => this.#mend(edits),
      show: (finding) => this.#field.show(this.#sheet.report?.findings.indexOf(finding) ?? -1),
      fillIn: () => this.#form.focus(),
      disagree: (ruleId, reason) => this.#setAside([...this.#sheet.asides, {ruleId, reason}]),
    }
  }

  /** Says everything in the language of the page. */
  #speak(): void {
    const {draft, paste} = speak(this.#answers.language)
    this.#field.speak(draft, paste)
    say('')
    this.#draw()
  }

  /** An answer of the form changed. */
  #answered(): void {
    remember(this.#answers, today())
    this.#rounds.soon(pause)
  }

  #changed(): void {
    const {report} = this.#sheet
    // A whole draft came at once.
    this.#isPasted = !report && this.#field.text.length > typed
    enable(this.#field)
    this.#rounds.soon(report ? pause : 0)
  }

  async #check(): Promise<void> {
    const draft = this.#draft
    if (draft.text.trim() === '') return this.#forget()

    try {
      const checked = await this.#checker.ask('check', draft)
      // What was typed meanwhile is checked in its turn; the marks follow until then.
      if (draft.text === this.#field.text) this.#take(checked, draft.text)
      else this.#rounds.soon(pause)
    } catch (error) {
      say(this.#words.failed(error instanceof Error ? error.message : String(error)), true)
    }
  }

  #take(checked: Checked, text: string): void {
    if (!this.#sheet.report) {
      this.#form.fold()
      if (this.#isPasted) this.#field.toTop()
    }
    this.#sheet.take(checked, text)
    this.#field.mark(this.#sheet.found)
    this.#draw()
  }

  #forget(): void {
    this.#sheet.forget()
    this.#field.mark(this.#sheet.found)
    this.#draw()
  }

  #draw(): void {
    const {report, asides} = this.#sheet
    enable(this.#field)
    this.#form.speak(this.#words, this.#answers.language, report)
    const context = this.#context
    const said = this.#results.draw(report, context)
    this.#results.drawAsides(asides, context, (aside) => this.#setAside(asides.filter((one) => one !== aside)))
    if (said) say(said)
  }

  #setAside(asides: Aside[]): void {
    this.#sheet.asides = asides
    void this.#rounds.now()
  }

  #mend(edits: readonly Edit[]): void {
    if (this.#field.mend(edits)) void this.#rounds.now()
    else say(this.#words.changed)
  }

  async #mendAll(): Promise<void> {
    const before = this.#sheet.report
    const draft = this.#draft
    const {output, applied} = await this.#checker.ask('mend', draft)
    if (draft.text !== this.#field.text) return say(this.#words.changed)

    this.#field.replace(output)
    await this.#rounds.now()
    const after = this.#sheet.report
    if (before && after) say(sayMended(applied, before, after, this.#words))
  }

  async #open(file: File): Promise<void> {
    const opened = await openFile(file, this.#answers.language, readDocxApart)
    if ('failure' in opened) return say(opened.failure, true)

    const {name, text, syntax, document} = opened
    const read = syntax === 'html' ? await this.#checker.ask('readHtml', text) : {text, fields: {}}
    this.#begin(read.text, syntax === 'markdown' ? 'draft.md' : 'draft.txt', name.replace(/\.[^.]{1,10}$/, ''))
    this.#sheet.fields = read.fields
    this.#sheet.document = document
    await this.#rounds.now()
    say(this.#words.opened(name))
  }

  /** Another draft takes the place of the one before; undo brings that back. */
  #begin(text: string, path: string, name: string | undefined): void {
    this.#sheet.begin(path, name)
    this.#form.forgetDraft()
    this.#field.replace(text)
    this.#sheet.savedText = text
    this.#field.toTop()
    this.#field.focus()
  }

  async #copy(): Promise<void> {
    const {text} = this.#field
    await copyText(text)
    this.#sheet.savedText = text
    say(this.#words.copied)
  }

  #fileName(): string {
    return nameFile(this.#sheet.name ?? this.#sheet.report?.fields.headline ?? '') || this.#words.file
  }

  #save(): void {
    const {text} = this.#field
    saveFile(`${this.#fileName()}${this.#sheet.ending}`, text, 'text/plain')
    this.#sheet.savedText = text
  }

  async #writeReport(hand: (html: string) => void): Promise<void> {
    hand(await this.#checker.ask('report', {...this.#draft, name: this.#fileName()}))
  }
}

const page = new Page()
const scope = globalThis as unknown as {newslintEditor: (editor: typeof Editor) => void}
scope.newslintEditor = (editor) => void page.take(editor)
