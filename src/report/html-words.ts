import type {Attribute, Language} from '../item.ts'
import {plural} from './plural.ts'

/** What the page of a report says itself. */
export interface HtmlWords {
  title: string
  items: string
  item: string
  score: string
  dimensions: string
  attributes: Record<Attribute, string>
  attributesTitle: string
  losses: string
  lossesNote: string
  rest: string
  points: (points: string) => string
  findings: string
  none: string
  line: (line: number, column: number) => string
  why: string
  advice: string
  instead: string
  fields: string
  hidden: string
  reason: string
  unread: string
  model: (model: string, rules: number) => string
  costs: (points: string) => string
  /** Why the score cannot be higher. */
  held: (limit: number, rules: string, reason: string) => string
  quoted: (rule: string) => string
  free: string
  back: string
}

export const htmlWordsOf: Record<Language, HtmlWords> = {
  en: {
    title: 'Report on news items',
    items: 'Items',
    item: 'Item',
    score: 'Score',
    dimensions: 'Five dimensions',
    attributes: {overall: 'overall view', targeted: 'to the point', truthful: 'truthful', timely: 'timely', useful: 'useful'},
    attributesTitle: 'Five qualities',
    losses: 'Where the points went',
    lossesNote: 'How far the score would rise without this rule.',
    rest: 'because rules of one dimension share their loss',
    points: (points) => `−${points}`,
    findings: 'Findings',
    none: 'Nothing was found.',
    line: (line, column) => `line ${line}, column ${column}`,
    why: 'Why',
    advice: 'How to mend',
    instead: 'Suggested',
    fields: 'In the fields of the item, not in its text',
    hidden: 'Hidden at the wish of the item',
    reason: 'reason',
    unread: 'Could not be read',
    model: (model, rules) => `Score by model ${model}, ${plural(rules, 'rule')}.`,
    costs: (points) => `costs ${points} points`,
    held: (limit, rules, reason) => `Held at ${limit}${reason && ` (${reason})`}: ${rules}`,
    quoted: (rule) => `“${rule}”`,
    free: 'costs nothing',
    back: 'to the list',
  },
  'zh-Hans': {
    title: '新闻稿件检查报告',
    items: '稿件一览',
    item: '稿件',
    score: '总分',
    dimensions: '五个维度',
    attributes: {overall: '全局性', targeted: '针对性', truthful: '真实性', timely: '时效性', useful: '实用性'},
    attributesTitle: '五性',
    losses: '扣分去向',
    lossesNote: '没有这一项时，总分会高出多少。',
    rest: '同一维度内各项扣分重叠的部分',
    points: (points) => `−${points}`,
    findings: '问题与建议',
    none: '没有发现问题。',
    line: (line, column) => `第 ${line} 行第 ${column} 列`,
    why: '为什么',
    advice: '怎么改',
    instead: '建议',
    fields: '在稿件信息项中，不在正文里',
    hidden: '按稿件要求不计的提示',
    reason: '理由',
    unread: '未能读取',
    model: (model, rules) => `按模型 ${model} 评分，共 ${rules} 条规则。`,
    costs: (points) => `扣 ${points} 分`,
    held: (limit, rules, reason) => `总分至多 ${limit}${reason && `（${reason}）`}：${rules}`,
    quoted: (rule) => `“${rule}”`,
    free: '不扣分',
    back: '返回一览',
  },
  'zh-Hant': {
    title: '新聞稿件檢查報告',
    items: '稿件一覽',
    item: '稿件',
    score: '總分',
    dimensions: '五個維度',
    attributes: {overall: '全局性', targeted: '針對性', truthful: '真實性', timely: '時效性', useful: '實用性'},
    attributesTitle: '五性',
    losses: '扣分去向',
    lossesNote: '沒有這一項時，總分會高出多少。',
    rest: '同一維度內各項扣分重疊的部分',
    points: (points) => `−${points}`,
    findings: '問題與建議',
    none: '沒有發現問題。',
    line: (line, column) => `第 ${line} 行第 ${column} 列`,
    why: '為甚麼',
    advice: '怎樣改',
    instead: '建議',
    fields: '在稿件資料項中，不在正文裏',
    hidden: '按稿件要求不計的提示',
    reason: '理由',
    unread: '未能讀取',
    model: (model, rules) => `按模型 ${model} 評分，共 ${rules} 條規則。`,
    costs: (points) => `扣 ${points} 分`,
    held: (limit, rules, reason) => `總分至多 ${limit}${reason && `（${reason}）`}：${rules}`,
    quoted: (rule) => `「${rule}」`,
    free: '不扣分',
    back: '返回一覽',
  },
}
