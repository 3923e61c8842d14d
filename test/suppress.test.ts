import {describe, expect, test} from 'vitest'
import rules from '../rules/index.ts'
import type {LintOptions} from '../src/index.ts'
import {lint} from '../src/index.ts'
import {lintWith} from '../src/lint.ts'

const vague = rules.filter(({id}) => id === 'vague-source' || id === 'filler-phrase' || id === 'suppression')
const look = (source: string, options: LintOptions = {}) => {
  const {findings, suppressed, score} = lintWith(vague, source, {language: 'en', path: 'a.md', ...options})
  return {
    left: findings.map(({line, ruleId}) => `${line} ${ruleId}`),
    hidden: suppressed.map(({line, ruleId}) => `${line} ${ruleId}`),
    counted: score.suppressed,
  }
}

const said = 'Sources said so.'
const why = '-- the court withholds the name'

test.each<[what: string, source: string, left: string[], hidden: string[]]>([
  ['the next filled line', `<!-- newslint-disable-next-line vague-source ${why} -->\n\n${said}\n\n${said}\n`, ['5 vague-source'], ['3 vague-source']],
  ['its own line', `${said} <!-- newslint-disable-line vague-source ${why} -->\n\n${said}\n`, ['3 vague-source'], ['1 vague-source']],
  [
    'a block',
    `${said}\n\n<!-- newslint-disable vague-source ${why} -->\n\n${said}\n\n<!-- newslint-enable vague-source -->\n\n${said}\n`,
    ['1 vague-source', '9 vague-source'],
    ['5 vague-source'],
  ],
  [
    'a block that is never ended',
    `${said}\n\n<!-- newslint-disable vague-source ${why} -->\n\n${said}\n\n${said}\n`,
    ['1 vague-source'],
    ['5 vague-source', '7 vague-source'],
  ],
  ['a whole item from its middle', `${said}\n\n<!-- newslint-disable-file vague-source ${why} -->\n\n${said}\n`, [], ['1 vague-source', '5 vague-source']],
  ['front matter, a comment', `---\ntitle: a\n# newslint-disable vague-source ${why}\n---\n\n${said}\n`, [], ['6 vague-source']],
  ['front matter, a key', `---\ntitle: a\nnewslint: vague-source ${why}\n---\n\n${said}\n`, [], ['6 vague-source']],
  ['front matter, a list below a key', `---\ntitle: a\nnewslint:\n  vague-source: "the court withholds the name"\n---\n\n${said}\n`, [], ['7 vague-source']],
  ['another rule is not hidden', `<!-- newslint-disable-next-line filler-phrase ${why} -->\n${said}\n`, ['1 suppression', '2 vague-source'], []],
  ['CRLF', `<!-- newslint-disable-next-line vague-source ${why} -->\r\n\r\n${said}\r\n\r\n${said}\r\n`, ['5 vague-source'], ['3 vague-source']],
])('%s', (_, source, left, hidden) => {
  expect(look(source)).toEqual({left, hidden, counted: hidden.length})
})

describe('plain text', () => {
  test('a comment on a line of its own hides, and is no text', () => {
    const source = `<!-- newslint-disable-next-line vague-source ${why} until 2026-12-31 -->\n${said}\n${said}\n`
    expect(look(source, {path: 'a.txt'})).toEqual({left: ['3 vague-source'], hidden: ['2 vague-source'], counted: 1})
    expect(lint(source, {language: 'en', path: 'a.txt'}).findings.some(({line}) => line === 1)).toBe(false)
  })
})

test('JSON has an object of rules and reasons', () => {
  const source = JSON.stringify({headline: 'A', body: said, newslint: {'vague-source': 'the court withholds the name'}})
  expect(look(source, {path: 'a.json'})).toMatchObject({left: [], counted: 1})
})

test('the reason stands beside what is hidden', () => {
  const {suppressed} = lintWith(vague, `<!-- newslint-disable-next-line vague-source ${why} -->\n${said}\n`, {language: 'en', path: 'a.md'})
  expect(suppressed[0]).toMatchObject({ruleId: 'vague-source', cost: 0, reason: 'the court withholds the name'})
})

test('what is hidden costs nothing, and is counted', () => {
  const open = lint(`${said}\n`, {language: 'en', path: 'a.md'})
  const hidden = lint(`<!-- newslint-disable-next-line vague-source ${why} -->\n\n${said}\n`, {language: 'en', path: 'a.md'})
  expect(hidden.score.dimensions.truth).toBeGreaterThan(open.score.dimensions.truth)
  expect(hidden.score.suppressed).toBe(1)
})

test('an expired suppression hides nothing', () => {
  const source = `<!-- newslint-disable-next-line vague-source ${why} until 2026-06-30 -->\n${said}\n`
  expect(look(source, {now: '2026-06-30'}).left).toEqual([])
  expect(look(source, {now: '2026-07-01T08:00'}).left).toEqual(['1 suppression', '2 vague-source'])
  // Nobody can tell without a time to read it at.
  expect(look(source).left).toEqual([])
})

test.each([
  ['so they say until 2026-06-30', 'so they say'],
  ['so they say (till 2026-06-30).', 'so they say'],
  ['so they say, expires 2026-06-30', 'so they say'],
  ['法院不公开姓名，至 2026-06-30', '法院不公开姓名'],
  ['法院不公开姓名至2026年6月30日', '法院不公开姓名'],
  ['法院不公開姓名，有效期至2026/6/30', '法院不公開姓名'],
])('a reason may end with its last day: %s', (reason, said) => {
  const source = `<!-- newslint-disable-next-line vague-source -- ${reason} -->\nSources said so.\n`
  expect(look(source, {now: '2026-07-01'}).left).toEqual(['1 suppression', '2 vague-source'])
  const {suppressed} = lintWith(vague, source, {language: 'en', path: 'a.md', now: '2026-06-30'})
  expect(suppressed.map((finding) => finding.reason)).toEqual([said])
})

test('a day in a reason is no last day', () => {
  const source = `<!-- newslint-disable-next-line vague-source -- as agreed on 2026-06-30 -->\n${said}\n`
  expect(look(source, {now: '2026-07-01'}).left).toEqual([])
})

test.each([
  ['newslint-ignore vague-source', 'newslint-ignore', 'newslint-disable'],
  ['newslint-disable-next vague-source', 'newslint-disable-next', 'newslint-disable-next-line'],
  ['newslint disable vague-source', 'newslint disable', 'newslint-disable'],
])('a word for newslint that it does not know is told: %s', (words, actual, expected) => {
  const {findings} = lintWith(vague, `<!-- ${words} ${why} -->\n${said}\n`, {language: 'en', path: 'a.md'})
  expect(findings.map(({ruleId}) => ruleId)).toEqual(['suppression', 'vague-source'])
  expect(findings[0]).toMatchObject({actual, expected: [expected]})
})

test('a comment about newslint asks nothing', () => {
  expect(look('<!-- newslint is run before each commit -->\nThe wall is long.\n').left).toEqual([])
})

test.each([
  ['newslint-disable: vague-source -- why', ['2 suppression', '5 vague-source']],
  ['newslint: [vague-source]', ['2 suppression']],
  ['newslint: {vague-source: why}', []],
  ['newslint: {filler-phrase: why, vague-source: why}', ['2 suppression']],
])('front matter, in line: %s', (line, left) => {
  const source = `---\n${line}\n---\n\n${said}\n`
  expect(look(source).left).toEqual(left)
})

test.each(['newslint = "vague-source -- why"', 'newslint = {vague-source = "why"}', '[newslint]\nvague-source = "why"'])('front matter in TOML: %s', (line) => {
  const {findings, suppressed} = lintWith(vague, `+++\ntitle = "a"\n${line}\n+++\n\n${said}\n`, {language: 'en', path: 'a.md'})
  expect(findings).toEqual([])
  expect(suppressed.map(({reason}) => reason)).toEqual(['why'])
})

test('one of a rule that is switched off is left alone', () => {
  const source = `<!-- newslint-disable-next-line vague-source ${why} -->\nThe wall is long.\n`
  expect(look(source).left).toEqual(['1 suppression'])
  expect(look(source, {rules: {'vague-source': 'off'}}).left).toEqual([])
})

test('locked text has no findings of style, and keeps those of truth', () => {
  const source = `<!-- newslint-lock joint statement -->\n\n${said} We will leverage synergies in order to go forward with a robust plan.\n\n<!-- newslint-unlock -->\n`
  const {findings, suppressed} = lint(`${source}\nIt was on February 30, 2026.\n`, {language: 'en', path: 'a.md'})
  const styles = findings.filter(({dimension, line}) => dimension === 'concision' && line === 3)
  expect(styles).toEqual([])
  expect(suppressed.length).toBeGreaterThan(0)
  expect(suppressed[0]?.reason).toBe('joint statement')
  expect(findings.map(({ruleId}) => ruleId)).toContain('impossible-date')
})

test('a block quotation is somebody else’s text', () => {
  const rule = rules.filter(({id}) => id === 'pleonasm')
  expect(lintWith(rule, '> It was a free gift.\n', {path: 'a.md', language: 'en'}).findings).toEqual([])
})
