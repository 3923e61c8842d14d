import {array, object, optional, string} from 'valibot'
import type {Item} from '#item'
import {defineRule} from '#rule'

/** A place to go to, or words that send the reader somewhere, will do as well as a number. */
const officeZh = /(?:联系人|地址|咨询|查询|洽询|电询|致电|拨打|来电|来函|前往|窗口|服务台|现场报名|报名处|网上|登录|网站|公众号|小程序)/
const officeEn = /\b(?:call|phone|telephone|email|e-mail|write to|visit|contact|enquir|inquir|in person at|online at|website)\b/

function hasContact({facts, language, prose, fields}: Item): boolean {
  if (fields.contact !== undefined || facts.contacts.length > 0 || facts.links.length > 0) return true
  return language === 'en' ? officeEn.test(prose.lower) : officeZh.test(prose.folded)
}

export default defineRule({
  id: 'contact-missing',
  dimension: 'structure',
  attributes: ['useful'],
  severity: 'warning',
  weight: 5,
  cap: 5,
  presence: true,
  options: object({
    /** Kinds whose readers must be able to ask. */
    kinds: optional(array(string()), ['notice', 'preview']),
  }),
  text: {
    en: {
      summary: 'The reader is not told whom to ask',
      message: 'Missing a telephone number, an address or a page to turn to',
      why: 'Whoever is affected by a notice has a question the notice does not answer.',
      advice: 'Add a number, an e-mail address, a page or a place.',
    },
    'zh-Hans': {
      summary: '没有告诉读者向谁询问',
      message: '缺少咨询电话、地址或网址',
      why: '总有人要问通知里没写到的情况。',
      advice: '请补上电话、邮箱、网址或办理地点。',
    },
    'zh-Hant': {
      summary: '沒有告訴讀者向誰查詢',
      message: '欠缺查詢電話、地址或網址',
      why: '總有人要問通告沒有寫到的情況。',
      advice: '請補上電話、電郵、網址或辦理地點。',
    },
  },
  check: {
    item(item, {kinds}) {
      if (!kinds.includes(item.profile.kind) || item.facts.parts.length === 0 || hasContact(item)) return
      // Orders and reports within an office (detected as notices) need not tell whom to call.
      return item.kindReason === 'detected' ? {severity: 'info'} : {}
    },
  },
})
