import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {expect, test} from 'vitest'

const folder = fileURLToPath(new URL('../editors/codemirror/', import.meta.url))
const isReady = existsSync(join(folder, 'node_modules/@codemirror/lint')) && spawnSync('chromium', ['--version']).status === 0
if (!isReady) console.warn('CodeMirror is not tested: npm ci --prefix editors/codemirror, apt-get install chromium.')

test.skipIf(!isReady)(
  'the adapter of CodeMirror marks the findings, tells the score and mends',
  async () => {
    const out = mkdtempSync(join(tmpdir(), 'newslint-codemirror-'))
    try {
      const alias = {newslint: fileURLToPath(new URL('../src/index.ts', import.meta.url))}
      // Once the findings are there, the mend of the wrong weekday.
      const contents = `
      import {forEachDiagnostic} from '@codemirror/lint'
      import {EditorView} from 'codemirror'
      import {newslint} from './newslint.ts'
      const score = document.querySelector('output')
      const doc = '市住建局部署房屋安全排查\\n\\n3月2日，😀市住建局召开会议。下次会议定于2026年3月3日（星期五）召开。'
      const view = new EditorView({doc, parent: document.body, extensions: [newslint({onReport: (report) => (score.textContent = report.score.grade)})]})
      const poll = setInterval(() => {
        const mark = document.querySelector('.cm-lintRange-error')
        if (!mark) return
        clearInterval(poll)
        document.title = mark.textContent
        forEachDiagnostic(view.state, ({actions, source}, from, to) => {
          if (source === 'date-weekday-mismatch') setTimeout(() => actions[0].apply(view, from, to))
        })
      }, 50)`
      const stdin = {contents, resolveDir: folder, loader: 'ts' as const}
      await build({stdin, bundle: true, alias, outfile: join(out, 'page.js'), logLevel: 'silent', charset: 'utf8'})
      writeFileSync(join(out, 'page.html'), '<!doctype html><meta charset="utf-8"><output id="score"></output><body><script src="page.js"></script>')
      const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
      const args = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        ...quiet,
        `--user-data-dir=${join(out, 'profile')}`,
        '--virtual-time-budget=8000',
        '--dump-dom',
      ]
      const {stdout} = spawnSync('chromium', [...args, pathToFileURL(join(out, 'page.html')).href], {encoding: 'utf8', timeout: 80_000})
      expect(stdout).toMatch(/id="score">[A-D]</)
      expect(stdout).toContain('<title>星期五</title>')
      expect(stdout).toContain('2026年3月3日（星期二）')
      expect(stdout).not.toContain('cm-lintRange-error"')
    } finally {
      rmSync(out, {recursive: true, force: true, maxRetries: 5})
    }
  },
  100_000,
)
