import {exact, parseDigits} from './numerals.ts'

const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

const englishSmall: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ['dozen', 12],
  ['nought', 0],
  ['naught', 0],
])

/** Factors of English numerals, abbreviations of finance news included. */
export const englishScales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])

const englishOrdinals: ReadonlyMap<string, number> = new Map([
  ...ordinals.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [`${word.slice(0, -1)}ieth`, 20 + 10 * index] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
])

/** The value of an English numeral in lower case: twenty-five, two hundred and six, 3.5 million, a dozen. Nothing where it is none. */
export function parseEnglishNumeral(text: string): number | undefined {
  let total = 0
  let section: number | undefined
  let scaled = 0
  for (const word of text.split(/[\s-]{1,3}/)) {
    if (word === 'and' || word === '' || (word === 'a' && section !== undefined)) continue
    const small = word === 'a' || word === 'an' ? 1 : word === 'half' ? 0.5 : (englishSmall.get(word) ?? parseDigits(word))
    const scale = englishScales.get(word)
    if (scale === 100 || word === 'dozen') section = (section ?? 1) * (scale ?? 12)
    else if (scale !== undefined) {
      // "three lakh crore": a scale after a scale multiplies what the first one added.
      const added = section === undefined && scaled > 0 ? exact(scaled * (scale - 1)) : exact((section ?? 1) * scale)
      scaled = section === undefined && scaled > 0 ? scaled + added : added
      total += added
      section = undefined
    } else if (small !== undefined) section = (section ?? 0) + small
    else return undefined
  }

  return text.trim() === '' ? undefined : exact(total + (section ?? 0))
}

/** The value of an English ordinal in lower case: third, 22nd, twenty-first. Nothing where it is none. */
export function parseEnglishOrdinal(text: string): number | undefined {
  const digits = /^(\d{1,6})(?:st|nd|rd|th)$/.exec(text)
  if (digits) return Number(digits[1])

  const dash = text.lastIndexOf('-')
  const last = englishOrdinals.get(text.slice(dash + 1))
  if (last === undefined || dash < 0) return last

  const first = englishSmall.get(text.slice(0, dash))
  return first === undefined || first < 20 || last > 9 ? undefined : first + last
}
