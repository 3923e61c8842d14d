import type {Enumeration, Span} from '../item.ts'
import {CharacterSet} from '../prose/characters.ts'
import {countedAfter} from './counted.ts'
import {englishCount} from './enumeration-claims.ts'
import {parseHanNumeral} from './numerals.ts'
import {parseEnglishNumeral} from './numerals-en.ts'

/** N个X that may look back on a list: 等五个方面, ”四个字, 三个问题. */
const claims =
  /(?:[两二三四五六七八九](?<![\d一二三四五六七八九十百千万亿第.“「『《].)|十(?<![\d一二三四五六七八九十百千万亿第.“「『《].)[一二]?|1(?<![\d一二三四五六七八九十百千万亿第.“「『《].)[0-2]|[2-9](?<![\d一二三四五六七八九十百千万亿第.“「『《].))(?![\d一二三四五六七八九十百千万亿])(?:[个大项种类条点部字级省市县国地家所名位人件支]|方面)/g
/** What stands between a list and its count. */
const leads = new CharacterSet('等”"」』》')
const numeral = /^(?:十[一二]?|1[0-2]|.)/
/** Before a count that looks on to something else. */
const notBefore = new CharacterSet('前后这那每哪其近约逾超各首共有的、和与及')
const boundary = new CharacterSet('，。；;：:！？!?\n（）()')
const comma = new CharacterSet('、')
const ands = new CharacterSet('和与及')
const commaOrAnd = new CharacterSet('、和与及')
const listEnd = new CharacterSet('。；;！\n')
/** Words after which a list begins: its first item stands behind the last of them. */
const leading =
  /^[^、]{0,120}(?:解决|整治|治理|关注|查找|处理|存在|反映|吸引|连接|打造|建设|形成|推动|推进|组织|聚集|选取|选择|奔赴|仅|赴|从|在|包括|涵盖|涉及|围绕|针对|聚焦|突出|抓好|做好|实现|坚持|通过|设立|设置|分为|分成|完成|开展|推进|建成|成为|覆盖|来自|前往|走访|对|以|为|是|有|由|向|把|将|给|让|被|了|过|着|称|叫|至|到|及其|的)(?=.)/
const quotes: Record<string, string> = {'”': '“', '」': '「', '』': '『', '"': '"'}
const longest = 120
/** Length of an item that is a name rather than a clause. */
const longestItem = 14

/** Lists that are counted behind: 甲、乙、丙等三个方面; “快、真、准、简”四个字. Only complete lists: examples of a larger set are left alone. */
export function readCountedLists(folded: string): Enumeration[] {
  const found: Enumeration[] = []
  claims.lastIndex = 0
  for (let match = claims.exec(folded); match; match = claims.exec(folded)) {
    const start = match.index
    const lead = leads.at(folded, start - 1) ? (folded[start - 1] as string) : ''
    if (lead === '' && notBefore.at(folded, start - 1)) continue
    const count = parseHanNumeral(numeral.exec(match[0])?.[0] ?? '')
    if (count === undefined || count < 2) continue

    const quoted = lead !== '' && lead !== '等'
    const read = quoted ? quotedItems(folded, start - 1) : plainItems(folded, start - lead.length)
    if (!read) continue
    const items = fitting(read, count, lead === '等')
    if (!items) continue
    const end = start + match[0].length
    const noun = countedAfter(folded.slice(end, end + 6), 0)?.end ?? 0
    found.push({level: 1, claim: {start, end: end + noun, count}, items: items.map((item, index) => ({...item, ordinal: index + 1}))})
  }

  return found
}

const announced =
  /([两二三四五六七八九]|1[0-2]|[2-9])[个大项种类条点](?<![第\d一二三四五六七八九十百千万亿.多几]\1.)的?[^，。；：:、！？\n\d“”"「」]{1,10}[：:](?=[^，。；：:！？\n]{1,120}(?:[。；;！\n]|$))/g

/** Lists that are announced with a colon: 三个关键词：快、准、新。 */
export function readAnnouncedLists(folded: string): Enumeration[] {
  const found: Enumeration[] = []
  if (!folded.includes('、')) return found
  announced.lastIndex = 0
  for (let match = announced.exec(folded); match; match = announced.exec(folded)) {
    const count = parseHanNumeral(match[1] as string) ?? 0
    const from = match.index + match[0].length
    let end = from
    while (end < folded.length && !listEnd.at(folded, end)) end++
    const text = folded.slice(from, end)
    if (!text.includes('、') || /等[^、]{0,6}$/.test(text)) continue
    const read = itemsBetween(folded, from, end, true)
    const items = fitting(read, count, false)
    const claim = {start: match.index, end: from - 1, count}
    if (items) found.push({level: 1, claim, items: items.map((item, index) => ({...item, ordinal: index + 1}))})
  }

  return found
}

/** English counts of things that have names, which a list behind a colon or between dashes gives. */
const namedCount =
  /(?<![\w-]|(?:of|other|top|first|last|these|those|all|the) )(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:[a-z-]{2,14} ){0,2}?(?:cities|towns|counties|states|countries|nations|provinces|villages|districts|boroughs|schools|hospitals|companies|banks|languages|subjects|teams|stations|libraries|universities|colleges|parks|airlines|departments|agencies|ministries|sports|colou?rs)(?![a-z])/g
const listBehind =
  /^(?: (?:were|are|have been) (?:set|named|listed|chosen|selected|announced|agreed|identified))?(?::\s{1,2}|\s?(?:—|–|--)\s?)([^.;:!?\n()—–]{3,160}?)(?=\s?(?:—|–|--)|[.;!?\n]|$)/
/** What makes a list only examples, or one of its items more than one. */
const openList =
  /\b(?:including|such as|like|among|mainly|mostly|notably|others?|more|several|both|pairs?|couple|one|two|three|four|five|six|seven|eight|nine|ten|which|who|that|is|are|was|were|will|has|have|had|said|for|with|but|not|either|each|later|then|now|formerly|previously|finally|again)\b|\d/

/** English lists that are announced: three priorities: housing, transport and health; three cities — Leeds, York and Hull. */
export function readEnglishLists(lower: string): Enumeration[] {
  const found: Enumeration[] = []
  for (const [match, isNamed] of [
    ...Array.from(lower.matchAll(englishCount), (one) => [one, false] as const),
    ...Array.from(lower.matchAll(namedCount), (one) => [one, true] as const),
  ]) {
    const end = match.index + match[0].length
    const list = listBehind.exec(lower.slice(end, end + 200))
    const count = parseEnglishNumeral(match[1] as string)
    if (!list || count === undefined) continue

    const words = list[1] as string
    const isPlain = /^:/.test(list[0]) && !isNamed
    if (!isPlain && (openList.test(words) || !/ (?:and|or) /.test(words))) continue
    const from = end + list[0].length - words.length
    const read = (pattern: RegExp) => {
      let start = from
      const items: Span[] = []
      for (const part of words.split(pattern)) {
        if (part.trim() !== '') items.push({start, end: start + part.length})
        start = from + words.indexOf(part, start - from) + part.length
      }
      return items
    }
    // Only the last "and" parts two items for sure: education and research and development.
    const items = read(/,\s(?:and\s|or\s)?|\s(?:and|or)\s(?=(?:(?!\s(?:and|or)\s)[^,])*$)/)
    const finer = read(/,\s(?:and\s|or\s)?|\s(?:and|or)\s/)
    const isShort = items.every((item) => lower.slice(item.start, item.end).trim().split(' ').length <= 5)
    const fit = isShort && items.length >= 2 ? fitting({items, finer, strict: words.includes(',')}, count, false) : undefined
    if (fit) found.push({level: 1, claim: {start: match.index, end, count}, items: fit.map((item, index) => ({...item, ordinal: index + 1}))})
  }

  return found
}

interface ReadList {
  /** Split at every 、 and at the last 和. */
  items: Span[]
  /** Split at every 和 as well. */
  finer: Span[]
  /** Nothing in its form makes the count doubtful. */
  strict: boolean
}

/** The items, where their number is the claimed one, or where it surely is another. */
function fitting({items, finer, strict}: ReadList, count: number, open: boolean): Span[] | undefined {
  const fits = (list: Span[]) => list.length === count && list.every((item, index) => index === 0 || item.end - item.start <= longestItem)
  if (fits(items)) return items
  if (fits(finer)) return finer
  if (!strict || items.length !== finer.length || items.length < 2) return undefined
  // 等 leaves the list open: fewer items than claimed are examples.
  if (open && items.length < count) return undefined
  return Math.abs(items.length - count) <= 2 ? items : undefined
}

function split(folded: string, start: number, end: number, marks: CharacterSet): Span[] {
  const items: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (!marks.at(folded, at)) continue
    if (at > from) items.push({start: from, end: at})
    from = at + 1
  }
  if (end > from) items.push({start: from, end})
  return items
}

/** The last place of a mark in a bounded stretch before `end`; -1 where it does not occur. */
function lastBefore(folded: string, mark: string, from: number, end: number): number {
  const at = mark === '' ? -1 : folded.slice(from, end).lastIndexOf(mark)
  return at < 0 ? -1 : from + at
}

/** “A、B、C” and “A”“B”“C” before the count, also 《A》《B》. */
function quotedItems(folded: string, closing: number): ReadList | undefined {
  const close = folded[closing] as string
  if (close === '》') return titles(folded, closing)
  const openMark = quotes[close] ?? ''
  const from = Math.max(0, closing - longest)
  const at = lastBefore(folded, openMark, from, closing)
  if (at < from || folded.slice(at, closing).includes('\n')) return undefined

  const inside = split(folded, at + 1, closing, comma)
  if (inside.length >= 2) return {items: inside, finer: inside, strict: inside.every((item) => item.end - item.start <= 6)}
  // “快”“真”“准” or “快”、“真”、“准”
  const items: Span[] = [{start: at, end: closing + 1}]
  let end = at
  while (items.length <= 13) {
    const gap = commaOrAnd.at(folded, end - 1) ? 1 : 0
    if (folded[end - gap - 1] !== close) break
    const start = lastBefore(folded, openMark, from, end - gap - 1)
    if (start < from || start < 0) break
    items.unshift({start, end: end - gap})
    end = start
  }
  return items.length >= 2 && close !== '"' ? {items, finer: items, strict: true} : undefined
}

function titles(folded: string, closing: number): ReadList | undefined {
  const items: Span[] = []
  let end = closing + 1
  while (items.length <= 13) {
    const start = lastBefore(folded, '《', Math.max(0, end - 60), end)
    if (start < 0) break
    items.unshift({start, end})
    const gap = commaOrAnd.at(folded, start - 1) ? 1 : 0
    if (folded[start - gap - 1] !== '》') break
    end = start - gap
  }
  return items.length >= 2 ? {items, finer: items, strict: true} : undefined
}

function plainItems(folded: string, end: number): ReadList | undefined {
  let start = end
  const from = Math.max(0, end - longest)
  while (start > from && !boundary.at(folded, start - 1)) start--
  const text = folded.slice(start, end)
  const firstMark = text.indexOf('、')
  if (firstMark < 0) return undefined

  const lead = leading.exec(text.slice(0, firstMark))
  const begin = start + (lead ? lead[0].length : 0)
  return itemsBetween(folded, begin, end, (start > from || start === 0) && (lead !== null || start === begin))
}

function itemsBetween(folded: string, begin: number, end: number, bounded: boolean): ReadList {
  const coarse = split(folded, begin, end, comma)
  const last = coarse.at(-1) as Span
  const joined = split(folded, last.start, last.end, ands).filter((item) => item.end > item.start)
  const items = [...coarse.slice(0, -1), ...(joined.length === 2 ? joined : [last])]
  const finer = split(folded, begin, end, commaOrAnd)
  const lengths = items.map((item) => item.end - item.start)
  const strict =
    bounded &&
    lengths.every((length) => length >= 2 && length <= 6) &&
    !/[的了在对从将把被和与及或“”"《》（）\d一二三四五六七八九十两]/.test(items.map((item) => folded.slice(item.start, item.end)).join('')) &&
    Math.max(...lengths) - Math.min(...lengths) <= 2
  return {items, finer, strict}
}
