import type {Item, Part, Span, Time} from '../item.ts'
import {calendarDay, dayDifference, formatDay} from './calendar.ts'
import {matchedText} from './matched-text.ts'

/** How far into the lead the date of its main clause stands. */
const reach = 24
/** What lies further back is history, not late news. */
const mostDays = 92

// What a date is when it is not that of the event.
const background =
  /周年|纪念|诞辰|以来|回顾|年终|述评|综述|案件|一审|二审|宣判|判决|起诉|去世|逝世|追踪|后续|背景|\b(?:anniversary|since|after|following|months?|ago|over|when|who|which|that|has|have|had|is|are|will|until|before|from|sentenced|charged|appeared)\b/
const notEvent = /^(?:[早晚]?起|是|为|前|之前|以前|后|之后|以后|以来|至今|的|出台|印发|施行|实施|生效|到期|截止|[—–~～-])|^[^，。、]{0,10}的/
const bound = /(?:自|从|截至|截止|截止到|至|到|距|离|继|早在|将于|拟于|定于|[后前])$/

const past = /\b(?:[a-z]{2,15}ed|met|held|won|made|took|gave|began|went|came|set|ran|beat|lost|broke|found|built|sent|led|left|put|cut|hit|told|paid)\b/

/** The ISO day (with its hour, if told) that a time names by date; undefined for feasts, stretches, quotations and titles. */
export function dayOf(time: Time, item: Item): string | undefined {
  const day = calendarDay(time)
  // A feast named in passing is no date of the event.
  if (
    !day ||
    !/[月\d]|[A-Z][a-z]{2}/.test(time.text) ||
    /[节節]/.test(time.text) ||
    time.type === 'duration' ||
    time.type === 'set' ||
    item.within(time, 'quotation') ||
    item.within(time, 'title')
  )
    return
  return formatDay(day) + (/T\d\d:\d\d$/.exec(time.value ?? '')?.[0] ?? '')
}

/** Whether the date stands in the main clause of the lead's first sentence, and tells when. */
function isBound(time: Time, item: Item, from: number): boolean {
  const english = item.language === 'en'
  const text = matchedText(item)
  const sentence = item.sentenceOf(time)
  if (!sentence || sentence.start > from || background.test(text.slice(from, Math.min(sentence.end, from + 300)))) return false

  const before = text.slice(from, time.start)
  if (english) return /(?:^| )on $/.test(before) && !/[,;:]/.test(before) && past.test(text.slice(from, sentence.end))
  const after = text.slice(time.end, time.end + reach)
  return time.start - from <= reach && !/[，。；：,;]/.test(before) && !bound.test(before) && !notEvent.test(after)
}

/** Where the news of the lead begins, behind its dateline or byline. */
export function leadStart({facts: {parts}, prose}: Item, lead: Part): number {
  const opening = parts.find(({kind, start, end}) => (kind === 'dateline' || kind === 'byline') && start === lead.start && end < lead.end)
  return opening ? opening.end + (/^\s{0,3}/.exec(prose.text.slice(opening.end, opening.end + 3))?.[0].length ?? 0) : lead.start
}

/** The day of the event as the lead tells it, where nothing in headline or lead is nearer to the filing; undefined where the lead does not tell it plainly. */
export function findEvent(item: Item, filed: string): {day: string; at: Span} | undefined {
  const {parts, times} = item.facts
  const lead = parts.find(({kind}) => kind === 'lead') as Part | undefined
  if (!lead) return

  const from = leadStart(item, lead)
  let event: {day: string; at: Span} | undefined
  let latest = ''
  for (const time of times) {
    if (time.start >= lead.end) break
    if (time.start < from && time.start >= lead.start) continue

    const day = dayOf(time, item)
    // A year or month, or the hour of a day that is not named, leaves it open how late the item is.
    if (!day) {
      if (time.anchor === 'deictic' && !/年/.test(time.text)) return
      continue
    }
    if (day > latest) latest = day
    if (time.start >= from && isBound(time, item, from)) event = {day, at: {start: time.start, end: time.end}}
  }

  const days = event && dayDifference(event.day, filed)
  return event && event.day === latest && days !== undefined && days > 0 && days <= mostDays ? event : undefined
}
