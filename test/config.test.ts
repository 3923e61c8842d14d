import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {Io} from '../src/cli/io.ts'
import {run} from '../src/cli/run.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'newslint-'))
  mkdirSync(join(cwd, '.git'))
})
afterEach(() => rmSync(cwd, {recursive: true, force: true}))

function put(name: string, content: string): void {
  const path = join(cwd, name)
  mkdirSync(join(path, '..'), {recursive: true})
  writeFileSync(path, content)
}

async function call(...argv: string[]) {
  let out = ''
  let err = ''
  const io: Io = {
    stdout: {write: (text) => (out += text)},
    stderr: {write: (text) => (err += text)},
    stdin: (async function* () {
      yield Buffer.from('')
    })(),
    home: cwd,
    cwd,
    env: {},
    isTTY: false,
    isErrorTTY: false,
    columns: 100,
  }
  const code = await run(argv, io)
  return {code, out, err}
}

const findings = async (...argv: string[]) =>
  (JSON.parse((await call(...argv, '--format', 'json')).out) as {report: {findings: {ruleId: string; severity: string}[]}}[]).flatMap(({report}) =>
    report.findings.map(({ruleId, severity}) => `${ruleId} ${severity}`),
  )
const wrongDay = 'The meeting is on Wednesday, March 3, 2026.\n'

describe('the mistakes a person makes each get a line that says what to do', () => {
  test.each<[what: string, config: string, line: string]>([
    ['a tab', 'rules:\n\tvague-source: off\n', 'newslint.config.yaml:2:1  A tab stands at the start of the line: YAML is indented with spaces'],
    ['a rule misspelt', 'rules:\n  vague-sorce: off\n', 'newslint.config.yaml:2:3  Unknown rule `vague-sorce`, did you mean `vague-source`?'],
    ['a rule nobody knows', 'rules:\n  zzz: off\n', 'newslint.config.yaml:2:3  Unknown rule `zzz`, see `newslint rules`'],
    [
      'a severity misspelt',
      'rules:\n  vague-source: eror\n',
      'newslint.config.yaml:2:17  Unexpected `eror` for `vague-source`, expected `off` or `info` or `warning` or `error` or a list, did you mean `error`?',
    ],
    ['a key misspelt', 'ingore:\n  - a\n', 'newslint.config.yaml:1:1  Unknown key `ingore`, did you mean `ignore`?'],
    [
      'a key of an override misspelt',
      'overrides:\n  - files: a\n    chanel: website\n',
      'newslint.config.yaml:3:5  Unknown key `chanel`, did you mean `channel`?',
    ],
    ['a field misspelt', 'fields:\n  titel: a\n', 'newslint.config.yaml:2:3  Unknown key `titel`'],
    ['a list that is none', 'ignore: drafts\n', 'newslint.config.yaml:1:9  Unexpected `drafts` for `ignore`, expected a list'],
    ['a score out of range', 'minScore: 120\n', 'newslint.config.yaml:1:11  Unexpected `120` for `minScore`, expected at most 100'],
    ['an override without files', 'overrides:\n  - kind: brief\n', 'newslint.config.yaml:2:5  Missing `files`'],
    ['a preset misspelt', 'extends: newslint:strickt\n', 'newslint.config.yaml  Unknown preset `newslint:strickt`, did you mean `newslint:strict`?'],
    ['a file that is not there', 'extends: house.yaml\n', 'house.yaml  No such file or folder'],
    ['a circle', 'extends: newslint.config.yaml\n', 'Configurations extend each other in a circle: newslint.config.yaml → newslint.config.yaml'],
    ['no keys at all', '- a\n- b\n', 'newslint.config.yaml:1:1  Expected keys and values, as in `rules:`'],
    ['a key twice', 'kind: news\nkind: brief\n', 'newslint.config.yaml:2:1  `kind` stands here for the second time: keep one'],
    ['an alias', 'kind: &a news\nchannel: *a\n', 'newslint.config.yaml:2:10  Aliases (*name) are not read: write the value out'],
    ['an evil key', '__proto__:\n  kind: news\n', 'newslint.config.yaml:1:1  The key `__proto__` is not allowed'],
    ['a quotation that is not closed', 'kind: "news\n', 'newslint.config.yaml:'],
  ])('%s', async (_, config, line) => {
    put('newslint.config.yaml', config)
    put('a.md', 'x')
    const {code, out, err} = await call('a.md')
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err.split('\n')[0]).toContain(line)
  })

  test('in JSON too, several at once, in the reader’s language', async () => {
    put('newslint.config.json', '{"rules": {"vague-sorce": "off", "filler-phrase": "of"},\n "minScore": -1}')
    put('a.md', 'x')
    expect((await call('a.md', '--lang', 'zh-Hans')).err).toBe(
      'newslint.config.json:1:52  “filler-phrase”的值`of`有误，应为`off`、`info`、`warning`、`error`、列表，是否为“off”？\nnewslint.config.json:2:14  “minScore”的值`-1`有误，应为不小于 0 的数\n',
    )
  })
})

test('what is nearest to the item holds, as far as the root of the repository', async () => {
  put('newslint.config.yaml', 'rules:\n  date-weekday-mismatch: info\n')
  put('inner/newslint.config.yml', 'rules:\n  date-weekday-mismatch: warning\n')
  put('a.md', wrongDay)
  put('inner/deep/a.md', wrongDay)
  put('other/.git/HEAD', '')
  put('other/a.md', wrongDay)
  expect(await findings('a.md')).toContain('date-weekday-mismatch info')
  expect(await findings('inner/deep/a.md')).toContain('date-weekday-mismatch warning')
  expect(await findings('other/a.md')).toContain('date-weekday-mismatch error')
  expect(await findings('a.md', '--isolated')).toContain('date-weekday-mismatch error')
  expect(await findings('a.md', '--config', 'inner/newslint.config.yml')).toContain('date-weekday-mismatch warning')
  expect(await findings('a.md', '--rule', 'date-weekday-mismatch=error')).toContain('date-weekday-mismatch error')
})

test('files extend presets and files, and what is said last counts', async () => {
  put('house.yaml', 'rules:\n  date-weekday-mismatch: off\n  required-field: off\nkind: brief\n')
  put('newslint.config.yaml', 'extends: [newslint:strict, house.yaml]\nrules:\n  date-weekday-mismatch: warning\n')
  put('a.md', wrongDay)
  expect(await findings('a.md')).toContain('date-weekday-mismatch warning')
  expect((await findings('a.md')).some((one) => one.startsWith('required-field'))).toBe(false)
  expect((await call('a.md')).code).toBe(1)
  const shown = JSON.parse((await call('--print-config', 'a.md')).out)
  expect(shown).toMatchObject({failOn: 'warning', minScore: {overall: 80}, defaults: {kind: 'brief'}, ignored: false})
})

test('overrides hold for the paths that match, later ones first', async () => {
  put(
    'newslint.config.yaml',
    'overrides:\n  - files: news/**\n    kind: brief\n    rules: {date-weekday-mismatch: warning}\n  - files: ["*.draft.md"]\n    exclude: news/keep.draft.md\n    rules: {date-weekday-mismatch: off}\n',
  )
  for (const name of ['a.md', 'news/a.md', 'news/a.draft.md', 'news/keep.draft.md']) put(name, wrongDay)
  const has = async (path: string) => (await findings(path)).find((one) => one.startsWith('date-weekday-mismatch'))
  expect(await has('a.md')).toBe('date-weekday-mismatch error')
  expect(await has('news/a.md')).toBe('date-weekday-mismatch warning')
  expect(await has('news/a.draft.md')).toBeUndefined()
  expect(await has('news/keep.draft.md')).toBe('date-weekday-mismatch warning')
})

test('kind, channel and fields hold where the item does not say', async () => {
  put('newslint.config.yaml', 'kind: brief\nchannel: website\nfields:\n  unit: West County\n')
  put('a.md', wrongDay)
  put('b.md', `---\nkind: notice\nunit: East County\n---\n\n${wrongDay}`)
  const reports = JSON.parse((await call('a.md', 'b.md', '--format', 'json')).out) as {report: {kind: string; channel: string; fields: {unit: string}}}[]
  expect(reports.map(({report}) => [report.kind, report.channel, report.fields.unit])).toEqual([
    ['brief', 'website', 'West County'],
    ['notice', 'website', 'East County'],
  ])
})

test('what is ignored is passed over in folders, and refused with a hint where it is named', async () => {
  put('newslint.config.yaml', 'ignore:\n  - drafts/\n  - "*.old.md"\n')
  for (const name of ['a.md', 'a.old.md', 'drafts/a.md']) put(name, 'x')
  expect(JSON.parse((await call('.', '--format', 'json')).out).map(({path}: {path: string}) => path)).toEqual(['a.md'])
  const {code, err} = await call('drafts/a.md')
  expect({code, err}).toEqual({code: 2, err: 'drafts/a.md  Left out by the configuration (ignore): use --isolated to check it all the same\n'})
})

test('the least score can be asked of a dimension', async () => {
  put('newslint.config.yaml', 'failOn: never\nminScore:\n  accuracy: 99\n')
  put('a.md', wrongDay)
  put('b.md', 'The wall is long.\n')
  expect((await call('a.md')).code).toBe(1)
  expect((await call('b.md')).code).toBe(0)
})

test('the registry of a configuration stands beside it, and what is wrong with it is told with its place', async () => {
  put('newslint.config.yaml', 'registry: house/names.yaml\n')
  put('house/names.yaml', 'units:\n  - name: Harbour Office\n')
  put('items/a.md', '---\ntitle: Bridge opens\nunit: Harbor Office\n---\n\nThe bridge opened on March 3, 2026.\n')
  expect(await findings('items/a.md')).toContain('unknown-registry-value error')
  expect(await findings('items/a.md', '--isolated')).not.toContain('unknown-registry-value error')
  put('house/names.yaml', 'units:\n  - nmae: Harbour Office\n')
  const {code, err} = await call('items/a.md')
  expect(code).toBe(2)
  expect(err).toContain('house/names.yaml:2')
})
