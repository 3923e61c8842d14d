import fc from 'fast-check'
import type {InferOutput} from 'valibot'
import {describe, expect, expectTypeOf, test} from 'vitest'
import {findNearest} from '../src/facts/nearest.ts'
import type {Registry} from '../src/item.ts'
import {parseRegistry, type RegistrySyntax} from '../src/registry/registry.ts'
import type {registrySchema} from '../src/registry/schema.ts'

const whole = `
people:
  - name: 王强
    posts:
      - {title: 局长, unit: 住建局, since: 2024-03, until: 2026-02-28}
      - title: 副市长
        since: "2026-03-01"
    aliases: [老王]
    order: 1
  - name: 李梅
    titles: 教授
organisations:
  - name: 临江大学
    aliases: [临大]
    domains: [linjiang.example]
places: [北岭, 东湾]
units:
  - id: zjj
    name: 住房和城乡建设局
    aliases: [住建局]
    class: 市直
    quota: {month: {news: 4, brief: 2}, year: {report: 1}}
    leader: 王强
    places: [滨河路]
terms:
  - term: 困难群体
    aliases: [弱势群体]
  - term: 残废人
    forbidden: 是
    instead: [残疾人, 残障人士]
    why: 有贬义
domains: [news.example]
`

const problemsOf = (text: string, syntax: RegistrySyntax = 'yaml', language: 'en' | 'zh-Hans' | 'zh-Hant' = 'en') =>
  parseRegistry(text, syntax, language).problems.map(({line, message, severity}) => `${line} ${severity === 'warning' ? '(warning) ' : ''}${message}`)

describe('what is right', () => {
  test('YAML with all that a registry holds', () => {
    const {registry, problems} = parseRegistry(whole, 'yaml')
    expect(problems).toEqual([])
    expect(registry).toEqual({
      people: [
        {
          name: '王强',
          posts: [
            {title: '局长', unit: '住建局', since: '2024-03', until: '2026-02-28'},
            {title: '副市长', since: '2026-03-01'},
          ],
          aliases: ['老王'],
          order: 1,
        },
        {name: '李梅', titles: ['教授']},
      ],
      organisations: [{name: '临江大学', aliases: ['临大'], domains: ['linjiang.example']}],
      places: [{name: '北岭'}, {name: '东湾'}],
      units: [
        {
          id: 'zjj',
          name: '住房和城乡建设局',
          aliases: ['住建局'],
          class: '市直',
          quota: {month: {news: 4, brief: 2}, year: {report: 1}},
          leader: '王强',
          places: ['滨河路'],
        },
      ],
      terms: [
        {term: '困难群体', aliases: ['弱势群体']},
        {term: '残废人', forbidden: true, instead: ['残疾人', '残障人士'], why: '有贬义'},
      ],
      domains: ['news.example'],
    })
  })

  test('JSON is the same', () => {
    const {registry} = parseRegistry(whole, 'yaml')
    expect(parseRegistry(JSON.stringify(registry), 'json')).toEqual({registry, problems: []})
  })

  test.each<[string, RegistrySyntax, string, object]>([
    ['Chinese keys', 'yaml', '人员:\n  - 姓名: 王强\n    职务: 局长\n    别名: [老王]', {people: [{name: '王强', titles: ['局长'], aliases: ['老王']}]}],
    ['Traditional keys', 'yaml', '人員:\n  - 姓名: 王強\n    職務: 局長', {people: [{name: '王強', titles: ['局長']}]}],
    ['a byte order mark', 'json', '\uFEFF{"places":["北岭"]}', {places: [{name: '北岭'}]}],
    ['an empty value', 'yaml', 'people:\n  - name: 王强\n    aliases:\nterms:\n', {people: [{name: '王强'}]}],
    ['one value without its list', 'yaml', 'domains: a.example', {domains: ['a.example']}],
    ['nothing', 'yaml', '', {}],
    ['nothing in a table', 'csv', '', {}],
    [
      'a table of people',
      'csv',
      '姓名,职务\n王强,局长\n李梅,教授\n',
      {
        people: [
          {name: '王强', posts: [{title: '局长'}]},
          {name: '李梅', posts: [{title: '教授'}]},
        ],
      },
    ],
    [
      'several posts in several rows',
      'csv',
      '\uFEFF姓名,职务,单位,任职起,任职止,别名\r\n王强,局长,住建局,2024-03,2026-02,老王；王局\r\n王强,副市长,市政府,2026-03,,\r\n',
      {
        people: [
          {
            name: '王强',
            aliases: ['老王', '王局'],
            posts: [
              {title: '局长', unit: '住建局', since: '2024-03', until: '2026-02'},
              {title: '副市长', unit: '市政府', since: '2026-03'},
            ],
          },
        ],
      },
    ],
    ['tabs', 'tsv', 'name\ttitle\torder\nAnn Price\tmayor\t2\n', {people: [{name: 'Ann Price', order: 2, posts: [{title: 'mayor'}]}]}],
    ['semicolons for commas', 'csv', 'name;title\nAnn Price;mayor\n', {people: [{name: 'Ann Price', posts: [{title: 'mayor'}]}]}],
    [
      'quoted cells',
      'csv',
      'name,title\n"Price, Ann","head of ""works""\nand roads"\n',
      {people: [{name: 'Price, Ann', posts: [{title: 'head of "works"\nand roads'}]}]},
    ],
    [
      'a table of terms',
      'csv',
      '词,改为,禁用,理由\n残废人,残疾人;残障人士,是,有贬义\n',
      {terms: [{term: '残废人', instead: ['残疾人', '残障人士'], forbidden: true, why: '有贬义'}]},
    ],
    ['terms in English', 'csv', 'term,instead,forbidden\nchairman,chair,no\n', {terms: [{term: 'chairman', instead: ['chair'], forbidden: false}]}],
    ['rows without anything', 'csv', 'name,title\n,\nAnn Price,mayor\n\n', {people: [{name: 'Ann Price', posts: [{title: 'mayor'}]}]}],
  ])('%s', (_, syntax, text, registry) => expect(parseRegistry(text, syntax)).toEqual({registry, problems: []}))
})

describe('mistakes people make', () => {
  test.each<[string, string[]]>([
    ['peple:\n  - name: A B', ['1 Unexpected key `peple` in the registry, expected `people`']],
    ['people:\n  - nmae: 王强', ['2 Unexpected key `nmae` in people[0], expected `name`', '2 Missing `name` in people[0]']],
    ['people:\n  - name: 王强\n    phone: 1', ['3 Unexpected key `phone` in people[0], expected one of name, titles, posts, aliases, order']],
    [
      'people:\n  - name: 王强\n    posts:\n      - {title: 局长, since: 2024年3月}',
      ['4 Unexpected `2024年3月` for people[0].posts[0].since, expected a date such as 2024-03-01'],
    ],
    [
      'people:\n  - name: 王强\n    posts:\n      - {title: 局长, since: 2024-13}',
      ['4 Unexpected `2024-13` for people[0].posts[0].since, expected a date such as 2024-03-01'],
    ],
    ['people:\n  - name: 王强\n    posts:\n      - {since: 2024-03}', ['4 Missing `title` in people[0].posts[0]']],
    [
      'people:\n  - name: 王强\n    posts:\n      - {title: 局长, since: 2024-03, until: 2023}',
      ['4 Unexpected end 2023 before the start in people[0].posts[0], expected a later date'],
    ],
    ['people:\n  - name: 王强\n    order: first', ['3 Unexpected `first` for people[0].order, expected a whole number']],
    ['people:\n  - name: [王强]', ['2 Unexpected a list for people[0].name, expected a text']],
    ['people:\n  王强: 局长', ['2 Unexpected keys and values for people, expected a list']],
    ['people:\n  - name: 王强\n    name: 李梅', ['3 Unexpected second `name` in people[0], expected it once']],
    ['people:\n  - name: 王强\n  - name: 王强', ['3 (warning) Unexpected second `王强` in people[1], expected it once']],
    ['terms:\n  - term: 残废人\n    forbidden: maybe', ['3 Unexpected `maybe` for terms[0].forbidden, expected yes or no']],
    ['terms:\n  - instead: 残疾人', ['2 Missing `term` in terms[0]']],
    ['domains: [https://news.example/a]', ['1 Unexpected `https://news.example/a` for domains[0], expected a domain such as example.com']],
    ['units:\n  - name: 住建局\n    quota: {month: {news: many}}', ['3 Unexpected `many` for units[0].quota.month.news, expected a whole number']],
    ['units:\n  - name: 住建局\n    quota: {mounth: {news: 4}}', ['3 Unexpected key `mounth` in units[0].quota, expected `month`']],
    ['units:\n  - name: 住建局\n    quota: 4', ['3 Unexpected `4` for units[0].quota, expected keys and values']],
    [
      'people: [王小明]\nunits:\n  - name: 住建局\n    leader: 王晓明',
      ['4 (warning) Unexpected `王晓明` for units[0].leader, expected a name that is registered, such as `王小明`'],
    ],
    [
      'people:\n  - name: 王强\n    posts: [{title: 局长, unit: 住建居}]\nunits: [住建局]',
      ['3 (warning) Unexpected `住建居` for people[0].posts[0].unit, expected a name that is registered, such as `住建局`'],
    ],
    ['- 王强', ['1 Unexpected a list, expected keys such as people, organisations, places, units, terms, topics, domains']],
    ['王强', ['1 Unexpected `王强`, expected keys such as people, organisations, places, units, terms, topics, domains']],
    ['people: [\n', ['2 Unexpected syntax, expected YAML (unexpected end of the stream within a flow collection)']],
    ['people:\n\t- name: 王强', ['2 Unexpected syntax, expected YAML (tab characters must not be used in indentation)']],
  ])('%j', (text, expected) => expect(problemsOf(text)).toEqual(expected))

  test.each<[RegistrySyntax, string, string[]]>([
    ['json', '{"people": [{"name": "王强",}]}', ['1 Unexpected syntax, expected JSON (JSON)']],
    ['json', '{"people":\n[{"name": "王强", "aliases": {"a": 1}}]}', ['2 Unexpected keys and values for people[0].aliases, expected a text']],
    ['csv', '姓名,电话\n王强,1\n', ['1 Unexpected key `电话` in the registry, expected one of name, titles, aliases, order, title, unit, since, until']],
    ['csv', '职务,单位\n局长,住建局\n', ['1 Missing column `name` in the first row']],
    ['csv', '姓名,职务,任职起\n王强,局长,去年\n', ['2 Unexpected `去年` for people[0].posts[0].since, expected a date such as 2024-03-01']],
    ['csv', '姓名,单位\n王强,住建局\n', ['2 Missing `title` in people[0].posts[0]']],
    ['tsv', 'nmae\ttitle\nAnn\tmayor\n', ['1 Unexpected key `nmae` in the registry, expected `name`', '1 Missing column `name` in the first row']],
  ])('%s %j', (syntax, text, expected) => expect(problemsOf(text, syntax)).toEqual(expected))

  test('what is wrong is left out, the rest is kept', () => {
    const {registry, problems} = parseRegistry('people:\n  - {}\n  - name: 王强\nplaces: 北岭\nfoo: 1', 'yaml')
    expect(registry).toEqual({people: [{name: '王强'}], places: [{name: '北岭'}]})
    expect(problems.map(({path}) => path)).toEqual(['people[0]', ''])
  })

  test('messages in the three languages', () => {
    const text = 'peple: 1\npeople:\n  - name: 王强\n    order: x'
    expect(problemsOf(text, 'yaml', 'zh-Hans')).toEqual(['1 名册 没有“peple”这一项，应为“people”', '4 people[0].order 不应为`x`，应为整数'])
    expect(problemsOf(text, 'yaml', 'zh-Hant')).toEqual(['1 名冊 沒有「peple」這一項，應為「people」', '4 people[0].order 不應為`x`，應為整數'])
  })
})

test.each([
  ['王晓明', ['王小明', '李梅'], '王小明'],
  ['Frankfrut', ['Frankfurt', 'Frankfort'], 'Frankfurt'],
  ['乙', ['甲'], '甲'],
  ['quite another', ['name'], undefined],
])('nearest to %s of %j', (name, known, nearest) => expect(findNearest(name, known)).toBe(nearest))

test('any text is read without throwing', () => {
  const pieces = [
    'people',
    ':',
    '\n',
    '  ',
    '- ',
    'name',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    '王强',
    '\t',
    ';',
    '#',
    '&a',
    '*a',
    '\r\n',
    '\uFEFF',
    '姓名',
    '词',
    '\0',
    '\ud800',
  ]
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, fc.constantFrom<RegistrySyntax>('yaml', 'json', 'csv', 'tsv'), (source, syntax) => {
      for (const {start, line} of parseRegistry(source, syntax).problems) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(start).toBeLessThanOrEqual(source.length + 1)
        expect(line).toBeGreaterThanOrEqual(1)
      }
    }),
    {numRuns: 1000},
  )
})

test('the schema is in step with the type', () => {
  type Entry<T> = NonNullable<T> extends readonly (infer E)[] ? E : never
  type Written = InferOutput<typeof registrySchema>
  expectTypeOf<keyof Written>().toEqualTypeOf<keyof Registry>()
  expectTypeOf<keyof Entry<Written['people']>>().toEqualTypeOf<keyof Entry<Registry['people']>>()
  expectTypeOf<keyof Entry<Entry<Written['people']>['posts']>>().toEqualTypeOf<keyof Entry<Entry<Registry['people']>['posts']>>()
  expectTypeOf<keyof Entry<Written['organisations']>>().toEqualTypeOf<keyof Entry<Registry['organisations']>>()
  expectTypeOf<keyof Entry<Written['places']>>().toEqualTypeOf<keyof Entry<Registry['places']>>()
  expectTypeOf<keyof Entry<Written['units']>>().toEqualTypeOf<keyof Entry<Registry['units']>>()
  expectTypeOf<keyof Entry<Written['terms']>>().toEqualTypeOf<keyof Entry<Registry['terms']>>()
})
