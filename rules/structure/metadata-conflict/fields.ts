import type {Item, Part, Time} from '#item'
import type {Problem} from '#rule'
import {dayDifference} from '../../../src/facts/calendar.ts'
import {dayOf, leadStart} from '../../../src/facts/event-day.ts'
import {matchedText} from '../../../src/facts/matched-text.ts'

/** Kinds whose lead need not tell of the event that is declared. */
const otherLead = new Set(['correction', 'reprint', 'commentary', 'interview'])

// A day that tells of something else: since, before or after it, or as the day of a noun.
const otherZh = /(?:自|从|截至|截止|至|到|距|离|继|早在|[于将拟]于|定于|[后前])$/
const otherAfterZh = /^(?:[早晚]?起|是|为|之?前|以前|之?后|以后|以来|至今|的|出台|印发|施行|实施|生效|到期|截止)|^[^，。、]{0,10}的/
const otherSentence = /周年|纪念|诞辰|去世|逝世|一审|二审|判决|\banniversary\b/
const onEn = /\bon (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/
const otherEn =
  /\b(?:after|since|following|who|which|that|when|where)\b[^,;:]{0,60}$|\b(?:before|until|from|over|by|of)\b[^,;:]{0,14}$|\b(?:will|would|due|scheduled|planned|set)\b/

/** Whether the lead's first sentence says by this date when its news happened. */
function tellsWhen(time: Time, item: Item, from: number): boolean {
  const english = item.language === 'en'
  const text = matchedText(item)
  const sentence = item.sentenceOf(time)
  if (!dayOf(time, item) || !sentence || sentence.start > from || time.start < from || otherSentence.test(text.slice(from, sentence.end))) return false

  const before = text.slice(from, time.start)
  if (english) return (onEn.test(before) || time.weekday !== undefined) && !otherEn.test(before)
  return !otherZh.test(before) && !otherAfterZh.test(text.slice(time.end, time.end + 24))
}

/** The days headline and lead name, and the one that tells when. */
function readLeadDays(item: Item): {days: string[]; told?: Time} {
  const {parts, times} = item.facts
  const lead = parts.find(({kind}) => kind === 'lead') as Part | undefined
  if (!lead) return {days: []}

  const from = leadStart(item, lead)
  const days: string[] = []
  let told: Time | undefined
  for (const time of times) {
    if (time.start >= lead.end) break
    const value = /^\d{4}-\d\d-\d\d/.exec(time.value ?? '')?.[0]
    if (value === undefined || time.type === 'duration') continue
    days.push(value)
    if (told === undefined && tellsWhen(time, item, from)) told = time
  }
  return {days, ...(told ? {told} : {})}
}

/** The declared day of the event against the day the lead tells; a stretch of days holds what lies in it. */
export function checkEventDate(item: Item): Problem | undefined {
  const {eventDate, eventEnd} = item.fields
  if (eventDate === undefined || otherLead.has(item.profile.kind)) return

  const {days, told} = readLeadDays(item)
  const [first, last] = [eventDate.slice(0, 10), (eventEnd ?? eventDate).slice(0, 10)]
  if (!told || days.some((day) => day >= first && day <= last)) return
  // 3月3日至5日 with the fourth declared.
  const [least, most] = [days.reduce((a, b) => (a < b ? a : b)), days.reduce((a, b) => (a > b ? a : b))]
  if (told.range && first >= least && last <= most) return

  const [day] = /^[\d-]{10}/.exec(told.value ?? '') ?? ['']
  const apart = Math.min(Math.abs(dayDifference(day, first) ?? 0), Math.abs(dayDifference(day, last) ?? 0))
  return {
    at: {start: told.start, end: told.end},
    message: 'event',
    actual: item.text(told),
    data: {field: first},
    ...(apart === 1 ? {severity: 'warning'} : {}),
  }
}

const han = /[㐀-鿿]/g
const latin = /[A-Za-z]/g
/** Letters a text must have before its language is sure. */
const enough = 80

/** The declared language against the script of the text. */
export function checkLanguage(item: Item): Problem | undefined {
  const declared = item.field('language')
  const tag = declared ? String(declared.value).toLowerCase() : ''
  const {text, folded} = item.prose
  const sample = text.slice(0, 4000)
  const count = sample.match(han)?.length ?? 0
  const letters = sample.match(latin)?.length ?? 0
  if (!declared || count + letters < enough) return

  const report = (found: 'en' | 'hans' | 'hant'): Problem => ({...(declared.place ? {at: declared.place} : {}), message: found, actual: declared.raw})
  if (/^en\b/.test(tag)) return count > letters ? report('hans') : undefined
  if (!/^(?:zh|cmn|yue)\b/.test(tag)) return
  // A Han character tells more than a letter.
  if (count * 8 < letters) return report('en')
  let traditional = 0
  for (let at = 0; at < sample.length; at += 1)
    if (sample.charCodeAt(at) !== folded.charCodeAt(at) && sample.charCodeAt(at) > 0x3400 && sample.charCodeAt(at) < 0xa000) traditional += 1
  if (/hans|-cn|-sg/.test(tag)) return traditional * 5 > count ? report('hant') : undefined
  return /hant|-tw|-hk|-mo/.test(tag) && traditional === 0 ? report('hans') : undefined
}

const ownBody = /(?:^|[^一-鿿]|[，。、的在由向对和与到从])我(局|委|厅|院|校|集团|公司)(?=[^一-鿿]|[^长党内外属员])/
const bodies = /(局|委|厅|院|校|集团|公司)$/

/** 我局 in an item of a 学院: copied from another unit. */
export function checkUnit(item: Item): Problem | undefined {
  const unit = item.fields.unit
  const declared =
    unit === undefined
      ? undefined
      : (bodies.exec(
          unit
            .replaceAll('廳', '厅')
            .replaceAll('團', '团')
            .replace(/委员会$|委員會$/, '委')
            .replace(/(?:学|學)校$|大学$|中学$|小学$/, '校'),
        )?.[1] ?? undefined)
  const found = declared === undefined ? null : ownBody.exec(item.prose.folded)
  if (!found || found[1] === declared || item.within({start: found.index, end: found.index + 1}, 'quotation')) return

  const start = found.index + found[0].indexOf('我')
  return {
    at: {start, end: start + 1 + (found[1] as string).length},
    message: 'unit',
    severity: 'warning',
    actual: `我${found[1]}`,
    data: {field: unit as string},
  }
}
