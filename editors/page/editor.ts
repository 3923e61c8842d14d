import {history, historyKeymap, redo, redoDepth, standardKeymap, undo, undoDepth} from '@codemirror/commands'
import {Compartment, EditorState, type TransactionSpec} from '@codemirror/state'
import {drawSelection, EditorView, keymap, placeholder} from '@codemirror/view'
import type {DraftField, Found, HandedOver, Listeners} from './field.ts'
import type {Edit} from './library.ts'
import {findingAt, marksField, placeEdits, placeOf, setFindings, showFinding, showPopover} from './marks.ts'

/** The text of the draft with its marks. */
export class Editor implements DraftField {
  readonly #view: EditorView
  readonly #language = new Compartment()

  constructor(parent: HTMLElement, {changed, draw}: Listeners, {text, start, end, hasFocus}: HandedOver) {
    const state = EditorState.create({
      doc: text,
      selection: {anchor: start, head: end},
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        marksField,
        showPopover(draw),
        this.#language.of([]),
        keymap.of([
          {key: 'F8', run: () => this.#step(1)},
          {key: 'Shift-F8', run: () => this.#step(-1)},
          {key: 'Escape', run: () => this.close()},
          ...historyKeymap,
          ...standardKeymap,
        ]),
        EditorView.updateListener.of(({docChanged, transactions}) => {
          if (docChanged) changed()
          else if (transactions.some((one) => one.isUserEvent('select.pointer'))) this.#open(findingAt(this.#view.state, this.#view.state.selection.main.head))
        }),
      ],
    })
    this.#view = new EditorView({parent, state})
    // Before it is drawn, the browser would put the caret at its beginning.
    if (hasFocus) requestAnimationFrame(() => this.focus())
  }

  get text(): string {
    return this.#view.state.doc.toString()
  }
  get canUndo(): boolean {
    return undoDepth(this.#view.state) > 0
  }
  get canRedo(): boolean {
    return redoDepth(this.#view.state) > 0
  }

  undo(): void {
    undo(this.#view)
  }
  redo(): void {
    redo(this.#view)
  }
  focus(): void {
    this.#view.focus()
  }

  speak(label: string, hint: string): void {
    const extensions = [EditorView.contentAttributes.of({'aria-label': label, spellcheck: 'false', tabindex: '0'}), placeholder(hint)]
    this.#view.dispatch({effects: this.#language.reconfigure(extensions)})
  }

  /** Puts a text in the place of all; only what differs is changed, so that it is undone in one step and the view stays. */
  replace(text: string): void {
    const old = this.text
    let from = 0
    while (from < Math.min(old.length, text.length) && old[from] === text[from]) from++
    let end = 0
    while (end < Math.min(old.length, text.length) - from && old[old.length - 1 - end] === text[text.length - 1 - end]) end++
    this.#change({changes: {from, to: old.length - end, insert: text.slice(from, text.length - end)}})
  }

  mark(found: Found): void {
    this.#view.dispatch({effects: setFindings.of(found)})
  }

  mend(edits: readonly Edit[]): boolean {
    const changes = placeEdits(this.#view.state, edits)
    if (!changes) return false

    this.#change({changes})
    return true
  }

  /** Brings a finding into sight, with its popover. */
  show(index: number): void {
    const place = placeOf(this.#view.state, index)
    if (!place) return

    this.#view.dispatch({selection: {anchor: place.from}, effects: [EditorView.scrollIntoView(place.from, {y: 'center'}), showFinding.of(index)]})
    this.#view.focus()
  }

  /** Closes the popover; false where none is open. */
  close(): boolean {
    if (this.#view.state.field(marksField).shown === undefined) return false

    this.#open(undefined)
    return true
  }

  step(by: 1 | -1): void {
    this.#step(by)
  }

  toTop(): void {
    this.#view.dispatch({selection: {anchor: 0}, scrollIntoView: true})
  }

  #change(spec: TransactionSpec): void {
    this.#view.dispatch({...spec, userEvent: 'input.mend'})
  }

  #open(index: number | undefined): void {
    if (this.#view.state.field(marksField).shown !== index) this.#view.dispatch({effects: showFinding.of(index)})
  }

  #step(by: 1 | -1): boolean {
    const {state} = this.#view
    const {set, shown} = state.field(marksField)
    const here = (shown === undefined ? undefined : placeOf(state, shown)?.from) ?? state.selection.main.head
    const starts: number[] = []
    for (const at = set.iter(); at.value; at.next()) if (at.value.spec.index !== undefined && at.from !== starts.at(-1)) starts.push(at.from)
    const next = by > 0 ? (starts.find((start) => start > here) ?? starts[0]) : (starts.findLast((start) => start < here) ?? starts.at(-1))
    if (next === undefined) return false

    const index = findingAt(state, next + 1) ?? findingAt(state, next)
    if (index !== undefined) this.show(index)
    return true
  }
}
