import type {Span} from '../item.ts'
import {type Capital, gaps, is, isNameWord} from './capital-runs.ts'
import {type Context, isCricketer, nameOf, take} from './names-en-context.ts'
import {placePrepositions, wordAfter, wordBefore} from './names-en-cues.ts'
import {eventEnd} from './names-en-events.ts'
import {calls} from './names-en-lexicon.ts'
import {organisationEnd} from './names-en-organisations.ts'
import {leadingWords, personEnd, titleEnd} from './names-en-people.ts'
import {formedPlaceEnd, knownAt, placeOrClub, surnamePlaces} from './names-en-places.ts'
import {readInTable} from './names-en-tables.ts'
import {readUnknown} from './names-en-unknown.ts'

/** Verbs behind a company at the head of a sentence. */
const companyVerbs = new Set(
  'said says shares stock has plans agreed reported announced expects and would will spokesman officials executives also last shares, which is was'.split(' '),
)

/** Reads the name that begins at this word, if one does, and returns the index of the word to go on with. */
export function readNameAt(context: Context, from: number): number {
  const {words} = context
  const word = words[from] as Capital
  if (context.line === 'result' || context.line === 'row') {
    const next = readInTable(context, from)
    if (next > from) return next
  }
  if (word.calls === 0) return readUnknown(context, from)
  if (is(word, calls.calendar) && !is(word, calls.given)) return from + 1

  if (leadingWords.has(word.key) && isNameWord(words[from + 1]) && (words[from + 1] as Capital).gap === gaps.space && !is(words[from + 1], calls.common))
    return readUnknown(context, from)
  const known = knownAt(context, from)
  const paper = newspaperEnd(context, from)
  if (paper > (known?.end ?? from)) return take(context, from, paper, 'organisation')
  const formed = organisationEnd(words, from)
  const event = eventEnd(words, from, Math.max(known?.end ?? from, formed))
  if (event > formed) return event
  if (formed > from + 1 && formed > (known?.end ?? 0) && !isPersonFirst(words, from, formed)) return take(context, from, formed, 'organisation')
  const place = known?.name.type === 'organisation' || isOffice(context, from) ? from : formedPlaceEnd(context, words, from)
  if (place > (known?.end ?? from) && !isPersonFirst(words, from, place) && !isNamedHill(context, from, place)) return take(context, from, place, 'place')
  if (known?.end === from + 1 && known.name.type === 'place' && isCricketer(context, word.start, word.end)) return take(context, from, from + 1, 'person')
  if (known?.name.type === 'place' && isLongerPlace(context, from, known.end)) return take(context, from, known.end + 1, 'place')
  if (known && !isPartOfPerson(context, from, known.end) && isMeant(context, from, known.end, known.name.type)) {
    context.found.push(placeOrClub(context, from, known.end, known.name, known.stop))
    const next = words[known.end]
    return next && next.start < (context.found.at(-1) as Span).end ? known.end + 1 : known.end
  }
  const titles = titleEnd(words, from)
  if (titles > from) {
    const next = readTitled(context, from, titles)
    if (next > from) return next
  }
  if (is(word, calls.demonym) && !isGivenName(words, from)) return from + 1
  if (is(word, calls.demonymFront) && is(words[from + 1], calls.demonymBack) && (words[from + 1] as Capital).gap === gaps.space) return from + 2
  return readUnknown(context, from)
}

/** Ronald Reagan Bank … is a bank; Gordon Banks is a person. */
function isPersonFirst(words: readonly Capital[], from: number, end: number): boolean {
  return end === from + 2 && is(words[from], calls.given) && is(words[from + 1], calls.surname) && (words[from + 1] as Capital).gap === gaps.space
}

/** In Bahia Blanca: behind a preposition an unknown word goes with the place. */
function isLongerPlace({words, lower}: Context, from: number, end: number): boolean {
  const next = words[end]
  return (
    next !== undefined &&
    next.gap === gaps.space &&
    next.calls === 0 &&
    isNameWord(next) &&
    /^(?:in|near|at|of)$/.test(wordBefore(lower, (words[from] as Capital).start))
  )
}

/** Philippine Star newspaper, New Vision newspaper: index after the name; `from` where no newspaper follows. */
function newspaperEnd({words, lower}: Context, from: number): number {
  if (is(words[from], calls.opener | calls.calendar)) return from
  let end = from + 1
  while (end < words.length && end - from < 4 && (words[end] as Capital).gap === gaps.space && !is(words[end], calls.calendar)) end++
  return end > from + 1 && /^(?:newspaper|daily|magazine|weekly|tabloid)$/.test(wordAfter(lower, (words[end - 1] as Capital).rawEnd)) ? end : from
}

/** Attorney General Susan Lake; but on King Street. */
function isOffice({words, lower}: Context, from: number): boolean {
  const before = wordBefore(lower, (words[from] as Capital).start)
  return is(words[from], calls.title | calls.office) && !is(words[from], calls.placeFront) && before !== 'on' && !placePrepositions.has(before)
}

/** Mick Hill, Veronica Lake; but on Grant Street. */
function isNamedHill({words, lower}: Context, from: number, end: number): boolean {
  const first = words[from] as Capital
  return (
    end === from + 2 &&
    is(first, calls.given) &&
    surnamePlaces.has((words[from + 1] as Capital).key) &&
    !placePrepositions.has(wordBefore(lower, first.start)) &&
    wordBefore(lower, first.start) !== 'on'
  )
}

/** Christian Cullen, but not Christian Democrat. */
function isGivenName(words: readonly Capital[], from: number): boolean {
  const next = words[from + 1]
  return (
    is(words[from], calls.given) &&
    isNameWord(next) &&
    next.gap === gaps.space &&
    !is(next, calls.common | calls.title | calls.office | calls.organisationEnd | calls.demonym)
  )
}

/** Chelsea Thornton, Jordan Henderson, Charlotte Bryant: a known name that only begins a person's. */
function isPartOfPerson({words}: Context, from: number, end: number): boolean {
  const first = words[from] as Capital
  if (end !== from + 1) return false
  const next = words[end]
  if (!next || next.gap !== gaps.space || !isNameWord(next)) return false
  const isGiven = is(first, calls.given)
  if (isGiven && !is(next, calls.common | calls.title | calls.office | calls.nickname | calls.organisationEnd | calls.placeEnd | calls.event | calls.place))
    return true
  return isGiven && is(next, calls.surname) && !is(next, calls.title)
}

/** An everyday word at the head of a sentence is the name of a company only if the text goes on like that. */
function isMeant({words, lower}: Context, from: number, end: number, type: string): boolean {
  const word = words[from] as Capital
  if (end > from + 1 || !is(word, calls.common) || (word.isCaps && !word.isFirst)) return true
  const after = wordAfter(lower, word.end)
  if (word.isFirst) return type === 'organisation' ? companyVerbs.has(after) : word.isCaps || lower.charCodeAt(word.end) === 0x2c
  const next = words[end]
  return !(next && next.gap === gaps.space && is(next, calls.common))
}

/** President Maria Costa: the person, with the office beside. */
function readTitled(context: Context, from: number, to: number): number {
  const {words} = context
  // Mr Dean, Sergeant Major King: the last word of office is the name where none follows.
  const isLast = to > from + 1 && is(words[to - 1], calls.given | calls.surname) && !(words[to]?.gap === gaps.space && isNameWord(words[to]))
  const titles = isLast ? to - 1 : to
  const next = words[titles]
  if (!next || next.gap !== gaps.space) return from
  const end = personEnd(words, titles)
  if (end === titles) return from
  const known = knownAt(context, titles)
  if (known && (known.end > end || (known.end === end && (known.name.level === 1 || end > titles + 1)))) return from
  if (organisationEnd(words, titles) > end) return from
  const after = words[end]
  const isBefore = after?.gap === gaps.space && is(after, calls.title | calls.office)
  if (known?.name.type === 'place' && isBefore) return from
  // Former Leeds striker: these alone make nobody a person.
  if (titles === from + 1 && end === titles + 1 && /^(?:former|ex|then|late|acting|interim|first)$/.test((words[from] as Capital).key)) return from
  if (end === titles + 1 && is(next, calls.common) && !is(next, calls.surname | calls.given)) return from
  for (let at = from; at < titles; at++) if ((words[at] as Capital).key === 'u.s.') take(context, at, at + 1, 'place')
  const title = {start: (words[from] as Span).start, end: (words[titles - 1] as Span).end}
  context.found.push({...nameOf(words, titles, end, 'person'), title})
  return end
}
