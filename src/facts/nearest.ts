/** Number of letters to add, take away or change to make one name of the other; `swaps`: to swap two neighbours is one step, too. */
export function measureDistance(a: string, b: string, swaps = false): number {
  let older: number[] = []
  let above = Array.from({length: b.length + 1}, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = swaps && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      line[column] = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    older = above
    above = line
  }

  return above[b.length] ?? 0
}

/** The known name nearest to what was written, where it is near enough to be what was meant. */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  // Longer than any name can be meant: not worth the time.
  if (name.length > 100) return undefined

  // Somebody who writes half of a name means that one.
  const longer = name.length < 3 ? [] : known.filter((candidate) => candidate.toLowerCase().startsWith(name.toLowerCase()))
  if (longer.length === 1) return longer[0]

  let nearest: string | undefined
  let least = Math.max(1, Math.floor(name.length * 0.4)) + 1
  for (const candidate of known) {
    const distance = measureDistance(name.toLowerCase(), candidate.toLowerCase(), true)
    if (distance < least) {
      least = distance
      nearest = candidate
    }
  }

  return nearest
}
