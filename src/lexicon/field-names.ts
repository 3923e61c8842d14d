import type {FieldName} from '../item.ts'
import type {Localised} from '../rule.ts'

const name = (en: string, hans: string, hant: string): Localised => ({en, 'zh-Hans': hans, 'zh-Hant': hant})

/** What fields are called when people are told about them. */
export const fieldNames: Partial<Record<FieldName | 'body', Localised>> = {
  body: name('body text', '正文', '內文'),
  headline: name('headline', '标题', '標題'),
  description: name('description', '摘要', '摘要'),
  kind: name('kind', '类型', '類型'),
  channel: name('channel', '渠道', '渠道'),
  unit: name('unit', '单位', '單位'),
  author: name('author', '作者', '作者'),
  editor: name('editor', '责任编辑', '責任編輯'),
  reviewer: name('reviewer', '审核', '審核'),
  approver: name('approver', '签发', '簽發'),
  source: name('source', '来源', '來源'),
  originalHeadline: name('original headline', '原标题', '原標題'),
  originalAuthor: name('original author', '原作者', '原作者'),
  originalUrl: name('original link', '原文链接', '原文連結'),
  eventDate: name('date of the event', '事件日期', '事件日期'),
  place: name('place', '地点', '地點'),
  submittedAt: name('date of filing', '报送时间', '報送時間'),
  datePublished: name('date of publication', '发布日期', '發布日期'),
  effectiveDate: name('effective date', '施行日期', '施行日期'),
  policyTitle: name('title of the document', '文件名称', '文件名稱'),
  contact: name('contact', '联系方式', '聯絡方式'),
  images: name('cover picture', '封面图', '封面圖'),
  corrects: name('item that is corrected', '所更正的稿件', '所更正的稿件'),
  speaker: name('speaker', '讲话人', '講話人'),
  occasion: name('occasion', '场合', '場合'),
  person: name('person', '人物', '人物'),
  reportStage: name('stage of the report', '报告阶段', '報告階段'),
}
