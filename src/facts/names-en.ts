import type {Span} from '../item.ts'
import type {Prose} from '../prose/prose.ts'
import {firstEndingAfter} from '../spans.ts'
import {type Capital, readCapitals} from './capital-runs.ts'
import {type FoundName, isTaken, mergeSpans} from './found-name.ts'
import type {Context} from './names-en-context.ts'
import {loadCues, placePrepositions, surePrepositions, wordBefore} from './names-en-cues.ts'
import {calls, callsOf, knownName, loadEnglishNames} from './names-en-lexicon.ts'
import {lineOf} from './names-en-lines.ts'
import {type Memory, readHeadlineWords, recall, remember} from './names-en-memory.ts'
import {readNameAt} from './names-en-sequence.ts'

/** Names of an English text; the registry's stay as they are, and months and days inside `times` are none. */
export function readEnglishNames(prose: Prose, known: readonly FoundName[], times: readonly Span[]): FoundName[] {
  const {text, lower, blocks} = prose
  const lists = loadEnglishNames()
  const words = readCapitals(text, lower, blocks, lists)
  const context: Context = {text, lower, words, lists, cues: loadCues(), line: 'text', found: [], left: []}
  const headlines: [from: number, to: number, isCapitals: boolean][] = []
  for (let from = 0; from < words.length; ) {
    const block = (words[from] as Capital).block
    let to = from + 1
    while (to < words.length && (words[to] as Capital).block === block) to++
    context.line = lineOf(text, blocks[block] as Span, words, from, to)
    if (context.line === 'capitals' || context.line === 'title') headlines.push([from, to, context.line === 'capitals'])
    else for (let at = from; at < to; ) at = readNameAt(context, at)
    from = to
  }
  const memory = remember(context, context.found)
  const found = context.found.map((name) => correct(context, name, memory))
  context.found = []
  for (const word of context.left) {
    const type = recall(context, word, memory)
    if (type) context.found.push({start: word.start, end: word.end, type})
  }
  for (const [from, to, isCapitals] of headlines) readHeadlineWords(context, from, to, memory, isCapitals)
  const all = [...found, ...context.found].sort((a, b) => a.start - b.start)
  const titled = known.map((name) => {
    const same = all[firstEndingAfter(all, name.start)]
    return same?.title && same.start === name.start && same.end === name.end ? {...name, title: same.title} : name
  })
  return mergeSpans(titled, times.length === 0 ? all : all.filter(({start, end}) => !isTaken(times, start, end)))
}

/** Washington is a person where Denzel Washington was named, a company where Hartwell Motors was; but never behind `in`. */
function correct({lower, lists}: Context, name: FoundName, memory: Memory): FoundName {
  if (name.level === 1) return name
  const key = lower.slice(name.start, name.end)
  if (name.type === 'person') return memory.organisations.has(key) && !memory.people.has(key) ? {...name, type: 'organisation'} : name
  if (name.type === 'place' && memory.organisations.has(key) && !knownName(lists, key) && !surePrepositions.has(wordBefore(lower, name.start)))
    return {start: name.start, end: name.end, type: 'organisation'}
  if (!memory.people.has(key) || placePrepositions.has(wordBefore(lower, name.start))) return name
  const flags = callsOf(lists, key)
  return (flags & (calls.surname | calls.given)) !== 0 || name.type === 'place' ? {start: name.start, end: name.end, type: 'person'} : name
}
