import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {able, LanguageClient, type Message} from './language-client.ts'

// Each starts a process of its own, on a machine that may have more to do.
vi.setConfig({testTimeout: 30_000})

let cwd: string
let clients: LanguageClient[]
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newslint-lsp-'))
  mkdirSync(join(cwd, '.git'))
  clients = []
})
afterEach(() => {
  for (const client of clients) {
    client.child.kill('SIGKILL')
    // Never a word on standard output but the protocol.
    expect(client.stray).toBe('')
  }
  rmSync(cwd, {recursive: true, force: true})
})

function connect(): LanguageClient {
  const client = new LanguageClient(cwd)
  clients.push(client)
  return client
}

const uriOf = (name: string) => pathToFileURL(join(cwd, name)).href
const codes = (diagnostics: Message[]) => diagnostics.map(({code}) => code)
const zero = {line: 0, character: 0}
// 3 March 2026 was a Tuesday.
const wrong = '---\ntitle: 市住建局部署房屋安全排查\n---\n\n3月2日，市住建局召开会议。下次会议定于2026年3月3日（星期五）召开。\n'
const whole = {range: {start: zero, end: {line: 999, character: 0}}, context: {diagnostics: []}}

/** A text after the edits of a client with UTF-16 positions and no line breaks but `\n`. */
function apply(text: string, edits: Message[]): string {
  const offset = ({line, character}: {line: number; character: number}) => {
    const before = text.split('\n').slice(0, line)
    return before.reduce((sum, one) => sum + one.length + 1, 0) + character
  }
  return edits
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((changed, {range, newText}) => changed.slice(0, offset(range.start)) + newText + changed.slice(offset(range.end)), text)
}

describe('what an editor is told', () => {
  test('diagnostics with severity, code, page and version; in the reader’s language', async () => {
    const client = connect()
    await client.start({locale: 'zh-tw'})
    client.open(uriOf('a.md'), wrong)
    const diagnostics = await client.diagnosed(uriOf('a.md'))
    const found = diagnostics.find(({code}) => code === 'date-weekday-mismatch')
    expect(found).toMatchObject({
      severity: 1,
      source: 'newslint',
      message: expect.stringContaining('應為'),
      range: {start: {line: 4, character: 30}, end: {line: 4, character: 33}},
      codeDescription: {href: expect.stringMatching(/^file:.*\/rules\/accuracy\/date-weekday-mismatch\/README\.md$/)},
    })
    expect(await client.stop()).toBe(0)
  })

  test('related places, and text that is not needed', async () => {
    const client = connect()
    await client.start()
    client.open(
      uriOf('a.txt'),
      'Council inspects sites\n\nThe council inspected 32 sites: 18 active and 15 finished, in order to protect the town.\n',
      'plaintext',
    )
    const diagnostics = await client.diagnosed(uriOf('a.txt'))
    const sum = diagnostics.find(({code}) => code === 'sum-mismatch')
    expect(sum.relatedInformation.length).toBe(2)
    expect(sum.relatedInformation[0].location).toMatchObject({uri: uriOf('a.txt'), range: {start: {line: 2}}})
  })

  test('hover says why and how, and the words of the item stay words', async () => {
    const client = connect()
    await client.start({locale: 'en'})
    client.open(uriOf('a.md'), wrong.replace('市住建局部署', '[x](command:y)市住建局部署'))
    const {result} = await client.request('textDocument/hover', {textDocument: {uri: uriOf('a.md')}, position: {line: 4, character: 31}})
    expect(result.contents.kind).toBe('markdown')
    expect(result.contents.value).toContain('How to mend:')
    expect(result.contents.value).toContain('`date\\-weekday\\-mismatch`'.replaceAll('\\', ''))
    expect(result.range.start).toEqual({line: 4, character: 30})
    const {result: nothing} = await client.request('textDocument/hover', {textDocument: {uri: uriOf('a.md')}, position: {line: 3, character: 0}})
    expect(nothing).toBeNull()
  })

  test('suggestions as quick fixes, and what is safe all at once', async () => {
    const client = connect()
    await client.start()
    const source = 'Council approves wall\n\nThe council met  on March 3, 2026 ,in order to approve the wall .\n\nThe meeting is on Wednesday, March 3, 2026.\n'
    client.open(uriOf('a.txt'), source, 'plaintext')
    await client.diagnosed(uriOf('a.txt'))
    const {result} = await client.request('textDocument/codeAction', {textDocument: {uri: uriOf('a.txt')}, ...whole})
    const day = result.find(({title}: Message) => title === 'Replace with “Tuesday”')
    expect(day).toMatchObject({kind: 'quickfix', diagnostics: [{code: 'date-weekday-mismatch'}]})
    const [{textDocument, edits}] = day.edit.documentChanges
    expect(textDocument).toEqual({uri: uriOf('a.txt'), version: 1})
    expect(apply(source, edits)).toContain('Tuesday, March 3, 2026.')

    const all = await client.request('textDocument/codeAction', {
      textDocument: {uri: uriOf('a.txt')},
      ...whole,
      context: {diagnostics: [], only: ['source.fixAll']},
    })
    expect(all.result).toHaveLength(1)
    expect(all.result[0].kind).toBe('source.fixAll.newslint')
    const mended = apply(source, all.result[0].edit.documentChanges[0].edits)
    expect(mended).not.toBe(source)
    expect(mended).toContain('Wednesday, March 3')
    client.notify('textDocument/didChange', {textDocument: {uri: uriOf('a.txt'), version: 2}, contentChanges: [{text: mended}]})
    const again = await client.request('textDocument/codeAction', {
      textDocument: {uri: uriOf('a.txt')},
      ...whole,
      context: {diagnostics: [], only: ['source.fixAll']},
    })
    expect(again.result).toEqual([])
  })

  test.each([
    ['a.md', 'markdown', wrong],
    ['b.md', 'markdown', '# Wall\n\nThe council met.\nThe meeting is on Wednesday, March 3, 2026,\nat noon.\n'],
    ['c.md', 'markdown', '# Wall\n\n- one\n- The meeting is on Wednesday, March 3, 2026.\n'],
    ['d.txt', 'plaintext', 'Wall\n\nThe meeting is on Wednesday, March 3, 2026.\n'],
    ['e.html', 'html', '<h1>Wall</h1>\n<p>The council met. The meeting is on Wednesday, March 3, 2026.</p>\n'],
    ['f.json', 'json', '{"headline": "Wall", "body": "The meeting is on Wednesday, March 3, 2026."}\n'],
  ])('a suppression with its reason hides what it is put to, and nothing else: %s', async (name, languageId, source) => {
    const client = connect()
    await client.start()
    client.open(uriOf(name), source, languageId)
    const before = codes(await client.diagnosed(uriOf(name)))
    expect(before).toContain('date-weekday-mismatch')
    const {result} = await client.request('textDocument/codeAction', {textDocument: {uri: uriOf(name)}, ...whole})
    const action = result.find(({title}: Message) => title === 'Suppress date-weekday-mismatch here, with a reason')
    const text = apply(source, action.edit.documentChanges[0].edits)
    const from = client.messages.length
    client.notify('textDocument/didChange', {textDocument: {uri: uriOf(name), version: 2}, contentChanges: [{text}]})
    const after = codes(await client.diagnosed(uriOf(name), undefined, from))
    expect(after.sort()).toEqual(before.filter((code) => code !== 'date-weekday-mismatch').sort())
  })

  test('an editor with snippets is given the reason to fill in', async () => {
    const client = connect()
    await client.start({capabilities: {...able, workspace: {workspaceEdit: {documentChanges: true, snippetEditSupport: true}}}})
    client.open(uriOf('a.md'), wrong)
    const {result} = await client.request('textDocument/codeAction', {textDocument: {uri: uriOf('a.md')}, ...whole})
    const action = result.find(({title}: Message) => title.startsWith('Suppress date-weekday-mismatch'))
    expect(action.edit.documentChanges[0].edits[0].snippet.value).toBe('<!-- newslint-disable-next-line date-weekday-mismatch -- ${1:reason} -->\n$0')
  })

  test('the score, the parts, and what can be written', async () => {
    const client = connect()
    writeFileSync(join(cwd, 'newslint.config.yaml'), 'registry: names.yaml\n')
    writeFileSync(join(cwd, 'names.yaml'), 'people:\n  - name: 陈海明\nunits:\n  - name: 海港局\n')
    await client.start({locale: 'zh-cn'})
    const text = '---\ntitle: 海港局召开会议\nunit: 海\nkind: \n\n---\n\n# 海港局召开会议\n\n3月2日，海港局召开会议。昨日海港\n\n## 背景\n\n会议听取了汇报。\n'
    client.open(uriOf('a.md'), text)
    await client.diagnosed(uriOf('a.md'))
    const doc = {textDocument: {uri: uriOf('a.md')}}
    const lens = await client.request('textDocument/codeLens', doc)
    expect(lens.result[0].command.title).toMatch(/^总分 \d+ .*快 \d+ · 真 \d+ · 准 \d+ · 简 \d+ · 构 \d+$/)
    const {result: symbols} = await client.request('textDocument/documentSymbol', doc)
    const names = (list: Message[]): string[] => list.flatMap(({name, detail, children}) => [`${detail} ${name}`, ...names(children ?? [])])
    expect(names(symbols)).toContain('小标题 背景')
    expect(symbols.find(({name}: Message) => name === '背景').children[0].name).toBe('会议听取了汇报。')

    const offered = async (line: number, character: number) =>
      (await client.request('textDocument/completion', {...doc, position: {line, character}})).result as Message[]
    const labels = async (line: number, character: number) => (await offered(line, character)).map(({label}) => label)
    expect(await labels(3, 6)).toEqual(expect.arrayContaining(['news', 'brief']))
    expect(await labels(4, 0)).toEqual(expect.arrayContaining(['unit', '单位', '发布日期', 'datePublished']))
    expect(await labels(2, 7)).toContain('海港局')
    const [name] = await offered(9, 17)
    expect(name).toMatchObject({label: '海港局', textEdit: {newText: '海港局', range: {start: {line: 9, character: 15}, end: {line: 9, character: 17}}}})
  })

  test('drafts that are no file yet, and files that are no items', async () => {
    const client = connect()
    await client.start()
    client.open('untitled:Untitled-1', wrong)
    expect(codes(await client.diagnosed('untitled:Untitled-1'))).toContain('date-weekday-mismatch')
    client.open(uriOf('package.json'), '{"name": "Wednesday, March 3, 2026"}', 'json')
    client.open(uriOf('README.md'), wrong)
    expect(await client.diagnosed(uriOf('package.json'))).toEqual([])
    expect(await client.diagnosed(uriOf('README.md'))).toEqual([])
    client.notify('textDocument/didClose', {textDocument: {uri: 'untitled:Untitled-1'}})
    expect(await client.diagnosed('untitled:Untitled-1', (list) => list.length === 0)).toEqual([])
  })

  test('the whole workspace, the report as a page, a rule, and the bones of an item', async () => {
    const client = connect()
    mkdirSync(join(cwd, 'items'))
    writeFileSync(join(cwd, 'items/a.md'), wrong)
    await client.start({workspaceFolders: [{uri: pathToFileURL(cwd).href, name: 'x'}]})
    const run = (command: string, ...given: unknown[]) => client.request('workspace/executeCommand', {command, arguments: given})
    const {result} = await run('newslint.lintFolders')
    expect(result).toMatchObject([{uri: uriOf('items/a.md'), errors: 1}])
    expect(codes(await client.diagnosed(uriOf('items/a.md')))).toContain('date-weekday-mismatch')
    client.open(uriOf('items/a.md'), wrong)
    const page = (await run('newslint.reportItem', uriOf('items/a.md'))).result
    expect(page).toContain("default-src 'none'")
    expect(page).not.toContain('<script')
    expect((await run('newslint.explain', 'date-weekday-mismatch', 'zh-Hans')).result).toContain('日期与星期不符')
    expect((await run('newslint.explain', 'no-such-rule')).error.code).toBe(-32602)
    expect((await run('newslint.rules', 'zh-Hant')).result).toContainEqual({id: 'date-weekday-mismatch', summary: '日期與星期不符'})
    const {result: kinds} = await run('newslint.kinds')
    expect(kinds).toContain('emergency')
    const {result: bones} = await run('newslint.skeleton', 'emergency', 'zh-Hans')
    expect(bones).toMatch(/^---\n标题: "【填写标题】"\n类型: emergency\n/)
    expect(bones).toContain('【填写人员伤亡和损失】')
  })
})

describe('what holds for an item', () => {
  test.each([true, false])('configurations and registries are read again when they change (the client watches: %s)', async (watches) => {
    const client = connect()
    const capabilities = {...able, workspace: {...able.workspace, ...(watches ? {didChangeWatchedFiles: {dynamicRegistration: true}} : {})}}
    await client.start({capabilities, workspaceFolders: [{uri: pathToFileURL(cwd).href, name: 'x'}]})
    const put = (name: string, text: string, type: number) => {
      writeFileSync(join(cwd, name), text)
      if (watches) client.notify('workspace/didChangeWatchedFiles', {changes: [{uri: uriOf(name), type}]})
    }
    client.open(uriOf('a.md'), wrong.replace('---\n\n', 'unit: 海港分局\n---\n\n'))
    expect(codes(await client.diagnosed(uriOf('a.md')))).toContain('date-weekday-mismatch')
    if (watches) expect(client.messages.some(({method}) => method === 'client/registerCapability')).toBe(true)

    put('newslint.config.yaml', 'rules:\n  date-weekday-mismatch: off\n', 1)
    await client.diagnosed(uriOf('a.md'), (list) => !codes(list).includes('date-weekday-mismatch'))

    let from = client.messages.length
    put('newslint.config.yaml', 'rules:\n  date-weekday-mismach: off\n', 2)
    expect(await client.diagnosed(uriOf('newslint.config.yaml'), (list) => list.length > 0, from)).toMatchObject([
      {code: 'configuration', range: {start: {line: 1, character: 2}}, message: expect.stringContaining('did you mean')},
    ])
    expect(codes(await client.diagnosed(uriOf('a.md'), undefined, from))).toEqual(['configuration'])

    from = client.messages.length
    writeFileSync(join(cwd, 'names.yaml'), 'units:\n  - name: 海港局\n')
    put('newslint.config.yaml', 'registry: names.yaml\n', 2)
    expect(await client.diagnosed(uriOf('newslint.config.yaml'), (list) => list.length === 0, from)).toEqual([])
    await client.diagnosed(uriOf('a.md'), (list) => codes(list).includes('unknown-registry-value'), from)
    from = client.messages.length
    put('names.yaml', 'units:\n  - name: 海港分局\n', 2)
    await client.diagnosed(uriOf('a.md'), (list) => !codes(list).includes('unknown-registry-value'), from)
  })

  test('where it is asked for, only what a configuration holds for', async () => {
    const client = connect()
    mkdirSync(join(cwd, 'news'))
    writeFileSync(join(cwd, 'news/newslint.config.yaml'), 'kind: brief\n')
    await client.start({initializationOptions: {settings: {where: 'configured'}}})
    client.open(uriOf('a.md'), wrong)
    client.open(uriOf('news/a.md'), wrong)
    expect(await client.diagnosed(uriOf('a.md'))).toEqual([])
    expect(codes(await client.diagnosed(uriOf('news/a.md')))).toContain('date-weekday-mismatch')
  })

  test('settings of the editor, given or asked for', async () => {
    const client = connect()
    await client.start({initializationOptions: {rules: {'date-weekday-mismatch': 'off', 'no-such': 'off'}, delay: 'soon'}})
    client.open(uriOf('a.md'), wrong)
    expect(codes(await client.diagnosed(uriOf('a.md')))).not.toContain('date-weekday-mismatch')
    client.notify('workspace/didChangeConfiguration', {settings: {newslint: {messages: 'zh-Hant'}}})
    const again = await client.diagnosed(uriOf('a.md'), (list) => codes(list).includes('date-weekday-mismatch'))
    expect(again.find(({code}) => code === 'date-weekday-mismatch').message).toContain('應為')
  })
})

describe('positions', () => {
  const text = '😀 Wall 𠮷野家\r\n\r\n海港😀局说，The meeting is on Wednesday, March 3, 2026.\r\nCafé — Wednesday, March 3, 2026.\r\n'
  const measure = {
    'utf-8': (line: string) => Buffer.byteLength(line),
    'utf-16': (line: string) => line.length,
    'utf-32': (line: string) => [...line].length,
  }
  test.each(['utf-8', 'utf-16', 'utf-32'] as const)('in %s, with CRLF, a byte order mark and characters of two units', async (encoding) => {
    for (const source of [text, `\ufeff${text}`, text.replaceAll('\r\n', '\n')]) {
      const client = connect()
      const {capabilities} = await client.start({capabilities: {...able, general: {positionEncodings: [encoding]}}})
      expect(capabilities.positionEncoding).toBe(encoding)
      client.open(uriOf('a.txt'), `${source}xyz`, 'plaintext')
      await client.diagnosed(uriOf('a.txt'))
      const lines = source.split(/\r?\n/)
      const place = (line: number, part: string) => measure[encoding]((lines[line] ?? '').slice(0, (lines[line] ?? '').indexOf(part)))
      // Written letter by letter behind the astral characters, with positions of that encoding.
      const start = {line: 3, character: place(3, 'Wednesday')}
      const end = {line: 3, character: start.character + 'Wednesday'.length}
      client.notify('textDocument/didChange', {
        textDocument: {uri: uriOf('a.txt'), version: 2},
        contentChanges: [
          {range: {start, end}, text: 'Tuesday'},
          {range: {start: {line: 3, character: 0}, end: {line: 3, character: 0}}, text: '😀'},
        ],
      })
      const isNew = ({method, params}: Message) => method === 'textDocument/publishDiagnostics' && params.version === 2
      const {params} = await client.until(isNew)
      const days = params.diagnostics.filter(({code}: Message) => code === 'date-weekday-mismatch')
      expect(days.map(({range}: Message) => range)).toEqual([
        {start: {line: 2, character: place(2, 'Wednesday')}, end: {line: 2, character: place(2, 'Wednesday') + 'Wednesday'.length}},
      ])
      await client.stop()
    }
  })
})

describe('hostile clients', () => {
  const alive = async (client: LanguageClient) => {
    const {result, error} = await client.request('textDocument/documentSymbol', {textDocument: {uri: uriOf('gone.md')}})
    expect(error).toBeUndefined()
    expect(result).toEqual([])
  }

  test('ten thousand edits leave no queue', async () => {
    const client = connect()
    await client.start()
    client.open(uriOf('a.md'), wrong)
    await client.diagnosed(uriOf('a.md'))
    const from = client.messages.length
    for (let version = 2; version < 10_002; version++) {
      const at = {line: 4, character: 0}
      client.notify('textDocument/didChange', {textDocument: {uri: uriOf('a.md'), version}, contentChanges: [{range: {start: at, end: at}, text: '好'}]})
    }
    await alive(client)
    const answered = performance.now()
    await client.until(({method, params}) => method === 'textDocument/publishDiagnostics' && params.version === 10_001, from)
    expect(performance.now() - answered).toBeLessThan(2000)
    // No more than one a second of waiting, and the last.
    expect(client.messages.slice(from).filter(({method}) => method === 'textDocument/publishDiagnostics').length).toBeLessThan(10)
  })

  test('positions far away, before the start, none, no numbers, fractions, beyond whole numbers', async () => {
    const client = connect()
    await client.start()
    const positions = [
      {line: 1e9, character: 1e9},
      {line: -1, character: -1},
      undefined,
      {line: 'x', character: null},
      {line: 4.5, character: 30.5},
      {line: 1e308, character: 1e308},
    ]
    for (const [index, position] of positions.entries()) {
      const textDocument = {uri: uriOf(`${index}.md`)}
      client.open(textDocument.uri, wrong)
      for (const method of ['hover', 'completion']) await client.request(`textDocument/${method}`, {textDocument, position})
      await client.request('textDocument/codeAction', {textDocument, range: {start: position, end: position}, context: {diagnostics: []}})
      client.notify('textDocument/didChange', {
        textDocument: {...textDocument, version: 2},
        contentChanges: [{range: {start: position, end: position}, text: 'x'}],
      })
      client.notify('textDocument/didChange', {textDocument: {...textDocument, version: 3}, contentChanges: [{text: 7}, null]})
      await client.request('textDocument/hover', {textDocument, position: zero})
      await alive(client)
    }
  })

  test('cancelled requests are answered, and no more', async () => {
    const client = connect()
    await client.start()
    client.open(uriOf('a.md'), wrong)
    await client.diagnosed(uriOf('a.md'))
    const ids = Array.from({length: 50}, () => client.ask('textDocument/documentSymbol', {textDocument: {uri: uriOf('a.md')}}))
    for (const id of [...ids, 12_345, 'x', null]) client.notify('$/cancelRequest', {id})
    for (const id of ids) await client.until((message) => message.id === id && message.method === undefined)
    expect(client.messages.filter(({error}) => error?.code === -32_800).length).toBeGreaterThan(40)
    await alive(client)
  })

  test('unknown methods', async () => {
    const client = connect()
    await client.start()
    expect((await client.request('textDocument/noSuchThing', {})).error.code).toBe(-32601)
    expect((await client.request('workspace/executeCommand', {command: 'rm', arguments: ['-rf']})).error.code).toBe(-32602)
    client.notify('$/noSuchThing', {})
    client.notify('noSuchThing', {})
    await alive(client)
  })

  test('what is no JSON, or no message', async () => {
    const client = connect()
    await client.start()
    for (const body of ['{', 'nonsense', '\u0000', '[]', '[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]', '7', 'null', '{}', `${'['.repeat(1e5)}`])
      client.send(body)
    await alive(client)
    const refused = client.messages.filter(({id, error}) => id === null && error).map(({error}) => error.code)
    expect(refused).toEqual([-32700, -32700, -32700, -32600, -32600, -32600, -32600, -32600, -32700])
  })

  test('heads without a length, with none that can be, and none at all', async () => {
    const client = connect()
    await client.start()
    const heads = [
      'Content-Type: x\r\n\r\n{"jsonrpc":"2.0","method":"x"}',
      'Content-Length: many\r\n\r\n{}',
      'Content-Length: -5\r\n\r\n{}',
      'Content-Length: 99999999999\r\n\r\n{}',
      `${'x'.repeat(100_000)}\r\n\r\n`,
      'nonsense\r\n\r\n',
    ]
    for (const head of [...heads, ...heads]) {
      client.raw(head)
      await alive(client)
    }
  })

  test('bytes one by one, and many messages at once', async () => {
    const client = connect()
    await client.start()
    const body = JSON.stringify({jsonrpc: '2.0', id: 'slow', method: 'textDocument/codeLens', params: {textDocument: {uri: '😀'}}})
    for (const byte of Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n${body}`)) {
      client.raw(Buffer.from([byte]))
      await new Promise(setImmediate)
    }
    expect((await client.until(({id}) => id === 'slow')).result).toEqual([])
    const one = '{"jsonrpc":"2.0","method":"$/x"}'
    client.raw(`Content-Length: ${one.length}\r\n\r\n${one}`.repeat(5000))
    await alive(client)
  })

  test('a client that refuses all it is asked', async () => {
    const client = connect()
    const workspace = {
      didChangeWatchedFiles: {dynamicRegistration: true},
      didChangeConfiguration: {dynamicRegistration: true},
      configuration: true,
      codeLens: {refreshSupport: true},
    }
    await client.start({capabilities: {...able, workspace, window: {showDocument: {support: true}}}})
    client.open(uriOf('a.md'), wrong)
    await client.diagnosed(uriOf('a.md'))
    await client.until(({method}) => method === 'workspace/codeLens/refresh')
    for (const {id, method} of client.messages.filter(({id: asked, method: name}) => asked !== undefined && name !== undefined)) {
      expect(method).toMatch(/^(client|workspace)\//)
      client.send({id, error: {code: -32603, message: 'No'}})
    }
    client.ask('workspace/executeCommand', {command: 'newslint.select', arguments: [uriOf('a.md'), 3, 5]})
    const {id} = await client.until(({method}) => method === 'window/showDocument')
    client.send({id, error: {code: -32603, message: 'No'}})
    await alive(client)
    // Nobody else watches now.
    writeFileSync(join(cwd, 'newslint.config.yaml'), 'rules:\n  date-weekday-mismatch: off\n')
    await client.diagnosed(uriOf('a.md'), (list) => !codes(list).includes('date-weekday-mismatch'))
  })

  test('requests before the beginning and after the end', async () => {
    const client = connect()
    expect((await client.request('textDocument/hover', {textDocument: {uri: 'x'}, position: zero})).error ?? null).not.toBeUndefined()
    await client.start()
    client.open(uriOf('a.md'), wrong)
    await client.request('shutdown', null)
    await client.request('textDocument/hover', {textDocument: {uri: uriOf('a.md')}, position: zero})
    client.notify('exit', {})
    expect(await client.ended).toBe(0)
  })

  test('documents that are not open, opened twice, closed twice', async () => {
    const client = connect()
    await client.start()
    client.notify('textDocument/didChange', {textDocument: {uri: uriOf('x.md'), version: 1}, contentChanges: [{text: 'x'}]})
    client.notify('textDocument/didClose', {textDocument: {uri: uriOf('x.md')}})
    client.open(uriOf('a.md'), wrong)
    client.open(uriOf('a.md'), wrong, 'markdown', 7)
    for (const uri of ['file:///%', 'file://host/x', 'nonsense', '', '%00', `file:///${'x'.repeat(5000)}.md`]) client.open(uri, wrong)
    client.notify('textDocument/didClose', {textDocument: {uri: uriOf('a.md')}})
    client.notify('textDocument/didClose', {textDocument: {uri: uriOf('a.md')}})
    await alive(client)
  })

  test('a text of a mebibyte', async () => {
    const client = connect()
    await client.start()
    client.open(uriOf('a.txt'), '会议定于2026年3月3日（星期五）召开。\n'.repeat(40_000), 'plaintext')
    await client.diagnosed(uriOf('a.txt'))
    await alive(client)
  })

  test('the client closes its end, or goes without a word', async () => {
    const [closed, mute] = [connect(), connect()]
    await Promise.all([closed.start(), mute.start()])
    closed.child.stdin?.end()
    expect(await closed.ended).toBe(1)
    mute.child.stdout?.destroy()
    for (let version = 1; version < 50; version++) mute.open(uriOf('a.md'), wrong, 'markdown', version)
    mute.child.stdin?.end()
    await mute.ended
  })

  test('the editor is killed, and its pipes are kept open by another', async () => {
    const client = connect()
    const editor = new LanguageClient(cwd, {command: 'lsp'})
    await client.start({processId: editor.child.pid})
    editor.child.kill('SIGKILL')
    await editor.ended
    expect(await client.ended).not.toBeUndefined()
  })

  test('exit without goodbye', async () => {
    const client = connect()
    await client.start()
    client.notify('exit', {})
    expect(await client.ended).toBe(1)
  })

  test('nothing is written beside the items', async () => {
    const client = connect()
    await client.start({workspaceFolders: [{uri: pathToFileURL(cwd).href, name: 'x'}]})
    client.open(uriOf('a.md'), wrong)
    await client.diagnosed(uriOf('a.md'))
    await client.stop()
    expect(readdirSync(cwd)).toEqual(['.git'])
    expect(client.err).toBe('')
    expect(process.exitCode).toBeUndefined()
  })
})
