import type {Span} from '../item.ts'
import {firstEndingAfter} from '../spans.ts'
import {type FoundName, isTaken, mergeSpans} from './found-name.ts'
import {type BareOffice, readChineseOrganisations} from './organisations-zh.ts'
import {isSure, type PersonCandidate, readChinesePeople} from './people-zh.ts'
import {readChinesePlaces} from './places-zh.ts'
import {readTransliteratedPeople} from './transliterations-zh.ts'

/** Names of a Chinese text, found on `folded`; `known` (the registry's) stay as they are, and nothing is read inside `times`. */
export function readChineseNames(folded: string, blocks: readonly Span[], known: readonly FoundName[], times: readonly Span[]): FoundName[] {
  const names: FoundName[] = []
  const unsure: PersonCandidate[] = []
  const bare: BareOffice[] = []
  const blocked = times
    .map((time): FoundName => ({start: time.start, end: time.end, type: 'place'}))
    .filter((time, index, all) => index === 0 || time.start >= (all[index - 1] as FoundName).end)
  for (const block of blocks) {
    const places = readChinesePlaces(folded, block.start, block.end)
    const organisations = readChineseOrganisations(folded, block.start, block.end, places, bare)
    const fixed = mergeSpans(mergeSpans(inside(known, block), organisations), places)
    const foreign = readTransliteratedPeople(folded, block.start, block.end, fixed)
    const settled = mergeSpans(fixed, foreign)
    const people = readChinesePeople(folded, block.start, block.end, blocked.length > 0 ? mergeSpans(settled, inside(blocked, block)) : settled)
    for (const person of people) if (!isSure(person)) unsure.push(person)
    names.push(...mergeSpans(settled, people.filter(isSure).map(withoutScore)))
  }
  return confirm(folded, names, unsure, bare)
}

/** Those of the sorted spans that lie in the block. */
function inside<T extends Span>(spans: readonly T[], block: Span): readonly T[] {
  return spans.slice(firstEndingAfter(spans, block.start), firstEndingAfter(spans, block.end))
}

function withoutScore({score: _, ...name}: PersonCandidate): FoundName {
  return name
}

/** Second look: a name that is sure in one place is believed in others, and a bare office where its full name stands. */
function confirm(folded: string, names: FoundName[], unsure: readonly PersonCandidate[], bare: readonly BareOffice[]): FoundName[] {
  const people = new Set<string>()
  const offices = new Set<string>()
  for (const {start, end, type} of names) {
    if (type === 'person' && end - start > 1) people.add(folded.slice(start, end))
    if (type === 'organisation') offices.add(officeKey(folded.slice(start, end)))
  }
  const added: FoundName[] = unsure.filter(({start, end}) => people.has(folded.slice(start, end))).map(withoutScore)
  for (const {start, end} of bare) {
    if (offices.has(officeKey(folded.slice(start, end)))) added.push({start, end, type: 'organisation'})
  }
  if (added.length === 0) return names

  added.sort((a, b) => a.start - b.start)
  return mergeSpans(
    names,
    added.filter((name, index) => index === 0 || ((added[index - 1] as FoundName).end <= name.start && !isTaken(names, name.start, name.end))),
  )
}

/** What an office's full and short names have in common: 教育局 of 临江市教育局, 住…局 of 住房和城乡建设局 and 住建局. */
function officeKey(name: string): string {
  const core = name.replace(/^.{0,12}?[省市县区州旗](?=.{2})/, '')
  return core.slice(0, 1) + core.slice(-1)
}
