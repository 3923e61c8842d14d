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
function placeFact<F extends object>(fact: F, map: SourceMap, source: string): F {
  if (Array.isArray(fact)) return fact.map((one) => placeFact(one, map, source)) as unknown as F

  const placed = {...fact} as Partial<Span> & {text?: string; [key: string]: unknown}
  for (const key in placed) {
    const value = placed[key]
    if (typeof value === 'object' && value !== null) placed[key] = placeFact(value, map, source)
  }
  if (placed.start !== undefined && placed.end !== undefined) {
    const {start, end} = map.toSource(placed as Span)
    placed.start = start
    placed.end = end
    if (placed.text !== undefined) placed.text = source.slice(start, end)
  }
  return placed as F
}

/** Facts with offsets into the source, as plain data. The facts of plain text stand where they stood, and are handed on as they are. */
export function placeFacts(facts: Facts, map: SourceMap, source: string): Facts {
  const placed: Record<string, unknown> = {language: facts.language, fields: facts.fields}
  for (const list of lists)
    if (list !== 'mentions') placed[list] = map.isIdentity ? facts[list] : placeFact(facts[list], map, source)
    // A mention carries the entry of its list, which is no fact of the text.
    else placed[list] = facts[list].map(({start, end, list: name, term}) => ({...map.toSource({start, end}), list: name, term}))

  return placed as unknown as Facts
}
