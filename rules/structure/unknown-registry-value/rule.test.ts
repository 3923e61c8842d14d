import {expect, test} from 'vitest'
import {lintWith} from '../../../src/lint.ts'
import rule from './rule.ts'

const registry = {
  units: [{id: 'zfbz', name: '住房保障科', aliases: ['保障科']}, {name: '东城区住建局'}],
  people: [{name: '陈立新'}, {name: '赵敏'}],
}
const messages = (head: string) =>
  lintWith([rule], `---\ntitle: 更换电梯120部\n${head}\n---\n\n3月3日，老旧电梯开始更换。`, {path: 'a.md', messages: 'en', registry}).findings.map(
    ({severity, message}) => `${severity}: ${message}`,
  )

test.each<[string, string[]]>([
  ['单位: 住房保降科', ['error: Unexpected unit `住房保降科`, expected `住房保障科`']],
  ['单位: 保障科', []],
  ['单位: zfbz', []],
  ['单位: 西城区住建局', ['warning: Unexpected unit `西城区住建局`, expected one in the register']],
  ['审核: 赵敏\n签发: 陈力新', ['error: Unexpected approver `陈力新`, expected `陈立新`']],
  ['作者: 李梅', []],
])('%s', (head, expected) => {
  expect(messages(head)).toEqual(expected)
})
