import type {Item, Span} from '#item'

/** Shortest sentence that counts, in Han characters or words; how alike two must be; how long the runs are that are compared. */
const leastHan = 12
const leastWords = 8
const alike = 0.8
const run = 5
/** One run in four, chosen by its hash, and the least of all find the sentences that may be alike; only those are compared in full. */
const sample = 3

const isLetter = (code: number) => code >= 0x3400 || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
const isMark = (code: number) => (code >= 0x3000 && code <= 0x303f) || code >= 0xff00

/** Numbers that stand for the units of a sentence: a Han character, or a word of English. */
function readUnits(text: string, {start, end}: Span, isEnglish: boolean): number[] {
  const units: number[] = []
  let word = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    const counts = isLetter(code) && !isMark(code)
    if (!isEnglish) {
      if (counts) units.push(code)
    } else if (counts) word = (Math.imul(word, 31) + code) | 0
    else if (word !== 0) {
      units.push(word)
      word = 0
    }
  }
  if (word !== 0) units.push(word)
  return units
}

/** Hashes of all runs of five units. */
function readRuns(units: readonly number[]): number[] {
  const hashes: number[] = []
  for (let first = 0; first + run <= units.length; first++) {
    let hash = 17
    for (let index = first; index < first + run; index++) hash = (Math.imul(hash, 0x01000193) ^ (units[index] as number)) | 0
    hashes.push(hash ^ (hash >>> 15))
  }
  return hashes
}

function isAlike(a: readonly number[], b: readonly number[]): boolean {
  const first = new Set(a)
  const second = new Set(b)
  let common = 0
  for (const hash of first) if (second.has(hash)) common++
  return common / (first.size + second.size - common) >= alike
}

/** Sentences that say what an earlier one says, with that earlier one. Each run is looked up once, so the work grows with the text. */
export function* findRepeated({facts, prose, language}: Item): Iterable<{at: Span; first: Span}> {
  const isEnglish = language === 'en'
  const text = isEnglish ? prose.lower : prose.folded
  const earliest = new Map<number, number>()
  const read: {span: Span; runs: number[]}[] = []
  for (const span of facts.sentences) {
    const units = readUnits(text, span, isEnglish)
    if (units.length < (isEnglish ? leastWords : leastHan)) continue

    const runs = readRuns(units)
    const candidates = new Map<number, number>()
    let least = runs[0] as number
    for (const hash of runs) if (hash < least) least = hash
    for (const hash of runs) {
      if ((hash & sample) !== 0 && hash !== least) continue

      const index = earliest.get(hash)
      if (index === undefined) earliest.set(hash, read.length)
      else candidates.set(index, (candidates.get(index) ?? 0) + 1)
    }
    let best: number | undefined
    for (const [index, count] of candidates) if (best === undefined || count > (candidates.get(best) as number)) best = index
    const other = best === undefined ? undefined : read[best]
    if (other && isAlike(runs, other.runs)) yield {at: span, first: other.span}
    read.push({span, runs})
  }
}
