import type {Item, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {tailAfter} from '../../../src/facts/tails.ts'

/** Words that bring an address in: it is there for the reader. */
const citesEnglish =
  /\b(?:at|visit|see|on|via|from|website|site|web|online|url|link|email|e-mail|mail|to|contact|read|more|download|click|called|named|by|of|is|was|using|use|and|or)\b[^.!?\n]{0,6}$/i
const cites =
  /(?:网址|网站|官网|平台|邮箱|邮件|电邮|微信|公众号|[Qq][Qq]群?|微博|登录|登陆|登入|访问|浏览|详见|见|参见|查询|下载|链接|点击|打开|进入|输入|域名|门户|系统|专栏|专页|(?<![[【［(（])来源|电子版|报名|咨询|客户端|主页|网页|网上|上网|地址|网|(?:可|请|至|到|上)上?(?=https?:|www\.)|可上|请上|请至|旗下的?|visit|see|website|web|url|link|email|https?:\/\/?)[^。！？!?\n]{0,12}$/i
const ownDomains = /\.(?:gov|edu|mil)(?:\.|$|\/|:)|\.(?:gov|edu|org)\.\w{2}/i
const handle = /(?:加|添加)?(?:微信号?|QQ号?|QQ群|VX|vx|薇信|扣扣|[Ll][Ii][Nn][Ee](?: ?ID)?|[Tt]elegram|TG|飞机)[:：]?\s{0,2}[A-Za-z0-9_-]{5,20}/g
const copied = /(?:本文|文章|内容|资料)(?:来自|来源于|转自|出自|由)[^。\n]{1,20}(?:整理|发布|提供|网|\.com|\.cn|\.net)[^。\n]{0,6}/g

/** Whether an address stands between running words that do not bring it in; in brackets it is surely pushed in. */
function judge({prose, language}: Item, {start, end}: Span): 'cited' | 'doubtful' | 'pushed in' {
  const before = prose.folded.slice(Math.max(0, start - 24), start)
  const after = prose.folded.slice(end, end + 3)
  const clause = tailAfter(before, '。！？!?；;\n')
  if (language === 'en') {
    if (/[a-z,] $/.test(before) && /^ [a-z]/.test(after) && !citesEnglish.test(clause)) return 'pushed in'
    // In brackets it belongs to the name or thing before it, unless that is yet to come.
    return /(?:^| )(?:the|an?|its|their|his|her|this|has|had|have|will|that|were),? \($/i.test(before) && /^\) [a-z]/.test(after) ? 'pushed in' : 'cited'
  }
  if (cites.test(clause)) return 'cited'
  // 1688.com发布报告: the firm is called so, as its bare name does or says something.
  if (
    !/^(?:https?:|www\.)/i.test(prose.folded.slice(start, end)) &&
    /^(?:发布|公布|宣布|表示|称|推出|上线|创办|创始|公司|网站|平台|首席|总裁|联合)/.test(prose.folded.slice(end, end + 4))
  )
    return 'cited'
  // 104人力銀行（104.com.tw）: the address begins as the name before it does.
  const stem = /^(?:https?:\/\/)?(?:www\.)?([a-z\d]{2,12})\./i.exec(prose.folded.slice(start, end))?.[1]
  if (stem && /[(（]$/.test(before) && before.toLowerCase().includes(stem.toLowerCase())) return 'cited'

  // [来源：www…]: what copying sites put into the middle of a sentence.
  if (/[\u3400-\u9fff，,、][(（[【](?:本文|文章|资料|内容)?(?:来源|来自|转自|出处)[:：于]?\s?$/.test(before) && /^[)）\]】][\u3400-\u9fff，,]/.test(after))
    return 'doubtful'
  const isInside = /[\u3400-\u9fff，,、][(（[【]?$/.test(before) && /^[)）\]】]?[\u3400-\u9fff，,]/.test(after)
  const isBracketed = /[(（[【]$/.test(before) && /^[)）\]】]/.test(after)
  if (isInside) return isBracketed || /[\u3400-\u9fff]$/.test(before) ? 'pushed in' : 'doubtful'
  return isBracketed ? 'doubtful' : 'cited'
}

function isOwn(address: string, {registry, fields}: Item): boolean {
  const known = [
    ...(registry.domains ?? []),
    ...(registry.organisations ?? []).flatMap(({domains = []}) => domains),
    fields.originalUrl ?? '',
    fields.contact ?? '',
    fields.source ?? '',
  ]
    .join(' ')
    .toLowerCase()
  const domain =
    /(?<![\w-]|[\w-]\.)(?:[\w-]+\.)+[a-z]{2,}/i
      .exec(address)?.[0]
      .toLowerCase()
      .replace(/^www\./, '') ?? ''
  return ownDomains.test(address) || (domain !== '' && known.includes(domain))
}

/** The address with the brackets around it. */
function withBrackets({prose}: Item, {start, end}: Span): Span {
  return /[(（[【]/.test(prose.text.charAt(start - 1)) && /[)）\]】]/.test(prose.text.charAt(end)) ? {start: start - 1, end: end + 1} : {start, end}
}

const deleteTitle = {en: 'Take it out', 'zh-Hans': '删去', 'zh-Hant': '刪去'}

function report(item: Item, span: Span, isCertain: boolean): Problem {
  const at = withBrackets(item, span)
  return {
    at,
    actual: item.text(at),
    ...(isCertain ? {veto: true} : {severity: 'warning'}),
    suggestions: [{title: deleteTitle[item.language], edits: [{...at, text: ''}]}],
  }
}

export default defineRule({
  id: 'injected-url',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'error',
  weight: 25,
  cap: 60,
  exempt: ['furniture'],
  text: {
    en: {
      summary: 'An address that does not belong to the item was pushed into a sentence',
      message: 'Unexpected `{actual}` in the middle of a sentence',
      why: 'Pages that scrape texts, and advertisers, leave their address behind; it sends the reader to strangers.',
      advice: 'Take it out, or say what it is for (see …, visit …).',
    },
    'zh-Hans': {
      summary: '句中被塞进与稿件无关的网址或账号',
      message: '句中出现来历不明的“{actual}”',
      why: '采集网站和广告会在文字里留下地址，把读者引向陌生网站。',
      advice: '请删去；确属稿件内容的，请写明用途（详见……、登录……）。',
    },
    'zh-Hant': {
      summary: '句中被塞進與稿件無關的網址或帳號',
      message: '句中出現來歷不明的「{actual}」',
      why: '採集網站和廣告會在文字裡留下地址，把讀者引向陌生網站。',
      advice: '請刪去；確屬稿件內容的，請寫明用途（詳見……、登入……）。',
    },
  },
  check: {
    contact(contact, item) {
      if (contact.type !== 'url' || isOwn(item.text(contact), item) || item.facts.links.some(({start, end}) => start <= contact.start && contact.end <= end))
        return

      const verdict = judge(item, contact)
      return verdict === 'cited' ? undefined : report(item, contact, verdict === 'pushed in')
    },
    *item(item) {
      if (item.language === 'en') return
      for (const {index, 0: text} of item.prose.findAll(handle, item.prose.folded))
        if (
          /^(?:加|添加)/.test(text) &&
          !/(?:报名|咨询|登记|预约|申请|联系|办理)[^。！？\n]{0,6}$/.test(item.prose.folded.slice(Math.max(0, index - 12), index)) &&
          !/^(?:报名|咨询|登记|预约|申请|联系|办理|入群)/.test(item.prose.folded.slice(index + text.length, index + text.length + 2))
        )
          yield report(item, {start: index, end: index + text.length}, false)
      for (const {index, 0: text} of item.prose.findAll(copied, item.prose.folded))
        if (/整理|\.(?:com|cn|net)/.test(text)) yield report(item, {start: index, end: index + text.length}, false)
    },
  },
})
