import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {expect, test} from 'vitest'
import {readSettings} from '../src/language-server/settings.ts'

const folder = fileURLToPath(new URL('../editors/vscode/', import.meta.url))
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const manifest = read('package.json')
const properties = manifest.contributes.configuration.properties as Record<string, {default: unknown}>

test('all that the extension says of itself is there in three languages, and nothing more', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%(\w+)%"/g)].map(([, key]) => key).sort()
  for (const name of ['package.nls.json', 'package.nls.zh-cn.json', 'package.nls.zh-tw.json']) expect(Object.keys(read(name)).sort()).toEqual(used)
})

test('every setting is one the server reads, with the same default', () => {
  const defaults = Object.fromEntries(Object.entries(properties).map(([key, {default: value}]) => [key.replace('newslint.', ''), value]))
  expect(readSettings(defaults)).toEqual(readSettings({}))
  const other = {
    messages: 'en',
    kind: 'brief',
    channel: 'website',
    now: '2026-03-03',
    rules: {'lead-length': 'off'},
    config: 'a',
    registry: ['b'],
    where: 'configured',
    run: 'save',
    delay: 1,
    score: false,
  }
  expect(readSettings(other)).toEqual(other)
  expect(Object.keys(other).sort()).toEqual(Object.keys(defaults).sort())
})

test('untrusted workspaces are supported, since nothing of them is executed', () => {
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true)
  const source = readFileSync(join(folder, 'src/extension.ts'), 'utf8')
  expect(source).toContain('enableScripts: false')
  expect(source).not.toMatch(/child_process|eval\(|import\(/)
})

test('the bundled server answers', async () => {
  const out = mkdtempSync(join(tmpdir(), 'newslint-vscode-'))
  try {
    const outfile = join(out, 'server.cjs')
    await build({entryPoints: [join(folder, 'src/server.ts')], bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'silent'})
    const child = spawn(process.execPath, [outfile, '--stdio'])
    const body = '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}'
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`)
    let said = ''
    for await (const data of child.stdout) {
      said += data
      if (said.endsWith('}')) break
    }
    expect(said).toContain('"serverInfo":{"name":"newslint"')
    child.kill('SIGKILL')
  } finally {
    rmSync(out, {recursive: true, force: true})
  }
}, 30_000)
