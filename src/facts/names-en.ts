import type {Span} from '../item.ts'
import {firstNames, latinSurnames, sentenceOpeners} from '../lexicon/first-names.ts'
import {englishOrganisationHeads, englishOrganisationSuffixes, englishOrganisations} from '../lexicon/organisation-suffixes.ts'
import {split} from '../lexicon/phrases.ts'
import {englishPlaces} from '../lexicon/places.ts'
import {englishSpeechVerbs} from '../lexicon/speech-verbs.ts'
import {englishTitles} from '../lexicon/titles.ts'
import type {Prose} from '../prose/prose.ts'
import {type CapitalRun, readCapitalRuns, type Token} from './capital-runs.ts'
import {type FoundName, isTaken, mergeSpans} from './found-name.ts'

interface Lists {
  first: Set<string>
  surnames: Set<string>
  openers: Set<string>
  titles: Set<string>
  suffixes: Set<string>
  heads: Set<string>
  verbs: Set<string>
  organisations: Set<string>
  places: Map<string, number>
}

let lists: Lists | undefined

/** Names of an English text; the registry's stay as they are, and months and days inside `times` are none. */
export function readEnglishNames(prose: Prose, known: readonly FoundName[], times: readonly Span[]): FoundName[] {
  const read = loadLists()
  const found: FoundName[] = []
  const left: Token[] = []
  const surnames = new Set<string>()
  for (const run of readCapitalRuns(prose.text, prose.blocks)) {
    const names = namesIn(prose.text, run, read)
    for (const token of run.tokens) if (!names.some((name) => name.start < token.end && token.start < name.end)) left.push(token)
    for (const name of names) {
      if (isTaken(times, name.start, name.end) || isTaken(known, name.start, name.end)) continue
      found.push(name)
      if (name.type === 'person') surnames.add(lastWord(prose.text, name))
    }
  }
  // Second look: a bare surname of somebody named in full elsewhere.
  const later: FoundName[] = []
  for (const {start, end, text} of left) {
    if (surnames.has(text) && !isTaken(known, start, end) && !isTaken(times, start, end)) later.push({start, end, type: 'person'})
  }
  return mergeSpans(known, mergeSpans(found, later))
}

/** What one run of capitalised words holds: Boston Mayor Thomas Ames is a place and a person with a title. */
function namesIn(text: string, run: CapitalRun, read: Lists): FoundName[] {
  const tokens = trimOpeners(run, read)
  const found: FoundName[] = []
  let from = 0
  while (from < tokens.length) {
    const {names, next} = nameAt(text, tokens, from, run, read)
    found.push(...names)
    from = next
  }
  return found
}

function nameAt(text: string, tokens: readonly Token[], from: number, run: CapitalRun, read: Lists): {names: FoundName[]; next: number} {
  const organisation = longest(tokens, from, (part) => read.organisations.has(part))
  const place = longest(tokens, from, (part) => read.places.has(part))
  const suffixed = organisationEnd(tokens, from, read)
  if (suffixed > Math.max(organisation, place, from + 1)) return {names: [span(tokens, from, suffixed, 'organisation')], next: suffixed}
  if (organisation > from && organisation >= place) return {names: [span(tokens, from, organisation, 'organisation')], next: organisation}
  const isFirst = read.first.has((tokens[from] as Token).text)
  if (place > from && !(isFirst && place === from + 1 && tokens[place] && isNameWord(tokens[place] as Token, read))) {
    const level = read.places.get(joined(tokens, from, place))
    return {names: [{...span(tokens, from, place, 'place'), ...(level ? {level} : {})}], next: place}
  }
  const titled = titleEnd(tokens, from, read)
  const end = personEnd(tokens, titled, read)
  if (!isFirst && end > titled && titled === from && end === tokens.length && isPlace(run, tokens, from, end))
    return {names: [span(tokens, from, end, 'place')], next: end}
  if (end > titled && isPerson(text, tokens, titled, end, titled > from, run, read)) {
    const name = span(tokens, titled, end, 'person')
    if (titled > from) name.title = {start: (tokens[from] as Token).start, end: (tokens[titled - 1] as Token).end}
    return {names: [name], next: end}
  }
  return {names: [], next: Math.max(from + 1, titled)}
}

/** Words that only stand in front: The, On, Last; also one-word openers of a sentence. */
function trimOpeners(run: CapitalRun, read: Lists): Token[] {
  let from = 0
  while (from < run.tokens.length && read.openers.has((run.tokens[from] as Token).text) && !startsKnown(run.tokens, from, read)) from++
  return run.tokens.slice(from)
}

function startsKnown(tokens: readonly Token[], from: number, read: Lists): boolean {
  return tokens.length > from + 1 && longest(tokens, from, (part) => read.organisations.has(part) || read.places.has(part)) > from + 1
}

/** Index after an organisation that ends in one of the suffixes: Harrow Motors Ltd, Ministry of Health. */
function organisationEnd(tokens: readonly Token[], from: number, read: Lists): number {
  let end = from
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const word = token.text.replace(/\.$/, '')
    if (at > from && read.suffixes.has(word)) end = at + 1
    if (read.heads.has(word) && token.of && tokens[at + 1]) {
      end = at + 2
      while (tokens[end] && (tokens[end - 1] as Token).and) end++
    }
    if (at > from && read.titles.has(word) && end === from) return from
  }
  return end
}

function titleEnd(tokens: readonly Token[], from: number, read: Lists): number {
  let at = from
  while (at < tokens.length - 1 && read.titles.has((tokens[at] as Token).text.replace(/\.$/, ''))) at++
  return at
}

/** Index after the words of a person's name, at most four, before a title, a place of two words or an `of`. */
function personEnd(tokens: readonly Token[], from: number, read: Lists): number {
  let at = from
  while (at < tokens.length && at - from < 4 && isNameWord(tokens[at] as Token, read)) {
    at++
    const before = tokens[at - 1] as Token
    if (before.of || before.and || before.comma) break
  }
  return at
}

function isNameWord(token: Token, read: Lists): boolean {
  const {text} = token
  if (read.titles.has(text) || read.openers.has(text) || (read.suffixes.has(text) && !read.surnames.has(text))) return false
  return /^[A-Z]\.?$/.test(text) || (/[a-z]/.test(text) && text.length > 1)
}

function isPerson(text: string, tokens: readonly Token[], from: number, end: number, titled: boolean, run: CapitalRun, read: Lists): boolean {
  const count = end - from
  const first = (tokens[from] as Token).text
  if (titled) return count <= 4
  if (count >= 2 && read.first.has(first)) return true
  if (count >= 2 && count <= 3 && read.surnames.has(first) && (tokens[from + 1] as Token).text.length > 1) return true
  if (count >= 2 && count <= 3 && /^[A-Z]\.$/.test((tokens[from + 1] as Token).text)) return count === 3
  const after = /^,?\s(?:also |later |then |has |had |have )?([a-z]+)/.exec(text.slice((tokens[end - 1] as Token).end, (tokens[end - 1] as Token).end + 24))
  const says = after !== null && read.verbs.has(after[1] as string)
  const said =
    /\b(?:said|says|added|asked|wrote|tweeted|by)\s$/.test(text.slice(Math.max(0, run.start - 8), (tokens[from] as Token).start)) &&
    (tokens[from] as Token).start === run.start
  const age = /^,\s\d{1,2}[,.]/.test(text.slice((tokens[end - 1] as Token).end, (tokens[end - 1] as Token).end + 5))
  return count === 1 ? (says || age) && read.first.has(first) : count <= 3 && (says || said || age)
}

/** in Harrowby, near Lower Wick: an unknown name behind a preposition of place. */
function isPlace(run: CapitalRun, tokens: readonly Token[], from: number, end: number): boolean {
  return (
    from === 0 &&
    end - from <= 2 &&
    run.afterPlacePreposition &&
    (tokens[from] as Token).start === run.start &&
    tokens.slice(from, end).every((token) => /^[A-Z][a-z]{2,}/.test(token.text))
  )
}

function longest(tokens: readonly Token[], from: number, matches: (part: string) => boolean): number {
  for (let end = Math.min(tokens.length, from + 6); end > from; end--) if (matches(joined(tokens, from, end))) return end
  return from
}

function joined(tokens: readonly Token[], from: number, end: number): string {
  let text = ''
  for (let at = from; at < end; at++) {
    const token = tokens[at] as Token
    text += token.text
    if (at < end - 1) text += token.of ? ' of ' : token.and ? ' and ' : token.comma ? ', ' : ' '
  }
  return text
}

function span(tokens: readonly Token[], from: number, end: number, type: FoundName['type']): FoundName {
  return {start: (tokens[from] as Token).start, end: (tokens[end - 1] as Token).end, type}
}

function lastWord(text: string, name: FoundName): string {
  const words = text.slice(name.start, name.end).split(' ')
  return words.at(-1) ?? ''
}

function loadLists(): Lists {
  lists ??= {
    first: new Set(split(firstNames)),
    surnames: new Set(split(latinSurnames)),
    openers: new Set(split(sentenceOpeners)),
    titles: new Set(split(englishTitles)),
    suffixes: new Set(split(englishOrganisationSuffixes)),
    heads: new Set(split(englishOrganisationHeads)),
    verbs: new Set(split(englishSpeechVerbs)),
    organisations: new Set(englishOrganisations.split('|')),
    places: new Map(Object.entries(englishPlaces).flatMap(([level, list]) => list.split('|').map((place) => [place, Number(level)] as const))),
  }
  return lists
}
