import type {Facts, Span} from '../item.ts'
import type {SourceMap} from '../prose/map.ts'

/** The kinds of fact, in the order they are given. */
const lists = [
  'parts',
  'sentences',
  'times',
  'quantities',
  'names',
  'quotations',
  'sources',
  'enumerations',
  'mentions',
  'links',
  'images',
  'contacts',
  'artifacts',
] as const

/** One fact with every span in it moved to the source, and its text as the source has it. */
function placeFact(fact: unknown, map: SourceMap, source: string): unknown {
  if (Array.isArray(fact)) return fact.map((one) => placeFact(one, map, source))
  if (typeof fact !== 'object' || fact === null) return fact

  const placed: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fact)) placed[key] = placeFact(value, map, source)
  if ('start' in fact && 'end' in fact) Object.assign(placed, map.toSource(fact as Span))
  if ('text' in fact) placed.text = source.slice(placed.start as number, placed.end as number)
  return placed
}

/** Facts with offsets into the source, as plain data. */
export function placeFacts(facts: Facts, map: SourceMap, source: string): Facts {
  const placed: Record<string, unknown> = {language: facts.language, fields: facts.fields}
  for (const list of lists) placed[list] = placeFact(facts[list], map, source)
  for (const mention of placed.mentions as {word?: unknown}[]) delete mention.word

  return placed as unknown as Facts
}
