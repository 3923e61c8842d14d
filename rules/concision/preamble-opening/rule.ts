import type {Item, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {countLength, unitOfLength} from '../../../src/facts/length.ts'
import {startingWithin} from '../../../src/facts/within.ts'

/** What a lead begins with that does not begin with the news. */
const openingZh =
  /^(?:为了?(?=[^，,。]{0,12}(?:贯彻|落实|进一步|深入|切实|全面|加强|推动|推进|提高|提升|促进|确保|更好|扎实|弘扬|丰富|营造|规范|强化|做好|响应|适应|保障|增强|深化|有效|认真|充分|持续|积极|加快|巩固))|在[^，,。]{2,30}(?:领导|指导|关心|关怀|支持|带领|部署|推动|大力支持|努力|合作|配合)之?下|(?:按照|根据|遵照)[^，,。]{2,40}(?:部署|要求|精神|安排|指示)|(?:随着|伴随着?)[^，,。]{2,40}|(?:春回大地|春暖花开|万物复苏|阳春三月|金秋|秋高气爽|丹桂飘香|硕果飘香|瑞雪|岁末年初|辞旧迎新|骄阳似火|寒冬腊月|[^，,。]{2,10}重于泰山)[^，,。]{0,8}[，,]|近年来|近些年来|一直以来|长期以来|众所周知|当前[，,]|在[^，,。]{2,20}(?:背景|形势|大潮)下)/
const openingEn =
  /^(?:in order to|with a view to|with the aim of|as part of (?:its|their|our|his|her|the|an) (?:[a-z-]+ ){0,3}(?:commitment|efforts?|mission|strategy|pledge|drive|dedication|initiative)|in line with|in an? (?:[a-z]+ )?(?:effort|bid|attempt) to|against the (?:backdrop|background) of|under the (?:[a-z]+ ){0,3}(?:leadership|guidance|direction) of|in recent years|over the (?:past|last) (?:few |several |[a-z]+ )?(?:years|decades)|with the (?:rapid |continuous |steady |ongoing )?(?:development|growth|advance|rise) of|in today's|in response to the (?:growing|increasing)|recognising|recognizing|in recognition of|guided by|committed to)\b/
/** A clause that goes on with the purpose: 推动…，提升…，. */
const goesOn =
  /^(?:推动|推进|促进|加强|提高|提升|切实|进一步|全面|深入|不断|确保|营造|弘扬|增强|强化|丰富|规范|保障|做好|更好|充分|扎实|着力|加快|深化|落实|贯彻|巩固|激发|引导|打造|构建|完善|凝聚|经[^，,]{2,6}(?:研究|批准|同意)|我[局市县区省]|以[^，,]{2,12}为)/
const most = {zh: 30, en: 14}

/** Where the first clause begins that says who did it or when, so that the news cannot be further down; -1 where none is in reach. */
function findNews(item: Item, start: number, text: string, isEnglish: boolean): number {
  const {names, times} = item.facts
  const starts = [
    ...startingWithin(names, {start, end: start + 200}).filter(({type}) => type !== 'place'),
    ...startingWithin(times, {start, end: start + 200}),
  ].map((fact) => fact.start)
  for (const {index} of text.slice(0, 200).matchAll(isEnglish ? /, (?:the |a |an |on )?/g : /[，,]/g)) {
    const at = start + index
    if (/[.。！!？?\n]/.test(text.slice(0, index))) return -1
    if (starts.some((one) => one > at && one <= at + (isEnglish ? 12 : 3))) return index
  }
  return -1
}

/** The clauses before the news, without the comma. */
function findPreamble(text: string, isEnglish: boolean): number {
  if (isEnglish) return text.indexOf(', ')

  let end = text.search(/[，,]/)
  while (end > 0 && goesOn.test(text.slice(end + 1, end + 16))) {
    const next = text.slice(end + 1, 200).search(/[，,]/)
    if (next < 0) break
    end += next + 1
  }
  return end
}

function readLead(item: Item): Span | undefined {
  const lead = item.facts.parts.find(({kind}) => kind === 'lead')
  if (!lead) return undefined
  const before = item.facts.parts.filter(({kind, start, end}) => (kind === 'dateline' || kind === 'byline') && start >= lead.start && end <= lead.end)
  return {start: Math.max(lead.start, ...before.map(({end}) => end)), end: lead.end}
}

export default defineRule({
  id: 'preamble-opening',
  dimension: 'concision',
  attributes: ['targeted', 'timely'],
  severity: 'warning',
  weight: 10,
  cap: 10,
  exempt: ['quotation', 'furniture'],
  text: {
    en: {
      summary: 'The lead begins with purpose or background, not with the news',
      message: 'Unexpected preamble of {count} {unit} before the news',
      why: 'Readers decide in the first line, and the first line has not said anything yet.',
      advice: 'Begin with who did what and when; put the purpose at the end, or leave it out.',
    },
    'zh-Hans': {
      summary: '导语先讲目的、背景，不先讲新闻',
      message: '导语开头{count}{unit}仍未讲到新闻',
      why: '读者看第一行就决定读不读，而第一行什么也没说。',
      advice: '先写何人、何时、做了何事；目的放到后面，或删去。',
    },
    'zh-Hant': {
      summary: '導言先講目的、背景，不先講新聞',
      message: '導言開頭{count}{unit}仍未講到新聞',
      why: '讀者看第一行就決定讀不讀，而第一行甚麼也沒說。',
      advice: '先寫何人、何時、做了何事；目的放到後面，或刪去。',
    },
  },
  check: {
    item(item): Problem | undefined {
      if (/^(?:policy-explainer|commentary|feature|experience|interview|notice|public-notice|service-info)$/.test(item.profile.kind)) return undefined

      const lead = readLead(item)
      if (!lead) return undefined
      const isEnglish = item.language === 'en'
      const whole = (isEnglish ? item.prose.lower : item.prose.folded).slice(lead.start, lead.end)
      const text = whole.trimStart()
      if (!(isEnglish ? openingEn : openingZh).test(text)) return undefined

      const start = lead.start + whole.length - text.length
      const end = Math.max(findPreamble(text, isEnglish), findNews(item, start, text, isEnglish))
      if (end < 0) return undefined
      const count = countLength(text.slice(0, end), item.language)
      return count > (isEnglish ? most.en : most.zh) ? {at: {start, end: start + end}, data: {unit: unitOfLength(item.language), count}} : undefined
    },
  },
})
