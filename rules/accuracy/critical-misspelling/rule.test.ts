import {expect, test} from 'vitest'
import {lintWith} from '../../../src/lint.ts'
import rule from './rule.ts'

const registry = {organisations: [{name: '临江市博物馆'}, {name: '临江县博物馆'}, {name: '清河第一小学'}], units: [{name: '北岸街道办事处'}]}
const find = (text: string) =>
  lintWith([rule], text, {language: 'zh-Hans', registry}).findings.map(({severity, actual, expected}) => [severity, actual, expected?.[0]])

test('a registered name with a character of the same sound is a suggestion', () => {
  expect(find('临江市搏物馆开放。北岸街到办事处公布。')).toEqual([
    ['warning', '临江市搏物馆', '临江市博物馆'],
    ['warning', '北岸街到办事处', '北岸街道办事处'],
  ])
})

test('another level, number or direction is another body', () => {
  expect(find('临江区博物馆、清河第二小学、南岸街道办事处、临江县博物馆都已开放。')).toEqual([])
})
