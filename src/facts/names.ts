import type {Language, Name, Registry, Time} from '../item.ts'
import {Phrases} from '../lexicon/phrases.ts'
import {foldText} from '../prose/fold.ts'
import type {Prose} from '../prose/prose.ts'
import {readEnglishNames} from './english.ts'
import {type FoundName, isTaken} from './found-name.ts'
import {joinEntities} from './name-entities.ts'
import {readChineseNames} from './names-zh.ts'

interface RegisteredNames {
  phrases: Phrases
  types: Map<string, Name['type']>
  /** From an alias to the name it stands for, folded. */
  aliases: Map<string, string>
}

const registered = new WeakMap<Registry, RegisteredNames>()

/** People, places and organisations: the registry's first, then what the text itself shows. Sorted, not overlapping; mentions of one entity share a number. */
export function readNames(prose: Prose, language: Language, registry: Registry, times: readonly Time[]): Name[] {
  const {folded, text, blocks} = prose
  const house = namesOf(registry)
  const known = house ? findRegistered(folded, house) : []
  const found = language === 'en' ? readEnglishNames(prose, known, times) : readChineseNames(folded, blocks, known, times)
  return joinEntities(text, folded, found, house?.aliases)
}

function namesOf(registry: Registry): RegisteredNames | undefined {
  const {people, organisations, places, units} = registry
  if (!people?.length && !organisations?.length && !places?.length && !units?.length) return

  const ready = registered.get(registry)
  if (ready) return ready

  const types = new Map<string, Name['type']>()
  const aliases = new Map<string, string>()
  const add = (entries: readonly {name: string; aliases?: string[]}[] | undefined, type: Name['type']) => {
    for (const {name, aliases: others} of entries ?? []) {
      for (const written of [name, ...(others ?? [])]) {
        if (written.length < 2) continue
        types.set(foldText(written), type)
        if (written !== name) aliases.set(foldText(written), foldText(name))
      }
    }
  }
  add(people, 'person')
  add(places, 'place')
  add(organisations, 'organisation')
  add(units, 'organisation')
  const house = {phrases: new Phrases(() => [...types.keys()].map((name) => [name, 1] as const)), types, aliases}
  registered.set(registry, house)
  return house
}

function findRegistered(folded: string, {phrases, types}: RegisteredNames): FoundName[] {
  const heads = new Set(phrases.heads())
  const found: FoundName[] = []
  for (let at = 0; at < folded.length; at++) {
    if (!heads.has(folded.charCodeAt(at))) continue
    const hit = phrases.longestAt(folded, at)
    if (!hit || isInsideLatinWord(folded, at, at + hit.term.length)) continue
    const type = types.get(hit.term)
    if (!type || isTaken(found, at, at + 1)) continue
    found.push({start: at, end: at + hit.term.length, type})
    at += hit.term.length - 1
  }
  return found
}

function isInsideLatinWord(text: string, start: number, end: number): boolean {
  const joins = (at: number) => /[A-Za-z0-9]/.test(text.charAt(at)) && /[A-Za-z0-9]/.test(text.charAt(at - 1))
  return (start > 0 && joins(start)) || (end < text.length && joins(end))
}
