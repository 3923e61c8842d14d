import {describe, expect, test} from 'vitest'
import {valueFields} from '../src/facts/fields.ts'
import type {DeclaredField, FieldName, SourceSpan} from '../src/item.ts'

/** Knows two ways to write a date, and shows that it was told language and time zone. */
const readDate = (raw: string, language: string, timeZone: string) => {
  const match = /^(\d{4})[-年](\d{1,2})[-月](\d{1,2})日?$/.exec(raw.trim())
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}${language === 'en' ? `[${timeZone}]` : ''}` : undefined
}
const place: SourceSpan = {start: 4, end: 9, inSource: true}
const say = (key: FieldName, raw: string, from: DeclaredField['from'] = 'header', rest: Partial<DeclaredField> = {}): DeclaredField => ({
  key,
  raw,
  from,
  ...rest,
})
const value = (...declared: DeclaredField[]) => valueFields(declared, 'zh-Hans', 'Asia/Shanghai', readDate)

describe('values', () => {
  test.each<[FieldName, string, string | string[] | undefined]>([
    ['headline', ' 新馆  开馆\n', '新馆 开馆'],
    ['headline', '  ', undefined],
    ['datePublished', '2026年3月3日', '2026-03-03'],
    ['datePublished', '2026-3-3', '2026-03-03'],
    ['datePublished', '前天', undefined],
    ['author', '王小明', ['王小明']],
    ['author', '王小明、李思雨', ['王小明', '李思雨']],
    ['author', '王小明，李思雨；赵刚', ['王小明', '李思雨', '赵刚']],
    ['author', '王小明 李思雨', ['王小明', '李思雨']],
    ['author', '王　明', ['王明']],
    ['author', '记者 王小明', ['王小明']],
    ['author', 'Jane Doe', ['Jane Doe']],
    ['author', 'By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['author', 'Jane Doe / John Roe', ['Jane Doe', 'John Roe']],
    ['author', '清河县图书馆', ['清河县图书馆']],
    ['author', '、', undefined],
    ['editor', '李思雨', ['李思雨']],
    ['reviewer', '赵刚;周正', ['赵刚', '周正']],
    ['keywords', '图书馆 新馆 阅读', ['图书馆', '新馆', '阅读']],
    ['keywords', '图书馆，新馆', ['图书馆', '新馆']],
    ['keywords', 'public library, reading', ['public library', 'reading']],
    ['keywords', 'public library', ['public library']],
    ['images', 'https://example.org/a.jpg, b.jpg', ['https://example.org/a.jpg', 'b.jpg']],
    ['source', '清河日报/清河网', '清河日报/清河网'],
    ['pubStatus', 'true', 'withheld'],
    ['pubStatus', 'withheld', 'withheld'],
    ['pubStatus', 'draft', 'withheld'],
    ['pubStatus', '草稿', 'withheld'],
    ['pubStatus', 'false', 'usable'],
    ['pubStatus', 'Published', 'usable'],
    ['pubStatus', '已發布', 'usable'],
    ['pubStatus', '撤稿', 'canceled'],
    ['pubStatus', 'constructor', 'constructor'],
    ['kind', 'Press Release', 'press-release'],
    ['kind', 'news', 'news'],
    ['kind', '政策解读', 'policy-explainer'],
    ['kind', '通知公告', 'notice'],
    ['kind', '講話', 'speech'],
    ['kind', '散文', '散文'],
    ['kind', 'constructor', 'constructor'],
    ['channel', '公眾號', 'wechat'],
    ['channel', '快报', 'bulletin'],
    ['unit', '清河县图书馆', '清河县图书馆'],
  ])('%s: %j', (key, raw, expected) => {
    expect(value(say(key, raw)).fields).toEqual(expected === undefined ? {} : {[key]: expected})
  })

  test('the reader of dates is told language and time zone', () => {
    expect(valueFields([say('eventDate', '2026-3-3')], 'en', 'UTC', readDate).fields).toEqual({eventDate: '2026-03-03[UTC]'})
  })

  test('lists of the syntax are taken as they are', () => {
    expect(value(say('keywords', 'public library, reading', 'header', {values: ['public library', ' ', 'reading, writing']})).fields.keywords).toEqual([
      'public library',
      'reading, writing',
    ])
    expect(value(say('author', '[a, b]', 'header', {values: ['Jane Doe', '王小明']})).fields.author).toEqual(['Jane Doe', '王小明'])
  })
})

describe('precedence', () => {
  test('options before header before text, whatever their order', () => {
    const text = say('source', '清河网', 'text')
    const header = say('source', '清河日报', 'header')
    const options = say('source', '清河电视台', 'options')
    expect(value(text, header, options).fields.source).toBe('清河电视台')
    expect(value(text, header).fields.source).toBe('清河日报')
    expect(value(text).fields.source).toBe('清河网')
  })

  test('of one origin the first counts', () => {
    expect(value(say('source', '清河网', 'text'), say('source', '清河日报', 'text')).fields.source).toBe('清河网')
  })

  test('lists of one origin are joined, without doubles but where a rule counts steps; those of another are not', () => {
    const {fields, values} = value(say('reviewer', '王小明', 'text', {place}), say('reviewer', '李思雨、王小明', 'text'))
    expect(fields.reviewer).toEqual(['王小明', '李思雨'])
    expect(values.get('reviewer')).toEqual({value: ['王小明', '李思雨', '王小明'], raw: '王小明', start: 4, end: 9, place})
    expect(value(say('author', '王小明', 'header'), say('author', '李思雨', 'text')).fields.author).toEqual(['王小明'])
  })

  test('an empty declaration stands back', () => {
    expect(value(say('source', ' ', 'header'), say('source', '清河网', 'text')).fields.source).toBe('清河网')
    expect(value(say('author', '', 'header'), say('author', '王小明', 'text')).fields.author).toEqual(['王小明'])
  })

  test('a date that cannot be read is kept for the rules, and stands back for one that can', () => {
    const unread = value(say('eventDate', '2026年2月30号吧', 'header', {place}))
    expect(unread.fields).toEqual({})
    expect(unread.values.get('eventDate')).toEqual({value: '2026年2月30号吧', raw: '2026年2月30号吧', start: 4, end: 9, place})

    const read = value(say('eventDate', '三月三', 'header'), say('eventDate', '2026年3月3日', 'text'))
    expect(read.fields.eventDate).toBe('2026-03-03')
    expect(read.values.get('eventDate')?.raw).toBe('2026年3月3日')
  })
})

test('a value knows its place in the source; one from outside has none', () => {
  const {values} = value(say('headline', '新馆开馆', 'header', {place}), say('unit', '清河县图书馆', 'options'))
  expect(values.get('headline')).toEqual({value: '新馆开馆', raw: '新馆开馆', start: 4, end: 9, place})
  expect(values.get('unit')).toEqual({value: '清河县图书馆', raw: '清河县图书馆'})
})

test('nothing declared, nothing said', () => {
  expect(value()).toEqual({fields: {}, values: new Map()})
})
