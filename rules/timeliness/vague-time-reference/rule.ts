import {array, boolean, number, object, optional, string} from 'valibot'
import type {Item, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {leadStart} from '../../../src/facts/event-day.ts'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {words} from './words.ts'

const id = 'vague-time-reference'

/** Words that put off the question when it happened. Stretches of time (近年来, these days, in recent months) are another thing. */
const evasive =
  /^(?:近日|日前|最近|近期|不久前|前不久|日内|前些天|前几天|前两天|前段时间|前一段时间|前一阵|前阵子|早前|稍早|新近|recently|in recent days|the other (?:day|week)|not long ago|(?:a few|several|some) (?:days|weeks) ago|some time ago)$/
/** 最近的车站 is nearest, 离学校最近 near, 最近一次 the latest, 近期目标 a term, 较早前 a comparison. */
const plainAfter =
  /^(?:，?[^，。；]{0,14}(?:先后|陆续|相继|纷纷|频频|频繁|多次|屡次|屡屡|接连|持续|广泛|不断|反复)|将|拟|择机|即将|有望|的|一[次期届场轮份批个项年月季周笔集篇起天组站处所条名位]|[两二三四五六七八九十几\d]|处|点|来|以来|目标|规划|计划|工作|任务|重点|热点|走势|天气|视力|内|一段|一直|常|总|都|经常|连续|持续|越来越|频频|正|在|继续|全国|各地|升温|气温|走高|走低|有所|较)/
const plainBefore = /(?:[离距隔靠挨]|[离距]开?[^，。；！？\n]{1,12}|就|相距|地理位置|直到|截至|截止|更|比|较|现|曾于|自|从|相比|不同于|至)$/
/** 近期国际旅客增加 and HK's 早前 look back in passing; only what opens the item, or 于近期 as the day of an act, stands for a date. */
const inPassing = /^(?:近期|早前|稍早|新近)$/
/** Hong Kong's word for what went before. */
const earlier = /^(?:早前|稍早|较早前|早些时候)$/
const plainAfterEn =
  /^[- ](?:retired|married|divorced|deceased|widowed|renovated|built|opened|discovered|acquired|elected|appointed|formed|launched|released|published|introduced|completed|established|promoted|signed|arrived|graduated|refurbished|restored|created|passed|enacted|unveiled|announced|recruited|revised|revived|added|as)\b/
const plainBeforeEn =
  /\b(?:until|more|most|as|since|only|the|a|an|his|her|its|their|than|and|has|have|had|having|been|just|was|were|is|are|who|that|which|how)\s$/
/** How far into the lead its news may still be dated: further on, a clause tells of something else. */
const openingReach = {zh: 40, en: 100}
const wholeDay = /-\d\d-\d\d|W\d\d-\d/

/** Starts of the sentences in which some day is named. */
function datedSentences(item: Item): Set<number> {
  const starts = new Set<number>()
  for (const time of item.facts.writtenTimes) {
    if (time.type === 'duration' || !wholeDay.test(time.value ?? '')) continue
    const sentence = item.sentenceOf(time)
    if (sentence) starts.add(sentence.start)
  }
  return starts
}

function isPlain(span: Span, item: Item): boolean {
  const isEnglish = item.language === 'en'
  const text = isEnglish ? item.prose.lower : item.prose.folded
  const [before, after] = [text.slice(Math.max(0, span.start - 16), span.start), text.slice(span.end, span.end + 16)]
  if (!isEnglish) return plainAfter.test(after) || plainBefore.test(before)

  return text.startsWith('recently', span.start) && (plainAfterEn.test(after) || plainBeforeEn.test(before))
}

/** The days between two ISO dates, in whole days. */
function daysBetween(from: string, to: string): number {
  return Math.abs(Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** The day of the event as the item would write it. */
function sayDay(date: string | undefined, item: Item): string | undefined {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(date ?? '') ?? []
  if (month === undefined || day === undefined) return undefined

  return item.language === 'en' ? `on ${months[Number(month) - 1]} ${Number(day)}` : `${Number(month)}月${Number(day)}日`
}

export default defineRule({
  id,
  dimension: 'timeliness',
  attributes: ['timely', 'truthful'],
  severity: 'warning',
  weight: 10,
  cap: 40,
  exempt: ['quotation', 'title', 'furniture'],
  words,
  options: object({allow: optional(array(string()), []), onlyLead: optional(boolean(), false), maxAgeDays: optional(number(), 0)}),
  text: {
    en: {
      summary: 'Recently, the other day: nobody can tell when it happened',
      message: {vague: 'Unexpected `{actual}`, expected the date', dated: 'Unexpected `{actual}`, expected `{expected}`'},
      why: 'A vague time passes old news for new, and cannot be checked.',
      advice: 'Write the day it happened.',
    },
    'zh-Hans': {
      summary: '“近日”“日前”代替了日期',
      message: {vague: '“{actual}”时间含糊，应写明日期', dated: '“{actual}”时间含糊，应写作“{expected}”'},
      why: '时间含糊，旧闻也能当新闻发，读者无从核对。',
      advice: '请写明事情发生在哪一天。',
    },
    'zh-Hant': {
      summary: '「近日」「日前」代替了日期',
      message: {vague: '「{actual}」時間含糊，應寫明日期', dated: '「{actual}」時間含糊，應寫作「{expected}」'},
      why: '時間含糊，舊聞也可當新聞刊出，讀者無從核對。',
      advice: '請寫明事情在哪一天發生。',
    },
  },
  check: {
    // Hits of the list and times as read are met together, below.
    mention: () => undefined,
    *item(item, {allow, onlyLead, maxAgeDays}): Iterable<Problem> {
      const text = matchedText(item)
      const times = item.facts.times.filter(({anchor, start, end}) => anchor === 'vague' && evasive.test(text.slice(start, end)))
      const spans = [...times, ...item.facts.mentions.filter(({list}) => list === id)].sort((a, b) => a.start - b.start || b.end - a.end)
      if (spans.length === 0) return

      const dated = datedSentences(item)
      const {eventDate} = item.fields
      const day = sayDay(eventDate, item)
      const isFresh = eventDate !== undefined && item.anchor !== undefined && daysBetween(eventDate, item.anchor) <= maxAgeDays
      let reached = 0
      for (const {start, end} of spans) {
        const at = {start, end}
        const sentence = item.sentenceOf(at)
        const part = item.partOf(at)
        const isOpening =
          part?.kind === 'headline' ||
          (part?.kind === 'lead' &&
            sentence !== undefined &&
            sentence.start <= part.start &&
            start - leadStart(item, part) <= openingReach[item.language === 'en' ? 'en' : 'zh'])
        const passes = !isOpening && inPassing.test(text.slice(start, end)) && text.charAt(start - 1) !== '于'
        if (
          start < reached ||
          passes ||
          isPlain(at, item) ||
          allow.includes(item.text(at)) ||
          (onlyLead && !isOpening) ||
          (sentence && dated.has(sentence.start))
        )
          continue

        reached = end
        yield {
          at,
          actual: item.text(at),
          // Further down it is mostly background: worth knowing.
          ...(isFresh || !isOpening || earlier.test(text.slice(start, end)) ? {severity: 'info'} : {}),
          ...(day && isOpening ? {message: 'dated', expected: [day]} : {message: 'vague'}),
        }
      }
    },
  },
})
