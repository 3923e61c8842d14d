import {type Capital, gaps, is, isInitial, isNameWord} from './capital-runs.ts'
import {type Context, nameOf, neighbourHint, personHint, take} from './names-en-context.ts'
import {surePrepositions, wordBefore} from './names-en-cues.ts'
import {eventEnd} from './names-en-events.ts'
import {calls} from './names-en-lexicon.ts'
import {organisationEnd} from './names-en-organisations.ts'
import {personEnd, personLikeness} from './names-en-people.ts'
import {formedPlaceEnd, knownAt} from './names-en-places.ts'
import {readAcronym, readSingle} from './names-en-single.ts'

const dateline = /^ ?(?:, [A-Z][A-Za-z.]{1,14}(?: [A-Z][a-z]{1,14})?,? ?)?(?:\d{4}-\d\d-\d\d|\(|(?:, )?[A-Z][a-z]{2,8}\.? \d{1,2}\b|--? |[—–] ?)/

/** Words the lists do not know as a whole: a person by its form or its neighbours, else what the neighbours say. */
export function readUnknown(context: Context, from: number): number {
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
  if (word.key === 'a') return isListedInitial(context, from) ? take(context, from, from + 2, 'person') : from + 1
  if (isInitial(word) ? false : !isNameWord(word)) return word.isCaps && word.calls === 0 ? readAcronym(context, from) : from + 1
  if (isRole(words, from) || isCompound(context, from)) return from + 1
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
    if ((likeness === 0 && !isJoined(context, from)) || (likeness === 1 && /^(?:the|a|an)$/.test(wordBefore(lower, start)))) return from + 1
    if (likeness === 1 && word.isFirst && /(?:ing|ed|ly)$/.test(word.key)) return from + 1
  }
  // J. Smith: only what is not a list's A. or B.
  if (isInitial(word) && !text.slice(word.start, stop).includes(' ') && word.key.length === 1) return from + 1
  return take(context, from, end, 'person')
}

/** … Washa and Lahee Gay. */
function isJoined({words, found}: Context, from: number): boolean {
  const last = found.at(-1)
  const {start, gap} = words[from] as Capital
  return last?.type === 'person' && (gap === gaps.and || gap === gaps.comma) && start - last.end < 6
}

/** …, A Foley, …: in a list of players even A is an initial. */
function isListedInitial({words}: Context, from: number): boolean {
  const next = words[from + 1]
  return (
    !(words[from] as Capital).isFirst &&
    next?.gap === gaps.space &&
    isNameWord(next) &&
    !is(next, calls.common | calls.place | calls.body | calls.title | calls.demonym)
  )
}

/** Low-cost airlines: a compound with a capital only because the sentence begins. */
function isCompound({words, text}: Context, from: number): boolean {
  const {isFirst, start, end, calls: known} = words[from] as Capital
  return isFirst && known === 0 && /-[a-z]/.test(text.slice(start, end))
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
  for (let at = from; at < datelineEnd(words, from); at++) if (is(words[at], calls.common) && !is(words[at], calls.place | calls.placeEnd)) return false
  const end = (words[datelineEnd(words, from) - 1] as Capital).end
  return dateline.test(text.slice(end, end + 40))
}

function datelineEnd(words: readonly Capital[], from: number): number {
  let end = from + 1
  while (end < words.length && end - from < 4 && (words[end] as Capital).isCaps && (words[end] as Capital).gap === gaps.space) end++
  return end
}

/** “Shark Tank”: the title of a work. */
function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  return (before === '“' || before === '"' || before === '‘') && /^[.,]?[”"’]/.test(text.slice(end, end + 2))
}
