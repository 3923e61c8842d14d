import type {Item, RegisteredTerm, Registry, Span} from '#item'
import {foldText} from '../../../src/facts/scripts.ts'
import {Phrases} from '../../../src/lexicon/phrases.ts'

/** A wording of the register found in an item, and what the house says of it. */
export interface HouseHit extends Span {
  term: RegisteredTerm
  /** The house's own wording, best first; empty where it only says what must not stand there. */
  instead: readonly string[]
}

/** What the register says of one wording: nothing of names and of terms as the house writes them, which hold back shorter wordings inside. */
interface Entry {
  term?: RegisteredTerm
  instead: readonly string[]
}

interface Index {
  entries: Entry[]
  phrases: Phrases
}

const indexes = new WeakMap<Registry, Index>()
const fold = (text: string) => foldText(text).toLowerCase()

/** Names of the house, which no rule about wording touches. */
function namesOf({people = [], organisations = [], places = [], units = []}: Registry): string[] {
  return [...people, ...organisations, ...places, ...units].flatMap(({name, aliases = []}) => [name, ...aliases])
}

function readIndex(registry: Registry): Index {
  const entries: Entry[] = []
  const written = new Map<string, number>()
  const add = (wording: string, entry: Entry) => {
    const key = fold(wording)
    if (key !== '' && !written.has(key)) written.set(key, entries.push(entry) - 1)
  }
  for (const term of registry.terms ?? []) {
    const {forbidden, instead = [], aliases = []} = term
    const isWrong = forbidden === true || instead.length > 0
    // Without a word of what to write instead, the term itself is the house's wording and its aliases are not.
    add(term.term, isWrong ? {term, instead} : {instead: []})
    for (const alias of aliases) add(alias, {term, instead: isWrong ? instead : [term.term]})
    for (const wording of instead) if (fold(wording) !== fold(term.term)) add(wording, {instead: []})
  }
  for (const name of namesOf(registry)) add(name, {instead: []})
  return {entries, phrases: new Phrases(() => written)}
}

const isWordUnit = (text: string, at: number) => /[a-z0-9]/.test(text.charAt(at))

/** A Latin wording is a word of its own: no letter goes on beside it. */
function isWhole(text: string, start: number, end: number): boolean {
  return !(isWordUnit(text, start) && isWordUnit(text, start - 1)) && !(isWordUnit(text, end - 1) && isWordUnit(text, end))
}

/** Wordings of the register in the order of the text, the longest at each place. */
export function* findHouseTerms({prose, registry}: Item): Iterable<HouseHit> {
  let index = indexes.get(registry)
  if (!index) indexes.set(registry, (index = readIndex(registry)))
  for (let at = 0; at < prose.lower.length; at++) {
    const found = index.phrases.longestAt(prose.lower, at)
    const end = at + (found?.term.length ?? 0)
    if (!found || !isWhole(prose.lower, at, end)) continue

    const {term, instead} = index.entries[found.value] as Entry
    // Only the case, or the script, may be what the house asks for.
    if (term && !instead.includes(prose.text.slice(at, end))) yield {start: at, end, term, instead}
    at = end - 1
  }
}
