import {chmodSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {chooseLanguage} from '../src/cli/language.ts'
import {lintWordsOf} from '../src/cli/lint-words.ts'
import {readSettings} from '../src/cli/settings.ts'
import {wordsOf} from '../src/cli/words.ts'
import {findNearest} from '../src/facts/nearest.ts'
import {callIn} from './terminal.ts'

// A library of three rules: a word is the finding. What the command does must not hang on what the rules know.
vi.mock('../src/index.ts', async () => {
  const text = {summary: 'summary', message: 'message', why: 'because', advice: 'mend it'}
  const define = (id: string, dimension: string, severity: string) => ({
    id,
    dimension,
    severity,
    attributes: [],
    weight: 15,
    cap: 45,
    text: {en: text, 'zh-Hans': {...text, summary: '摘要'}, 'zh-Hant': {...text, summary: '摘要（繁）'}},
  })
  const rules = [define('wrong-word', 'accuracy', 'error'), define('weak-word', 'concision', 'warning'), define('loose-word', 'concision', 'warning')]
  const words: Record<string, string> = {'wrong-word': 'WRONG', 'weak-word': 'WEAK', 'loose-word': 'LOOSE'}

  // biome-ignore lint/suspicious/noExplicitAny: a stand-in
  const lint = (source: string, options: any = {}) => {
    if (source.includes('FAULT')) throw new Error('fault')
    const findings = rules.flatMap(({id, dimension, severity}) => {
      const start = source.indexOf(words[id] ?? '')
      const set = options.rules?.[id] ?? severity
      if (start < 0 || set === 'off') return []
      const end = start + (words[id]?.length ?? 0)
      const fix = id === 'loose-word' ? {fix: [{start, end, text: ''}]} : {}
      return [
        {
          ruleId: id,
          dimension,
          severity: set,
          start,
          end,
          line: 1,
          column: start + 1,
          endLine: 1,
          endColumn: end + 1,
          message: `${id} ${options.messages ?? ''} ${options.now ?? ''}`,
          cost: 1,
          ...fix,
        },
      ]
    })
    const overall = 100 - findings.length * 10.5
    const kind = /kind: (\w+)/.exec(source)?.[1]
    return {
      language: 'en',
      kind: kind ?? options.defaults?.kind ?? 'news',
      fields: kind ? {kind} : {},
      findings,
      suppressed: [],
      problems: source.includes('YAML') ? [{code: 'yaml', start: source.indexOf('YAML'), message: 'not valid YAML'}] : [],
      score: {
        overall,
        grade: 'B',
        dimensions: {timeliness: 100, truth: 100, accuracy: 100, concision: 100, structure: 100},
        attributes: {},
        losses: [],
        rest: 0,
        ceilings: [],
        suppressed: 0,
        rulesRun: 3,
        model: 'm',
      },
    }
  }
  const {findNearest: nearest} = await import('../src/facts/nearest.ts')
  const {parseRegistry} = await import('../src/registry/registry.ts')
  return {
    lint,
    rules,
    findNearest: nearest,
    parseRegistry,
    kinds: ['news', 'speech', 'notice'],
    channels: ['website', 'bulletin'],
    view: () => [],
    facts: (source: string, options: unknown) => ({length: source.length, options, hidden: '\u202e'}),
    fix: (source: string, options: unknown) => {
      const output = source.replaceAll('LOOSE ', '')
      return {output, report: lint(output, options), applied: source.split('LOOSE ').length - 1}
    },
  }
})

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newslint-'))
})
afterEach(() => {
  rmSync(cwd, {recursive: true, force: true})
})

function put(name: string, content: string | Uint8Array): string {
  const path = join(cwd, name)
  mkdirSync(join(path, '..'), {recursive: true})
  writeFileSync(path, content)
  return path
}

const call = (argv: string[], more: Parameters<typeof callIn>[2] = {}) => callIn(cwd, argv, more)

const paths = (out: string) => JSON.parse(out).map(({path}: {path: string}) => path)

test.each([
  ['fine', [], 0],
  ['WEAK', [], 0],
  ['WRONG', [], 1],
  ['WEAK', ['--fail-on', 'warning'], 1],
  ['fine', ['--fail-on', 'warning'], 0],
  ['WRONG', ['--fail-on', 'never'], 0],
  ['WEAK', ['--min-score', '89.5'], 0],
  ['WEAK', ['--min-score', '90'], 1],
  ['WRONG', ['--fail-on', 'never', '--min-score', '90'], 1],
  ['WRONG', ['--rule', 'wrong-word=off'], 0],
  ['WRONG WEAK', ['--rule', 'wrong-word=warning', '--rule=weak-word=error'], 1],
  ['WRONG', ['--rule', 'wrong-word=info', '--fail-on=warning'], 0],
])('%s with %j ends with %i', async (text, flags, code) => {
  put('a.txt', text)
  expect((await call(['a.txt', ...flags])).code).toBe(code)
})

test.each([
  [['--format', 'jsn'], 'Unknown format `jsn`, did you mean `json`?'],
  [['--format', 'pictures'], 'Unknown format `pictures`, expected one of stylish, json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson, html'],
  [['--fail-on', 'warn'], 'Unknown level `warn`, did you mean `warning`?'],
  [['--fail-on', 'warnings'], 'Unknown level `warnings`, did you mean `warning`?'],
  [['--kind', 'speach'], 'Unknown kind `speach`, did you mean `speech`?'],
  [['--channel', 'webstie'], 'Unknown channel `webstie`, did you mean `website`?'],
  [['--rule', 'worng-word=off'], 'Unknown rule `worng-word`, did you mean `wrong-word`?'],
  [['--rule', 'zzzzzzzzzz=off'], 'Unknown rule `zzzzzzzzzz`, see `newslint rules`'],
  [['--rule', 'wrong-word=of'], 'Unknown setting `of`, did you mean `off`?'],
  [['--rule', 'wrong-word'], 'Unexpected rule setting `wrong-word`, expected one like headline-length=off'],
  [['--lang', 'zh-hant'], 'Unknown language `zh-hant`, did you mean `zh-Hant`?'],
  [['--now', '2026-02-30'], 'Unexpected date `2026-02-30`, expected one like 2026-03-03 or 2026-03-03T09:30+08:00, or today'],
  [['--now', '3 March'], 'Unexpected date `3 March`, expected one like 2026-03-03 or 2026-03-03T09:30+08:00, or today'],
  [['--now', '2026-03-03T25:00'], 'Unexpected date `2026-03-03T25:00`, expected one like 2026-03-03 or 2026-03-03T09:30+08:00, or today'],
  [['--min-score', '101'], 'Unexpected score `101`, expected a number from 0 to 100'],
  [['--min-score', ''], 'Unexpected score ``, expected a number from 0 to 100'],
  [['--formt', 'json'], 'Unknown option `--formt`, did you mean `--format`?'],
  [['--kind'], 'Missing value for `--kind <kind>`'],
  [['--lang', 'zh-Hans', '--kind', 'speach'], '未知体裁 `speach`，是否为 `speech`？'],
  [['--lang=zh-Hant', '--rule', 'zzzzzzzzzz=off'], '未知規則 `zzzzzzzzzz`，可用 `newslint rules` 查看全部'],
])('%j is refused in one line', async (flags, line) => {
  put('a.txt', 'fine')
  expect(await call(['a.txt', ...flags])).toEqual({code: 2, out: '', err: `${line}\n`})
})

test('--now today asks the clock, in the place where the command runs', async () => {
  vi.useFakeTimers({now: new Date(2026, 2, 5, 23, 30), toFake: ['Date']})
  try {
    expect(readSettings({now: 'today'}, wordsOf.en).options.now).toBe('2026-03-05')
  } finally {
    vi.useRealTimers()
  }
})

test.each(['2026-03-03', '2026-03-03T09:30', '2026-03-03T09:30:05Z', '2026-03-03T09:30+08:00', '2024-02-29'])('--now %s is passed on', async (now) => {
  put('a.txt', 'WEAK')
  const {out} = await call(['a.txt', '--now', now, '--format', 'json'])
  expect(JSON.parse(out)[0].report.findings[0].message).toBe(`weak-word  ${now}`)
})

test('without paths there is nothing to check', async () => {
  expect(await call([])).toEqual({code: 2, out: '', err: `${lintWordsOf.en.noPaths}\n`})
})

test.each([
  [{LANG: 'zh_CN.UTF-8'}, 'zh-Hans'],
  [{LANG: 'zh_TW.UTF-8'}, 'zh-Hant'],
  [{LANG: 'en_GB.UTF-8', LC_ALL: 'zh_HK'}, 'zh-Hant'],
  [{LANG: 'zh_CN.UTF-8', LC_ALL: 'C'}, 'en'],
  [{LANG: 'zh_CN.UTF-8', LC_ALL: ''}, 'zh-Hans'],
  [{LANG: 'de_DE'}, 'en'],
  [{}, 'en'],
] as const)('the environment %j speaks %s', async (env, language) => {
  expect(chooseLanguage([], env)).toBe(language)
  expect((await call(['no.txt'], {env})).err).toBe(`no.txt  ${wordsOf[language].noFile}\n`)
})

test('a path below the working folder is written from there, as hooks and tools give it', async () => {
  put('sub/a.txt', 'fine')
  for (const given of [join(cwd, 'sub', 'a.txt'), './sub/a.txt', 'sub//a.txt', join(cwd, 'sub'), './sub/'])
    expect(paths((await call([given, '--format', 'json'])).out), given).toEqual([join('sub', 'a.txt')])
})

test('a folder gives its items in order, and nothing else', async () => {
  for (const name of ['b.md', 'a.txt', 'sub/c.html', 'sub/notice-2026.txt', 'z.markdown', 'y.mdx', 'd.htm']) put(name, 'fine')
  put('item.json', '\ufeff{"headline": "x", "body": "y"}')
  for (const name of ['README.md', 'readme.zh-CN.md', 'LICENSE.txt', '.hidden.md', 'photo.jpg', '.git/x.md', 'node_modules/p/x.md']) put(name, 'WRONG')
  put('settings.json', '{"strict": true}')
  put('broken.json', '{')
  symlinkSync(join(cwd, 'a.txt'), join(cwd, 'link.txt'))
  symlinkSync(cwd, join(cwd, 'loop'))
  const {code, out} = await call(['.', '--format', 'json'])
  expect(code).toBe(0)
  expect(paths(out)).toEqual(['a.txt', 'b.md', 'd.htm', 'item.json', 'y.mdx', 'z.markdown', 'sub/c.html', 'sub/notice-2026.txt'])
})

test('what is named itself is read whatever it is called, and once', async () => {
  put('README.md', 'fine')
  put('note', 'fine')
  put('settings.json', '{}')
  symlinkSync(join(cwd, 'note'), join(cwd, 'link.txt'))
  const {out} = await call(['README.md', 'note', './README.md', 'settings.json', 'link.txt', '--format', 'json'])
  expect(paths(out)).toEqual(['README.md', 'note', 'settings.json', 'link.txt'])
})

test('what cannot be read takes a line and exit code 2; the rest is still linted', async () => {
  put('bad.txt', Uint8Array.of(0xc9, 0x6c, 0xe8, 0x76, 0x65))
  put('big.txt', 'a'.repeat(1024 * 1024 + 1))
  put('yaml.md', '---\nYAML: [\n---\n')
  put('fault.txt', 'FAULT')
  put('settings/a.json', '[]')
  put('good.txt', 'WRONG')
  const {code, out, err} = await call(['gone.txt', 'bad.txt', 'big.txt', 'yaml.md', 'fault.txt', '/dev/null', 'good.txt', '--format', 'json'])
  expect(code).toBe(2)
  expect(paths(out)).toEqual(['yaml.md', 'good.txt'])
  expect(err.split('\n')).toEqual([
    'gone.txt  No such file or folder',
    'bad.txt  Neither UTF-8 nor clearly GB18030 or Big5, not read: save it as UTF-8, or say --encoding',
    'big.txt  Larger than 1024 KiB, not read',
    'yaml.md:2:1  not valid YAML',
    'fault.txt  Could not be checked, a fault of newslint: fault',
    '/dev/null  Not a regular file: pipes and devices are not read, use - for standard input',
    '',
  ])
  expect(await call(['settings'])).toEqual({code: 2, out: '', err: `settings  ${wordsOf.en.noItems}\n`})
  mkdirSync(join(cwd, 'empty'))
  expect(await call(['empty'])).toEqual({code: 2, out: '', err: `empty  ${wordsOf.en.noItems}\n`})
})

test('the name of a file cannot speak to the terminal', async () => {
  put('\u001b[2J\u202e.txt', 'WRONG')
  const {out} = await call(['.'])
  expect(out).toContain('\\u001B[2J\\u202E.txt')
  expect(out).not.toMatch(/[\u001b\u202e]/)
  expect((await call(['\u001b[2J'])).err).toBe('\\u001B[2J  No such file or folder\n')
  expect((await call(['--kind', '\u202espeech'])).err).toContain('`\\u202Espeech`')
})

test('--fix mends the named files only, in their own encoding and mode', async () => {
  const path = put('a.txt', '\ufeffLOOSE x\r\nLOOSE y')
  const wide = put('wide.txt', Buffer.from('\ufeffLOOSE 中', 'utf16le'))
  const big = put('big-endian.txt', Buffer.from('\ufeffLOOSE 中', 'utf16le').swap16())
  const untouched = put('clean.txt', 'fine')
  put('other.txt', 'LOOSE z')
  chmodSync(path, 0o640)
  const before = statSync(untouched)
  const {code, out, err} = await call(['a.txt', 'wide.txt', 'big-endian.txt', 'clean.txt', '--fix', '--format', 'json'])
  expect({code, err}).toEqual({code: 0, err: 'Mended 4 in 3 files\n'})
  expect(JSON.parse(out).every(({report}: {report: {findings: unknown[]}}) => report.findings.length === 0)).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe('\ufeffx\r\ny')
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(readFileSync(wide)).toEqual(Buffer.from('\ufeff中', 'utf16le'))
  expect(readFileSync(big)).toEqual(Buffer.from('\ufeff中', 'utf16le').swap16())
  expect({ino: statSync(untouched).ino, mtimeMs: statSync(untouched).mtimeMs}).toEqual({ino: before.ino, mtimeMs: before.mtimeMs})
  expect(readFileSync(join(cwd, 'other.txt'), 'utf8')).toBe('LOOSE z')
  expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'big-endian.txt', 'clean.txt', 'other.txt', 'wide.txt'])
})

test('--fix replaces the file, and never writes into it', async () => {
  put('a.txt', 'LOOSE x')
  linkSync(join(cwd, 'a.txt'), join(cwd, 'old.txt'))
  symlinkSync('a.txt', join(cwd, 'link.txt'))
  await call(['link.txt', '--fix'])
  expect(readFileSync(join(cwd, 'old.txt'), 'utf8')).toBe('LOOSE x')
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('x')
  expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
})

test('--fix leaves an item alone that could not be read fully', async () => {
  const path = put('a.md', 'YAML LOOSE x')
  expect((await call(['a.md', '--fix'])).code).toBe(2)
  expect(readFileSync(path, 'utf8')).toBe('YAML LOOSE x')
})

test('standard input is an item; with --fix the mended text is the output', async () => {
  const plain = await call(['-', '--stdin-filename', 'x.md', '--format', 'ndjson'], {input: 'WRONG'})
  expect(plain.code).toBe(1)
  expect(JSON.parse(plain.out)).toMatchObject({path: 'x.md', report: {findings: [{ruleId: 'wrong-word'}]}})
  const mended = await call(['-', '--fix'], {input: 'LOOSE WEAK'})
  expect(mended).toMatchObject({code: 0, out: 'WEAK'})
  expect(mended.err).toContain('weak-word')
  expect(await call(['-'], {input: Uint8Array.of(0xff)})).toEqual({code: 2, out: '', err: `-  ${wordsOf.en.notText}\n`})
  expect(await call(['-'], {input: 'a'.repeat(1024 * 1024 + 1)})).toMatchObject({code: 2, err: '-  Larger than 1024 KiB, not read\n'})
})

test('--registry gives the names of the house, or says what is wrong with it', async () => {
  writeFileSync(join(cwd, 'house.yaml'), 'people:\n  - name: Ann Price\nunits:\n  - name: Works\n    leader: Ann Prise\n')
  writeFileSync(join(cwd, 'more.csv'), 'name,title\nTom Reed,clerk\n')
  writeFileSync(join(cwd, 'a.txt'), 'fine')
  const {out, err} = await call(['facts', 'a.txt', '--format', 'json', '--registry', 'house.yaml', '--registry=more.csv'])
  expect(JSON.parse(out).options.registry).toEqual({
    people: [{name: 'Ann Price'}, {name: 'Tom Reed', posts: [{title: 'clerk'}]}],
    units: [{name: 'Works', leader: 'Ann Prise'}],
  })
  expect(err).toBe('house.yaml:5  Unexpected `Ann Prise` for units[0].leader, expected a name that is registered, such as `Ann Price`\n')

  writeFileSync(join(cwd, 'bad.yml'), 'peple: 1\nplace: [1, {}]\n')
  expect(await call(['a.txt', '--registry', 'bad.yml'])).toEqual({
    code: 2,
    out: '',
    err: 'bad.yml:1  Unexpected key `peple` in the registry, expected `people`\nbad.yml:2  Missing `name` in places[1]\n',
  })
  expect((await call(['a.txt', '--registry', 'none.yml'])).err).toBe('none.yml  No such file or folder\n')
  expect((await call(['a.txt', '--registry', 'a.doc'])).err).toMatch(/^a\.doc {2}Unexpected kind of registry file/)
})

test('--fix-dry-run shows what would be mended and writes nothing', async () => {
  const text = ['one', 'two', 'three', 'LOOSE four', ...'abcdefgh', 'five', 'LOOSE six'].join('\n')
  const path = put('a.txt', text)
  put('clean.txt', 'fine')
  const {code, out, err} = await call(['a.txt', 'clean.txt', '--fix-dry-run'])
  expect(code).toBe(0)
  expect(out).toBe(
    [
      '--- a/a.txt',
      '+++ b/a.txt',
      '@@ -1,7 +1,7 @@',
      ' one',
      ' two',
      ' three',
      '-LOOSE four',
      '+four',
      ' a',
      ' b',
      ' c',
      '@@ -11,4 +11,4 @@',
      ' g',
      ' h',
      ' five',
      '-LOOSE six',
      '\\ No newline at end of file',
      '+six',
      '\\ No newline at end of file',
      '',
    ].join('\n'),
  )
  expect(err).toContain('Would mend 2 in 1 file, nothing written\n')
  expect(readFileSync(path, 'utf8')).toBe(text)
  expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'clean.txt'])
})

test.each([
  ['zh-Hans', '可在 1 个文件中改正 1 处，未写入'],
  ['zh-Hant', '可在 1 個檔案中改正 1 處，未寫入'],
])('--fix-dry-run speaks %s', async (language, line) => {
  put('a.txt', 'LOOSE x')
  expect((await call(['a.txt', '--fix-dry-run', '--lang', language])).err).toContain(line)
})

test('--fix-dry-run takes standard input, is coloured on a terminal, and shows it nothing to obey', async () => {
  const plain = await call(['-', '--stdin-filename', 'x.md', '--fix-dry-run'], {input: 'LOOSE x\u001b[2J\n'})
  expect(plain.out).toBe('--- a/x.md\n+++ b/x.md\n@@ -1 +1 @@\n-LOOSE x\u001b[2J\n+x\u001b[2J\n')
  const {out} = await call(['-', '--fix-dry-run'], {input: 'LOOSE x\u001b[2J\n', isTTY: true})
  expect(out).toContain('\u001b[31m-LOOSE x\\u001B[2J\u001b[39m\n\u001b[32m+x\\u001B[2J\u001b[39m\n')
  expect((await call(['-', '--fix-dry-run'], {input: 'fine'})).out).toBe('')
})

test('--kind and --channel stand for what an item does not say', async () => {
  put('a.txt', 'fine')
  put('b.txt', 'kind: notice')
  const {out} = await call(['a.txt', 'b.txt', '--kind', 'speech', '--format', 'json'])
  expect(JSON.parse(out).map(({report}: {report: {kind: string}}) => report.kind)).toEqual(['speech', 'notice'])
})

test.each([
  [{isTTY: true}, [], true],
  [{isTTY: false}, [], false],
  [{isTTY: true, env: {NO_COLOR: '1'}}, [], false],
  [{isTTY: true, env: {TERM: 'dumb'}}, [], false],
  [{isTTY: false, env: {FORCE_COLOR: '1'}}, [], true],
  [{isTTY: true, env: {FORCE_COLOR: '0'}}, [], false],
  [{isTTY: false}, ['--color'], true],
  [{isTTY: true}, ['--no-color'], false],
])('%j %j: colour %s', async (io, flags, hasColor) => {
  put('a.txt', 'WRONG')
  const {out} = await call(['a.txt', ...flags], io)
  expect(out.includes('\u001b[31m')).toBe(hasColor)
})

test('many files show progress on a terminal, and leave no trace of it', async () => {
  const names = Array.from({length: 30}, (_, index) => `${index}.txt`)
  for (const name of names) put(name, 'fine')
  const {err} = await call(names, {isErrorTTY: true})
  expect(err.replace(/\r\u001b\[2K\d+\/30/g, '').replace('\r\u001b[2K', '')).toBe('')
  expect((await call(names)).err).toBe('')
})

test('explain says why and how, in the language asked for', async () => {
  const {code, out} = await call(['explain', 'wrong-word', '--lang', 'zh-Hant'])
  expect(code).toBe(0)
  for (const part of ['wrong-word\n摘要（繁）', '緣由\n  because', '修改\n  mend it', '維度  準 準確', '級別  錯誤', '15（至多 45）'])
    expect(out).toContain(part)
  put(
    'rules/accuracy/wrong-word/README.md',
    '## Examples\n\n```en not-ok\nA WRONG word.\n```\n```findings\n1:3 error [WRONG] Unexpected `WRONG`\n```\n\n```en ok\nA right word.\n```\n',
  )
  const shown = await call(['explain', 'wrong-word'], {home: cwd})
  expect(shown.out).toContain('Is found\n  A WRONG word.\n    → Unexpected `WRONG`\n\nIs left alone\n  A right word.\n')
  expect(await call(['explain', 'wrong-wrod'])).toEqual({code: 2, out: '', err: 'Unknown rule `wrong-wrod`, did you mean `wrong-word`?\n'})
  expect((await call(['explain'])).err).toBe('Missing value for `rule`\n')
  expect((await call(['explain', 'a', 'b'])).err).toBe('Too many arguments for `explain`\n')
})

test('rules is a table by dimension, or JSON', async () => {
  expect((await call(['rules'])).out).toBe(
    'accuracy\n  wrong-word  error    summary\n\nconcision\n  loose-word  warning  summary\n  weak-word   warning  summary\n',
  )
  expect(JSON.parse((await call(['rules', '--json'])).out)[0]).toMatchObject({id: 'wrong-word', dimension: 'accuracy', severity: 'error', weight: 15, cap: 45})
})

test('rules are written as pages that link to each other and load nothing', async () => {
  put('rules/accuracy/wrong-word/README.md', '## Where the norm comes from\n\nA `desk`.\n\n## Examples\n\n```en not-ok\nA <b>WRONG</b> word.\n```\n')
  const {code, out} = await call(['rules', '--pages', 'site'])
  expect({code, out}).toEqual({code: 0, out: '12 pages, begin with site/index.en.html\n'})
  const page = readFileSync(join(cwd, 'site/wrong-word.en.html'), 'utf8')
  expect(page).toContain('A &lt;b&gt;WRONG&lt;/b&gt; word.')
  expect(page).toContain('<p>A <code>desk</code>.</p>')
  expect(page).not.toMatch(/<script|src=|https?:/)
  const linked = [...page.matchAll(/href="([^"]+)"/g)].map(([, name]) => name as string)
  expect(linked.filter((name) => !readdirSync(join(cwd, 'site')).includes(name))).toEqual([])
  put('file', '')
  expect((await call(['rules', '--pages', 'file'])).err).toMatch(/^file {2}Cannot be written/)
  expect((await call(['--pages', 'site', 'a.md'])).err).toBe('Option `--pages` goes with `newslint rules`\n')
})

test('facts are JSON that hides nothing', async () => {
  put('a.md', 'abc')
  const {code, out} = await call(['facts', 'a.md', '--format', 'json', '--kind', 'speech', '--now', '2026-03-03'])
  expect(code).toBe(0)
  expect(out).toContain('\\u202e')
  expect(JSON.parse(out)).toEqual({length: 3, hidden: '\u202e', options: {path: 'a.md', now: '2026-03-03', defaults: {kind: 'speech'}}})
  expect(await call(['facts', 'gone.md'])).toEqual({code: 2, out: '', err: 'gone.md  No such file or folder\n'})
})

test('help and version', async () => {
  const help = await call(['--help', '--lang', 'zh-Hans'])
  expect(help.code).toBe(0)
  for (const part of ['用法：', '选项：', '--min-score <n>', 'explain <rule>', '退出码']) expect(help.out).toContain(part)
  const {code, out} = await call(['--version'])
  expect(code).toBe(0)
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test.each([
  ['jsn', ['stylish', 'json', 'ndjson'], 'json'],
  ['jsno', ['json', 'ndjson'], 'json'],
  ['x', ['json'], undefined],
  ['', ['json'], undefined],
  ['a'.repeat(1000), ['aaa'], undefined],
])('nearest to %s of %j is %s', (name, known, nearest) => {
  expect(findNearest(name, known)).toBe(nearest)
})
