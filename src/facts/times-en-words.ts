import type {DayPart, YearPart} from './times-pieces.ts'

const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Months by full name and short form. */
export const enMonths: ReadonlyMap<string, number> = new Map([
  ...monthNames.flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
  ]),
  ['sept', 9],
])

/** Weekdays by full name and short form, 0 = Sunday. */
export const enWeekdays: ReadonlyMap<string, number> = new Map([
  ...weekdayNames.flatMap((name, i): [string, number][] => [
    [name, i],
    [name.slice(0, 3), i],
  ]),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
])

/** Months that are also verbs, and those that are also given names: what stands beside them decides. */
export const verbMonths: ReadonlySet<string> = new Set(['march', 'may', 'mar', 'jan', 'dec', 'sep', 'jun', 'jul'])
export const nameMonths: ReadonlySet<string> = new Set(['april', 'june', 'august', 'july', 'january'])

/** Source of a pattern for a month name: one group for full names, one for short ones, which may have a full stop. */
export const monthSource =
  '(?:(january|february|march|april|may|june|july|august|september|october|november|december)\\b|(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)'

/** Source of a pattern for a weekday name in full. */
export const weekdaySource = '(sunday|monday|tuesday|wednesday|thursday|friday|saturday)'

const ordinalNames = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]

/** first to thirty-first. */
export const enOrdinals: ReadonlyMap<string, number> = new Map([
  ...ordinalNames.map((name, i): [string, number] => [name, i + 1]),
  ...ordinalNames.slice(0, 9).map((name, i): [string, number] => [`twenty-${name}`, i + 21]),
  ['thirtieth', 30],
  ['thirty-first', 31],
])

/** Source of a pattern for an ordinal word. */
export const ordinalSource =
  '((?:twenty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|thirty-first)'

const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Numbers in words; an unknown number (several, a few) is NaN. */
export const enNumbers: ReadonlyMap<string, number> = new Map([
  ...ones.map((name, i): [string, number] => [name, i]),
  ...tens.map((name, i): [string, number] => [name, i * 10 + 20]),
  ['a', 1],
  ['an', 1],
  ['half a', 0.5],
  ['half an', 0.5],
  ['half', 0.5],
  ['a half', 0.5],
  ['one-half', 0.5],
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['couple', 2],
  ['a dozen', 12],
  ['dozen', 12],
  ['a hundred', 100],
  ['one hundred', 100],
  ['a thousand', 1000],
  ['another', 1],
  ['several', Number.NaN],
  ['few', Number.NaN],
  ['a few', Number.NaN],
  ['some', Number.NaN],
  ['many', Number.NaN],
])

const wordNumber =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen'
const vagueNumber =
  'a couple(?: of)?|a good many|a number of|a handful of|a few|a dozen|a hundred|a thousand|half an?|a half|(?:dozens|scores|hundreds|thousands|tens of thousands|millions) of|several|few|many|couple of|couple|one hundred|one-half|dozen|another'

/** Source of a pattern for a number in digits or words, counted by {@link readEnNumber}; one group. */
export const numberSource = `(\\d{1,3},\\d{3}(?![\\d,])|\\d{1,4}(?:\\.\\d{1,2}| \\d/\\d|½|¼|¾)?|${vagueNumber}|${wordNumber}|an?)`

/** Source of a pattern for a plain number, no article and no vague one; one group. */
export const plainNumberSource = `(\\d{1,4}|${wordNumber})`

/** The value of what {@link numberSource} matched; NaN where how many is not said. */
export function readEnNumber(words: string): number {
  const fraction = /^(\d{1,4})(?: (\d)\/(\d)|([½¼¾]))$/.exec(words)
  if (fraction) {
    const part = fraction[4] === undefined ? Number(fraction[2]) / Number(fraction[3]) : {'½': 0.5, '¼': 0.25, '¾': 0.75}[fraction[4] as '½']
    return Number(fraction[1]) + part
  }

  const digits = Number(words.replace(',', ''))
  if (!Number.isNaN(digits)) return digits
  return enNumbers.get(words) ?? words.split(/[- ]/).reduce((sum, part) => sum + (enNumbers.get(part) ?? Number.NaN), 0)
}

/** Seasons of the year. */
export const enSeasons: ReadonlyMap<string, YearPart> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

/** Parts of the day. */
export const enDayParts: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['noon', 'MI'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
])
