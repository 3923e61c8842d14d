import {expect, test} from 'vitest'
import {startingWithin} from '../src/facts/within.ts'
import {fix, lint} from '../src/index.ts'
import {cmarkKinds, ownKinds} from './heavy/hostile.mjs'

const now = '2026-06-01T09:00:00+08:00'

test('spans that start inside another, be they as many as they may', () => {
  const spans = Array.from({length: 9}, (_, index) => ({start: index * 10, end: index * 10 + 5}))
  expect(startingWithin(spans, {start: 20, end: 40})).toEqual(spans.slice(2, 4))
  expect(startingWithin(spans, {start: 21, end: 30})).toEqual([])
  expect(startingWithin([], {start: 0, end: 10})).toEqual([])
})

/** Findings of what stands in one place do not depend on how much stands around it. */
test.each([
  ['zh-Hans', '其中部份工程（一期已经完工。', 'unbalanced-pair'],
  ['zh-Hans', '会场&nbsp;温度适中。', 'encoding-artifact'],
  ['en', 'The clinic (opened last year has 30 beds. ', 'unbalanced-pair'],
] as const)('%s: %s as often has as many findings', (language, sentence, rule) => {
  const count = (times: number) => lint(`${sentence}\n\n`.repeat(times), {language, now}).findings.filter(({ruleId}) => ruleId === rule).length
  expect(count(10)).toBeGreaterThan(0)
  expect(count(40)).toBe(count(10) * 4)
})

test('a fix reaches what is beyond the findings that are listed', () => {
  const source = '围绕中心,服务大局。\n\n'.repeat(1500)
  const {output, applied} = fix(source, {language: 'zh-Hans'})
  expect(output).toBe('围绕中心，服务大局。\n\n'.repeat(1500))
  expect(applied).toBe(1500)
})

test('the findings that are listed are the first', () => {
  const {findings} = lint('围绕中心,服务大局。\n\n'.repeat(1500), {language: 'zh-Hans'})
  expect(findings).toHaveLength(1000)
  expect(findings.every(({start}, index) => index === 0 || start >= (findings[index - 1]?.start ?? 0))).toBe(true)
})

test('of many suppressions the one that stands before a line hides what is on it, and no other', () => {
  const block = (n: number) => `<!-- newslint-disable-next-line punctuation-width -- reason ${n} -->\n\n围绕中心,服务大局。\n\n服务大局,围绕中心。\n\n`
  const source = Array.from({length: 50}, (_, n) => block(n)).join('')
  const {findings, suppressed} = lint(source, {path: 'item.md', language: 'zh-Hans'})
  const own = <T extends {ruleId: string}>(list: T[]) => list.filter(({ruleId}) => ruleId === 'punctuation-width')
  expect(own(suppressed).map(({reason}) => reason)).toEqual(Array.from({length: 50}, (_, n) => `reason ${n}`))
  expect(own(findings)).toHaveLength(50)
})

test('marks that cross each other are told, however deep', () => {
  const crossing = (depth: number) => `${'（'.repeat(depth)}【好${'）'.repeat(depth)}】`
  const own = (text: string) => lint(text, {language: 'zh-Hans'}).findings.filter(({ruleId}) => ruleId === 'unbalanced-pair')
  expect(own(crossing(1))).toHaveLength(1)
  expect(own(crossing(200))).toHaveLength(200)
})

/** The whole of it, a megabyte each, by time and memory: test/heavy/pathological.mjs. */
test.each(Object.entries({...cmarkKinds, ...ownKinds}))('%s: linted and fixed', (_, {path, write}) => {
  const source = write(1500)
  const {findings} = lint(source, {path, now})
  expect(findings.every(({start, end}) => start >= 0 && start <= end && end <= source.length)).toBe(true)
  expect(fix(source, {path, now}).report.score.overall).toBeGreaterThanOrEqual(0)
})
