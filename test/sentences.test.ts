import {expect, test} from 'vitest'
import type {Language} from '../src/item.ts'
import {detectLanguage, languageOfTag} from '../src/prose/language.ts'
import {SourceMap} from '../src/prose/map.ts'
import {Prose} from '../src/prose/prose.ts'
import {readSentences} from '../src/prose/sentences.ts'

const split = (text: string, language: Language) => {
  const prose = new Prose({text, blocks: [{start: 0, end: text.length, kind: 'paragraph'}], map: new SourceMap()})
  return readSentences(prose, language).map(({start, end}) => text.slice(start, end))
}

test.each<[string, string[]]>([
  ['会议召开。部署工作！', ['会议召开。', '部署工作！']],
  ['他说：“手续很快。”然后走了。', ['他说：“手续很快。”', '然后走了。']],
  ['“手续很快。”，他说。', ['“手续很快。”，他说。']],
  ['“好！”他说。', ['“好！”他说。']],
  ['「好！」他說。', ['「好！」他說。']],
  ['还有多少……谁知道？', ['还有多少……谁知道？']],
  ['“还有多少……”\n', ['“还有多少……”']],
  ['增长3.5%。下降2.1%。', ['增长3.5%。', '下降2.1%。']],
  ['没有句号', ['没有句号']],
  ['。', ['。']],
  ['第一句。 第二句。', ['第一句。', '第二句。']],
])('Chinese: %j', (text, sentences) => {
  expect(split(text, 'zh-Hans')).toEqual(sentences)
})

test.each<[string, string[]]>([
  ['The council met. It voted.', ['The council met.', 'It voted.']],
  ['Mr. Li met Dr. Wang in the U.S. on Jan. 3.', ['Mr. Li met Dr. Wang in the U.S. on Jan. 3.']],
  ['He left the U.S. The trip was short.', ['He left the U.S.', 'The trip was short.']],
  ['"It was quick." Residents were happy.', ['"It was quick."', 'Residents were happy.']],
  ['“Why?” she asked. Nobody knew.', ['“Why?” she asked.', 'Nobody knew.']],
  ['It rose 3.5 percent. J. K. Lee agreed.', ['It rose 3.5 percent.', 'J. K. Lee agreed.']],
  ['At 9 a.m. the doors opened.', ['At 9 a.m. the doors opened.']],
  ['Acme Inc. reported a loss. Shares fell...', ['Acme Inc. reported a loss.', 'Shares fell...']],
  ['Visit example.com today! Now.', ['Visit example.com today!', 'Now.']],
])('English: %j', (text, sentences) => {
  expect(split(text, 'en')).toEqual(sentences)
})

test('a sentence never reaches over a block', () => {
  const text = '没有句号\n下一段。'
  const blocks = [
    {start: 0, end: 4, kind: 'heading' as const},
    {start: 5, end: 9, kind: 'paragraph' as const},
  ]
  const prose = new Prose({text, blocks, map: new SourceMap()})
  expect(readSentences(prose, 'zh-Hans')).toEqual([
    {start: 0, end: 4},
    {start: 5, end: 9},
  ])
})

test.each([
  ['市住房和城乡建设局召开会议', 'zh-Hans'],
  ['市住房和城鄉建設局召開會議', 'zh-Hant'],
  ['The council met on Tuesday', 'en'],
  ['Apple 发布 iPhone 17，售价 799 美元', 'zh-Hans'],
  ['', 'en'],
  ['山水日月', 'zh-Hans'],
])('the language of %j is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each([
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['en-GB', 'en'],
  ['繁體中文', 'zh-Hant'],
  ['fr', undefined],
])('the tag %j stands for %s', (tag, language) => {
  expect(languageOfTag(tag)).toBe(language)
})
