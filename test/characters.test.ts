import {expect, test} from 'vitest'
import {CharacterSet, countWide, WordsAt} from '../src/prose/characters.ts'

test.each([
  [0x41, 0x5a],
  [0x20, 0x3f],
  [0x3f, 0x80],
  [0x100, 0x100],
  [0x2e80, 0xa4cf],
])('a range from %i to %i holds its ends and nothing beyond', (first, last) => {
  const set = new CharacterSet([]).addRange(first, last)
  const held = Array.from({length: 0x10000}, (_, code) => code).filter((code) => set.hasCode(code))
  expect([held[0], held.at(-1), held.length]).toEqual([first, last, last - first + 1])
})

test('a set is asked about places of a text', () => {
  const marks = new CharacterSet('，。')
  expect([-1, 0, 1, 2, 3].map((at) => marks.at('好，。', at))).toEqual([false, false, true, true, false])
})

test('words stand where they begin', () => {
  const words = new WordsAt(['出口', '完成'], 2)
  expect([0, 1, 2, 3].map((at) => words.standsAt('已完成出', at))).toEqual([false, true, false, false])
})

test('wide characters are counted', () => {
  expect([countWide('abc'), countWide('报告：ab'), countWide('报告：ab', 1)]).toEqual([0, 3, 2])
})
