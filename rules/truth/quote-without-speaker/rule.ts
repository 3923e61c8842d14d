import {defineRule} from '#rule'

export default defineRule({
  id: 'quote-without-speaker',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 10,
  cap: 40,
  exempt: ['title', 'furniture'],
  text: {
    en: {summary: 'A quotation has no speaker', message: 'Missing speaker of `{actual}`', why: 'w', advice: 'a'},
    'zh-Hans': {summary: '', message: '“{actual}”', why: '', advice: ''},
    'zh-Hant': {summary: '', message: '「{actual}」', why: '', advice: ''},
  },
  check: {
    quotation(quotation, item) {
      if (quotation.type !== 'speech' || quotation.speaker || quotation.parent !== undefined) return
      return {at: {start: quotation.start, end: quotation.end}, actual: item.text(quotation).slice(0, 30)}
    },
  },
})
