import type {DeclaredField, FieldName, Fields, FieldValue, Language} from '../item.ts'
import {foldText} from '../prose/fold.ts'
import {splitPeople} from './bylines.ts'

/** Reads a written date as ISO 8601. */
export type ReadDate = (raw: string, language: Language, timeZone: string) => string | undefined

const dates = new Set(
  'eventDate eventEnd createdAt submittedAt reviewedAt approvedAt datePublished dateModified embargoedUntil expires effectiveDate originalDate'.split(
    ' ',
  ) as FieldName[],
)
const people = new Set(['author', 'editor', 'reviewer', 'approver'] as FieldName[])
const lists = new Set([...people, 'keywords', 'images'] as FieldName[])

/** What the caller says goes before what the header says, that before what the text says, and last comes what holds where nobody says. */
const precedence = {options: 0, header: 1, text: 2, default: 3}

const statuses: Record<string, 'usable' | 'withheld' | 'canceled'> = {}
for (const word of 'usable false publish published public final live online 已发布 已发 发布 已刊发 公开 正式'.split(' ')) statuses[word] = 'usable'
for (const word of 'withheld true yes draft pending private review hold 草稿 未发布 待审 待发 待发布 暂不发布 暂缓'.split(' ')) statuses[word] = 'withheld'
for (const word of 'canceled cancelled killed withdrawn retracted 撤稿 已撤稿 撤销 已撤销 取消 已取消 作废'.split(' ')) statuses[word] = 'canceled'

/** Kinds and channels by the names people give them; identifiers stand for themselves. */
const named: Partial<Record<FieldName, Record<string, string>>> = {
  kind: {
    消息: 'news',
    新闻: 'news',
    动态: 'brief',
    简讯: 'brief',
    即时信息: 'brief',
    政策解读: 'policy-explainer',
    办事指南: 'service-info',
    服务信息: 'service-info',
    好人好事: 'good-deed',
    经验做法: 'experience',
    突发事件: 'emergency',
    通知: 'notice',
    公告: 'notice',
    通知公告: 'notice',
    通讯: 'feature',
    专题: 'feature',
    评论: 'commentary',
    讲话: 'speech',
    新闻稿: 'press-release',
    通稿: 'press-release',
    转载: 'reprint',
    更正: 'correction',
    预告: 'preview',
    统计: 'statistics',
    回应关切: 'response',
    辟谣: 'response',
    访谈: 'interview',
    答问: 'interview',
    公示: 'public-notice',
  },
  channel: {
    网站: 'website',
    官网: 'website',
    快报: 'bulletin',
    期刊: 'periodical',
    公众号: 'wechat',
    微信: 'wechat',
    微信公众号: 'wechat',
    政务信息: 'internal',
    内参: 'internal',
    媒体: 'press',
  },
}

/** Names people give to kinds and channels, beside their identifiers. */
export function listFieldNames(key: 'kind' | 'channel'): string[] {
  return Object.keys(named[key] ?? {})
}

/** The identifier that a name people give to a kind or channel stands for; the name itself where there is none. */
export function canonicalValue(key: 'kind' | 'channel', name: string): string {
  const folded = foldText(name).trim()
  return named[key]?.[folded] ?? folded
}

const clean = (raw: string) => raw.replace(/\s+/g, ' ').trim()

function splitWords(raw: string): string[] {
  const parts = raw
    .split(/[、，,；;/／|｜\n]+/)
    .map(clean)
    .filter(Boolean)
  // Chinese keywords are often set apart by spaces alone; English ones have spaces inside.
  return parts.length === 1 && !/[A-Za-z]/.test(raw) ? clean(raw).split(' ').filter(Boolean) : parts
}

function listOf(key: FieldName, {raw, values}: DeclaredField): string[] {
  if (people.has(key)) return (values ?? [raw]).flatMap(splitPeople)
  return values ? values.map(clean).filter(Boolean) : key === 'images' ? raw.split(/[\s,，、；;]+/).filter(Boolean) : splitWords(raw)
}

function statusOf(raw: string): string {
  const word = foldText(raw).trim().toLowerCase()
  return Object.hasOwn(statuses, word) ? (statuses[word] as string) : clean(raw)
}

function nameOf(key: FieldName, raw: string): string {
  const folded = foldText(clean(raw))
  const names = named[key] ?? {}
  if (Object.hasOwn(names, folded)) return names[folded] as string
  return /^[A-Za-z][A-Za-z _-]*$/.test(folded) ? folded.toLowerCase().replace(/[ _]/g, '-') : clean(raw)
}

interface Valued {
  value: string | string[]
  /** Whether the value is canonical; an unreadable date is kept as it was written, for the rules, but is no value of the item. */
  canonical: boolean
}

function readValue(field: DeclaredField, language: Language, timeZone: string, readDate: ReadDate): Valued | undefined {
  const {key, raw} = field
  if (lists.has(key)) {
    const list = listOf(key, field)
    return list.length > 0 ? {value: list, canonical: true} : undefined
  }
  if (clean(raw) === '') return undefined
  if (dates.has(key)) {
    const date = readDate(raw, language, timeZone)
    return date === undefined ? {value: clean(raw), canonical: false} : {value: date, canonical: true}
  }
  const value = key === 'pubStatus' ? statusOf(raw) : key === 'kind' || key === 'channel' ? nameOf(key, raw) : clean(raw)
  return {value, canonical: true}
}

function placed({raw, place}: DeclaredField, value: string | string[]): FieldValue {
  return {value, raw, ...(place ? {start: place.start, end: place.end, place} : {})}
}

/**
 * Gives fields their values: dates as ISO 8601, people and keywords as lists, statuses, kinds and channels by their identifiers.
 * The first declaration wins, what the caller says before the header and the header before the text; lists said in several lines of one origin are joined.
 * `values` also holds dates that could not be read, as they were written, and a reviewer of two steps twice.
 */
export function valueFields(
  declared: readonly DeclaredField[],
  language: Language,
  timeZone: string,
  readDate: ReadDate,
): {fields: Fields; values: Map<FieldName, FieldValue>} {
  const fields: Record<string, string | string[]> = {}
  const values = new Map<FieldName, FieldValue>()
  const origins = new Map<FieldName, DeclaredField['from']>()

  for (const field of [...declared].sort((a, b) => precedence[a.from] - precedence[b.from])) {
    const valued = readValue(field, language, timeZone, readDate)
    if (!valued) continue
    const {key, from} = field
    const known = values.get(key)
    if (known && lists.has(key) && origins.get(key) === from) {
      const all = [...(known.value as string[]), ...(valued.value as string[])]
      const joined = [...new Set(all)]
      // Who reviews twice is named twice: the rules are to see it.
      values.set(key, {...known, value: key === 'reviewer' ? all : joined})
      fields[key] = joined
    } else if (!known || (valued.canonical && !Object.hasOwn(fields, key))) {
      values.set(key, placed(field, valued.value))
      origins.set(key, from)
      if (valued.canonical) fields[key] = valued.value
    }
  }

  return {fields: fields as Fields, values}
}
