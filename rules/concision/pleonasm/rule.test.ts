import {expect, test} from 'vitest'
import type {Language} from '#item'
import {lintWith} from '../../../src/lint.ts'
import rule from './rule.ts'
import {words} from './words.ts'

const found = (text: string, language: Language, strict = false) => lintWith([rule], text, {language, rules: {pleonasm: ['warning', {strict}]}}).findings

test('contested words speak only when asked', () => {
  for (const [text, language] of [
    ['涉及到12户', 'zh-Hans'],
    ['球隊凱旋歸來', 'zh-Hant'],
    ['截至3月4日为止', 'zh-Hans'],
    ['They had advance warning.', 'en'],
  ] as const) {
    expect(found(text, language)).toEqual([])
    expect(found(text, language, true)).toHaveLength(1)
  }
})

test('Traditional text is offered Traditional characters', () => {
  expect(found('計劃旨在為了改善通風', 'zh-Hant')[0]).toMatchObject({expected: ['旨在'], fix: [{text: '旨在'}]})
  expect(found('目前的當務之急是防洪', 'zh-Hant')[0]?.fix?.[0]?.text).toBe('當務之急')
  expect(found('將名單公諸於眾', 'zh-Hant')[0]?.expected).toEqual([])
})

test('a capital at the start stays', () => {
  expect(found('End results matter.', 'en')[0]?.fix?.[0]?.text).toBe('Results')
})

test('no term stands twice in the lists', () => {
  for (const list of [words.zh(), words.en()]) {
    const terms = list.map(({term}) => term)
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
  }
})
