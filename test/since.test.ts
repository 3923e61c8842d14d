import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {hasGit, makePlace, type Place} from './command.ts'
import {makeDocument, paragraph, run} from './docx-documents.ts'
import {item, wrong} from './flood-wall.ts'

let place: Place
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd: place.cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
const commit = () => {
  git('add', '-A')
  git('commit', '-qm', 'x', '--no-verify')
}
beforeEach(({skip}) => {
  if (!hasGit) skip('git is not installed')
  place = makePlace()
})
afterEach(() => {
  vi.unstubAllEnvs()
  place.remove()
})

const later = item('The meeting will be held on Tuesday, March 3, 2026.')

function begin(): void {
  git('init', '-q', '-b', 'main')
  place.put('news/a.md', item(wrong, 'Sources said the wall would hold.'))
  place.put('news/b.md', item(wrong, 'The council will decide in spring.'))
  place.put('news/d.md', later)
  commit()
}
const check = async (...argv: string[]) => {
  const {code, out, err} = await place.call(...argv, '--format', 'json')
  const shown = (JSON.parse(out) as {path: string; report: {findings: {ruleId: string; line: number}[]}}[]).flatMap(({path, report}) =>
    report.findings.map(({ruleId, line}) => `${path}:${line} ${ruleId}`),
  )
  return {code, shown, err}
}

test('nothing changed: nothing is checked, and that is told', async () => {
  begin()
  expect(await check('.', '--since', 'HEAD')).toEqual({
    code: 0,
    shown: [],
    err: '0 older findings in 0 changed items not shown, 3 unchanged items not checked (since HEAD)\n',
  })
})

test.each<[what: string, change: () => void, shown: string[]]>([
  [
    'a line added',
    () => place.put('news/a.md', item(wrong, 'Sources said the wall would hold.', 'Another is on Wednesday, March 3, 2026.')),
    ['news/a.md:10 date-weekday-mismatch'],
  ],
  [
    'an equal line added above',
    () => place.put('news/a.md', item('Another is on Wednesday, March 3, 2026.', wrong, 'Sources said the wall would hold.')),
    ['news/a.md:6 date-weekday-mismatch'],
  ],
  ['lines moved', () => place.put('news/a.md', item('Sources said the wall would hold.', wrong)), []],
  ['words of the same line', () => place.put('news/a.md', item(wrong.replace('flood wall ', ''), 'Sources said the wall would hold.')), []],
  ['an item renamed', () => renameSync(join(place.cwd, 'news/a.md'), join(place.cwd, 'news/c.md')), []],
  ['a change that makes another line wrong', () => place.put('news/d.md', later.replace('2026-02-20', '2026-03-20')), ['news/d.md:6 tense-date-conflict']],
  [
    'a new item, not yet added',
    () => place.put('稿件/新 "c".md', '---\ntitle: a\n---\n\n会议定于2026年3月3日（星期三）召开。\n'),
    ['稿件/新 "c".md:5 date-weekday-mismatch'],
  ],
])('%s', async (what, change, expected) => {
  begin()
  change()
  // Git knows that a file was renamed once it is added.
  for (const stage of what === 'an item renamed' ? [true] : [false, true]) {
    if (stage) git('add', '-A')
    const {shown} = await check('.', '--since', 'HEAD')
    expect(shown.filter((one) => /date-/.test(one))).toEqual(expected)
  }
  commit()
  expect((await check('.', '--since', 'HEAD~1')).shown.filter((one) => /date-/.test(one))).toEqual(expected)
})

test('since a branch is since the histories parted, and works from a folder below', async () => {
  begin()
  git('checkout', '-qb', 'mine')
  place.put('news/b.md', item(wrong, 'The council will decide in spring.', 'One more is on Wednesday, March 3, 2026.'))
  commit()
  git('checkout', '-q', 'main')
  place.put('news/a.md', item('All is well.'))
  commit()
  git('checkout', '-q', 'mine')
  expect((await check('.', '--since', 'main')).shown.filter((one) => /date-/.test(one))).toEqual(['news/b.md:10 date-weekday-mismatch'])
  const below = makePlace(join(place.cwd, 'news'))
  expect(JSON.parse((await below.call('b.md', 'a.md', '--since', 'main', '--format', 'json')).out)).toMatchObject([{path: 'b.md'}])
})

test('with a baseline: what neither knows', async () => {
  begin()
  await place.call('.', '--baseline', 'known.json', '--update-baseline')
  place.put('news/b.md', item('One more is on Wednesday, March 3, 2026.', wrong, 'The council will decide in spring.'))
  expect(await check('.', '--since', 'HEAD', '--baseline', 'known.json')).toMatchObject({code: 1, shown: ['news/b.md:6 date-weekday-mismatch']})
})

test('what a hook names is passed over where it is no item, or left out', async () => {
  begin()
  place.put('newslint.config.yaml', 'ignore: [drafts/]\n')
  for (const name of ['README.md', 'drafts/a.md', 'pic.png']) place.put(name, wrong)
  expect(await place.call('README.md', 'drafts/a.md', 'pic.png', '--since', 'HEAD')).toMatchObject({code: 0, out: ''})
  expect((await place.call('README.md', 'drafts/a.md')).code).toBe(2)
})

test('before the first commit everything is new', async () => {
  git('init', '-q', '-b', 'main')
  place.put('a.md', item(wrong))
  expect(await check('.', '--since', 'HEAD')).toMatchObject({code: 1, shown: expect.arrayContaining(['a.md:6 date-weekday-mismatch'])})
})

test('the summary of the job shows how scores changed, and what is not shown', async () => {
  begin()
  place.put('news/a.md', item(wrong, 'Sources said the wall would hold. The mayor, [NAME], spoke.'))
  place.put('news/b.md', item('The council will decide in spring.'))
  Object.assign(place.env, {GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(place.cwd, 'summary.md')})
  const {code, out} = await place.call('.', '--since', 'HEAD', '--ci')
  expect(code).toBe(1)
  expect(out).toMatch(/^::error file=news\/a\.md,line=8/)
  const summary = readFileSync(join(place.cwd, 'summary.md'), 'utf8')
  expect(summary).toMatch(/\| news\/a\\\.md \| [\d.]+ \(−[\d.]+\) D \|/)
  expect(summary).toMatch(/\| news\/b\\\.md \| [\d.]+ \(\+[\d.]+\) /)
  expect(summary).toContain('older finding')
})

test('an item that scored too little before is held to what it scored', async () => {
  begin()
  place.put('news/a.md', item(wrong, 'Sources said the wall would hold. It is 40 metres long.'))
  expect((await check('.', '--since', 'HEAD', '--min-score', '99', '--fail-on', 'never')).code).toBe(0)
  place.put('news/a.md', item(wrong, 'Sources said the wall would hold. The mayor, [NAME], spoke.'))
  expect(await check('.', '--since', 'HEAD', '--min-score', '99', '--fail-on', 'never')).toMatchObject({
    code: 1,
    err: expect.stringContaining('at least 99 is asked for'),
  })
})

describe('where git cannot tell there is one line', () => {
  test('no repository', async () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(place.cwd, '..'))
    place.put('a.md', wrong)
    expect(await place.call('.', '--since', 'HEAD')).toEqual({code: 2, out: '', err: '`--since` needs a git repository, and this folder is in none\n'})
  })

  test('no git', async () => {
    begin()
    vi.stubEnv('PATH', place.cwd)
    expect(await place.call('.', '--since', 'HEAD')).toEqual({code: 2, out: '', err: '`--since` needs git, which is not installed here\n'})
  })

  test.each(['nowhere', '--output=x', '-h', 'HEAD:news/a.md', '$(touch x)', '; touch x', ''])('no such ref: %s', async (ref) => {
    begin()
    expect(await place.call('.', `--since=${ref}`)).toEqual({code: 2, out: '', err: `\`--since\`: git knows no commit, branch or tag \`${ref}\` here\n`})
    expect(existsSync(join(place.cwd, 'x'))).toBe(false)
  })

  test('a shallow clone', async () => {
    begin()
    const first = git('rev-parse', 'HEAD').trim()
    place.put('news/c.md', wrong)
    commit()
    const origin = place.cwd
    const clone = makePlace()
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${origin}`, join(clone.cwd, 'clone')], {stdio: 'ignore'})
    const inside = makePlace(join(clone.cwd, 'clone'))
    expect(await inside.call('.', '--since', first)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not in this shallow clone: fetch the whole history (git fetch --unshallow'),
    })
    clone.remove()
  })
})

test.skipIf(process.platform === 'win32')('what a repository’s settings name is not run', async () => {
  begin()
  place.put('evil', '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n')
  chmodSync(join(place.cwd, 'evil'), 0o755)
  const evil = join(place.cwd, 'evil')
  mkdirSync(join(place.cwd, '.git/hooks'), {recursive: true})
  git('config', 'diff.external', evil)
  git('config', 'core.fsmonitor', evil)
  git('config', 'diff.evil.textconv', evil)
  git('config', 'diff.evil.command', evil)
  writeFileSync(join(place.cwd, '.gitattributes'), '*.md diff=evil\n')
  place.put('news/a.md', item(wrong))
  expect((await check('.', '--since', 'HEAD')).code).toBe(0)
  expect(existsSync(join(place.cwd, 'ran'))).toBe(false)
})

test('documents of Word are held against what they were, too', async () => {
  const draft = (...texts: string[]) => makeDocument(texts.map((text) => paragraph(run(text))).join(''))
  begin()
  place.put('news/w.docx', draft('Council approves the flood wall', wrong))
  place.put('news/x.docx', draft('Council approves the flood wall', wrong))
  commit()
  place.put('news/w.docx', draft('Council approves the flood wall', 'It rained.', wrong, 'Another is on Friday, March 3, 2026.'))
  const {shown, err} = await check('.', '--since', 'HEAD')
  expect(shown.filter((one) => one.endsWith('date-weekday-mismatch'))).toEqual(['news/w.docx:4 date-weekday-mismatch'])
  expect(err).toContain('4 unchanged items not checked')

  await place.call('.', '--baseline', 'known.json', '--update-baseline')
  expect((await check('.', '--baseline', 'known.json')).shown).toEqual([])
})
