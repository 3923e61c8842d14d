import {basicSetup, EditorView} from 'codemirror'
import {newslint} from './newslint.ts'

const score = document.getElementById('score') as HTMLElement
new EditorView({
  doc: '市住建局部署房屋安全排查\n\n3月2日，市住建局召开会议。下次会议定于2026年3月3日（星期五）召开。\n',
  parent: document.getElementById('editor') as HTMLElement,
  extensions: [
    basicSetup,
    EditorView.lineWrapping,
    newslint({
      onReport({score: {overall, grade}}) {
        score.textContent = `${Math.round(overall)} ${grade}`
      },
    }),
  ],
})
