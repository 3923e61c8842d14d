import type {DeclaredField, FieldName} from '../item.ts'
import {foldText} from '../prose/fold.ts'

/** Other names of each field, in Simplified Chinese, English, and the spellings of site generators; matched as {@link canonicalField} tells. */
const aliases: Record<FieldName, string> = {
  id: 'guid slug uri identifier 编号',
  headline: 'title articletitle headlinetext 标题 题目 主标题 正标题',
  subheadline: 'subtitle alternativeheadline subhead deck 副标题 副题 引题 肩题',
  description: 'summary excerpt abstract standfirst teaser 摘要 内容摘要 内容要点 导语摘要 简介',
  kind: 'type genre 类型 类别 信息类别 信息类型 稿件类型 栏目类型 体裁 文种',
  channel: 'columnname publication 渠道 栏目 刊物 载体 发布渠道 刊发栏目',
  language: 'lang inlanguage locale 语言',
  unit: 'department org organisation organization publisher sourceorganization copyrightholder 单位 报送单位 供稿单位 报送部门 发布单位 发布机构 发文机关 发文单位 部门 供稿 供稿部门',
  author:
    'authors byline by writer creator reporter correspondent 作者 撰稿 撰稿人 撰文 文 通讯员 记者 本报记者 拟稿人 拟稿 执笔 执笔人 采写 采集人 信息员 供稿人 报送人',
  editor: 'editors 责任编辑 责编 编辑 网络编辑 值班编辑 本期编辑 编辑人',
  reviewer:
    'reviewers reviewedby 审核 审核人 审核人员 审稿 审稿人 初审 初审人 一审 复审 复审人 二审 核稿 核稿人 复核 复核人 审阅 校对 校对人 责任校对 部门负责人 分管领导',
  approver: 'approvedby accountableperson 签发 签发人 终审 终审人 三审 审签 审签人 审定 审定人 签批 核准 主要负责人 审批人',
  source: 'contentsource infosource infosources isbasedon 来源 信息来源 文章来源 稿件来源 消息来源 新闻来源 稿源 出处',
  originalHeadline: 'originaltitle 原标题 原题',
  originalAuthor: '原作者 原文作者',
  originalUrl: 'originallink sourceurl canonicalurl 原文链接 原文地址 原文网址',
  originalDate: '原发日期 原文日期 首发日期',
  eventDate: 'eventstart startdate eventtime 事件日期 事件时间 活动时间 活动日期 发生时间 发生日期 会议时间',
  eventEnd: 'enddate eventenddate 结束时间 结束日期 活动结束时间',
  place: 'location venue contentlocation places 地点 会场 活动地点 会议地点 发生地点',
  dateline: 'located locationcreated 电头 消息头',
  createdAt: 'created datecreated creationdate firstcreated createtime 成文日期 成文时间 撰稿日期 撰稿时间 写作日期 创建时间 拟稿日期',
  submittedAt: 'submitted datesubmitted submitdate submittime 报送时间 报送日期 上报时间 上报日期 投稿时间',
  reviewedAt: 'reviewed reviewdate datereviewed 审核时间 审核日期 审稿时间',
  approvedAt: 'approved approvaldate dateapproved 签发时间 签发日期 审签时间',
  datePublished:
    'pubdate publishdate published publisheddate publishedat publishedon publishtime publishedtime pubtime pubdatetime dateissued contentcreated 发布日期 发布时间 发表日期 发表时间 刊发日期 刊发时间 发稿时间 发稿日期 刊登日期 日期',
  dateModified:
    'updated lastmod modified lastmodified lastmodifiedat lastupdated updateddate updatedat updatedon modifiedtime moddatetime versioncreated 更新时间 更新日期 修改时间 修改日期 最后更新',
  embargoedUntil: 'embargo embargoed embargodate 解禁时间 解禁日期',
  expires: 'expirydate expiry unpublishdate expirationdate expiredate validuntil deadline 有效期至 截止日期 截止时间 失效日期',
  effectiveDate: 'effective effectivefrom legislationdate 施行日期 实施日期 生效日期 施行时间 实施时间 生效时间',
  pubStatus: 'status creativeworkstatus 状态 发布状态',
  urgency: 'priority 紧急程度 缓急 优先级',
  policyTitle: 'documenttitle 文件名称 政策名称 文件标题 政策文件',
  policyNumber: 'documentnumber legislationidentifier 发文字号 文号 文件编号',
  keywords: 'keyword tags tag subjects 关键词 关键字 主题词 标签',
  contact: 'contactpoint phone telephone contactphone 联系人 联系电话 联系方式 咨询电话 咨询方式 电话',
  images: 'image cover coverimage heroimage featuredimage featureimage thumbnail banner photo photos picture 图片 配图 封面 封面图 题图 附图',
  corrects: 'correction correctionof 更正 更正对象',
  correctionNote: 'ednote editornote editorsnote 勘误 更正说明 编者按',
  digitalSourceType: 'aigenerated ailabel 生成方式 数字来源类型',
  speaker: 'speakername 讲话人 发言人 主讲人 致辞人',
  occasion: '场合 会议名称 活动名称',
  period: 'reportingperiod 期间 时段 报告期',
  person: 'people 人物 主人公 事迹人物 当事人',
  issuer: 'issuedby issuingauthority 发布者 发布主体 印发机关',
  reportStage: 'stage 报告阶段 报送阶段 续报次数',
}

let names: Map<string, FieldName> | undefined

function loadNames(): Map<string, FieldName> {
  const map = new Map<string, FieldName>([['date', 'datePublished']])
  for (const [name, others] of Object.entries(aliases) as [FieldName, string][]) {
    map.set(name.toLowerCase(), name)
    for (const other of others.split(' ')) map.set(foldText(other), name)
  }

  names = map
  return map
}

const spacing = /[\s_-]/g
const plainName = /^[A-Za-z]+$/

/** A name as it is matched: NFKC, lower case, without spaces, `_` and `-`, in Simplified characters. */
function normalizeName(name: string): string {
  if (plainName.test(name)) return name.toLowerCase()

  return foldText(name.normalize('NFKC').toLowerCase().replace(spacing, ''))
}

/** The field a name in front matter, JSON or a head line stands for. `date` is the date of publication; see {@link settleDates} where both are said. */
export function canonicalField(name: string): FieldName | undefined {
  return name.length > 40 ? undefined : (names ?? loadNames()).get(normalizeName(name))
}

/** A declared field with the name it was written under. */
export interface NamedField extends DeclaredField {
  name: string
}

const plainDates = new Set(['date', '日期'])

/**
 * Brings the fields of one header in order: where the date of publication is also given under a name of its own, a mere `date` is when the item was written (as
 * Hugo and Hexo have it). Of several names of one field the canonical one comes first.
 */
export function settleFields(found: NamedField[]): DeclaredField[] {
  const explicit = found.some(({key, name}) => key === 'datePublished' && !plainDates.has(normalizeName(name)))
  const byKey = new Map<FieldName, DeclaredField[]>()
  for (const {name, key: named, raw, from, place, values} of found) {
    const plain = normalizeName(name)
    const key = explicit && plainDates.has(plain) ? 'createdAt' : named
    const field: DeclaredField = {key, raw, from, ...(values ? {values} : {}), ...(place ? {place} : {})}
    const same = byKey.get(key)
    if (!same) byKey.set(key, [field])
    else if (plain === key.toLowerCase()) same.unshift(field)
    else same.push(field)
  }

  return [...byKey.values()].flat()
}

const flags = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
])

/** A field from its name and raw value, or nothing where the name is unknown or the value empty. `draft: true` is a status. */
export function nameField(name: string, raw: string, from: DeclaredField['from'], start?: number, end?: number): NamedField | undefined {
  const place = start === undefined || end === undefined ? {} : {place: {start, end, inSource: true as const}}
  const flag = flags.get(raw.trim().toLowerCase())
  const plain = flag === undefined ? '' : normalizeName(name)
  if (plain === 'draft' || plain === 'published') {
    const withheld = (plain === 'draft') === flag
    return withheld ? {key: 'pubStatus', raw: 'withheld', from, name, ...place} : undefined
  }

  const key = canonicalField(name)
  if (!key || raw.trim() === '') return undefined
  return {key, raw, from, name, ...place}
}
