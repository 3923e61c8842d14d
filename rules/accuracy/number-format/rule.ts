import {defineRule, type Problem} from '#rule'
import {findChineseForms, findEnglishForms} from './forms.ts'

export default defineRule({
  id: 'number-format',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 2,
  cap: 10,
  figures: true,
  languages: ['zh-Hans', 'en'],
  exempt: ['quotation', 'title', 'furniture'],
  when: {zh: /\d[千百]|[百千]\d|\d年|[〇零○一二三四五六七八九]{4}年/, en: /\d/},
  text: {
    en: {
      summary: 'A number is written in a form the standard does not know',
      message: {
        mixed: 'Unexpected mixed number `{actual}`, expected one kind of numeral',
        year: 'Unexpected short year `{actual}`, expected `{expected}`',
        years: 'Unexpected year `{actual}` beside years in digits, expected `{expected}`',
        opening: 'Unexpected figure `{actual}` at the start of a sentence, expected it in words',
      },
      why: 'Numbers written in two ways are misread and hard to search for.',
      advice: 'Write digits with 万 or 亿 only and years in full; in English, spell out the number or turn the sentence round.',
    },
    'zh-Hans': {
      summary: '数字写法不合规范',
      message: {
        mixed: '数字“{actual}”写法混杂，应统一用一种写法',
        year: '年份简写“{actual}”，应为“{expected}”',
        years: '同一篇中年份写法不一，“{actual}”应为“{expected}”',
        opening: '句首出现数字“{actual}”，应改用单词',
      },
      why: '写法混杂容易看错，也不便检索。',
      advice: '阿拉伯数字后只接“万”“亿”，年份写全四位；英文句首的数字改用单词，或调整语序。',
    },
    'zh-Hant': {
      summary: '數字寫法不合規範',
      message: {
        mixed: '數字「{actual}」寫法混雜，應統一用一種寫法',
        year: '年份簡寫「{actual}」，應為「{expected}」',
        years: '同一篇中年份寫法不一，「{actual}」應為「{expected}」',
        opening: '句首出現數字「{actual}」，應改用單詞',
      },
      why: '寫法混雜容易看錯，也不便檢索。',
      advice: '阿拉伯數字後只接「萬」「億」，年份寫全四位；英文句首的數字改用單詞，或調整語序。',
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      for (const {start, end, message, expected} of item.language === 'en' ? findEnglishForms(item) : findChineseForms(item)) {
        yield {at: {start, end}, message, actual: item.text({start, end}), ...(expected === undefined ? {} : {expected: [expected]})}
      }
    },
  },
})
