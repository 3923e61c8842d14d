import {defineRule, type Problem} from '#rule'
import {findScales} from './scales.ts'

/** An area of so many 平方, a volume of so many 立方, without the metre. */
const bare = /\d[\d,.]*[多余]?[万亿]?[多余]?[平立]方(?![米公千厘分英毫里寸码尺呎海根差数和得程向面等是为])/g
/** A scale told twice: 5万万元, 3 million million. */
const doubled = /\d[\d,.]*(万万|亿亿|万亿亿|亿万)(?=[元人户吨亩公平立美港欧日])/g
const doubledEn = /\b\d[\d,.]{0,20} ?((?:million|billion|thousand) (?:million|billion|thousand))\b/g

export default defineRule({
  id: 'magnitude-slip',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 6,
  cap: 18,
  exempt: ['quotation', 'title', 'furniture'],
  when: {zh: /\d[^，。]{0,4}[平立]方|\d[万亿]/, en: /illion|thousand/},
  text: {
    en: {
      summary: 'A unit of a figure is lost, or its scale told twice or otherwise than before',
      message: {
        unit: 'Unexpected `{actual}`, expected `{expected}`',
        scale: 'Unexpected scale `{actual}`, expected one',
        twice: 'Unexpected `{actual}`, expected `{expected}` as before',
      },
      why: 'A scale too many or a unit too few changes the figure by a factor no reader can guess.',
      advice: 'Check the figure with its source, and write the whole unit.',
    },
    'zh-Hans': {
      summary: '数字的单位不全，量级重复或前后不一',
      message: {unit: '出现“{actual}”，应为“{expected}”', scale: '量级出现“{actual}”，应只有一个', twice: '出现“{actual}”，前文为“{expected}”'},
      why: '多一个“万”、少一个“米”，数字就差出几个量级，读者无从判断。',
      advice: '请与来源核对数字，单位写全。',
    },
    'zh-Hant': {
      summary: '數字的單位不全，量級重複或前後不一',
      message: {unit: '出現「{actual}」，應為「{expected}」', scale: '量級出現「{actual}」，應只有一個', twice: '出現「{actual}」，前文為「{expected}」'},
      why: '多一個「萬」、少一個「米」，數字就差出幾個量級，讀者無從判斷。',
      advice: '請與來源核對數字，單位寫全。',
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      const {language, prose} = item
      for (const [earlier, {start, end, text}] of findScales(item))
        yield {at: {start, end}, message: 'twice', actual: text, expected: [earlier.text], suggestions: []}
      if (language === 'en') {
        for (const {index, 0: match, 1: scale} of prose.lower.matchAll(doubledEn)) {
          const end = index + match.length
          yield {at: {start: end - (scale as string).length, end}, message: 'scale', actual: scale as string}
        }
        return
      }
      for (const {index, 0: match} of prose.folded.matchAll(bare)) {
        const at = {start: index, end: index + match.length}
        const actual = prose.text.slice(at.start, at.end)
        yield {at, message: 'unit', actual, expected: [`${actual}米`]}
      }
      for (const {index, 0: match, 1: scale} of prose.folded.matchAll(doubled)) {
        const end = index + match.length
        yield {at: {start: end - (scale as string).length, end}, message: 'scale', actual: prose.text.slice(end - (scale as string).length, end)}
      }
    },
  },
})
