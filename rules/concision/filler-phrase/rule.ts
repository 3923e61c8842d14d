import type {Mention} from '#item'
import {defineRule} from '#rule'
import {isOfLeaders} from '../../../src/facts/leaders.ts'
import type {Hit} from '../../../src/lexicon/match.ts'
import {wordsEn} from './words-en.ts'
import {wordsZh} from './words-zh.ts'

const id = 'filler-phrase'
/** Characters within which three stock phrases are one too many: a long Chinese sentence, or a short English item. Published news has three in 300 characters. */
const reach = {zh: 60, en: 1000}

/** Whether this hit is one of three or more within reach. */
function isDense(hits: readonly Mention[], index: number, limit: number): boolean {
  const near = (first: number) => {
    const [from, to] = [hits[first], hits[first + 2]]
    return from !== undefined && to !== undefined && to.start - from.start <= limit
  }
  return near(index - 2) || near(index - 1) || near(index)
}

export default defineRule({
  id,
  dimension: 'concision',
  attributes: ['targeted'],
  severity: 'warning',
  weight: 6,
  cap: 60,
  exempt: ['quotation', 'title', 'furniture'],
  allowance: 2,
  yields: ['superlative-without-evidence', 'unsupported-acclaim'],
  words: {zh: wordsZh, en: wordsEn},
  text: {
    en: {
      summary: 'A stock phrase stands where a fact could stand',
      message: {
        fact: 'Unexpected stock phrase `{actual}`, expected what was done, when and how much',
        remove: 'Unexpected stock phrase `{actual}`, expected the sentence without it',
        replace: 'Unexpected stock phrase `{actual}`, expected `{expected}`',
      },
      why: 'It fits any work of any office in any year, so it tells the reader nothing of this one.',
      advice: 'Leave it out, or put what was done, when, and how much.',
    },
    'zh-Hans': {
      summary: '套话占了事实的位置',
      message: {
        fact: '“{actual}”是套话，应写明做了什么、何时做的、做了多少',
        remove: '“{actual}”是套话，可删去',
        replace: '“{actual}”是套话，可写作“{expected}”',
      },
      why: '放在哪个单位、哪一年都说得通的话，没有告诉读者这件事本身。',
      advice: '删去，或改写为做了什么、何时做的、做了多少。',
    },
    'zh-Hant': {
      summary: '套話佔了事實的位置',
      message: {
        fact: '「{actual}」屬套話，應寫明做了甚麼、何時做、做了多少',
        remove: '「{actual}」屬套話，可刪去',
        replace: '「{actual}」屬套話，可寫作「{expected}」',
      },
      why: '放在哪個機構、哪一年都說得通的話，沒有告訴讀者這件事本身。',
      advice: '刪去，或改寫為做了甚麼、何時做、做了多少。',
    },
  },
  check: {
    // One stock phrase is a habit, three in a breath are a style: only those close to others count. All are met at once, below.
    mention: () => undefined,
    item: (item) => {
      const hits = item.facts.mentions.filter((hit) => hit.list === id && !item.within(hit, 'quotation') && !item.within(hit, 'title'))
      const isFixed = isOfLeaders(item)
      return hits.map((hit, index) => {
        const {instead} = (hit as Hit).word
        const isWarning = !isFixed && ((instead !== undefined && item.language === 'en') || isDense(hits, index, item.language === 'en' ? reach.en : reach.zh))
        return {
          at: {start: hit.start, end: hit.end},
          actual: item.text(hit),
          message: instead === undefined ? 'fact' : instead === '' ? 'remove' : 'replace',
          severity: isWarning ? 'warning' : 'info',
          ...(instead === undefined ? {} : {expected: [instead].flat()}),
        }
      })
    },
  },
})
