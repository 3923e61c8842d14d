import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import {retext} from 'retext'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {LintOptions} from '../src/index.ts'
import * as newslint from '../src/index.ts'

const {facts, fix, lint, news, NewsParser} = newslint

test('the front door has these names and no others', () => {
  expect(Object.keys(newslint).sort()).toEqual([
    'NewsParser',
    'channels',
    'defineRule',
    'facts',
    'findNearest',
    'fix',
    'kinds',
    'lint',
    'news',
    'newsParser',
    'newslint',
    'parseRegistry',
    'plugin',
    'rules',
    'view',
  ])
})

describe('one text gives the same findings through every face', () => {
  const text = readFileSync(new URL('../fixtures/zh-Hant-news-bad.txt', import.meta.url), 'utf8')
  const markdown = readFileSync(new URL('../fixtures/zh-Hans-brief-bad.md', import.meta.url), 'utf8')
  const html = '<h1>市房管局更换电梯</h1>\n<p>会议定于2026年3月3日（星期三）召开,约300人左右参加&hellip;</p>\n'
  const reported = (file: VFile) =>
    file.messages
      .filter(({source}) => source === 'newslint')
      .map(({ruleId, reason, place}) => [ruleId, reason, place && 'start' in place ? [place.start.offset, place.end.offset] : place])
  const expected = (source: string, options?: LintOptions) =>
    lint(source, options).findings.map(({ruleId, message, start, end}) => [ruleId, message, [start, end]])

  test.each([
    ['news()', () => news().use(newslint.newslint)],
    ['retext()', () => retext().use(newslint.newslint)],
  ])('plain text through %s', async (_name, processor) => {
    const file = await processor().process(new VFile({value: text}))
    expect(reported(file)).toEqual(expected(text))
  })

  test('Markdown through remark and remark-retext', async () => {
    const file = new VFile({value: markdown, path: 'item.md'})
    await unified()
      .use(remarkParse)
      .use(remarkRetext, NewsParser as never)
      .use(newslint.newslint)
      .run(unified().use(remarkParse).parse(file), file)
    expect(reported(file).length).toBeGreaterThan(5)
  })

  test('Markdown bridged to a processor', async () => {
    const file = new VFile({value: markdown, path: 'item.md'})
    await unified()
      .use(remarkParse)
      .use(remarkRetext, unified().use(newslint.newsParser).use(newslint.newslint) as never)
      .use(remarkStringify)
      .process(file)
    expect(reported(file)).toEqual(expected(markdown, {path: 'item.md'}))
  })

  test('HTML through rehype and rehype-retext', async () => {
    const file = new VFile({value: html, path: 'item.html'})
    const processor = unified()
      .use(rehypeParse, {fragment: true})
      .use(rehypeRetext, unified().use(newslint.newsParser).use(newslint.newslint) as never)
    await processor.run(processor.parse(file), file)
    expect(reported(file)).toEqual(expected(html, {path: 'item.html'}))
  })
})

describe('what the README promises', () => {
  test('findings, facts and fixes of its examples', () => {
    expect(lint('会议定于2026年3月3日（星期三）召开。').findings.map(({message}) => message)).toContain('“2026年3月3日”旁出现“星期三”，应为“星期二”')
    expect(lint('圖書館2026年7月1日（星期四）重開。').findings.map(({message}) => message)).toContain('「2026年7月1日」旁出現「星期四」，應為「星期三」')
    // A day that does not exist is no time; nor are its figures quantities.
    expect(facts('2026年2月30日，市住建局更换电梯120部。').times).toEqual([])
    expect(facts('2026年2月30日，市住建局更换电梯120部。').quantities.map(({text}) => text)).toEqual(['120部'])
    expect(facts('Open June 10 - 31, 2022.', {language: 'en'}).times).toEqual([])
    expect(facts('Open June 10 - 30, 2022.', {language: 'en'}).times.length).toBe(2)
    expect(facts('3月3日，市住建局更换电梯120部。', {now: '2026-03-04'}).times[0]?.value).toBe('2026-03-03')
    expect(fix('围绕中心,服务大局').output).toBe('围绕中心，服务大局')
  })

  test('a rule of words of one’s own', () => {
    const text = {summary: '', message: 'Unexpected `{actual}`, expected `{expected}`', why: '', advice: ''}
    const rule = newslint.defineRule({
      id: 'our-town',
      dimension: 'accuracy',
      attributes: [],
      severity: 'warning',
      weight: 4,
      cap: 12,
      text: {en: text, 'zh-Hans': text, 'zh-Hant': text},
      words: {en: [{term: 'harbour city', instead: 'Harbour City, West County', not: ['~ council']}]},
    })
    const {findings} = lint('The fair comes to Harbour City. The Harbour City Council agreed.', {use: [rule]})
    expect(findings.filter(({ruleId}) => ruleId === 'our-town')).toMatchObject([
      {start: 18, end: 30, expected: ['Harbour City, West County'], suggestions: [{edits: [{start: 18, end: 30}]}]},
    ])
  })
})

describe('settings', () => {
  const weekday = '会议定于2026年3月3日（星期三）召开。'
  const ruleIds = (options: LintOptions) => lint(weekday, options).findings.map(({ruleId, severity}) => `${ruleId} ${severity}`)

  test('a rule is switched off or given another severity', () => {
    expect(ruleIds({})).toContain('date-weekday-mismatch error')
    expect(ruleIds({rules: {'date-weekday-mismatch': 'off'}}).join()).not.toContain('date-weekday-mismatch')
    expect(ruleIds({rules: {'date-weekday-mismatch': 'info'}})).toContain('date-weekday-mismatch info')
  })

  test('messages come in any of three languages, whatever the language of the item', () => {
    const messages = (['en', 'zh-Hans', 'zh-Hant'] as const).map(
      (language) => lint(weekday, {messages: language}).findings.find(({ruleId}) => ruleId === 'date-weekday-mismatch')?.message,
    )
    expect(messages).toEqual([
      'Unexpected `星期三` beside `2026年3月3日`, expected `星期二`',
      '“2026年3月3日”旁出现“星期三”，应为“星期二”',
      '「2026年3月3日」旁出現「星期三」，應為「星期二」',
    ])
  })

  test('options of a rule are checked', () => {
    expect(() => lint(weekday, {rules: {'headline-length': ['warning', {max: 'long'}]}})).toThrow(/headline-length/)
  })
})

describe('any text', () => {
  const odd = fc.oneof(
    fc.string({unit: 'binary', maxLength: 200}),
    fc.string({
      unit: fc.constantFrom(
        '“',
        '”',
        '"',
        '(',
        ')',
        '（',
        '。',
        '，',
        '\n',
        '一',
        '是',
        '第',
        '3',
        '月',
        '日',
        '年',
        '星期',
        '三',
        '约',
        '万',
        '%',
        ' ',
        'a',
        '\ud800',
        '\udfff',
        '\0',
        '\ufeff',
        '---\n',
        '- ',
        '> ',
        '# ',
        '&amp;',
        '<b>',
        '**',
        '说',
        '：',
      ),
      maxLength: 80,
    }),
  )
  const paths = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json')

  test('is linted, understood and fixed without a throw, and every finding lies in it', () => {
    fc.assert(
      fc.property(odd, paths, fc.constantFrom('en', 'zh-Hans', 'zh-Hant', undefined), (source, path, language) => {
        const options: LintOptions = {path, now: '2026-03-04', ...(language ? {language} : {})}
        const report = lint(source, options)
        let last = 0
        for (const {start, end, fix: edits = [], suggestions = []} of report.findings) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(source.length)
          for (const edit of [...edits, ...suggestions.flatMap(({edits: offered}) => offered)]) {
            expect(edit.start).toBeLessThanOrEqual(edit.end)
            expect(edit.end).toBeLessThanOrEqual(source.length)
          }
          last = start
        }
        const {sentences, parts, times, quantities} = facts(source, options)
        for (const {start, end} of [...sentences, ...parts, ...times, ...quantities]) expect(start >= 0 && start < end && end <= source.length).toBe(true)
        expect(lint(source, options)).toEqual(report)
      }),
      {numRuns: Number(process.env.NEWSLINT_CASES ?? 20_000) / 10},
    )
  }, 600_000)

  test('fixes are done once and bring no new error', () => {
    fc.assert(
      fc.property(odd, paths, (source, path) => {
        const once = fix(source, {path, language: 'zh-Hans'})
        expect(fix(once.output, {path, language: 'zh-Hans'})).toMatchObject({output: once.output, applied: 0})
      }),
      {numRuns: Number(process.env.NEWSLINT_CASES ?? 20_000) / 20},
    )
  }, 600_000)
})
