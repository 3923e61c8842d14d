import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {hasGit} from './command.ts'
import {makeDocument, paragraph, run} from './docx-documents.ts'

// What goes wrong on the machines of others, as far as it takes seconds; test/heavy/faults.mjs does the rest.
const built = fileURLToPath(new URL('../dist', import.meta.url))
const item = '市住建局召开会议,部署老旧小区改造。会议定于2026年3月3日（星期五）召开。\n'
const isWindows = process.platform === 'win32'

let cwd: string
let cli: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newslint-faults-'))
  // Nobody can read the copy: where the tests run as root, some of the command runs as nobody.
  chmodSync(cwd, 0o777)
  mkdirSync(join(cwd, 'package'))
  cpSync(built, join(cwd, 'package', 'dist'), {recursive: true})
  copyFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), join(cwd, 'package', 'package.json'))
  cli = join(cwd, 'package', 'dist', 'cli.cjs')
})
afterAll(() => {
  execFileSync('chmod', ['-R', 'u+rwx', cwd])
  rmSync(cwd, {recursive: true, force: true})
})

interface Outcome {
  code: number | null
  out: string
  err: string
}

function start(argv: string[], {shell, uid, cwd: folder = cwd}: {shell?: string; uid?: number; cwd?: string} = {}): ChildProcess {
  const [command, args] = shell === undefined ? [process.execPath, [cli, ...argv]] : ['sh', ['-c', shell, process.execPath, cli, ...argv]]
  return spawn(command, args, {cwd: folder, env: {PATH: process.env.PATH, LANG: 'C'}, ...(uid === undefined ? {} : {uid})})
}

function finish(child: ChildProcess, input?: string): Promise<Outcome> {
  return new Promise((resolve) => {
    let out = ''
    let err = ''
    child.stdout?.on('data', (chunk) => {
      out += chunk
    })
    child.stderr?.on('data', (chunk) => {
      err += chunk
    })
    child.on('close', (code) => resolve({code, out, err}))
    child.stdin?.end(input)
  })
}

const call = (argv: string[], how = {}) => finish(start(argv, how))
const fill = (folder: string, count: number) => {
  mkdirSync(join(cwd, folder))
  for (let index = 0; index < count; index++) writeFileSync(join(cwd, folder, `${String(index).padStart(3, '0')}.txt`), `第${index}条。${item}`)
}
const nobody = process.getuid?.() === 0 ? {uid: 65534} : {}

describe.skipIf(isWindows)('what is no file, or none that may be read', () => {
  test('takes a line each, and exit code 2; the rest is checked', async () => {
    writeFileSync(join(cwd, 'good.txt'), item)
    writeFileSync(join(cwd, 'secret.txt'), item)
    chmodSync(join(cwd, 'secret.txt'), 0)
    writeFileSync(join(cwd, 'bad8.txt'), Uint8Array.of(0xe5, 0xb8, 0x0a))
    writeFileSync(join(cwd, 'bad16.txt'), Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00))
    execFileSync('mkfifo', [join(cwd, 'pipe.txt')])
    symlinkSync('/dev/zero', join(cwd, 'zero.txt'))
    symlinkSync('nowhere', join(cwd, 'broken.txt'))
    symlinkSync('b.txt', join(cwd, 'a.txt'))
    symlinkSync('a.txt', join(cwd, 'b.txt'))
    mkdirSync(join(cwd, 'folder.txt'))
    const names = ['gone.txt', 'secret.txt', 'bad8.txt', 'bad16.txt', 'pipe.txt', 'zero.txt', 'broken.txt', 'a.txt', 'folder.txt', 'good.txt']
    const {code, out, err} = await call([...names, '--format', 'ndjson'], nobody)
    expect(code).toBe(2)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    const lines = err.trimEnd().split('\n').sort()
    expect(lines.map((line) => line.split('  ')[0])).toEqual(names.slice(0, -1).sort())
    expect(lines).toContain('secret.txt  Cannot be read (EACCES)')
    expect(lines.find((line) => line.startsWith('a.txt'))).toMatch(/ELOOP|No such file/)
  })

  test('a folder is read without its links, pipes and rounds', async () => {
    mkdirSync(join(cwd, 'links'))
    writeFileSync(join(cwd, 'links', 'item.txt'), item)
    symlinkSync('.', join(cwd, 'links', 'round'))
    symlinkSync('/dev/zero', join(cwd, 'links', 'zero.txt'))
    execFileSync('mkfifo', [join(cwd, 'links', 'pipe.txt')])
    const {code, out, err} = await call(['links', '--format', 'ndjson'])
    expect({code, err}).toEqual({code: 1, err: ''})
    expect(JSON.parse(out).path).toBe(join('links', 'item.txt'))
  })

  test('no more than a few files are open at a time', async () => {
    fill('open', 150)
    const {code, out, err} = await call(['open', '--format', 'ndjson', '--jobs', '2'], {shell: 'ulimit -n 64; exec "$0" "$@"'})
    expect({code, err}).toEqual({code: 1, err: ''})
    expect(out.trimEnd().split('\n')).toHaveLength(150)
  }, 60_000)
})

describe.skipIf(isWindows)('what is written', () => {
  test('into a protected folder: a line, and the file as it was', async () => {
    const folder = join(cwd, 'closed')
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), item)
    chmodSync(join(folder, 'a.txt'), 0o666)
    chmodSync(folder, 0o555)
    const {code, err} = await call(['closed', '--fix'], nobody)
    expect({code, err}).toEqual({code: 2, err: 'closed/a.txt  Cannot be written (EACCES), left as it was\n'})
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(item)
  })

  test('in an encoding that cannot be written: a line that says how to go on, and the file as it was', async () => {
    const bytes = Buffer.from('cad0d7a1bda8bed6d5d9bfaabbe1d2e92cb2bfcaf0b9a4d7f7a1a3', 'hex')
    writeFileSync(join(cwd, 'gb.txt'), bytes)
    const [fixed, dry] = [await call(['gb.txt', '--fix', '--format', 'ndjson']), await call(['gb.txt', '--fix-dry-run', '--format', 'ndjson'])]
    expect(fixed.code).toBe(2)
    expect(fixed.err).toMatch(/^gb\.txt {2}Cannot be written back in GB18030.*--fix-dry-run.*iconv -f GB18030 -t UTF-8\)\n$/)
    expect(JSON.parse(fixed.out).report.findings.some(({fix}: {fix?: object}) => fix)).toBe(true)
    expect(readFileSync(join(cwd, 'gb.txt')).equals(bytes)).toBe(true)
    expect(dry.out).toContain('+市住建局召开会议，部署工作。')
  })
})

describe('several threads', () => {
  test('say the same as one, in every format', async () => {
    fill('many', 60)
    writeFileSync(join(cwd, 'many', '031.txt'), Uint8Array.of(0xff, 0x00))
    for (const format of ['stylish', 'json', 'sarif', 'junit', 'github', 'html']) {
      const [one, two] = await Promise.all([call(['many', '--format', format, '--jobs', '1']), call(['many', '--format', format, '--jobs', '2'])])
      expect(two).toEqual(one)
      expect(one.code).toBe(2)
    }
  }, 120_000)

  test('mend the same, each file once', async () => {
    fill('mend', 40)
    const {code, err} = await call(['mend', '--fix', '--jobs', '2', '--format', 'ndjson'])
    expect({code, err}).toEqual({code: 1, err: 'Mended 40 in 40 files\n'})
    expect(readdirSync(join(cwd, 'mend')).every((name) => readFileSync(join(cwd, 'mend', name), 'utf8').includes('会议，部署'))).toBe(true)
  }, 60_000)

  const original = (index: number) => `第${index}条。${item}`
  const mended = (index: number) => original(index).replace('会议,', '会议，')

  test.skipIf(isWindows).each([
    ['2', 'SIGINT'],
    ['1', 'SIGINT'],
    ['2', 'SIGTERM'],
  ] as const)(
    'with %s, %s ends the run with what it has: the report is whole, each file is old or new, no draft is left',
    async (jobs, signal) => {
      fill('long', 400)
      const child = start(['long', '--format', 'json', '--jobs', jobs, '--fix', '--cache-file', 'interrupted'])
      const outcome = finish(child)
      const begun = Date.now()
      while (!readFileSync(join(cwd, 'long', '040.txt'), 'utf8').includes('会议，') && Date.now() - begun < 30_000)
        await new Promise((go) => setTimeout(go, 20))
      child.kill(signal)
      const {code, out, err} = await outcome
      expect(code).toBe(130)
      const reports = JSON.parse(out) as {path: string}[]
      expect(reports.length).toBeLessThan(400)
      expect(reports.map(({path}) => path)).toEqual([...reports.keys()].map((index) => join('long', `${String(index).padStart(3, '0')}.txt`)))
      expect(err).toMatch(new RegExp(`Interrupted: ${reports.length} of 400 checked\\n$`))
      const names = readdirSync(join(cwd, 'long')).sort()
      expect(names).toHaveLength(400)
      for (const [index, name] of names.entries()) {
        const text = readFileSync(join(cwd, 'long', name), 'utf8')
        if (index < reports.length) expect(text, name).toBe(mended(index))
        else expect([original(index), mended(index)], name).toContain(text)
      }
      expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
      rmSync(join(cwd, 'long'), {recursive: true})
      rmSync(join(cwd, 'interrupted'), {force: true})
    },
    60_000,
  )

  test.skipIf(isWindows)(
    'the second interrupt ends it at once, and each file is old or new',
    async () => {
      fill('twice', 400)
      const child = start(['twice', '--format', 'json', '--jobs', '2', '--fix'])
      const outcome = finish(child)
      const begun = Date.now()
      while (!readFileSync(join(cwd, 'twice', '040.txt'), 'utf8').includes('会议，') && Date.now() - begun < 30_000)
        await new Promise((go) => setTimeout(go, 20))
      child.kill('SIGINT')
      await new Promise((go) => setTimeout(go, 5))
      child.kill('SIGINT')
      await outcome
      for (const name of readdirSync(join(cwd, 'twice')).filter((one) => one.endsWith('.txt'))) {
        const index = Number.parseInt(name, 10)
        expect([original(index), mended(index)], name).toContain(readFileSync(join(cwd, 'twice', name), 'utf8'))
      }
    },
    60_000,
  )
})

describe('the cache', () => {
  const lint = (...more: string[]) => call(['cached', '--format', 'ndjson', '--cache', ...more])
  const file = () => join(cwd, '.newslintcache')

  test('gives the same, holds no text, and is not trusted with --ci', async () => {
    fill('cached', 30)
    const first = await lint()
    const second = await lint('--jobs', '2')
    expect(second).toEqual(first)
    expect(first.code).toBe(1)
    const bytes = readFileSync(file())
    for (const word of ['市住建局', 'date-weekday-mismatch', 'findings', 'cached']) expect(bytes.includes(word)).toBe(false)
    const gate = await lint('--ci')
    expect({...gate, err: ''}).toEqual(first)
    expect(gate.err).toBe('.newslintcache  Not used with --ci\n')
  }, 60_000)

  test('what changed is checked again: text, rules, date', async () => {
    writeFileSync(join(cwd, 'cached', '003.txt'), '第3条。会议部署工作。\n')
    const {out} = await lint()
    expect(out.split('\n')[3]).not.toContain('date-weekday-mismatch')
    expect((await lint('--rule', 'date-weekday-mismatch=off')).out).not.toContain('date-weekday-mismatch')
    expect((await lint()).out).toBe(out)
  }, 60_000)

  test.each([
    ['empty', () => writeFileSync(file(), ''), /Damaged/, true],
    ['cut off', () => truncateSync(file(), statSync(file()).size - 100), /Damaged/, true],
    ['something else', () => writeFileSync(file(), 'my notes\n'), /Not a cache of newslint/, false],
  ] as const)(
    '%s: a line, and the same findings',
    async (_, damage, line, isMended) => {
      await lint()
      const whole = await lint()
      damage()
      const {code, out, err} = await lint()
      expect({code, out}).toEqual({code: whole.code, out: whole.out})
      expect(err).toMatch(line)
      expect(err.trimEnd().split('\n')).toHaveLength(1)
      if (isMended) expect((await lint()).err).toBe('')
      else expect(readFileSync(file(), 'utf8')).toBe('my notes\n')
      if (!isMended) rmSync(file())
    },
    60_000,
  )

  test('a byte turned over in an entry: that item is checked again', async () => {
    const whole = await lint()
    const bytes = readFileSync(file())
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] as number) ^ 1
    writeFileSync(file(), bytes)
    expect(await lint()).toEqual(whole)
  }, 60_000)

  test('beside a baseline holds the reports: the second run is the same, what the baseline knows is always asked anew', async () => {
    fill('known', 20)
    const check = (...more: string[]) => call(['known', '--format', 'ndjson', '--baseline', 'known.json', '--cache-file', 'known.cache', ...more])
    const count = (out: string) => out.match(/"ruleId":"date-weekday-mismatch","dimension":"accuracy","severity"/g)?.length
    expect((await check('--update-baseline')).code).toBe(0)
    const bytes = readFileSync(join(cwd, 'known.cache'))
    const quiet = await check()
    expect(quiet).toMatchObject({code: 0, err: '60 known findings in 20 items not shown (baseline known.json)\n'})
    // Nothing had to be checked again.
    expect(readFileSync(join(cwd, 'known.cache')).equals(bytes)).toBe(true)
    writeFileSync(join(cwd, 'known', '007.txt'), `第7条。${item}会议改于2026年3月4日（星期五）召开。\n`)
    const loud = await check()
    expect(loud.code).toBe(1)
    expect(count(loud.out)).toBe(1)
    expect(await check()).toEqual(loud)
    expect((await call(['known', '--format', 'ndjson', '--cache-file', 'known.cache'])).out).toBe((await call(['known', '--format', 'ndjson'])).out)
    writeFileSync(join(cwd, 'known.json'), '{"newslint": "baseline", "version": 1, "items": {}}\n')
    expect(count((await check()).out)).toBe(21)
  }, 60_000)

  test('four at a time', async () => {
    rmSync(file())
    const [first, ...others] = await Promise.all([lint(), lint(), lint(), lint()])
    for (const other of others) expect(other).toEqual(first)
    expect(await lint()).toEqual(first)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  }, 60_000)
})

describe.skipIf(!hasGit)('--since', () => {
  const draft = (...lines: string[]) => makeDocument(paragraph('住建局部署排查', '<w:pStyle w:val="1"/>') + lines.map((line) => paragraph(run(line))).join(''))
  const git = (...argv: string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.org', '-c', 'commit.gpgsign=false', ...argv], {
      cwd: join(cwd, 'branch'),
      stdio: 'pipe',
    })

  test('of a document beside text, with a cache, tells what is new', async () => {
    mkdirSync(join(cwd, 'branch'))
    writeFileSync(join(cwd, 'branch', 'a.docx'), draft('会议定于2026年3月3日（星期五）召开。'))
    writeFileSync(join(cwd, 'branch', 'b.txt'), item)
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('commit', '-qm', 'x', '--no-verify')
    writeFileSync(join(cwd, 'branch', 'a.docx'), draft('会议定于2026年3月3日（星期五）召开。', '会议改于2026年3月4日（星期五）召开。'))
    writeFileSync(join(cwd, 'branch', 'b.txt'), `${item}会议改于2026年3月4日（星期五）召开。\n`)
    const argv = ['.', '--since', 'main', '--format', 'ndjson', '--rule', 'date-weekday-mismatch=error', '--cache']
    const first = await call(argv, {cwd: join(cwd, 'branch')})
    const found = first.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const told = found.map(({path, report}) => [path, report.findings.filter(({ruleId}: {ruleId: string}) => ruleId === 'date-weekday-mismatch').length])
    expect(told).toEqual([
      ['a.docx', 1],
      ['b.txt', 1],
    ])
    expect(await call(argv, {cwd: join(cwd, 'branch')})).toEqual(first)
  }, 60_000)
})

describe('--ndjson-in', () => {
  const lines = [
    '{"id":"a","headline":"会议","body":"会议定于2026年3月3日（星期五）召开。"}',
    'no item',
    '{"body":"<p>好</p>","syntax":"html"}\r',
    '',
    '[]',
    '{"id":5,"body":"x"}',
  ]

  test('a line out for each line in, in order; what is no item is an error record', async () => {
    for (const jobs of ['1', '2']) {
      const {code, out, err} = await finish(start(['--ndjson-in', '--jobs', jobs]), lines.join('\n'))
      const records = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(records.map(({index, id, error, report}) => [index, id, error ?? report.findings.length >= 0])).toEqual([
        [0, 'a', true],
        [1, undefined, 'Not JSON'],
        [2, undefined, true],
        [3, undefined, 'Not JSON'],
        [4, undefined, 'Not an item: expected an object with a `body`'],
        [5, 5, true],
      ])
      const {start: from, end} = records[0].report.findings.find(({ruleId}: {ruleId: string}) => ruleId === 'date-weekday-mismatch')
      expect(lines[0]?.slice(from, end)).toContain('星期五')
      expect({code, err}).toEqual({code: 2, err: '3 of 6 lines could not be read, see `error` in the output\n'})
    }
  }, 30_000)

  test('each line is answered before the next comes', async () => {
    const child = start(['--ndjson-in', '--index-from', '7'])
    const answer = new Promise((resolve) => child.stdout?.once('data', (chunk) => resolve(JSON.parse(String(chunk)).index)))
    child.stdin?.write(`${lines[0]}\n`)
    expect(await answer).toBe(7)
    expect((await finish(child)).code).toBe(1)
  })

  test('a line beyond the limit is refused, not held', async () => {
    const child = start(['--ndjson-in', '--fail-on', 'never'])
    const outcome = finish(child, `{"body":"${'a'.repeat(40_000_000)}"}\n{"body":"b"}\n`)
    const {code, out} = await outcome
    expect(code).toBe(2)
    expect(out.split('\n').map((line) => line.slice(0, 40))).toEqual([
      '{"index":0,"error":"Longer than 1024 KiB',
      expect.stringMatching(/^\{"index":1,"report"/),
      '',
    ])
  }, 30_000)

  test('says what does not go with it', async () => {
    expect(await call(['--ndjson-in', '--format', 'json'])).toEqual({
      code: 2,
      out: '',
      err: 'Option `--ndjson-in` has an output of its own: leave out `--format`\n',
    })
    expect(await call(['--ndjson-in', 'gone.ndjson'])).toEqual({code: 2, out: '', err: 'gone.ndjson  No such file or folder\n'})
  })
})
