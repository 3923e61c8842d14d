import type {Item, SourceSpan, Span} from '#item'
import {defineRule, type Localised} from '#rule'
import {findEvent} from '../../../src/facts/event-day.ts'
import {countLag, type LagUnit} from './lag.ts'

const units: Record<LagUnit, (count: number) => Localised> = {
  hour: (count) => ({en: `${count} hour${count === 1 ? '' : 's'}`, 'zh-Hans': `${count}小时`, 'zh-Hant': `${count}小時`}),
  day: (count) => ({en: `${count} day${count === 1 ? '' : 's'}`, 'zh-Hans': `${count}天`, 'zh-Hant': `${count}日`}),
  workday: (count) => ({en: `${count} working day${count === 1 ? '' : 's'}`, 'zh-Hans': `${count}个工作日`, 'zh-Hant': `${count}個工作天`}),
}

/** The end of the event, as declared or as the lead tells it. */
function eventOf(item: Item, filed: string): {day: string; at?: Span | SourceSpan} | undefined {
  const key = item.fields.eventEnd === undefined ? 'eventDate' : 'eventEnd'
  const declared = item.fields[key]
  if (declared === undefined) return findEvent(item, filed)

  const place = item.field(key)?.place
  return {day: declared, ...(place ? {at: place} : {})}
}

export default defineRule({
  id: 'reporting-lag',
  dimension: 'timeliness',
  attributes: ['timely'],
  severity: 'warning',
  weight: 10,
  cap: 40,
  yields: ['date-order'],
  text: {
    en: {
      summary: 'The item was filed too long after the event',
      message: 'Unexpected {lag} from the event to filing, expected at most {limit}',
      why: 'News loses its worth by the day, and many registers do not count what comes late.',
      advice: 'File within the limit of the kind; if something new happened since, lead with that.',
    },
    'zh-Hans': {
      summary: '报送距事件发生过久',
      message: '报送距事件已过{lag}，时限为{limit}',
      why: '新闻一天天贬值，逾期信息在许多单位不予采用、不予计分。',
      advice: '请在时限内报送；若有新进展，请以新进展开头。',
    },
    'zh-Hant': {
      summary: '交稿距離事件發生過久',
      message: '交稿距離事件已過{lag}，時限為{limit}',
      why: '新聞逐日貶值，不少機構對逾期稿件不予採用。',
      advice: '請在時限內交稿；若有新進展，請以新進展開首。',
    },
  },
  check: {
    item(item) {
      const {lag: limit} = item.profile
      const filed = item.fields.submittedAt ?? item.fields.datePublished
      const event = limit && filed !== undefined ? eventOf(item, filed) : undefined
      if (!limit || filed === undefined || !event) return

      const lag = countLag(event.day, filed, limit.unit, item.language !== 'en')
      const times = lag / limit.value
      if (times <= 1) return
      return {
        ...(event.at ? {at: event.at} : {}),
        ...(times > 2 ? {severity: 'error'} : {}),
        weight: Math.min(30, Math.round(10 * Math.max(1, times / 2))),
        data: {lag: units[limit.unit](lag), limit: units[limit.unit](limit.value)},
      }
    },
  },
})
