import type {Word} from '#rule'

/** Reads terms parted by semicolons, which may stand on several lines. */
export function readTerms(table: string): string[] {
  return table
    .split(';')
    .map((term) => term.trim())
    .filter((term) => term !== '')
}

/** Each of the first terms with each of the second, a space between them. */
export function crossTerms(heads: string, tails: string): string[] {
  return readTerms(heads).flatMap((head) => readTerms(tails).map((tail) => `${head} ${tail}`))
}

/** Reads `term > instead` (first, or second of two), entries parted by semicolons; `safe` marks all of them. */
export function readPairs(table: string, safe = false): Word[] {
  return readTerms(table).map((entry) => {
    const [term = '', instead = ''] = entry.split('>').map((side) => side.trim())
    return {term, instead: instead.split('|').map((text) => text.trim()), ...(safe ? {safe: true as const} : {})}
  })
}

/** The terms of a table, for a list of those that count only on request. */
export function termsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map(({term}) => term))
}
