// The editor, which comes in a script of its own: the page takes a draft before.
import {Editor} from './editor.ts'

const scope = globalThis as unknown as {newslintEditor: (editor: typeof Editor) => void}
scope.newslintEditor(Editor)
