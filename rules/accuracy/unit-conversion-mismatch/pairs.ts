import type {Item, Quantity} from '#item'
import {toleranceOf} from '../../../src/facts/precision.ts'
import {type Unit, unitNamed} from '../../../src/facts/units.ts'

/** A value and the same value in another unit. */
export interface Pair {
  first: Quantity
  second: Quantity
  /** The first value in the unit of the second. */
  converted: number
}

/** Between a value and its conversion. */
const jointZh =
  /^ ?(?:左右|以上|多)?(?:[（(]|[，,]?(?:即|折合|合|相当于|约合|约等于|也就是|等于)|[，,](?:约|即|折合|合))(?:约|大约|大概|折合|合|即|相当于|近|不到)?(?:[^\d，。；]{0,3})$/
const jointEn =
  /^(?:-[a-z]+)?(?: [a-z]{2,12}){0,2}? ?(?:\(|,? or |, (?:that is|i\.e\.),? |\/ ?)(?:about |some |roughly |nearly |around |approximately |just over |just under |almost |over |or )?$/
const toFahrenheit = (celsius: number) => (celsius * 9) / 5 + 32
const tons = /^(?:tonne|pound)$/

function convert(value: number, from: Unit, to: Unit): number {
  if (from.name === 'degree Celsius' && to.name === 'degree Fahrenheit') return toFahrenheit(value)
  if (from.name === 'degree Fahrenheit' && to.name === 'degree Celsius') return ((value - 32) * 5) / 9
  return (value * from.factor) / to.factor
}

/** 1 mile and 197 yards, 11 stone 4 lb: the first value is only the end of a longer one. */
const compound = /\b(?:furlongs?|stone|miles?|feet|foot|ft|pounds|lbs?|yards|degrees) (?:and )?$/

/** How far the second may lie from the first: what both show, a twentieth for rounding, a tenth where one is approximate. */
function slackOf(first: Quantity, second: Quantity, converted: number, factor: number): number {
  const place = /\.(\d+)/.exec(second.text)?.[1]?.length
  const shown = place === undefined ? 0.5 : 0.5 * 10 ** -place
  const digits = /\d[\d,]*/.exec(second.text)?.[0].replace(/,/g, '') ?? ''
  const round = /0+$/.exec(digits)?.[0].length ?? 0
  // "Five miles (8 km)", "300 ft (90 m)": small and round figures are told in round figures.
  const rounded = place === undefined ? Math.max(shown, 0.6 * 10 ** round * (round > 0 ? 1 : 0)) : shown
  const share = first.approximate || second.approximate ? 0.12 : 0.04
  return (
    Math.max(rounded * 1.01, Math.abs(converted) * share) + toleranceOf(first) * factor + (digits.length <= 1 && place === undefined && converted > 5 ? 0.5 : 0)
  )
}

/** Pairs of values in two units of one dimension that do not convert. */
export function* findWrongPairs(item: Item): Iterable<Pair> {
  const isEnglish = item.language === 'en'
  const text = isEnglish ? item.prose.lower : item.prose.folded
  for (const [index, second] of item.facts.quantities.entries()) {
    const first = item.facts.quantities[index - 1]
    if (!first || first.value === undefined || second.value === undefined || first.range || second.range) continue

    const [from, to] = [unitNamed(first.unit), unitNamed(second.unit)]
    if (!from || !to || from.dimension !== to.dimension || from.name === to.name || from.dimension === 'time') continue
    if (isEnglish && tons.test(from.name) && tons.test(to.name)) continue
    if (
      !(isEnglish ? jointEn : jointZh).test(text.slice(first.end, second.start)) ||
      /^ ?(?:每|\/|per|a |an |each)/.test(text.slice(second.end, second.end + 5))
    )
      continue

    if (isEnglish && compound.test(text.slice(Math.max(0, first.start - 16), first.start))) continue

    const converted = convert(first.value, from, to)
    if (Math.abs(converted - second.value) > slackOf(first, second, converted, from.factor / to.factor)) yield {first, second, converted}
  }
}
