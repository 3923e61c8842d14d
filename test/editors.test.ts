import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'

vi.setConfig({testTimeout: 90_000})

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const has = (command: string) => spawnSync(command, ['--version']).status === 0
// 3 March 2026 was a Tuesday. Before the weekday stand characters of two units.
const item = '---\ntitle: 市住建局部署房屋安全排查\n---\n\n😀𠮷3月2日，市住建局召开会议。下次会议定于2026年3月3日（星期五）召开。\n'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newslint-editor-'))
  mkdirSync(join(cwd, '.git'))
  mkdirSync(join(cwd, 'home'))
  writeFileSync(join(cwd, 'item.md'), item)
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

/** What an editor wrote down while it ran a script. */
function run(command: string, args: string[]): Record<string, unknown> {
  const out = join(cwd, 'out.jsonl')
  const env = {
    PATH: process.env.PATH,
    HOME: join(cwd, 'home'),
    LANG: 'C.UTF-8',
    NEWSLINT_OUT: out,
    NEWSLINT_ITEM: join(cwd, 'item.md'),
    NEWSLINT_NODE: process.execPath,
    NEWSLINT_CLI: here('../dist/cli.cjs'),
  }
  const {stdout, stderr} = spawnSync(command, args, {cwd, env, encoding: 'utf8', timeout: 80_000, input: ''})
  if (!existsSync(out)) throw new Error(`${command} wrote nothing.\n${stdout}${stderr}`)
  return Object.assign(
    {},
    ...readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ) as Record<string, unknown>
}

const isNeovim = has('nvim')
const isEglot = has('emacs') && spawnSync('emacs', ['--batch', '--eval', "(require 'eglot)"]).status === 0
if (!isNeovim) console.warn('Neovim is not installed: it is not tested (apt-get install neovim).')
if (!isEglot) console.warn('Emacs with eglot is not installed: it is not tested (apt-get install emacs-nox elpa-eglot).')

describe.skipIf(!isNeovim)('Neovim', () => {
  test('attaches, shows findings, explains and mends', () => {
    const said = run('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', `luafile ${here('editors/neovim.lua')}`])
    expect(said.failure).toBeUndefined()
    expect(said.diagnostics).toContainEqual(expect.objectContaining({message: '“2026年3月3日”旁出现“星期五”，应为“星期二”', line: 4, severity: 1}))
    expect(said.hover).toContain('修改：')
    expect(said.actions).toContain('改为“星期二”')
    expect(said.mended).toBe(item.replace('星期五', '星期二').trimEnd())
    expect(said.anew).toBe('星期六')
    expect(said.stopped).toBe(true)
  })
})

describe.skipIf(!isEglot)('Emacs', () => {
  test('attaches, shows findings, explains and mends', () => {
    const said = run('emacs', ['--batch', '-Q', '-l', here('editors/eglot.el')])
    expect(said.failure).toBeUndefined()
    expect(said.attached).toBe(true)
    expect(said.diagnostics).toContainEqual({text: '星期五', message: expect.stringContaining('应为“星期二”')})
    expect(said.hover).toContain('修改：')
    expect(said.actions).toContain('改为“星期二”')
    expect(said.mended).toBe(item.replace('星期五', '星期二'))
    expect(said.stopped).toBe(true)
  })
})

test.skipIf(!isNeovim)('no server is left behind', () => {
  const processes = execFileSync('ps', ['-eo', 'args'], {encoding: 'utf8'})
  expect(processes.split('\n').filter((line) => line.includes(`${here('../dist/cli.cjs')} lsp`) && line.includes(cwd))).toEqual([])
})
