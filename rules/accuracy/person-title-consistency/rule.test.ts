import {expect, test} from 'vitest'
import {lintWith} from '../../../src/lint.ts'
import rule from './rule.ts'

const registry = {
  people: [
    {name: '杜佳豪', titles: ['副市长', '市卫生局局长']},
    {name: '赵明辉', titles: ['副局长']},
  ],
}
const find = (text: string) =>
  lintWith([rule], text, {language: 'zh-Hans', registry}).findings.map(({severity, actual, expected}) => [severity, actual, expected])

test('a name of the registry with a character of the same sound, under its post', () => {
  expect(find('副市长杜佳毫到会。')).toEqual([['error', '杜佳毫', ['杜佳豪']]])
})

test('a post the registry does not give', () => {
  expect(find('局长赵明辉到会。')).toEqual([['warning', '局长', ['副局长']]])
})

test('what the registry has, and people it does not know', () => {
  expect(find('副市长杜佳豪、市卫生局局长杜佳豪、副局长赵明辉到会。原副局长赵明晖也到会。记者杜佳毫。')).toEqual([])
})
