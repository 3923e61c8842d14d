import {departments, genericHeads, headVerbs, knownOrganisations, organisationSuffixes, placedOrganisationSuffixes, weakOrganisationSuffixes} from '../lexicon/organisation-suffixes.ts'
import {charTable, Endings, Phrases, split} from '../lexicon/phrases.ts'
import {type FoundName, isTaken, lowerBound} from './found-name.ts'
import {isHan} from './places-zh.ts'

const KNOWN = 1
const PROPER = 2
const WEAK = 3
const OFFICE = 4
const PLACED = 5

const suffixes = new Endings(function* () {
  for (const term of split(placedOrganisationSuffixes)) yield [term, PLACED]
  for (const term of split(weakOrganisationSuffixes)) yield [term, WEAK]
  for (const term of split(organisationSuffixes)) yield [term, PROPER]
  for (const term of ['部', '厅', '局', '委', '办', '处', '署', '司']) yield [term, OFFICE]
})
const known = new Phrases(() => split(knownOrganisations).map(term => [term, KNOWN] as const))
const offices = Endings.of(departments)
const generics = Phrases.of(genericHeads)
const verbs = Phrases.of(headVerbs)

/** Ends that follow another end and make one name with it: 集团|公司, 银行|协会. */
const furtherEnds = Phrases.of('公司 总公司 有限公司 有限责任公司 股份有限公司 联合会 委员会 协会 医院 附属 总部 学会 研究 理事会')

const HEAD = 1
const TAIL = 2
const BOUNDARY = 4
const VERB = 8
let table: Uint8Array | undefined

/** Characters a name of an organisation does not reach over to the left. 和 and 与 may stand inside (住房和城乡建设局): see `offices`. */
const boundaries = '任继仍只的了在是和与及对向从由于被把将让到为等说着过该这那每各据赴给使令称至并或也都就又还已曾能可会要应我他她你们其'

/** After a suffix, the characters that make another word of it: 大学生, 部门, 局面, 委员. */
const wordsOfSuffix: Record<string, string> = {
  大学: '生', 中学: '生', 小学: '生', 高中: '生', 初中: '生', 学会: '了', 银行: '业家卡', 部: '门分队长件署位落族委', 厅: '堂长级', 局: '面势部限长地', 委: '员托任派屈婉书', 办: '公理事法学案好实', 处: '理罚分置于在方境长级', 署: '名理', 司: '机法令空长级',
  医院: '线', 组织: '实开召了部', 集团: '军化式', 电台: '词', 公司: '制法', 政府: '性', 委员会: '', 车站: '路', 大队: '长', 支队: '长', 总队: '长', 基地: '化', 联盟: '杯', 省委: '员', 市委: '员', 县委: '员', 区委: '员', 州委: '员', 地委: '员', 党委: '员', 纪委: '员',
}

/** An office without the place or level before it (住建局): a name only where the full one stands in the text. */
export interface BareOffice {
  start: number
  end: number
}

/** Organisations of one block of `folded`, given its places; sorted, not overlapping. Bare offices go to `bare`. */
export function readChineseOrganisations(text: string, start: number, end: number, places: readonly FoundName[], bare: BareOffice[]): FoundName[] {
  const flags = (table ??= charTable([known.heads(), HEAD], [suffixes.tails(), TAIL], [boundaries, BOUNDARY], [verbs.heads(), VERB]))
  const found: FoundName[] = []
  let last = start
  for (let at = start; at < end; at++) {
    const flag = flags[text.charCodeAt(at)] as number
    if ((flag & (HEAD | TAIL)) === 0) continue

    const body = (flag & HEAD) !== 0 && at >= last ? knownBody(text, at, end, places) : undefined
    const span = body ?? ((flag & TAIL) !== 0 ? suffixedBody(text, at + 1, last, places, found, bare) : undefined)
    if (!span) continue

    const before = found.at(-1)
    if (before && span.start <= before.end && !(body && span.start === before.end)) before.end = span.end
    else found.push({...span, type: 'organisation'})
    last = span.end
    at = span.end - 1
  }
  return found
}

interface Body {
  start: number
  end: number
}

function knownBody(text: string, at: number, end: number, places: readonly FoundName[]): Body | undefined {
  const body = known.longestAt(text, at)
  if (!body || at + body.term.length > end) return

  const stop = at + body.term.length
  const next = text.charAt(stop)
  const tail = body.term.at(-1) ?? ''
  if (tail === '报' && next === '道') return
  if (tail === '部' && '门分队件署位落'.includes(next)) return
  if ((body.term === '工党' || body.term === '天文台' || body.term === '国会' || body.term === '工行') && isHan(text.charCodeAt(at - 1))) return
  const place = places[lowerBound(places, at - 1)]
  return {start: place && place.end === at ? place.start : at, end: stop}
}

function suffixedBody(text: string, end: number, last: number, places: readonly FoundName[], found: readonly FoundName[], bare: BareOffice[]): Body | undefined {
  const suffix = suffixes.longestBefore(text, end, last)
  if (!suffix) return
  if (wordsOfSuffix[suffix.term]?.includes(text.charAt(end)) && text.charAt(end) !== '') return
  if (suffix.value !== OFFICE && furtherEnds.longestAt(text, end)) return
  if ((suffixes.longestBefore(text, end + 1, last)?.term.length ?? 0) > suffix.term.length) return

  const suffixStart = end - suffix.term.length
  if (text.charAt(suffixStart - 1) === '（') return
  const continues = found.at(-1)?.end === last && last > 0
  const office = offices.longestBefore(text, suffixStart, last)
  if (office) return officeBody(text, suffixStart - office.term.length, end, last, places, continues, bare)
  if (suffix.value === OFFICE) return

  return namedBody(text, suffixStart, end, last, places, suffix.value, continues)
}

/** 市住建局, 江苏省教育厅, 教育部: the work of an office, what it is an office of before it. */
function officeBody(text: string, from: number, end: number, last: number, places: readonly FoundName[], continues: boolean, bare: BareOffice[]): Body | undefined {
  if (continues && from === last) return {start: from, end}

  const place = places[lowerBound(places, from - 1)]
  if (place && place.end === from && place.start >= last) return {start: place.start, end}
  const level = text.charAt(from - 1)
  if (from - 1 >= last && '省市县区州旗镇'.includes(level) && level !== '') return {start: from - 1, end}
  if (from - 2 >= last && /^(国家|中央|全国)$/.test(text.slice(from - 2, from))) return {start: from - 2, end}

  bare.push({start: from, end})
  return
}

/** 江苏宏远集团, 第三中学, 宏远公司: a place or a name of its own before the suffix. */
function namedBody(text: string, suffixStart: number, end: number, last: number, places: readonly FoundName[], kind: number, continues: boolean): Body | undefined {
  const from = leftBound(text, suffixStart, last, places)
  const place = lastPlaceIn(places, from, suffixStart)
  const headStart = place ? Math.min(place.end, suffixStart) : from
  const verb = lastVerb(text, headStart, suffixStart)
  if (place && verb === undefined) {
    const bareKind = headStart === suffixStart || isGeneric(text, headStart, suffixStart)
    if (kind === WEAK && bareKind) return
    const sentFrom = continues && text.charAt(place.start - 1) === '驻' && last === place.start - 1
    return {start: sentFrom ? last : place.start, end}
  }
  if (continues && from === last && suffixStart - from <= 8 && !isGeneric(text, from, suffixStart)) return {start: from, end}
  const head = Math.max(headStart, verb ?? 0)
  const length = suffixStart - head
  if (kind !== PROPER || length < 2 || length > 10 || isGeneric(text, head, suffixStart) || /^[个家所名位间座次届项]/.test(text.charAt(head))) return

  return {start: head, end}
}

/** How far to the left a name may reach: to a boundary outside places, a character that is no Han or Latin, a count (三家), or 20 characters. */
function leftBound(text: string, from: number, last: number, places: readonly FoundName[]): number {
  const flags = table as Uint8Array
  let at = from
  while (at > last && from - at < 20) {
    const code = text.charCodeAt(at - 1)
    if (code === 0xff09) {
      const open = text.lastIndexOf('（', at - 1)
      if (open < last || at - open > 6 || open === at - 2) break
      at = open
      continue
    }
    const latin = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
    if (!isHan(code) && !latin && code !== 0xb7 && code !== 0x3007) break
    if (((flags[code] as number) & BOUNDARY) !== 0 && !insideName(text, at - 1) && !isTaken(places, at - 1, at)) break
    if ('家个所座间名'.includes(text.charAt(at - 1)) && /[一二三四五六七八九十百千万两几多数0-9]/.test(text.charAt(at - 2))) break
    at--
  }
  return at
}

/** 和 between two halves of a name: 和平, 住房和城乡建设. */
function insideName(text: string, at: number): boolean {
  const character = text.charAt(at)
  const next = text.charAt(at + 1)
  if (character === '和') return next === '平' || next === '谐' || /^和(国|计|改|城|信息|社会|旅|林|草|自然|开发|发展|法律|技术|商务|文化|教育)/.test(text.slice(at, at + 3))
  if (character === '对') return next === '外'
  if (character === '会') return '计社'.includes(next)
  if (character === '应') return next === '急' || next === '用'
  if (character === '从' || character === '其' || character === '我') return false
  if (character === '等') return next === '专'
  if (character === '都') return '首成京'.includes(text.charAt(at - 1))
  return character === '将' ? next === '军' : character === '为' ? text.charAt(at - 1) === '华' : false
}

/** The last place that begins in [from, to), with the one it is sent from: 中国驻美国. */
function lastPlaceIn(places: readonly FoundName[], from: number, to: number): FoundName | undefined {
  let index = lowerBound(places, to)
  if (index >= places.length || (places[index] as FoundName).start >= to) index--
  const place = places[index]
  if (!place || place.start < from) return

  const before = places[index - 1]
  return before && before.start >= from && place.start - before.end <= 3 ? {...place, start: before.start} : place
}

/** Offset after the last verb in the head, where there is one. */
function lastVerb(text: string, from: number, to: number): number | undefined {
  const flags = table as Uint8Array
  let found: number | undefined
  for (let at = from; at < to; at++) {
    if (((flags[text.charCodeAt(at)] as number) & VERB) === 0) continue
    const verb = verbs.longestAt(text, at)
    if (verb && at + verb.term.length <= to) {
      found = at + verb.term.length
      at = found - 1
    }
  }
  return found
}

/** Whether the head is made of everyday words only: 大型国有保险. */
function isGeneric(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const word = generics.longestAt(text, at)
    if (!word || at + word.term.length > to) return false
    at += word.term.length
  }
  return true
}
