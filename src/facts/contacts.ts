import type {Contact, Span} from '../item.ts'
import type {Prose} from '../prose/prose.ts'
import {withoutTail} from './tails.ts'

const email = /(?<![\w.+-])[a-z\d][\w.+-]{0,63}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}(?![\w@])/gi
const url = /(?:https?:\/\/|(?<![\w.@-])www\.)[\w\-.~%:/?#@!$&'*+,;=()[\]]{3,400}/gi
/** Addresses without a scheme: only under domains that no other writing ends in. */
const bareDomain =
  /(?<![\w.@/-])[a-z\d][a-z\d-]{0,40}(?:\.[a-z\d-]{1,30}){0,3}\.(?:com|cn|org|net|gov|edu|hk|tw|mo|uk|info)(?:\/[\w\-.~%/?#&=]{0,200})?(?![\w@-])/gi
const account =
  /(?:qq群?号?码?|微信号|微信公众号|公众号|微信|微博|抖音号|抖音|视频号|小红书号?|wechat id|wechat|whatsapp|telegram|line id|skype)(?:为|是|id)?[:： ]{0,2}(?:[“"「『]([^“”"「」『』\n]{2,30})[”"」』]|([a-z\d_-]{4,30})(?![\w]))/gi
const handle = /(?<![\w.@])[@＠]([a-z_][\w]{2,30}|[一-鿿][一-鿿\w]{1,15})(?![\w.@])/gi
const cue = '电话|热线|致电|拨打|手机号?码?|传真|联系方式|咨询|查询|举报|座机|专线|来电|tel(?:ephone)?|phone|call(?:ing)?|hotline|mobile|fax'
/** A number that says itself it is one of a telephone: area code, mobile, service number, country code. */
const plainPhone =
  /(?<![\w.+/%=-])(?:(?:\+|00)\d{1,3}[ -]?(?:\(0?\d{1,4}\)[ -]?)?\d{1,4}(?:[ -]?\d{2,4}){1,4}|[（(]0\d{1,4}[)）] ?\d{3,4}[ -]?\d{3,4}|0\d{2,3}[-－—] ?\d{7,8}|0\d{1,2}-\d{3,4}-\d{3,4}|0\d{10,11}|09\d{2}-?\d{3}-?\d{3}|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|[48]00[ -]?\d{3,4}[ -]?\d{3,4}|(?:1-)?[2-9]\d{2}-\d{3}-\d{4}|\([2-9]\d{2}\) ?\d{3}-\d{4})(?:(?:转|-| ?ext\.? ?)\d{1,5})?(?![\d%％]|[-.:/]\d)/gi
/** A shorter one, where a word beside it says so: 热线12345, 2345 6789. */
const cuedPhone = new RegExp(
  `[+\\d](?<=(?:${cue})(?:号码|为|是|请|至|专线|热线|电话| us on| us at| on| at| number)?[:： （(]{0,3}.)(?:(?<=\\+)\\d|(?<!\\+))[\\d -]{1,18}\\d(?:(?:转|-| ?ext\\.? ?)\\d{1,5})?(?![\\d%.年月日万亿个次人元])`,
  'gi',
)
const shortHotline = /(?<![\d.\w-])(1[012]\d{1,3}|9\d{4})(?=[^\n，。]{0,6}(?:热线|电话|平台|hotline))/g
const address = /(?:地址|地点位于|办公地点|通讯地址|address)[:：]\s{0,3}([^。；;\n]{4,80})/gi

const trailing = `.,;:!?'")]`

interface Pattern {
  type: Contact['type']
  pattern: RegExp
  groups?: number[]
  /** What must stand in the text as well: asked first, for it is faster to look for, and the pattern need not be compiled. */
  hint?: RegExp
}

const patterns: Pattern[] = [
  {type: 'email', pattern: email},
  {type: 'url', pattern: url},
  {type: 'url', pattern: bareDomain},
  {type: 'account', pattern: account, groups: [1, 2]},
  {type: 'account', pattern: handle},
  {type: 'phone', pattern: plainPhone, hint: /[\d+（(][\d() （）\-－—]{3,20}\d/},
  {type: 'phone', pattern: cuedPhone, hint: new RegExp(cue, 'i')},
  {type: 'phone', pattern: shortHotline, hint: /热线|电话|平台|hotline/},
  {type: 'address', pattern: address, groups: [1]},
]

const anyContact = /[@＠]|https?:|www\.|\.[a-z]{2}|\d{3}|号|信|博|音|地址|address|wechat|skype|line|telegram/i

/** Reads the ways to reach somebody, in order and without overlap: telephone numbers, e-mail and web addresses, accounts, postal addresses after 地址：. */
export function readContacts(prose: Prose): Contact[] {
  const text = prose.folded
  if (!anyContact.test(text)) return []

  const found: Contact[] = []
  for (const {type, pattern, groups, hint} of patterns) {
    if (hint && !(prose.mayMatch(hint) && hint.test(text))) continue
    for (const match of prose.findAll(pattern, text)) {
      const span = spanOf(match, groups)
      if (span && isContact(type, text, span)) found.push({type, ...span})
    }
  }

  return withoutOverlap(found)
}

function spanOf(match: RegExpMatchArray, groups: number[] | undefined): Span | undefined {
  const value = groups ? groups.map((group) => match[group]).find((text) => text !== undefined) : match[0]
  if (value === undefined) return undefined
  const start = (match.index ?? 0) + match[0].lastIndexOf(value)
  return {start, end: start + value.length}
}

function isContact(type: Contact['type'], text: string, span: Span): boolean {
  const value = text.slice(span.start, span.end)
  if (type === 'url') {
    span.end = span.start + withoutTail(value, trailing).length
    // Amazon.com with a capital is the name of a firm.
    return span.end - span.start > 4 && !/^[A-Z][a-z][A-Za-z]*\.[a-z]{2,4}$/.test(value)
  }
  if (type === 'phone') return isPhone(value, text.slice(Math.max(0, span.start - 8), span.start))
  if (type === 'account') return !/^(?:公众号|平台|支付|群聊|小程序)$/.test(value)
  return true
}

/** Dates, identity numbers and amounts are written in digits and dashes too. */
function isPhone(value: string, before: string): boolean {
  const digits = value.replace(/\D/g, '')
  if (digits.length < 3 || digits.length > 16) return false
  if (
    /^(?:19|20)\d\d[- ](?:0?[1-9]|1[0-2])(?:[- ]\d{1,2})?$/.test(value) ||
    (/^(?:1[89]|20)\d\d$/.test(value) && !/(?:热线|电话|拨打|致电|hotline)[:： ]{0,2}$/i.test(before))
  )
    return false
  return !/(?:qq群?|微信|编号|文号|证号|账号|卡号|邮编|isbn)[^\n]{0,3}$/i.test(before) && !/[$£€¥]$/.test(before)
}

/** Keeps the first of what overlaps, in the order of the patterns: an address of e-mail is no account, a number in a URL no telephone. */
function withoutOverlap(found: Contact[]): Contact[] {
  const order = found.map((contact, index) => ({contact, index})).sort((a, b) => a.contact.start - b.contact.start || a.index - b.index)
  const kept: {contact: Contact; index: number}[] = []
  for (const next of order) {
    const last = kept.at(-1)
    if (last && next.contact.start < last.contact.end) {
      if (next.index < last.index && next.contact.type !== 'address') kept[kept.length - 1] = next
      continue
    }
    kept.push(next)
  }

  return kept.map(({contact}) => contact)
}
