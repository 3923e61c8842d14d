import fc from 'fast-check'
import type {Nodes, Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import type {Language} from '../src/item.ts'
import {readWords} from '../src/prose/words.ts'
import {read} from '../src/read/read.ts'
import {createParserClass, createParserPlugin} from '../src/retext/parser.ts'

const newsParser = createParserPlugin((source) => read(source))
const NewsParser = createParserClass((source) => read(source))
const parse = (source: string) => unified().use(newsParser).use(retextStringify).parse(source)

const textsOf = (tree: Root, type: Nodes['type']) => {
  const texts: string[] = []
  visit(tree, type, (node) => {
    texts.push(textOf(node))
  })
  return texts
}

/** Line ends and columns as an editor counts them, the slow way. */
const pointOf = (source: string, offset: number) => {
  const lines = source.slice(0, offset).split(/\r\n|\r(?!\n)|\n/)
  // Between CR and LF the line has not ended yet.
  const half = source[offset - 1] === '\r' && source[offset] === '\n'
  if (half) return undefined
  return {line: lines.length, column: (lines.at(-1) as string).length + 1, offset}
}

const expectExact = (source: string) => {
  const tree = parse(source)
  expect(textOf(tree)).toBe(source)
  visit(tree, (node) => {
    const {start, end} = node.position ?? {}
    expect(source.slice(start?.offset, end?.offset)).toBe(textOf(node))
    for (const point of [start, end]) {
      const expected = pointOf(source, point?.offset as number)
      if (expected) expect(point).toEqual(expected)
    }
  })
}

describe('the tree of a plain text', () => {
  it.each([
    ['one line', '县图书馆周末延长开放时间。'],
    ['CRLF', '标题一行\r\n\r\n第一段。第二句！\r\n第二段\r\n'],
    ['CR', '标题\r正文。'],
    ['a byte order mark', '\ufeff標題\n正文。'],
    ['emoji and joiners', '现场👨‍👩‍👧和🇨🇳旗。e\u0301té 👍🏽！'],
    ['lone surrogates and NUL', 'a\ud800b\udc00\0c。'],
    ['front matter', '---\ntitle: 图书馆\ndate: 2026-03-03\n---\n\n正文第一段。\n'],
    ['white space around', '\n\n  　正文。  \n\n\n'],
    ['nothing', ''],
    ['only white space', ' \n\t\n'],
    ['English', 'Mr. Hale said the U.S. grant covers 3,400 state-of-the-art homes. "We waited," he said.\n\nWork starts in May.'],
    ['a list', '- 甲\n- 乙\n\n1. 丙\n'],
  ])('is the text, and every node slices back to its own: %s', (_, source) => expectExact(source))

  it('so for any text', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '。',
        '，',
        '“',
        '”',
        '「',
        '」',
        '\n',
        '\r\n',
        '\r',
        ' ',
        '　',
        '\ufeff',
        '…',
        '.',
        '- ',
        '# ',
        '---\n',
        'U.S.',
        'e-mail',
        '3,400',
        '市政府',
        '説明',
        '👩‍🚒',
        '\ud83d',
        '\u0301',
      ),
      fc.string({unit: 'binary', maxLength: 6}),
    )
    fc.assert(
      fc.property(fc.array(unit, {maxLength: 40}), (pieces) => expectExact(pieces.join(''))),
      {numRuns: 1500},
    )
  })

  it('ends sentences at 。！？ and keeps closing quotes with them', () => {
    const tree = parse('市长说：“都准备好了。”大坝今天合龙！还要多久？等到五月。')
    expect(textsOf(tree, 'SentenceNode')).toEqual(['市长说：“都准备好了。”', '大坝今天合龙！', '还要多久？', '等到五月。'])
  })

  it('parts paragraphs at lines, with the white space between them', () => {
    const tree = parse('标题\n第一段。\n\n第二段。')
    expect(tree.children.map((child) => [child.type, textOf(child)])).toEqual([
      ['ParagraphNode', '标题'],
      ['WhiteSpaceNode', '\n'],
      ['ParagraphNode', '第一段。'],
      ['WhiteSpaceNode', '\n\n'],
      ['ParagraphNode', '第二段。'],
    ])
  })

  it.each([
    ['zh-Hans', '全市气温下降', ['全市', '气温', '下降']],
    ['zh-Hant', '全市氣溫下降', ['全市', '氣溫', '下降']],
    ['mixed', 'Ａ股上涨3.5点', ['Ａ', '股', '上涨', '3.5', '点']],
  ])('cuts Chinese in words, in both scripts alike: %s', (_, source, words) => {
    expect(textsOf(parse(source), 'WordNode')).toEqual(words)
  })

  it('keeps hyphens and initials inside English words, and the full stop of a sentence outside', () => {
    const tree = parse('The U.S. plan is state-of-the-art, he doesn’t say. It is from the U.S.')
    expect(textsOf(tree, 'WordNode')).toEqual(['The', 'U.S.', 'plan', 'is', 'state-of-the-art', 'he', 'doesn’t', 'say', 'It', 'is', 'from', 'the', 'U.S'])
  })

  it('tells words, punctuation, symbols and white space apart; …… and —— are one mark', () => {
    const leaves: [string, string][] = []
    visit(parse('涨3.5%……——😀 完。'), (node) => {
      if ('value' in node) leaves.push([node.type, node.value])
    })
    expect(leaves).toEqual([
      ['TextNode', '涨'],
      ['TextNode', '3.5'],
      ['PunctuationNode', '%'],
      ['PunctuationNode', '……'],
      ['PunctuationNode', '——'],
      ['SymbolNode', '😀'],
      ['WhiteSpaceNode', ' '],
      ['TextNode', '完'],
      ['PunctuationNode', '。'],
    ])
  })

  it('holds front matter as a source node, so that no plugin reads it as prose', () => {
    const tree = parse('---\ntitle: 图书馆\n---\n正文。')
    expect(textsOf(tree, 'SourceNode')).toEqual(['---\ntitle: 图书馆\n---'])
    expect(textsOf(tree, 'SentenceNode')).toEqual(['正文。'])
  })

  it('takes a language', () => {
    const processor = unified().use(newsParser, {language: 'en'}).use(retextStringify)
    expect(textsOf(processor.parse('Dr. Ma came. 好。'), 'SentenceNode')).toEqual(['Dr. Ma came.', '好。'])
  })
})

describe('the parser class', () => {
  it('parses as the plugin does', () => {
    const source = '第一段。第二句。\n\n第二段。'
    expect(new NewsParser().parse(source)).toEqual(parse(source))
  })

  it('tokenizes a text and a paragraph', () => {
    const parser = new NewsParser()
    expect(parser.tokenize('市长，您好').map((node) => textOf(node))).toEqual(['市长', '，', '您好'])
    expect(parser.tokenizeParagraph('第一句。第二句。').children.map((node) => textOf(node))).toEqual(['第一句。', '第二句。'])
    expect(parser.tokenize(undefined)).toEqual([])
    expect(parser.parse(null).children).toEqual([])
  })
})

describe('words', () => {
  const cover = (text: string, language: Language) => {
    const words = readWords(text, language)
    let at = 0
    for (const {start, end} of words) {
      expect(start).toBe(at)
      expect(end).toBeGreaterThan(start)
      at = end
    }
    expect(at).toBe(text.length)
    return words.map(({start, end}) => text.slice(start, end))
  }

  it.each<[string, string, Language]>([
    ['Chinese without a mark', '新闻办公室'.repeat(900), 'zh-Hans'],
    ['one long word', 'a'.repeat(5000), 'en'],
    ['pairs', '😀'.repeat(1500), 'en'],
    ['combining marks without end', `x${'\u0301'.repeat(3000)}`, 'en'],
    ['CRLF', '\r\n'.repeat(1500), 'en'],
    ['figures', '1,000，'.repeat(800), 'zh-Hans'],
  ])('cover a long text without gaps: %s', (_, text, language) => {
    const words = cover(text, language)
    for (const word of words) expect(word).not.toMatch(/^[\udc00-\udfff]|^\n./)
  })

  it('are the same where a long text is cut as where it is not', () => {
    const sentence = '3月3日，全市共有1,250户居民搬进新居，比去年增加3.5%。'
    const whole = Array.from({length: 60}, () => cover(sentence, 'zh-Hans')).flat()
    expect(cover(sentence.repeat(60), 'zh-Hans')).toEqual(whole)
    const english = 'The 1,250 homes don’t cost $3.5 million; the U.S. grant covers e-mail, too. '
    expect(cover(english.repeat(60), 'en')).toEqual(Array.from({length: 60}, () => cover(english, 'en')).flat())
  })

  it('take linear time', () => {
    const time = (count: number) => {
      const text = '全市共有居民搬进新居'.repeat(count)
      const start = process.cpuUsage()
      readWords(text, 'zh-Hans')
      return process.cpuUsage(start).user
    }
    time(2000)
    expect(time(16_000)).toBeLessThan(Math.max(time(2000), 5000) * 24)
  })

  it('tell words from what stands between them', () => {
    const words = readWords('全市，3 家', 'zh-Hans').map(({isWordLike}) => isWordLike)
    expect(words).toEqual([true, false, true, false, true])
  })
})
