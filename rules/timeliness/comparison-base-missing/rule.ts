import type {Item, Span} from '#item'
import {defineRule} from '#rule'
import {readHeadline} from '../../../src/facts/headline-text.ts'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {timesBetween} from '../../../src/facts/time-bounds.ts'

/** A comparison with another period, without the period itself. */
const cueZh = /同比|环比|按[年月](?=[增减升降上下跌涨微急大])|[较比](?:上年|去年)同期/g
const cueEn =
  /\b(?:year[- ]on[- ]year|month[- ]on[- ]month|quarter[- ]on[- ]quarter|year[- ]over[- ]year|from a year (?:earlier|ago)|(?:than|compared (?:with|to)) (?:a year (?:earlier|ago)|the same (?:period|time|month|quarter) (?:of )?last year|the (?:previous|preceding) (?:year|month|quarter)))\b/g
/** Not a figure of growth, or a term. */
const growthZh =
  /[增减升降涨跌下上][长加少幅升降涨跌]|[增减升降涨跌多少高低快慢]\s?[\d一二三四五六七八九十百几约近超]|扩大|收窄|持平|翻番|倍|回[升落]|下滑|提[高升]|百分点|%/
const growthEn = /\d|percent|per cent|doubled|tripled|halved|unchanged|flat/
/** The stretch a figure is of: a month, quarter, half, year or feast, from a date or by name. */
const periodWords =
  /当[月年季日周期]|全年|上半年|下半年|季度|期间|假期|春运|节日|暑[期运]|寒假|赛季|年度|财年|期末|月末|年末|年底|[月年季]均|该[月年季]|[一二三四]季|本[月年季]|今年|去年|以来|\b(?:quarter|half|month|year to|fiscal|season|period|holiday|annual|full[- ]year|week)\b/

/** Characters before a comparison in which its period is looked for: some texts have no paragraphs. */
const rememberedLength = 2000

/** Whether a stretch of text names a period; the words of the comparison itself do not count. */
function namesPeriod(item: Item, start: number, to: number, cue: Span): boolean {
  const text = matchedText(item)
  const from = Math.max(start, cue.start - rememberedLength)
  if (periodWords.test(text.slice(from, cue.start)) || periodWords.test(text.slice(cue.end, to))) return true
  return timesBetween(item.facts.times, from, to).some(
    ({start, end, anchor, value}) => (end <= cue.start || start >= cue.end) && (anchor !== 'vague' || value !== undefined),
  )
}

export default defineRule({
  id: 'comparison-base-missing',
  dimension: 'timeliness',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 4,
  cap: 16,
  figures: true,
  exempt: ['speech', 'title', 'furniture'],
  when: {zh: /同比|环比|按[年月]|[较比][上去]年同期/, en: /[- ](?:on|over)[- ](?:year|month|quarter)|from a year|(?:than|compared (?:with|to)) (?:a year|the)/},
  text: {
    en: {
      summary: 'A figure is compared with another period, and nothing says of which period it is',
      message: 'Missing the period that `{actual}` compares',
      why: 'Growth of what month or year cannot be checked, nor set beside another report.',
      advice: 'Name the month, quarter or year of the figure.',
    },
    'zh-Hans': {
      summary: '只说同比、环比，没说是哪个时段',
      message: '“{actual}”缺少所比较的时段',
      why: '不知道是哪个月、哪个季度的增长，就无从核对，也没法与别的报道比较。',
      advice: '请写明数字属于哪个月、季度或年份。',
    },
    'zh-Hant': {
      summary: '只說同比、按年，沒說是哪個時段',
      message: '「{actual}」欠缺所比較的時段',
      why: '不知道是哪個月、哪一季的增長，便無從核對，也沒法與其他報道比較。',
      advice: '請寫明數字屬於哪個月、哪一季或哪一年。',
    },
  },
  check: {
    *item(item) {
      const english = item.language === 'en'
      const text = matchedText(item)
      let headline: string | undefined
      for (const found of text.matchAll(english ? cueEn : cueZh)) {
        const at = {start: found.index, end: found.index + found[0].length}
        const [sentence, part] = [item.sentenceOf(at), item.partOf(at)]
        if (!sentence || !part || part.kind === 'headline') continue
        if (!(english ? growthEn : growthZh).test(text.slice(sentence.start, sentence.end))) continue

        headline ??= readHeadline(item).text
        // The period of a paragraph, of the lead or of the headline holds for its figures.
        const lead = item.facts.parts.find(({kind}) => kind === 'lead')
        if (
          periodWords.test(headline) ||
          /\d月|\d年/.test(headline) ||
          namesPeriod(item, part.start, sentence.end, at) ||
          (lead && namesPeriod(item, lead.start, Math.min(lead.end, at.start), at))
        )
          continue
        yield {at, actual: item.text(at)}
      }
    },
  },
})
