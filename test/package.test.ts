import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {makeDocument, paragraph} from './docx-documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'newslint-package-'))
const run = (command: string, ...args: string[]) => execFileSync(command, args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})

/** Bytes of all files below a folder. */
function weigh(path: string): number {
  return readdirSync(path, {recursive: true, encoding: 'utf8'}).reduce((sum, name) => {
    const stats = statSync(join(path, name))
    return sum + (stats.isFile() ? stats.size : 0)
  }, 0)
}

let tarball = ''
beforeAll(() => {
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {encoding: 'utf8'})) as [
    {filename: string},
  ]
  tarball = join(folder, packed.filename)
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  run('npm', 'install', '--no-audit', '--no-fund', `./${packed.filename}`)
}, 120_000)
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('holds what it needs and nothing else', () => {
  const root = join(folder, 'node_modules/newslint')
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((name) => statSync(join(root, name)).isFile())
  expect(files.filter((name) => !/^rules\/[\w-]+\/[\w-]+\/README\.md$/.test(name)).sort()).toEqual([
    'README.md',
    'README.zh-Hans.md',
    'README.zh-Hant.md',
    'action.yml',
    'dist/cli.cjs',
    'dist/documents.cjs',
    'dist/docx-documents.js',
    'dist/docx-shared.js',
    'dist/docx.d.ts',
    'dist/docx.js',
    'dist/english.cjs',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/lsp.cjs',
    'dist/many.cjs',
    'dist/notice.cjs',
    'dist/page/index.html',
    'dist/parsers.cjs',
    'dist/texts-en.cjs',
    'dist/texts-zh-Hans.cjs',
    'dist/texts-zh-Hant.cjs',
    'dist/worker.cjs',
    'package.json',
    'schema/newslint.config.schema.json',
    'templates/gitlab-ci.yml',
  ])
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts).not.toHaveProperty('install')
})

test('brings along at most 15 MB and 100 packages', () => {
  const installed = run('npm', 'ls', '--all', '--parseable').trim().split('\n').length - 1
  expect(installed).toBeLessThanOrEqual(100)
  expect(weigh(join(folder, 'node_modules'))).toBeLessThanOrEqual(15e6)
})

test('works in Node', () => {
  writeFileSync(
    join(folder, 'item.mjs'),
    "import {lint} from 'newslint'\nconsole.log(lint('会议定于2026年3月3日（星期三）召开。').findings.map((f) => f.ruleId).join())",
  )
  expect(run('node', 'item.mjs')).toContain('date-weekday-mismatch')
})

test('its command runs', () => {
  expect(run('npx', 'newslint', 'rules')).toContain('date-weekday-mismatch')
})

test('is bundled for a browser without a module of Node', async () => {
  const {outputFiles} = await build({
    stdin: {contents: "import {lint} from 'newslint'\nglobalThis.report = lint('会议定于2026年3月3日（星期三）召开。')", resolveDir: folder},
    bundle: true,
    write: false,
    platform: 'browser',
    // As in a web worker: nothing to ask of a page either.
    conditions: ['worker'],
    format: 'iife',
  })
  const page: {report?: {findings: {ruleId: string}[]}} = {}
  new Function('globalThis', 'process', 'Buffer', 'require', outputFiles[0]?.text ?? '')(page, undefined, undefined, undefined)
  expect(page.report?.findings.map(({ruleId}) => ruleId)).toContain('date-weekday-mismatch')
})

/** A program that reads bytes as a document and tells what came of it. */
const reading =
  "import {readDocx} from 'newslint/docx'\nimport {readFileSync} from 'node:fs'\nreadDocx(readFileSync('a.docx')).then(({text}) => console.log(text), ({fault, message}) => console.log(fault, message))"

test('reads documents where the packages for that are there, and else says which', () => {
  writeFileSync(join(folder, 'docx.mjs'), reading)
  writeFileSync(join(folder, 'a.docx'), makeDocument(paragraph('会议召开。')))
  expect(run('node', 'docx.mjs')).toBe('noPeers Reading .docx takes two more packages: npm install fflate saxes\n')
  for (const name of ['fflate', 'saxes', 'xmlchars']) cpSync(join('node_modules', name), join(folder, 'node_modules', name), {recursive: true})
  expect(run('node', 'docx.mjs')).toBe('会议召开。\n\n')
})

test('its command reads documents all the same', () => {
  writeFileSync(join(folder, 'a.docx'), makeDocument(paragraph('会议定于2026年3月3日（星期三）召开。')))
  expect(run('npx', 'newslint', 'a.docx', '--fail-on', 'never', '--annotate', 'b.docx')).toContain('date-weekday-mismatch')
})

test('reads documents in a browser', async () => {
  const {outputFiles} = await build({
    stdin: {contents: "import {readDocx} from 'newslint/docx'\nglobalThis.reading = readDocx(globalThis.bytes)", resolveDir: folder},
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  })
  const code = outputFiles[0]?.text ?? ''
  const page: {bytes: Uint8Array; reading?: Promise<{text: string}>} = {bytes: makeDocument(paragraph('会议召开。'))}
  new Function('globalThis', 'process', 'Buffer', 'require', code)(page, undefined, undefined, undefined)
  expect((await page.reading)?.text).toBe('会议召开。\n')
  expect(gzipSync(code).length).toBeLessThan(40_000)
})

test('its types resolve', () => {
  writeFileSync(
    join(folder, 'item.ts'),
    "import {type DocxItem, readDocx} from 'newslint/docx'\nexport const item: Promise<DocxItem> = readDocx(new Uint8Array())\nimport {lint, type Report} from 'newslint'\nconst report: Report = lint('')\nexport const overall: number = report.score.overall\n// @ts-expect-error: no such option\nlint('', {langauge: 'en'})\n",
  )
  expect(
    execFileSync('npx', ['tsc', '--noEmit', '--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2022', join(folder, 'item.ts')], {
      encoding: 'utf8',
    }),
  ).toBe('')
}, 180_000)

describe('the examples', () => {
  /** A copy of one, with the packed package and whatever else it asks for. */
  function install(name: string): (command: string, ...args: string[]) => string {
    const copy = join(folder, 'examples', name)
    cpSync(join(fileURLToPath(new URL('.', import.meta.url)), '..', 'examples', name), copy, {recursive: true})
    const call = (command: string, ...args: string[]) => execFileSync(command, args, {cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
    call('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball)
    return call
  }

  test('a hook of a CMS holds back an item with an error, and marks it', () => {
    const {mayPublish, score, marks} = JSON.parse(install('cms-hook')('npm', 'start', '--silent')) as {
      mayPublish: boolean
      score: number
      marks: {from: number; to: number; ruleId: string}[]
    }
    expect({mayPublish, isScored: score > 0 && score < 100}).toEqual({mayPublish: false, isScored: true})
    expect(marks.map(({ruleId}) => ruleId)).toEqual(expect.arrayContaining(['date-weekday-mismatch', 'house-our-city']))
    expect(marks.every(({from, to}) => from <= to)).toBe(true)
  }, 180_000)

  test('a pipeline reports its own messages and ours', () => {
    const output = install('retext-pipeline')('npm', 'start', '--silent')
    expect(output).toMatch(/Missing heading/)
    expect(output).toMatch(/Unexpected `星期三`.*date-weekday-mismatch/)
    expect(output).toMatch(/^score \d+/m)
  }, 180_000)

  test('a page: its worker answers, and it loads nothing from elsewhere', () => {
    const call = install('browser-page')
    call('npm', 'run', 'build', '--silent')
    const copy = join(folder, 'examples', 'browser-page')
    const answers: {id: number; findings: {message: string}[]}[] = []
    const self: {onmessage?: (event: object) => void; postMessage: (answer: never) => void} = {postMessage: (answer) => answers.push(answer)}
    new Function('self', 'process', 'require', 'fetch', readFileSync(join(copy, 'built', 'worker.js'), 'utf8'))(self)
    self.onmessage?.({data: {id: 3, source: '会议定于2026年3月3日（星期三）召开。'}})
    expect(answers).toMatchObject([{id: 3}])
    expect(answers[0]?.findings.map(({message}) => message).join()).toContain('星期三')
    expect(readFileSync(join(copy, 'index.html'), 'utf8')).not.toMatch(/https?:/)
  }, 180_000)
})
