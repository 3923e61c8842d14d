/** A stretch of a text that gives way to another. */
export interface Change {
  from: number
  to: number
  insert: string
}

/** Pairs of lines beyond which lines are not compared with each other but taken as one. */
const mostPairs = 1_000_000

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Lengths of the longest common subsequences of the ends of two lists of lines. */
function measureCommon(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const common = Array.from({length: old.length + 1}, () => new Uint16Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i--) {
    const [row, below] = [common[i] as Uint16Array, common[i + 1] as Uint16Array]
    for (let j = now.length - 1; j >= 0; j--) row[j] = old[i] === now[j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number)
  }
  return common
}

/** What differs between two pieces: all between what both begin and end with. */
function narrow(old: string, now: string, at: number): Change[] {
  if (old === now) return []

  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  return [{from: at + start, to: at + old.length - end, insert: now.slice(start, now.length - end)}]
}

/** Lines that gave way to others: line by line where they are equally many. */
function compare(old: readonly string[], now: readonly string[], at: number): Change[] {
  if (old.length !== now.length) return narrow(old.join(''), now.join(''), at)

  let offset = at
  return old.flatMap((line, index) => {
    const changes = narrow(line, now[index] as string, offset)
    offset += line.length
    return changes
  })
}

/** Lines put in between two lines belong to the one before. */
function putBehind(text: string, {from, to, insert}: Change): Change {
  const isLines = from === to && from > 0 && text[from - 1] === '\n' && insert.endsWith('\n')
  return isLines ? {from: from - 1, to: from - 1, insert: `\n${insert.slice(0, -1)}`} : {from, to, insert}
}

/** What a text was changed by, in order: within lines where lines can be told apart, which is where writers change it. */
export function findChanges(before: string, after: string): Change[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  if (old.length * now.length > mostPairs) return compare(old, now, 0)

  const common = measureCommon(old, now)
  const changes: Change[] = []
  let [i, j, at] = [0, 0, 0]
  while (i < old.length || j < now.length) {
    const [fromOld, fromNow] = [i, j]
    while ((i < old.length || j < now.length) && !(i < old.length && old[i] === now[j])) {
      if (j >= now.length || (i < old.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) i++
      else j++
    }
    const gone = old.slice(fromOld, i)
    changes.push(...compare(gone, now.slice(fromNow, j), at))
    at += gone.join('').length
    for (; i < old.length && old[i] === now[j]; i++, j++) at += (old[i] as string).length
  }
  return changes.map((change) => putBehind(before, change))
}
