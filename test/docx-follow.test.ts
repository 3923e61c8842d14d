import {array, assert, constantFrom, nat, property, record, string} from 'fast-check'
import {expect, test} from 'vitest'
import {openDocument} from '../src/docx/document.ts'
import {type Followed, followText} from '../src/docx/follow.ts'
import {placeInText} from '../src/docx/place.ts'
import {lint} from '../src/index.ts'
import {inList, makeDocument, paragraph, run} from './docx-documents.ts'

function open(body: string): Followed {
  const {source, text, stretches} = openDocument(makeDocument(body)).web
  return {source, text, stretches}
}

const deletion = '<w:del w:id="1" w:author="李"><w:r><w:delText>旧的</w:delText></w:r></w:del>'
const plain = open(
  [
    paragraph('某区召开会议', '<w:pStyle w:val="Title"/>'),
    paragraph(`${run('会议2026年3月3日（')}${run('星期三', '<w:b/>')}${deletion}${run('）召开 & 结束。')}`),
    paragraph('第一条', inList(2)),
    paragraph('第二条', inList(2)),
    paragraph('请联系<办公室>。'),
  ].join(''),
)

test('a text that was not touched is the document as it was read', () => {
  expect(followText(plain, plain.text).source).toBe(plain.source)
})

test.each([
  ['a word within a run', '召开会议', '召开大会', '<h1>某区召开大会</h1>'],
  ['over the end of a run', '（星期三）召', '（星期二）开', '星期二）开<!--docx:deleted 李: 旧的-->开 &amp; 结束'],
  ['what HTML would obey', '结束', '<b>', '召开 &amp; &lt;b&gt;。</p>'],
  ['a line behind a paragraph', '结束。\n', '结束。\n又一段。\n', '结束。</p><p>又一段。</p>'],
  ['a line behind a heading', '会议\n', '会议\n导语。\n', '<h1>某区召开会议</h1><p>导语。</h1>'],
  ['an item of a list', '第一条\n', '第一条\n另一条\n', '<li>第一条</li><li>另一条</li>'],
])('what is typed goes to its place: %s', (_, from, to, source) => {
  expect(followText(plain, plain.text.replace(from, to)).source).toContain(source)
})

const readMarkup = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

test('every character of the text stands in the source once, and leads back', () => {
  const edit = record({at: nat(120), length: nat(12), insert: string({unit: constantFrom('字', 'a', '<', '&', '\n', '。'), maxLength: 6})})
  assert(
    property(array(edit, {maxLength: 5}), (edits) => {
      const text = edits.reduce((now, {at, length, insert}) => now.slice(0, at) + insert + now.slice(at + length), plain.text)
      const {source, toText} = followText(plain, text)
      const seen = source.replace(/<!--.*?-->|<[^>]*>/g, '').replace(/\n/g, '')
      expect(readMarkup(seen)).toBe(text.replace(/\n/g, ''))
      for (const match of source.matchAll(/字|。/g)) {
        const place = toText({start: match.index, end: match.index + 1})
        expect(text.slice(place.start, place.end)).toBe(match[0])
      }
    }),
    {numRuns: 300},
  )
})

test('findings stand at the words of the text as it has become', () => {
  const text = `${plain.text.replace('会议2026', '全区会议定于2026').replace('某区', '某某区')}`
  const followed = followText(plain, text)
  const {findings} = placeInText(lint(followed.source, {path: 'item.html', messages: 'zh-Hans'}), followed)
  const of = (ruleId: string) => findings.filter((one) => one.ruleId === ruleId).map(({start, end}) => text.slice(start, end))
  expect(of('date-weekday-mismatch')).toEqual(['星期三'])
  expect(of('draft-leak')).toHaveLength(1)
})
