import {beforeEach, describe, expect, test} from 'vitest'
import {usePlaces} from './command.ts'

const place = usePlaces()

const put = (name: string, content: string) => place.put(name, content)
const call = (...argv: string[]) => place.call(...argv)

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
      'newslint.config.yaml:2:17  Unexpected `eror` for `vague-source`, expected `off`, `info`, `warning`, `error` or a list, did you mean `error`?',
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
    ['a preset misspelt', 'extends: newslint:strickt\n', 'newslint.config.yaml:1:10  Unknown preset `newslint:strickt`, did you mean `newslint:strict`?'],
    ['a file that is not there', 'extends: house.yaml\n', 'newslint.config.yaml:1:10  No such file `house.yaml`'],
    [
      'a circle',
      'extends: newslint.config.yaml\n',
      'newslint.config.yaml:1:10  Configurations extend each other in a circle: newslint.config.yaml → newslint.config.yaml',
    ],
    ['no keys at all', '- a\n- b\n', 'newslint.config.yaml:1:1  Expected keys and values, as in `rules:`'],
    ['a key twice', 'kind: news\nkind: brief\n', 'newslint.config.yaml:2:1  `kind` stands here for the second time: keep one'],
    ['an alias', 'kind: &a news\nchannel: *a\n', 'newslint.config.yaml:2:10  Aliases (*name) are not read: write the value out'],
    ['an evil key', '__proto__:\n  kind: news\n', 'newslint.config.yaml:1:1  The key `__proto__` is not allowed'],
    ['a quotation that is not closed', 'kind: "news\n', 'newslint.config.yaml:'],
    ['a kind nobody knows', 'kind: breif\n', 'newslint.config.yaml:1:7  Unknown kind `breif`, did you mean `brief`?'],
    [
      'a channel nobody knows',
      'overrides:\n  - files: a\n    channel: webiste\n',
      'newslint.config.yaml:3:14  Unknown channel `webiste`, did you mean `website`?',
    ],
    ['a channel like no other', 'channel: zzzzzz\n', 'newslint.config.yaml:1:10  Unknown channel `zzzzzz`, expected one of website, bulletin,'],
    ['a time zone', 'timeZone: Asia/Shanhai\n', 'newslint.config.yaml:1:11  Unknown time zone `Asia/Shanhai`, did you mean `Asia/Shanghai`?'],
    [
      'an option misspelt',
      'rules:\n  single-source: [warning, {mim: 3}]\n',
      'newslint.config.yaml:2:29  Rule `single-source` has no option `mim`, did you mean `min`?',
    ],
    [
      'an option out of range',
      'rules:\n  headline-length: [warning, {characters: 0}]\n',
      'newslint.config.yaml:2:43  Unexpected `0` for `characters`, expected at least 1',
    ],
    [
      'an option that is no number',
      'rules:\n  single-source: [warning, {min: two}]\n',
      'newslint.config.yaml:2:34  Unexpected `"two"` for `min`, expected a number',
    ],
    [
      'an option to a rule that has none',
      'rules:\n  placeholder-text: [error, {max: 3}]\n',
      'newslint.config.yaml:2:30  Rule `placeholder-text` has no option `max`, expected one of exempt',
    ],
    ['a key of a kind misspelt', 'kinds:\n  weekly:\n    lenght: 3\n', 'newslint.config.yaml:3:5  Unknown key `lenght`'],
    [
      'a field a kind requires',
      'kinds:\n  weekly:\n    required: [uint]\n',
      'newslint.config.yaml:3:16  Unexpected `uint` for `required`, did you mean `unit`?',
    ],
    ['a kind that extends nothing', 'kinds:\n  weekly:\n    extends: breif\n', 'newslint.config.yaml:3:14  Unknown kind `breif`, did you mean `brief`?'],
    ['a kind that extends one below', 'kinds:\n  weekly: {extends: daily}\n  daily: {extends: brief}\n', 'newslint.config.yaml:2:21  Unknown kind `daily`'],
    [
      'a switch of a kind',
      'kinds:\n  weekly:\n    switches: {lead-lenght: off}\n',
      'newslint.config.yaml:3:16  Unknown rule `lead-lenght`, did you mean `lead-length`?',
    ],
    [
      'a channel of a kind',
      'kinds:\n  weekly:\n    requiredOn: {webiste: [unit]}\n',
      'newslint.config.yaml:3:18  Unknown channel `webiste`, did you mean `website`?',
    ],
    ['a channel that extends nothing', 'channels:\n  radio: {extends: pres}\n', 'newslint.config.yaml:2:20  Unknown channel `pres`, did you mean `press`?'],
    [
      'weights that do not add up',
      'channels:\n  radio:\n    weights: {timeliness: 40, truth: 30, accuracy: 10, concision: 10, structure: 9}\n',
      'newslint.config.yaml:3:5  The weights add up to 99, not to 100',
    ],
    ['a weight left out', 'channels:\n  radio:\n    weights: {timeliness: 40}\n', 'newslint.config.yaml:3:14  Missing `truth`'],
    ['a registry that is not there', 'registry: people.yaml\n', 'newslint.config.yaml:1:11  No such file `people.yaml`'],
    ['a registry of another kind', 'registry: .git\n', '.git  Unexpected kind of registry file, expected .yaml'],
    [
      'a rule that is a number',
      'rules:\n  vague-source: 2\n',
      'newslint.config.yaml:2:17  Unexpected `2` for `vague-source`, expected `off`, `info`, `warning`, `error` or a list',
    ],
    ['rules as a list', 'rules:\n  - vague-source\n', 'newslint.config.yaml:2:3  Unexpected `["vague-source"]` for `rules`, expected keys and values'],
    [
      'failOn misspelt',
      'failOn: warnings\n',
      'newslint.config.yaml:1:9  Unexpected `warnings` for `failOn`, expected `error`, `warning` or `never`, did you mean `warning`?',
    ],
    ['a language misspelt', 'language: zh-CN\n', 'newslint.config.yaml:1:11  Unexpected `zh-CN` for `language`, expected `zh-Hans`, `zh-Hant` or `en`'],
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
      'newslint.config.json:1:52  “filler-phrase”的值`of`有误，应为`off`、`info`、`warning`、`error`或列表，是否为“off”？\nnewslint.config.json:2:14  “minScore”的值`-1`有误，应为不小于 0 的数\n',
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

test('a key whose entries are all commented out is as if it were not there', async () => {
  put('newslint.config.yaml', 'rules:\n#  vague-source: off\nignore:\nkind: brief\n')
  put('a.md', 'x')
  expect((await call('a.md', '--fail-on', 'never')).err).toBe('')
})

test('the least score can be asked of a dimension', async () => {
  put('newslint.config.yaml', 'failOn: never\nminScore:\n  accuracy: 99\n')
  put('a.md', wrongDay)
  put('b.md', 'The wall is long.\n')
  expect((await call('a.md')).code).toBe(1)
  expect((await call('b.md')).code).toBe(0)
})

describe('a registry', () => {
  const people = 'units:\n  - name: West County\n'
  test('is read relative to the configuration that names it, and joins those of what is extended', async () => {
    put('house/base.yaml', 'registry: people.yaml\n')
    put('house/people.yaml', people)
    put('news/newslint.config.yaml', 'extends: ../house/base.yaml\nregistry: [terms.csv]\n')
    put('news/terms.csv', 'term,instead\nharbour city,Harbour City\n')
    put('news/a.md', '---\ntitle: The wall is long\nunit: West Couny\n---\n\nThe wall is long.\n')
    expect((await findings('news/a.md')).some((one) => one.startsWith('unknown-registry-value'))).toBe(true)
    expect(JSON.parse((await call('--print-config', 'news/a.md')).out)).toMatchObject({registry: ['house/people.yaml', 'news/terms.csv']})
  })

  test('that is wrong ends the run with its own lines', async () => {
    put('newslint.config.yaml', 'registry: people.yaml\n')
    put('people.yaml', 'peple:\n  - name: a\n')
    put('a.md', 'x')
    put('b.md', 'x')
    const {code, out, err} = await call('.')
    expect({code, out, lines: err.trim().split('\n').length}).toEqual({code: 2, out: '', lines: 1})
    expect(err).toContain('people.yaml:1')
  })
})

test('kinds and channels of the house may be named, in files that extend them and on the command line', async () => {
  put('house.yaml', 'kinds:\n  weekly: {extends: brief}\nchannels:\n  radio: {extends: press}\n')
  put('newslint.config.yaml', 'extends: house.yaml\nkind: weekly\nkinds:\n  daily: {extends: weekly}\n')
  put('a.md', wrongDay)
  const kindOf = async (...argv: string[]) =>
    (JSON.parse((await call('a.md', ...argv, '--format', 'json')).out) as {report: {kind: string; channel?: string}}[])[0]?.report
  expect(await kindOf()).toMatchObject({kind: 'weekly'})
  expect(await kindOf('--kind', 'daily', '--channel', 'radio')).toMatchObject({kind: 'daily', channel: 'radio'})
  expect((await call('a.md', '--kind', 'dayly')).err).toBe('Unknown kind `dayly`, did you mean `daily`?\n')
})

describe('a pattern that matches nothing', () => {
  beforeEach(() => {
    put(
      'newslint.config.yaml',
      'ignore:\n  - drafts/\n  - "*.old.md"\n  - "!keep.old.md"\noverrides:\n  - files: nwes/**\n    kind: brief\n  - files: [news/**, "*.txt"]\n    kind: brief\n',
    )
    for (const name of ['news/a.md', 'news/a.old.md']) put(name, 'The wall is long.\n')
  })
  const idle =
    'newslint.config.yaml:2:5  `drafts/` matches no item here\nnewslint.config.yaml:6:12  `nwes/**` matches no item here\nnewslint.config.yaml:8:23  `*.txt` matches no item here\n'

  test('is told once in a run over all', async () => {
    expect((await call('.', '--fail-on', 'never')).err).toBe(idle)
  })
  test('is not told in a run over some', async () => {
    expect((await call('news', '--fail-on', 'never')).err).toBe('')
    expect((await call('news/a.md', '--fail-on', 'never')).err).toBe('')
  })
})

describe('paths may be patterns', () => {
  beforeEach(() => {
    for (const name of ['news/b.md', 'news/a.md', 'news/deep/c.txt', 'news/pic.png', 'news/README.md', 'node_modules/x/a.md', 'news/[x].md'])
      put(name, 'The wall is long.\n')
  })
  const paths = async (...argv: string[]) =>
    JSON.parse((await call(...argv, '--format', 'json', '--fail-on', 'never')).out).map(({path}: {path: string}) => path)

  test.each<[string[], string[]]>([
    [['news/*.md'], ['news/[x].md', 'news/a.md', 'news/b.md']],
    [['**/*.{md,txt}'], ['news/[x].md', 'news/a.md', 'news/b.md', 'news/deep/c.txt']],
    [['news/[x].md'], ['news/[x].md']],
    [
      ['news/[ab].md', 'news/a.md'],
      ['news/a.md', 'news/b.md'],
    ],
  ])('%s', async (argv, expected) => {
    expect(await paths(...argv)).toEqual(expected)
  })

  test('one that matches nothing is an error', async () => {
    expect(await call('nwes/**')).toEqual({code: 2, out: '', err: 'nwes/**  No item matches this pattern (.txt .md .mdx .markdown .html .htm .docx .json)\n'})
  })
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
