import {execFile, execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const built = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url))
const env = {PATH: process.env.PATH, LANG: 'C'}
// 3 March 2026 was a Tuesday.
const wrong = '---\ntitle: 市住建局部署房屋安全排查\n---\n\n3月2日，市住建局召开会议，部署排查。下次会议定于2026年3月3日（星期五）召开。\n'
const right = wrong.replace('星期五', '星期二')

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newslint-cli-'))
  writeFileSync(join(cwd, 'wrong.md'), wrong)
  writeFileSync(join(cwd, 'right.md'), right)
  writeFileSync(join(cwd, 'yaml.md'), '---\ntitle: ok\nkind: [news\n---\n\n正文。\n')
  writeFileSync(join(cwd, 'bad.txt'), Buffer.from('好\n\xff', 'latin1'))
  mkdirSync(join(cwd, 'items'))
  writeFileSync(join(cwd, 'items', 'a.md'), wrong)
  writeFileSync(join(cwd, 'items', 'b.md'), right)
})
afterAll(() => {
  rmSync(cwd, {recursive: true, force: true})
})

interface Outcome {
  code: number | null
  out: string
  err: string
}

function call(
  argv: string[],
  {input, command = built, uid, ...more}: {input?: string; env?: Record<string, string>; command?: string; uid?: number} = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [command, ...argv],
      {cwd, env: {...env, ...more.env}, timeout: 20_000, ...(uid === undefined ? {} : {uid})},
      (error, out, err) => {
        resolve({code: error === null ? 0 : typeof error.code === 'number' ? error.code : null, out, err})
      },
    )
    child.stdin?.end(input)
  })
}

const only = ['--rule', 'date-weekday-mismatch=error', '--format', 'json']
const idsOf = (out: string): string[] =>
  JSON.parse(out).flatMap(({report}: {report: {findings: {ruleId: string}[]}}) => report.findings.map(({ruleId}) => ruleId))

describe('the built command', () => {
  test('exit codes', async () => {
    const [found, silenced, never, low, usage, missing] = await Promise.all([
      call(['wrong.md', ...only]),
      call(['right.md', '--fail-on', 'never']),
      call(['wrong.md', '--fail-on', 'never']),
      call(['wrong.md', '--fail-on', 'never', '--min-score', '100']),
      call(['wrong.md', '--format', 'jsn']),
      call(['gone.md']),
    ])
    expect([found.code, silenced.code, never.code, low.code, usage.code, missing.code]).toEqual([1, 0, 0, 1, 2, 2])
    expect(idsOf(found.out)).toContain('date-weekday-mismatch')
    expect(usage).toMatchObject({out: '', err: 'Unknown format `jsn`, did you mean `json`?\n'})
    expect(missing).toMatchObject({out: '', err: 'gone.md  No such file or folder\n'})
  })

  test('points at the very characters, with no colour in a pipe', async () => {
    const {out, err} = await call(['wrong.md', '--lang', 'en'])
    expect(err).toBe('')
    expect(out).not.toContain('\u001b')
    const lines = out.split('\n')
    const at = lines.findIndex((line) => /^ +5:36 {2}error {4}Unexpected `星期五`/.test(line))
    expect(at).toBeGreaterThan(0)
    expect(lines.slice(at).find((line) => /^ *[\^~-][ ^~-]*$/.test(line))).toContain('^^^^^^')
    expect(out).toMatch(/^ {2}accuracy +\d+ {2}▇/m)
  })

  test('a folder, the messages in another language, colour when asked for', async () => {
    const {code, out} = await call(['items', '--lang', 'zh-Hant', '--color'], {env: {FORCE_COLOR: '0'}})
    expect(code).toBe(1)
    expect(out).toContain('\u001b[31m錯誤')
    expect(out).toContain('準 準確')
    expect(out).toContain('2 篇')
  })

  test('unreadable items take a line each; the others are reported', async () => {
    const {code, out, err} = await call(['bad.txt', 'yaml.md', 'wrong.md', ...only])
    expect(code).toBe(2)
    expect(idsOf(out)).toContain('date-weekday-mismatch')
    const lines = err.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBe('bad.txt  Neither UTF-8 nor clearly GB18030 or Big5, not read: save it as UTF-8, or say --encoding')
    expect(lines[1]).toMatch(/^yaml\.md:\d+:\d+ {2}\S/)
  })

  test.skipIf(process.platform === 'win32')('a named pipe is refused, not waited for', async () => {
    execFileSync('mkfifo', [join(cwd, 'pipe.txt')])
    expect(await call(['pipe.txt'])).toMatchObject({code: 2, out: '', err: expect.stringContaining('pipe.txt  Not a regular file')})
  })

  test('standard input', async () => {
    const {code, out} = await call(['-', '--stdin-filename', 'x.md', ...only], {input: wrong})
    expect(code).toBe(1)
    expect(JSON.parse(out)[0]).toMatchObject({path: 'x.md', report: {fields: {headline: '市住建局部署房屋安全排查'}}})
  })

  test('a reader that leaves early is no fault', async () => {
    const paths = Array.from({length: 300}, (_, index) => `copy${index}.md`)
    for (const path of paths) writeFileSync(join(cwd, path), wrong)
    const child = spawn(process.execPath, [built, ...paths, '--format', 'json'], {cwd, env})
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    await once(child, 'close')
    expect(err).toBe('')
  })

  test('facts, rules, explain', async () => {
    const [facts, rules, explain] = await Promise.all([
      call(['facts', 'wrong.md', '--format', 'json']),
      call(['rules', '--json']),
      call(['explain', 'date-weekday-mismatch'], {env: {LC_ALL: 'zh_CN.UTF-8'}}),
    ])
    expect(JSON.parse(facts.out).times).toContainEqual(expect.objectContaining({value: '2026-03-03', text: expect.any(String)}))
    expect(JSON.parse(rules.out).map(({id}: {id: string}) => id)).toContain('date-weekday-mismatch')
    expect(explain.out).toContain('date-weekday-mismatch\n日期与星期不符')
  })

  test('every rule is in the table and can be explained in three languages', async () => {
    const [{out: json}, {out: table}] = await Promise.all([call(['rules', '--json']), call(['rules'])])
    const rules: {id: string; text: Record<string, {why: string}>}[] = JSON.parse(json)
    for (const {id, text} of rules) {
      expect(table).toMatch(new RegExp(`^ {2}${id} +(error|warning|info) +\\S`, 'm'))
      expect(Object.keys(text).sort()).toEqual(['en', 'zh-Hans', 'zh-Hant'])
    }
  })

  test('the same input gives the same bytes, wherever it runs', async () => {
    const [first, second] = await Promise.all([
      call(['items', '--format', 'json'], {env: {TZ: 'Pacific/Kiritimati', LANG: 'zh_TW.UTF-8'}}),
      call(['items', '--format', 'json'], {env: {TZ: 'America/Los_Angeles'}}),
    ])
    expect(first).toEqual(second)
  })

  test('--fix leaves a protected file as it was, and says so', async () => {
    const folder = join(cwd, 'protected')
    mkdirSync(folder)
    const path = join(folder, 'a.txt')
    writeFileSync(path, '会议部署排查,各单位参加。\n')
    chmodSync(path, 0o444)
    for (const open of [cwd, folder]) chmodSync(open, 0o777)
    // Nothing is protected from root: it runs as nobody then, on a copy that nobody can read.
    const copy = join(cwd, 'cli.cjs')
    copyFileSync(built, copy)
    copyFileSync(built.replace('cli.cjs', 'texts-zh-Hans.cjs'), join(cwd, 'texts-zh-Hans.cjs'))
    const {code, err} = await call(['protected/a.txt', '--fix'], {command: copy, ...(process.getuid?.() === 0 ? {uid: 65534} : {})})
    expect({code, err}).toEqual({code: 2, err: 'protected/a.txt  Cannot be written (EACCES), left as it was\n'})
    expect(readFileSync(path, 'utf8')).toBe('会议部署排查,各单位参加。\n')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  test('--fix mends the file and leaves nothing else behind', async () => {
    const folder = join(cwd, 'mend')
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), '\ufeff会议部署排查,各单位参加。\r\n')
    const {err} = await call(['mend', '--fix'])
    expect(err).toMatch(/^Mended \d+ in 1 file\n$/)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('\ufeff会议部署排查，各单位参加。\r\n')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })
})
