import {object, optional, picklist} from 'valibot'
import type {Item, Time} from '#item'
import {defineRule, type Problem} from '#rule'
import {distanceOf} from '../../../src/facts/time-bounds.ts'
import {isOffer as isChineseOffer} from './chinese.ts'
import {isOffer as isEnglishOffer} from './english.ts'

/** How far around a date its words are looked for. */
const reach = 120
/** A day by its date: what 周五 or 月底 mean is less sure. */
const written = /[\d一二三四五六七八九十〇]\s?[日号號]|\d[-/.]\d|[A-Za-z]{3}\.? \d|\d(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2}/

function checkTime(item: Item, times: readonly Time[], index: number, from: string): Problem | undefined {
  const time = times[index] as Time
  if (time.type === 'duration' || time.type === 'set' || time.calendar === 'chinese' || !written.test(time.text)) return
  // Of a period only the end is a last day.
  if (time.range?.role === 'start') return

  const distance = distanceOf(time, time, from)
  const sentence = distance < 0 ? item.sentenceOf(time) : undefined
  if (!sentence) return

  const english = item.language === 'en'
  const text = english ? item.prose.lower : item.prose.folded
  const start = time.range ? (times[index - 1]?.start ?? time.start) : time.start
  const ahead = text.slice(Math.max(sentence.start, start - reach), start).trimStart()
  const behind = text.slice(time.end, Math.min(sentence.end, time.end + reach)).trimEnd()
  // 报名时间：2月20日至3月8日 is until the second.
  const isFound = english
    ? isEnglishOffer(time.range ? `${ahead}until ` : ahead, behind)
    : isChineseOffer(time.range ? `${ahead.replace(/[：:为是从自]$/, '')}至` : ahead, behind)
  if (!isFound) return

  return {at: {start: time.start, end: time.end}, actual: item.text(time), data: {date: from.slice(0, 10)}, ...(distance === -1 ? {severity: 'warning'} : {})}
}

export default defineRule({
  id: 'deadline-passed',
  dimension: 'timeliness',
  attributes: ['useful', 'timely'],
  severity: 'error',
  weight: 15,
  cap: 30,
  needs: 'anchor',
  exempt: ['title', 'furniture'],
  when: {
    zh: /截[止至]|有效|使用期|优惠期|[日号时点分]\d{0,2}[）)]?(?:或?之|以|下班)?[前止]|(?:报名|申请|受理|征集|投票|预约|公示)[^。\n]{0,12}[至到]/,
    en: /\b(?:by|before|later than|until|till|through|up to|due|deadline|clos(?:e|es|ing)|ends?|expires?|valid|last day|final day)\b/,
  },
  options: object({against: optional(picklist(['publication', 'now']), 'publication')}),
  text: {
    en: {
      summary: 'A last day offered to the reader is over',
      message: 'Unexpected deadline `{actual}`, expected a day after {date}',
      why: 'Whoever acts on it comes too late, and blames the item.',
      advice: 'Check the date; if the deadline is over, say that it is closed.',
    },
    'zh-Hans': {
      summary: '请读者办理的期限已经过去',
      message: '截止日期“{actual}”已过，应在{date}之后',
      why: '读者照着去办，已经来不及了。',
      advice: '请核对日期；期限已过的，请注明已经截止。',
    },
    'zh-Hant': {
      summary: '請讀者辦理的期限已經過去',
      message: '截止日期「{actual}」已過，應在{date}之後',
      why: '讀者照着去辦，已經來不及了。',
      advice: '請核對日期；期限已過的，請註明已經截止。',
    },
  },
  check: {
    *item(item, {against}) {
      const from = against === 'now' ? item.now : item.anchor
      if (from === undefined) return

      for (const index of item.facts.times.keys()) {
        const problem = checkTime(item, item.facts.times, index, from)
        if (problem) yield problem
      }
    },
  },
})
