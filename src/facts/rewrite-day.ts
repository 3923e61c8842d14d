import {weekdayOf} from './calendar.ts'

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
