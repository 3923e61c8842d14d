import type {Word} from '#rule'

/** Reads `term > instead` (first, or second of two), entries parted by semicolons; `safe` marks all of them. */
export function readPairs(table: string, safe = false): Word[] {
  return table
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [term = '', instead = ''] = entry.split('>').map((side) => side.trim())
      return {term, instead: instead.split('|').map((text) => text.trim()), ...(safe ? {safe: true as const} : {})}
    })
}

/** The terms of a table, for a list of those that count only on request. */
export function termsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map(({term}) => term))
}
