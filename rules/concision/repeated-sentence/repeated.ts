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

/** Words that may differ where nothing else does: who said it how, and particles. */
const empty =
  /^(?:(?:[说称]|表示|指出|介绍|告诉记者|了|的|地|得|和|与|及|并|也|又|还|都|就|则|将|于|在|已|已经|将会|则是|that|also|has|have|had|the|a|an|and|now|will|would|to)){0,2}$/
const letters = /[^\p{L}\p{N}]+/gu

/** 男子组, 女子组; 第一季度, 第二季度: one of a pair or of a series makes another statement of the same form. */
const parallel =
  /^(?:[男女东西南北上下左右前后甲乙丙丁\d〇一二三四五六七八九十百千万]{1,6}|[a-z]*\d[a-z\d]*|men|women|boys|girls|north|south|east|west|first|second|third|home|away)$/

/** How two sentences differ that differ in one place only: by words that say nothing, as one of a pair, or in what they say. */
function compareInPlace(a: string, b: string, isEnglish: boolean): 'wording' | 'parallel' | undefined {
  const split = (text: string) => (isEnglish ? text.split(letters).filter((word) => word !== '') : Array.from(text.replace(letters, '')))
  const [one, other] = [split(a), split(b)]
  const most = Math.min(one.length, other.length)
  let head = 0
  while (head < most && one[head] === other[head]) head++
  let tail = 0
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  const rest = (units: string[]) => units.slice(head, units.length - tail).join('')
  if (parallel.test(rest(one)) && parallel.test(rest(other))) return 'parallel'
  return head + tail >= (isEnglish ? leastWords : leastHan) && empty.test(rest(one)) && empty.test(rest(other)) ? 'wording' : undefined
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
    if (other) {
      const inPlace = compareInPlace(text.slice(span.start, span.end), text.slice(other.span.start, other.span.end), isEnglish)
      if (inPlace === 'wording' || (inPlace !== 'parallel' && isAlike(runs, other.runs))) yield {at: span, first: other.span}
    }
    read.push({span, runs})
  }
}
