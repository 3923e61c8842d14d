import {readdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'
import {readBaseline, writeBaseline} from '../src/report/baseline.ts'
import {countFindings, leaveOutKnown} from '../src/report/known.ts'
import {usePlaces} from './command.ts'
import {item, wrong} from './flood-wall.ts'

const place = usePlaces()

const known = ['--baseline', 'known.json']
const make = () => place.call('news', ...known, '--update-baseline')
const check = async (...argv: string[]) => {
  const {code, out, err} = await place.call('news', ...known, '--format', 'json', ...argv)
  const shown = (JSON.parse(out) as {path: string; report: {findings: {ruleId: string}[]}}[]).flatMap(({path, report}) =>
    report.findings.map(({ruleId}) => `${path} ${ruleId}`),
  )
  return {code, shown, err}
}

const body = item(wrong, 'Sources said the wall would hold. The council will decide in spring.')
const changes: [what: string, change: () => void][] = [
  ['nothing', () => {}],
  ['lines moved down', () => place.put('news/a.md', body.replace('\n\nThe flood', '\n\nThe council met at noon today in the old hall.\n\nThe flood'))],
  ['the paragraphs changed places', () => place.put('news/a.md', item('Sources said the wall would hold. The council will decide in spring.', wrong))],
  ['the words around it', () => place.put('news/a.md', body.replace('The flood wall meeting is', 'The meeting about the new wall is now'))],
  ['the headline', () => place.put('news/a.md', body.replace('Council approves the flood wall', 'Flood wall is to be built'))],
  ['line ends', () => place.put('news/a.md', body.replaceAll('\n', '\r\n'))],
  ['the file’s name', () => renameSync(join(place.cwd, 'news/a.md'), join(place.cwd, 'news/b.md'))],
  [
    'the file’s name and its words',
    () => {
      rmSync(join(place.cwd, 'news/a.md'))
      place.put('news/deep/b.md', body.replace('The council will decide in spring.', 'The council decides in spring.'))
    },
  ],
]

describe('what was known stays known', () => {
  test.each(changes)('%s changed', async (_, change) => {
    place.put('news/a.md', body)
    expect((await place.call('news')).code).toBe(1)
    expect(await make()).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^known\.json written: \d+ findings? in 1 item, \d+ new, 0 no longer there taken out\n$/),
    })
    change()
    expect(await check()).toMatchObject({
      code: 0,
      shown: [],
      err: expect.stringMatching(/^\d+ known findings? in 1 item not shown \(baseline known\.json\)\n$/),
    })
  })

  test.each(changes)('one more of the same is told when %s changed', async (_, change) => {
    place.put('news/a.md', body)
    await make()
    change()
    const name = readdirSync(join(place.cwd, 'news'), {recursive: true, encoding: 'utf8'}).find((one) => one.endsWith('.md')) ?? ''
    place.put(`news/${name}`, `${readFileSync(join(place.cwd, 'news', name), 'utf8')}\nAnother one is on Wednesday, March 3, 2026.\n`)
    const {code, shown} = await check()
    expect({code, shown: shown.filter((one) => one.includes('date-weekday-mismatch'))}).toEqual({code: 1, shown: [`news/${name} date-weekday-mismatch`]})
  })
})

test('an equal finding in a new item is new, even where the old item is gone', async () => {
  place.put('news/a.md', body)
  await make()
  place.put('news/b.md', item(wrong, 'The reading room has forty new seats.').replace('Council approves the flood wall', 'Library opens again'))
  expect(await check()).toMatchObject({code: 1, shown: expect.arrayContaining(['news/b.md date-weekday-mismatch'])})
  rmSync(join(place.cwd, 'news/a.md'))
  const {code, shown, err} = await check()
  expect({code, shown}).toMatchObject({code: 1, shown: expect.arrayContaining(['news/b.md date-weekday-mismatch'])})
  expect(err).toContain('news/a.md  file is gone')
})

test('what was mended may not come back: it is told, and taken out when the baseline is renewed', async () => {
  place.put('news/a.md', body)
  await make()
  place.put('news/a.md', body.replace('Wednesday', 'Tuesday'))
  expect((await check()).err).toContain('No longer needed in known.json: 1, --update-baseline takes them out:\n  news/a.md  date-weekday-mismatch\n')
  expect((await make()).err).toContain('0 new, 1 no longer there taken out')
  place.put('news/a.md', body)
  expect(await check()).toMatchObject({code: 1, shown: ['news/a.md date-weekday-mismatch']})
})

test('a run over some items leaves the others in the baseline', async () => {
  place.put('news/a.md', body)
  place.put('news/b.md', body.replace('Council', 'Town'))
  await make()
  await place.call('news/a.md', ...known, '--update-baseline')
  expect(await check()).toMatchObject({code: 0, shown: []})
})

test('nothing is written without being asked for, and no word of an item ever', async () => {
  place.put('news/a.md', body)
  expect(await check('--lang', 'en').catch((error: unknown) => error)).toBeInstanceOf(SyntaxError)
  expect(readdirSync(place.cwd).sort()).toEqual(['.git', 'news'])
  await make()
  const text = readFileSync(join(place.cwd, 'known.json'), 'utf8')
  for (const word of ['flood', 'Wednesday', 'Council', 'Sources']) expect(text).not.toContain(word)
  place.put('news/a.md', `${body}\nAnother one is on Wednesday, March 3, 2026.\n`)
  await check()
  expect(readFileSync(join(place.cwd, 'known.json'), 'utf8')).toBe(text)
  expect(readdirSync(place.cwd).sort()).toEqual(['.git', 'known.json', 'news'])
})

test('an item of the baseline is held to the score it had, others to the least score', async () => {
  place.put('news/a.md', body)
  await make()
  expect((await check('--min-score', '99')).code).toBe(0)
  place.put('news/a.md', body.replace('---\n\n', '---\n\nThe mayor, [NAME], spoke. '))
  const {code, err} = await check('--min-score', '99', '--fail-on', 'never')
  expect(code).toBe(1)
  expect(err).toMatch(/^news\/a\.md {2}Score [\d.]+ \(overall\), at least 99 is asked for\n/)
})

test('names that a program could trip over are names like any other', async () => {
  for (const name of ['__proto__.md', 'constructor.md', '稿件 一.md', '::error.md']) place.put(`news/${name}`, body)
  place.put('news/__proto__/a.md', body)
  await make()
  expect(await check()).toMatchObject({code: 0, shown: []})
})

describe('a baseline that is none gets one line, and is left alone', () => {
  test.each<[what: string, text: string | undefined, line: string]>([
    ['not there', undefined, 'There is no such baseline yet: make it with --update-baseline'],
    ['empty', '', 'Not a baseline, or a broken one (no valid JSON)'],
    ['cut off', '{"newslint": "baseline", "version": 1, "items": {', 'Not a baseline, or a broken one (no valid JSON)'],
    ['of another program', '{"version": 1, "results": {}}', 'Not a baseline of newslint, left as it is'],
    ['a list', '[]', 'Not a baseline of newslint, left as it is'],
    [
      'with a count that is none',
      '{"newslint": "baseline", "version": 1, "items": {"a": {"lines": [], "scores": [], "findings": {"x 0123456789abcdef": -1}}}}',
      'Not a baseline of newslint',
    ],
    ['of a later version', '{"newslint": "baseline", "version": 2, "items": {}}', 'Made by a newer newslint'],
    ['in conflict', '{"newslint": "baseline", "version": 1, "items": {\n<<<<<<< ours\n=======\n>>>>>>> theirs\n}}', 'Holds the marks of a merge conflict'],
    ['not text', '\u0000\uffff', 'Not a baseline, or a broken one'],
  ])('%s', async (_, text, line) => {
    place.put('news/a.md', body)
    if (text !== undefined) place.put('known.json', text)
    const {code, out, err} = await place.call('news', ...known)
    expect({code, out, lines: err.trimEnd().split('\n').length}).toEqual({code: 2, out: '', lines: 1})
    expect(err).toContain(`known.json  ${line}`)
    if (text === undefined) return
    expect(await place.call('news', ...known, '--update-baseline')).toMatchObject({code: 2, err})
    expect(readFileSync(join(place.cwd, 'known.json'), 'utf8')).toBe(text)
  })

  test.each([
    [['--update-baseline'], 'Option `--update-baseline` goes with `--baseline <file>`'],
    [[...known, '--update-baseline', '--ci'], 'Option `--update-baseline` does not go with `--ci`'],
    [[...known, '--update-baseline', '--since', 'HEAD'], 'Option `--update-baseline` does not go with `--since`'],
  ])('%s', async (argv, line) => {
    place.put('news/a.md', body)
    const {code, err} = await place.call('news', ...argv)
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining(line)})
  })
})

test('no text is too strange for a baseline', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 100}), (text) => {
      expect(typeof readBaseline(text)).toBe('string')
      const result = {path: text, source: text, report: lint(text)}
      expect(leaveOutKnown(result, countFindings(result)).result.report.findings).toEqual([])
      const baseline = {
        newslint: 'baseline' as const,
        version: 1 as const,
        items: Object.fromEntries([[`x${text}`, {lines: [], scores: [], findings: countFindings(result)}]]),
      }
      // A lone half of a character is written as an escape, and read as it was.
      expect({...(readBaseline(writeBaseline(baseline)) as object)}).toEqual(baseline)
    }),
    {numRuns: 100},
  )
}, 60_000)
