import type {Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {readHeadline} from '../../../src/facts/headline-text.ts'
import {hoursAfter, readStretch} from '../../../src/facts/instants.ts'

const name = (en: string, hans: string, hant: string) => ({en, 'zh-Hans': hans, 'zh-Hant': hant})

/** The way of an item, in the order it goes. */
const chain = {
  originalDate: name('original date', '原发布日期', '原發布日期'),
  createdAt: name('date of writing', '撰稿时间', '撰稿時間'),
  submittedAt: name('date of filing', '报送时间', '報送時間'),
  reviewedAt: name('date of review', '审核时间', '審核時間'),
  approvedAt: name('date of approval', '签发时间', '簽發時間'),
  datePublished: name('date of publication', '发布日期', '發布日期'),
  dateModified: name('date of modification', '修改日期', '修改日期'),
  expires: name('date of expiry', '失效日期', '失效日期'),
} as const
const event = {eventDate: name('date of the event', '事件日期', '事件日期'), eventEnd: name('end of the event', '结束日期', '結束日期')} as const

type Dated = keyof typeof chain | keyof typeof event
const names: Record<Dated, ReturnType<typeof name>> = {...chain, ...event}
const steps = Object.keys(chain) as (keyof typeof chain)[]

/** Kinds that tell of what is still to come. */
const announcing = new Set(['preview', 'notice', 'public-notice', 'service-info', 'policy-explainer', 'press-release'])
const aheadZh = /[将拟]|即?将|定于|预告|预计|计划|邀请|报名|征集|启事|可以?预约|届时|[日号]起|敬请|明[天日年]|下[周月]/
const aheadEn =
  /\b(?:will|to be|is (?:to|due|set|scheduled|slated|expected)|are (?:to|due|set|scheduled|expected)|upcoming|next|tomorrow|plans?|preview|invited?|opens|starts|begins|closes|returns|takes place)\b|^[^\n]{0,60}\bto [a-z]/
const scheduled = /^(?:withheld|scheduled|draft)$/

/** Whether headline or lead look ahead: what is announced lies after its announcement. */
function looksAhead(item: Item): boolean {
  const english = item.language === 'en'
  const text = english ? item.prose.lower : item.prose.folded
  const opening = item.facts.parts.filter(({kind}) => kind === 'lead').map(({start, end}) => text.slice(start, Math.min(end, start + 400)))
  return [readHeadline(item).text, ...opening].some((one) => (english ? aheadEn : aheadZh).test(one))
}

const told =
  /^[^，。；！？\n将拟起预计划]{0,16}(?:公布|宣布|召开|举行|举办|通报|发布|揭牌|开幕|闭幕|签约|启动|印发|表示|介绍|检查|走访|慰问|发生)(?!会|时间|日期|地点)|^[^。；！？\n将拟起预计划]{0,30}[^为]了/
const toldEn = /\b(?:[a-z]{2,15}ed|met|held|won|made|took|gave|began|went|came|beat|lost|broke|found|built|sent|led|left)\b/
const notToldEn = /\b(?:will|to be|due|set to|scheduled|planned|plans|expected|invited|next|upcoming)\b/

/** Whether the lead tells the declared day as past: then nothing looks ahead to it. */
function tellsPast(item: Item): boolean {
  const lead = item.facts.parts.find(({kind}) => kind === 'lead')
  const time =
    lead &&
    item.facts.times.find(({start, end, value}) => start >= lead.start && end <= lead.end && value?.slice(0, 10) === item.fields.eventDate?.slice(0, 10))
  const sentence = time && item.sentenceOf(time)
  if (!time || !sentence) return false
  if (item.language !== 'en' && /(?:将|拟|定于|预计|计划|预定)[^，。]{0,6}$/.test(item.prose.folded.slice(sentence.start, time.start))) return false
  if (item.language !== 'en') return told.test(item.prose.folded.slice(time.end, sentence.end).replace(/^[，,]/, ''))

  const text = item.prose.lower.slice(sentence.start, sentence.end)
  return toldEn.test(text) && !notToldEn.test(text)
}

function compare(item: Item, earlier: Dated, later: Dated): Problem | undefined {
  const from = item.fields[earlier]
  const to = item.fields[later]
  const [first, second] = [from && readStretch(from), to && readStretch(to)]
  if (!first || !second || hoursAfter(first, second) <= 0) return

  const place = item.field(later)?.place ?? item.field(earlier)?.place
  return {
    ...(place ? {at: place} : {}),
    message: 'order',
    actual: to as string,
    // Systems write the last change before they write the moment of publication.
    ...(later === 'dateModified' ? {severity: 'warning'} : {}),
    data: {later: names[later], earlier: names[earlier], date: from as string},
  }
}

function checkFuture(item: Item, key: Dated): Problem | undefined {
  const value = item.fields[key]
  const [stretch, now] = [value && readStretch(value), item.now && readStretch(item.now)]
  if (!stretch || !now || hoursAfter(stretch, now) <= 0 || scheduled.test(item.fields.pubStatus ?? '') || item.fields.embargoedUntil !== undefined) return

  const place = item.field(key)?.place
  return {...(place ? {at: place} : {}), message: 'future', actual: value as string, data: {later: names[key], now: item.now as string}}
}

export default defineRule({
  id: 'date-order',
  dimension: 'timeliness',
  attributes: ['truthful', 'timely'],
  severity: 'error',
  weight: 15,
  cap: 30,
  text: {
    en: {
      summary: 'The declared dates of an item are out of order',
      message: {
        order: 'Unexpected {later} `{actual}` before the {earlier}, `{date}`',
        future: 'Unexpected {later} `{actual}` in the future, expected at most `{now}`',
      },
      why: 'A date that cannot be is a slip or a back-dated item, and everything counted from it is wrong.',
      advice: 'Correct the date that is wrong.',
    },
    'zh-Hans': {
      summary: '填报的日期先后颠倒',
      message: {order: '{later}“{actual}”早于{earlier}“{date}”', future: '{later}“{actual}”晚于现在（{now}）'},
      why: '不可能的日期不是笔误就是倒填，由它推算的都会错。',
      advice: '请改正有误的日期。',
    },
    'zh-Hant': {
      summary: '填報的日期先後顛倒',
      message: {order: '{later}「{actual}」早於{earlier}「{date}」', future: '{later}「{actual}」晚於現在（{now}）'},
      why: '不可能的日期不是筆誤就是倒填，由此推算的都會出錯。',
      advice: '請改正有誤的日期。',
    },
  },
  check: {
    *item(item) {
      const present = steps.filter((key) => item.fields[key] !== undefined && readStretch(item.fields[key] as string))
      for (const [index, later] of present.entries()) {
        const problem = index > 0 ? compare(item, present[index - 1] as Dated, later) : undefined
        if (problem) yield problem
      }

      const ended = compare(item, 'eventDate', 'eventEnd')
      if (ended) yield ended
      const filed = (['submittedAt', 'datePublished'] as const).find((key) => item.fields[key] !== undefined)
      const early = filed && !announcing.has(item.profile.kind) ? compare(item, 'eventDate', filed) : undefined
      if (early && (tellsPast(item) || !looksAhead(item))) yield early
      for (const key of ['createdAt', 'submittedAt', 'approvedAt', 'datePublished'] as const) {
        const future = checkFuture(item, key)
        if (future) yield future
      }
    },
  },
})
