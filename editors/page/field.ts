import {element} from './element.ts'
import type {Edit, Finding} from './library.ts'

/** What a check found in the text. */
export interface Found {
  findings: readonly Finding[]
  /** What is taken for its headline. */
  headline?: {start: number; end: number}
}

/** What the page does when something happens in the field. */
export interface Listeners {
  changed: () => void
  /** Draws the popover of a finding, by its index. */
  draw: (index: number) => HTMLElement
}

/** What a draft is written in. */
export interface DraftField {
  readonly text: string
  readonly canUndo: boolean
  readonly canRedo: boolean
  undo(): void
  redo(): void
  focus(): void
  /** Names the field and its hint in the language of the page. */
  speak(label: string, hint: string): void
  /** Puts a text in the place of all. */
  replace(text: string): void
  /** Shows the findings of the text as it stands. */
  mark(found: Found): void
  /** Makes edits of the checked text in one step; false where the text has changed there since. */
  mend(edits: readonly Edit[]): boolean
  /** Brings a finding into sight. */
  show(index: number): void
  /** Closes what tells of a finding; false where nothing is open. */
  close(): boolean
  /** Goes to the next place with a finding, or the one before, round the end. */
  step(by: 1 | -1): void
  /** To the beginning of the text: what was pasted is read from there. */
  toTop(): void
}

/** What one field hands over to the one that takes its place. */
export interface HandedOver {
  text: string
  start: number
  end: number
  hasFocus: boolean
}

/** A field of the browser, in which a draft can be begun before the editor has come. */
export class PlainField implements DraftField {
  readonly canUndo = false
  readonly canRedo = false
  readonly #area: HTMLTextAreaElement
  #checked = ''
  #found: Found = {findings: []}
  #isComposing = false

  constructor(parent: HTMLElement, {changed}: Listeners) {
    this.#area = element('textarea', {class: 'plain', spellcheck: 'false'})
    this.#area.addEventListener('input', changed)
    this.#area.addEventListener('compositionstart', () => {
      this.#isComposing = true
    })
    this.#area.addEventListener('compositionend', () => {
      this.#isComposing = false
    })
    parent.append(this.#area)
  }

  get text(): string {
    return this.#area.value
  }

  undo(): void {}
  redo(): void {}
  step(): void {}

  focus(): void {
    this.#area.focus()
  }

  speak(label: string, hint: string): void {
    this.#area.setAttribute('aria-label', label)
    this.#area.placeholder = hint
  }

  replace(text: string): void {
    this.#area.value = text
    this.#area.dispatchEvent(new Event('input'))
  }

  mark(found: Found): void {
    this.#checked = this.text
    this.#found = found
  }

  mend(edits: readonly Edit[]): boolean {
    const {text} = this
    if (text !== this.#checked) return false

    const last = [...edits].sort((a, b) => b.start - a.start)
    this.replace(last.reduce((mended, edit) => mended.slice(0, edit.start) + edit.text + mended.slice(edit.end), text))
    return true
  }

  show(index: number): void {
    const finding = this.#found.findings[index]
    if (!finding) return

    this.focus()
    this.#area.setSelectionRange(finding.start, finding.end)
  }

  close(): boolean {
    return false
  }

  toTop(): void {
    this.#area.setSelectionRange(0, 0)
    this.#area.scrollTop = 0
  }

  /** Leaves the page once no character is half typed. */
  async handOver(): Promise<HandedOver> {
    if (this.#isComposing) await new Promise((done) => this.#area.addEventListener('compositionend', done, {once: true}))
    const {value: text, selectionStart: start, selectionEnd: end} = this.#area
    const hasFocus = document.activeElement === this.#area
    this.#area.remove()
    return {text, start, end, hasFocus}
  }
}
