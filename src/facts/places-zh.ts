import {charTable, Endings, isHan, Phrases, readKeyed, split} from '../lexicon/phrases.ts'
import {chinesePlaces, commonBeforeSuffix, genericPlaceHeads, notPlaces, placeSuffixes, wordsOfPlaceSuffix} from '../lexicon/places.ts'
import {CharacterSet} from '../prose/characters.ts'
import type {FoundName} from './found-name.ts'

const gazetteer = new Phrases(() => leveled(chinesePlaces, split))
const suffixes = new Endings(() => leveled(placeSuffixes, split))
const suffixHeads = new Phrases(() => leveled(placeSuffixes, split))

const HEAD = 1
const SUFFIX = 2
const BOUNDARY = 4
let table: Uint8Array | undefined
let contexts: {after: Map<string, string[]>; before: Map<string, string[]>} | undefined
let common: Map<string, string> | undefined
let generic: Set<string> | undefined
let words: Map<string, string> | undefined

/** Characters at which the name of a place cannot go on to the left: function words, and the suffix of the level above. */
const boundaries = '在的了和与从到对由向为于及把被将让给等是赴往自至经沿离回去入进出过率令称说省市县区镇乡州旗该个位名届次条种项座来'

/** Administrative places, countries, cities and regions of one block. `folded` text; sorted, not overlapping; 江苏省常熟市 is two. */
export function readChinesePlaces(text: string, start: number, end: number): FoundName[] {
  const flags = flagTable()
  const found: FoundName[] = []
  let last = start
  for (let at = start; at < end; at++) {
    const flag = flags[text.charCodeAt(at)] as number
    if ((flag & (HEAD | SUFFIX)) === 0) continue

    const place = ((flag & HEAD) !== 0 && knownPlace(text, at, end)) || ((flag & SUFFIX) !== 0 && suffixedPlace(text, at, last, end, found)) || undefined
    if (!place) continue

    found.push(place)
    last = place.end
    at = place.end - 1
  }
  for (const place of found) if (!place.level) delete place.level
  return found
}

function knownPlace(text: string, at: number, end: number): FoundName | undefined {
  const known = gazetteer.longestAt(text, at)
  if (!known || at + known.term.length > end) return

  const after = at + known.term.length
  const {after: notAfter, before: notBefore} = contextTable()
  if (notAfter.get(known.term)?.some((word) => text.startsWith(word, after))) return
  if (notBefore.get(known.term)?.some((word) => text.startsWith(word, at - word.length))) return

  autonomous.lastIndex = after
  if (mayBeAutonomous(text, after) && autonomous.test(text) && autonomous.lastIndex <= end) {
    const stop = autonomous.lastIndex
    return {start: at, end: stop, type: 'place', level: autonomyLevels[text.charAt(stop - 1)] ?? 4}
  }

  if (text.startsWith('王国', after) && known.value === 1) return {start: at, end: after + 2, type: 'place', level: 1}
  const suffix = suffixHeads.longestAt(text, after)
  if (suffix && after + suffix.term.length <= end && known.value !== 1 && !makesWord(text, suffix.term, after)) {
    return {start: at, end: after + suffix.term.length, type: 'place', level: suffix.value}
  }
  return {start: at, end: after, type: 'place', level: known.value}
}

/** 回族自治区, 维吾尔自治区, 苗族侗族自治州 behind the name of the place. */
const autonomous = /(?:[\u4e00-\u9fff]{1,4}?族){0,3}(?:维吾尔)?自治[区州县旗]/y
const autonomyStarts = new CharacterSet('自维')
const people = new CharacterSet('族')

/** 自治 or 维吾尔 stands right behind the place, or 族 within five characters. */
function mayBeAutonomous(text: string, after: number): boolean {
  if (autonomyStarts.at(text, after)) return true
  for (let at = after + 1; at < after + 5; at++) if (people.at(text, at)) return true
  return false
}

const autonomyLevels: Record<string, number> = {区: 2, 州: 3, 县: 4, 旗: 4}

/** A place known by its suffix alone: one to three characters between a boundary and 省 市 县 区 镇 乡 村. */
function suffixedPlace(text: string, tail: number, last: number, end: number, found: readonly FoundName[]): FoundName | undefined {
  const suffix = suffixes.longestBefore(text, tail + 1, last)
  if (!suffix) return

  const suffixStart = tail + 1 - suffix.term.length
  if (tail + 1 > end || makesWord(text, suffix.term, suffixStart)) return
  const flags = flagTable()
  let from = suffixStart
  const reach = suffix.term.startsWith('自治') ? 9 : 4
  while (from > last && suffixStart - from < reach && isHan(text.charCodeAt(from - 1)) && ((flags[text.charCodeAt(from - 1)] as number) & BOUNDARY) === 0)
    from--
  const length = suffixStart - from
  const chained = from === last && found.at(-1)?.end === last
  if ((suffix.term === '地区' || suffix.term === '开发区') && !chained) return
  if (length < 1 || length >= reach || (length === 3 && !chained && suffix.term.length === 1 && /[省市州旗盟区]/.test(suffix.term))) return
  if (
    commonTable()
      .get(suffix.term)
      ?.includes(text.charAt(suffixStart - 1)) &&
    !(chained && length === 2 && /[区县]/.test(suffix.term))
  )
    return
  if (genericSet().has(text.slice(from, suffixStart)) || (length === 1 && !chained && suffix.value !== 4)) return
  if (counts.at(text, from)) return

  return {start: from, end: tail + 1, type: 'place', level: suffix.value}
}

const counts = new CharacterSet('一二三四五六七八九十百千万亿几两数')

function makesWord(text: string, suffix: string, at: number): boolean {
  const next = text.charAt(at + suffix.length)
  if (next === '' || !wordTable().get(suffix)?.includes(next)) return suffix === '市' && next === '民' && text.charAt(at + 2) !== '政'
  if (suffix === '市' && (next === '委' || next === '政' || next === '直')) return text.startsWith('政工', at + 1)
  return !(suffix === '村' && text.startsWith('村民委员会', at))
}

function flagTable(): Uint8Array {
  table ??= charTable([gazetteer.heads(), HEAD], [suffixes.tails(), SUFFIX], [boundaries, BOUNDARY])
  return table
}

function genericSet(): Set<string> {
  generic ??= new Set(split(genericPlaceHeads))
  return generic
}

function commonTable(): Map<string, string> {
  common ??= readKeyed(commonBeforeSuffix)
  return common
}

function wordTable(): Map<string, string> {
  words ??= readKeyed(wordsOfPlaceSuffix)
  return words
}

function contextTable(): NonNullable<typeof contexts> {
  if (contexts) return contexts

  const after = new Map<string, string[]>()
  const before = new Map<string, string[]>()
  for (const entry of split(notPlaces)) {
    const [left = '', right = ''] = entry.split('~')
    const isPlace = gazetteer.longestAt(left, 0)?.term === left
    const [map, key, word] = isPlace ? ([after, left, right] as const) : ([before, right, left] as const)
    map.set(key, [...(map.get(key) ?? []), word])
  }
  contexts = {after, before}
  return contexts
}

function* leveled(lists: Record<number, string>, parse: (list: string) => string[]): Iterable<readonly [string, number]> {
  for (const [level, list] of Object.entries(lists)) for (const term of parse(list)) yield [term, Number(level)]
}
