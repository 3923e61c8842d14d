import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {canonicalField} from '../src/read/fields.ts'
import {Problems} from '../src/read/limits.ts'
import {readMarkdown} from '../src/read/markdown.ts'
import {type Draft, read} from '../src/read/read.ts'

const blocksOf = ({prose}: Draft) =>
  prose.blocks.map(({start, end, kind, level, ordinal}) =>
    [kind + (level ? String(level) : '') + (ordinal === undefined ? '' : `#${ordinal}`), prose.text.slice(start, end)].join(': '),
  )
const fieldsOf = ({declared}: Draft) => declared.map(({key, raw, values}) => `${key}=${values ? values.join('|') : raw}`)
const sourceOf = (draft: Draft, source: string, text: string) => {
  const start = draft.prose.text.indexOf(text)
  const place = draft.prose.toSource({start, end: start + text.length})
  return source.slice(place.start, place.end)
}

describe('names of fields', () => {
  test.each([
    ['title', 'headline'],
    ['Title', 'headline'],
    ['標題', 'headline'],
    ['责任编辑', 'editor'],
    ['責任編輯', 'editor'],
    ['發布時間', 'datePublished'],
    ['date', 'datePublished'],
    ['pub_date', 'datePublished'],
    ['PubDate', 'datePublished'],
    ['ContentSource', 'source'],
    ['event-date', 'eventDate'],
    ['ｔｉｔｌｅ', 'headline'],
    ['作　者', 'author'],
    ['報送單位', 'unit'],
    ['embargoedUntil', 'embargoedUntil'],
    ['policyNumber', 'policyNumber'],
    ['发文字号', 'policyNumber'],
    ['签发', 'approver'],
    ['三審', 'approver'],
    ['layout', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ])('%s is %s', (name, key) => expect(canonicalField(name)).toBe(key))
})

describe('plain text', () => {
  test.each<[string, string, string[]]>([
    ['a line is a paragraph', '标题\n\n　　第一段。\n第二段。　\n', ['paragraph: 标题', 'paragraph: 第一段。', 'paragraph: 第二段。']],
    ['all line ends', 'a\r\nb\rc\nd\u2028e', ['paragraph: a', 'paragraph: b', 'paragraph: c', 'paragraph: d', 'paragraph: e']],
    ['bullets', '- 甲\n• 乙\n* 丙', ['listItem1: 甲', 'listItem1: 乙', 'listItem1: 丙']],
    ['what is no bullet', '——甲\n-5℃\n一、乙\n*丙*', ['paragraph: ——甲', 'paragraph: -5℃', 'paragraph: 一、乙', 'paragraph: *丙*']],
    [
      'text wrapped by hand',
      'The council agreed on Monday to close the old bridge for\nrepairs that will last until the end of the summer.\n\nNext.',
      ['paragraph: The council agreed on Monday to close the old bridge for\nrepairs that will last until the end of the summer.', 'paragraph: Next.'],
    ],
    [
      'a headline above a byline is not wrapped',
      'Council agrees to close the old bridge for repairs this year\nBy Ann Example\nThe council agreed.',
      ['paragraph: Council agrees to close the old bridge for repairs this year', 'paragraph: By Ann Example', 'paragraph: The council agreed.'],
    ],
    [
      'lines that end sentences are paragraphs',
      'The council agreed on Monday to close the old bridge at once.\nthe mayor said that it would be open again in September.',
      ['paragraph: The council agreed on Monday to close the old bridge at once.', 'paragraph: the mayor said that it would be open again in September.'],
    ],
    [
      'Chinese lines are never joined',
      '本次活动由三个部门共同举办，参加的单位有二十多个，人数超过历年\n会后大家参观了新的展览馆',
      ['paragraph: 本次活动由三个部门共同举办，参加的单位有二十多个，人数超过历年', 'paragraph: 会后大家参观了新的展览馆'],
    ],
    ['nothing', ' \n\u3000\n', []],
  ])('%s', (_, source, blocks) => expect(blocksOf(read(source, {}))).toEqual(blocks))

  test('is the source itself, behind a byte order mark', () => {
    const {prose} = read('\ufeff甲。')
    expect(prose.text).toBe('甲。')
    expect(prose.toSource({start: 0, end: 1})).toEqual({start: 1, end: 2})
  })

  test('may have front matter, if it is such', () => {
    const source = '---\n标题: 甲\n作者: 乙\n---\n正文。'
    const draft = read(source)
    expect(fieldsOf(draft)).toEqual(['headline=甲', 'author=乙'])
    expect(blocksOf(draft)).toEqual(['paragraph: 正文。'])
    expect(sourceOf(draft, source, '正文')).toBe('正文')
    expect(read('---\n正文。\n---\n又。').declared).toEqual([])
    expect(blocksOf(read('---\n正文。\n---\n又。'))).toHaveLength(4)
  })
})

describe('front matter', () => {
  const markdown = (source: string, path = 'a.md') => read(source, {path})
  test.each<[string, string, string[]]>([
    [
      'YAML',
      '---\ntitle: "新桥通车"\ndate: 2024-05-06 08:00:00 +0800\nauthors:\n- 甲\n- 乙\nlayout: post\n---\n正文',
      ['headline=新桥通车', 'datePublished=2024-05-06 08:00:00 +0800', 'author=甲|乙'],
    ],
    ['flow list, objects', '---\nauthor: [{name: 甲, email: x@example.org}, 乙]\nimage: {path: a.png}\n---\n', ['author=甲|乙', 'images=a.png']],
    ['values that only look like something else', "---\ntitle: 'it''s: a # b'\nid: 007\nkind: no\n---\n", ["headline=it's: a # b", 'id=007', 'kind=no']],
    ['empty values', '---\ntitle:\nauthor: ""\ntags: []\nsource: null\n---\n', []],
    ['draft', '---\ntitle: a\ndraft: true\n---\n', ['headline=a', 'pubStatus=withheld']],
    ['not a draft', '---\ntitle: a\ndraft: false\npublished: true\n---\n', ['headline=a']],
    ['date beside a date of publication', '---\ndate: 2024-01-01\npublishDate: 2024-01-02\n---\n', ['createdAt=2024-01-01', 'datePublished=2024-01-02']],
    ['the canonical name first', '---\nexcerpt: a\ndescription: b\n---\n', ['description=b', 'description=a']],
    ['Windows line ends, dots', '---\r\ntitle: a\r\n...\r\nb', ['headline=a']],
    ['wrapped at the margin', '---\ntitle: "one\ntwo"\nauthor: a\n---\n', ['headline=one two', 'author=a']],
    ['block text', '---\ndescription: >\n  one\n  two\ntitle: a\n---\n', ['description=one two', 'headline=a']],
    [
      'TOML',
      '+++\ntitle = "甲 \\"乙\\""\ndate = 2024-05-06T08:00:00+08:00 # c\ntags = [\n  "a",\n  \'b\'\n]\ndraft = true\n[menu]\ntitle = "no"\n+++\n',
      ['headline=甲 "乙"', 'datePublished=2024-05-06T08:00:00+08:00', 'keywords=a|b', 'pubStatus=withheld'],
    ],
    [
      'Pelican',
      'Title: A: b\nDate: 2024-05-06 10:00\nAuthors: Ann, Bob\nSlug: a\n\nText',
      ['headline=A: b', 'datePublished=2024-05-06 10:00', 'author=Ann|Bob', 'id=a'],
    ],
    ['Hexo without its first line', 'title: a\ndate: 2024-05-06\n---\nText', ['headline=a', 'datePublished=2024-05-06']],
    ['one line with a colon is text', 'Note: this is text.\n\nTitle: no', []],
    ['a rule is no header', '---\n\n正文。\n\n---\n\n标题: 甲', []],
  ])('%s', (_, source, fields) => {
    const draft = markdown(source)
    expect(fieldsOf(draft)).toEqual(fields)
    expect(draft.problems).toEqual([])
  })

  test.each<[string, string, string, number, string[]]>([
    ['a tab', '---\ntitle: a\n\tauthor: b\ndate: 2024-01-01\n---\nx', 'yaml', 3, ['headline=a', 'datePublished=2024-01-01']],
    ['a colon too many', '---\ntitle: a: b\nauthors:\n- c\n---\nx', 'yaml', 2, ['headline=a: b', 'author=c']],
    ['a full-width colon', '---\ntitle: a\n作者：甲\n---\nx', 'yaml', 4, ['headline=a', 'author=甲']],
    ['an alias', '---\ntitle: &a b\nauthor: *a\nsource: c\n---\nx', 'yaml', 3, ['headline=b', 'source=c']],
    ['a key twice', '---\ntitle: a\ntitle: b\n---\nx', 'yaml', 3, ['headline=a']],
    ['no end', '---\ntitle: a\nauthor: b\n\n正文。', 'yaml', 1, ['headline=a', 'author=b']],
    ['too deep', `---\ntitle: a\ntags: ${'['.repeat(200)}\n---\nx`, 'depth', 3, ['headline=a']],
    ['NUL', '---\ntitle: a\nauthor: \0\n---\nx', 'yaml', 3, ['headline=a', 'author=\0']],
  ])('problem: %s', (_, source, code, line, fields) => {
    const {problems, declared, ...draft} = markdown(source)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]?.message).toMatch(new RegExp(`^Line ${line}: `))
    expect(fieldsOf({problems, declared, ...draft})).toEqual(fields)
  })

  test('places are those of the raw values', () => {
    const source = '\ufeff---\ntitle: "新桥" # c\nauthors:\n  - 甲\n  - 乙\nsource:   本报  \n---\n正文'
    const places = markdown(source).declared.map(({place}) => place && source.slice(place.start, place.end))
    expect(places).toEqual(['新桥', '- 甲\n  - 乙', '本报'])
  })

  test('is limited', () => {
    const draft = markdown(`---\ntitle: a\n${'x: y\n'.repeat(20_000)}---\n正文`)
    expect(draft.problems.map(({code}) => code)).toEqual(['limit'])
    expect(blocksOf(draft)).toEqual(['paragraph: 正文'])
  })

  test('the date may stand in the path alone', () => {
    const at = (path: string, source = 'x') => read(source, {path}).declared.map(({key, raw, place}) => [key, raw, place])
    expect(at('_posts/2024-02-29-a.md')).toEqual([['datePublished', '2024-02-29', undefined]])
    expect(at('news/20240506.md')).toEqual([['datePublished', '2024-05-06', undefined]])
    expect(at('_posts/2023-02-29-a.md')).toEqual([])
    expect(at('a/12024-02-29-a.md')).toEqual([])
    expect(at('2024-02-29-a.md', '---\ndate: 2024-03-01\n---\n')).toHaveLength(1)
  })

  test('problems speak the language asked for', () => {
    const [problem] = read('---\ntitle: a: b\n---\n', {path: 'a.md', language: 'zh-Hant'}).problems
    expect(problem?.message).toMatch(/^第 2 行：檔頭/)
  })

  test('keeps comments and the suppressing key', () => {
    const {prose} = markdown('---\n# newslint-disable vague-source\ntitle: a\nnewslint: off\n---\nx')
    expect(prose.comments.map(({text}) => text)).toEqual(['newslint-disable vague-source', 'newslint: off'])
  })
})

describe('Markdown', () => {
  test.each<[string, string, string[]]>([
    ['headings and paragraphs', '# 甲\n乙\n\n丙\n===\n## 丁 ##', ['heading1: 甲', 'paragraph: 乙', 'heading1: 丙', 'heading2: 丁']],
    ['line ends', '一二\n三四\nab\ncd', ['paragraph: 一二三四 ab cd']],
    ['line ends beside marks', '他说：“好”\n随后\n— end', ['paragraph: 他说：“好”随后— end']],
    ['hard breaks part blocks', '甲  \n乙\\\n丙<br>丁', ['paragraph: 甲', 'paragraph: 乙', 'paragraph: 丙', 'paragraph: 丁']],
    ['emphasis and links', '**甲**乙[丙](http://a.example "t")_x_', ['paragraph: 甲乙丙x']],
    ['escapes and entities', '\\*甲\\*&amp;&nbsp;乙&#20013;', ['paragraph: *甲*&\u00a0乙中']],
    [
      'lists as rendered',
      '3. 甲\n3. 乙\n   - 丙\n\n     丁\n3. 戊',
      ['listItem1#3: 甲', 'listItem1#4: 乙', 'listItem2: 丙', 'listItem2: 丁', 'listItem1#5: 戊'],
    ],
    ['quotes go on', '> 甲\n> 乙\n丙', ['quote: 甲乙丙']],
    ['table', '|甲|b|\n|-|-|\n|**c**|d\\|e|', ['tableCell: 甲', 'tableCell: b', 'tableCell: c', 'tableCell: d|e']],
    ['code is left out', 'use `x` here\n\na`b`c\n\n```\ncode\n```\n\n    code', ['paragraph: use here', 'paragraph: a c']],
    ['HTML in text', '甲<span>乙</span><!-- 丙 -->丁', ['paragraph: 甲乙丁']],
    ['HTML on its own', '<div class="x"><p>甲&amp;</p>\n<script>乙</script></div>\n\n丙', ['paragraph: 甲&', 'paragraph: 丙']],
    ['a caption in the next paragraph', '![甲](a.png)\n\n*乙*\n\n*丙*', ['caption: 乙', 'paragraph: 丙']],
    ['a caption in the same paragraph', '![甲](a.png)\n*乙*', ['caption: 乙']],
    ['emphasis without an image', '*乙*', ['paragraph: 乙']],
    ['bullets at the margin', '- 甲\n- 乙\n丙\n\n- 丁\n\n  戊', ['listItem1: 甲', 'listItem1: 乙丙', 'listItem1: 丁', 'listItem1: 戊']],
    ['U+3000 indents', '　　甲\n\n　　乙', ['paragraph: 甲', 'paragraph: 乙']],
  ])('%s', (_, source, blocks) => expect(blocksOf(read(source, {path: 'a.md'}))).toEqual(blocks))

  test('every character knows its place', () => {
    const source = '> 甲\\*乙\n> 丙&amp;丁 **戊**'
    const draft = read(source, {path: 'a.md'})
    expect(draft.prose.text).toBe('甲*乙丙&丁 戊')
    for (const [text, written] of [
      ['*', '\\*'],
      ['乙丙', '乙\n> 丙'],
      ['&', '&amp;'],
      ['丁', '丁'],
      ['戊', '戊'],
    ] as const) {
      expect(sourceOf(draft, source, text)).toBe(written)
    }
  })

  test('links, images and comments', () => {
    const source = '前[甲乙](http://a.example)后\n\n![图](a.png)\n\n<!-- newslint-disable x -->\n\n[丙][d] <b@example.org>\n\n[d]: http://d.example'
    const {prose} = read(source, {path: 'a.md'})
    expect(prose.links.map(({start, end, target}) => [prose.text.slice(start, end), target])).toEqual([
      ['甲乙', 'http://a.example'],
      ['丙', 'http://d.example'],
      ['b@example.org', 'mailto:b@example.org'],
    ])
    expect(prose.images.map(({alt, target}) => [alt, target])).toEqual([['图', 'a.png']])
    expect(prose.toSource(prose.images[0] as {start: number; end: number}).start).toBe(source.indexOf('!['))
    expect(prose.comments.map(({start, end, text}) => [source.slice(start, end), text])).toEqual([['<!-- newslint-disable x -->', ' newslint-disable x ']])
  })

  test.each([
    ['quotes', '> '.repeat(5000), 'depth'],
    ['lists', '- '.repeat(5000), 'depth'],
    ['indented lists', Array.from({length: 300}, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n'), 'depth'],
    ['brackets', '['.repeat(5000), 'limit'],
    ['long lists', '1. a\n   1. b\n'.repeat(5000), 'limit'],
  ])('is limited: %s', (_, source, code) => {
    const draft = read(source, {path: 'a.md'})
    expect(draft.problems.map((problem) => problem.code)).toEqual([code])
    expect(draft.prose.blocks.length).toBeGreaterThan(0)
  })
})

describe('HTML', () => {
  test.each<[string, string, string[]]>([
    ['blocks', '<h1>甲</h1><p>乙<b>丙</b></p><div>丁<p>戊</p>己</div>', ['heading1: 甲', 'paragraph: 乙丙', 'paragraph: 丁', 'paragraph: 戊', 'paragraph: 己']],
    ['white space', '<p>\n  甲\n  乙  a\n  b\n</p>', ['paragraph: 甲乙 a b']],
    ['entities', '<p>&ldquo;甲&rdquo;&nbsp;&#x4e2d;&copy;AT&T &unknown; a < b</p>', ['paragraph: “甲”\u00a0中©AT&T &unknown; a < b']],
    [
      'what is not shown',
      '<head><title>t</title><style>s</style></head><nav>n</nav><script>x</script><p hidden>h</p><p style="display: none">d</p><p>甲</p>',
      ['paragraph: 甲'],
    ],
    ['lists', '<ol start=2><li>甲<p>x</p><li>乙<ul><li>丙</ul></ol>', ['listItem1#2: 甲', 'listItem1: x', 'listItem1#3: 乙', 'listItem2: 丙']],
    ['breaks', '<p>甲<br>乙<br/></p>', ['paragraph: 甲', 'paragraph: 乙']],
    [
      'captions, cells, quotes',
      '<figure><img src=a><figcaption>甲</figcaption></figure><table><tr><td>乙<td>丙</table><blockquote><p>丁</p></blockquote>',
      ['caption: 甲', 'tableCell: 乙', 'tableCell: 丙', 'quote: 丁'],
    ],
    ['preformatted', '<pre>甲\n乙</pre>', ['paragraph: 甲', 'paragraph: 乙']],
    ['tags that close nothing', '<p>甲</x>乙</p>', ['paragraph: 甲乙']],
  ])('%s', (_, source, blocks) => expect(blocksOf(read(source, {path: 'a.html'}))).toEqual(blocks))

  test('places, links, images, comments', () => {
    const source = '<!doctype html>\r\n<p>甲&amp;<a href="/x?a=1&amp;b">乙</a><img src="i.png" alt="丙"><!-- c --></p>'
    const draft = read(source, {path: 'a.html'})
    expect(sourceOf(draft, source, '&')).toBe('&amp;')
    expect(sourceOf(draft, source, '乙')).toBe('乙')
    expect(draft.prose.links).toEqual([{start: 2, end: 3, target: '/x?a=1&b'}])
    expect(draft.prose.images).toEqual([{start: 3, end: 3, target: 'i.png', alt: '丙'}])
    expect(draft.prose.comments.map(({start, end}) => source.slice(start, end))).toEqual(['<!-- c -->'])
  })

  test('what the head declares', () => {
    const source = `<html lang="zh-CN"><head><title>甲_某局</title><meta name="ArticleTitle" content="甲&amp;乙"><meta name='PubDate' content='2024-05-06 10:00'>
<meta name="ContentSource" content=本局><meta name="viewport" content="x"><meta property="og:type" content="article"></head><body><time datetime="2024-05-07">x</time></body></html>`
    const draft = read(source, {path: 'a.html'})
    expect(fieldsOf(draft)).toEqual(['headline=甲&乙', 'datePublished=2024-05-06 10:00', 'source=本局', 'language=zh-CN'])
    expect(draft.declared.map(({place}) => place && source.slice(place.start, place.end))).toEqual(['甲&amp;乙', '2024-05-06 10:00', '本局', 'zh-CN'])
  })

  test('JSON-LD, the first time, the title', () => {
    const data =
      '{"@graph": [{"@type": "WebPage", "name": "no"}, {"@type": ["NewsArticle"], "headline": "\\u7532", "author": [{"name": "乙"}], "dateModified": "2024-05-08"}]}'
    const source = `<title> 丙 </title><script type="application/ld+json">${data}</script><p><time datetime="2024-05-07">x</time><time datetime="2024-05-09">y</time></p>`
    const draft = read(source, {path: 'a.html'})
    expect(fieldsOf(draft)).toEqual(['headline=甲', 'author=乙', 'dateModified=2024-05-08', 'datePublished=2024-05-07'])
    expect(fieldsOf(read('<title> 丙 </title><p>x', {path: 'a.htm'}))).toEqual(['headline=丙'])
  })

  test.each([
    ['deep', '<div>'.repeat(200), 'depth', 1],
    ['deeper', '<div>'.repeat(5000), 'depth', 1],
    ['attributes', `<a ${Array.from({length: 5000}, (_, index) => `a${index}`).join(' ')}>x</a>`, 'limit', 1],
    ['not deep', '<p>x<li>'.repeat(2000), '', 0],
  ])('is limited: %s', (_, source, code, count) => {
    const {problems} = read(source, {path: 'a.html'})
    expect(problems.map((problem) => problem.code)).toEqual(count ? [code] : [])
  })
})

describe('JSON', () => {
  test('of its own shape, through the escapes of strings', () => {
    const source =
      '{"headline": "新\\u6865", "author": ["甲", "乙"], "date": "2024-05-06", "draft": true, "body": "第\\u4e00段。\\n\\"第二\\"段。", "x": {"y": [1, null]}}'
    const draft = read(source, {path: 'a.json'})
    expect(fieldsOf(draft)).toEqual(['headline=新桥', 'author=甲|乙', 'datePublished=2024-05-06', 'pubStatus=withheld'])
    expect(blocksOf(draft)).toEqual(['paragraph: 第一段。', 'paragraph: "第二"段。'])
    expect(sourceOf(draft, source, '一段')).toBe('\\u4e00段')
    expect(sourceOf(draft, source, '"第二"')).toBe('\\"第二\\"')
    const [headline] = draft.declared
    expect(source.slice(headline?.place?.start, headline?.place?.end)).toBe('新\\u6865')
  })

  test.each<[string, object, string[], string[]]>([
    [
      'ninjs 2',
      {
        uri: 'u',
        headlines: [
          {role: 'main', value: '甲'},
          {role: 'sub', value: '乙'},
        ],
        descriptions: [{value: '丙'}],
        bodies: [
          {role: 'caption', value: 'x'},
          {role: 'main', contenttype: 'text/html', value: '<p>丁&amp;</p>'},
        ],
        versioncreated: '2024-05-06',
        pubstatus: 'usable',
      },
      ['id=u', 'headline=甲', 'subheadline=乙', 'description=丙', 'dateModified=2024-05-06', 'pubStatus=usable'],
      ['paragraph: 丁&'],
    ],
    ['ninjs 1', {type: 'text', headline: '甲', body_xhtml: '<h2>乙</h2>', byline: '丙'}, ['headline=甲', 'author=丙'], ['heading2: 乙']],
    [
      'schema.org',
      {'@type': 'NewsArticle', headline: '甲', author: {'@type': 'Person', name: '乙'}, publisher: {name: '丙'}, keywords: ['a', 'b'], articleBody: '丁'},
      ['headline=甲', 'author=乙', 'unit=丙', 'keywords=a|b'],
      ['paragraph: 丁'],
    ],
    ['Markdown', {headline: '甲', syntax: 'markdown', body: '# 乙\n\n**丙**'}, ['headline=甲'], ['heading1: 乙', 'paragraph: 丙']],
    ['Chinese names', {标题: '甲', 正文: '乙'}, ['headline=甲'], ['paragraph: 乙']],
    ['names of prototypes', JSON.parse('{"__proto__": "a", "constructor": "b", "toString": {"name": "c"}, "body": "x"}') as object, [], ['paragraph: x']],
    ['nothing to read', {a: 1}, [], []],
  ])('%s', (_, value, fields, blocks) => {
    const draft = read(JSON.stringify(value, null, 1), {path: 'a.json'})
    expect(fieldsOf(draft)).toEqual(fields)
    expect(blocksOf(draft)).toEqual(blocks)
    expect(draft.problems).toEqual([])
  })

  test.each([
    ['{"a": 1,\n}', 'encoding', 9],
    ['{"a": "x\ny"}', 'encoding', 6],
    ['', 'encoding', 0],
    ['[1] 2', 'encoding', 4],
    ['{"a": 01}', 'encoding', 6],
    ['['.repeat(200), 'depth', 100],
  ])('problem in %j', (source, code, start) => {
    const {problems, prose} = read(source, {path: 'a.json'})
    expect(problems.map((problem) => [problem.code, problem.start])).toEqual([[code, start]])
    expect(prose.text).toBe('')
  })
})

describe('artifacts', () => {
  test.each<[string, string[]]>([
    ['a\ufffd\ufffdb', ['replacement 1–3']],
    ['a\u200bb\ufeffc\u00add', ['invisible 1–2', 'invisible 3–4', 'invisible 5–6']],
    ['a\u202eb\u2066', ['bidi 1–2', 'bidi 3–4']],
    ['a\0\u0007b\u0085', ['control 1–3', 'control 4–5']],
    ['a&nbsp;&ldquo;b', ['entity 1–7', 'entity 7–14']],
    ['a<br/><p class="x">b</p>', ['tag 1–6', 'tag 6–19', 'tag 20–24']],
    ['👨\u200d👩 AT&T a<b x&y; <http://a.example>\t\r\n', []],
  ])('%j', (source, artifacts) => expect(read(source).prose.artifacts.map(({type, start, end}) => `${type} ${start}–${end}`)).toEqual(artifacts))
})

test('a source too long is cut', () => {
  const {problems, prose} = read('甲乙\n丙丁😀', {maxLength: 6})
  expect(problems.map(({code, start}) => [code, start])).toEqual([['limit', 5]])
  expect(prose.text).toBe('甲乙\n丙丁')
  expect(read('a'.repeat(1024 * 1024)).problems).toEqual([])
  expect(read('a'.repeat(1024 * 1024 + 1)).problems).toHaveLength(1)
})

const marks =
  '\n|\n\n|\r\n| |    |# |- |1. |> |**|*|_|`|```\n|[|](http://x.example)|![a](b.png)|[x]: y\n|<p>|</p>|<!-- c -->|<!--|<br>|&amp;|&nbsp;|&#20013;|\\|中文|字。|，|“|abc|9|---\n|title: a\n|作者: [a]\n|\u3000|\ufeff|\u200b|\0|\ud800|😀|<li>|<table>|<td>|<pre>|<script>|</script>|<title>|{"body":"|"}|:|"'.split(
    '|',
  )
const anything = fc
  .array(fc.oneof(fc.constantFrom(...marks, '|', '|-|\n'), fc.string({maxLength: 4, unit: 'binary'})), {maxLength: 30})
  .map((parts) => parts.join(''))
const paths = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json')

describe('always', () => {
  test('blocks are in order, trimmed, and every character leads back to its own', () => {
    fc.assert(
      fc.property(anything, paths, fc.boolean(), (text, path, wrapped) => {
        const source = wrapped ? JSON.stringify({body: text, syntax: path === 'a.md' ? 'markdown' : 'html'}) : text
        const {prose, declared, problems} = read(source, {path: wrapped ? 'a.json' : path})
        let before = 0
        for (const block of prose.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(before)
          expect(block.end).toBeGreaterThan(block.start)
          before = block.end
          const slice = prose.text.slice(block.start, block.end)
          expect(slice.trim()).toBe(slice)
          for (let start = block.start; start < block.end; start++) {
            const place = prose.toSource({start, end: start + 1})
            const written = source.slice(place.start, place.end)
            const isLineEnd = prose.text[start] === ' ' && written.trim() === ''
            if (prose.map.isVerbatim({start, end: start + 1}) && !isLineEnd) expect(written).toBe(prose.text[start])
          }
        }

        expect(before).toBeLessThanOrEqual(prose.text.length)
        for (const {start, end} of [...prose.links, ...prose.images, ...prose.artifacts])
          expect(0 <= start && start <= end && end <= prose.text.length).toBe(true)
        const places = [...declared.flatMap(({place}) => (place ? [place] : [])), ...prose.comments]
        for (const {start, end} of places) expect(0 <= start && start <= end && end <= source.length).toBe(true)
        for (const {start} of problems) expect(start).toBeLessThanOrEqual(source.length)
      }),
      {numRuns: 1500},
    )
  })

  test('line ends and a byte order mark change nothing but places', () => {
    const lines = fc.array(fc.constantFrom('# 甲', '乙。', 'abc', '- 丙', '', '> 丁', '**戊**', '<p>x', '---', 'title: a'), {maxLength: 12})
    fc.assert(
      fc.property(lines, fc.constantFrom('a.txt', 'a.md', 'a.html'), fc.constantFrom('\r\n', '\r'), (parts, path, lineEnd) => {
        const one = read(parts.join('\n'), {path})
        const other = read(`\ufeff${parts.join(lineEnd)}`, {path})
        expect(blocksOf(other)).toEqual(blocksOf(one))
        expect(fieldsOf(other)).toEqual(fieldsOf(one))
      }),
      {numRuns: 500},
    )
  })

  test('lists inside lists without end are read as plain text after a while', () => {
    const source = '- a\n\n  - b\n\n    - c\n\n      text\n\n'.repeat(4000)
    const problems = new Problems(source)
    readMarkdown(source, 0, problems)
    expect(problems.list.map(({code}) => code)).toEqual(['limit'])
  })

  test('Markdown read in haste is what the parser reads', () => {
    const parts = [
      '# ',
      '## ',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '中文',
      '字。',
      'abc',
      ' ',
      '\u3000',
      '1. ',
      '- ',
      '+ ',
      '“',
      '#',
      '**粗**',
      '&amp;',
      '> ',
      '   ',
      '\ufeff',
      '😀',
      '---',
      '|',
      ':-',
      '=',
      '<!-- c -->',
      '<p>',
      '</div>',
      '\t',
      '`c`',
      '[a](b)',
      '![i](j)\n',
      '*图*',
    ]
    const both = (source: string) => [true, false].map((fast) => readMarkdown(source, 0, new Problems(source), {fast}))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), {maxLength: 30}), (some) => {
        const [fast, slow] = both(some.join(''))
        expect(fast).toEqual(slow)
      }),
      {numRuns: 2000},
    )
    const [fast, slow] = both('- 甲 **乙**\n  - 丙\n\n    丁\n- 戊\n\n1. 己\n2. [庚](x)\n\n'.repeat(60))
    expect(fast).toEqual(slow)
  })
})
