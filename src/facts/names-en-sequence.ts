import type {Span} from '../item.ts'
import {type Capital, gaps, is, isInitial, isNameWord} from './capital-runs.ts'
import {type Context, hasPersonVerb, isCricketer, nameOf, neighbourHint, personHint} from './names-en-context.ts'
import {placeNouns, placePrepositions, surePrepositions, wordAfter, wordBefore} from './names-en-cues.ts'
import {calls} from './names-en-lexicon.ts'
import {organisationEnd} from './names-en-organisations.ts'
import {personEnd, personLikeness, titleEnd} from './names-en-people.ts'
import {formedPlaceEnd, knownAt, placeOrClub, surnamePlaces} from './names-en-places.ts'

const dateline = /^ ?(?:, [A-Z][A-Za-z.]{1,14}(?: [A-Z][a-z]{1,14})?,? ?)?(?:\d{4}-\d\d-\d\d|\(|(?:, )?[A-Z][a-z]{2,8}\.? \d{1,2}\b|--? |[—–] ?)/
const hardEvent = new Set(
  'cup open prix masters trophy championship championships classic marathon games prize award awards tour tournament bowl index composite stakes series final finals olympics festival war invitational act treaty accord accords constitution protocol play-offs playoffs regatta slam'.split(
    ' ',
  ),
)
/** Verbs behind a company at the head of a sentence. */
const companyVerbs = new Set(
  'said says shares stock has plans agreed reported announced expects and would will spokesman officials executives also last shares, which is was'.split(' '),
)

/** Club 3 Club 0, Club 14 11 2 1: unless a person or a country stands there, what stands before the figure is a club. */
function readInTable(context: Context, from: number): number {
  const {words, text} = context
  const first = words[from] as Capital
  let end = from + 1
  while (
    end < words.length &&
    end - from < 5 &&
    inTable((words[end] as Capital).gap) &&
    !/\d/.test(text.slice((words[end - 1] as Capital).end, (words[end] as Capital).start))
  )
    end++
  const stop = (words[end - 1] as Capital).end
  if (!/^ {1,3}[-+]?\.?\d/.test(text.slice(stop, stop + 6)) || is(first, calls.opener | calls.calendar)) return from
  const known = knownAt(context, from)
  if (known?.end === end && known.name.level === 1) return take(context, from, end, 'place')
  const likeness = end - from > 1 && personEnd(words, from) === end ? personLikeness(words, from, end) : 0
  if (known?.end !== end && likeness >= 2 && !is(words[end - 1], calls.nickname | calls.place)) return take(context, from, end, 'person')
  if (end === from + 1 && is(first, calls.famous) && !known) return take(context, from, end, 'person')
  if (first.isFirst && is(first, calls.common) && !known) return from
  return take(context, from, end, 'organisation')
}

function isBracketed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

function inTable(gap: number): boolean {
  return gap === gaps.space || gap === gaps.ampersand || gap === gaps.particle || gap === gaps.possessive
}

/** Reads the name that begins at this word, if one does, and returns the index of the word to go on with. */
export function readNameAt(context: Context, from: number): number {
  const {words} = context
  const word = words[from] as Capital
  if ((context.line === 'result' || context.line === 'row') && !isBracketed(context.text, word.start)) {
    const next = readInTable(context, from)
    if (next > from) return next
  }
  if (word.calls === 0) return readUnknown(context, from)
  if (is(word, calls.calendar) && !is(word, calls.given)) return from + 1

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

/** Australian Open, Davis Cup, Monaco Grand Prix: an event, and nothing of it is a name. */
function eventEnd(words: readonly Capital[], from: number, atLeast: number): number {
  if (is(words[from], calls.opener)) return from
  for (let at = from + 1; at < words.length && at - from < 5; at++) {
    const word = words[at] as Capital
    if (word.gap !== gaps.space && word.gap !== gaps.possessive) return from
    if (at >= atLeast && is(word, calls.event) && hardEvent.has(word.key)) return at + 1
    if (is(word, calls.calendar)) return from
  }
  return from
}

function take(context: Context, from: number, end: number, type: 'person' | 'place' | 'organisation'): number {
  context.found.push(nameOf(context.words, from, end, type))
  return end
}

/** President Maria Costa: the person, with the office beside. */
function readTitled(context: Context, from: number, titles: number): number {
  const {words} = context
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

/** Words the lists do not know as a whole: a person by its form or its neighbours, else what the neighbours say. */
function readUnknown(context: Context, from: number): number {
  const {words, text, lower} = context
  const word = words[from] as Capital
  if (word.calls === 0) {
    const formed = organisationEnd(words, from)
    if (formed > from + 1) return take(context, from, formed, 'organisation')
    const event = eventEnd(words, from, from)
    if (event > from) return event
    const known = knownAt(context, from)
    if (known) {
      context.found.push({...nameOf(words, from, known.end, known.name.type, known.name.level), end: known.stop})
      return known.end
    }
    const place = formedPlaceEnd(context, words, from)
    if (place > from) return take(context, from, place, 'place')
  }
  if (word.isFirst && word.isCaps && isDateline(context, from)) return take(context, from, datelineEnd(words, from), 'place')
  if (word.isFirst && is(word, calls.common) && isCountrysSporter(context, from)) return take(context, from, from + 2, 'person')
  if (isInitial(word) ? false : !isNameWord(word)) return word.isCaps && word.calls === 0 ? readAcronym(context, from) : from + 1
  if (isRole(words, from)) return from + 1
  const end = personEnd(words, from)
  if (end === from) return from + 1
  if (end === from + 1) return readSingle(context, from)
  if (isQuoted(text, word.start, (words[end - 1] as Capital).end)) return end
  const likeness = personLikeness(words, from, end)
  const start = word.start
  const stop = (words[end - 1] as Capital).end
  const hint = likeness < 3 ? neighbourHint(context, start, stop) : undefined
  if (hint === 'organisation' && likeness < 2 && !context.cues.titles.has(wordBefore(lower, start))) return take(context, from, end, 'organisation')
  if (likeness < 3 && !personHint(context, start, stop)) {
    if (hint === 'place' && (likeness < 2 || surePrepositions.has(wordBefore(lower, start)))) return take(context, from, end, 'place')
    if (likeness === 0 || (likeness === 1 && /^(?:the|a|an)$/.test(wordBefore(lower, start)))) return from + 1
    if (likeness === 1 && word.isFirst && /(?:ing|ed|ly)$/.test(word.key)) return from + 1
  }
  // J. Smith: only what is not a list's A. or B.
  if (isInitial(word) && !text.slice(word.start, stop).includes(' ') && word.key.length === 1) return from + 1
  return take(context, from, end, 'person')
}

/** Informer Balduccio Di Maggio: a word that only opens the sentence. */
function isRole(words: readonly Capital[], from: number): boolean {
  const word = words[from] as Capital
  const next = words[from + 1]
  const last = words[from + 2]
  return (
    word.isFirst &&
    !is(word, calls.given | calls.surname) &&
    next?.gap === gaps.space &&
    is(next, calls.given) &&
    isNameWord(last) &&
    (last.gap === gaps.space || last.gap === gaps.particle)
  )
}

/** Beat Zberg (Switzerland): whatever the first word means else. */
function isCountrysSporter({words, text}: Context, from: number): boolean {
  const last = words[from + 1]
  const place = words[from + 2]
  return (
    isNameWord(last) &&
    last.gap === gaps.space &&
    !is(last, calls.common) &&
    is(place, calls.place) &&
    /^ \( ?$/.test(text.slice(last.end, (place as Capital).start))
  )
}

function isDateline({text, words}: Context, from: number): boolean {
  for (let at = from; at < datelineEnd(words, from); at++) if (is(words[at], calls.common) && !is(words[at], calls.place)) return false
  const end = (words[datelineEnd(words, from) - 1] as Capital).end
  return dateline.test(text.slice(end, end + 40))
}

function datelineEnd(words: readonly Capital[], from: number): number {
  let end = from + 1
  while (end < words.length && end - from < 4 && (words[end] as Capital).isCaps && (words[end] as Capital).gap === gaps.space) end++
  return end
}

/** An unknown word in capitals is a body where it acts like one. */
function readAcronym(context: Context, from: number): number {
  const word = context.words[from] as Capital
  const hint = neighbourHint(context, word.start, word.end)
  const after = wordAfter(context.lower, word.end)
  const isNamed = isInBrackets(context, word) || wordBefore(context.lower, word.start) === 'the'
  if (word.end - word.start < 7 && word.end - word.start > 1 && (hint === 'organisation' || after === 'said' || isNamed))
    return take(context, from, from + 1, 'organisation')
  context.left.push(word)
  return from + 1
}

/** “Shark Tank”: the title of a work. */
function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  return (before === '“' || before === '"' || before === '‘') && /^[.,]?[”"’]/.test(text.slice(end, end + 2))
}

const finite =
  /^(?:was|is|has|had|will|would|took|made|got|came|began|gave|won|went|kept|left|held|put|set|did|does|could|himself|herself|also|then|later|[a-z]{2,12}ed)$/
/** Ends of everyday words. */
const derived = /(?:s|ing|ed|ly|er|or|ion|ment|ness|ous|ive|able|ible|al|ic|ity|ist|ism|ance|ence|ship|hood|ful|less|ty)$/

/** … of Athletics Federations (IAAF). */
function isInBrackets({text, found}: Context, word: Capital): boolean {
  const last = found.at(-1)
  return (
    last?.type === 'organisation' &&
    word.start - last.end < 4 &&
    text.slice(last.end, word.start).includes('(') &&
    /^ ?\)/.test(text.slice(word.end, word.end + 2))
  )
}

/** One word alone: a surname, a town, a company, or nothing. */
function readSingle(context: Context, from: number): number {
  const {words, text, lower} = context
  const word = words[from] as Capital
  const isCommon = is(word, calls.common | calls.event | calls.organisationEnd | calls.placeEnd | calls.portfolio)
  if (wordBefore(lower, word.start) === 'the') {
    if (is(word, calls.nickname)) return take(context, from, from + 1, 'organisation')
    if (!is(word, calls.famous) && neighbourHint(context, word.start, word.end) === undefined) {
      context.left.push(word)
      return from + 1
    }
  }
  if (is(word, calls.famous) && !(word.isFirst && is(word, calls.common))) return take(context, from, from + 1, 'person')
  if (isCommon && !is(word, calls.surname | calls.given)) return from + 1
  const hint = neighbourHint(context, word.start, word.end)
  const isBody = hint === 'organisation' && !is(word, calls.given | calls.surname) && !isCommon
  if (isBody) return take(context, from, from + 1, hint)
  const hasHint = personHint(context, word.start, word.end)
  if (hasHint && !(isCommon && word.isFirst)) return take(context, from, from + 1, 'person')
  const rest = text.slice(word.end, word.end + 4)
  if (/^ \( ?[A-Z]/.test(rest) && is(words[from + 1], calls.place)) return take(context, from, from + 1, 'person')
  if (!is(word, calls.given) || !word.isFirst) {
    if (hint && !isCommon && !(hint === 'place' && is(word, calls.given) && !placeNouns.has(wordAfter(lower, word.end))))
      return take(context, from, from + 1, hint)
    if (isBeforeCountry(context, from) && !isCommon) return take(context, from, from + 1, 'place')
  }
  if (!isCommon && hasPersonVerb(context, word.end) && !/(?:ing|ed|ly|ers|ions|ists)$/.test(word.key)) {
    if (!word.isFirst || word.calls === 0 || is(word, calls.surname | calls.given)) return take(context, from, from + 1, 'person')
  }
  if (!isCommon && is(word, calls.surname) && !is(word, calls.given | calls.place | calls.title)) return take(context, from, from + 1, 'person')
  if (word.calls === 0 && word.isFirst && finite.test(wordAfter(lower, word.end)) && !derived.test(word.key)) return take(context, from, from + 1, 'person')
  const last = context.found.at(-1)
  const joint = last && last.type === 'person' && (word.gap === gaps.comma || word.gap === gaps.and) && lower.slice(last.end, word.start).length < 6
  if (joint && !isCommon) return take(context, from, from + 1, 'person')
  context.left.push(word)
  return from + 1
}

/** Brig, Switzerland. */
function isBeforeCountry({words, text}: Context, from: number): boolean {
  const next = words[from + 1]
  if (!next || next.gap !== gaps.comma || !is(next, calls.place)) return false
  const after = text.charAt(next.rawEnd)
  return next.rawEnd === next.end && (after === ',' || after === ' ' || after === '.')
}
