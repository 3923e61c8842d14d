import {isAlike} from '../../../src/lexicon/alike.ts'

/** The two characters in which two Chinese names of one length differ; undefined where they differ in none or in more. */
function findDifference(one: string, other: string): [string, string] | undefined {
  if (one.length !== other.length) return undefined

  let place = -1
  for (let at = 0; at < one.length; at++) {
    if (one.charCodeAt(at) === other.charCodeAt(at)) continue
    if (place >= 0) return undefined
    place = at
  }
  return place < 0 ? undefined : [one.charAt(place), other.charAt(place)]
}

/** Whether one letter is added, left out, changed or swapped with its neighbour. */
function isOneOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short === long) return false

  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)

  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  return isSwapped || short.slice(at + 1) === long.slice(at + 1)
}

/** Whether an English full name is another with a slip in one part: not at its start or end, where Paul and Paula part. */
function isEnglishSlip(one: string, other: string): boolean {
  const [ones, others] = [one.split(' '), other.split(' ')]
  if (ones.length !== others.length) return false

  const unequal = ones.flatMap((part, at) => (part === others[at] ? [] : [[part, others[at] as string] as const]))
  const [pair] = unequal
  if (unequal.length !== 1 || !pair) return false

  const [a, b] = pair
  // Lopez and Lopes are one name to the ear.
  const isSameEnd = a.at(-1) === b.at(-1) || /^(?:sz|zs)$/.test(`${a.at(-1)}${b.at(-1)}`)
  return Math.min(a.length, b.length) >= 4 && a[0] === b[0] && isSameEnd && isOneOff(a, b)
}

/** Whether one name may be the other with a slip of the pen: a character that sounds or looks alike, a letter inside. */
export function isSlip(one: string, other: string, isEnglish: boolean): boolean {
  if (isEnglish) return isEnglishSlip(one, other)

  const difference = findDifference(one, other)
  return difference !== undefined && isAlike(...difference)
}
