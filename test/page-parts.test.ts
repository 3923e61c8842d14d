import {expect, test} from 'vitest'
import {decodeText, openFile} from '../editors/page/files.ts'
import {orderFindings, scoreBeforeCeilings} from '../editors/page/order.ts'
import {languageOfBrowser} from '../editors/page/remembered.ts'
import {wordsOf} from '../editors/page/words.ts'
import {type Language, lint} from '../src/index.ts'
import {callIn} from './terminal.ts'

test.each([
  [['zh-HK', 'en'], 'zh-Hant'],
  [['zh-Hant-CN'], 'zh-Hant'],
  [['zh'], 'zh-Hans'],
  [['fr', 'zh-SG'], 'zh-Hans'],
  [['en-GB', 'zh-TW'], 'en'],
  [['fr'], 'en'],
])('speaks as the browser does: %j', (tags, language) => {
  expect(languageOfBrowser(tags)).toBe(language)
})

test.each([
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xe4, 0xb8, 0xad], '中'],
  ['UTF-16', [0xff, 0xfe, 0x2d, 0x4e], '中'],
  ['GB 18030', [0xd6, 0xd0, 0xb9, 0xfa, 0xb5, 0xc4], '中国的'],
  ['Big5', [0xa4, 0xa4, 0xb0, 0xea, 0xaa, 0xba, 0xa4, 0x48], '中國的人'],
])('reads %s', (_, bytes, text) => {
  expect(decodeText(new Uint8Array(bytes))).toBe(text)
})

test('says of what it cannot open how to go on', async () => {
  const words = wordsOf['zh-Hans']
  const open = (name: string, size = 1) => openFile(new File(['x'.repeat(size)], name), 'zh-Hans', undefined)
  expect(await open('a.doc')).toEqual({failure: words.saveAsDocx})
  expect(await open('a.WPS')).toEqual({failure: words.saveAsDocx})
  expect(await open('a.docx')).toEqual({failure: words.noDocx})
  expect(await open('a.constructor')).toEqual({failure: words.notOpened('')})
  expect(await open('a.pdf')).toEqual({failure: words.notOpened('.pdf')})
  expect(await open('a.txt', 1024 * 1024 + 1)).toEqual({failure: words.tooLarge})
  expect(await open('a.txt')).toEqual({name: 'a.txt', text: 'x', syntax: 'text'})
})

test('orders what must not go out before what is wrong, that before what costs, and names what is missing once', () => {
  const text = '某区召开会议\n会议2026年3月3日（星期三）召开，进一步提高保障性**工程建设水平。据有关人士称，成效显著。'
  const groups = orderFindings(lint(text, {now: '2026-03-03', fields: {channel: 'website'}}))
  expect(groups.filter(({isMissing}) => isMissing)).toHaveLength(1)
  const ranks = groups.map(({limit, severity}) => limit * 10 + ['error', 'warning', 'info'].indexOf(severity))
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  expect(groups[0]?.ruleId).toBe('masked-text')
  expect(groups.flatMap(({findings}) => findings)).toHaveLength(lint(text, {now: '2026-03-03', fields: {channel: 'website'}}).findings.length)
})

test('knows the score that a ceiling hides', () => {
  const {score} = lint('某区召开会议\n会议2026年3月3日（星期三）召开。', {now: '2026-03-03'})
  expect(scoreBeforeCeilings(score)).toBeGreaterThanOrEqual(score.overall)
})

test('says the same things in every language', () => {
  const keys = (language: Language) => Object.keys(wordsOf[language]).sort()
  expect(keys('zh-Hant')).toEqual(keys('zh-Hans'))
  expect(keys('en')).toEqual(keys('zh-Hans'))
})

test('newslint page says so where the page was not built', async () => {
  const call = (...argv: string[]) => callIn('.', argv, {home: '/nowhere'})
  const {code, err} = await call('page', '--lang', 'en')
  expect(code).toBe(2)
  expect(err).toContain('npm run build')
  const more = await call('page', 'extra', '--lang', 'en')
  expect(more.code).toBe(2)
  expect(more.err).not.toContain('npm run build')
})
