import {addDays, festivalDates, lunarToGregorian, nthWeekday, weekdayOf} from '../../../src/facts/calendar.ts'

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

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Another day written as the one that stands there, with its own weekday: 6月19日, 19 June, Friday, Sept. 25, 2026. */
export function rewriteDay(text: string, iso: string): string {
  const [month, day] = [Number(iso.slice(5, 7)), Number(iso.slice(8, 10))]
  const weekday = weekdayOf(Number(iso.slice(0, 4)), month, day)
  const written = text
    .replace(/(周|週|星期|禮拜|礼拜)[日天一二三四五六]/, `$1${'日一二三四五六'[weekday]}`)
    .replace(/\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/, weekdays[weekday] as string)
  if (/\d{1,2}\s?月\s?\d{1,2}/.test(written)) return written.replace(/\d{1,2}(\s?月\s?)\d{1,2}/, `${month}$1${day}`)

  const sameMonth = (text: string) => monthNames[month - 1]?.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase()
  const monthFirst = /\b((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?) \d{1,2}/.exec(written)
  if (monthFirst) return written.replace(monthFirst[0], `${sameMonth(monthFirst[1] as string) ? monthFirst[1] : monthNames[month - 1]} ${day}`)
  const dayFirst = /\d{1,2}(?:st|nd|rd|th)? (?:of )?((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?)/.exec(written)
  if (dayFirst) return written.replace(dayFirst[0], `${day} ${sameMonth(dayFirst[1] as string) ? dayFirst[1] : monthNames[month - 1]}`)
  return /[一-鿿]/.test(written) ? `${month}月${day}日` : iso
}
