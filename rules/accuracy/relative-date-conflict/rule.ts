import type {Item, Time} from '#item'
import {defineRule, type Problem} from '#rule'
import {dayDifference, parseDay, weekdayOf} from '../../../src/facts/calendar.ts'
import {rewriteDay} from '../../../src/facts/rewrite-day.ts'
import {type Pair, readPairs} from './pairs.ts'

const elsewhere = /当地|美东|欧洲|local time/
const grains = /^\d{4}(?:-\d\d){0,2}/

/** The calendar part of a value, as far as both have it: two days, two months or two years. */
function compareValues(a: string, b: string): boolean {
  const [first, second] = [grains.exec(a)?.[0], grains.exec(b)?.[0]]
  if (first === undefined || second === undefined) return true

  const length = Math.min(first.length, second.length)
  return first.slice(0, length) === second.slice(0, length)
}

/** The date as it should be beside the word: 3月3日, 2日, 2025年; undefined where only the writer can tell. */
function writeDate({text}: Time, value: string): string | undefined {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number)
  if (day !== undefined && /^\d{1,2}[日号號]$/.test(text)) return text.replace(/\d+/, String(day))
  if (day !== undefined)
    return /月\s?\d|[A-Za-z]{3}\.? \d|\d (?:of )?[A-Z]/.test(text) ? rewriteDay(text, value.slice(0, 10)).replace(/[12]\d{3}/, String(year)) : undefined
  if (month !== undefined && /^\d{1,2}月$/.test(text)) return `${month}月`
  return month === undefined && /^[12]\d{3}年?$/.test(text) ? text.replace(/\d{4}/, String(year)) : undefined
}

/** Days from the item within which 上周五, 本周五 and 下周五 may lie: weeks begin on Sunday or Monday, and some take the last Friday for last week's. */
const weekReach: Record<string, [number, number]> = {上: [-13, -1], 本: [-6, 6], 下: [1, 13]}

/** Whether the day written is one the week word may mean. */
function isOfWeek({text, weekday}: Time, written: string, anchor: string): boolean {
  const reach = weekReach[text[0] as string]
  const [day, from] = [parseDay(written), parseDay(anchor)]
  if (!weekday || !reach || !day || !from) return false
  // Of this week only a Sunday is open, or any day on a Sunday.
  if (text[0] === '本' && weekday.index !== 0 && weekdayOf(from.year, from.month, from.day) !== 0) return false

  const days = dayDifference(anchor, written) ?? 99
  return days >= reach[0] && days <= reach[1] && weekdayOf(day.year, day.month, day.day) === weekday.index
}

function check({relative, date}: Pair, item: Item): Problem | undefined {
  const [meant, written, anchor] = [relative.value as string, date.value as string, item.anchor as string]
  if (compareValues(meant, written) || isOfWeek(relative, written, anchor)) return
  // A diary or letter of another year that is quoted has its own yesterday.
  if (item.within(date, 'quotation') && /\d{4}/.test(date.text) && written.slice(0, 4) !== meant.slice(0, 4)) return
  // Abroad it may be the day before still.
  if (elsewhere.test(item.prose.folded.slice(Math.max(0, relative.start - 12), relative.start)) && Math.abs(dayDifference(meant, written) ?? 0) === 1) return

  const expected = writeDate(date, meant)
  return {
    at: {start: date.start, end: date.end},
    actual: date.text,
    data: {relative: relative.text, date: anchor.slice(0, 10)},
    ...(expected === undefined || expected === date.text ? {message: 'other'} : {message: 'day', expected: [expected]}),
    related: [{start: relative.start, end: relative.end, message: 'relative'}],
  }
}

export default defineRule({
  id: 'relative-date-conflict',
  dimension: 'accuracy',
  attributes: ['truthful', 'timely'],
  severity: 'error',
  weight: 12,
  cap: 36,
  needs: 'anchor',
  exempt: ['title', 'furniture'],
  when: {
    zh: /[今昨明前后本上下去][天日早晨晚夜午年月周个星礼][^。\n]{0,6}[（(，,即]|[（(即，,]\s?[今昨明前后本上下去][天日早晨晚夜午年月周个星礼]/,
    en: /\b(?:today|yesterday|tomorrow|tonight|last|this|next|morning|afternoon|evening|night)\b/,
  },
  text: {
    en: {
      summary: 'Yesterday, last month, and the date beside it is another',
      message: {
        day: 'Unexpected `{actual}` beside `{relative}` in an item of {date}, expected `{expected}`',
        other: 'Unexpected `{actual}` beside `{relative}` in an item of {date}, expected the same day, month or year',
      },
      why: 'One of the two is wrong, or the item went out on another day than it was written for.',
      advice: 'Check the date of the item and the calendar, then correct the date or the word.',
      related: {relative: 'The word that says another day'},
    },
    'zh-Hans': {
      summary: '“昨日”“上月”与旁边写明的日期不符',
      message: {day: '{date}的稿件中“{relative}”旁出现“{actual}”，应为“{expected}”', other: '{date}的稿件中“{relative}”与“{actual}”不符'},
      why: '两者必有一误，或者稿件没有在原定日期刊发。',
      advice: '请核对稿件日期和日历，改正日期或改写“昨日”“今日”。',
      related: {relative: '所指的另一日期'},
    },
    'zh-Hant': {
      summary: '「昨日」「上月」與旁邊寫明的日期不符',
      message: {day: '{date}的稿件中「{relative}」旁出現「{actual}」，應為「{expected}」', other: '{date}的稿件中「{relative}」與「{actual}」不符'},
      why: '兩者必有一誤，或者稿件沒有在原定日期刊出。',
      advice: '請核對稿件日期和日曆，改正日期或改寫「昨日」「今日」。',
      related: {relative: '所指的另一日期'},
    },
  },
  check: {
    *item(item) {
      for (const pair of readPairs(item)) {
        const problem = check(pair, item)
        if (problem) yield problem
      }
    },
  },
})
