import type {FieldName, Span} from '../item.ts'
import {isPersonName, splitPeople} from './credits.ts'

/** Finds the canonical name of a field from the name somebody gave it. */
export type CanonicalField = (name: string) => FieldName | undefined

/** A field declared in a line of the text. The span is its value, counted from the start of the line. */
export interface Credit extends Span {
  key: FieldName
  people?: string[]
}

/** Roles that sign an item, beyond the names of fields; the empty ones (pictures, counters) name no field of ours. */
const roles = new Map<string, FieldName | ''>([
  ...'记者 通讯员 作者 撰文 撰稿 采写 文 文字 图文 文图 执笔 供稿 采访 报道员 信息员 by byline|writer|words by|written by|text by|reported by|reporting by|text'
    .replace('by byline', 'by|byline')
    .split(/[ |](?!by)/)
    .map((role): [string, FieldName] => [role, 'author']),
  ...'编辑 责编 责任编辑 值班编辑 本期编辑 edited by|editing by'.split(/[ |](?!by)/).map((role): [string, FieldName] => [role, 'editor']),
  ...['校对', '审核', '初审', '复审', '二审', '一审', '审校'].map((role): [string, FieldName] => [role, 'reviewer']),
  ...['终审', '三审', '签发', '审签'].map((role): [string, FieldName] => [role, 'approver']),
  ...'图 图片 摄 摄影 视频 制图 海报 监制 策划 统筹 设计 排版 出品 音频 摄像 美编 制作 剪辑 点击 点击数 点击次数 点击量 浏览 浏览次数 浏览量 浏览数 阅读 阅读次数 阅读量 阅读数 访问量 人气 字体 字号 字体大小 分享 分享到 图片来源 photo photos image video views'
    .split(' ')
    .map((role): [string, FieldName | ''] => [role, '']),
])
const people = new Set<FieldName>(['author', 'editor', 'reviewer', 'approver'])
/** Fields that say who answers for an item and when it went out: only these make a closing line a sign-off. */
const signing = new Set<FieldName>(
  'author editor reviewer approver source unit datePublished dateModified createdAt submittedAt reviewedAt approvedAt embargoedUntil contact originalHeadline originalAuthor originalUrl originalDate issuer'.split(' ') as FieldName[],
)

const lineLimit = 240
const valueLimit = 60

const delimiter = /[：:／/|｜丨]/g
const colon = /[：:]/
const hanTail = /[\u3400-\u9fff]{1,8}$/
const latinTail = /[A-Za-z]{2,14}(?: [A-Za-z]{2,14}){0,2}$/
const duty = /(?:本报|本网|本台|本刊|本社|新华社|中新社|中央社|特约|见习|实习|首席|全媒体|融媒体?|主任|值班|图文|综合)$/
/** A role with the name behind it and nothing between but a space: 记者 王小明, （记者王小明）. */
const cue = /(?:记者|通讯员|责任编辑|责编)[\s：:]{0,3}|(?<![^\s（(【[［、，,；;|])(?:编辑|作者|撰文|撰稿|采写|供稿|摄影|校对|审核|初审|复审|终审|签发|文图|图文|文[／/、]图|图[／/、]文|文[／/、]摄影?|文|图)(?:[：:／/|｜丨]\s{0,2}|\s{1,3})/g

interface Mark {
  at: number
  value: number
  key: FieldName | ''
  /** Said with a colon, which leaves the value free; a bare cue must be followed by names. */
  labelled: boolean
}

function labelBefore(line: string, end: number, canonicalField: CanonicalField): {at: number; key: FieldName | ''} | undefined {
  const before = line.slice(Math.max(0, end - 44), end).trimEnd()
  const trimmed = Math.max(0, end - 44) + before.length
  const run = hanTail.exec(before)?.[0] ?? ''
  for (let length = run.length; length > 0; length--) {
    const label = run.slice(run.length - length)
    const key = (length > 1 ? canonicalField(label) : undefined) ?? roles.get(label)
    if (key !== undefined) return {at: trimmed - length, key}
  }

  const words = run === '' && colon.test(line.charAt(end)) ? (latinTail.exec(before)?.[0].split(' ') ?? []) : []
  for (let first = 0; first < words.length; first++) {
    const label = words.slice(first).join(' ')
    const key = canonicalField(label) ?? roles.get(label.toLowerCase())
    if (key !== undefined) return {at: trimmed - label.length, key}
  }
  return undefined
}

function findMarks(line: string, canonicalField: CanonicalField): Mark[] {
  const marks: Mark[] = []
  for (const {index} of line.matchAll(delimiter)) {
    const label = labelBefore(line, index, canonicalField)
    // A slash or bar is a delimiter only after the word for a role: 文/王小明, 编辑丨李四.
    if (!label || (!colon.test(line.charAt(index)) && !roles.has(line.slice(label.at, index).trimEnd()))) continue
    marks.push({...label, value: index + 1, labelled: true})
  }

  for (const match of line.matchAll(cue)) {
    const word = match[0].replace(/[\s：:／/|｜丨]+$/, '')
    const key = roles.get(word) ?? 'author'
    marks.push({at: match.index, value: match.index + match[0].length, key, labelled: colon.test(match[0])})
  }

  marks.sort((a, b) => a.at - b.at || b.value - a.value)
  const kept: Mark[] = []
  for (const mark of marks) {
    const last = kept.at(-1)
    if (last && mark.at < last.value) continue
    const prefix = duty.exec(line.slice(Math.max(last?.value ?? 0, mark.at - 6), mark.at))
    kept.push(prefix ? {...mark, at: mark.at - prefix[0].length} : mark)
  }
  return kept
}

/** Brackets, bars and bullets between the pairs of a line. */
const edge = /^[\s()（）[\]【】［］〔〕|｜丨·•\-—–*,，;；、.。]+|[\s()（）[\]【】［］〔〕|｜丨·•\-—–*,，;；、。]+$/g

function trimValue(line: string, start: number, end: number): Span {
  const text = line.slice(start, end)
  const trimmed = text.replace(edge, '')
  const at = start + text.indexOf(trimmed)
  return {start: at, end: at + trimmed.length}
}

const stamp =
  /(?:(?:19|20)\d{2}|二[〇○零Oo][〇○零一二三四五六七八九]{2}|民国\s?\d{2,3})\s?(?:年|[-/.])\s?[\d一二三四五六七八九十]{1,3}\s?(?:月|[-/.])\s?[\d一二三四五六七八九十]{1,3}\s?[日号]?(?:\s?[（(]?(?:星期|周|礼拜)[一二三四五六日天][)）]?)?(?:[\sT]{0,3}(?:上午|下午|晚上)?\s?\d{1,2}[：:时]\d{2}(?:[：:分](?:\d{2}秒?)?)?)?/
const stampEnglish =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?,? \d{4})(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:gmt|utc|bst|e[sd]?t|c[sd]?t|p[sd]?t|hkt))?)?/
const dateLabel = /^(?:(?:发布|发表|刊发|发稿|更新)(?:时间|日期|于)?|(?:first )?(?:published|posted|updated|last updated|last modified|issued)(?: on| at)?|ends\/)[：:\s]{0,3}/

/** The date a short line begins with, or ends with: when the item went out. */
export function findStamp(folded: string, lower: string, where: 'start' | 'end'): Span | undefined {
  for (const match of [stamp.exec(folded), stampEnglish.exec(lower)]) {
    if (!match) continue
    const span = {start: match.index, end: match.index + match[0].trimEnd().length}
    if (where === 'start' ? folded.slice(0, span.start).replace(edge, '') === '' : folded.slice(span.end).replace(edge, '') === '') return span
  }
  return undefined
}

/** A line that is a date and nothing else, perhaps with a word such as 发布时间 or `Updated`. */
export function readDateLine(folded: string, lower: string): Credit | undefined {
  if (folded.length > 80) return undefined
  const from = dateLabel.exec(lower)?.[0].length ?? 0
  const span = findStamp(folded.slice(from), lower.slice(from), 'start')
  if (!span || folded.slice(from + span.end).replace(edge, '') !== '') return undefined

  return {key: /^(?:更新|updated|last)/.test(lower) ? 'dateModified' : 'datePublished', start: from + span.start, end: from + span.end}
}

const organisation = /(?:局|委员会|委|政府|办公室|办|院|部|厅|处|科|中心|公司|集团|学校|中学|小学|大学|协会|联合会|银行|站|所|队|馆|社区|街道|镇|乡|村|指挥部|工会|团委|党组|支部)$/
/** Words of reporting right behind a cue: then it is a sentence, no byline. */
const notName = /^(?:从|在|于|向|对|就|了|来到|获悉|获知|了解|看到|采访|发现|近日|日前|昨|今|当|们|们?表示|问|说|证|站|节|会|团|招待)/

function readPeople(text: string, folded: string, span: Span, mark: Mark): Credit | undefined {
  const value = text.slice(span.start, span.end)
  if (!mark.labelled && notName.test(folded.slice(span.start, span.end))) return undefined
  const names = splitPeople(value)
  if (names.length === 0 || names.length > 30) return undefined
  const plausible = names.every((name) => (/[\u3400-\u9fff]/.test(name) ? name.length <= (mark.labelled ? 20 : name.includes('·') ? 14 : 4) : /^[A-Z][\w.'’-]*(?: [\w.'’-]+){0,5}(?:, [\w.]+)?$/.test(name)))
  if (!plausible) return undefined

  return {key: mark.key as FieldName, ...span, people: names}
}

/** One pair of a line; `false` where the value is no value. */
function readPair(text: string, folded: string, lower: string, mark: Mark, end: number): Credit[] | false {
  let span = trimValue(folded, mark.value, end)
  if (span.start === span.end) return mark.labelled ? [] : false
  const {key} = mark
  const value = folded.slice(span.start, span.end)
  if (value.length > (key === 'keywords' || key === 'contact' ? 160 : valueLimit) || /[。！？!?]|[^.]\. \S/.test(value.replace(/\b[A-Z]\. /g, ''))) return false
  if (key === '') return value.length <= 40 ? [] : false
  if (key !== 'source' && !people.has(key)) return [{key, ...span}]

  const credits: Credit[] = []
  const date = findStamp(value, lower.slice(span.start, span.end), 'end')
  if (date && date.start > 0) {
    credits.push({key: 'datePublished', start: span.start + date.start, end: span.start + date.end})
    span = trimValue(folded, span.start, span.start + date.start)
  }
  if (!people.has(key)) return [{key, ...span}, ...credits]
  if (organisation.test(folded.slice(span.start, span.end)) && key === 'author' && mark.labelled) return [{key: /供稿/.test(folded.slice(mark.at, mark.value)) ? 'unit' : key, ...span}, ...credits]

  const credit = readPeople(text, folded, span, mark)
  return credit ? [credit, ...credits] : false
}

const outlet = /(?:社|网|报|台|客户端|在线|新闻|局|办|部|厅|委|政府|中心)$/

/** What stands before the first label: nothing, a date, an outlet, or both; `undefined` where it is text. */
function readPrefix(folded: string, lower: string, end: number): Credit[] | undefined {
  const span = trimValue(folded, 0, end)
  const value = folded.slice(span.start, span.end)
  if (value === '' || dateLabel.test(`${lower.slice(span.start, span.end)} `)) return []
  const date = findStamp(value, lower.slice(span.start, span.end), 'end') ?? findStamp(value, lower.slice(span.start, span.end), 'start')
  const credits: Credit[] = date ? [{key: 'datePublished', start: span.start + date.start, end: span.start + date.end}] : []
  const name = date && date.start > 0 ? trimValue(folded, span.start, span.start + date.start) : date ? trimValue(folded, span.start + date.end, span.end) : span
  if (name.start === name.end) return credits
  const text = folded.slice(name.start, name.end)

  return text.length <= 16 && outlet.test(text) ? [...credits, {key: 'source', ...name}] : undefined
}

/**
 * Reads a line that is made of declarations and nothing else: 来源：… 作者：… 责任编辑：…, 文/王小明 图/李四, （记者 王小明）, `Source: …`.
 * `undefined` where it is anything else. At the foot only what signs an item counts: 地点：… there is text.
 */
export function readCredits(text: string, folded: string, lower: string, at: 'head' | 'foot', canonicalField: CanonicalField): Credit[] | undefined {
  if (folded.length > lineLimit) return undefined
  const marks = findMarks(folded, canonicalField)
  const [first] = marks
  if (!first || marks.length > 24) return undefined

  const credits = readPrefix(folded, lower, first.at)
  if (!credits) return undefined
  for (const [index, mark] of marks.entries()) {
    const pair = readPair(text, folded, lower, mark, marks[index + 1]?.at ?? folded.length)
    if (!pair) return undefined
    credits.push(...pair)
  }

  const signs = marks.some(({key}) => key === '' || signing.has(key))
  return at === 'head' || (signs && marks.every(({key}) => key === '' || signing.has(key) || key === 'keywords')) ? credits : undefined
}

/** Whether a field says who answers for the item and when it went out. */
export function isSigning(key: FieldName): boolean {
  return signing.has(key)
}

/** A line of bare names: two or more, or one of three characters. `trust`: the brackets around them already say what they are. */
export function readBareNames(folded: string, trust = false): boolean {
  const names = folded.trim().split(/[\s、，,／/]+/)
  const known = names.filter(isPersonName).length
  if (names.length > 12 || !names.every((name) => /^[\u3400-\u9fff]{2,4}$/.test(name))) return false

  return trust ? known > 0 && known * 2 >= names.length : known === names.length && (names.length > 1 || folded.trim().length === 3)
}

const endMark = /^[（(【[［]?(?:完|全文完|-{1,2}\s?(?:30|完|end|ends)\s?-{1,2}|#(?:\s?#){2,4}|ends?)[)）】\]］]?$/
/** The mark that says an item ends here: 完, ###, -30-. */
export function isEndMark(lower: string): boolean {
  return lower.length <= 12 && endMark.test(lower)
}

const clockLine = /^(?:香港时间|澳门时间|台北时间)\s?\d{1,2}[时：:]\d{1,2}分?$|^issued at hkt \d{1,2}[:.]\d{2}$/
/** The time of issue beneath the date of a Hong Kong release. */
export function isClockLine(lower: string): boolean {
  return lower.length <= 30 && clockLine.test(lower)
}

/** The body that signs, above the date: short, without punctuation, named as offices are. */
export function isSignature(folded: string): boolean {
  return folded.length <= 40 && !/[，。、；：,;:!?！？]/.test(folded) && organisation.test(folded.trimEnd())
}

const salutation =
  /^(?:[^，。\n]{0,40}?)(?:各位|尊敬的|敬爱的|亲爱的|同志们|先生们|女士们|朋友们|代表们|委员们|同学们|老师们|家长们|乡亲们|网友们|市民朋友|来宾|领导|同事们|战友们)[^。\n]{0,40}[：:！!]$|^(?:dear [^.\n]{1,60}|(?:ladies and gentlemen|good (?:morning|afternoon|evening))[^.\n]{0,60})[,:]$/
/** Whom a speech or letter addresses. It opens the text and is not its lead. */
export function isSalutation(lower: string): boolean {
  return lower.length <= 100 && salutation.test(lower)
}
