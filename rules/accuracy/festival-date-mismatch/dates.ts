import {addDays, festivalDates, lunarToGregorian, nthWeekday} from '../../../src/facts/calendar.ts'

const months = '正二三四五六七八九十冬腊'

function readLunarDay(text: string): number {
  const digit = '〇一二三四五六七八九'.indexOf(text.at(-1) as string)
  const tens = text.startsWith('三') ? 30 : text.startsWith('二') || text.startsWith('廿') ? 20 : text.startsWith('十') ? 10 : 0
  return text === '初十' ? 10 : tens + Math.max(text.length > 1 || tens === 0 ? digit : 0, 0)
}

/** The days of a Gregorian year a date of the Chinese calendar falls on. A leap month may be named without 闰. */
function lunarDates(text: string, year: number): string[] {
  const [, leap, month = '', day = ''] = /(闰)?([正一-十冬腊十]{1,2})月([初十二廿三][一-鿿]{0,2})$/.exec(text) ?? []
  const number = month === '一' ? 1 : month === '十一' ? 11 : month === '十二' ? 12 : months.indexOf(month) + 1
  if (number < 1) return []

  const leaps = leap ? [true] : [false, true]
  return [year - 1, year]
    .flatMap((lunarYear) => leaps.flatMap((isLeap) => lunarToGregorian({year: lunarYear, month: number, day: readLunarDay(day), leap: isLeap}) ?? []))
    .filter((date) => date.startsWith(`${year}`))
}

/** The ISO days a festival or a date of the Chinese calendar may stand beside in a year, the most usual first; none where it is not known. */
export function datesOf(name: string, year: number): string[] {
  if (/月[初十二廿三]/.test(name)) return lunarDates(name, year)
  if (/年初[一-十]/.test(name)) return lunarDates(`正月${name.slice(-2)}`, year)

  const dates = festivalDates(name, year)
  const usual = dates[0]
  if (usual === undefined) return []
  // Solstices are counted in Chinese time, a day ahead of the Americas.
  if (name.endsWith('solstice')) return [usual, ...([-1, 1].map((shift) => addDays(usual, shift)) as string[])]
  if (name.endsWith('christmas')) return [...dates, `${year}-01-07`]
  if (/^father/.test(name)) return [...dates, nthWeekday(year, 9, 0, 1) as string]
  return dates
}
