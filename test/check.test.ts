import {expect, test} from 'vitest'
import {lintWith} from '../src/lint.ts'
import {defineRule, type Rule} from '../src/rule.ts'

const said = {summary: 's', message: 'Unexpected `{actual}`', why: 'w', advice: 'a'}
const words = (id: string, term: string, more: Partial<Rule> = {}) =>
  defineRule({
    id,
    dimension: 'concision',
    attributes: [],
    severity: 'warning',
    weight: 2,
    cap: 10,
    text: {en: said, 'zh-Hans': said, 'zh-Hant': said},
    words: {zh: [{term}], en: [{term}]},
    ...more,
  })
const found = (rules: Rule[], text: string, settings = {}) => lintWith(rules, text, {rules: settings}).findings.map(({ruleId}) => ruleId)

test('a rule is silent where one it yields to speaks', () => {
  const rules = [words('exact', 'very old town'), words('coarse', 'old town', {yields: ['exact']})]
  expect(found(rules, 'It is a very old town. The old town is quiet.')).toEqual(['exact', 'coarse'])
})

test('and speaks where that one is switched off', () => {
  const rules = [words('exact', 'very old town'), words('coarse', 'old town', {yields: ['exact']})]
  expect(found(rules, 'It is a very old town.', {exact: 'off'})).toEqual(['coarse'])
})

test('what a rule does not look into is an option', () => {
  const rules = [words('style', '高度重视', {exempt: ['quotation']})]
  expect(found(rules, '他说：“我们高度重视。”局里也高度重视。')).toEqual(['style'])
  expect(found(rules, '他说：“我们高度重视。”局里也高度重视。', {style: ['warning', {exempt: []}]})).toEqual(['style', 'style'])
})

test('an exemption that does not exist is refused', () => {
  expect(() => found([words('style', 'robust')], 'A robust plan.', {style: ['warning', {exempt: ['speeches']}]})).toThrow('style')
})
