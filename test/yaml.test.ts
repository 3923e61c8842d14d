import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Problems} from '../src/read/limits.ts'
import {readYaml} from '../src/read/yaml.ts'
import {readYamlLines} from '../src/read/yamlLines.ts'

function readBoth(yaml: string) {
  const problems = [new Problems(yaml), new Problems(yaml)] as const
  return [
    {fields: readYaml(yaml, 7, problems[0]), problems: problems[0].list},
    {fields: readYaml(yaml, 7, problems[1], {fast: false}), problems: problems[1].list},
  ] as const
}

const keys = ['title', 'author', 'date', '标题', '作者', 'draft', 'null', 'last-mod', 'x', '"q"', '- a', '#c']
const values = [
  'plain words',
  '"quoted, words"',
  "'quoted words'",
  '2026-03-03',
  '2026-03-03 09:30:00',
  '标题：副题',
  '“引文”第一句',
  'a:b',
  'a: b',
  'a # comment',
  'a#b',
  'null',
  '~',
  'true',
  '',
  '""',
  '" spaced "',
  "' spaced '",
  "'it''s'",
  '"a\\nb"',
  '[a, b]',
  '{name: a}',
  '|',
  '&x a',
  '*x',
  '!!str a',
  'a  b',
  'a ',
  'a\t',
  '\u00a0a\u00a0',
  'http://a.example/b',
  'a\n  goes on',
  '"a\n  goes on"',
  '\n  - a\n  - b',
  'a\u0085b',
  'a\u2028b',
  '\ufeffa',
  'a\0b',
  '😀',
  '-a',
  '- a',
  '?a',
  '%a',
  '@a',
  '12,3',
]
const line = fc.tuple(
  fc.constantFrom('', '', '', '', ' ', '\t'),
  fc.constantFrom(...keys),
  fc.constantFrom(': ', ': ', ': ', ':', ':  ', '：'),
  fc.constantFrom(...values),
  fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n'),
)
const headers = fc.array(line, {maxLength: 6}).map((lines) => lines.map((parts) => parts.join('')).join(''))

test('what is read line by line is what the parser reads', () => {
  fc.assert(
    fc.property(headers, (yaml) => {
      const [fast, slow] = readBoth(yaml)
      expect(fast).toEqual(slow)
    }),
    {numRuns: 2000},
  )
})

test('and so is any text behind a key', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 12}), fc.constantFrom('', '"', "'"), (text, quote) => {
      const [fast, slow] = readBoth(`title: ${quote}${text}${quote}\nauthor: a\n`)
      expect(fast).toEqual(slow)
    }),
    {numRuns: 2000},
  )
})

test.each([
  ['title: Rain at last\nauthor: "A, B"\n', ['Rain at last', 'A, B']],
  ["标题: '喜雨'\ndate: 2026-03-03 09:30\n", ['喜雨', '2026-03-03 09:30']],
  ['title: a: b\n', undefined],
  ['title: a # b\n', undefined],
  ['title: a\n  b\n', undefined],
  ['title: a\ntitle: b\n', undefined],
  ['title:\n- a\n', undefined],
  ['title: "a\\"b"\n', undefined],
])('%j is simple enough, or is not', (yaml, texts) => {
  expect(readYamlLines(yaml)?.map(({text}) => text)).toEqual(texts)
})
