import * as monaco from 'monaco-editor/editor/editor.api'
import 'monaco-editor/features/codeAction/register'
import 'monaco-editor/features/gotoError/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/codicon/register'
import {newslint} from './newslint.ts'

const score = document.getElementById('score') as HTMLElement
const model = monaco.editor.createModel('市住建局部署房屋安全排查\n\n3月2日，市住建局召开会议。下次会议定于2026年3月3日（星期五）召开。\n', 'plaintext')
newslint(monaco, model, {
  onReport({score: {overall, grade}}) {
    score.textContent = `${Math.round(overall)} ${grade}`
  },
})
monaco.editor.create(document.getElementById('editor') as HTMLElement, {
  model,
  wordWrap: 'on',
  minimap: {enabled: false},
  fontFamily: 'system-ui, sans-serif',
  fontSize: 16,
  // Chinese punctuation is meant.
  unicodeHighlight: {ambiguousCharacters: false},
  automaticLayout: true,
})
