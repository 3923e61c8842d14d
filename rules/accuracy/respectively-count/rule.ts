import {defineRule, type Problem} from '#rule'
import {sentencesWithFigures} from '../../../src/facts/precision.ts'
import {findChineseSeries, findEnglishSeries} from './series.ts'

export default defineRule({
  id: 'respectively-count',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 8,
  cap: 24,
  exempt: ['quotation', 'title', 'furniture'],
  when: {zh: /分别/, en: /respectively/},
  text: {
    en: {
      summary: 'The names and the figures told respectively differ in number',
      message: 'Unexpected {figures} figures for {names} names, expected one for each',
      why: 'The reader cannot tell which figure belongs to whom.',
      advice: 'Restore the figure or the name that is missing, or tell each with its own.',
    },
    'zh-Hans': {
      summary: '“分别”前后的项数不等',
      message: '“分别”之前{names}项、之后{figures}项，应一一对应',
      why: '读者分不清哪个数字属于哪一项。',
      advice: '补上漏掉的数字或名称，或逐项写明。',
    },
    'zh-Hant': {
      summary: '「分別」前後的項數不等',
      message: '「分別」之前{names}項、之後{figures}項，應一一對應',
      why: '讀者分不清哪個數字屬於哪一項。',
      advice: '補上漏掉的數字或名稱，或逐項寫明。',
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      for (const sentence of sentencesWithFigures(item, 2)) {
        const written = item.text({start: sentence.start, end: sentence.start + sentence.text.length})
        for (const {start, end, names, figures} of item.language === 'en' ? findEnglishSeries(sentence, written) : findChineseSeries(sentence)) {
          yield {at: {start, end}, actual: item.text({start, end}), data: {names, figures}}
        }
      }
    },
  },
})
