import type {Item} from '#item'
import {defineRule, type Localised} from '#rule'
import {matchedText} from '../../../src/facts/matched-text.ts'

const name = (en: string, hans: string, hant: string): Localised => ({en, 'zh-Hans': hans, 'zh-Hant': hant})

/** A part of a release: what it is called, whether the desk cannot do without it, and how it is told. */
interface ReleasePart {
  name: Localised
  needed: boolean
  told: (item: Item, text: string) => boolean
}

const releaseLine =
  /(?:^|\n)[【〔［[（(]?(?:for immediate release|(?:strictly )?embargo|not for (?:release|publication)|hold for release|(?:news|press|media) release|新闻稿|新闻公报|媒体通稿|新闻通稿|即时发布|请即发布|供即时发布)/
const dateline = /(?:^|\n)[（(]?[^\n。.]{2,40}(?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日)?[^\n。.]{0,30}?(?:[—–-]|[)）])/
const boilerplate =
  /(?:^|\n)(?:about (?:the )?[a-z][^\n]{1,80}|notes? to editors?|关于[^\n，。：:]{2,40}(?:[：:]|\n|$)|(?:公司|机构|企业|单位|主办方|编者)(?:简介|介绍)|编辑备注|[^\n]{2,40}简介[：:\n])/
const contactLine =
  /(?:^|\n)(?:(?:media|press|news) (?:contacts?|enquir|inquir|office|relations)|contacts?\b|for (?:more|further) information|(?:媒体|传媒|新闻|公关)(?:联系|联络|查询|垂询|咨询)|联系人|联络人|联系方式|传媒查询)/
const endMark = /(?:^|\n)[－—–\-#（(\s]{0,4}(?:###|# # #|#{3}|-?30-?|-? ?ends? ?-?|完|全文完)[－—–\-#）)\s]{0,4}$/

const parts: ReleasePart[] = [
  {
    name: name('dateline', '消息头（地点和日期）', '日期地點行'),
    needed: true,
    told: ({facts, fields}, text) => fields.dateline !== undefined || facts.parts.some(({kind}) => kind === 'dateline') || dateline.test(text.slice(0, 600)),
  },
  {
    name: name('quotation', '有关人士的引语', '相關人士的引述'),
    needed: true,
    told: ({facts}) => facts.quotations.some(({type}) => type === 'speech') || facts.parts.some(({kind}) => kind === 'quote'),
  },
  {name: name('boilerplate (About …)', '机构简介（关于……）', '機構簡介（關於……）'), needed: true, told: (_item, text) => boilerplate.test(text)},
  {
    name: name('press contact', '媒体联系方式', '傳媒查詢方法'),
    needed: true,
    told: ({facts, fields}, text) =>
      fields.contact !== undefined || contactLine.test(text) || facts.contacts.some(({type}) => type === 'email' || type === 'phone'),
  },
  {
    name: name('FOR IMMEDIATE RELEASE or an embargo', '“即时发布”或解禁时间', '「即時發布」或禁止發布時限'),
    needed: false,
    told: ({fields}, text) => fields.embargoedUntil !== undefined || releaseLine.test(text),
  },
  {
    name: name('end mark (###)', '结束标记（完）', '結束標記（完）'),
    needed: false,
    // Markdown takes ### for an empty heading: the source still has it.
    told: ({facts, source}, text) =>
      endMark.test(source.slice(-60).trimEnd().toLowerCase()) ||
      facts.parts.some(({kind, start, end}) => kind === 'signOff' && endMark.test(text.slice(start, end))),
  },
]

export default defineRule({
  id: 'press-release-structure',
  dimension: 'structure',
  attributes: ['overall'],
  severity: 'warning',
  weight: 3,
  cap: 15,
  presence: true,
  text: {
    en: {
      summary: 'A press release lacks a part that newsrooms look for',
      message: 'Missing {missing}',
      why: 'A desk with a hundred releases takes the one that has a name to call, words to quote and says who is behind it.',
      advice: 'Add the missing parts in their usual places.',
    },
    'zh-Hans': {
      summary: '新闻稿缺少编辑部要找的内容',
      message: '缺少{missing}',
      why: '编辑一天收到上百份新闻稿，能联系到人、有话可引、说得清来历的才会采用。',
      advice: '请在惯常的位置补上。',
    },
    'zh-Hant': {
      summary: '新聞稿欠缺編輯部要找的內容',
      message: '欠缺{missing}',
      why: '編輯每天收到上百份新聞稿，聯絡得到人、有話可引、說得清來歷的才會採用。',
      advice: '請在慣常的位置補上。',
    },
  },
  check: {
    item(item) {
      if (item.profile.kind !== 'press-release' || item.facts.parts.length === 0) return
      const text = matchedText(item)
      const missing = parts.filter((part) => !part.told(item, text))
      if (missing.length === 0) return

      const needed = missing.filter((part) => part.needed).length
      return {severity: needed > 0 ? 'warning' : 'info', weight: 3 * Math.max(1, needed), data: {missing: missing.map((part) => part.name)}}
    },
  },
})
