import {expect, test} from 'vitest'
import {lint, parseRegistry} from '../../../src/index.ts'

test('a table of a spreadsheet brings the wording of the house', () => {
  const {registry} = parseRegistry('\ufeff用语,改为,禁用,原因\r\n保障房,保障性住房,,文件用语\r\n弱势群体,困难群众,是,\r\n', 'csv')
  const found = lint('3月3日，首批保障房优先配租给弱势群体。', {registry}).findings.filter(({ruleId}) => ruleId === 'house-term')
  expect(found.map(({severity, actual, expected}) => [severity, actual, expected])).toEqual([
    ['warning', '保障房', ['保障性住房']],
    ['error', '弱势群体', ['困难群众']],
  ])
})

test('a long register costs no more than its text', () => {
  const terms = Array.from({length: 5000}, (_, index) => ({term: `用语${index}号`, instead: [`新用语${index}号`]}))
  const text = '3月3日，用语4999号改为新用语4999号。'.repeat(400)
  const start = performance.now()
  const report = lint(text, {registry: {terms}, rules: {'repeated-sentence': 'off'}})
  expect(report.findings.filter(({ruleId}) => ruleId === 'house-term').length).toBe(400)
  expect(performance.now() - start).toBeLessThan(3000)
})
