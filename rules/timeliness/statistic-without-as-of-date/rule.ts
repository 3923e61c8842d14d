import type {Item, Span} from '#item'
import {defineRule} from '#rule'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {timesBetween} from '../../../src/facts/time-bounds.ts'

/** A sum that grows: it is of a day. */
const cueZh = /(?:[已共]?累计|总计已|迄已)(?=[^，。；！？\n]{0,20}[\d一二三四五六七八九十百千万亿])/g
const cueEn = /\b(?:a cumulative total of|cumulatively|cumulative (?:[a-z]{3,15} ){1,2}(?:of|reached|stands at|stood at))\b/g
/** Not a stand of things: the sum of a rule, a plan, a life. */
const otherAfter = /^(?:不(?:得|超过|少于)|超过\d{1,3}(?:天|日|小时)|满|达到?\d{1,3}(?:天|日|小时|分)|扣|计算|影响|误差)/
const otherSentence =
  /将|拟|计划|预计|目标|力争|可|应|须|规定|办法|按照|如果|年均|每[年月日天]|其间|一生|从业|从[军教医警]以来|赛季|职业生涯|两[国次]|三[年次]|[\d一二三四五六七八九十][年个天次届场期][间来]?[，,]?[共已]?累计/

/** Whether a time stands in the paragraph so far, or in headline or lead. */
function isDated(item: Item, sentence: Span, part: Span): boolean {
  const opening = item.facts.parts.filter(({kind}) => kind === 'headline' || kind === 'lead')
  return (
    timesBetween(item.facts.times, part.start, sentence.end).length > 0 ||
    opening.some((one) => timesBetween(item.facts.times, one.start, Math.min(one.end, sentence.end)).length > 0)
  )
}

export default defineRule({
  id: 'statistic-without-as-of-date',
  dimension: 'timeliness',
  attributes: ['truthful', 'timely'],
  severity: 'warning',
  weight: 4,
  cap: 16,
  figures: true,
  exempt: ['speech', 'title', 'furniture'],
  when: {zh: /累计|总计已/, en: /\bcumulative/},
  text: {
    en: {
      summary: 'A running total without the day it was counted',
      message: 'Missing the date of the total, `{actual}`',
      why: 'The total is another tomorrow, and cannot be set beside an earlier one.',
      advice: 'Add “as of” and the day.',
    },
    'zh-Hans': {
      summary: '累计数没有截止日期',
      message: '“{actual}”缺少截止日期',
      why: '累计数天天在变，不写截至哪天就无从核对和比较。',
      advice: '请在数字前写明“截至×月×日”。',
    },
    'zh-Hant': {
      summary: '累計數字沒有截至日期',
      message: '「{actual}」欠缺截至日期',
      why: '累計數字天天在變，不寫截至哪天便無從核對和比較。',
      advice: '請在數字前寫明截至哪一天。',
    },
  },
  check: {
    *item(item) {
      const english = item.language === 'en'
      const text = matchedText(item)
      for (const found of text.matchAll(english ? cueEn : cueZh)) {
        const at = {start: found.index, end: found.index + found[0].length}
        const sentence = item.sentenceOf(at)
        const part = item.partOf(at)
        if (!sentence || !part || part.kind === 'headline' || otherAfter.test(text.slice(at.end, at.end + 12))) continue
        if (!english && otherSentence.test(text.slice(sentence.start, sentence.end))) continue

        if (!isDated(item, sentence, part)) yield {at, actual: item.text(at)}
      }
    },
  },
})
