import {defineRule, type Problem} from '#rule'

/** A document number: the sign of the office, the year in brackets, the serial number. Court case numbers have the year first. */
const number = /([\u4e00-\u9fff]{1,10}[发函办字文令通规告电议报请批复组审决号税财企])([[［(（【〔﹝])((?:19|20)\d\d)([\]］)）】〕﹞])(第?)(0*)(\d{1,5})号/g
/** A year without brackets, or with the word: 国办发2017年47号. */
const bare = /([\u4e00-\u9fff]{1,8}(?:办发|政发|府发|政办|厅发|函发|党发|委发|办函|政函))((?:19|20)\d\d)(?:年)?第?(\d{1,4})号/g

/** 〔25〕16号: a year of two figures; 2025年〔16〕号: the brackets around the serial number. */
const shortYear = /(?:[发函办字文税财])(〔(\d\d)〕(\d{1,4})号)/g
const exchanged = /(?:办发|政发|府发|政办|厅发|函发|党发|委发|办函|政函|国发)(((?:19|20)\d\d)年?[[［(（【〔﹝](\d{1,4})[\]］)）】〕﹞]号)/g

export default defineRule({
  id: 'document-citation-format',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 2,
  cap: 8,
  languages: ['zh-Hans', 'zh-Hant'],
  when: {zh: /〔\d\d〕|\d年?[[［(（【〔﹝]\d{1,4}[\]］)）】〕﹞]号|[[［(（【〔﹝]?(?:19|20)\d\d[\]］)）】〕﹞年]?第?\d{1,6}号/},
  text: {
    en: {
      summary: 'The number of a document is not in its standard form',
      message: 'Unexpected `{actual}`, expected `{expected}`',
      why: 'The number is how readers look the document up: 〔〕 around the year, no 第, no leading zero.',
      advice: 'Copy the number as the document bears it.',
    },
    'zh-Hans': {
      summary: '发文字号格式不规范',
      message: '发文字号“{actual}”不规范，应为“{expected}”',
      why: '读者凭文号查文件：年份用六角括号〔〕，序号不加“第”，不编虚位。',
      advice: '请按原文件照录文号。',
    },
    'zh-Hant': {
      summary: '發文字號格式不規範',
      message: '發文字號「{actual}」不規範，應為「{expected}」',
      why: '讀者憑文號查文件：年份用六角括號〔〕，序號不加「第」，不編虛位。',
      advice: '請按原文件照錄文號。',
    },
  },
  check: {
    *item({prose: {text, folded}, language}) {
      // Taiwan writes 字第…號, which is a form of its own.
      for (const match of folded.matchAll(number)) {
        const [whole, sign = '', open, year, close, ordinal, zeros, serial] = match
        const isRight = open === '〔' && close === '〕' && ordinal === '' && zeros === ''
        if (isRight || (language === 'zh-Hant' && /字$/.test(sign)) || /[法院民刑行执初终再申]$/.test(sign.slice(0, -1)) || serial === undefined) continue

        const start = match.index + sign.length
        const at = {start, end: match.index + whole.length}
        const expected = `〔${year}〕${serial}${text.charAt(at.end - 1)}`
        // Only the brackets may be changed without asking.
        const isBracketsOnly = ordinal === '' && zeros === ''
        yield {at, actual: text.slice(at.start, at.end), expected: [expected], ...(isBracketsOnly ? {fix: [{...at, text: expected}]} : {})} satisfies Problem
      }
      for (const pattern of [shortYear, exchanged]) {
        for (const {index, 0: whole, 1: form = '', 2: year = '', 3: serial} of folded.matchAll(pattern)) {
          const end = index + whole.length
          const at = {start: end - form.length, end}
          yield {at, actual: text.slice(at.start, end), expected: [`〔${year.padStart(4, '20')}〕${serial}${text.charAt(end - 1)}`]} satisfies Problem
        }
      }
      for (const match of folded.matchAll(bare)) {
        const start = match.index + (match[1] ?? '').length
        const at = {start, end: match.index + match[0].length}
        yield {at, actual: text.slice(start, at.end), expected: [`〔${match[2]}〕${match[3]}${text.charAt(at.end - 1)}`]} satisfies Problem
      }
    },
  },
})
