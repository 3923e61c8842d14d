import type {Item, Span} from '#item'

/** Shortest sentence that counts, in Han characters or words; how alike two must be; how long the runs are that are compared. */
const leastHan = 12
const leastWords = 8
const alike = 0.8
const run = 5

interface Shingles {
  span: Span
  /** Hashes of all runs of five characters or words, each once. */
  hashes: number[]
}

function hash(units: readonly string[], start: number): number {
  let value = 0
  for (let index = start; index < start + run; index++) for (const unit of units[index] ?? '') value = (Math.imul(value, 31) + (unit.codePointAt(0) as number)) | 0
  return value
}

function readShingles(span: Span, {prose, language}: Item): Shingles | undefined {
  const isEnglish = language === 'en'
  const text = (isEnglish ? prose.lower : prose.folded).slice(span.start, span.end)
  const units = text.match(isEnglish ? /[a-z0-9']+/g : /[\u3400-\u9fffA-Za-z0-9]/g) ?? []
  if (units.length < (isEnglish ? leastWords : leastHan)) return undefined

  const hashes = new Set<number>()
  for (let start = 0; start + run <= units.length; start++) hashes.add(hash(units, start))
  return {span, hashes: [...hashes]}
}

/** Sentences that say what an earlier one says, with that earlier one. Each run is looked up once, so the work grows with the text. */
export function* findRepeated(item: Item): Iterable<{at: Span; first: Span}> {
  const earliest = new Map<number, number>()
  const read: Shingles[] = []
  for (const sentence of item.facts.sentences) {
    const current = readShingles(sentence, item)
    if (!current) continue

    const shared = new Map<number, number>()
    for (const one of current.hashes) {
      const index = earliest.get(one)
      if (index === undefined) earliest.set(one, read.length)
      else shared.set(index, (shared.get(index) ?? 0) + 1)
    }
    let best: number | undefined
    for (const [index, count] of shared) if (best === undefined || count > (shared.get(best) as number)) best = index
    const other = best === undefined ? undefined : read[best]
    const common = best === undefined ? 0 : (shared.get(best) as number)
    if (other && common / (current.hashes.length + other.hashes.length - common) >= alike) yield {at: current.span, first: other.span}
    read.push(current)
  }
}
