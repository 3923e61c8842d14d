import type {Item, Part, Time} from '#item'
import {defineRule} from '#rule'
import {matchedText} from '../../../src/facts/matched-text.ts'

/** A month or a day, of a known year or not; the year alone does not say when something happened. */
const calendarDate = /^(?:\d{4}|XXXX)-(?:\d\d|W\d|Q\d|H\d|SP|SU|FA|WI)|^XXXX-XX-\d\d/
const headlineDate = /\d{1,2}\s?[月/.-]\s?\d{1,2}(?!\d)|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d|\d月/
// What is held on a day, as against what is said, planned, counted or goes on.
const heldZh = /召开|举行|举办|揭牌|签约|通车|竣工|开业|走访|慰问|视察/
const heldEn = /\b(?:held|met|opened|launched|signed|took place|hosted|visited|inspected|inaugurated)\b/
// 近日 is vague-time-reference's; the others set the scene for something else.
const sceneZh = /近日|日前|近期|期间|之际|在即|以来|即将|拟|将|系列|表示|强调|指出|称/

type Where = 'opening' | 'body' | 'relative' | 'year' | 'nowhere'

/** Fields that say of what day the item is; `options.now` is no day of the item. */
function isDated({fields}: Item): boolean {
  return (fields.datePublished ?? fields.submittedAt ?? fields.createdAt ?? fields.approvedAt) !== undefined
}

/** Where the item first tells a date. The opening ends with the lead, or with the paragraph after a lead of one line. */
function findDate(item: Item, lead: Part | undefined): Where {
  const {parts, writtenTimes: times} = item.facts
  const next =
    lead && lead.end - lead.start < (item.language === 'en' ? 100 : 60) ? parts.find(({kind, start}) => kind === 'paragraph' && start >= lead.end) : undefined
  const openingEnd = (next ?? lead)?.end ?? 0
  let found: Where = headlineDate.test(item.fields.headline ?? '') ? 'opening' : 'nowhere'
  const rank: Where[] = ['opening', 'body', 'relative', 'year', 'nowhere']
  for (const time of times) {
    const where = whereOf(time, item, openingEnd)
    if (rank.indexOf(where) < rank.indexOf(found)) found = where
  }

  return found
}

function whereOf(time: Time, item: Item, openingEnd: number): Where {
  const kind = item.partOf(time)?.kind
  // A line that signs the item dates the item, not the event; neighbouring headlines of a page date neither.
  if (kind === 'furniture' || kind === 'byline' || kind === 'signOff' || time.type === 'duration' || time.type === 'set') return 'nowhere'
  if (time.anchor === 'deictic' && !isDated(item) && !/\d[月日]|[A-Za-z]{3}\.? \d/.test(time.text))
    return /_REF$/.test(time.value ?? '') ? 'nowhere' : 'relative'
  // 上午, Tuesday evening: in a dated item it is the day of the item.
  if (isDated(item) && /^(?:XXXX-XX-XX|[^X]{0,10})T/.test(time.value ?? '')) return time.start < openingEnd ? 'opening' : 'nowhere'
  if (!calendarDate.test(time.value ?? '')) return /^\d{4}/.test(time.value ?? '') ? 'year' : 'nowhere'
  if (item.within(time, 'title')) return 'year'
  return time.start < openingEnd ? 'opening' : 'body'
}

/** Whether some day hangs on the date of the item: today, on Tuesday. */
function hasRelative({facts}: Item): boolean {
  return facts.times.some(({anchor, type, value}) => anchor === 'deictic' && (type === 'date' || type === 'time') && !/_REF$/.test(value ?? ''))
}

/** Whether the lead opens with something that was held on a day; `plainly`: and with nothing that may be another matter. */
function tellsEvent(item: Item, lead: Part, plainly: boolean): boolean {
  const opening = matchedText(item).slice(lead.start, Math.min(lead.end, lead.start + 120))
  if (item.language === 'en') return heldEn.test(opening)

  const [clauses = ''] = opening.slice(0, 60).split(/[。！？\n]/)
  return heldZh.test(clauses) && !(plainly && sceneZh.test(clauses))
}

export default defineRule({
  id: 'missing-event-date',
  dimension: 'timeliness',
  attributes: ['timely'],
  severity: 'error',
  weight: 15,
  cap: 30,
  presence: true,
  text: {
    en: {
      summary: 'Nothing tells on what date it happened',
      message: {missing: 'Missing the date of the event', late: 'Missing the date of the event in the headline and lead'},
      why: 'News without a date cannot be checked, and old news passes for new.',
      advice: 'Write month and day into the lead, or declare the date of the event.',
    },
    'zh-Hans': {
      summary: '全文没有交代事情发生的日期',
      message: {missing: '缺少事件日期', late: '标题和导语缺少事件日期'},
      why: '没有日期的新闻无从核实，旧闻也会被当成新闻。',
      advice: '请在导语写明月日，或填报事件日期。',
    },
    'zh-Hant': {
      summary: '全文沒有交代事情發生的日期',
      message: {missing: '欠缺事件日期', late: '標題和導言欠缺事件日期'},
      why: '沒有日期的新聞無從核實，舊聞也會被當成新聞。',
      advice: '請在導言寫明月日，或填報事件日期。',
    },
  },
  check: {
    item(item) {
      const lead = item.facts.parts.find(({kind}) => kind === 'lead') ?? item.facts.parts.find(({kind}) => kind === 'paragraph')
      if (!lead || item.fields.eventDate !== undefined) return

      const where = findDate(item, lead)
      const dated = isDated(item)
      if (where === 'opening' || (where === 'body' && dated)) return

      // Daily news is of the day it is published; only what happened on a day, told without any, is worth a word.
      const isNamed = item.fields.kind !== undefined
      const event = tellsEvent(item, lead, !isNamed)
      // “On Tuesday” in a pasted draft waits for the date of the item: relative-time-anchor says so.
      if (!dated && !isNamed && hasRelative(item)) return
      if (where === 'body') return event || isNamed ? {at: lead, message: 'late', severity: 'warning'} : undefined
      if (dated && !isNamed) return event && where === 'nowhere' ? {message: 'missing', severity: 'warning'} : undefined
      // A text without any date and nothing held on a day may be a feature whose page has the date.
      if (!event && (dated || !isNamed)) return {message: 'missing', severity: 'warning'}
      return {message: 'missing', gate: true}
    },
  },
})
