import {defineRule, type Problem} from '#rule'
import {foldText} from '../../../src/facts/scripts.ts'
import {findShortened} from './terms.ts'

export default defineRule({
  id: 'near-miss-term',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 8,
  cap: 30,
  languages: ['zh-Hans', 'zh-Hant'],
  exempt: ['furniture'],
  yields: ['confusable-word', 'critical-misspelling'],
  text: {
    en: {
      summary: 'A term of the item that once lacks a character',
      message: 'Unexpected `{actual}`, expected `{expected}` as elsewhere in the item',
      why: 'A character was lost in typing, and the sentence says something else or nothing.',
      advice: 'Put the missing character back.',
    },
    'zh-Hans': {
      summary: '文中常用的词语有一处缺字',
      message: '“{actual}”疑缺字，他处为“{expected}”',
      why: '录入时漏了一个字，句子便读不通或变了意思。',
      advice: '请补上漏掉的字。',
    },
    'zh-Hant': {
      summary: '文中常用的詞語有一處缺字',
      message: '「{actual}」疑缺字，他處為「{expected}」',
      why: '輸入時漏了一個字，句子便讀不通或變了意思。',
      advice: '請補上漏掉的字。',
    },
  },
  check: {
    *item({prose: {text, folded}}) {
      if (text.length < 120) return

      for (const {start, end, term} of findShortened(folded)) {
        const right = folded.indexOf(foldText(term))
        yield {at: {start, end}, actual: text.slice(start, end), expected: [text.slice(right, right + term.length)]} satisfies Problem
      }
    },
  },
})
