import {expect, test} from 'vitest'
import {lintWith} from '../../../src/lint.ts'
import rule from './rule.ts'
import {wordsEn} from './words-en.ts'
import {wordsZh} from './words-zh.ts'

const severities = (text: string) => lintWith([rule], text, {language: 'zh-Hans'}).findings.map(({severity}) => severity)

test('one or two are noted, three close together are warnings, and far ones stay notes', () => {
  const far = '，设在院内的药房全天开门'.repeat(40)
  expect(severities('局里高度重视，周密部署。')).toEqual(['info', 'info'])
  expect(severities('局里高度重视，周密部署，求真务实。')).toEqual(['warning', 'warning', 'warning'])
  expect(severities(`局里高度重视${far}，周密部署${far}，求真务实。`)).toEqual(['info', 'info', 'info'])
})

test('what is quoted does not make its neighbours a style', () => {
  expect(severities('局里高度重视，周密部署。“求真务实”四个字挂在墙上。')).toEqual(['info', 'info'])
})

test('no phrase stands twice in the lists', () => {
  for (const list of [wordsZh, wordsEn()]) {
    const terms = list.map(({term}) => term)
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
  }
})
