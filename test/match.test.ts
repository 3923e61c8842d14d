import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Matcher} from '../src/lexicon/match.ts'
import type {Word} from '../src/rule.ts'

const words = (...terms: string[]) => terms.map((term) => ({term}))
const found = (matcher: Matcher, text: string) => matcher.match(text).map(({list, start, end}) => `${list}:${text.slice(start, end)}@${start}`)

test('finds all lists in one pass, the longest of a list first', () => {
  const matcher = new Matcher(
    [
      {list: 'a', words: words('高度重视', '高度', '重视')},
      {list: 'b', words: words('度重')},
    ],
    false,
  )
  expect(found(matcher, '局里高度重视，十分重视。')).toEqual(['a:高度重视@2', 'b:度重@3', 'a:重视@9'])
})

test('English terms stand at word boundaries', () => {
  const matcher = new Matcher([{list: 'a', words: words('in order to', 'order', "it's")}], true)
  expect(found(matcher, "the border in order to reorder it's order's orders")).toEqual(['a:in order to@11', "a:it's@31", 'a:order@36'])
})

test('contexts silence an entry or let it speak', () => {
  const list: Word[] = [
    {term: '最近', not: ['~的地铁', '离~']},
    {term: '截止', only: ['~3月', '~昨']},
  ]
  const matcher = new Matcher([{list: 'a', words: list}], false)
  expect(found(matcher, '最近的地铁；离最近；最近，截止3月；截止报名')).toEqual(['a:最近@10', 'a:截止@13'])
})

test('agrees with a naive search', () => {
  const letter = fc.constantFrom('a', 'b', 'c')
  const term = fc.string({unit: letter, minLength: 1, maxLength: 4})
  fc.assert(
    fc.property(fc.uniqueArray(term, {maxLength: 12}), fc.string({unit: letter, maxLength: 60}), (terms, text) => {
      const matcher = new Matcher(
        terms.map((entry) => ({list: entry, words: words(entry)})),
        false,
      )
      const expected = terms.flatMap((entry) => {
        const starts: string[] = []
        for (let at = text.indexOf(entry); at >= 0; at = text.indexOf(entry, at + entry.length)) starts.push(`${entry}:${entry}@${at}`)
        return starts
      })
      expect(found(matcher, text).sort()).toEqual(expected.sort())
    }),
    {numRuns: 2000},
  )
})
