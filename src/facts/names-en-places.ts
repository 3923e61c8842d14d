import {type Capital, gaps, is, isInitial, isNameWord} from './capital-runs.ts'
import type {FoundName} from './found-name.ts'
import {type Context, nameOf} from './names-en-context.ts'
import {clubVerbs, clubVerbsBefore, placeNouns, placePrepositions, surePrepositions, wordAfter, wordBefore} from './names-en-cues.ts'
import {calls, type KnownName, knownName} from './names-en-lexicon.ts'

const longestPhrase = 6

/** What a sentence goes on with behind the club that lost. */
const sportAfter = new Set('in on at by to after with and for as as when while who which thanks from before despite but'.split(' '))

/** The longest known name that begins here, and the index behind it. */
export function knownAt({text, lower, words, lists}: Context, from: number): {name: KnownName; end: number; stop: number} | undefined {
  const word = words[from] as Capital
  if (is(word, calls.start)) {
    let last = from + 1
    while (last < words.length && last - from < longestPhrase && isWithin((words[last] as Capital).gap)) last++
    for (let end = last; end > from; end--) {
      const {end: stop, rawEnd} = words[end - 1] as Capital
      // Lloyd's, Sotheby's: the possessive may belong to the name.
      if (rawEnd > stop || isPossessive(lower, stop)) {
        const whole = keyOf(lower, word.start, lower.charCodeAt(stop) === 0x20 ? stop + 3 : rawEnd)
        const name = knownName(lists, whole)
        if (name) return {name, end, stop: lower.charCodeAt(stop) === 0x20 ? stop + 3 : rawEnd}
      }
      const name = knownName(lists, keyOf(lower, word.start, stop))
      if (name) return {name, end, stop}
    }
  }
  if (word.end - word.start > 9 || (!word.isCaps && (word.calls & ~calls.surname) !== 0 && word.key.indexOf('.') < 0)) return
  if (text.charCodeAt(word.end) === 0x24) return
  const name = lists.written.get(text.slice(word.start, word.end))
  return name && {name, end: from + 1, stop: word.end}
}

function isWithin(gap: number): boolean {
  return gap !== gaps.none && gap !== gaps.comma
}

function isPossessive(lower: string, at: number): boolean {
  return lower.startsWith(" 's", at) && !/[a-z]/.test(lower.charAt(at + 3))
}

/** Tokenised text has a space before 's. */
function keyOf(lower: string, start: number, end: number): string {
  const key = lower.slice(start, end)
  return key.indexOf(" '") < 0 ? key : key.replace(/ '/g, "'")
}

/** Index after a place by its form: Dade County, Lake Volta, Mount Elgon, San Luis; `from` where none begins. */
export function formedPlaceEnd({lower}: Context, words: readonly Capital[], from: number): number {
  const first = words[from] as Capital
  if (is(first, calls.opener | calls.calendar)) return from
  if (is(first, calls.demonym)) {
    const next = words[from + 1]
    return next && next.gap === gaps.space && harbours.has(next.key) ? from + 2 : from
  }
  let end = from + 1
  while (end < words.length && end - from < 4 && (words[end] as Capital).gap === gaps.space && isPlaceWord(words[end] as Capital)) end++
  for (let at = end - 1; at > from; at--) {
    const word = words[at] as Capital
    if (
      is(word, calls.placeEnd) &&
      !(at === from + 1 && first.isFirst && is(first, calls.common)) &&
      !(at === from + 1 && is(first, calls.given) && is(word, calls.surname))
    )
      return at + 1
  }
  if (!is(first, calls.placeFront) || end === from + 1 || first.isCaps) return from
  const second = words[from + 1] as Capital
  if (!isNameWord(second) || is(second, calls.common | calls.organisationEnd | calls.event)) return from
  if (sureFronts.has(first.key)) return from + 2
  const isLed = placePrepositions.has(wordBefore(lower, first.start))
  return is(second, calls.place) || isLed ? from + 2 : from
}

/** Sport is spoken of nearby. */
const sport =
  /\b(?:\d{1,3}-\d{1,3}|match|matches|season|cup|coach|striker|midfielder|goals?|playoffs?|play-offs|championship|innings|soccer|rugby|basketball|baseball|hockey|cricket|wickets?|homer|winger|goalkeeper)\b/
const harbours = new Set('harbor harbour creek falls hill flats'.split(' '))
/** Hills and lakes that are surnames, too: Mick Hill. */
export const surnamePlaces = new Set('hill lake park woods lane castle coast forest street banks bridge'.split(' '))
const sureFronts = new Set(
  'lake mount mt mt. cape fort port camp county gulf isle bay strait lough loch rio puerto ciudad st st. ste san santa santo sao los las'.split(' '),
)

function isPlaceWord(word: Capital): boolean {
  return word.end - word.start > 1 && !word.isCaps && !is(word, calls.opener | calls.calendar) && !isInitial(word)
}

/** A known place, or the club of that name: in a table of results, behind beat, before have lost. Countries stay places. */
export function placeOrClub(context: Context, from: number, end: number, known: KnownName, stop: number): FoundName {
  const name = {...nameOf(context.words, from, end, known.type, known.type === 'place' ? known.level : 0), end: stop}
  // In Chelsea, the Chelsea neighbourhood: the place, not the club.
  if (known.isClub && end === from + 1 && (surePrepositions.has(wordBefore(context.lower, name.start)) || placeNouns.has(wordAfter(context.lower, stop))))
    return {...name, type: 'place'}
  if (known.type !== 'place') return name
  if (isTeam(context, name.start, stop, known.level)) return {start: name.start, end: stop, type: 'organisation'}
  if (known.level === 1) return name
  const next = context.words[end]
  if (next && next.gap === gaps.space && is(next, calls.nickname) && known.level > 1) return {start: name.start, end: next.end, type: 'organisation'}
  return isClub(context, name.start, stop) ? {start: name.start, end: stop, type: 'organisation'} : name
}

/** Behind a rider's or a scorer's name: 1. Frentzen (Germany) Jordan 1:18; 7 - Shearer (Newcastle). */
function isTeam({text, found}: Context, start: number, end: number, level: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (before === 0x20 && text.charCodeAt(start - 2) === 0x29) return /^ (?:\d{1,2}[:.\d]|same|one|two)/.test(text.slice(end, end + 5))
  const last = found.at(-1)
  return level > 2 && last?.type === 'person' && start - last.end < 4 && text.slice(last.end, start).includes('(') && /^ ?\)/.test(text.slice(end, end + 2))
}

function isClub({text, lower}: Context, start: number, end: number): boolean {
  const before = wordBefore(lower, start)
  if (
    before !== 'at' &&
    /^ (?:to (?:bat|bowl|follow)\b|\d{1,2}-\d{1,2} |\d{2,3}(?:-\d|,? and \d| for | \(| to (?:bat|bowl|win|follow)))/.test(text.slice(end, end + 12))
  )
    return true
  // Held over Moscow blast: what is over a city's affairs is no game.
  if (before === 'over' && wordAfter(lower, end) !== '' && !clubVerbs.has(wordAfter(lower, end)) && !sportAfter.has(wordAfter(lower, end))) return false
  const isCue = clubVerbsBefore.has(before) || (before !== 'and' && !placePrepositions.has(before) && clubVerbs.has(wordAfter(lower, end)))
  return isCue && sport.test(lower.slice(Math.max(0, start - 240), end + 240))
}
