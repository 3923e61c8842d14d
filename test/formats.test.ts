import type {Log} from 'sarif'
import {SaxesParser} from 'saxes'
import {describe, expect, test} from 'vitest'
import type {Finding, LintOptions, Report} from '../src/index.ts'
import {lint, rules, view} from '../src/index.ts'
import {fingerprintFindings} from '../src/report/fingerprint.ts'
import {type FileReport, type FormatOptions, formats as namedFormats} from '../src/report/formats.ts'
import {formatSummary} from '../src/report/summary.ts'

const formats: Record<keyof typeof namedFormats, (results: readonly FileReport[], options: FormatOptions) => string> = namedFormats
const options: FormatOptions = {color: false, width: 80, rules, version: '1.2.3', view: ({path, source}) => view(source, {path})}
const read = (path: string, source: string, more: LintOptions = {}): FileReport => ({path, source, report: lint(source, {path, messages: 'en', ...more})})

const good = read('good.md', '')
const bad = read(
  'items/三月 1.md',
  '会议定于2026年3月3日（星期三）召开。😀围绕中心,服务大局。\n\n又：会议定于2026年3月3日（星期三）召开。\n\n<!-- newslint-disable-next-line date-weekday-mismatch -- 档案如此 -->\n又会议定于2026年3月4日（星期二）召开。\n',
)
/** Text and names that would be obeyed where they are not escaped. */
const canary = '<script>alert(1)</script> ::error file=x::y %0A::warning:: =cmd|x &amp; ]]> \u202e\u0007\u001b[31m \ufffe |**x**| `'
const hostile = read(
  `a::error,b%0A\u202e<img onerror=alert(1)>\n::error::x.md`,
  `会议${canary}于2026年3月3日（星期三）召开，\u0000\ud800。\n\n${canary}据悉，${canary}2月30日。\n`,
)
const results = [good, bad, hostile]

/** Parses XML strictly: anything ill-formed throws. */
function parseXml(xml: string): {name: string; attributes: Record<string, string>}[] {
  const found: {name: string; attributes: Record<string, string>}[] = []
  const parser = new SaxesParser({})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => found.push({name, attributes: attributes as Record<string, string>}))
  parser.write(xml).close()
  return found
}

const findings = results.flatMap(({report}) => report.findings)

describe.each(Object.keys(formats) as (keyof typeof formats)[])('%s', (name) => {
  const output = formats[name](results, options)

  test('holds no character that would be obeyed', () => {
    const controls = [...output].filter((character) => /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(character) && character !== '\n')
    expect(controls).toEqual([])
  })

  test('ends with a line break, and nothing makes nothing that breaks', () => {
    expect(output).toMatch(/\n$/)
    expect(() => formats[name]([], options)).not.toThrow()
  })
})

test('sarif', () => {
  const log = JSON.parse(formats.sarif(results, options)) as Log
  const [run] = log.runs
  expect(run?.tool.driver).toMatchObject({name: 'newslint', version: '1.2.3'})
  expect(run?.columnKind).toBe('utf16CodeUnits')
  const open = run?.results?.filter(({suppressions}) => !suppressions) ?? []
  expect(open).toHaveLength(findings.length)
  for (const {ruleId, ruleIndex, level, locations, message} of open) {
    expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId)
    expect(['error', 'warning', 'note']).toContain(level)
    expect(message.text).not.toBe('')
    const {artifactLocation, region} = locations?.[0]?.physicalLocation ?? {}
    const result = results.find(({path}) => decodeURIComponent(artifactLocation?.uri ?? '') === path)
    expect(result).toBeDefined()
    expect(artifactLocation?.uri).toMatch(/^[\w%./~!*'()-]+$/)
    expect(region?.startLine).toBeGreaterThan(0)
    expect((region?.charOffset ?? -1) + (region?.charLength ?? 0)).toBeLessThanOrEqual(result?.source.length ?? 0)
  }
  const prints = open.map(({partialFingerprints}) => partialFingerprints?.['newslint/v1'])
  expect(new Set(prints).size).toBe(prints.length)
  expect(run?.results?.filter(({suppressions}) => suppressions)).toMatchObject([
    {ruleId: 'date-weekday-mismatch', suppressions: [{kind: 'inSource', justification: '档案如此'}]},
  ])
})

test('gitlab: every fingerprint is unique, and stays when lines move', () => {
  const issues = JSON.parse(formats.gitlab(results, options)) as {
    fingerprint: string
    severity: string
    location: {path: string; lines: {begin: number}}
    description: string
    check_name: string
  }[]
  expect(issues).toHaveLength(findings.length)
  expect(new Set(issues.map(({fingerprint}) => fingerprint)).size).toBe(issues.length)
  for (const {severity} of issues) expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity)
  const moved = read(bad.path, `2月。\n\n${bad.source}`)
  const before = [...fingerprintFindings(bad)].filter(([{ruleId}]) => ruleId === 'date-weekday-mismatch').map(([, print]) => print)
  const after = [...fingerprintFindings(moved)].filter(([{ruleId}]) => ruleId === 'date-weekday-mismatch').map(([, print]) => print)
  expect(after).toEqual(before)
  expect(before).toHaveLength(2)
})

test('github: the worst ten of each kind, each on a line of its own', () => {
  const many = read('many.md', '会议定于2026年3月3日（星期三）召开。\n\n'.repeat(30))
  const lines = formats
    .github([...results, many], options)
    .trimEnd()
    .split('\n')
  for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,\s]*[^:,]*(?:,(?:line|endLine|col|endColumn|title)=[^:,]*)+::[^\n]+$/)
  expect(lines.filter((line) => line.startsWith('::error')).length).toBe(10)
  expect(lines.filter((line) => line.startsWith('::warning')).length).toBeLessThanOrEqual(10)
})

test('junit', () => {
  const tags = parseXml(formats.junit(results, options))
  const scored = findings.filter(({severity}) => severity !== 'info')
  expect(tags.filter(({name}) => name === 'failure')).toHaveLength(scored.length)
  const suites = tags.filter(({name}) => name === 'testsuite')
  expect(suites.reduce((sum, {attributes}) => sum + Number(attributes.failures), 0)).toBe(scored.length)
  expect(tags.filter(({name}) => name === 'testsuite').map(({attributes}) => attributes.tests)).toHaveLength(results.length)
})

test('checkstyle', () => {
  const tags = parseXml(formats.checkstyle(results, options))
  expect(tags.filter(({name}) => name === 'error').map(({attributes}) => attributes.source)).toEqual(findings.map(({ruleId}) => `newslint.${ruleId}`))
  for (const {attributes} of tags.filter(({name}) => name === 'error')) expect(Number(attributes.column)).toBeGreaterThan(0)
})

test('rdjson: columns count bytes, and a mend is a suggestion', () => {
  const {diagnostics} = JSON.parse(formats.rdjson([bad], options)) as {
    diagnostics: {code: {value: string}; location: {range: {start: {line: number; column: number}; end: {column: number}}}; suggestions?: {text: string}[]}[]
  }
  const lines = bad.source.split('\n').map((line) => Buffer.from(line))
  const marked = diagnostics.map(
    ({location: {range}, code}) => `${code.value} ${lines[range.start.line - 1]?.subarray(range.start.column - 1, range.end.column - 1)}`,
  )
  expect(marked).toContain('date-weekday-mismatch 星期三')
  expect(marked).toContain('punctuation-width ,')
  expect(diagnostics.find(({code}) => code.value === 'punctuation-width')?.suggestions).toMatchObject([{text: '，'}])
})

test('the summary of a job: scores, their change against the base, and findings as inert text', () => {
  const base = new Map([[bad.path, {...bad.report.score, overall: 95}]])
  const summary = formatSummary(results, {base})
  expect(summary).toContain(`(−${Math.round((95 - bad.report.score.overall) * 10) / 10})`)
  expect(summary).not.toContain('<script>')
  expect(summary).not.toContain('<img')
  for (const row of summary.split('\n').filter((line) => line.startsWith('| '))) expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(10)
})

describe('html', () => {
  const page = formats.html(results, options)
  const tags = (html: string) => [...html.matchAll(/<([a-z0-9]+)[\s>]/g)].map(([, name]) => name)

  test('loads nothing, runs nothing, and holds no markup of an item', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page).not.toMatch(/\s(?:src|on\w+)=(?![^<]*&gt;)/)
    expect(tags(page)).not.toContain('script')
    expect(tags(page)).not.toContain('img')
    expect([...page.matchAll(/href="([^"]*)"/g)].every(([, target]) => target?.startsWith('#'))).toBe(true)
  })

  test('shows the text as its readers know it, each finding marked and numbered once', () => {
    const source = '---\n标题: 会议召开\n---\n\n会议定于**2026年3月3日**（[星期三](a.html)）召开。\n\n- 围绕中心,服务大局\n'
    const html = formats.html([read('a.md', source)], options)
    const text = /<div class="sheet"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1] ?? ''
    expect(text).toContain('<mark class="error">星期三</mark>')
    expect(text.replace(/<sup>.*?<\/sup>|<[^>]+>|&#8288;/g, '')).toContain('会议定于2026年3月3日（星期三）召开。')
    const numbers = [...text.matchAll(/<sup><a href="#f1-(\d+)">/g)].map(([, number]) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('whatever a report holds stays inert: fields, names, messages, titles, reasons, problems, unknown rules and kinds', () => {
    const evil = (name: string) => `<img src=x onerror="${name}">'"&<a href="javascript:${name}"></title></style><script>${name}</script>\u202e`
    const finding = {
      ...(bad.report.findings[0] as Finding),
      ruleId: evil('rule'),
      message: evil('message'),
      actual: evil('actual'),
      expected: [evil('expected')],
    }
    const suggested = {
      ...finding,
      suggestions: [{title: evil('title'), edits: [{start: 0, end: 1, text: evil('edit')}]}],
      related: [{start: 0, end: 1, message: evil('related')}],
    }
    delete suggested.fix
    const report: Report = {
      ...bad.report,
      kind: evil('kind'),
      channel: evil('channel'),
      fields: {...bad.report.fields, headline: evil('headline'), author: [evil('author')]},
      findings: [suggested],
      suppressed: [{...finding, reason: evil('reason')}],
      problems: [{code: 'yaml', start: 0, message: evil('problem')}],
      score: {
        ...bad.report.score,
        losses: [{ruleId: evil('loss'), dimension: 'truth', points: 3}],
        ceilings: [{limit: 59, ruleId: evil('ceiling')}],
        model: evil('model'),
      },
    }
    const part = {kind: 'paragraph', text: evil('part'), at: [...evil('part')].map((_, index) => index)} as const
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const html = formats.html([{path: evil('path'), source: bad.source, report}, good], {...options, language, view: () => [part]})
      for (const name of ['rule', 'message', 'title', 'headline', 'reason', 'problem', 'loss', 'ceiling', 'model', 'path', 'part']) expect(html).toContain(name)
      expect(new Set(tags(html))).toEqual(new Set(tags(html).filter((tag) => !['img', 'script', 'iframe'].includes(tag as string))))
      expect(html.match(/<(?:title|style)>/g)).toHaveLength(2)
      expect(html.match(/<\/(?:title|style)>/g)).toHaveLength(2)
      expect([...html.matchAll(/<[^>]*>/g)].filter(([tag]) => /\son\w+=|javascript:/.test(tag))).toEqual([])
      expect(html).not.toContain('\u202e')
    }
  })

  test('marks a word, not its first letter', () => {
    const html = formats.html([read('a.txt', 'Riverton council will reopen the bridge.')], {...options, view: ({path, source}) => view(source, {path})})
    expect(html).toMatch(/<mark class="\w+">Riverton<\/mark>/)
  })

  test('says why and how once for all findings of a rule', () => {
    const html = formats.html([bad], {...options, language: 'en'})
    const {why} = rules.find(({id}) => id === 'date-weekday-mismatch')?.text.en ?? {why: ''}
    expect(bad.report.findings.filter(({ruleId}) => ruleId === 'date-weekday-mismatch').length).toBeGreaterThan(1)
    expect(html.split(why)).toHaveLength(2)
  })

  test('every lost point is traced', () => {
    const html = formats.html([bad], options)
    for (const {ruleId, points} of bad.report.score.losses) {
      expect(html).toContain(`<span class="dim">${ruleId}</span>`)
      expect(html).toContain(`−${points.toFixed(2)}`)
    }
  })

  test('what is hidden is disclosed with its reason', () => {
    expect(formats.html([bad], {...options, language: 'en'})).toContain('date-weekday-mismatch · reason: 档案如此')
  })
})
