import type {Item, Part, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {foldHeadline} from '../../../src/facts/headlines.ts'
import {matchedText} from '../../../src/facts/matched-text.ts'

/** Shorter headlines (通知) may well come again. */
const shortest = 5
/** How many parts below the headline are looked at. */
const reach = 3
const skipped = /[\s，。、；：！？,.;:!?“”"「」『』‘’'《》〈〉（）()【】[\]|｜—–-]/

/** The end of the stretch of `text` from `from` that says the same as `plain`, punctuation and spaces aside; -1 where it says something else. */
function matchPrefix(text: string, from: number, to: number, plain: string): number {
  let at = 0
  let index = from
  for (; index < to && at < plain.length; index++) {
    const character = text[index] as string
    if (skipped.test(character)) continue
    if (character !== plain[at]) return -1
    at++
  }
  return at === plain.length ? index : -1
}

/** 标题：, Headline:. */
const labelled = /^(?:标题|题目|headline|title)\s?[：:]\s?/
const strip = (text: string) => Array.from(text, (character) => (skipped.test(character) ? '' : character)).join('')

/** What may stand right behind a headline that slipped into the line of a salutation or dateline. */
const salutationZh = /^[\s：:]{0,3}(?:同志们|各位|大家好|女士们|先生们|朋友们|尊敬的|亲爱的|同学们|老师们|本[报网台刊]讯|[（(]?记者)/
const salutationEn = /^[\s:–—-]{0,3}(?:dear |ladies and gentlemen|good (?:morning|afternoon|evening)|distinguished guests|by [a-z]+ [a-z]+$)/

/** Where a line that ends needs nothing of the next; its own line break goes with it. */
function withBreak(text: string, span: Span): Span {
  let {end} = span
  while (end < text.length && (text[end] === '\n' || text[end] === '\r')) end++
  return {start: span.start, end}
}

function checkPart(item: Item, part: Part, plain: string): Problem | undefined {
  const text = matchedText(item)
  const label = labelled.exec(text.slice(part.start, part.start + 12))?.[0].length ?? 0
  const end = matchPrefix(text, part.start + label, part.end, plain)
  if (end < 0) return

  const rest = text.slice(end, part.end)
  // 【标题】正文; the headline glued to the day the text begins with; the headline with the name of the site.
  if (text.charAt(part.start) === '【' && /^[】]/.test(rest)) return {at: {start: part.start, end: end + 1}, fix: [{start: part.start, end: end + 1, text: ''}]}
  if (plain.length >= 8 && /^(?:\d{4}年)?\d{1,2}月\d{1,2}日/.test(rest)) return {at: {start: part.start, end}, fix: [{start: part.start, end, text: ''}]}
  if (/^ ?[-–—|_] ?[^\n.。，,]{2,30}$/.test(rest)) return {at: {start: part.start, end: part.end}, fix: [{...withBreak(item.prose.text, part), text: ''}]}
  if (strip(rest) === '') return {at: {start: part.start, end: part.end}, fix: [{...withBreak(item.prose.text, part), text: ''}]}
  if (!(item.language === 'en' ? salutationEn : salutationZh).test(rest)) return
  const at = {start: part.start, end}
  return {at, fix: [{...at, text: ''}]}
}

export default defineRule({
  id: 'duplicate-headline',
  dimension: 'structure',
  attributes: ['overall'],
  severity: 'warning',
  weight: 4,
  cap: 8,
  text: {
    en: {
      summary: 'The headline is repeated in the text below it',
      message: 'Unexpected headline in the text',
      why: 'It was pasted twice: the reader reads it twice, and systems show it twice.',
      advice: 'Delete the second one.',
    },
    'zh-Hans': {
      summary: '标题在正文开头重复出现',
      message: '正文开头重复出现标题',
      why: '多半是粘贴时带入的，读者要看两遍，页面也会显示两遍。',
      advice: '请删去重复的标题。',
    },
    'zh-Hant': {
      summary: '標題在內文開首重複出現',
      message: '內文開首重複出現標題',
      why: '多半是貼上時帶入，讀者要看兩遍，版面也會顯示兩遍。',
      advice: '請刪去重複的標題。',
    },
  },
  check: {
    *item(item) {
      const {facts, fields, language} = item
      const text = matchedText(item)
      const index = facts.parts.findIndex(({kind}) => kind === 'headline')
      const own = facts.parts[index]
      const declared = fields.headline
      const headline = own ? text.slice(own.start, own.end) : declared && foldHeadline(declared, language)
      const plain = strip(headline ?? '')
      if (plain.length < (language === 'en' ? shortest * 2 : shortest)) return

      for (const part of facts.parts.slice(index + 1, index + 1 + reach)) {
        // A heading of the first level is the headline itself, for the page; furniture is scraped-boilerplate's.
        if (part.kind === 'furniture' || part.kind === 'headline' || part.level !== undefined) continue
        const problem = checkPart(item, part, plain)
        if (problem) yield problem
      }
    },
  },
})
