import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {serveTools} from '../src/mcp/serve.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
const wrong = '市住建局部署房屋安全排查\n\n3月2日，市住建局召开会议。下次会议定于2026年3月3日（星期五）召开。\n'

let cwd: string
let outside: string
beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'newslint-mcp-out-'))
  cwd = mkdtempSync(join(tmpdir(), 'newslint-mcp-'))
  mkdirSync(join(cwd, '.git'))
  writeFileSync(join(cwd, 'a.txt'), wrong)
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  symlinkSync(join(outside, 'secret.txt'), join(cwd, 'link.txt'))
})
afterAll(() => {
  for (const folder of [cwd, outside]) rmSync(folder, {recursive: true, force: true})
})

// biome-ignore lint/suspicious/noExplicitAny: whatever a server answers.
type Answer = any

/** The answers to these lines, or to these bytes however they are cut. */
async function serve(...lines: (object | string)[]): Promise<Answer[]> {
  const bytes = Buffer.from(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify({jsonrpc: '2.0', ...line})}\n`).join(''))
  let out = ''
  let err = ''
  const stdin = (async function* () {
    // Cut within characters, too.
    for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997)
  })()
  expect(await serveTools({stdin, stdout: {write: (text) => (out += text)}, stderr: {write: (text) => (err += text)}}, cwd, home)).toBe(0)
  expect(err).toBe('')
  return out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
}

const call = async (name: string, given: unknown) => (await serve({id: 1, method: 'tools/call', params: {name, arguments: given}}))[0].result

test('the beginning, as the specification has it', async () => {
  const clientInfo = {name: 'ExampleClient', title: 'Example Client Display Name', version: '1.0.0'}
  const [first, ping, list] = await serve(
    {
      id: 1,
      method: 'initialize',
      params: {protocolVersion: '2025-06-18', capabilities: {roots: {listChanged: true}, sampling: {}, elicitation: {}}, clientInfo},
    },
    {method: 'notifications/initialized'},
    {id: '123', method: 'ping'},
    {id: 2, method: 'tools/list', params: {cursor: 'optional-cursor-value'}},
  )
  expect(first).toMatchObject({
    jsonrpc: '2.0',
    id: 1,
    result: {protocolVersion: '2025-06-18', capabilities: {tools: {}}, serverInfo: {name: 'newslint', version: expect.any(String)}},
  })
  expect(ping).toEqual({jsonrpc: '2.0', id: '123', result: {}})
  expect(list.result.tools.map(({name}: {name: string}) => name)).toEqual(['lint', 'score', 'facts', 'explain'])
  for (const {inputSchema, description, annotations} of list.result.tools) {
    expect(inputSchema.type).toBe('object')
    expect(description.length).toBeGreaterThan(20)
    expect(annotations.readOnlyHint).toBe(true)
  }
})

test.each([
  ['2024-11-05', '2024-11-05'],
  ['1.0.0', '2025-11-25'],
  [7, '2025-11-25'],
])('of versions, that of the client where it is known: %s', async (asked, given) => {
  const [{result}] = await serve({id: 1, method: 'initialize', params: {protocolVersion: asked}})
  expect(result.protocolVersion).toBe(given)
})

test('lint, score, facts and explain', async () => {
  const linted = await call('lint', {text: wrong, messages: 'en'})
  expect(linted.isError).toBe(false)
  expect(JSON.parse(linted.content[0].text)).toEqual(linted.structuredContent)
  expect(linted.structuredContent.findings).toContainEqual(
    expect.objectContaining({rule: 'date-weekday-mismatch', text: '星期五', expected: ['星期二'], line: 3, message: expect.stringContaining('expected')}),
  )
  expect(await call('lint', {file: 'a.txt', messages: 'en'})).toEqual(linted)
  const {structuredContent: score} = await call('score', {text: wrong, kind: 'brief'})
  expect(score).toMatchObject({kind: 'brief', overall: expect.any(Number), grade: expect.any(String)})
  expect(Object.keys(score.dimensions)).toEqual(['timeliness', 'truth', 'accuracy', 'concision', 'structure'])
  const {structuredContent: facts} = await call('facts', {text: wrong})
  expect(facts.times).toContainEqual(expect.objectContaining({value: '2026-03-03'}))
  const {structuredContent: rule} = await call('explain', {rule: 'date-weekday-mismatch', messages: 'zh-Hant'})
  expect(rule).toMatchObject({summary: '日期與星期不符', weight: 15})
  expect(rule.found[0]).toEqual({text: expect.any(String), findings: [expect.stringContaining('應為')]})
  expect(rule.leftAlone.length).toBeGreaterThan(0)
})

test('what the caller can mend is told to the caller', async () => {
  const failed = async (name: string, given: unknown) => {
    const {isError, content} = await call(name, given)
    expect(isError).toBe(true)
    return content[0].text
  }
  expect(await failed('lint', {})).toBe('Give either `text` or `file`')
  expect(await failed('lint', {text: 7})).toContain('must be a string')
  expect(await failed('lint', {text: '', kind: 'nws'})).toContain('expected one of')
  expect(await failed('lint', {text: '', now: 'soon'})).toContain('2026-03-03')
  expect(await failed('lint', {file: 'gone.txt'})).toBe('No such file or folder')
  expect(await failed('lint', {file: 'link.txt'})).toContain('Outside')
  expect(await failed('lint', {file: join(outside, 'secret.txt')})).toContain('Outside')
  expect(await failed('lint', {file: '.'})).toContain('Not a regular file')
  expect(await failed('explain', {rule: '__proto__'})).toContain('Unknown rule')
})

test('what is no message, and what nobody knows', async () => {
  const answers = await serve(
    '{',
    '[]',
    '7',
    'null',
    '{}',
    {id: 1, method: 'no/such'},
    {id: null, method: 'ping'},
    {id: 2, result: {}},
    {method: 'notifications/cancelled', params: {requestId: 9}},
    {
      id: 3,
      method: 'tools/call',
      params: {name: 'rm'},
    },
  )
  expect(answers.map(({id, error}) => [id, error.code])).toEqual([
    [null, -32700],
    [null, -32600],
    [null, -32600],
    [null, -32600],
    [null, -32600],
    [1, -32601],
    [null, -32600],
    [3, -32602],
  ])
  const [batch] = await serve('[{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","method":"x"}]')
  expect(batch).toEqual([{jsonrpc: '2.0', id: 1, result: {}}])
  const [long, ping] = await serve('x'.repeat(17 * 1024 * 1024), {id: 1, method: 'ping'})
  expect([long.error.code, ping.id]).toEqual([-32700, 1])
})

test('the built command, until its input ends', async () => {
  const child = spawn(process.execPath, [join(home, 'dist/cli.cjs'), 'mcp'], {cwd, env: {PATH: process.env.PATH}})
  let out = ''
  child.stdout.on('data', (data) => {
    out += data
  })
  child.stdin.end(`${JSON.stringify({jsonrpc: '2.0', id: 1, method: 'tools/call', params: {name: 'lint', arguments: {file: 'a.txt'}}})}\n`)
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
  expect(JSON.parse(out).result.structuredContent.findings.length).toBeGreaterThan(0)
}, 30_000)
