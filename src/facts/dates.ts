import type {Language} from '../item.ts'
import {foldText} from '../prose/fold.ts'
import {type CalendarDay, formatDay, isRealDay} from './calendar.ts'
import {hanNumeralCharacters, readNumeral} from './times-numerals.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const han = `[${hanNumeralCharacters}]`
const clock = String.raw`(?:(上午|下午|晚上|晚|中午|凌晨)?[ ]{0,2}(\d{1,2})(?:[:：时点]|h(?=\d))(?:(\d{1,2})分?)?(?:[:：](\d{1,2})(?:秒|[.,]\d{1,9})?)?[ ]?([ap]\.?m\.?)?)?`
const zone = String.raw`[ ]{0,2}(?:\(?(z|utc|gmt)?[ ]?([+-]\d{1,2}(?::?\d{2})?)?\)?)`
const zoneEnd = `${zone}(?:[ ]?\\(?[a-z]{2,5}\\)?)?$`
const join = String.raw`(?:[ ]{0,2}(?:t(?=\d)|at |,|，|\([^)]{1,4}\)|（[^）]{1,4}）|星期[一二三四五六日天]|周[一二三四五六日天])?[ ]{0,2})`

const iso = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${join}${clock}${zoneEnd}`)
const compact = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?)?${zoneEnd}`)
const chinese = new RegExp(
  `^((?:中华)?民国)?[ ]?(\\d{2,4}|${han}{1,7})[ ]?年[ ]?(\\d{1,2}|${han}{1,3})[ ]?月[ ]?(\\d{1,2}|${han}{1,3})[ ]?[日号]?${join}${clock}${zoneEnd}`,
)
const packedRoc = /^(1\d{2})(0[1-9]|1[0-2])([0-3]\d)$/
const roc = new RegExp(String.raw`^(?:民国)?(\d{2,3})([-/.])(\d{1,2})\2(\d{1,2})${join}${clock}${zoneEnd}`)
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?'
const monthFirst = new RegExp(`^${weekday}${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${join}${clock}${zoneEnd}`)
const dayFirst = new RegExp(`^${weekday}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${month}[ ,-]{1,2}(\\d{4})${join}${clock}${zoneEnd}`)
const numeric = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${join}${clock}${zoneEnd}`)
const months = 'janfebmaraprmayjunjulaugsepoctnovdec'

type Clock = (string | undefined)[]

/** 09:30, 09:30:15+08:00; empty where no hour is written, undefined where it is none of the day. */
function readClock([part, hour, minute, second, half, name, offset]: Clock): string | undefined {
  if (hour === undefined) return ''

  let h = Number(hour)
  if (half) h = (h % 12) + (half.startsWith('p') ? 12 : 0)
  else if (part && h < 12 && part !== '上午' && part !== '凌晨' && !(part === '中午' && h > 10)) h += 12
  if (h > 24 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return
  return `T${two(h)}:${two(Number(minute ?? 0))}${second === undefined ? '' : `:${two(Number(second))}`}${readZone(name, offset)}`
}

function readZone(name: string | undefined, offset: string | undefined): string {
  if (offset === undefined) return name === undefined ? '' : 'Z'

  const digits = offset.slice(1).replace(':', '')
  return `${offset[0]}${digits.length < 3 ? `${two(Number(digits))}:00` : `${two(Number(digits.slice(0, -2)))}:${digits.slice(-2)}`}`
}

function write(day: CalendarDay, time: Clock): string | undefined {
  const at = readClock(time)
  return isRealDay(day) && day.year > 0 && at !== undefined ? `${formatDay(day)}${at}` : undefined
}

function number(text: string | undefined): number {
  return text === undefined ? Number.NaN : readNumeral(text, 0).value
}

function monthNumber(name: string | undefined): number {
  return months.indexOf(name ?? '') / 3 + 1
}

function readChinese(text: string, language: Language): string | undefined {
  const found = chinese.exec(text)
  if (found) {
    const [, era, y, m, d, ...time] = found
    const written = number(y)
    const short = written < 200 && y?.length !== 4
    const year =
      era || (short && language === 'zh-Hant' && written > 50) ? written + 1911 : short && y?.length === 2 ? written + (written < 50 ? 2000 : 1900) : written
    return write({year, month: number(m), day: number(d)}, time)
  }

  const stamp = language === 'zh-Hant' ? packedRoc.exec(text) : null
  if (stamp) return write({year: Number(stamp[1]) + 1911, month: Number(stamp[2]), day: Number(stamp[3])}, [])

  const minguo = language === 'zh-Hant' || text.startsWith('民国') ? roc.exec(text) : null
  if (!minguo || Number(minguo[1]) < 50) return
  const [, y, , m, d, ...time] = minguo
  return write({year: Number(y) + 1911, month: Number(m), day: Number(d)}, time)
}

function readEnglish(text: string): string | undefined {
  const first = monthFirst.exec(text)
  if (first) return write({year: Number(first[3]), month: monthNumber(first[1]), day: Number(first[2])}, first.slice(4))

  const found = dayFirst.exec(text)
  if (found) return write({year: Number(found[3]), month: monthNumber(found[2]), day: Number(found[1])}, found.slice(4))

  const plain = numeric.exec(text)
  if (!plain) return
  const [, a, separator, b, y, ...time] = plain
  const dayThenMonth = {year: Number(y), month: Number(b), day: Number(a)}
  const monthThenDay = {year: Number(y), month: Number(a), day: Number(b)}
  const [usual, other] = separator === '/' ? [monthThenDay, dayThenMonth] : [dayThenMonth, monthThenDay]
  return write(isRealDay(usual) ? usual : other, time)
}

/**
 * The ISO date or date-time (`2026-03-03`, `2026-03-03T09:30+08:00`) a metadata field gives, undefined where it gives none.
 * The day stays the day that was written, and an offset is kept only where one was written: no time zone is ever applied.
 */
export function readFieldDate(raw: string, language: Language, _timeZone: string): string | undefined {
  if (raw.length > 80) return

  const text = foldText(raw)
    .trim()
    .replace(/\s{1,20}/g, ' ')
    .toLowerCase()
  const isoFound = iso.exec(text)
  if (isoFound) return write({year: Number(isoFound[1]), month: Number(isoFound[3]), day: Number(isoFound[4])}, isoFound.slice(5))

  const packed = compact.exec(text)
  if (packed) {
    const [, y, m, d, hour, minute, second, name, offset] = packed
    return write({year: Number(y), month: Number(m), day: Number(d)}, [undefined, hour, minute, second, undefined, name, offset])
  }

  return readChinese(text, language) ?? readEnglish(text)
}
