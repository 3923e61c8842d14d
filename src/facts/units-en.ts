import {CharacterSet} from '../prose/characters.ts'
import {currencySymbols, englishCurrencies} from './currencies.ts'
import type {ReadUnit} from './money-zh.ts'
import type {EnglishNumber} from './numbers-en.ts'
import {englishUnits} from './units.ts'

type EnglishUnit = Pick<ReadUnit, 'type' | 'end' | 'start' | 'unit' | 'currency' | 'value' | 'factor' | 'add' | 'counted'>

const percent = /^(?: ?%| ?(?:per ?cent|percent|pct)(?![a-z])|-percent)/
const points = /^[ -](?:percentage|per ?cent|percent)[ -]points?(?![a-z])/
const basis = /^[ -]basis[ -]points?(?![a-z])/
const multiple = /^(?:[ -]?fold(?![a-z])| times (?:as|more|higher|larger|greater|bigger|the|less|lower|fewer|faster|its|their|that))/
const phrase = /^[ -]?([a-z°℃℉µμ][a-z²³°./]{0,14}(?:[ -][a-z]{1,12}){0,3})/
const ratio = /^(?::| to )(\d{1,4}|one|two)(?![\d:.a-z])/

/** Reads what follows (or stands before) an English number and tells what it counts. */
export function englishUnitAt(text: string, lower: string, number: EnglishNumber): EnglishUnit | undefined {
  const {end} = number
  switch (number.kind) {
    case 'ordinal':
      return {type: 'ordinal', end}
    case 'vague':
      return {type: 'vague', end: /^ of /.test(lower.slice(end, end + 4)) ? end + 3 : end}
    case 'fraction':
    case 'ratio':
      return measured(lower, number) ?? {type: 'ratio', end, counted: false}
    case 'multiple':
      return {type: 'multiple', end, counted: false}
    default:
      return symbolic(text, lower, number) ?? measured(lower, number) ?? {type: 'cardinal', end}
  }
}

/** What may stand behind such a number: per cent and points, basis points, -fold and times, : and to. */
const tailStarts = new CharacterSet('%pbft:')

/** Money by its symbol, per cent, points, multiples, ratios. */
function symbolic(_text: string, lower: string, number: EnglishNumber): EnglishUnit | undefined {
  const {end} = number
  const symbol = symbolBefore(lower, number.start)
  if (symbol) return {type: 'money', end, counted: false, ...symbol}

  if (!tailStarts.at(lower, lower[end] === ' ' || lower[end] === '-' ? end + 1 : end)) return undefined
  const tail = lower.slice(end, end + 28)
  const point = points.exec(tail)
  if (point) return {type: 'percentagePoint', end: end + point[0].length, unit: 'percentage point', counted: false}
  const bp = basis.exec(tail)
  if (bp) return {type: 'percentagePoint', end: end + bp[0].length, unit: 'percentage point', factor: 0.01, counted: false}
  const cent = percent.exec(tail)
  if (cent) return {type: 'percent', end: end + cent[0].length, unit: '%', counted: false}
  const times = multiple.exec(tail)
  if (times) return {type: 'multiple', end: end + (/^[ -]?fold/.exec(tail)?.[0].length ?? 6), counted: false}
  const odds = ratio.exec(tail)
  if (odds && odds[0][0] === ':' && number.value !== undefined) {
    if (
      !/\b(?:ratio|odds|rate|mix)\b[^.\n]{0,16}$/.test(lower.slice(Math.max(0, number.start - 26), number.start)) &&
      !/^:\d{1,4} (?:ratio|odds|mix)/.test(tail)
    )
      return undefined
    return {type: 'ratio', end: end + odds[0].length, value: number.value / Number(odds[1]), counted: false}
  }
  return undefined
}

const symbolEnds = new CharacterSet('$£€¥￥₹₩₽').addRange(0x61, 0x7a)

function symbolBefore(lower: string, start: number): {start: number; currency?: string} | undefined {
  const end = lower[start - 1] === ' ' ? start - 1 : start
  if (!symbolEnds.at(lower, end - 1)) return undefined
  const text = lower.slice(Math.max(0, end - 4), end)
  const found = currencySymbols.find(
    ([symbol]) =>
      text.endsWith(symbol) &&
      !(/^[a-z]+$/.test(symbol) && /[a-z]/.test(lower[end - symbol.length - 1] ?? '')) &&
      !(symbol.length === 2 && /^[acsr]\$$/.test(symbol) && /[a-z]/.test(lower[end - 3] ?? '')),
  )
  if (!found) return undefined
  return {start: end - found[0].length, ...(found[1] ? {currency: found[1]} : {})}
}

function measured(lower: string, number: EnglishNumber): EnglishUnit | undefined {
  const {end} = number
  if (!mayBeUnit(lower, lower[end] === ' ' || lower[end] === '-' ? end + 1 : end)) return undefined
  const tail = lower.slice(end, end + 44)
  const match = phrase.exec(tail)
  if (!match) return undefined
  const lead = match[0].length - (match[1] as string).length
  let words = (match[1] as string).replace(/\.$/, '')
  // The longest run of words that is a unit: square metres before metres.
  for (;;) {
    const name = words.replace(/-/g, ' ')
    const money = englishCurrencies.get(name)
    if (money) return moneyOf(lower, number, end + lead + words.length, name, money.currency)
    const unit = englishUnits.get(name)
    if (unit && isUnit(name, lead, tail))
      return {type: 'cardinal', end: end + lead + words.length, unit: unit.name, ...inches(lower, number, name, end + lead + words.length)}
    const cut = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-'))
    if (cut < 0) return undefined
    words = words.slice(0, cut)
  }
}

/** The first words of all units and currencies. */
const firstWords = new Set([...englishUnits.keys(), ...englishCurrencies.keys()].map((name) => /^[^ -]*/.exec(name)?.[0] ?? ''))

/** Whether the first word of a unit stands here: most numbers count something else. */
function mayBeUnit(lower: string, at: number): boolean {
  let end = at
  while (end < lower.length && end - at < 16 && phraseCharacters.at(lower, end)) end++
  return firstWords.has(lower.slice(at, end)) || (lower[end - 1] === '.' && firstWords.has(lower.slice(at, end - 1)))
}

const phraseCharacters = new CharacterSet('°℃℉µμ²³./').addRange(0x61, 0x7a)

/** Symbols of one letter are units only when they touch the number or stand after one space; "5 m people" is not. */
function isUnit(name: string, lead: number, tail: string): boolean {
  if (name === 'second' || name === 'mu') return false
  if (name.length === 1 || name === 'in' || name === 'min') return lead === 0 || !/^ [a-z] [a-z]/.test(tail)
  return true
}

function moneyOf(lower: string, number: EnglishNumber, end: number, name: string, currency: string | undefined): EnglishUnit | undefined {
  if (name === 'p' && !/\d$/.test(lower.slice(number.start, number.end))) return undefined
  if (name === 'won' && !/million|billion|trillion|thousand|\d{3}$/.test(number.text)) return undefined
  if (/^(?:cents?|pence|penny|p)$/.test(name)) return {type: 'money', end, unit: /^c/.test(name) ? 'cent' : 'penny', counted: false}
  const cents = /^(?:dollars|euros|pounds)$/.test(name) ? / (?:and )?(\d{1,2}) (?:cents|pence)(?![a-z])/y : undefined
  if (cents && number.factor === 1) {
    cents.lastIndex = end
    const add = cents.exec(lower)
    if (add)
      return {type: 'money', end: cents.lastIndex, unit: name.replace(/s$/, ''), add: Number(add[1]) / 100, counted: false, ...(currency ? {currency} : {})}
  }
  return {type: 'money', end, unit: name.replace(/s$/, ''), counted: false, ...(currency ? {currency} : {})}
}

/** 5 feet 2 inches is one length. */
function inches(lower: string, number: EnglishNumber, name: string, end: number): {end?: number; add?: number} {
  if (!/^(?:feet|foot|ft)$/.test(name) || number.value === undefined) return {}
  const match = /^(?: and)? (\d{1,2}) ?(?:inches|inch|in)(?![a-z])/.exec(lower.slice(end, end + 18))
  return match ? {end: end + match[0].length, add: Number(match[1]) / 12} : {}
}
