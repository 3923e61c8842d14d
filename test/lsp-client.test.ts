import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {LanguageClient, type Message} from './language-client.ts'

// What a client is told that shows the score and the findings itself, as Visual Studio Code does.
vi.setConfig({testTimeout: 30_000})

let cwd: string
let client: LanguageClient
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newslint-lsp-'))
  mkdirSync(join(cwd, '.git'))
  client = new LanguageClient(cwd)
})
afterEach(() => {
  client.child.kill('SIGKILL')
  rmSync(cwd, {recursive: true, force: true})
})

const uriOf = (name: string) => pathToFileURL(join(cwd, name)).href
const codes = (diagnostics: Message[]) => diagnostics.map(({code}) => code)
const text = '# 市住建局部署房屋安全排查\n\n3月2日，市住建局召开会议，部署三项工作：一是排查；二是整改。下次会议定于2026年3月3日（星期五）召开。\n'
const start = () =>
  client.start({locale: 'zh-cn', initializationOptions: {score: true, hover: 'why'}, workspaceFolders: [{uri: pathToFileURL(cwd).href, name: 'x'}]})

test('hover leaves out what the client says itself', async () => {
  await start()
  client.open(uriOf('a.md'), text)
  const {result} = await client.request('textDocument/hover', {
    textDocument: {uri: uriOf('a.md')},
    position: {line: 2, character: text.split('\n')[2]?.indexOf('星期五') ?? 0},
  })
  expect(result.contents.value).toContain('修改：')
  expect(result.contents.value).not.toContain('应为')
  expect(result.contents.value).not.toContain('date-weekday-mismatch`')
})

test('one line says what the score is held by, and an item that cannot be judged has none', async () => {
  await start()
  client.open(uriOf('a.md'), text)
  await client.diagnosed(uriOf('a.md'))
  const {params} = await client.until(({method}) => method === 'newslint/score')
  expect(params.held).toEqual([expect.stringMatching(/^因 \S+、\S+ 最高 89 分/)])
  writeFileSync(join(cwd, 'newslint.config.yaml'), 'rules: [\n')
  expect((await client.until(({method}) => method === 'newslint/noScore')).params).toEqual({uri: uriOf('a.md')})
})

test('a registry that cannot be read is told of every item, whoever asked first', async () => {
  writeFileSync(join(cwd, 'newslint.config.yaml'), 'registry: people.js\n')
  writeFileSync(join(cwd, 'people.js'), 'throw new Error()\n')
  await start()
  for (const name of ['a.md', 'b.md']) {
    client.open(uriOf(name), text)
    // Asked at once, before the item is checked.
    await client.request('textDocument/codeLens', {textDocument: {uri: uriOf(name)}})
    expect(codes(await client.diagnosed(uriOf(name)))).toEqual(['configuration'])
  }
})

test('ten thousand edits, each with a question that is taken back, leave no queue', async () => {
  await start()
  client.open(uriOf('a.md'), text)
  await client.diagnosed(uriOf('a.md'))
  const asked: number[] = []
  for (let version = 2; version < 10_002; version++) {
    const at = {line: 2, character: 0}
    client.notify('textDocument/didChange', {textDocument: {uri: uriOf('a.md'), version}, contentChanges: [{range: {start: at, end: at}, text: '好'}]})
    const last = asked.at(-1)
    if (last !== undefined) client.notify('$/cancelRequest', {id: last})
    asked.push(client.ask('textDocument/codeLens', {textDocument: {uri: uriOf('a.md')}}))
  }
  const answer = await client.until(({id, method}) => id === asked.at(-1) && method === undefined, 0, 25_000)
  expect(answer.result[0].command.title).toMatch(/^总分/)
  const answers = client.messages.filter(({id, method}) => method === undefined && asked.includes(id))
  expect(answers).toHaveLength(asked.length)
  // Nothing is worked out for who does not want to know any more.
  expect(answers.filter(({error}) => error?.code === -32800).length).toBeGreaterThan(9000)
})
