import {addDays, dayDifference, daysInMonth, isRealDay, parseDay} from '../facts/calendar.ts'

type PeriodUnit = 'month' | 'quarter' | 'half' | 'year' | 'days'

/** The time a notice is about: days, both included. */
export interface Period {
  from: string
  to: string
  unit: PeriodUnit
  /** `2026-03`, `2026-Q1`, `2026-H1`, `2026`, or `2026-03-01..2026-03-20`. */
  name: string
}

const two = (number: number) => String(number).padStart(2, '0')
const monthsOf: Record<Exclude<PeriodUnit, 'days'>, number> = {month: 1, quarter: 3, half: 6, year: 12}

/** The period of a number of whole months from a month on (months from 0, and they may run on into other years). */
function ofMonths(year: number, month: number, unit: Exclude<PeriodUnit, 'days'>): Period {
  const first = year * 12 + month
  const last = first + monthsOf[unit] - 1
  const yearOf = (months: number) => Math.floor(months / 12)
  const monthOf = (months: number) => (months % 12) + 1
  const number = Math.floor((first % 12) / monthsOf[unit]) + 1
  const names = {month: `-${two(monthOf(first))}`, quarter: `-Q${number}`, half: `-H${number}`, year: ''}
  return {
    from: `${yearOf(first)}-${two(monthOf(first))}-01`,
    to: `${yearOf(last)}-${two(monthOf(last))}-${two(daysInMonth(yearOf(last), monthOf(last)))}`,
    unit,
    name: `${yearOf(first)}${names[unit]}`,
  }
}

/** Reads a period: a year, half, quarter or month, or two days (or months) with `..` between. Nothing where it is none. */
export function readPeriod(text: string): Period | undefined {
  const [, year = '', kind = '', number = ''] = /^([12]\d{3})(?:-(Q|H|)(\d{1,2}))?$/i.exec(text.trim()) ?? []
  if (year !== '') {
    const count = Number(number)
    if (number === '') return ofMonths(Number(year), 0, 'year')
    const unit = {Q: 'quarter', H: 'half', '': 'month'}[kind.toUpperCase()] as Exclude<PeriodUnit, 'days'>
    return count >= 1 && count <= 12 / monthsOf[unit] && (unit !== 'month' || number.length === 2)
      ? ofMonths(Number(year), (count - 1) * monthsOf[unit], unit)
      : undefined
  }

  const [, left = '', right = ''] = /^([12]\d{3}-\d{2}(?:-\d{2})?)\.\.([12]\d{3}-\d{2}(?:-\d{2})?)$/.exec(text.trim()) ?? []
  const from = left.length === 7 ? `${left}-01` : left
  const to = right.length === 7 ? readPeriod(right)?.to : right
  const isReal = (day: string) => {
    const parsed = parseDay(day)
    return parsed !== undefined && isRealDay(parsed)
  }
  if (!to || !isReal(from) || !isReal(to) || to < from) return undefined
  return {from, to, unit: 'days', name: `${from}..${to}`}
}

/** The period before, of the same length. */
export function periodBefore({from, to, unit}: Period): Period {
  if (unit !== 'days') return ofMonths(Number(from.slice(0, 4)) - 1, Number(from.slice(5, 7)) - 1 + 12 - monthsOf[unit], unit)

  const length = (dayDifference(from, to) ?? 0) + 1
  const [first, last] = [addDays(from, -length) as string, addDays(from, -1) as string]
  return {from: first, to: last, unit, name: `${first}..${last}`}
}

/** Whether a moment (ISO 8601) lies in the period, by the day it is written with. */
export function holdsMoment({from, to}: Period, moment: string): boolean {
  const day = moment.slice(0, 10)
  return day.length === 10 && day >= from && day <= to
}

export const quotaPeriods = ['week', 'month', 'quarter', 'year'] as const
export type QuotaPeriod = (typeof quotaPeriods)[number]

/** How many whole weeks, months, quarters and years lie in the period: what is asked for each of them is asked so many times. */
export function countQuotaPeriods(period: Period): Record<QuotaPeriod, number> {
  const wholes = (unit: Exclude<PeriodUnit, 'days'>) => {
    let count = 0
    let one = ofMonths(Number(period.from.slice(0, 4)), 0, unit)
    while (one.to <= period.to) {
      if (one.from >= period.from) count++
      one = ofMonths(Number(one.from.slice(0, 4)), Number(one.from.slice(5, 7)) - 1 + monthsOf[unit], unit)
    }
    return count
  }
  return {week: Math.floor(((dayDifference(period.from, period.to) ?? 0) + 1) / 7), month: wholes('month'), quarter: wholes('quarter'), year: wholes('year')}
}
