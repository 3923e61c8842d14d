import type {Item, Part, Severity, Span, Time} from '#item'
import {defineRule, type Localised} from '#rule'

type Element = 'who' | 'when' | 'where'

const names: Record<Element, Localised> = {
  who: {en: 'who', 'zh-Hans': '何人', 'zh-Hant': '何人'},
  when: {en: 'when', 'zh-Hans': '何时', 'zh-Hant': '何時'},
  where: {en: 'where', 'zh-Hans': '何地', 'zh-Hant': '何地'},
}

/** Words that tell who acts, or where, without a name. */
const actors =
  /我们|主席|总统|总理|首相|[部局司厅处市省县区校院会社州厂组行庭署站队团连店长]长|书记|主任|发言人|议员|委员|代表|球员|球队|队员|选手|学者|医生|教授|记者|男子|女子|司机|乘客|民众|网民|当局|特区|长官|官员|[中美英法俄日韩台港澳双各]方|国家|党|军|[我本全各该][国省市县区镇乡村局厅部委办院校司所]|[市县区镇乡州省][委]|政府|法院|检察院|警方|公安|消防|海关|医院|学校|大学|中学|小学|公司|集团|银行|[协商工联总学]会|委员会|(?<![布格结])局(?![面部势限])|厅|(?<=[事管理务政办])处|署(?!名)|中心(?!工作|任务|环节)|警察|居民|市民|村民|学生|\b(?:police|council|government|ministry|court|department|company|officials?|minister|president|club|union|team|firm|group|residents?|we)\b/i
const venues =
  /中国|美国|英国|法国|德国|日本|韩国|朝鲜|俄罗斯|乌克兰|以色列|印度|欧[洲盟]|非洲|亚洲|中东|香港|澳门|台[湾北]|北京|上海|广[东州西]|深圳|天津|重庆|[省市县区镇乡村路街道]|全国|各地|本[港澳台地]|我国|国内|全球|世界|广场|大厅|会议室|礼堂|(?<!围绕|中)中心(?!工作|任务|环节)|现场|工地|车站|机场|校园|[大中小]学|医院|公园|法院|\b(?:in|at|from|near|outside|across|between|inside|of|to|for|against) (?:the )?[A-Z]|\b(?:world|nation|country|city|town|county)/

/** A capital inside an English sentence stands for somebody or some place. */
const capital = /[a-z,;:] (?:the |an? )?[A-Z][a-z]|\b[A-Z]{2,}\b/

function isIn({start}: Span, part: Span): boolean {
  return start >= part.start && start < part.end
}

/** A lead is a sentence; a stamp or a remark in brackets is none. */
function isText(text: string): boolean {
  return (text.match(/[\u3400-\u9fff]/g)?.length ?? 0) + (text.match(/[A-Za-z]{2,20}/g)?.length ?? 0) * 2 >= 10
}

/** Whether a time tells when: 今天 does not where nobody knows the day of the item, and `now` never does. */
function isTold({type, anchor, value}: Time, item: Item): boolean {
  return type !== 'duration' && anchor !== 'vague' && !value?.endsWith('_REF') && (anchor === 'absolute' || item.anchor !== undefined)
}

/** How many paragraphs an element may take to come: the lead, and the two after it. */
const paragraphs = 3

/** The headline, and so many paragraphs from the lead on; a dateline or byline inside one is part of it. */
function openingOf({facts}: Item, count: number): Part[] {
  const lead = facts.parts.findIndex(({kind}) => kind === 'lead')
  if (lead < 0) return []

  const next = facts.parts.slice(lead + 1).filter(({kind}) => kind === 'paragraph' || kind === 'listItem' || kind === 'quote')
  return [...facts.parts.filter(({kind}) => kind === 'headline'), facts.parts[lead] as Part, ...next.slice(0, count - 1)]
}

function missingOf(item: Item, opening: readonly Part[]): Element[] {
  const {facts, prose, fields} = item
  const text = `${fields.headline ?? ''}\n${opening.map(({start, end}) => (item.language === 'en' ? prose.text : prose.folded).slice(start, end)).join('\n')}`
  const named = (...types: string[]) => facts.names.some((name) => types.includes(name.type) && opening.some((part) => isIn(name, part)))
  // A country acts as well: India has cleared a proposal.
  const hasCountry = () => facts.names.some((name) => name.level === 1 && opening.some((part) => isIn(name, part)))
  const told: Record<Element, () => boolean> = {
    // The cheap look first: names are dear.
    who: () => actors.test(text) || (item.language === 'en' && capital.test(text)) || named('person', 'organisation') || hasCountry(),
    when: () => fields.eventDate !== undefined || facts.writtenTimes.some((time) => isTold(time, item) && opening.some((part) => isIn(time, part))),
    where: () => fields.place !== undefined || fields.dateline !== undefined || venues.test(text) || named('place', 'organisation'),
  }

  return (Object.keys(told) as Element[]).filter((element) => item.profile.lead.includes(element) && !told[element]())
}

/**
 * What one word may tell by context is left to the reader. Two elements that do not come in the first paragraphs are worth knowing; where none of the
 * three stands in the lead, the reader is in the dark, and more so where none comes soon after.
 */
function judge(lead: number, opening: number, asked: number, isFirst: boolean): Severity | undefined {
  if (lead === asked && lead >= 3) return opening === asked && isFirst ? 'error' : opening >= 2 ? 'warning' : 'info'
  return opening >= 1 ? 'info' : undefined
}

export default defineRule({
  id: 'lead-elements',
  dimension: 'structure',
  attributes: ['overall', 'targeted'],
  severity: 'warning',
  weight: 5,
  cap: 25,
  presence: true,
  text: {
    en: {
      summary: 'The headline and lead do not tell who, when or where',
      message: 'Missing {missing} in the headline and lead',
      why: 'A reader who stops after the lead must know what happened, to whom, when and where.',
      advice: 'Move the missing element into the first paragraph.',
    },
    'zh-Hans': {
      summary: '标题和导语没有交代何人、何时、何地',
      message: '标题和导语缺少{missing}',
      why: '只读导语的读者，也应知道何人、何时、何地、做了何事。',
      advice: '请把缺少的要素写进第一段。',
    },
    'zh-Hant': {
      summary: '標題和導言沒有交代何人、何時、何地',
      message: '標題和導言欠缺{missing}',
      why: '只讀導言的讀者，也應知道何人、何時、何地、做了何事。',
      advice: '請把欠缺的要素寫進第一段。',
    },
  },
  check: {
    item(item) {
      const [lead] = openingOf(item, 1).filter(({kind}) => kind === 'lead')
      if (!lead || !isText(item.text(lead))) return
      const missing = missingOf(item, openingOf(item, 1))
      // Most leads tell two of the three, and no more need be read.
      if (missing.length < 2) return

      const asked = item.profile.lead.filter((element) => element in names).length
      // What stands above the lead, lists or parts with headings, may have told it all.
      const isFirst = !item.facts.parts.some(({kind, start}) => start < lead.start && (kind === 'heading' || kind === 'listItem' || kind === 'quote'))
      const severity = judge(missing.length, missingOf(item, openingOf(item, paragraphs)).length, asked, isFirst)
      return severity && {at: lead, severity, weight: 5 * missing.length, data: {missing: missing.map((element) => names[element])}}
    },
  },
})
