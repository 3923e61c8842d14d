import type {Quantity} from '#item'
import type {Change} from '../../../src/facts/changes.ts'
import {toleranceOf} from '../../../src/facts/precision.ts'
import {unitNamed} from '../../../src/facts/units.ts'
import type {Product} from './products.ts'
import type {Share} from './shares.ts'

/** A figure that does not follow from two others. */
export interface Verdict {
  at: Quantity
  expected: string
  from: Quantity
  to: Quantity
  message: 'percent' | 'share' | 'difference' | 'product'
}

const decimalsOf = ({text}: Quantity) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0
const shownNumber = /\d[\d,，]*(?:\.\d+)?/

/** A percentage as exactly as another was told, or one place more where that would repeat it. */
function sayPercent(value: number, like: Quantity): string {
  const decimals = decimalsOf(like)
  const rounded = (places: number) => String(Number(Math.abs(value).toFixed(places)))
  const number = Number(rounded(decimals)) === like.value ? rounded(decimals + 1) : rounded(decimals)
  return shownNumber.test(like.text) ? like.text.replace(shownNumber, number) : `${number}%`
}

/** A value in the writing of another: its unit, its 万. */
function sayLike(value: number, like: Quantity): string {
  const shown = shownNumber.exec(like.text)?.[0]
  const plain = shown === undefined ? undefined : Number(shown.replace(/[,，]/g, ''))
  const multiplier = plain && like.value ? like.value / plain : 1
  const number = Number((value / multiplier).toFixed(4))
  return shown === undefined ? String(number) : like.text.replace(shown, shown.includes(',') ? number.toLocaleString('en-US') : String(number))
}

/** How exactly two values of one measure are told: 3亿 beside 2.4亿 is 3.0亿, for nobody tells one of two to the tenth and rounds the other. */
function tolerancesOf(a: Quantity, b: Quantity): [number, number] {
  const [one, other] = [toleranceOf(a), toleranceOf(b)]
  if (a.approximate || b.approximate || a.unit !== b.unit || decimalsOf(a) + decimalsOf(b) === 0) return [one, other]
  const least = Math.min(one, other)
  return least > 0 ? [least, least] : [one, other]
}

/** The least and the most of a function of two values, given how exactly they are told. */
function rangeOf(a: Quantity, b: Quantity, reckon: (a: number, b: number) => number): [number, number] {
  const [ofA, ofB] = tolerancesOf(a, b)
  const values = [-1, 1].flatMap((one) => [-1, 1].map((other) => reckon((a.value as number) + one * ofA, (b.value as number) + other * ofB)))
  return [Math.min(...values), Math.max(...values)]
}

/** How far a stated percentage may lie from the reckoned one: its last place, cut off or rounded. */
function slackOf(said: Quantity): number {
  const places = decimalsOf(said)
  const half = 0.5 * 10 ** -places + 0.051
  if (!said.approximate) return Math.max(toleranceOf(said), half)
  return places > 0 ? 0.5 : 2.5 + 0.05 * (said.value as number)
}

/** Growth or fall against the two values. */
export function checkChange({from, to, said, isWhole}: Change): Verdict | undefined {
  const [a, b, c] = [from.value as number, to.value as number, said.value as number]
  if (a <= 0 || b < 0 || isWhole || said.type === 'multiple' || said.type === 'ratio') return undefined

  const isPoints = from.type === 'percent'
  const fits = (least: number, most: number) => [c, -c].some((share) => share >= least - slackOf(said) && share <= most + slackOf(said))
  const difference = rangeOf(from, to, (old, now) => now - old)
  if (isPoints) {
    const relative = rangeOf(from, to, (old, now) => (now / old - 1) * 100)
    // Points called per cent are another rule's.
    if (fits(...difference) || (said.type === 'percent' && fits(...relative))) return undefined
    const points = String(Number(Math.abs(b - a).toFixed(2)))
    const expected =
      said.type === 'percent'
        ? points + (/[a-z]/.test(said.text) || !/[\u3400-\u9fff]/.test(from.text + said.text) ? ' percentage points' : '个百分点')
        : sayPercent(b - a, said)
    return {at: said, expected, from, to, message: 'difference'}
  }

  if (said.type === 'percent') {
    if (fits(...rangeOf(from, to, (old, now) => (now / old - 1) * 100))) return undefined
    return {at: said, expected: sayPercent((b / a - 1) * 100, said), from, to, message: 'percent'}
  }
  if (said.type === 'percentagePoint') return undefined
  const slack = toleranceOf(from) + toleranceOf(to) + toleranceOf(said) + 1e-9
  return Math.abs(Math.abs(b - a) - c) <= slack ? undefined : {at: said, expected: sayLike(Math.abs(b - a), said), from, to, message: 'difference'}
}

/** A part against its whole. */
export function checkShare({whole, part, share}: Share): Verdict | undefined {
  const [least, most] = rangeOf(whole, part, (all, some) => (some / all) * 100)
  const slack = slackOf(share)
  const said = share.value as number
  if (said >= least - slack && said <= most + slack) return undefined
  return {at: share, expected: sayPercent(((part.value as number) / (whole.value as number)) * 100, share), from: whole, to: part, message: 'share'}
}

/** A total against count and amount for each; mass and area in their own units. */
export function checkProduct({count, each, total}: Product): Verdict | undefined {
  const inUnits = ({unit, type}: Quantity) => (type === 'money' ? 1 : (unitNamed(unit)?.factor ?? 1))
  const factor = inUnits(each) / inUnits(total)
  const [least, most] = rangeOf(count, each, (many, one) => many * one * factor)
  const slack =
    toleranceOf(total) * 2 +
    1e-6 * Math.abs(total.value as number) +
    (count.approximate || each.approximate || total.approximate ? 0.15 * (total.value as number) : 0)
  const said = total.value as number
  if (said >= least - slack && said <= most + slack) return undefined
  return {at: total, expected: sayLike((count.value as number) * (each.value as number) * factor, total), from: count, to: each, message: 'product'}
}
