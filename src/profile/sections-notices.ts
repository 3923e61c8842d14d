import type {Localised} from '../rule.ts'
import type {Section} from './sections.ts'

const name = (en: string, hans: string, hant: string): Localised => ({en, 'zh-Hans': hans, 'zh-Hant': hant})

const issuer: Section = {id: 'issuer', name: name('who issues it', '发布单位', '發布單位'), need: 'expected', facts: ['issuer']}

/** What a list that is open to objection must tell. */
export const publicNotice: Section[] = [
  {
    id: 'period',
    name: name('the period', '公示期', '公示期'),
    need: 'required',
    heading: {zh: /公示期|时间|期限/, en: /period|dates?|deadline|when/},
    cue: {
      zh: /公示(?:时间|期|期限|期间|日期)[^。\n]{0,6}(?:[：:]|为|自|从|\d)|(?:自|从)[^。\n]{1,24}(?:至|到|起)|\d[日号](?:至|到|—|–|-|～|~)[^。\n]{0,10}\d|\d{1,2}(?:至|—|–|-|～|~)\d{1,2}[日号]|(?:\d|[一二三五七十两])个?(?:工作日|自然日|[日天])|(?:截止|截至|之前|以前|前)[^。\n]{0,8}(?:反映|提出|向)|日前(?:以|向|提|反)/,
      en: /\b(?:from|between)\b[^.\n]{1,40}\b(?:to|and|until)\b|\b(?:until|by|before|no later than|within)\b[^.\n]{0,20}\d/,
    },
  },
  {
    id: 'contact',
    name: name('where to object', '反映意见的联系方式', '提出意見的聯絡方法'),
    need: 'required',
    fields: ['contact'],
    facts: ['contact', 'address'],
  },
  {
    id: 'objection',
    name: name('how to object', '异议的提出办法', '提出異議的方法'),
    need: 'expected',
    cue: {zh: /异议|意见|反映|举报|监督|申诉|复核|质疑|投诉/, en: /\bobject|\bcomment|\brepresentations?\b|\bappeal|\bchalleng|\bviews\b/},
  },
  {
    id: 'subject',
    name: name('what is made public', '公示内容', '公示內容'),
    need: 'expected',
    facts: ['list', 'person', 'organisation'],
    cue: {zh: /附件|名单|如下|拟|项目|情况|《/, en: /\b(?:list|proposed|proposal|application|below|attached|following)\b/},
  },
  issuer,
]

/** What an announcement must tell. */
export const notice: Section[] = [
  issuer,
  {id: 'time', name: name('a date or time', '时间', '時間'), need: 'expected', fields: ['effectiveDate', 'eventDate'], facts: ['time', 'date']},
]
