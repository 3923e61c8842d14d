import {defineRule} from '#rule'
import {hoursAfter, readStretch} from '../../../src/facts/instants.ts'

export default defineRule({
  id: 'expired-item',
  dimension: 'timeliness',
  attributes: ['timely', 'useful'],
  severity: 'warning',
  weight: 10,
  cap: 10,
  needs: 'now',
  text: {
    en: {
      summary: 'The item has outlived its own date of expiry',
      message: 'Unexpected expiry `{actual}`, expected a date after {now}',
      why: 'What its own makers gave up on still stands as valid before the reader.',
      advice: 'Take the item offline, or renew the date after checking that it still holds.',
    },
    'zh-Hans': {
      summary: '稿件已过自身的有效期',
      message: '有效期“{actual}”已过，现在是{now}',
      why: '自己声明失效的内容，还在读者面前充作有效。',
      advice: '请下线稿件；内容仍然有效的，请核实后更新有效期。',
    },
    'zh-Hant': {
      summary: '稿件已過自身的有效期',
      message: '有效期「{actual}」已過，現在是{now}',
      why: '自己聲明失效的內容，仍在讀者面前充作有效。',
      advice: '請將稿件下架；內容仍然有效的，請核實後更新有效期。',
    },
  },
  check: {
    item(item) {
      const {expires, datePublished} = item.fields
      const [until, now] = [expires && readStretch(expires), readStretch(item.now as string)]
      if (!until || !now || hoursAfter(now, until) <= 0) return
      // An expiry before publication is a slip: date-order's.
      const published = datePublished && readStretch(datePublished)
      if (published && hoursAfter(published, until) > 0) return

      const place = item.field('expires')?.place
      return {...(place ? {at: place} : {}), actual: expires as string, data: {now: item.now as string}}
    },
  },
})
