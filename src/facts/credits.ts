import type {FieldName, Span} from '../item.ts'
import {CharacterSet} from '../prose/characters.ts'
import {foldText} from '../prose/fold.ts'
import {splitPeople} from './bylines.ts'
import {findStamp, organisation, trimSpan} from './lines.ts'

/** Finds the canonical name of a field from the name somebody gave it. */
export type CanonicalField = (name: string) => FieldName | undefined

/** A field declared in a line of the text. The span is its value, counted from the start of the line. */
export interface Credit extends Span {
  key: FieldName
  people?: string[]
}

const nameRoles = (key: FieldName | '', labels: string) => labels.split('|').map((label): [string, FieldName | ''] => [label, key])
/** Roles that sign an item, beyond the names of fields; the last (pictures, counters) name no field of ours. */
const roles = new Map<string, FieldName | ''>([
  ...nameRoles(
    'author',
    '记者|通讯员|作者|撰文|撰稿|采写|文|文字|图文|文图|文/图|图/文|执笔|供稿|采访|报道员|信息员|by|writer|words by|written by|text by|reported by|reporting by',
  ),
  ...nameRoles('editor', '编辑|责编|责任编辑|值班编辑|本期编辑|edited by|editing by'),
  ...nameRoles('reviewer', '校对|审核|一审|初审|二审|复审|审校|核稿|复核|审阅'),
  ...nameRoles('approver', '三审|终审|签发|审签|审定|签批|核准'),
  ...nameRoles('', '图|图片|摄|摄影|视频|制图|海报|监制|策划|统筹|设计|排版|出品|音频|摄像|美编|制作|剪辑|图片来源|photo|photos|image|video'),
  ...nameRoles('', '点击|点击数|点击次数|点击量|浏览|浏览数|浏览次数|浏览量|阅读|阅读数|阅读次数|阅读量|访问量|人气|字体|字号|字体大小|分享|分享到|views'),
])
const people = new Set<FieldName>(['author', 'editor', 'reviewer', 'approver'])
/** Fields that say who answers for an item and when it went out: only these make a closing line a sign-off. */
const signing = new Set<FieldName>(
  'author editor reviewer approver source unit datePublished dateModified createdAt submittedAt reviewedAt approvedAt embargoedUntil contact originalHeadline originalAuthor originalUrl originalDate issuer'.split(
    ' ',
  ) as FieldName[],
)

const lineLimit = 240
const valueLimit = 60

const delimiters = new CharacterSet('：:／/|｜丨')
const colon = /[：:]/
const hanTail = /[\u3400-\u9fff]{1,8}$/
const latinTail = /[A-Za-z]{2,14}(?: [A-Za-z]{2,14}){0,2}$/
const duty = /(?:本报|本网|本台|本刊|本社|新华社|中新社|中央社|特约|见习|实习|首席|全媒体|融媒体?|主任|值班|图文|综合){1,3}$/
/** A role with the name behind it and nothing between but a space: 记者 王小明, （记者王小明）. */
const cue =
  /(?:记者|通讯员|责任编辑|责编)[\s：:]{0,3}|(?<![^\s（(【[［、，,；;|])(?:编辑|作者|撰文|撰稿|采写|供稿|摄影|校对|审核|初审|复审|终审|签发|文图|图文|文[／/、]图|图[／/、]文|文[／/、]摄影?|文|图)(?:[：:／/|｜丨]\s{0,2}|\s{1,3})/g

// No cue is without one of these.
const hasCue = /记者|通讯员|责编|编辑|作者|撰文|撰稿|采写|供稿|摄影|校对|审核|[初复终]审|签发|[文图]/

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
    // 正文： is no 文：, 获奖作者： is found out by what stands before it.
    const key = length > 1 ? (roles.get(label) ?? canonicalField(label)) : run.length === 1 ? roles.get(label) : undefined
    if (key !== undefined) return {at: trimmed - length, key}
  }

  const words = run === '' && colon.test(line.charAt(end)) ? (latinTail.exec(before)?.[0].split(' ') ?? []) : []
  for (let first = 0; first < words.length; first++) {
    const label = words.slice(first).join(' ')
    const key = roles.get(label.toLowerCase()) ?? canonicalField(label)
    if (key !== undefined) return {at: trimmed - label.length, key}
  }
  return undefined
}

function findMarks(line: string, canonicalField: CanonicalField): Mark[] {
  const marks: Mark[] = []
  for (let index = 0; index < line.length; index++) {
    if (!delimiters.at(line, index)) continue

    const label = labelBefore(line, index, canonicalField)
    // A slash or bar is a delimiter only after the word for a role: 文/王小明, 编辑丨李四.
    if (!label || (!colon.test(line.charAt(index)) && !roles.has(line.slice(label.at, index).trimEnd()))) continue
    marks.push({...label, value: index + 1, labelled: true})
  }

  for (const match of hasCue.test(line) ? line.matchAll(cue) : []) {
    const word = match[0].replace(/[\s：:／/|｜丨]{1,6}$/, '')
    const key = roles.get(word) ?? 'author'
    marks.push({at: match.index, value: match.index + match[0].length, key, labelled: colon.test(match[0])})
  }

  if (marks.length === 0) return marks

  marks.sort((a, b) => a.at - b.at || b.value - a.value)
  const kept: Mark[] = []
  for (const mark of marks) {
    const last = kept.at(-1)
    if (last && mark.at < last.value) continue
    const prefix = duty.exec(line.slice(Math.max(last?.value ?? 0, mark.at - 12), mark.at))
    kept.push(prefix ? {...mark, at: mark.at - prefix[0].length} : mark)
  }
  return kept
}

/** Words of reporting right behind a cue: then it is a sentence, no byline. */
const notName = /^(?:从|在|于|向|对|就|了|来到|获悉|获知|了解|看到|采访|发现|近日|日前|昨|今|当|们|们?表示|问|说|证|站|节|会|团|招待)/

function isPlausible(name: string, labelled: boolean): boolean {
  if (!/[\u3400-\u9fff]/.test(name)) return /^[A-Z][\w.'’-]*(?: [\w.'’-]+){0,5}(?:, [\w.]+)?$/.test(name)
  if (name.length <= 4) return !/[的了]/.test(name)
  if (name.includes('·')) return name.length <= 16
  return labelled && (/[A-Za-z]/.test(name) ? name.length <= 12 : name.length <= 20 && organisation.test(foldText(name)))
}

function readPeople(text: string, folded: string, span: Span, mark: Mark): Credit | undefined {
  const value = text.slice(span.start, span.end)
  if (!mark.labelled && notName.test(folded.slice(span.start, span.end))) return undefined
  const names = splitPeople(value)
  if (names.length === 0 || names.length > 30) return undefined
  const plausible = names.every((name) => isPlausible(name, mark.labelled))
  if (!plausible) return undefined

  return {key: mark.key as FieldName, ...span, people: names}
}

/** One pair of a line; `false` where the value is no value. */
function readPair(text: string, folded: string, lower: string, mark: Mark, end: number): Credit[] | false {
  let span = trimSpan(folded, {start: mark.value, end: end})
  if (span.start === span.end) return mark.labelled ? [] : false
  const {key} = mark
  const value = folded.slice(span.start, span.end)
  if (value.length > (key === 'keywords' || key === 'contact' ? 160 : valueLimit) || /[。！？!?]|[^.]\. \S/.test(value.replace(/\b[A-Z]\. /g, ''))) return false
  if (key === '') return value.length <= 40 ? [] : false
  if (value.includes('，') && key !== 'keywords') return false
  if (key !== 'source' && !people.has(key)) return [{key, ...span}]

  const credits: Credit[] = []
  const date = findStamp(value, lower.slice(span.start, span.end), 'end')
  if (date && date.start > 0) {
    credits.push({key: 'datePublished', start: span.start + date.start, end: span.start + date.end})
    span = trimSpan(folded, {start: span.start, end: span.start + date.start})
  }
  if (!people.has(key)) return [{key, ...span}, ...credits]
  if (organisation.test(folded.slice(span.start, span.end)) && key === 'author' && mark.labelled)
    return [{key: /供稿/.test(folded.slice(mark.at, mark.value)) ? 'unit' : key, ...span}, ...credits]

  // 记者王小明摄 signs a picture, not the text.
  if (/[^文／/、]摄影?$/.test(folded.slice(span.start, span.end))) return credits

  const credit = readPeople(text, folded, span, mark)
  return credit ? [credit, ...credits] : false
}

const outlet = /(?:社|网|报|台|客户端|在线|新闻|局|办|部|厅|委|政府|中心)$/

/** What stands before the first label: nothing, a date, an outlet, or both; `undefined` where it is text. */
function readPrefix(folded: string, lower: string, end: number): Credit[] | undefined {
  const span = trimSpan(folded, {start: 0, end: end})
  const value = folded.slice(span.start, span.end)
  if (value === '') return []
  const date = findStamp(value, lower.slice(span.start, span.end), 'end') ?? findStamp(value, lower.slice(span.start, span.end), 'start')
  const credits: Credit[] = date ? [{key: 'datePublished', start: span.start + date.start, end: span.start + date.end}] : []
  const name =
    date && date.start > 0
      ? trimSpan(folded, {start: span.start, end: span.start + date.start})
      : date
        ? trimSpan(folded, {start: span.start + date.end, end: span.end})
        : span
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
