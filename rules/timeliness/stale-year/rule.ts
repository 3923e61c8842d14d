import type {Item, Part, Time} from '#item'
import {defineRule, type Problem} from '#rule'
import {dayDifference} from '../../../src/facts/calendar.ts'
import {readHeadline} from '../../../src/facts/headline-text.ts'
import {matchedText} from '../../../src/facts/matched-text.ts'

/** What is about to begin, or just began: it is of this year. */
const startsZh =
  /启动|开启|拉开|即将|举行|举办|召开|开幕|开赛|开班|开讲|开考|开始|报名|招聘|招录|招生|招募|征集|申报|部署|动员|开展|实施方案|工作要点|工作计划|工作会议|推进会|安排|通知|公告|预告|邀请|欢迎参加/
const startsEn =
  /\b(?:begins?|starts?|opens?|launch(?:es|ed)?|kicks? off|gets? under way|underway|returns?|to (?:begin|start|open|launch|host|hold)|set for|registration|apply|applications|call for|nominations|invites?|announces? (?:the )?(?:plan|schedule|programme|program|line-?up)|plan|schedule|programme)\b/
/** What looks back, or belongs to another year by its nature. */
const looksBackZh =
  /统计|数据|公布.{0,8}(?:结果|名单|情况)|总结|回顾|表彰|考核|述职|年报|年度报告|报告|决算|盘点|获奖|获评|荣获|评选结果|颁奖|揭晓|上年|去年|同比|相比|较\d|比\d|以来|[至到—–~～-]\d|[至到]今|届|赛季|级|毕业|首批|跨年|结转|延期|推迟|补报|补录|查处|被|审计|检查情况|执行情况|汇算清缴|清算|年检|报税|个税|奖金|奖励|补贴|绩效|版|款|号|法案|案|会计/
const looksBackEn =
  /\b(?:report|figures|data|statistics|results|review|annual|fiscal|tax|since|from|after|anniversary|season|edition|model|class of|awards?|winners?|census|budget|accounts|audit|election|olympics?|games|world cup|euro|postponed|delayed|rescheduled|compared|than|case|crash|killing|murder|attack|protests?|war|pandemic|vintage|film)\b/
const years = /^(?:19|20)\d{2}$/
/** A day as far from that of the item as a year and some days is last year's date with this year's news. */
const nearDays = 8
const anniversary =
  /周年|纪念|去年|同期|一年[前来后]|上年|首次|当时|此前|曾|截至|以来|[自从]$|至今|成立|创立|诞生|出生|生于|卒|签订|签署|发生的|起诉|一审|二审|判决|案|颁布|施行|印发|发布的|\b(?:anniversary|a year ago|a year earlier|year on year|last year|since|after|earlier|previous|born|founded|when|in the year|first|charged|arrested|died|killed|between|from|following|until|before|case|trial|sentenced|attack|crash)\b/

function writtenYear({text, value = '', type, calendar, anchor}: Time): number | undefined {
  return anchor === 'absolute' &&
    type === 'date' &&
    calendar !== 'chinese' &&
    years.test(value.slice(0, 4)) &&
    /[12]\d{3}|[〇零○一二三四五六七八九]{4}/.test(text)
    ? Number(value.slice(0, 4))
    : undefined
}

/** A headline that begins something of last year, where the body has none of that year. */
function checkHeadline(item: Item, year: number): Problem | undefined {
  const {text, at} = readHeadline(item)
  const [, written] = /(?:^|[^\d年届])((?:19|20)\d{2})(?=年|\b)(?![-–—至到~～/.]\d)/.exec(text) ?? []
  const gap = written === undefined ? 0 : year - Number(written)
  const english = item.language === 'en'
  if (
    written === undefined ||
    gap !== 1 ||
    text.includes(String(year)) ||
    !(english ? startsEn : startsZh).test(text) ||
    (english ? looksBackEn : looksBackZh).test(text)
  )
    return
  // A body that speaks of that year means it.
  if (item.prose.folded.slice(at?.end ?? 0).includes(written)) return

  const start = (at?.start ?? 0) + text.indexOf(written)
  return {...(at ? {at: {start, end: start + 4}} : {}), actual: written, expected: [String(year)], ...(at ? {} : {suggestions: []})}
}

/** A whole date in the lead that is a year, less or more a few days, before the item. */
function checkLead(item: Item, lead: Part, time: Time, published: string): Problem | undefined {
  const year = writtenYear(time)
  if (year === undefined || time.start < lead.start || time.end > lead.end || time.range || !/^\d{4}-\d\d-\d\d/.test(time.value ?? '')) return

  const shifted = `${year + 1}${(time.value as string).slice(4, 10)}`
  const away = dayDifference(shifted, published)
  const sentence = item.sentenceOf(time)
  if (away === undefined || away < -1 || away > nearDays || !sentence || sentence.start > lead.start || item.within(time, 'title')) return
  if (anniversary.test(matchedText(item).slice(sentence.start, Math.min(sentence.end, sentence.start + 300)))) return

  const at = /[12]\d{3}/.exec(time.text)
  if (!at) return
  const start = time.start + at.index
  return {at: {start, end: start + 4}, actual: at[0], expected: [String(year + 1)]}
}

export default defineRule({
  id: 'stale-year',
  dimension: 'timeliness',
  attributes: ['truthful', 'timely'],
  severity: 'warning',
  weight: 8,
  cap: 20,
  exempt: ['title', 'furniture'],
  text: {
    en: {
      summary: "Last year's number in this year's news",
      message: 'Unexpected year `{actual}`, expected `{expected}`',
      why: "An item made from last year's keeps its year, and the reader looks for news in the archive.",
      advice: 'Check the year; if last year is meant, say what of it is reported now.',
    },
    'zh-Hans': {
      summary: '今年的新闻写着去年的年份',
      message: '年份“{actual}”疑为沿用旧稿，应为“{expected}”',
      why: '套用去年的稿件容易漏改年份，读者会当作旧闻。',
      advice: '请核对年份；确指去年的，请写明现在报道的是什么。',
    },
    'zh-Hant': {
      summary: '今年的新聞寫着去年的年份',
      message: '年份「{actual}」疑為沿用舊稿，應為「{expected}」',
      why: '套用去年的稿件容易漏改年份，讀者會當作舊聞。',
      advice: '請核對年份；確指去年的，請寫明現在報道的是甚麼。',
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      const date = item.fields.eventDate ?? item.fields.datePublished ?? item.fields.submittedAt
      if (date === undefined) return

      const problem = checkHeadline(item, Number(date.slice(0, 4)))
      if (problem) yield problem

      const lead = item.facts.parts.find(({kind}) => kind === 'lead')
      for (const time of lead ? item.facts.times : []) {
        if (time.start >= (lead as Part).end) break
        const found = checkLead(item, lead as Part, time, date.slice(0, 10))
        if (found) yield found
      }
    },
  },
})
