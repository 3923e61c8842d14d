import type {Item, Time} from '#item'
import {defineRule, type Problem} from '#rule'
import {lastClause} from '../../../src/facts/clauses.ts'
import {boundsOf, distanceOf} from '../../../src/facts/time-bounds.ts'
import {readTense as readChinese} from './chinese.ts'
import {readTense as readEnglish} from './english.ts'

/** How far around a date its words are looked for. */
const reach = 90
const isDated =
  /[0-9〇一二三四五六七八九十][年月]|\d[-/.]\d|[昨明]|[上下]个?[周週月]|去年|[A-Za-z]{3,9}\.? \d|\d (?:of )?[A-Z][a-z]{2}|[A-Z][a-z]{2,8} \d|\b(?:yesterday|tomorrow)\b|\b(?:last|next) (?:week|month|year)/

/** Whether the sentence tells of an earlier day before this one: what was to come then is past now. */
function isRetold(times: readonly Time[], index: number, from: number, anchor: string): boolean {
  const own = boundsOf(times[index]?.value ?? '')?.[0] ?? ''
  for (let i = index - 1; i >= 0 && i > index - 6 && (times[i] as Time).start >= from; i -= 1) {
    const other = boundsOf(times[i]?.value ?? '')
    if (other && other[1] < own && other[1] < anchor) return true
  }

  return false
}

function checkTime(item: Item, times: readonly Time[], index: number): Problem | undefined {
  const time = times[index] as Time
  if (time.type === 'duration' || time.type === 'set' || time.range?.role === 'end' || !isDated.test(time.text)) return

  const end = time.range ? (times[index + 1] ?? time) : time
  const anchor = item.anchor as string
  const distance = distanceOf(time, end, anchor)
  const sentence = distance === 0 ? undefined : item.sentenceOf(time)
  if (!sentence || item.within(time, 'quotation') || item.within(time, 'title')) return

  const english = item.language === 'en'
  const text = english ? item.prose.lower : item.prose.folded
  const from = Math.max(sentence.start, time.start - reach)
  const before = text.slice(from, time.start)
  const after = text.slice(end.end, Math.min(sentence.end, end.end + reach))
  const clause = lastClause(before, english)
  const found = (english ? readEnglish : readChinese)(clause, after.replace(/^[（(](?:星期|周|礼拜)[一二三四五六日天][）)]/, ''), before + after)
  if (!found || (found.tense === 'future') === distance > 0 || isRetold(times, index, sentence.start, anchor.slice(0, 10))) return

  const at = {start: time.start - found.marker, end: time.end}
  return {at, message: found.tense, actual: item.text(at), data: {date: anchor.slice(0, 10)}, ...(Math.abs(distance) === 1 ? {severity: 'warning'} : {})}
}

export default defineRule({
  id: 'tense-date-conflict',
  dimension: 'timeliness',
  attributes: ['truthful', 'timely'],
  severity: 'error',
  weight: 20,
  cap: 50,
  needs: 'anchor',
  yields: ['deadline-passed', 'invalid-range'],
  exempt: ['speech', 'title', 'furniture'],
  text: {
    en: {
      summary: 'Future wording about a past date, or past wording about a future one',
      message: {
        future: 'Unexpected future wording about `{actual}` in an item of {date}, expected a later date or a past tense',
        past: 'Unexpected past wording about `{actual}` in an item of {date}, expected an earlier date or a future tense',
      },
      why: 'Either the date or the tense is wrong, or a stale announcement went out as news.',
      advice: 'Check the date; if the event is over, say what happened.',
    },
    'zh-Hans': {
      summary: '时态与日期矛盾',
      message: {future: '{date}的稿件中“{actual}”已成过去，却用将来说法', past: '{date}的稿件中“{actual}”尚未到来，却用过去说法'},
      why: '不是日期写错，就是措辞有误，或者把旧预告当新闻发了出去。',
      advice: '请核对日期；事情已经发生的，请写结果。',
    },
    'zh-Hant': {
      summary: '時態與日期矛盾',
      message: {future: '{date}的稿件中「{actual}」已成過去，卻用將來說法', past: '{date}的稿件中「{actual}」尚未到來，卻用過去說法'},
      why: '不是日期有誤，就是措辭有誤，又或是把舊預告當新聞刊出。',
      advice: '請核對日期；事情若已發生，請寫結果。',
    },
  },
  check: {
    *item(item) {
      for (const index of item.facts.times.keys()) {
        const problem = checkTime(item, item.facts.times, index)
        if (problem) yield problem
      }
    },
  },
})
