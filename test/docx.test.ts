import fc from 'fast-check'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {SaxesParser} from 'saxes'
import {describe, expect, test} from 'vitest'
import {annotateDocument, readDocument} from '../src/docx/documents.ts'
import {annotateDocx, DocxError, placeInText, readDocx, sayFault} from '../src/docx/docx.ts'
import {writeNumeral} from '../src/docx/numerals.ts'
import {lint} from '../src/index.ts'
import {comment, field, inList, makeDocument, paragraph, run, table, textBox, xmlText} from './docx-documents.ts'

const linesOf = (bytes: Uint8Array) => readDocument(bytes).text.split('\n').slice(0, -1)
const htmlOf = (bytes: Uint8Array) => readDocument(bytes).source.trimEnd().split('\n')
const tracked = (kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', inside: string) =>
  `<w:${kind} w:id="9" w:author="李四" w:date="2026-03-01T00:00:00Z">${inside}</w:${kind}>`
const deleted = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`

describe('what the readers of a document see is read', () => {
  test('headings: one title, all others below it, by style, by a style based on one, by outline', () => {
    const body = [
      paragraph('电梯更换完成', '<w:pStyle w:val="1"/>'),
      paragraph('进展', '<w:pStyle w:val="1"/>'),
      paragraph('数量', '<w:pStyle w:val="2"/>'),
      paragraph('质量', '<w:pStyle w:val="a3"/>'),
      paragraph('费用', '<w:outlineLvl w:val="1"/>'),
      paragraph('正文。'),
    ]
    expect(htmlOf(makeDocument(body.join('')))).toEqual([
      '<h1>电梯更换完成</h1>',
      '<h2>进展</h2>',
      '<h3>数量</h3>',
      '<h2>质量</h2>',
      '<h3>费用</h3>',
      '<p>正文。</p>',
    ])
    expect(htmlOf(makeDocument(paragraph('临江市', '<w:pStyle w:val="1"/>') + paragraph('进展', '<w:pStyle w:val="2"/>')))).toEqual([
      '<h1>临江市</h1>',
      '<h2>进展</h2>',
    ])
    expect(htmlOf(makeDocument(paragraph('临江市') + paragraph('进展', '<w:pStyle w:val="1"/>')))).toEqual(['<p>临江市</p>', '<h2>进展</h2>'])
  })

  test('numbers of lists, in Chinese and in figures; each level counts anew below the one above', () => {
    const items: [string, number, number][] = [
      ['甲', 1, 0],
      ['乙', 1, 1],
      ['丙', 1, 1],
      ['丁', 1, 0],
      ['戊', 1, 1],
      ['己', 3, 0],
      ['庚', 3, 0],
      ['辛', 4, 0],
      ['壬', 2, 0],
    ]
    const document = makeDocument(items.map(([text, id, level]) => paragraph(text, inList(id, level))).join(''))
    expect(linesOf(document)).toEqual(['一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊', '1. 己', '2. 庚', '1. 辛', '壬'])
    expect(htmlOf(document).slice(-4)).toEqual([
      '<ol start="1"><li>己</li></ol>',
      '<ol start="2"><li>庚</li></ol>',
      '<ol start="1"><li>辛</li></ol>',
      '<ul><li>壬</li></ul>',
    ])
  })

  test.each([
    [12, 'chineseCounting', '十二'],
    [20, 'chineseCountingThousand', '二十'],
    [103, 'chineseCounting', '一百零三'],
    [110, 'chineseCounting', '一百一十'],
    [12, 'chineseLegalSimplified', '壹拾贰'],
    [12, 'ideographDigital', '一二'],
    [3, 'ideographTraditional', '丙'],
    [3, 'ideographZodiac', '寅'],
    [21, 'decimalEnclosedCircle', '㉑'],
    [3, 'decimalFullWidth', '３'],
    [3, 'decimalZero', '03'],
    [28, 'upperLetter', 'BB'],
    [14, 'lowerRoman', 'xiv'],
    [3, 'unheardOf', '3'],
    [0, 'chineseCounting', '0'],
  ])('%i as %s is %s', (value, format, shown) => {
    expect(writeNumeral(value, format)).toBe(shown)
  })

  test('tables, and tables in them, cell by cell', () => {
    const document = makeDocument(table(['单位', '数量'], ['A < B & C', paragraph('外') + table(['内']) + paragraph('')]))
    expect(linesOf(document)).toEqual(['单位', '数量', 'A < B & C', '外', '内', ''])
    expect(htmlOf(document)[2]).toBe('<table><tr><td>A &lt; B &amp; C</td></tr></table>')
  })

  test('a text box once, though it is written twice, and one of an old program', () => {
    expect(linesOf(makeDocument(paragraph(run('外') + textBox(paragraph('框中') + paragraph('又'))) + paragraph('后')))).toEqual(['外', '框中', '又', '后'])
    const old = '<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>旧框</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>'
    expect(linesOf(makeDocument(paragraph(old)))).toEqual(['', '旧框'])
  })

  test('footnotes behind their paragraph, and the heads of pages once', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${paragraph('据年报。')}</w:footnote>`
    const body = paragraph(`${run('共120部。')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + paragraph('后文。')
    const document = makeDocument(body, {footnotes, header: paragraph('内部资料') + paragraph('后文。') + paragraph('第 1 页')})
    expect(htmlOf(document)).toEqual(['<figcaption>内部资料</figcaption>', '<p>共120部。</p>', '<figcaption>据年报。</figcaption>', '<p>后文。</p>'])
  })

  test('of fields what they show, of links where they lead', () => {
    const relationships =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/?a=1&amp;b=&quot;" TargetMode="External"/>'
    const body =
      paragraph(run('见') + field('HYPERLINK "https://example.org/"', '网站') + run('，') + field('DATE \\@ "yyyy"', '2026') + run('年')) +
      paragraph(`<w:hyperlink r:id="rId9">${run('这里')}</w:hyperlink>`) +
      paragraph('目录', '<w:pStyle w:val="TOC1"/>') +
      paragraph(`<w:fldSimple w:instr=" PAGE ">${run('7')}</w:fldSimple>`)
    expect(htmlOf(makeDocument(body, {relationships}))).toEqual([
      '<p>见<a href="https://example.org/">网站</a>，2026年</p>',
      '<p><a href="https://example.com/?a=1&amp;b=&quot;">这里</a></p>',
      '<p>7</p>',
    ])
  })

  test('line breaks, tabs, hyphens, formulas, and white space as XML keeps it', () => {
    const body =
      paragraph(
        '<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>co</w:t><w:softHyphen/><w:t>op</w:t><w:noBreakHyphen/><w:br w:type="page"/><w:t>丙</w:t></w:r>',
      ) +
      paragraph('<w:r><w:t>\n  one </w:t></w:r><w:r><w:t xml:space="preserve"> two</w:t></w:r>') +
      paragraph(`${run('设')}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>${run('。')}`) +
      paragraph('<w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby></w:r>') +
      paragraph('<w:r><w:t>a&#x1F600;b&amp;c</w:t></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="x" w:char="2605"/></w:r>')
    expect(linesOf(makeDocument(body))).toEqual(['甲', '乙\tcoop\u2011丙', 'one two', '设x=1。', '拼', 'a😀b&c★'])
  })

  test('a document as WPS writes it: no styles of Word, names of elements under another prefix', () => {
    const document = makeDocument(paragraph('市图书馆新馆启用', '<w:pStyle w:val="9"/>') + paragraph('正文。'), {
      styles: '<w:style w:type="paragraph" w:styleId="9"><w:name w:val="标题 1"/></w:style>',
    })
    const files = unzipSync(document)
    const xml = strFromU8(files['word/document.xml'] as Uint8Array)
      .replaceAll('w:', 'wd:')
      .replace('xmlns:w=', 'xmlns:wd=')
    const other = zipSync({...files, 'word/document.xml': strToU8(xml)})
    expect(htmlOf(other)).toEqual(['<h1>市图书馆新馆启用</h1>', '<p>正文。</p>'])
  })

  test('the strict edition of the norm, and XML in UTF-16', () => {
    const files = unzipSync(makeDocument(paragraph('正文。')))
    const strict = strFromU8(files['word/document.xml'] as Uint8Array).replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    expect(linesOf(zipSync({...files, 'word/document.xml': strToU8(strict)}))).toEqual(['正文。'])
    const wide = Buffer.from(`\ufeff${strict.replace('UTF-8', 'UTF-16')}`, 'utf16le')
    expect(linesOf(zipSync({...files, 'word/document.xml': wide}))).toEqual(['正文。'])
  })

  test('an empty document is an empty item', () => {
    expect(readDocument(makeDocument('')).text).toBe('')
    expect(linesOf(makeDocument('<w:p/>'))).toEqual([''])
  })
})

describe('what was left in is told', () => {
  const left = makeDocument(
    paragraph(
      run('会议') +
        tracked('del', deleted('圆满')) +
        tracked('ins', run('部署') + run('排查')) +
        run('，') +
        tracked('moveFrom', run('后天')) +
        '<w:commentRangeStart w:id="0"/>' +
        run('120部') +
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' +
        run('保密', '<w:vanish/>') +
        run('。') +
        tracked('ins', '') +
        '<w:commentRangeStart w:id="7"/>',
      '<w:rPr><w:ins w:id="3" w:author="李四"/></w:rPr><w:pPrChange w:id="4" w:author="李四"><w:pPr><w:pStyle w:val="1"/></w:pPr></w:pPrChange>',
    ),
    {comments: comment(0, '张三', '数字再核 --> <b>') + comment(7, 'newslint', '我们自己的')},
  )

  test('each once, at its place, and out of the text', () => {
    const {source, text, toText} = readDocument(left)
    expect(text).toBe('会议部署排查，120部。\n')
    const marks = [...source.matchAll(/<!--docx:(\w+) ([^:]*): (.*?)-->/g)].map(({index, 0: whole, 1: kind, 2: author, 3: said}) => {
      const {start, end} = toText({start: index, end: index + whole.length})
      return [kind, author, said, text.slice(start, end)]
    })
    expect(marks).toEqual([
      ['deleted', '李四', '圆满', ''],
      ['inserted', '李四', '部署排查', '部署排查'],
      ['deleted', '李四', '后天', ''],
      ['comment', '张三', '数字再核 --› <b›', '120部'],
      ['hidden', '', '保密', ''],
    ])
  })

  test('as findings of draft-leak in the text', () => {
    const item = readDocument(left)
    const {findings} = placeInText(lint(item.source, {path: item.path, messages: 'en'}), item)
    const leaks = findings.filter(({ruleId}) => ruleId === 'draft-leak')
    expect(leaks.map(({line, column, endColumn, message}) => [line, column, endColumn, message])).toEqual([
      [1, 3, 4, 'Unexpected tracked change: `圆满` was deleted, and can still be read'],
      [1, 3, 7, 'Unexpected tracked change: `部署排查` was inserted and not accepted'],
      [1, 8, 9, 'Unexpected tracked change: `后天` was deleted, and can still be read'],
      [1, 8, 12, 'Unexpected comment `数字再核 --› <b›`'],
      [1, 12, 13, 'Unexpected hidden text `保密`'],
    ])
  })

  test('a comment can ask for silence, with a reason', () => {
    const asked = '据悉，会议召开。'
    const body = paragraph(`<w:commentRangeStart w:id="1"/>${run(asked)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`)
    const {source, path} = readDocument(makeDocument(body, {comments: comment(1, '张三', 'newslint-disable-next-line vague-source -- 法院要求匿名')}))
    expect(lint(source, {path}).suppressed).toMatchObject([{ruleId: 'vague-source', reason: '法院要求匿名'}])
  })
})

describe('what cannot be read is refused', () => {
  const good = unzipSync(makeDocument(paragraph('正文。')))
  const withBody = (xml: string) => zipSync({...good, 'word/document.xml': strToU8(xml)})
  const ole = (name: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le'), Buffer.alloc(64)])
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const locked = makeDocument('')
  locked[6] = 1
  const twice = Buffer.from(zipSync({...good, 'word/document.xm_': strToU8('<w:document/>')}).buffer)
  const names = twice.toString('latin1').replaceAll('word/document.xm_', 'word/document.xml')

  test.each<[string, () => Uint8Array, string]>([
    ['text', () => strToU8('市住建局召开会议。'), 'notDocx'],
    ['nothing', () => new Uint8Array(), 'notDocx'],
    ['a zip of something else', () => zipSync({'a.txt': strToU8('a')}), 'notDocx'],
    [
      'a spreadsheet',
      () => {
        const {'word/document.xml': _, '_rels/.rels': rels, ...rest} = good
        return zipSync({
          ...rest,
          '_rels/.rels': strToU8(strFromU8(rels as Uint8Array).replace('word/document', 'xl/workbook')),
          'xl/workbook.xml': strToU8('<workbook/>'),
        })
      },
      'notWord',
    ],
    ['a document of old', () => ole('WordDocument'), 'oldWord'],
    ['rich text under a new name', () => strToU8('{\\rtf1 x}'), 'oldWord'],
    ['a document with a password', () => ole('EncryptedPackage'), 'encrypted'],
    ['a zip with a password', () => locked, 'encrypted'],
    ['half a file', () => makeDocument(paragraph('正文。')).slice(0, 900), 'damaged'],
    ['XML that breaks off', () => withBody(`<w:document ${space}><w:body><w:p>`), 'damaged'],
    ['two documents in one', () => Buffer.from(names, 'latin1'), 'damaged'],
    ['a document that is not there', () => zipSync({'_rels/.rels': good['_rels/.rels'] as Uint8Array}), 'damaged'],
    [
      'an entity from outside',
      () =>
        withBody(
          `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${space}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`,
        ),
      'entities',
    ],
    [
      'entities that multiply',
      () => withBody(`<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><w:document ${space}><w:body/></w:document>`),
      'entities',
    ],
    ['a bomb', () => withBody(`<w:document ${space}><w:body>${' '.repeat(10 * 1024 * 1024)}</w:body></w:document>`), 'tooLarge'],
    ['too many parts', () => zipSync(Object.fromEntries(Array.from({length: 2100}, (_, index) => [`word/media/${index}`, new Uint8Array()]))), 'tooLarge'],
    [
      'too deep',
      () => withBody(`<w:document ${space}><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(200)}${'</w:tc></w:tr></w:tbl>'.repeat(200)}</w:body></w:document>`),
      'tooLarge',
    ],
    ['too large a file', () => new Uint8Array(33 * 1024 * 1024), 'tooLarge'],
  ])('%s', async (_, make, fault) => {
    const bytes = make()
    const started = performance.now()
    const error: unknown = await readDocx(bytes).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(DocxError)
    expect(error).toMatchObject({fault})
    expect(performance.now() - started).toBeLessThan(2000)
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const {fault: known, reason} = error as DocxError
      expect(sayFault(known, language, reason)).toMatch(/^[^\n{}]{8,200}$/)
    }
  })

  test('a size that lies gives no more than it says', () => {
    const bomb = withBody(`<w:document ${space}><w:body>${' '.repeat(9 * 1024 * 1024)}</w:body></w:document>`)
    const view = new DataView(bomb.buffer)
    for (let at = 0; at + 46 < bomb.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 8 * 1024 * 1024) view.setUint32(at + 24, 1000, true)
    expect(() => readDocument(bomb)).toThrow(DocxError)
  })

  test('what lies outside is not asked for: a template, a picture, a document part', () => {
    const relationships = ['attachedTemplate', 'image', 'comments', 'footnotes', 'styles']
      .map(
        (type, index) =>
          `<Relationship Id="x${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://127.0.0.1:9/${type}" TargetMode="External"/>`,
      )
      .join('')
    expect(linesOf(makeDocument(paragraph('正文。'), {relationships}))).toEqual(['正文。'])
  })

  test('whatever the bytes, there is a document or a DocxError', () => {
    const document = makeDocument(paragraph(run('会议') + field('DATE', '2026')) + table(['a']), {comments: comment(0, 'a', 'b')})
    const xml = strFromU8(good['word/document.xml'] as Uint8Array)
    const tryToRead = (bytes: Uint8Array) => {
      try {
        readDocument(bytes)
      } catch (error) {
        if (!(error instanceof DocxError)) throw error
      }
    }
    fc.assert(
      fc.property(fc.nat(document.length - 1), fc.nat(255), fc.nat(xml.length), fc.string({unit: 'binary', maxLength: 9}), (at, value, inXml, more) => {
        const broken = document.slice()
        broken[at] = value
        tryToRead(broken)
        tryToRead(withBody(xml.slice(0, inXml) + more + xml.slice(inXml)))
      }),
      {numRuns: 100},
    )
  }, 30_000)
})

/** By comment: the words it stands at, read without the reader that is tested. */
function wordsAtComments(bytes: Uint8Array): Map<string, string> {
  const open = new Set<string>()
  const words = new Map<string, string>()
  let isText = false
  let parent = ''
  const parser = new SaxesParser({})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const id = String(attributes['w:id'])
    if (name === 'w:commentRangeStart') open.add(id)
    if (name === 'w:commentRangeStart') words.set(id, '')
    if (name === 'w:commentRangeEnd') open.delete(id)
    const whole: Record<string, string> = {'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011'}
    const text = parent === 'w:r' ? whole[name] : undefined
    if (text) for (const one of open) words.set(one, words.get(one) + text)
    isText = name === 'w:t' || name === 'm:t'
    if (name === 'w:r') parent = name
  })
  parser.on('closetag', () => {
    isText = false
  })
  const add = (text: string) => {
    if (isText) for (const one of open) words.set(one, words.get(one) + text)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)).close()
  return words
}

describe('comments are written at the very words', () => {
  const rich = makeDocument(
    paragraph('市住建局部署排查', '<w:pStyle w:val="1"/>') +
      paragraph(run('会议') + tracked('del', deleted('圆满')) + tracked('ins', run('于3月3日', '<w:b/>')) + run('召开，共120部。')) +
      paragraph(`<w:hyperlink w:anchor="a">${run('见附件')}</w:hyperlink><w:r><w:t>a&#x1F600;b&amp;c&lt;d</w:t><w:tab/><w:t>x y</w:t></w:r>`) +
      table(['单位', '数量']) +
      paragraph(`<w:commentRangeStart w:id="4"/>${run('已有批注')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`),
    {comments: comment(4, '张三', '旧')},
  )

  test('any span, and the text stays what it was', () => {
    const {text} = readDocument(rich)
    const solid = text.replaceAll('\n', '')
    expect(solid).toBe('市住建局部署排查会议于3月3日召开，共120部。见附件a😀b&c<d\tx y单位数量已有批注')
    const inside = fc.tuple(fc.nat(text.length - 1), fc.nat(9)).map(([start, length]) => ({start, end: Math.min(text.length, start + length)}))
    fc.assert(
      fc.property(fc.array(inside, {minLength: 1, maxLength: 8}), (spans) => {
        const annotated = annotateDocument(
          rich,
          spans.map((span) => ({...span, paragraphs: ['x']})),
        )
        expect(readDocument(annotated).text).toBe(text)
        const words = wordsAtComments(annotated)
        expect(words.get('4')).toBe('已有批注')
        for (const [index, {start, end}] of spans.entries()) {
          const got = words.get(String(5 + index)) ?? ''
          const wanted = text.slice(start, end).replaceAll('\n', '')
          // A span of nothing, of a line end, or of half a character takes a whole one.
          if (wanted === '' || /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(wanted)) expect(got).not.toBe('')
          else expect(got).toBe(wanted)
        }
      }),
      {numRuns: 300},
    )
  }, 30_000)

  test('old comments stay, new ones say what they are given and nothing a program would obey', () => {
    const said = '据“悉”<w:p/> & ]]> \u0000\u202e'
    const files = unzipSync(annotateDocument(rich, [{start: 0, end: 4, paragraphs: [said, '第二段']}]))
    const xml = strFromU8(files['word/comments.xml'] as Uint8Array)
    expect(xml).toContain(`w:id="4" w:author="张三"`)
    expect(xml.match(/<w:comment /g)).toHaveLength(2)
    expect(xml).toContain('w:id="5" w:author="newslint"')
    expect(xml).toContain('&lt;w:p/&gt; &amp; ]]&gt;')
    expect(xml).not.toMatch(/[\u0000\u202e]/)
  })

  test('a document without comments gets the part, the relationship and the type', () => {
    const plain = makeDocument(paragraph('据悉，会议召开。'), {more: {'word/media/a.png': strToU8('png'), 'docProps/app.xml': strToU8('<a/>')}})
    const annotated = annotateDocument(plain, [{start: 0, end: 2, paragraphs: ['含糊']}])
    const [before, after] = [unzipSync(plain), unzipSync(annotated)]
    expect(wordsAtComments(annotated).get('0')).toBe('据悉')
    expect(strFromU8(after['[Content_Types].xml'] as Uint8Array)).toContain('PartName="/word/comments.xml"')
    expect(strFromU8(after['word/_rels/document.xml.rels'] as Uint8Array)).toContain('relationships/comments" Target="comments.xml"')
    const touched = new Set(['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels'])
    for (const [name, bytes] of Object.entries(before)) if (!touched.has(name)) expect(after[name]).toEqual(bytes)
    expect(readDocument(annotated).source).toBe(readDocument(plain).source)
  })

  test('the same document and notes give the same bytes; no notes leave it as it is', async () => {
    const notes = [{start: 0, end: 2, paragraphs: ['x']}]
    expect(await annotateDocx(rich, notes)).toEqual(annotateDocument(rich, notes))
    expect(annotateDocument(rich, [])).toEqual(rich)
  })

  test('what is there already is not written again; what a colleague wrote does not count', () => {
    const notes = [
      {start: 3, end: 5, paragraphs: ['含糊', '请写明']},
      {start: 0, end: 0, paragraphs: ['缺标题']},
    ]
    const once = annotateDocument(rich, notes)
    expect(annotateDocument(once, notes)).toEqual(once)
    const more = annotateDocument(once, [...notes, {start: 3, end: 6, paragraphs: ['含糊', '请写明']}])
    expect([...wordsAtComments(more).keys()].sort()).toEqual(['4', '5', '6', '7'])
    const start = readDocument(rich).text.indexOf('已有批注')
    expect([...wordsAtComments(annotateDocument(rich, [{start, end: start + 4, paragraphs: ['旧']}])).keys()]).toHaveLength(2)
  })

  test('in a box, a note, the head of a page, an empty document: at what holds it', () => {
    const body = paragraph(run('外') + textBox(paragraph('框中'))) + paragraph(`${run('文')}<w:r><w:footnoteReference w:id="2"/></w:r>`)
    const document = makeDocument(body, {footnotes: `<w:footnote w:id="2">${paragraph('注文')}</w:footnote>`, header: paragraph('页眉')})
    const {text} = readDocument(document)
    expect(text).toBe('页眉\n外\n框中\n文\n注文\n')
    const notes = ['页眉', '框', '注文'].map((word) => ({start: text.indexOf(word), end: text.indexOf(word) + word.length, paragraphs: ['x']}))
    const annotated = annotateDocument(document, notes)
    expect([...wordsAtComments(annotated).values()]).toEqual(['外', '框中框中', ''])
    const xml = strFromU8(unzipSync(annotated)['word/document.xml'] as Uint8Array)
    expect(xml).toContain('<w:commentRangeStart w:id="2"/><w:r><w:footnoteReference')
    expect(xml).toMatch(/<w:commentRangeStart w:id="1"\/><w:r><mc:AlternateContent>/)
    expect(wordsAtComments(annotateDocument(makeDocument(''), [{start: 0, end: 0, paragraphs: ['缺标题']}])).get('0')).toBe('')
  })

  test('a document whose words have no prefix', () => {
    const files = unzipSync(makeDocument(paragraph('据悉，会议召开。')))
    const xml = strFromU8(files['word/document.xml'] as Uint8Array)
      .replace('xmlns:w=', 'xmlns=')
      .replace(/ w:\w+="[^"]*"/g, '')
      .replaceAll('<w:', '<')
      .replaceAll('</w:', '</')
    const bare = zipSync({...files, 'word/document.xml': strToU8(xml)})
    const annotated = annotateDocument(bare, [{start: 1, end: 2, paragraphs: ['x']}])
    expect(readDocument(annotated).text).toBe('据悉，会议召开。\n')
    expect(strFromU8(unzipSync(annotated)['word/document.xml'] as Uint8Array)).toContain('<w:commentRangeStart xmlns:w=')
  })
})

test('every offset of the text leads back to its paragraph and run', () => {
  const {text, placeOf} = readDocument(makeDocument(paragraph(run('甲') + run('乙')) + paragraph('丙', inList(1))))
  expect(text).toBe('甲乙\n一、丙\n')
  expect([...text].map((_, offset) => placeOf(offset))).toEqual([
    {paragraph: 0, run: 0},
    {paragraph: 0, run: 1},
    undefined,
    undefined,
    undefined,
    {paragraph: 1, run: 0},
    undefined,
  ])
})

test('reading is linear in the length of a document', () => {
  const sizes = [250, 500, 1000, 2000].map((count) =>
    makeDocument(paragraph(run('会议于3月3日') + tracked('ins', run('召开')) + run('，共120部。')).repeat(count)),
  )
  for (const bytes of sizes.slice(0, 2)) readDocument(bytes)
  const times = sizes.map((bytes) => {
    const best = [1, 2, 3].map(() => {
      const started = performance.now()
      readDocument(bytes)
      return performance.now() - started
    })
    return Math.min(...best)
  })
  expect(Math.log2((times[3] as number) / (times[0] as number)) / 3).toBeLessThan(1.3)
}, 60_000)

test('a document that is nothing but text gives the findings of that text', () => {
  const text = '市住建局部署房屋安全排查\n\n3月2日，市住建局召开会议，部署排查。下次会议定于2026年3月3日（星期五）召开。\n'
  const item = readDocument(
    makeDocument(
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => paragraph(line === '' ? '' : `<w:r><w:t>${xmlText(line)}</w:t></w:r>`))
        .join(''),
    ),
  )
  expect(item.text).toBe(text)
  const {findings} = placeInText(lint(item.source, {path: item.path}), item)
  const plain = lint(text).findings
  expect(findings.map(({ruleId, start, end}) => [ruleId, start, end])).toEqual(plain.map(({ruleId, start, end}) => [ruleId, start, end]))
})
