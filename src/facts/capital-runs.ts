import type {Span} from '../item.ts'
import {articleBefore, compound, hyphenIn, isInside, keepsDot, wordEnd} from './capital-bounds.ts'
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
/** Before a capital within a surname: McCain, DeLay, FitzGerald. */
const prefixes = new Set('mc mac de del di la le van von fitz da du lo ben san st al el bin ver vander des dos'.split(' '))

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
