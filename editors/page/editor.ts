import {history, historyKeymap, redo, redoDepth, standardKeymap, undo, undoDepth} from '@codemirror/commands'
import {Compartment, EditorState, type TransactionSpec} from '@codemirror/state'
import {drawSelection, EditorView, keymap, placeholder} from '@codemirror/view'
import type {Edit} from './library.ts'
import {type Found, findingAt, marksField, placeEdits, placeOf, setFindings, showFinding, showPopover} from './marks.ts'

/** What the page does when something happens in the editor. */
interface Listeners {
  changed: () => void
  /** Draws the popover of a finding, by its index. */
  draw: (index: number) => HTMLElement
}

/** The text of the draft with its marks. */
export class Editor {
  readonly #view: EditorView
  readonly #language = new Compartment()

  constructor(parent: HTMLElement, {changed, draw}: Listeners) {
    const state = EditorState.create({
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

  /** Names the field and its hint in the language of the page. */
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

  /** Shows the findings of the text as it stands. */
  mark(found: Found): void {
    this.#view.dispatch({effects: setFindings.of(found)})
  }

  /** Makes edits of the checked text in one step; false where the text has changed there since. */
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

  /** Goes to the next place with a finding, or the one before, round the end. */
  step(by: 1 | -1): void {
    this.#step(by)
  }

  /** To the beginning of the text: what was pasted is read from there. */
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
