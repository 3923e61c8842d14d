import type {Item, Span, Time} from '#item'
import {dayDifference} from '../../../src/facts/calendar.ts'
import {groupBySpan} from '../../../src/facts/precision.ts'

/** A stated length that does not fit its start and end. */
export interface WrongLength {
  at: Span
  actual: string
  from: Time
  to: Time
  /** Units of the stated length that would fit, the inclusive count first. */
  fitting: number[]
  /** The letter of ISO 8601 for the unit; m for minutes. */
  unit: string
}

const cueZh =
  /(?:为期|历时|历经|持续|会期|展期|展期为|一连|连续|共|前后|时长|时间长达|长达|横跨|用时|耗时|假期|放假|共计|赛期|活动期|为期约|活动为期|期限|期)(?:了|为|是|约)?$/
const tailZh = /^(?:的|之)[^，。；]{0,12}(?:会|展|节|赛|活动|培训|行程|访问|假|博览|论坛|演出|之行|工程|工作|检查|行动|课程|研学|测试|调研|军演|演习)/
const notLengthZh = /^(?:个?工作日|工作|课|内|后|前|之后|以上|里|中|左右|多)/
const cueEn = /\b(?:for|lasting|lasts|lasted|over|spanning|ran for|runs for|run for|after|a|an|the|this|in|takes?|took|total(?: of)?)[ -](?:total of |full )?$/
const notLengthEn = /^ ?(?:more|longer|late|less|working|business|ago|later|before|earlier|after|notice|-? ?old)/

/** How many of the unit of an ISO duration lie between two times: exclusive and inclusive counts, and roughly for months and years. */
function countUnits(from: Time, to: Time, unit: string): number[] | undefined {
  const [a, b] = [from.value ?? '', to.value ?? '']
  const clock = [a, b].map((value) => /T(\d\d):(\d\d)/.exec(value))
  if (unit === 'H' || unit === 'm') {
    if (!clock[0] || !clock[1]) return undefined
    const minutes = clock.map((match) => Number(match?.[1]) * 60 + Number(match?.[2]))
    const days = dayDifference(a, b)
    const length = (minutes[1] as number) - (minutes[0] as number) + (days && days > 0 ? days * 1440 : 0)
    const real = length <= 0 ? length + 1440 : length
    return [unit === 'H' ? real / 60 : real]
  }
  if (unit === 'Y') {
    const years = [a, b].map((value) => Number(/^\d{4}/.exec(value)?.[0] ?? Number.NaN))
    const length = (years[1] as number) - (years[0] as number)
    return Number.isNaN(length) || length < 1 ? undefined : [length, length + 1]
  }
  // Days without a year: any year will do, save for 29 February.
  const whole = (value: string) => value.replace(/^XXXX/, '2023')
  const days = /^.{4}-\d\d-\d\d/.test(a) && /^.{4}-\d\d-\d\d/.test(b) ? dayDifference(whole(a), whole(b)) : undefined
  if (unit === 'M') {
    const months = [a, b].map((value) => /^(.{4})-(\d\d)/.exec(value))
    if (!months[0] || !months[1] || months[0][1]?.includes('X') !== months[1][1]?.includes('X')) return undefined
    const years = months[0][1]?.includes('X') ? 0 : Number(months[1][1]) - Number(months[0][1])
    const length = years * 12 + Number(months[1][2]) - Number(months[0][2])
    return length < 0 ? undefined : [length + 1, length]
  }
  if (days === undefined || days < 1) return undefined
  return unit === 'W' ? [(days + 1) / 7, days / 7] : [days + 1, days]
}

/** The stated length, in one unit: P5D, PT3H, P2W. */
function readLength(time: Time): {count: number; unit: string} | undefined {
  const match = /^P(T?)(\d{1,4}(?:\.\d+)?)([DWMYH])$/.exec(time.value ?? '')
  if (!match) return undefined
  return {count: Number(match[2]), unit: match[1] === 'T' && match[3] === 'M' ? 'm' : (match[3] as string)}
}

/** 為期7日: days that look like a day of the month. */
const daysAsDate = /(?<=为期|历时|一连|持续|[，,]共)(\d{1,3})日(?!至|起|前)/

const spanOf = ({index, 0: match}: RegExpExecArray, offset: number): Span => ({start: offset + index, end: offset + index + match.length})

/** 从8月24日持续到9月7日: two days which a verb joins. */
function readOpenRange(times: readonly Time[], text: string): [Time, Time] | [undefined, undefined] {
  const days = times.filter(({type, value}) => type === 'date' && /^.{4}-\d\d-\d\d/.test(value ?? ''))
  const [from, to] = days
  const isJoined =
    from && to && days.length === 2 && /^[^，。；、]{0,8}[到至]$/.test(text.slice(from.end, to.start)) && /[从自由]$/.test(text.slice(0, from.start).slice(-1))
  const isOpened =
    from &&
    to &&
    days.length === 2 &&
    /^,? and (?:closes|ends|finishes|runs until|continues until|concludes|lasts until)(?: on)? $/.test(text.slice(from.end, to.start))
  return isJoined || isOpened ? [from, to] : [undefined, undefined]
}

/** Lengths told beside one range of dates or hours in a sentence. */
export function* findWrongLengths(item: Item): Iterable<WrongLength> {
  const isEnglish = item.language === 'en'
  const text = isEnglish ? item.prose.lower : item.prose.folded
  const grouped = groupBySpan(item.facts.times, item.facts.sentences)
  for (const [index, sentence] of item.facts.sentences.entries()) {
    const words = text.slice(sentence.start, sentence.end)
    const times = grouped[index] ?? []
    const starts = times.filter(({range}) => range?.role === 'start')
    const lengths = times.filter((time) => {
      const [before, after] = [text.slice(Math.max(sentence.start, time.start - 14), time.start), text.slice(time.end, time.end + 14)]
      if (time.type !== 'duration' || /working|business|工作/.test(text.slice(time.start, time.end)) || (isEnglish ? notLengthEn : notLengthZh).test(after))
        return false
      if (isEnglish) return cueEn.test(before) || /^(?:\w+)-(?:day|hour|week|month|year)/.test(text.slice(time.start, time.end))
      return cueZh.test(before) || tailZh.test(after)
    })
    const asDay = lengths.length === 0 && !isEnglish ? daysAsDate.exec(words) : null
    const [from, to] =
      starts.length === 1 ? [starts[0], times.find(({range}) => range?.id === starts[0]?.range?.id && range?.role === 'end')] : readOpenRange(times, text)
    if (!from || !to || starts.length > 1 || lengths.length + (asDay ? 1 : 0) !== 1) continue

    const length = lengths[0] ?? spanOf(asDay as RegExpExecArray, sentence.start)
    const stated = lengths[0] ? readLength(lengths[0]) : {count: Number((asDay as RegExpExecArray)[1]), unit: 'D'}
    if (!stated || Math.abs(length.start - to.end) > 60) continue
    // 参加为期5天的培训, "with a three-day workshop": the length of something else.
    if (/参加|出席|其中|\b(?:with|including|followed by|after|part of)\b/.test(text.slice(to.end, length.start))) continue

    const fitting = countUnits(from, to, stated.unit)
    const slack = stated.unit === 'H' ? 0.26 : stated.unit === 'W' ? 0.5 : stated.unit === 'M' || stated.unit === 'Y' ? 0.6 : 0.01
    if (!fitting || fitting.some((count) => Math.abs(count - stated.count) <= slack)) continue
    yield {at: {start: length.start, end: length.end}, actual: item.text(length), from, to, fitting, unit: stated.unit}
  }
}
