/** The headline and the first and last lines of an item: what its kind is told by. Chinese folded, English in lower case. */
export interface Opening {
  headline: string
  first: string[]
  last: string[]
  text: string
}

/** Looks for a kind; the words that tell it. */
export type Test = (opening: Opening) => string | undefined

/** The words of the text the pattern matches. */
export const match = (pattern: RegExp, text: string) => pattern.exec(text)?.[0]

/** A speech says it is one, and greets somebody near its top. */
export function readSpeech({headline, first}: Opening, title: RegExp, salute: RegExp): string | undefined {
  const titled = match(title, headline)
  const greeted = first.slice(0, 8).some((line) => salute.test(line))
  if (!greeted) return undefined
  // A line glued to the salutation hides it from the headline; a speech greets whom it speaks to.
  return titled ?? (title.test(first[0] ?? '') ? first[0] : undefined)
}
