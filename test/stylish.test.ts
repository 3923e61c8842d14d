import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import type {Language, Severity} from '../src/item.ts'
import {escapeJson, escapeTerminal, isPlain} from '../src/report/escape.ts'
import {excerptLine} from '../src/report/excerpt.ts'
import {type FileReport, formats} from '../src/report/formats.ts'
import {indexLines} from '../src/report/place.ts'
import type {Finding, Score} from '../src/report/report.ts'
import {measureWidth, readCells} from '../src/report/width.ts'
import {wrapText} from '../src/report/wrap.ts'

type Draft = [needle: string, severity?: Severity, ruleId?: string, message?: string, more?: Partial<Finding>]

const score: Score = {
  overall: 91.9,
  grade: 'A',
  dimensions: {timeliness: 100, truth: 89.99, accuracy: 50, concision: 4.9, structure: 0},
  attributes: {overall: 100, targeted: 100, truthful: 100, timely: 100, useful: 100},
  losses: [],
  rest: 0,
  ceilings: [],
  suppressed: 0,
  rulesRun: 3,
  model: 'm',
}

function report(source: string, drafts: Draft[], {language = 'en', ...more}: {language?: Language} & Partial<Score> = {}, path = 'a.txt'): FileReport {
  const lineOf = indexLines(source)
  const findings = drafts.map(([needle, severity = 'warning', ruleId = 'some-rule', message = 'Unexpected thing', extra = {}]): Finding => {
    const start = source.indexOf(needle)
    const end = start + needle.length
    const {line, column} = lineOf(start)
    const {line: endLine, column: endColumn} = lineOf(end)
    return {ruleId, dimension: 'accuracy', severity, start, end, line, column, endLine, endColumn, message, cost: 1, ...extra}
  })
  return {
    path,
    source,
    report: {language, kind: 'news', kindReason: 'default' as const, fields: {}, findings, suppressed: [], problems: [], score: {...score, ...more}},
  }
}

const show = (results: FileReport[], options = {}) => formats.stylish(results, {color: false, width: 80, ...options})

describe('width', () => {
  test('agrees with string-width on every character that is shown as it is', () => {
    const different: string[] = []
    for (let code = 0x20; code < 0x32000; code++) {
      const character = String.fromCodePoint(code)
      // A lone regional indicator is drawn in either way.
      if (/[\p{Cn}\p{Co}\p{RI}]/u.test(character) || escapeTerminal(character) !== character) continue
      const width = stringWidth(character)
      if (measureWidth(character) !== width || measureWidth(`${character}\u0301\ufe0e`) !== width) different.push(code.toString(16))
    }
    expect(different).toEqual([])
  })

  test('what is taken to be plain hides nothing and takes a mark of its own', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code)
      if (isPlain(character)) expect(character, code.toString(16)).not.toMatch(/[\p{C}\p{M}\p{Zl}\p{Zp}]/u)
    }
    expect(isPlain('会议于3月3日（星期五）召开，“好”——见 A4…… −5.8 · ▇░')).toBe(true)
  })

  test.each(['新闻', 'ＡＢ', 'é', 'e\u0301\u0302', '👨‍👩‍👧', '🇨🇳', '❤', '❤️', '1️⃣', '👍🏽', '葛\u{e0100}', '한국', 'ｶﾞ', '“引”', '……', '—'])('of %s', (text) => {
    expect(measureWidth(text)).toBe(stringWidth(text))
  })

  test('cells cover the text without a gap', () => {
    const text = 'a中\t👨‍👩‍👧é\u202e\ud800x'
    const cells = readCells(text, 7)
    expect(cells.map(({start, end}) => text.slice(start - 7, end - 7)).join('')).toBe(text)
    expect(cells.map((cell) => cell.text)).toEqual(['a', '中', '\\t', '👨‍👩‍👧', 'é', '\\u202E', '\\uD800', 'x'])
  })
})

describe('escapes', () => {
  test.each([
    ['新闻 news — “x” 👍', '新闻 news — “x” 👍'],
    ['\u001b[31mred', '\\u001B[31mred'],
    ['a\tb\r\n', 'a\\tb\\r\\n'],
    ['\u202eevil\u2066', '\\u202Eevil\\u2066'],
    ['\u009b2J\u0000\u007f', '\\u009B2J\\u0000\\u007F'],
    ['zero\u200bwidth\ufeff\u00ad', 'zero\\u200Bwidth\\uFEFF\\u00AD'],
    ['\u{e0041}', '\\u{E0041}'],
    ['\ud800 \udc00', '\\uD800 \\uDC00'],
    ['\u2028\u2029\u3164', '\\u2028\\u2029\\u3164'],
  ])('%j', (text, escaped) => {
    expect(escapeTerminal(text)).toBe(escaped)
  })

  test('JSON stays the same value, and holds nothing a terminal would obey', () => {
    const value = {text: '\u001b\u009b\u202e\u200b\ufeff\u2028\ud800"\\\u2028'}
    const json = escapeJson(JSON.stringify(value))
    expect(JSON.parse(json)).toEqual(value)
    expect(json).toMatch(/^[ -~]*$/)
  })

  test('json and ndjson', () => {
    const options = {color: false, width: 80}
    const results = [report('x', [['x', 'error', 'r', '\u202e']]), report('', [], {}, '\u009b.txt')]
    const expected = results.map(({path, report}) => ({path, report}))
    expect(JSON.parse(formats.json(results, options))).toEqual(expected)
    const lines = formats.ndjson(results, options).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual(expected)
    expect(formats.json(results, options) + lines.join('')).not.toMatch(/[\u202e\u009b]/)
    expect(formats.json([], options)).toBe('[]\n')
    expect(formats.ndjson([], options)).toBe('')
  })
})

describe('excerpt', () => {
  const mark = (source: string, needle: string, sign = '^') => ({start: source.indexOf(needle), end: source.indexOf(needle) + needle.length, sign})

  test.each([
    ['Chinese takes two columns', '三月三日（星期五）开会', '星期五', '          ^^^^^^'],
    ['a tab is shown by its escape', 'a\tBAD', 'BAD', '   ^^^'],
    ['the escape itself is marked', 'a\u202eb', '\u202e', ' ^^^^^^'],
    ['an emoji of several parts is one character', '👨‍👩‍👧 BAD', 'BAD', '   ^^^'],
    ['combining marks take no column', 'e\u0301e\u0301 BAD', 'BAD', '   ^^^'],
    ['half an emoji marks all of it', 'x👍y', '\ud83d', ' ^^'],
    ['a lone combining mark still shows', '\u0301\u0301', '\u0301', '^'],
  ])('%s', (_, source, needle, signs) => {
    expect(excerptLine(source, [mark(source, needle)], 76)?.signs).toBe(signs)
  })

  test.each([10, 24, 40, 76])('fits %i columns wherever the mark stands, and keeps it in sight', (width) => {
    const source = `前一行\n${'市住建局 held 会议'.repeat(30)}错${'，各单位 must 参加'.repeat(30)}\r\n后一行`
    for (const needle of ['市住建局 held', '错', '会议错，各单位']) {
      const excerpt = excerptLine(source, [mark(source, needle)], width)
      expect(stringWidth(excerpt?.line ?? '')).toBeLessThanOrEqual(width)
      expect(excerpt?.signs).toContain('^')
      expect(excerpt?.line).not.toMatch(/[\r\n]|前一行|后一行/)
    }
    const {line = '', signs = ''} = excerptLine(source, [mark(source, '错')], width) ?? {}
    expect(stringWidth(line.slice(0, line.indexOf('错')))).toBe(signs.indexOf('^'))
    expect(line).toMatch(/^….+…$/)
  })

  test('a mark behind the last character', () => {
    expect(excerptLine('abc\n', [{start: 3, end: 3, sign: '^'}], 76)).toEqual({line: 'abc', signs: '   ^'})
  })

  test.each(['', '\n', '  \n x'])('nothing to show of %j', (source) => {
    expect(excerptLine(source, [{start: 0, end: 0, sign: '^'}], 76)).toBeUndefined()
  })

  test('of overlapping marks the first wins', () => {
    expect(
      excerptLine(
        'abcdef',
        [
          {start: 2, end: 4, sign: '^'},
          {start: 0, end: 6, sign: '~'},
        ],
        76,
      )?.signs,
    ).toBe('~~^^~~')
  })

  test('a megabyte in one line costs no more than a short one', () => {
    const source = '字'.repeat(1_000_000)
    const begin = performance.now()
    for (let index = 0; index < 1000; index++) excerptLine(source, [{start: index * 900, end: index * 900 + 2, sign: '^'}], 76)
    expect(performance.now() - begin).toBeLessThan(2000)
  })
})

describe('wrap', () => {
  test.each([
    ['one two three', 8, ['one two', 'three']],
    ['日期与星期不符，请核对', 8, ['日期与星', '期不符，', '请核对']],
    ['日期与星期，请核对', 10, ['日期与星', '期，请核对']],
    ['他说“好”', 6, ['他说', '“好”']],
    ['averylongword of it', 5, ['averylongword', 'of it']],
    ['', 10, ['']],
    ['a\nb', 10, ['a\\nb']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines)
  })
})

describe('stylish', () => {
  test('an item in full', () => {
    const source = '会议于3月3日（星期五）召开\n大约三十人左右参加'
    const result = report(
      source,
      [
        [
          '（星期五）',
          'error',
          'date-weekday-mismatch',
          '“3月3日”旁出现“星期五”，应为“星期二”',
          {related: [{start: 15, end: 17, message: '此处另有一说'}], fix: []},
        ],
        ['大约', 'warning', 'approximation-redundancy', '“大约”与“左右”重复'],
        ['三十', 'info', 'number-format', '宜用阿拉伯数字'],
      ],
      {
        language: 'zh-Hans',
        overall: 59,
        grade: 'D',
        losses: [
          {ruleId: 'date-weekday-mismatch', dimension: 'accuracy', points: 12.34},
          {ruleId: 'approximation-redundancy', dimension: 'concision', points: 3},
        ],
        ceilings: [
          {limit: 59, ruleId: 'injected-url'},
          {limit: 89, ruleId: 'date-weekday-mismatch'},
        ],
        suppressed: 2,
      },
    )
    expect(show([result])).toBe(`a.txt
  1:8  错误  “3月3日”旁出现“星期五”，应为“星期二”  date-weekday-mismatch
             ↳ 2:1  此处另有一说
    会议于3月3日（星期五）召开
                ^^^^^^^^^^

  2:1  警告  “大约”与“左右”重复  approximation-redundancy
  2:3  提示  宜用阿拉伯数字  number-format
    大约三十人左右参加
    ~~~~----

  快 时效   100  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
  真 真实    89  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇░░░
  准 准确    50  ▇▇▇▇▇▇▇▇▇▇░░░░░░░░░░
  简 简练     4  ░░░░░░░░░░░░░░░░░░░░
  构 结构     0  ░░░░░░░░░░░░░░░░░░░░
  总分       59  D 不合格
            因 injected-url 最高 59 分：现状不得发布
  扣分最多  date-weekday-mismatch −12.3  approximation-redundancy −3.0

1 篇 · 1 处错误 · 1 处警告 · 1 处提示 · 已屏蔽 2 处 · 可用 --fix 改正 1 处
`)
  })

  test('the labels are in the language asked for, else in that of the item', () => {
    const results = [report('x', [['x']], {language: 'zh-Hant', ceilings: [{limit: 79, ruleId: 'r'}]})]
    for (const part of ['快 時效', '總分', 'A 優秀', '因 r 最高 79 分：改正後方可發布', '1 篇']) expect(show(results)).toContain(part)
    for (const part of ['timeliness', 'overall      91  A', 'at most 79 because of r: mend this before publication', '1 item · 1 warning']) {
      expect(show(results, {language: 'en'})).toContain(part)
    }
    expect(show([...results, report('', [], {}, 'b')])).toContain('2 items · ')
  })

  test('rules that hold the score at the same limit stand together', () => {
    const held = report('x', [['x']], {
      ceilings: [
        {limit: 59, ruleId: 'a'},
        {limit: 59, ruleId: 'b'},
        {limit: 79, ruleId: 'c'},
      ],
    })
    expect(show([held])).toContain('at most 59 because of a, b: must not go out as it stands')
  })

  test('a clean item takes one line', () => {
    expect(show([report('x', [], {overall: 100}), report('y', [], {overall: 100}, 'b.txt')])).toBe(
      'a.txt  100  A\nb.txt  100  A\n\n2 items · median score 100\n',
    )
    expect(show([])).toBe('')
  })

  test.each([
    [[90, 50, 70], '70'],
    [[90, 50], '70'],
    [[90.9, 90.9, 10, 20], '55'],
  ])('the median of %j is %s', (scores, median) => {
    expect(show(scores.map((overall) => report('', [], {overall})))).toContain(`median score ${median}`)
  })

  test('a rule that finds much does not drown the others, and its worst is kept', () => {
    const source = Array.from({length: 9}, (_, index) => `x${index}\n`).join('')
    const drafts: Draft[] = Array.from({length: 9}, (_, index) => [`x${index}`, index === 8 ? 'error' : 'warning', 'much'])
    const text = show([report(source, [...drafts, ['x4', 'info', 'other']])])
    expect(text.match(/ {2}much$/gm)).toHaveLength(5)
    expect(text).toContain('9:1  error    Unexpected thing  much')
    expect(text).toContain('… and 4 more of much (use --format json for all)')
    expect(text).toContain('other')
    expect(text).not.toContain('more of other')
    expect(text).toContain('1 item · 1 error · 8 warnings · 1 info')
  })

  test('lines keep within the terminal', () => {
    const long = '要求各单位按照 2026 年工作计划，于三月底之前完成全部排查工作并上报结果'
    const source = `${long.repeat(5)}\n`
    const result = report(
      source,
      [
        ['各单位', 'error', 'some-quite-long-rule-name', long],
        ['三月底', 'warning', 'b', `Unexpected ${'words '.repeat(30)}`, {related: [{start: 0, end: 1, message: long.repeat(2)}]}],
      ],
      {
        losses: Array.from({length: 5}, (_, index) => ({ruleId: `a-rule-with-a-long-name-${index}`, dimension: 'truth' as const, points: 9})),
        ceilings: Array.from({length: 5}, (_, index) => ({ruleId: `a-rule-with-a-long-name-${index}`, limit: 59})),
      },
    )
    for (const width of [60, 80, 120]) {
      for (const line of show([result], {width}).split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width)
    }
  })

  test('what an item holds cannot speak to the terminal', () => {
    const hostile = '\u001b]0;x\u0007\u202e\u009b'
    const result = report(
      `${hostile} text`,
      [[hostile, 'error', 'r', `Unexpected ${hostile}`, {related: [{start: 0, end: 1, message: hostile}]}]],
      {},
      `${hostile}.txt`,
    )
    expect(show([result])).not.toMatch(/[\u001b\u0007\u202e\u009b]/)
    expect(show([result])).toContain('\\u001B]0;x\\u0007\\u202E\\u009B.txt')
  })

  test('colour changes nothing but colour', () => {
    const results = [
      report(
        'WRONG weak',
        [
          ['WRONG', 'error', 'a'],
          ['weak', 'info', 'b'],
        ],
        {overall: 30, ceilings: [{limit: 59, ruleId: 'a'}]},
      ),
      report('', [], {overall: 100}, 'b'),
    ]
    const colored = formats.stylish(results, {color: true, width: 80})
    expect(colored).toContain('\u001b[31merror')
    expect(colored).toContain('\u001b[31m^^^^^\u001b[39m')
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(show(results))
  })

  test('a finding over several lines is marked in its first', () => {
    expect(show([report('one two\nthree', [['two\nthree']])])).toContain('    one two\n        ~~~\n')
  })

  test('an empty source can carry findings', () => {
    const text = show([report('', [['', 'error', 'empty', 'Missing text']])])
    expect(text).toContain('  1:1  error    Missing text  empty\n\n  timeliness')
  })
})
