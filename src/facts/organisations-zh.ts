import {
  departments,
  knownOrganisations,
  organisationSuffixes,
  placedOrganisationSuffixes,
  weakOrganisationSuffixes,
  wordsOfOrganisationSuffix,
} from '../lexicon/organisation-suffixes.ts'
import {charTable, Endings, isHan, Phrases, readKeyed, split} from '../lexicon/phrases.ts'
import {firstEndingAfter} from '../spans.ts'
import type {FoundName} from './found-name.ts'
import {isGeneric, lastPlaceIn, lastVerb, leftBound} from './organisation-heads-zh.ts'

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
const known = new Phrases(() => split(knownOrganisations).map((term) => [term, KNOWN] as const))
const offices = Endings.of(departments)

/** Ends that follow another end and make one name with it: 集团|公司, 银行|协会. */
const furtherEnds = Phrases.of('公司 总公司 有限公司 有限责任公司 股份有限公司 联合会 委员会 协会 医院 附属 总部 学会 研究 理事会')

const HEAD = 1
const TAIL = 2
let table: Uint8Array | undefined
let words: Map<string, string> | undefined

/** An office without the place or level before it (住建局): a name only where the full one stands in the text. */
export interface BareOffice {
  start: number
  end: number
}

/** Organisations of one block of `folded`, given its places; sorted, not overlapping. Bare offices go to `bare`. */
export function readChineseOrganisations(text: string, start: number, end: number, places: readonly FoundName[], bare: BareOffice[]): FoundName[] {
  const flags = (table ??= charTable([known.heads(), HEAD], [suffixes.tails(), TAIL]))
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
  const place = places[firstEndingAfter(places, at - 1)]
  return {start: place && place.end === at ? place.start : at, end: stop}
}

function suffixedBody(
  text: string,
  end: number,
  last: number,
  places: readonly FoundName[],
  found: readonly FoundName[],
  bare: BareOffice[],
): Body | undefined {
  const suffix = suffixes.longestBefore(text, end, last)
  if (!suffix) return
  if (wordTable().get(suffix.term)?.includes(text.charAt(end)) && text.charAt(end) !== '') return
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
function officeBody(
  text: string,
  from: number,
  end: number,
  last: number,
  places: readonly FoundName[],
  continues: boolean,
  bare: BareOffice[],
): Body | undefined {
  if (continues && from === last) return {start: from, end}

  const place = places[firstEndingAfter(places, from - 1)]
  if (place && place.end === from && place.start >= last) return {start: place.start, end}
  const level = text.charAt(from - 1)
  if (from - 1 >= last && '省市县区州旗镇'.includes(level) && level !== '') return {start: from - 1, end}
  if (from - 2 >= last && /^(国家|中央|全国)$/.test(text.slice(from - 2, from))) return {start: from - 2, end}

  bare.push({start: from, end})
  return
}

/** 江苏宏远集团, 第三中学, 宏远公司: a place or a name of its own before the suffix. */
function namedBody(
  text: string,
  suffixStart: number,
  end: number,
  last: number,
  places: readonly FoundName[],
  kind: number,
  continues: boolean,
): Body | undefined {
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

function wordTable(): Map<string, string> {
  words ??= readKeyed(wordsOfOrganisationSuffix)
  return words
}
