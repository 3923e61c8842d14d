import type {Root} from 'nlcst'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import {remark} from 'remark'
import remarkMessageControl from 'remark-message-control'
import remarkRetext from 'remark-retext'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {type Plugin, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, it} from 'vitest'
import type {LintOptions} from '../src/options.ts'
import type {Prose} from '../src/prose/prose.ts'
import {type Draft, read} from '../src/read/read.ts'
import {indexLines} from '../src/report/place.ts'
import type {Finding, Report} from '../src/report/report.ts'
import {createParserClass, createParserPlugin} from '../src/retext/parser.ts'
import {createNews, createPlugin, createRulePlugin, type PluginParts} from '../src/retext/plugin.ts'
import {readTree} from '../src/retext/tree.ts'
import type {Rule} from '../src/rule.ts'

/** Stands in for the rules: reports every one of the marked words that it finds in the prose. */
const words = ['目标', '目標', 'target', '甲&乙', '跨\u00a0行']
const run = (source: string, draft: Draft, options: LintOptions): Report => {
  const lineOf = indexLines(source)
  const findings: Finding[] = words.flatMap((word) => {
    const places = Array.from(draft.prose.text.matchAll(new RegExp(word, 'g')), ({index}) => ({start: index, end: index + word.length}))
    return places.map((span) => {
      const {start, end} = draft.prose.toSource(span)
      const [from, to] = [lineOf(start), lineOf(end)]
      const severity = word === 'target' ? 'error' : word === '目標' ? 'info' : 'warning'
      const where = {start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
      return {
        ruleId: 'marked-word',
        dimension: 'accuracy',
        severity,
        ...where,
        message: `Unexpected \`${word}\``,
        cost: 1,
        actual: word,
        expected: ['x'],
      } satisfies Finding
    })
  })
  return {language: options.language ?? 'zh-Hans', findings, problems: draft.problems, fields: {}, suppressed: []} as unknown as Report
}

let seen: Draft | undefined
const parts: PluginParts = {
  read: (source, path) => read(source, path === undefined ? {} : {path}),
  run: (source, draft, options) => {
    seen = draft
    return run(source, draft, options)
  },
  describe: (ruleId) => ({url: `https://example.org/${ruleId}`, note: 'Mend it'}),
}
const newslint = createPlugin(parts)
const readPlain = (source: string) => read(source)
const newsParser = createParserPlugin(readPlain)
const NewsParser = createParserClass(readPlain)
const news = createNews(newsParser)

/** The bridges' types take no processor that has plugins, though that is what they are for. */
const within = (processor: unknown) => processor as Processor<Root>

const mutate = remark().use(remarkRetext, NewsParser).use(newslint).use(retextStringify).freeze()
const bridge = remark()
  .use(remarkRetext, within(unified().use(newsParser).use(newslint).use(retextStringify)))
  .freeze()
const latinBridge = remark()
  .use(remarkRetext, within(unified().use(retextEnglish).use(newslint).use(retextStringify)))
  .freeze()
const html = unified().use(rehypeParse, {emitParseErrors: false}).use(rehypeRetext, NewsParser).use(newslint).use(retextStringify).freeze()

type Face = {process: (file: VFile) => Promise<VFile>}
const faces = {news: news().use(newslint), retext: retext().use(newslint), mutate, bridge, latinBridge, html} as unknown as Record<string, Face>

const check = async (face: string, source: string, path?: string) => {
  const file = new VFile({value: source, ...(path === undefined ? {} : {path})})
  await (faces[face] as Face).process(file)
  // What a processor compiles replaces the value: the places are places in the source.
  file.value = source
  return file
}
const slices = (file: VFile, source: string) =>
  file.messages.map(({place}) => (place && 'start' in place ? source.slice(place.start.offset, place.end.offset) : undefined))
const outline = ({text, blocks}: Prose) => blocks.map(({kind, level, ordinal, start, end}) => [kind, level ?? ordinal, text.slice(start, end)])

describe('messages', () => {
  it('carry all that is known of a finding', async () => {
    const source = '标题\r\n这里有目标，\r\n那里有target。'
    const file = await check('news', source)
    expect(file.messages).toHaveLength(2)
    expect(file.messages[0]).toMatchObject({
      reason: 'Unexpected `目标`',
      place: {start: {line: 2, column: 4, offset: 7}, end: {line: 2, column: 6, offset: 9}},
      source: 'newslint',
      ruleId: 'marked-word',
      fatal: false,
      actual: '目标',
      expected: ['x'],
      url: 'https://example.org/marked-word',
      note: 'Mend it',
    })
    expect(file.messages[1]).toMatchObject({fatal: true, place: {start: {line: 3, column: 4, offset: 15}}})
    expect(file.data.newslint?.findings).toHaveLength(2)
  })

  it('are errors, warnings and information for reporters', async () => {
    const report = reporter(await check('news', '目标 target 目標', 'item.txt'))
    expect(report).toContain('item.txt')
    expect(report).toMatch(/1:1-1:3\s+warning\s+Unexpected `目标`\s+marked-word\s+newslint/)
    expect(report).toMatch(/1:4-1:10\s+error/)
    expect(report).toMatch(/1:11-1:13\s+info/)
  })

  it('tell what could not be read', async () => {
    const source = '---\ntitle: [a\n---\n\n正文。\n'
    const problems = read(source, {path: 'a.md'}).problems
    expect(problems).not.toHaveLength(0)
    const file = await check('news', source, 'a.md')
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual(problems.map(({code}) => [code, false]))
  })

  it('are filtered by remark-message-control', async () => {
    const source = '第一段目标。\n\n<!--newslint ignore marked-word-->\n\n第二段目标。\n\n第三段target。\n'
    const processor = remark()
      .use(remarkRetext, within(unified().use(newsParser).use(newslint).use(retextStringify)))
      .use(remarkMessageControl, {name: 'newslint', source: 'newslint'})
    const file = await processor.process(source)
    expect(file.messages.map(({line}) => line)).toEqual([1, 7])
  })

  it('come from the options of the plugin', async () => {
    const optioned: LintOptions[] = []
    const plugin = createPlugin({
      ...parts,
      run: (source, draft, options) => {
        optioned.push(options)
        return run(source, draft, options)
      },
    })
    await news()
      .use(plugin, {now: '2026-03-03'})
      .process(new VFile({value: '正文。', path: 'a.txt'}))
    await news()
      .use(plugin, {path: 'b.md'})
      .process(new VFile({value: '正文。', path: 'a.txt'}))
    expect(optioned).toEqual([{now: '2026-03-03', path: 'a.txt'}, {path: 'b.md'}])
  })
})

describe('places', () => {
  it.each([
    ['news', '标题\n有目标。', ['目标']],
    ['news', '\ufeff标题\r\n👨‍👩‍👧目标。target', ['目标', 'target']],
    ['retext', '\ufeff标题\r\n👨‍👩‍👧目标。target', ['目标', 'target']],
    ['mutate', '\ufeff# 标题\r\n\r\n👨‍👩‍👧目标。**target**', ['目标', 'target']],
    ['bridge', '\ufeff# 标题\r\n\r\n👨‍👩‍👧目标。**target**', ['目标', 'target']],
    ['bridge', '甲\\*乙&amp;丙\\_目标。', ['目标']],
    ['mutate', '甲\\*乙&amp;丙\\_目标。', ['目标']],
    ['latinBridge', '甲\\*乙&amp;丙\\_目标 is the target &lt;b&gt; target', ['目标', 'target', 'target']],
    ['bridge', '> 引文\n> 续行的目标，\n再续目标。', ['目标', '目标']],
    ['mutate', '> 引文\n> 续行的target,\n> a target', ['target', 'target']],
    ['latinBridge', '- one\n  two target\n\n  > a &copy; target\n  > target', ['target', 'target', 'target']],
    ['bridge', '一&#128512;二&#x1F600;目标&hellip;target', ['目标', 'target']],
    ['html', '<p>甲&amp;乙&nbsp;&hellip;目标<b>tar</b>get，<i>目标</i>。</p>', ['甲&amp;乙', '目标', '目标', 'tar</b>get']],
    ['html', '<ul><li>one<li>a\n target</ul><p>x<br>target', ['target', 'target']],
    ['html', '<p>甲&amp;乙</p>', ['甲&amp;乙']],
    ['mutate', '甲&amp;乙', ['甲&amp;乙']],
    ['bridge', '跨&nbsp;行', ['跨&nbsp;行']],
  ])('are right through %s: %j', async (face, source, expected) => {
    expect(slices(await check(face, source, face === 'html' ? 'a.html' : undefined), source).sort()).toEqual(expected.toSorted())
  })
})

const markdown = [
  '# 目标一',
  '',
  '第一段有**目标**和[链接](https://example.org/)，见`目标`。',
  '下一行的目标\\!  ',
  '硬换行target。',
  '',
  '> 引文里的目标',
  '> 第二行&nbsp;目标',
  '',
  '1. 第一项',
  '2. 第二项目标',
  '   - 内层target',
  '',
  '![图目标](a.png)',
  '',
  '小标题目标',
  '---',
  '',
  '末段。',
  '',
].join('\n')

describe('one text through every face', () => {
  const own = run(markdown, read(markdown, {path: 'item.md'}), {}).findings.map(({start, end}) => [start, end])

  it.each(['news', 'mutate', 'bridge', 'latinBridge'])('gives the same findings: Markdown, %s', async (face) => {
    const file = await check(face, markdown, 'item.md')
    expect(file.data.newslint?.findings.map(({start, end}) => [start, end])).toEqual(own)
    expect(own).not.toHaveLength(0)
  })

  it.each(['mutate', 'bridge', 'latinBridge'])('even where the file has no name: %s', async (face) => {
    const file = await check(face, markdown)
    expect(file.data.newslint?.findings.map(({start, end}) => [start, end])).toEqual(own)
  })

  it.each(['news', 'retext'])('gives the prose of the plain reader: %s', async (face) => {
    const source = '\ufeff标题\n\n正文目标。“引文。”\n\n- 甲\n- 乙\n'
    await check(face, source)
    const plain = read(source).prose
    expect(seen?.prose.text).toBe(plain.text)
    expect(outline(seen?.prose as Prose)).toEqual(outline(plain))
  })

  it('gives the blocks of our own Markdown reader, from a tree alone', async () => {
    let prose: Prose | undefined
    const look: Plugin = () => (tree, file) => {
      prose = readTree(tree as never, String(file))
    }
    await remark().use(remarkRetext, NewsParser).use(look).use(retextStringify).process(markdown)
    expect(outline(prose as Prose)).toEqual(outline(read(markdown, {path: 'item.md'}).prose))
  })

  it('gives the blocks of our own HTML reader, from a tree alone', async () => {
    const source = '<h1>标题</h1>\n<p>段&amp;落</p><blockquote><p>引一</p><p>引二</p></blockquote>\n<ol><li>甲</li><li>乙</li></ol>'
    let prose: Prose | undefined
    const look: Plugin = () => (tree, file) => {
      prose = readTree(tree as never, String(file))
    }
    await unified().use(rehypeParse).use(rehypeRetext, NewsParser).use(look).use(retextStringify).process(source)
    expect(outline(prose as Prose)).toEqual(outline(read(source, {path: 'item.html'}).prose))
  })

  it('keeps front matter out of the prose, and its fields in', async () => {
    const source = '---\ntitle: 目标\n---\n\n正文目标。\n'
    const file = await check('bridge', source, 'item.md')
    expect(slices(file, source)).toEqual(['目标'])
    expect(file.data.newslint?.findings[0]?.start).toBe(source.lastIndexOf('目标'))
    expect(seen?.declared.map(({key}) => key)).toEqual(['headline'])
  })

  it('finds nothing in front matter by itself', async () => {
    const file = await check('mutate', '---\ntitle: 目标\nkind: notice\n---\n', 'item.md')
    expect(file.messages).toEqual([])
  })

  it('respects what was ignored on the way', async () => {
    const source = '段落目标。\n\n> 引文目标。\n'
    const processor = remark()
      .use(remarkRetext, NewsParser, {ignore: ['blockquote']})
      .use(newslint)
      .use(retextStringify)
    const file = new VFile(source)
    await processor.process(file)
    expect(file.data.newslint?.findings.map(({start}) => start)).toEqual([2])
    expect(outline(seen?.prose as Prose)).toEqual([['paragraph', undefined, '段落目标。']])
  })

  it('reads a tree without places', async () => {
    const strip: Plugin = () => (tree) => {
      const nodes = [tree] as {position?: unknown; children?: typeof nodes}[]
      for (let node = nodes.pop(); node; node = nodes.pop()) {
        delete node.position
        nodes.push(...(node.children ?? []))
      }
    }
    const source = '# 标题\n\n一段**目标**。\n\n> 又一段 target\n'
    const processor = remark().use(remarkRetext, NewsParser).use(strip).use(newslint).use(retextStringify)
    const file = new VFile(source)
    await processor.process(file)
    expect(slices(file, source)).toEqual(['目标', 'target'])
  })
})

describe('the parser in a bridge', () => {
  it.each([
    ['mutate mode', () => remark().use(remarkRetext, NewsParser)],
    ['bridge mode', undefined],
  ])('cuts Chinese in sentences and words, and blocks in paragraphs: %s', async (_, mutating) => {
    const source = '# 标题\n\n第一句。第二句！\n换行。\n\n- 甲项\n- 乙项\n'
    let found: unknown[] = []
    const look: Plugin = () => (tree) => {
      const text = (node: {value?: string; children?: never[]}): string => node.value ?? (node.children ?? []).map(text).join('')
      const paragraphs = (tree as unknown as {children: {type: string; children: {type: string}[]}[]}).children.filter(({type}) => type === 'ParagraphNode')
      found = paragraphs.map(({children}) => children.filter(({type}) => type === 'SentenceNode').map((node) => text(node as never)))
    }
    const inner = unified().use(newsParser).use(look).use(retextStringify)
    const processor = mutating ? mutating().use(look).use(retextStringify) : remark().use(remarkRetext, within(inner))
    await processor.process(source)
    expect(found).toEqual([['标题'], ['第一句。', '第二句！', '换行。'], ['甲项'], ['乙项']])
  })
})

describe('rules as plugins', () => {
  const rules = [{id: 'one'}, {id: 'two'}] as Rule[]
  const given: string[][] = []
  const plugin = createRulePlugin({
    ...parts,
    run: (list, source, draft, options) => {
      given.push(list.map(({id}) => id))
      return run(source, draft, options)
    },
  })

  it('run by themselves, and leave no report', async () => {
    const file = await news()
      .use(plugin(rules[0] as Rule))
      .use(plugin(rules))
      .process('目标')
    expect(given).toEqual([['one'], ['one', 'two']])
    expect(file.messages).toHaveLength(2)
    expect(file.data.newslint).toBeUndefined()
  })
})

describe('news()', () => {
  it('is a processor of its own at each call, and gives the text back', async () => {
    const source = '标题\r\n\r\n正文目标。\n'
    const file = await news().use(newslint).process(source)
    expect(String(file)).toBe(source)
    expect((await news().process(source)).messages).toEqual([])
  })
})
