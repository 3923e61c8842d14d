import {type Capital, gaps, is, isInitial} from './capital-runs.ts'
import type {FoundName} from './found-name.ts'
import {type Context, nameOf} from './names-en-context.ts'
import {surePrepositions, wordBefore} from './names-en-cues.ts'
import {calls, callsOf, type EnglishNames, knownName} from './names-en-lexicon.ts'
import {personEnd, personLikeness} from './names-en-people.ts'
import {knownAt} from './names-en-places.ts'

/** What the running text has named, by lower-case word: a surname, the first word of a company, an unknown place. */
export interface Memory {
  people: Set<string>
  organisations: Set<string>
  places: Set<string>
}

/** Remembers the names found so far. */
export function remember({lower, lists}: Context, found: readonly FoundName[]): Memory {
  const memory: Memory = {people: new Set(), organisations: new Set(), places: new Set()}
  for (const {start, end, type} of found) {
    const key = lower.slice(start, end)
    if (type === 'person') rememberPerson(key, lists, memory.people)
    else if (type === 'organisation') {
      memory.organisations.add(key)
      const space = key.indexOf(' ')
      const first = space < 0 ? key : key.slice(0, space)
      const flags = callsOf(lists, first)
      if (space > 0 && first.length > 3 && !first.includes('.') && (flags & ~(calls.surname | calls.given | calls.famous)) === 0 && !knownName(lists, first))
        memory.organisations.add(first)
    } else memory.places.add(key)
  }
  return memory
}

function rememberPerson(key: string, lists: EnglishNames, people: Set<string>): void {
  const parts = key.split(' ')
  if (parts.length === 1) return
  const last = parts.at(-1) as string
  people.add(key)
  const particle = parts.findIndex((part, index) => index > 0 && part.length < 4 && index < parts.length - 1)
  if (particle > 0) people.add(parts.slice(particle).join(' '))
  people.add(/^[js]r\.?$/.test(last) ? (parts.at(-2) as string) : last)
  // De la Cruz; Garcia Marquez; Zhu of Zhu Rongji.
  for (let at = 1; at < parts.length - 1; at++) {
    const part = parts[at] as string
    if (part.length > 3 && (callsOf(lists, part) & calls.given) === 0) people.add(part)
  }
  const first = parts[0] as string
  const called = callsOf(lists, first)
  // Jansher of Jansher Khan: an unusual given name is used alone.
  if (first.length > 4 && called === 0) people.add(first)
  if (first.length > 1 && (called & calls.surname) !== 0 && (called & calls.given) === 0) people.add(first)
}

/** What a word left over is, by what the text has named elsewhere. */
export function recall({lower}: Context, word: Capital, memory: Memory): FoundName['type'] | undefined {
  if (word.isFirst && is(word, calls.opener)) return
  const isLed = surePrepositions.has(wordBefore(lower, word.start))
  if (memory.people.has(word.key) && !isLed) return 'person'
  if (memory.organisations.has(word.key)) return 'organisation'
  if (memory.places.has(word.key)) return 'place'
  return
}

/** Lowercase words of headlines are lost among capitals: only what the lists or the text itself know is a name there. */
export function readHeadlineWords(context: Context, from: number, to: number, memory: Memory, isCapitals: boolean): void {
  const {words, found} = context
  for (let at = from; at < to; ) {
    const word = words[at] as Capital
    const known = knownAt(context, at)
    if (known && isOfEvent(words, known.end) && !isLedIn(words, at)) {
      at = known.end + 1
      continue
    }
    const isWord = known && known.end === at + 1 && known.name.level !== 1 && (is(word, calls.common | calls.opener) || memory.people.has(word.key))
    if (known && !isWord) {
      found.push({...nameOf(words, at, known.end, known.name.type, known.name.type === 'place' ? known.name.level : 0), end: known.stop})
      at = known.end
      continue
    }
    const longer = rememberedEnd(context, at, to, memory)
    if (longer > at) {
      found.push(nameOf(words, at, longer, 'person'))
      at = longer
      continue
    }
    const end = isCapitals ? capitalsPersonEnd(words, at, memory) : personEnd(words, at)
    if (end > at + 1 && (isCapitals || personLikeness(words, at, end) >= 2) && !is(words[end - 1], calls.common)) {
      found.push(nameOf(words, at, end, 'person'))
      at = end
      continue
    }
    const type = is(word, calls.famous) ? 'person' : is(word, calls.common) && !isCapitals ? undefined : recall(context, word, memory)
    if (type && !is(word, calls.opener | calls.calendar)) found.push(nameOf(words, at, at + 1, type))
    else if (isCapitals && word.calls === 0 && at > from && isLedIn(words, at) && word.end - word.start > 3) found.push(nameOf(words, at, at + 1, 'place'))
    at++
  }
}

/** RESULTS AT LYON TOURNAMENT. */
function isLedIn(words: readonly Capital[], at: number): boolean {
  return at > 0 && /^(?:in|at|near)$/.test((words[at - 1] as Capital).key)
}

/** ATLANTIC DIVISION, AUSTRALIAN OPEN. */
function isOfEvent(words: readonly Capital[], at: number): boolean {
  const next = words[at]
  return next !== undefined && next.gap === gaps.space && (is(next, calls.event) || next.key === 'division' || next.key === 'conference')
}

/** DE LA HOYA, OSCAR DE LA HOYA: two words or more of a person the text names. */
function rememberedEnd({words, lower}: Context, from: number, to: number, memory: Memory): number {
  const first = words[from] as Capital
  for (let end = Math.min(to, from + 4); end > from + 1; end--) if (memory.people.has(lower.slice(first.start, (words[end - 1] as Capital).end))) return end
  return from
}

/** TONY BLAIR: a given name, and a surname the lists or the text know. */
function capitalsPersonEnd(words: readonly Capital[], from: number, memory: Memory): number {
  const first = words[from] as Capital
  if (!is(first, calls.given) && !isInitial(first)) return from
  let end = from + 1
  while (end < words.length && end - from < 3 && (words[end] as Capital).gap === gaps.space && isInitial(words[end] as Capital)) end++
  const last = words[end]
  if (!last || (last.gap !== gaps.space && last.gap !== gaps.particle) || is(last, calls.common | calls.opener)) return from
  return is(last, calls.surname) || memory.people.has(last.key) ? end + 1 : from
}
