import type {Quantity, Span} from '../item.ts'
import {englishApproximatorAfter, englishApproximatorBefore} from './approximators.ts'
import {countedAfterEnglish} from './counted.ts'
import {isCodeBefore} from './number-labels-en.ts'
import {type EnglishNumber, numberAtEnglish} from './numbers-en.ts'
import {exact} from './numerals.ts'
import {englishUnitAt} from './units-en.ts'

/** Where a number may begin: a digit, or the first word of one. Everything else is decided at that place. */
const candidate =
  /\d+|[½¼¾⅓⅔]|(?<![\w'’-])(?:a (?:few|couple|dozen|hundred|thousand|million|billion|trillion|third|quarter|fifth|tenth|half)|an? (?:number|handful|score) of|billions|billionth|both|dozens?|double[ds]?|eight(?:een|een?th|y|ieth|h)?|eleven(?:th)?|fif(?:teen|teenth|ty|tieth|th)|fi(?:ve|rst)|fo(?:ur|rty)(?:teen)?(?:th)?|fewer|half|halves|hundreds?|hundredth|many|millions|millionth|minus|nine(?:teen|ty)?(?:th)?|ninth|nought|naught|one(?:-)?|quadrupled?|second|scores|seven(?:teen|ty)?(?:th)?|several|six(?:teen|ty)?(?:th)?|tens?|tenth|th(?:ird|ree|irty|irteen|irteenth|irtieth|ousands|rice)|triple[ds]?|trillions|twelve|twelfth|twent(?:y|ieth)|twice|two|numerous|zero)(?![a-z])/g

/** Reads the quantities of English text, in order; `lower` is the same text in lower case. */
export function readEnglishQuantities(text: string, lower: string, times: readonly Span[]): Quantity[] {
  const quantities: Quantity[] = []
  let next = 0
  candidate.lastIndex = 0
  for (let match = candidate.exec(lower); match; match = candidate.exec(lower)) {
    const at = match.index
    while (next < times.length && (times[next] as Span).end <= at) next++
    const time = times[next]
    if (time && time.start <= at && at < time.end) {
      candidate.lastIndex = time.end
      continue
    }

    const number = isCodeBefore(text, lower, at) ? undefined : numberAtEnglish(text, lower, at)
    if (!number) {
      candidate.lastIndex = codeEnd(lower, at + match[0].length)
      continue
    }

    const found = number.kind === 'skip' ? [] : readAt(text, lower, number)
    for (const quantity of found) {
      const last = quantities.at(-1)
      if (!last || last.end <= quantity.start) quantities.push(quantity)
    }
    candidate.lastIndex = Math.max(number.end, found.at(-1)?.end ?? 0, at + 1)
  }

  return quantities
}

/** Nothing inside a code is a number either: 5-17-2018 after a letter, 192.168.0.1. */
function codeEnd(lower: string, from: number): number {
  let end = from
  while (
    /[\d]/.test(lower[end] ?? '') ||
    (/[-.:/x×]/.test(lower[end] ?? '') && /\d/.test(lower[end + 1] ?? '')) ||
    (lower[end] === '^' && /[-−\d]/.test(lower[end + 1] ?? ''))
  )
    end++
  return end
}

const joint = /^( ?[-–—] ?| to | and | or )(?=[\d$£€¥a-z])/

function readAt(text: string, lower: string, number: EnglishNumber): Quantity[] {
  const first = quantityOf(text, lower, number)
  if (!first) return []
  const match = joint.exec(lower.slice(first.end, first.end + 6))
  if (!match || number.kind !== 'number') return [first]
  // "and" and "or" make a range only after between or from: "two dogs and three cats" is no range.
  const word = (match[1] as string).trim()
  if (word === 'and' && !/\bbetween (?:[$£€¥]|us\$|hk\$)?$/.test(lower.slice(Math.max(0, first.start - 12), first.start))) return [first]
  if (word === 'to' && !isRangeTo(lower, first)) return [first]
  if (word === 'or') return [first]

  const at =
    first.end + match[0].length + (/^(?:us|hk|a|nt|s)?[$£€¥]/.exec(lower.slice(first.end + match[0].length, first.end + match[0].length + 4))?.[0].length ?? 0)
  const second = numberAtEnglish(text, lower, at)
  if (second?.kind !== 'number' || second.start !== at) return [first]
  const dash = /^[-–—]$/.test(word)
  if (dash && (number.value ?? 0) >= (second.value ?? 0)) return []
  const high = quantityOf(text, lower, second)
  if (!high) return [first]
  if (
    dash &&
    first.type === 'cardinal' &&
    high.type === 'cardinal' &&
    (number.value ?? 0) < 100 &&
    !high.unit &&
    !(high.counted && /[a-z]/.test(text[high.counted.start] ?? '')) &&
    !high.approximators &&
    !/[a-z]/.test(number.text)
  )
    return []
  if (first.type !== high.type && first.type !== 'cardinal' && high.type !== 'cardinal') return [first, high]
  if (word === 'to' && first.unit && !high.unit && high.type !== first.type) return [first, high]
  share(first, high, number, second)
  first.range = {id: first.start, role: 'start'}
  high.range = {id: first.start, role: 'end'}
  return [first, high]
}

/** "50 to 60 people", "from 3 to 5 miles"; not "won by three to one" nor "from £3 to £5" of a rise, which are two amounts. */
function isRangeTo(lower: string, first: Quantity): boolean {
  return !/\b(?:rose|fell|up|down|rise|fall|increased?|decreased?|cut|raised?|dropped|grew|from) (?:from )?(?:[$£€]|us\$)?$/.test(
    lower.slice(Math.max(0, first.start - 20), first.start),
  )
}

/** "$3-5 million": the first shares currency, factor and unit of the second. */
function share(low: Quantity, high: Quantity, first: EnglishNumber, second: EnglishNumber): void {
  if (second.factor > 1 && first.factor === 1 && low.value !== undefined && low.value < 1000) low.value = exact(low.value * second.factor)
  if (!low.unit && high.unit) low.unit = high.unit
  if (low.type === 'cardinal' && high.type !== 'ratio') low.type = high.type
  if (!low.currency && high.currency) low.currency = high.currency
  if (high.type === 'cardinal' && low.type === 'money') {
    high.type = 'money'
    if (low.currency) high.currency = low.currency
  }
}

function quantityOf(text: string, lower: string, number: EnglishNumber): Quantity | undefined {
  const unit = englishUnitAt(text, lower, number)
  if (!unit) return undefined

  const value = unit.value ?? (number.value === undefined ? undefined : exact(number.value * (unit.factor ?? 1) + (unit.add ?? 0)))
  const start = unit.start ?? number.start
  const quantity: Quantity = {
    start,
    end: unit.end,
    text: '',
    type: unit.type,
    approximate: number.vague,
    ...(value === undefined ? {} : {value}),
    ...(unit.unit === undefined ? {} : {unit: unit.unit}),
    ...(unit.currency === undefined ? {} : {currency: unit.currency}),
  }
  const after = englishApproximatorAfter(lower, unit.end)
  const marks = [englishApproximatorBefore(lower, start), after].filter((mark) => mark !== undefined)
  if (marks.length > 0) {
    quantity.approximate = true
    quantity.approximators = marks
  }

  const counted = unit.counted === false ? undefined : countedAfterEnglish(lower, after?.end ?? unit.end)
  if (counted) quantity.counted = counted
  return quantity
}
