// What an expression like `[^.]*$` finds, by one look from the end: searched for from each place in turn, it takes the square of the length.

/** What stands behind the last of the marks; all of it where there is none. */
export function tailAfter(text: string, marks: string): string {
  let start = text.length
  while (start > 0 && !marks.includes(text.charAt(start - 1))) start--
  return text.slice(start)
}

/** The text without the marks at its end. */
export function withoutTail(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
