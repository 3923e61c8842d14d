import {number, object, optional} from 'valibot'
import type {Item, Time} from '#item'
import {defineRule, type Problem} from '#rule'
import {addDays, dayDifference} from '../../../src/facts/calendar.ts'
import {startingWithin} from '../../../src/facts/within.ts'

/** The day of the dateline nearest to the item: 13日电 does not say of which month, 3月13日电 not of which year. */
function nearestDay({value = '', text}: Time, published: string): string | undefined {
  const [, day] = /^\D{0,4}(\d{1,2})\s?[日号號]/.exec(text) ?? []
  if (day !== undefined) {
    const days = Array.from({length: 61}, (_, index) => addDays(published, index - 30) as string).filter((one) => Number(one.slice(8)) === Number(day))
    return days.sort((a, b) => Math.abs(dayDifference(a, published) ?? 0) - Math.abs(dayDifference(b, published) ?? 0))[0]
  }

  const [iso] = /^\d{4}-\d\d-\d\d/.exec(value) ?? []
  return iso
}

/** The date the item was sent on, as far as it is declared: for a reprint that of the original. */
function findPublished({fields, profile}: Item): string | undefined {
  if (profile.kind === 'reprint' || fields.originalDate !== undefined) return fields.originalDate
  return fields.datePublished ?? fields.submittedAt ?? fields.createdAt
}

export default defineRule({
  id: 'dateline-date-mismatch',
  dimension: 'timeliness',
  attributes: ['truthful'],
  severity: 'error',
  weight: 10,
  cap: 20,
  yields: ['embargo-conflict'],
  options: object({maxDays: optional(number(), 2)}),
  text: {
    en: {
      summary: 'The day of the dateline is not that of the item',
      message: {
        early: 'Unexpected dateline `{actual}` {days} days before the date of the item, {date}',
        late: 'Unexpected dateline `{actual}` after the date of the item, {date}',
      },
      why: 'The dateline vouches for when and where the report was filed; a wrong day makes it false.',
      advice: 'Check the dateline against the date of filing and of publication.',
    },
    'zh-Hans': {
      summary: '电头日期与稿件日期不符',
      message: {early: '电头日期“{actual}”比稿件日期{date}早{days}天', late: '电头日期“{actual}”晚于稿件日期{date}'},
      why: '电头交代何时何地发稿，日期一错就不可信。',
      advice: '请对照发稿日期和发布日期核对电头。',
    },
    'zh-Hant': {
      summary: '電頭日期與稿件日期不符',
      message: {early: '電頭日期「{actual}」比稿件日期{date}早{days}日', late: '電頭日期「{actual}」晚於稿件日期{date}'},
      why: '電頭交代何時何地發稿，日期一錯便不可信。',
      advice: '請對照發稿日期和發布日期核對電頭。',
    },
  },
  check: {
    *item(item, {maxDays}): Iterable<Problem> {
      const published = findPublished(item)
      const datelines = published === undefined ? [] : item.facts.parts.filter(({kind}) => kind === 'dateline')
      for (const dateline of datelines) {
        const time = startingWithin(item.facts.times, dateline).find(({end, type}) => type === 'date' && end <= dateline.end)
        const day = time && nearestDay(time, (published as string).slice(0, 10))
        const days = day === undefined ? undefined : dayDifference(day, published as string)
        if (!time || days === undefined || (days <= maxDays && days >= -1)) continue

        yield {
          at: {start: time.start, end: time.end},
          message: days < 0 ? 'late' : 'early',
          actual: item.text(time),
          data: {date: (published as string).slice(0, 10), days},
        }
      }
    },
  },
})
