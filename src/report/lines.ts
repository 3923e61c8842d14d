/** Finds line and column (from 1, in UTF-16 code units) of offsets into a text. `\n`, `\r\n` and `\r` end a line. */
export function indexLines(source: string): (offset: number) => {line: number; column: number} {
  const starts = [0]
  for (const match of source.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)

  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] as number) + 1}
  }
}
