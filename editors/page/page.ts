import {type CardContext, drawPopover} from './cards.ts'
import {Checker} from './checker.ts'
import {readDocxApart} from './docx.ts'
import {listenForDrops} from './drop.ts'
import {Editor} from './editor.ts'
import {byId, element} from './element.ts'
import {copyText, nameFile, openFile, printHtml, saveFile} from './files.ts'
import {Form} from './form.ts'
import type {Edit, Fields, Language, LintOptions, Report} from './library.ts'
import type {Aside, Checked, Draft, RuleWords} from './questions.ts'
import {readRemembered, remember} from './remembered.ts'
import {Results, sayMended} from './results.ts'
import {Rounds} from './rounds.ts'
import {type PlainWord, type Words, wordsOf} from './words.ts'

/** Milliseconds without typing after which the draft is checked again. */
const pause = 250
/** Characters that nobody types before the first check. */
const typed = 40

/** The day, and the moment, where the writer is: a draft is read as of now. */
function localTime(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
const today = () => localTime().slice(0, 10)

/** The page: what the writer does goes to the library, and what it says comes back as marks, bars and cards. */
class Page {
  readonly #answers = readRemembered(today())
  readonly #checker = new Checker(this.#answers.language)
  readonly #readDocx = readDocxApart
  readonly #editor: Editor
  readonly #form: Form
  readonly #results = new Results()
  readonly #rounds = new Rounds(() => this.#check())
  #path = 'draft.txt'
  #name: string | undefined
  #fileFields: Partial<Fields> = {}
  #asides: Aside[] = []
  #report: Report | undefined
  #ruleWords: Record<string, RuleWords> = {}
  #checkedText = ''
  #savedText = ''
  #isPasted = false

  constructor() {
    this.#editor = new Editor(byId('editor'), {
      changed: () => this.#changed(),
      draw: (index) => {
        const finding = this.#report?.findings[index]
        return finding ? drawPopover(finding, this.#context, () => this.#editor.close()) : element('div')
      },
    })
    this.#form = new Form(this.#answers, () => this.#answered())
    byId<HTMLSelectElement>('language').addEventListener('change', ({target}) => {
      this.#answers.language = (target as HTMLSelectElement).value as Language
      this.#speak()
      this.#answered()
    })
    this.#listen()
    this.#speak()
  }

  get #words(): Words {
    return wordsOf[this.#answers.language]
  }

  get #draft(): Draft {
    const {defaults, ...options} = this.#form.options
    const all: LintOptions = {...options, now: localTime(), path: this.#path, defaults: {...this.#fileFields, ...defaults}}
    return {text: this.#editor.text, options: all, asides: this.#asides}
  }

  get #context(): CardContext {
    return {
      words: this.#words,
      language: this.#answers.language,
      text: this.#checkedText,
      ruleWords: this.#ruleWords,
      mend: (edits) => this.#mend(edits),
      show: (finding) => this.#editor.show(this.#report?.findings.indexOf(finding) ?? -1),
      fillIn: () => this.#form.focus(),
      disagree: (ruleId, reason) => this.#setAside([...this.#asides, {ruleId, reason}]),
    }
  }

  #listen(): void {
    const on = (id: string, act: () => void) => byId(id).addEventListener('click', act)
    on('mend-all', () => this.#mendAll())
    on('undo', () => this.#editor.undo())
    on('redo', () => this.#editor.redo())
    on('next', () => this.#editor.step(1))
    on('copy', () => this.#copy())
    on('save', () => this.#save())
    on('save-report', () => this.#writeReport((html) => saveFile(`${this.#fileName()}-${this.#words.report}.html`, html, 'text/html')))
    on('print-report', () => this.#writeReport(printHtml))
    on('fresh', () => this.#begin('', 'draft.txt', undefined))
    on('open', () => byId('file').click())
    byId<HTMLInputElement>('file').addEventListener('change', ({target}) => {
      const input = target as HTMLInputElement
      const file = input.files?.item(0)
      if (file) this.#open(file)
      input.value = ''
    })
    listenForDrops((file) => this.#open(file))
    addEventListener('beforeunload', (event) => {
      if (this.#editor.text !== this.#savedText && this.#editor.text.trim() !== '') event.preventDefault()
    })
  }

  /** Says everything in the language of the page. */
  #speak(): void {
    const words = this.#words
    const {language} = this.#answers
    document.documentElement.lang = language
    document.title = `${words.title} · newslint`
    byId<HTMLSelectElement>('language').value = language
    document.querySelectorAll<HTMLElement>('[data-word]').forEach((place) => {
      place.textContent = words[place.dataset.word as PlainWord]
    })
    this.#editor.speak(words.draft, words.paste)
    this.#status('')
    this.#draw()
  }

  #status(text: string, isError = false): void {
    const status = byId('status')
    status.textContent = text
    status.classList.toggle('error', isError)
  }

  /** An answer of the form changed. */
  #answered(): void {
    remember(this.#answers, today())
    this.#rounds.soon(pause)
  }

  #changed(): void {
    // A whole draft came at once.
    this.#isPasted = !this.#report && this.#editor.text.length > typed
    this.#enable()
    this.#rounds.soon(this.#report ? pause : 0)
  }

  #enable(): void {
    const isEmpty = this.#editor.text.trim() === ''
    const set = (id: string, isOff: boolean) => {
      byId<HTMLButtonElement>(id).disabled = isOff
    }
    set('undo', !this.#editor.canUndo)
    set('redo', !this.#editor.canRedo)
    for (const id of ['copy', 'save', 'save-report', 'print-report', 'fresh']) set(id, isEmpty)
  }

  async #check(): Promise<void> {
    const draft = this.#draft
    if (draft.text.trim() === '') return this.#forget()

    try {
      const checked = await this.#checker.ask('check', draft)
      // What was typed meanwhile is checked in its turn; the marks follow until then.
      if (draft.text === this.#editor.text) this.#take(checked, draft.text)
      else this.#rounds.soon(pause)
    } catch (error) {
      this.#status(this.#words.failed(error instanceof Error ? error.message : String(error)), true)
    }
  }

  #take({report, words, headline}: Checked, text: string): void {
    if (!this.#report) {
      this.#form.fold()
      if (this.#isPasted) this.#editor.toTop()
    }
    this.#report = report
    this.#ruleWords = words
    this.#checkedText = text
    this.#editor.mark({findings: report.findings, ...(headline ? {headline} : {})})
    this.#draw()
  }

  #forget(): void {
    this.#report = undefined
    this.#editor.mark({findings: []})
    this.#draw()
  }

  #draw(): void {
    this.#enable()
    this.#form.speak(this.#words, this.#answers.language, this.#report)
    const context = this.#context
    const said = this.#results.draw(this.#report, context)
    this.#results.drawAsides(this.#asides, context, (aside) => this.#setAside(this.#asides.filter((one) => one !== aside)))
    if (said) this.#status(said)
  }

  #setAside(asides: Aside[]): void {
    this.#asides = asides
    this.#rounds.now()
  }

  #mend(edits: readonly Edit[]): void {
    if (this.#editor.mend(edits)) this.#rounds.now()
    else this.#status(this.#words.changed)
  }

  async #mendAll(): Promise<void> {
    const before = this.#report
    const draft = this.#draft
    const {output, applied} = await this.#checker.ask('mend', draft)
    if (draft.text !== this.#editor.text) return this.#status(this.#words.changed)

    this.#editor.replace(output)
    await this.#rounds.now()
    if (before && this.#report) this.#status(sayMended(applied, before, this.#report, this.#words))
  }

  async #open(file: File): Promise<void> {
    const opened = await openFile(file, this.#answers.language, this.#readDocx)
    if ('failure' in opened) return this.#status(opened.failure, true)

    const {name, text, syntax} = opened
    const read = syntax === 'html' ? await this.#checker.ask('readHtml', text) : {text, fields: {}}
    this.#begin(read.text, syntax === 'markdown' ? 'draft.md' : 'draft.txt', name.replace(/\.[^.]{1,10}$/, ''))
    this.#fileFields = read.fields
    await this.#rounds.now()
    this.#status(this.#words.opened(name))
  }

  /** Another draft takes the place of the one before; undo brings that back. */
  #begin(text: string, path: string, name: string | undefined): void {
    this.#path = path
    this.#name = name
    this.#fileFields = {}
    this.#asides = []
    this.#form.forgetDraft()
    this.#editor.replace(text)
    this.#savedText = text
    this.#editor.toTop()
    this.#editor.focus()
  }

  async #copy(): Promise<void> {
    const {text} = this.#editor
    await copyText(text)
    this.#savedText = text
    this.#status(this.#words.copied)
  }

  #fileName(): string {
    return nameFile(this.#name ?? this.#report?.fields.headline ?? '') || this.#words.file
  }

  #save(): void {
    const {text} = this.#editor
    saveFile(`${this.#fileName()}${this.#path.slice('draft'.length)}`, text, 'text/plain')
    this.#savedText = text
  }

  async #writeReport(hand: (html: string) => void): Promise<void> {
    hand(await this.#checker.ask('report', {...this.#draft, name: this.#fileName()}))
  }
}

new Page()
