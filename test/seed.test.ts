import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'

const seed = readFileSync(new URL('../fixtures/seed.txt', import.meta.url), 'utf8')
const lines = seed.split('\n')
const report = lint(seed, {path: 'seed.txt', fields: {kind: 'speech'}})
const findingsOf = (ruleId: string) => report.findings.filter((finding) => finding.ruleId === ruleId)

/** Whether a finding of the rule touches the quoted characters in that line. */
function isFound(ruleId: string, line: number, quote: string): boolean {
  const at = (lines[line - 1] as string).indexOf(quote)
  if (at < 0) throw new Error(`line ${line} has no ${quote}`)

  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + at
  return findingsOf(ruleId).some((finding) => finding.start < start + quote.length && start < finding.end)
}

describe('the seed speech gives what a good editor would say of it', () => {
  test.each<[string, number, string]>([
    ['conversion-residue', 4, '規(guī)范化'],
    ['conversion-residue', 5, '創(chuàng)新'],
    ['conversion-residue', 7, '穩(wěn)守'],
    ['conversion-residue', 7, '優(yōu)勢'],
    ['conversion-residue', 8, '棚戶區(qū)'],
    ['conversion-residue', 8, '規(guī)律'],
    ['conversion-residue', 13, '持續(xù)'],
    ['injected-url', 12, '(www.gymyzhishaji.com)'],
    ['masked-text', 8, '保障性**工程'],
    ['enumeration-count-mismatch', 6, '四個方面'],
    ['scraped-boilerplate', 1, '相關推薦'],
    ['scraped-boilerplate', 14, '相關文章:'],
    ['scraped-boilerplate', 15, '信息宣傳工作體會05-23'],
    ['scraped-boilerplate', 23, '宣傳信息工作計劃合集六篇08-08'],
    ['mixed-script', 4, '范化'],
    ['mixed-script', 6, '今后的'],
    ['mixed-script', 8, '三干會'],
    ['mixed-script', 12, '處于'],
    ['mixed-script', 12, '采訪'],
    ['punctuation-width', 5, '圍繞中心,服務大局'],
    ['punctuation-width', 9, '下笨功夫--深入基層'],
    ['relative-time-anchor', 4, '今天'],
    ['relative-time-anchor', 5, '過去一年'],
    ['relative-time-anchor', 6, '今天會議'],
    ['relative-time-anchor', 8, '今年是'],
    ['relative-time-anchor', 8, '今年的三干會'],
    ['sentence-length', 13, '同志們,做好信息宣傳是'],
    ['filler-phrase', 4, '進一步'],
    ['filler-phrase', 5, '圍繞中心,服務大局'],
    ['filler-phrase', 7, '充分認識'],
    ['filler-phrase', 8, '緊緊圍繞'],
    ['repeated-sentence', 8, '圍繞中心,服務大局'],
  ])('%s in line %i: %s', (ruleId, line, quote) => {
    expect(isFound(ruleId, line, quote)).toBe(true)
  })

  test('all 39 residues of a conversion are found, one by one', () => {
    expect(findingsOf('conversion-residue')).toHaveLength(39)
  })

  test.each(['missing-event-date', 'required-field', 'lead-elements'])('%s speaks once', (ruleId) => {
    expect(findingsOf(ruleId)).toHaveLength(1)
  })

  test('its score is held by the veto ceiling, and says so', () => {
    expect(report.score.overall).toBeLessThanOrEqual(59)
    expect(report.score.ceilings[0]?.limit).toBe(59)
  })
})

describe('what must stay silent in it', () => {
  test.each([
    'decrease-by-multiple',
    'percent-change-mismatch',
    'festival-date-mismatch',
    'tense-date-conflict',
    'numbering-sequence',
    'sum-mismatch',
    'date-weekday-mismatch',
  ])('%s', (ruleId) => {
    expect(findingsOf(ruleId)).toEqual([])
  })

  test.each([
    ['enumeration-count-mismatch', 10, '五個方面'],
    ['enumeration-count-mismatch', 10, '四個字'],
    ['enumeration-count-mismatch', 9, '一個數據一個數據地'],
    ['mixed-script', 7, '群眾'],
  ])('%s in line %i: %s', (ruleId, line, quote) => {
    expect(isFound(ruleId, line, quote)).toBe(false)
  })
})
