import type {Item, Span, Time} from '#item'
import {defineRule, type Problem} from '#rule'
import {calendarDay, dayDifference} from '../../../src/facts/calendar.ts'
import {rewriteDay} from '../../../src/facts/rewrite-day.ts'
import {datesOf} from './dates.ts'
import {anyNaming, findAfter, findBefore, type Naming} from './grammar.ts'

/** How far from a day its festival is looked for. */
const reach = 60
/** A date without year is taken to be of the item's own year only this near to it. */
const nearDays = 120
// Other countries keep them on other days.
const varies = /^(?:儿童节|教师节|母亲节|父亲节|国庆节|青年节|护士节|劳工节|mother|father|thanksgiving)/

/** The years a written day may be of. */
function yearsOf(time: Time, naming: Naming, item: Item): number[] {
  const day = calendarDay(time)
  const written = /[12]\d{3}|[〇零○一二三四五六七八九]{4}|[民國国]{2}/.test(time.text)
  if (day && written) return [day.year]
  if (naming.yearShift !== undefined && item.anchor !== undefined) return [Number(item.anchor.slice(0, 4)) + naming.yearShift]
  if (naming.year !== undefined) return [naming.year, naming.year + 1]
  if (!day) return Array.from({length: 60}, (_, index) => 1990 + index)

  const away = Math.abs(dayDifference(item.anchor ?? '', time.value as string) ?? 0)
  return away <= nearDays ? [day.year] : [day.year - 1, day.year, day.year + 1]
}

function compare(time: Time, naming: Naming & {at: Span}, item: Item): Problem | undefined {
  const monthDay = (time.value as string).slice(5, 10)
  const years = yearsOf(time, naming, item)
  const possible = years.map((year) => datesOf(naming.name.replaceAll('’', "'"), year))
  if (possible.some((dates, index) => dates.length === 0 || dates.includes(`${years[index]}-${monthDay}`))) return

  const [expected] = years.length < 4 ? (possible[years.length === 3 ? 1 : 0] as string[]) : []
  const actual = item.text(time)
  return {
    at: {start: time.start, end: time.end},
    actual,
    data: {festival: item.text(naming.at)},
    ...(varies.test(naming.name) ? {severity: 'warning'} : {}),
    ...(expected ? {message: 'other', expected: [rewriteDay(actual, expected)]} : {message: 'never'}),
    related: [{...naming.at, message: 'festival'}],
  }
}

/** 今天是端午节: the item may be dated a day later than it was written. */
function compareToday(time: Time, item: Item): Problem | undefined {
  const naming =
    item.fields.datePublished === undefined || item.language === 'en' ? undefined : findAfter(item.prose.folded.slice(time.end, time.end + reach), false)
  const problem = naming && compare(time, {...naming, at: {start: time.end + naming.start, end: time.end + naming.end}}, item)
  const near = naming && datesOf(naming.name, Number(time.value?.slice(0, 4))).some((date) => Math.abs(dayDifference(date, time.value as string) ?? 0) < 2)
  return near || !problem ? undefined : {...problem, severity: 'warning'}
}

function checkFestival(time: Time, item: Item): Problem | undefined {
  if (time.type === 'duration' || time.type === 'set' || time.calendar === 'chinese' || time.range || !/^(?:\d{4}|XXXX)-\d\d-\d\d/.test(time.value ?? ''))
    return
  if (/^(?:今[天日]|today$)/i.test(time.text)) return compareToday(time, item)
  // A day without its month, or a festival itself, says nothing of its own.
  if (!/月|\d[-/.]\d|[A-Za-z]{3}/.test(time.text) || !/\d|[一二三四五六七八九十][日号號]/.test(time.text)) return

  const english = item.language === 'en'
  const text = english ? item.prose.lower : item.prose.folded
  const following = text.slice(time.end, time.end + reach)
  const from = Math.max(0, time.start - reach)
  const after = findAfter(following, english)
  if (after) return compare(time, {...after, at: {start: time.end + after.start, end: time.end + after.end}}, item)

  const before = findBefore(text.slice(from, time.start), following, english)
  return before && compare(time, {...before, at: {start: from + before.start, end: from + before.end}}, item)
}

export default defineRule({
  id: 'festival-date-mismatch',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 12,
  cap: 36,
  when: anyNaming,
  text: {
    en: {
      summary: 'A festival, solar term or lunar date does not fall on the day beside it',
      message: {
        other: 'Unexpected `{actual}` for `{festival}`, expected `{expected}`',
        never: 'Unexpected `{actual}` for `{festival}`, expected a day it can fall on',
      },
      why: 'One of the two is wrong, and readers who know the feast lose trust in the rest.',
      advice: 'Look the festival up in the calendar of that year.',
      related: {festival: 'The festival or lunar date'},
    },
    'zh-Hans': {
      summary: '节日、节气或农历日期与公历日期不符',
      message: {other: '“{festival}”不在“{actual}”，应为“{expected}”', never: '“{festival}”不可能在“{actual}”'},
      why: '两者必有一误，熟悉节令的读者会因此怀疑全文。',
      advice: '请按当年历书核对。',
      related: {festival: '节日或农历日期'},
    },
    'zh-Hant': {
      summary: '節日、節氣或農曆日期與公曆日期不符',
      message: {other: '「{festival}」不在「{actual}」，應為「{expected}」', never: '「{festival}」不可能在「{actual}」'},
      why: '兩者必有一誤，熟悉節令的讀者會因而懷疑全文。',
      advice: '請按當年曆書核對。',
      related: {festival: '節日或農曆日期'},
    },
  },
  check: {time: checkFestival, impossibleTime: checkFestival},
})
