import type {Span} from '../item.ts'
import {hasLower, isApostrophe, isDigit, isLetter, isLower, isUpper} from './names-en-letters.ts'
import {calls, callsOf, type EnglishNames, knownName} from './names-en-lexicon.ts'

/** What stands between a capitalised word and the one before it. */
export const gaps = {none: 0, space: 1, of: 2, for: 3, and: 4, ampersand: 5, particle: 6, comma: 7, possessive: 8, other: 9, on: 10} as const

/** A capitalised word: without a possessive, and without -based or -led. */
export interface Capital extends Span {
  /** Lower case, as the lists have it. */
  key: string
  /** What the lists know of it, see `calls`. */
  calls: number
  /** How it is joined to the one before, see `gaps`. */
  gap: number
  /** Where the next word may begin: behind 's or -based. */
  rawEnd: number
  /** Opens a sentence, a line or a quotation: the capital may mean nothing. */
  isFirst: boolean
  /** All in capitals, two letters or more. */
  isCaps: boolean
  /** Has a capital within that no surname has: PlayStation, not McCain. */
  isCamel: boolean
  /** Index of its block. */
  block: number
}

const between = new Map<string, number>([
  [' ', gaps.space],
  ['\n', gaps.space],
  ['\u00a0', gaps.space],
  ['\r\n', gaps.space],
  [' & ', gaps.ampersand],
  [', ', gaps.comma],
  [' , ', gaps.comma],
  ["'s ", gaps.possessive],
  [" 's ", gaps.possessive],
  ['’s ', gaps.possessive],
  [" ' ", gaps.possessive],
  ["' ", gaps.possessive],
  [' of ', gaps.of],
  [' of the ', gaps.of],
  [' for ', gaps.for],
  [' for the ', gaps.for],
  [' on ', gaps.on],
  [' and ', gaps.and],
  ...'de|da|di|del|della|der|den|von|van|bin|ibn|al|el|la|le|du|dos|do|das|ter|ten|zu|af|bint|y|e|de la|van der|van den|von der|de los|de las'
    .split('|')
    .map((particle) => [` ${particle} `, gaps.particle] as const),
  ...[' in ', ' to ', ' upon ', ' at ', ' against ', ' without ', ' en ', ' sur ', ' am ', ' im '].map((word) => [word, gaps.other] as const),
])
const longestGap = 9
/** -based, -led …: behind the hyphen no name goes on. Kar-wai and Sung-ho are names. */
const compound =
  /^-(?:(?:\d|backed|based|born|bound|bred|brokered|built|controlled|dominated|educated|era|friendly|funded|headquartered|held|inspired|issued|language|led|like|linked|listed|made|majority|mediated|owned|only|organi[sz]ed|produced|proposed|quoted|registered|ruled|run|speaking|sponsored|style|supplied|supported|trained|type|wide|area|trade|winning|winner|turned|elect|designate|general|side|side|month|month-old|year|year-old|day|man|member|inclusive|appointed|allied|occupied|administered|run)(?![a-z])|year-)/
const dottedWord =
  /^(?:mr|mrs|ms|dr|drs|messrs|prof|sens?|reps?|gov|gen|lt|col|maj|capt|cmdr|adm|sgt|cpl|pvt|rev|hon|fr|st|brig|supt|insp|det|pres|jr|sr|mt|ft|ste|n|s|e|w|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo|ont|que)$/
/** Before a capital within a surname: McCain, DeLay, FitzGerald. */
const prefixes = new Set('mc mac de del di la le van von fitz da du lo ben san st al el bin ver vander des dos'.split(' '))
const dottedCompany = /^(?:inc|ltd|corp|co|bros|cos)$/

/** All capitalised words of the blocks in order; none joins the next over the end of a block. */
export function readCapitals(text: string, lower: string, blocks: readonly Span[], lists: EnglishNames): Capital[] {
  const capitals: Capital[] = []
  for (let index = 0; index < blocks.length; index++) {
    const {start, end} = blocks[index] as Span
    let last: Capital | undefined
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      if (!isUpper(code) && !(isDigit(code) && text.startsWith('ers', at + 2) && isDigit(text.charCodeAt(at + 1)))) continue
      if (at > start && isInside(text, at)) continue
      const capital = capitalAt(text, lower, at, end, last, index, start, lists)
      capitals.push(capital)
      last = capital
      at = Math.max(at, capital.rawEnd - 1)
    }
  }
  return capitals
}

function capitalAt(
  text: string,
  lower: string,
  at: number,
  limit: number,
  last: Capital | undefined,
  block: number,
  blockStart: number,
  lists: EnglishNames,
): Capital {
  const start = articleBefore(text, at, last?.rawEnd ?? blockStart)
  let end = wordEnd(text, at, limit)
  let rawEnd = end
  // Bush's, players', and -based: the name ends before.
  const tail = text.charCodeAt(end - 1)
  if ((tail === 0x73 || tail === 0x53) && end - at > 2 && isApostrophe(text.charCodeAt(end - 2))) end -= 2
  else if (isApostrophe(tail)) end--
  const hyphen = hyphenIn(text, at + 1, end)
  if (hyphen > at && hyphen < end && compound.test(lower.slice(hyphen, hyphen + 16))) end = hyphen
  let key = lower.slice(start, end)
  let flags = callsOf(lists, key)
  // China-US, US-South Korea: two places, unless the lists know them as one.
  if (
    flags === 0 &&
    hyphen > at &&
    hyphen < end &&
    !knownName(lists, key) &&
    isUpper(text.charCodeAt(hyphen + 1)) &&
    isPlaceKey(lower.slice(start, hyphen), lists)
  ) {
    end = hyphen
    key = lower.slice(start, end)
    flags = callsOf(lists, key)
    rawEnd = end + 1
  }
  rawEnd = Math.max(end, rawEnd)
  if (text.charCodeAt(end) === 0x2e && end === rawEnd && end < limit && keepsDot(key, text, end)) {
    key = `${key}.`
    flags |= callsOf(lists, key)
    rawEnd = ++end
  }
  const isCaps = end - start > 1 && isUpper(text.charCodeAt(at + 1)) && !hasLower(text, at, end)
  const gap = last ? gapOf(text, last, start) : gaps.none
  return {
    start,
    end,
    key,
    calls: flags,
    gap,
    rawEnd,
    isFirst: opens(text, start, blockStart, last),
    isCaps,
    isCamel: flags === 0 && !isCaps && isCamel(text, start, end),
    block,
  }
}

/** Where the first hyphen of the word is; -1: it has none. */
function hyphenIn(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === 0x2d) return at
  return -1
}

function isCamel(text: string, start: number, end: number): boolean {
  for (let at = start + 2; at < end; at++) {
    if (isUpper(text.charCodeAt(at)) && isLower(text.charCodeAt(at - 1))) return !prefixes.has(text.slice(start, at).toLowerCase())
  }
  return false
}

function isPlaceKey(key: string, lists: EnglishNames): boolean {
  return knownName(lists, key)?.type === 'place' || key === 'us' || key === 'u.s.' || key === 'uk' || key === 'eu'
}

function gapOf(text: string, last: Capital, start: number): number {
  // Behind a hyphen nothing is joined; behind a possessive the gap begins with it.
  const from = last.end
  if (start - from > longestGap + 3) return gaps.none
  const written = text.slice(from, start)
  return between.get(written) ?? gaps.none
}

/** Whether a capital inside a word: iPhone, McCain (met again only where the word was cut). */
function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  return isLetter(code) || isDigit(code) || code === 0x5f || code === 0x40
}

/** al-Ahram, el-Sisi, d'Alema: the article belongs to the word. */
function articleBefore(text: string, at: number, from: number): number {
  const before = text.charCodeAt(at - 1)
  if (before === 0x2d) {
    const found = /(?:^|[^A-Za-z])((?:al|el|an|as|ad|ar|at|az|ash|ul|ud|bin|abu)-)$/.exec(text.slice(Math.max(from, at - 6), at))
    return found ? at - (found[1] as string).length : at
  }
  if (isApostrophe(before) && at - 2 >= from && /[dl]/.test(text.charAt(at - 2)) && !isLetter(text.charCodeAt(at - 3))) return at - 2
  // al Qaeda; Omar al Bashir is joined by the particle.
  if (before === 0x20 && at - 3 >= from && text.startsWith('al ', at - 3) && text.charCodeAt(at) === 0x51) return at - 3
  return at
}

function wordEnd(text: string, at: number, limit: number): number {
  let end = at + 1
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (isLetter(code) || isDigit(code)) end++
    else if (end + 1 < limit && isLetter(text.charCodeAt(end + 1)) && (code === 0x2d || isApostrophe(code) || code === 0x26)) end += 2
    // U.S., J.K.
    else if (
      code === 0x2e &&
      isUpper(text.charCodeAt(end - 1)) &&
      !isLetter(text.charCodeAt(end - 2)) &&
      (end + 1 >= limit || text.charCodeAt(end + 1) !== 0x0a)
    )
      end++
    else break
  }
  return isApostrophe(text.charCodeAt(end)) && text.charCodeAt(end - 1) === 0x73 && text.charCodeAt(end + 1) === 0x20 ? end + 1 : end
}

function keepsDot(key: string, text: string, end: number): boolean {
  if (key.length > 6) return false
  if (dottedWord.test(key)) return true
  return dottedCompany.test(key) && /[ ,)'’][a-z(,]?/.test(text.slice(end + 1, end + 3)) && !/^ [A-Z"“]/.test(text.slice(end + 1, end + 3))
}

/** Whether the capital at `start` may be there only because a sentence, a line or a quotation begins. */
function opens(text: string, start: number, blockStart: number, last: Capital | undefined): boolean {
  let at = start - 1
  if (at >= blockStart && text.charCodeAt(at) === 0x20) at--
  if (at < blockStart) return true
  const mark = text.charCodeAt(at)
  if (isLetter(mark) || mark === 0x2c || mark === 0x3b || mark === 0x27) return false
  if (mark === 0x2e) return last?.end !== at + 1
  if (mark === 0x2d) return text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0x2d
  return mark === 0x21 || mark === 0x3f || mark === 0x22 || mark === 0x201c || mark === 0x2018 || mark === 0x2014 || mark === 0x2013 || mark === 0x2026
}

/** Whether the word is one letter, with its full stop or without: J. */
export function isInitial({key, calls: known}: Capital): boolean {
  return (
    (key.length === 1 && (known & calls.opener) === 0) || (key.charCodeAt(1) === 0x2e && (key.length === 2 || (key.length < 7 && key.charCodeAt(3) === 0x2e)))
  )
}

/** Whether the lists know the word as one of these. */
export function is(capital: Capital | undefined, flags: number): boolean {
  return capital !== undefined && (capital.calls & flags) !== 0
}

/** Whether it looks like a word of a name: Smith, O'Neill, McCain; no abbreviation, no day, no office. */
export function isNameWord(capital: Capital | undefined): capital is Capital {
  return (
    capital !== undefined &&
    !capital.isCaps &&
    !capital.isCamel &&
    capital.end - capital.start > 1 &&
    !is(capital, calls.calendar | calls.opener) &&
    (!is(capital, calls.demonym) || is(capital, calls.given))
  )
}
