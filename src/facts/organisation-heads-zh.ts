import {genericHeads, headVerbs} from '../lexicon/organisation-suffixes.ts'
import {charTable, isHan, Phrases} from '../lexicon/phrases.ts'
import {firstEndingAfter} from '../spans.ts'
import {type FoundName, isTaken} from './found-name.ts'

const generics = Phrases.of(genericHeads)
const verbs = Phrases.of(headVerbs)

const BOUNDARY = 1
const VERB = 2
let table: Uint8Array | undefined

/** Characters a name of an organisation does not reach over to the left. 和 and 与 may stand inside (住房和城乡建设局): see `offices`. */
const boundaries = '任继仍只的了在是和与及对向从由于被把将让到为等说着过该这那每各据赴给使令称至并或也都就又还已曾能可会要应我他她你们其'

/** How far to the left a name may reach: to a boundary outside places, a character that is no Han or Latin, a count (三家), or 20 characters. */
export function leftBound(text: string, from: number, last: number, places: readonly FoundName[]): number {
  const flags = flagTable()
  let at = from
  while (at > last && from - at < 20) {
    const code = text.charCodeAt(at - 1)
    if (code === 0xff09) {
      const open = text.slice(Math.max(last, at - 6), at - 2).lastIndexOf('（')
      if (open < 0) break
      at = Math.max(last, at - 6) + open
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
  if (character === '和')
    return next === '平' || next === '谐' || /^和(国|计|改|城|信息|社会|旅|林|草|自然|开发|发展|法律|技术|商务|文化|教育)/.test(text.slice(at, at + 3))
  if (character === '对') return next === '外'
  if (character === '会') return '计社'.includes(next)
  if (character === '应') return next === '急' || next === '用'
  if (character === '从' || character === '其' || character === '我') return false
  if (character === '等') return next === '专'
  if (character === '都') return '首成京'.includes(text.charAt(at - 1))
  return character === '将' ? next === '军' : character === '为' ? text.charAt(at - 1) === '华' : false
}

/** The last place that begins in [from, to), with the one it is sent from: 中国驻美国. */
export function lastPlaceIn(places: readonly FoundName[], from: number, to: number): FoundName | undefined {
  let index = firstEndingAfter(places, to)
  if (index >= places.length || (places[index] as FoundName).start >= to) index--
  const place = places[index]
  if (!place || place.start < from) return

  const before = places[index - 1]
  return before && before.start >= from && place.start - before.end <= 3 ? {...place, start: before.start} : place
}

/** Offset after the last verb in the head, where there is one. */
export function lastVerb(text: string, from: number, to: number): number | undefined {
  const flags = flagTable()
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
export function isGeneric(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const word = generics.longestAt(text, at)
    if (!word || at + word.term.length > to) return false
    at += word.term.length
  }
  return true
}

function flagTable(): Uint8Array {
  table ??= charTable([boundaries, BOUNDARY], [verbs.heads(), VERB])
  return table
}
