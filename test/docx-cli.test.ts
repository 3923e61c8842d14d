import {linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {readDocument} from '../src/docx/documents.ts'
import {makeDocument, paragraph, run} from './docx-documents.ts'
import {callIn} from './terminal.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newslint-docx-'))
})
afterEach(() => {
  rmSync(cwd, {recursive: true, force: true})
})

const draft = makeDocument(
  paragraph('市住建局部署房屋安全排查', '<w:pStyle w:val="1"/>') + paragraph(run('下次会议定于2026年3月3日（星') + run('期五）召开。', '<w:b/>')),
)
const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(cwd, name), bytes)
const only = ['--rule', 'date-weekday-mismatch=error', '--isolated']

const call = (argv: string[], input: Uint8Array | string = '') => callIn(cwd, argv, {input})

test('a document is checked like any file, alone, in a folder, from standard input', async () => {
  put('draft.docx', draft)
  put('~$draft.docx', 'lock')
  put('old.doc', 'x')
  for (const [argv, input] of [
    [['draft.docx'], ''],
    [['.'], ''],
    [['-', '--stdin-filename', 'a.docx'], draft],
  ] as const) {
    const {code, out, err} = await call([...argv, '--format', 'json', ...only], input)
    const [{report}] = JSON.parse(out)
    const [found] = report.findings.filter(({ruleId}: {ruleId: string}) => ruleId === 'date-weekday-mismatch')
    expect([code, err]).toEqual([1, ''])
    expect(found).toMatchObject({line: 2, column: 17, endColumn: 20})
    expect(found.fix).toBeUndefined()
  }
})

test('the report shows the text of the document, not its markup', async () => {
  put('draft.docx', draft)
  const {out} = await call(['draft.docx', ...only])
  expect(out).toContain('    下次会议定于2026年3月3日（星期五）召开。\n')
  const html = (await call(['draft.docx', '--format', 'html', ...only])).out
  expect(html).toContain('下次会议定于2026年3月3日（<mark class="error">星期五</mark>')
  expect(html).not.toContain('&lt;p&gt;')
})

test('facts count in the text as well', async () => {
  put('draft.docx', draft)
  const {times} = JSON.parse((await call(['facts', 'draft.docx', '--format', 'json'])).out)
  expect(readDocument(draft).text.slice(times[0].start, times[0].end)).toBe(times[0].text)
})

test.each([
  ['old.doc', 'en', /^old\.doc {2}An old document of Word or WPS \(\.doc, \.wps\), not read: open it, choose Save As .*\n$/],
  ['old.wps', 'zh-Hans', /^old\.wps {2}是旧版 Word 或 WPS 文档.*另存为.*\n$/],
  ['OLD.DOC', 'zh-Hant', /^OLD\.DOC {2}是舊版 Word 或 WPS 文件.*另存新檔.*\n$/],
  ['text.docx', 'zh-Hans', /^text\.docx {2}不是 \.docx 文档.*\n$/],
])('%s is refused in one line (%s)', async (name, language, line) => {
  put(name, 'x')
  const {code, out, err} = await call([name, '--lang', language, ...only])
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(line)
})

test('--annotate writes a copy with a comment for each finding, and leaves the document alone', async () => {
  put('draft.docx', draft)
  const {code, err} = await call(['draft.docx', '--annotate', 'checked.docx', ...only])
  expect(code).toBe(1)
  expect(err).toMatch(/^Wrote \d+ comments? into checked\.docx\n$/)
  expect(readFileSync(join(cwd, 'draft.docx'))).toEqual(Buffer.from(draft))
  const checked = readFileSync(join(cwd, 'checked.docx'))
  const comments = Buffer.from(unzipSync(checked)['word/comments.xml'] as Uint8Array).toString()
  expect(comments).toContain('错误：“2026年3月3日”旁出现“星期五”，应为“星期二”')
  expect(comments).toContain('newslint date-weekday-mismatch')
  expect(readDocument(checked).text).toBe(readDocument(draft).text)
  expect(readdirSync(cwd).sort()).toEqual(['checked.docx', 'draft.docx'])
  // Once more, over what it wrote.
  expect((await call(['draft.docx', '--annotate', 'checked.docx', ...only])).code).toBe(1)
  expect(readFileSync(join(cwd, 'checked.docx'))).toEqual(checked)
  expect(statSync(join(cwd, 'checked.docx')).mode & 0o600).toBe(0o600)
})

test.each([
  [['draft.docx', '--annotate', 'draft.docx'], '`draft.docx` is the document itself: name another file after `--annotate`, or add --overwrite'],
  [['draft.docx', '--annotate', './draft.docx'], '`./draft.docx` is the document itself: name another file after `--annotate`, or add --overwrite'],
  [['draft.docx', '--annotate', 'link.docx'], '`link.docx` is the document itself: name another file after `--annotate`, or add --overwrite'],
  [['draft.docx', '--annotate', 'hard.docx'], '`hard.docx` is the document itself: name another file after `--annotate`, or add --overwrite'],
  [['draft.docx', '--annotate', 'a.txt'], 'Unexpected name `a.txt` after `--annotate`, expected one that ends with .docx'],
  [['draft.docx', 'b.docx', '--annotate', 'a.docx'], '`--annotate` takes one document: newslint draft.docx --annotate checked.docx'],
  [['.', '--annotate', 'a.docx'], '`--annotate` takes one document: newslint draft.docx --annotate checked.docx'],
  [['a.md', '--annotate', 'a.docx'], '`--annotate` takes one document: newslint draft.docx --annotate checked.docx'],
])('%j is refused in one line', async (argv, line) => {
  put('draft.docx', draft)
  symlinkSync(join(cwd, 'draft.docx'), join(cwd, 'link.docx'))
  linkSync(join(cwd, 'draft.docx'), join(cwd, 'hard.docx'))
  expect(await call([...argv, ...only])).toEqual({code: 2, out: '', err: `${line}\n`})
  expect(readFileSync(join(cwd, 'draft.docx'))).toEqual(Buffer.from(draft))
})

test('--overwrite lets it', async () => {
  put('draft.docx', draft)
  expect((await call(['draft.docx', '--annotate', 'draft.docx', '--overwrite', ...only])).code).toBe(1)
  expect(readFileSync(join(cwd, 'draft.docx'))).not.toEqual(Buffer.from(draft))
})

test('where the copy cannot be written, a line says so and nothing is left', async () => {
  put('draft.docx', draft)
  const {code, err} = await call(['draft.docx', '--annotate', 'no/such/folder.docx', ...only])
  expect(code).toBe(2)
  expect(err).toBe('no/such/folder.docx  Cannot be written (ENOENT)\n')
  expect(readdirSync(cwd)).toEqual(['draft.docx'])
})

test('--fix leaves a document as it is, and says so', async () => {
  put('draft.docx', draft)
  const {err} = await call(['draft.docx', '--fix', ...only])
  expect(err).toContain('draft.docx  Left as it is: --fix does not write into .docx')
  expect(readFileSync(join(cwd, 'draft.docx'))).toEqual(Buffer.from(draft))
})
