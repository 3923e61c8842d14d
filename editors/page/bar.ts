import {listenForDrops} from './drop.ts'
import {byId} from './element.ts'
import type {DraftField} from './field.ts'
import type {Language} from './library.ts'
import {type PlainWord, type Words, wordsOf} from './words.ts'

/** What the writer can ask the page for, by the id of the button. */
export type Acts = Record<'mend-all' | 'undo' | 'redo' | 'next' | 'copy' | 'save' | 'save-report' | 'print-report' | 'fresh', () => void>

/** Hands on what the writer does with buttons, with the choice of language and with files. */
export function listen(acts: Acts, open: (file: File) => void, choose: (language: Language) => void): void {
  for (const [id, act] of Object.entries(acts)) byId(id).addEventListener('click', act)
  byId('open').addEventListener('click', () => byId('file').click())
  byId<HTMLInputElement>('file').addEventListener('change', ({target}) => {
    const input = target as HTMLInputElement
    const file = input.files?.item(0)
    if (file) open(file)
    input.value = ''
  })
  listenForDrops(open)
  byId<HTMLSelectElement>('language').addEventListener('change', ({target}) => choose((target as HTMLSelectElement).value as Language))
}

/** Asks before the window is closed upon a draft. */
export function guard(isUnsaved: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault()
  })
}

/** Buttons that can do nothing now are off. */
export function enable({text, canUndo, canRedo}: DraftField): void {
  const set = (id: string, isOff: boolean) => {
    byId<HTMLButtonElement>(id).disabled = isOff
  }
  set('undo', !canUndo)
  set('redo', !canRedo)
  for (const id of ['copy', 'save', 'save-report', 'print-report', 'fresh']) set(id, text.trim() === '')
}

/** Writes all that stands still on the page in a language. */
export function speak(language: Language): Words {
  const words = wordsOf[language]
  document.documentElement.lang = language
  document.title = `${words.title} · newslint`
  byId<HTMLSelectElement>('language').value = language
  document.querySelectorAll<HTMLElement>('[data-word]').forEach((place) => {
    place.textContent = words[place.dataset.word as PlainWord]
  })
  return words
}

/** Says in a line what came of what the writer did. */
export function say(text: string, isError = false): void {
  const status = byId('status')
  status.textContent = text
  status.classList.toggle('error', isError)
}
