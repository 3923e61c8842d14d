import {number, object, optional} from 'valibot'
import type {Time} from '#item'
import {defineRule} from '#rule'
import {dayDifference} from '../../../src/facts/calendar.ts'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {distanceOf} from '../../../src/facts/time-bounds.ts'

/** A peg: what was heard or given out today or yesterday. */
const pegZh =
  /(?:记者|笔者|本报|本网)?(?:[今昨](?:天|日|晚|早)?|近日|日前|刚刚)(?:上午|下午)?(?:从|在|向|自)?[^，。；！？\n]{0,16}(?:获悉|了解到|悉|通报|公布|披露|发布)/
const pegEn =
  /\b(?:has learn(?:ed|t)|learn(?:ed|t) (?:today|yesterday|on [a-z]{3,6}day)|it (?:has )?emerged|(?:was|were) revealed|revealed (?:today|yesterday|on [a-z]{3,6}day))\b/
/** Matters that reach the public late by their nature. */
const lateZh =
  /宣判|判决|一审|二审|终审|开庭|庭审|起诉|公诉|检察|法院|审理|审结|审计|数据|统计|普查|调查|报告|通报.{0,6}(?:案例|情况|结果)|公报|年报|查明|侦破|破获|落网|抓获|认定|裁决|仲裁|处罚|获奖|评选|回顾|总结|历时|以来|周年|印发|施行|实施|新规|办法|条例/
const lateEn =
  /\b(?:court|trial|sentenced|jailed|convicted|charged|inquest|inquiry|report|figures|data|survey|study|statistics|audit|tribunal|ruling|since|anniversary|investigation|police)\b/

/** A day the text writes out, as days from the item (past is negative); undefined where the year is open. */
function daysOff(time: Time, anchor: string): number | undefined {
  if (time.anchor !== 'absolute' || time.type === 'duration' || time.type === 'set' || !/^\d{4}-\d\d-\d\d/.test(time.value ?? '')) return
  return distanceOf(time, time, anchor) || (dayDifference(anchor, time.value as string) === 0 ? 0 : undefined)
}

export default defineRule({
  id: 'news-peg-gap',
  dimension: 'timeliness',
  attributes: ['truthful', 'timely'],
  severity: 'warning',
  weight: 8,
  cap: 16,
  needs: 'anchor',
  when: {zh: /[今昨近日刚][天日晚早前刚上下]?[^，。；！？\n]{0,18}(?:获悉|了解到|悉|通报|公布|披露|发布)/, en: /learn(?:ed|t)|emerged|revealed/},
  options: object({gapDays: optional(number(), 7)}),
  text: {
    en: {
      summary: 'The lead says it was learned now, and what happened is weeks old',
      message: 'Unexpected peg `{actual}` for events {days} days old',
      why: 'An old story dressed as new loses the trust of whoever looks at the dates.',
      advice: 'Say in the lead when it happened, and why it is news now.',
    },
    'zh-Hans': {
      summary: '导语说“昨日获悉”，事情却是旧闻',
      message: '“{actual}”之下的事已过去{days}天',
      why: '旧闻新作，读者一看日期就失去信任。',
      advice: '请在导语写明事情发生的日期，并交代为何现在报道。',
    },
    'zh-Hant': {
      summary: '導言說「昨日獲悉」，事情卻是舊聞',
      message: '「{actual}」之下的事已過去{days}日',
      why: '舊聞新作，讀者一看日期便失去信任。',
      advice: '請在導言寫明事情發生的日期，並交代為何現在報道。',
    },
  },
  check: {
    item(item, {gapDays}) {
      const lead = item.facts.parts.find(({kind}) => kind === 'lead')
      const english = item.language === 'en'
      const text = matchedText(item)
      const peg = lead && (english ? pegEn : pegZh).exec(text.slice(lead.start, Math.min(lead.end, lead.start + 200)))
      if (!lead || !peg || (english ? lateEn : lateZh).test(text)) return

      const offs = item.facts.times
        .filter(({start, end}) => end <= lead.start + peg.index || start >= lead.start + peg.index + peg[0].length)
        .map((time) => ({time, off: time.anchor === 'deictic' ? undefined : daysOff(time, item.anchor as string)}))
      const days = offs.flatMap(({off}) => off ?? [])
      const newest = days.length > 0 ? Math.max(...days) : 0
      // A later word of the day, week or month may be the news.
      const isOpen = offs.some(
        ({time: {anchor, start, type, value}}) =>
          anchor === 'deictic' && type !== 'duration' && start > lead.start + peg.index + peg[0].length && /-\d\d|W\d|^P/.test(value ?? ''),
      )
      if (days.length === 0 || newest >= -gapDays || isOpen) return

      const start = lead.start + peg.index
      const at = {start, end: start + peg[0].length}
      return {at, actual: item.text(at), data: {days: -newest}}
    },
  },
})
