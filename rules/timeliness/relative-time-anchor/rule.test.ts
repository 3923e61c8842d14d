import {expect, test} from 'vitest'
import {lintWith} from '../../../src/lint.ts'
import rule from './rule.ts'

/** Findings as `[actual] → expected`, with the option `dated`. */
function runDated(text: string, datePublished?: string): string[] {
  const report = lintWith([rule], text, {
    language: 'zh-Hans',
    fields: datePublished === undefined ? {} : {datePublished},
    rules: {'relative-time-anchor': ['warning', {dated: true}]},
  })
  return report.findings.map(({actual, expected}) => `${actual} → ${expected ?? ''}`)
}

test('with `dated` it asks for the date itself in dated items, and offers it where the word stands alone', () => {
  expect(runDated('昨天，会议召开，部署今年任务，上周五已发通知。', '2026-03-04')).toEqual(['昨天 → 3月3日', '今年 → 2026年', '上周五 → '])
  expect(runDated('上月更换电梯120部。', '2026-01-04')).toEqual(['上月 → 2025年12月'])
})

test('with `dated` it still has nothing to offer where the item has no date', () => {
  expect(runDated('昨天，会议召开。')).toEqual(['昨天 → '])
})
