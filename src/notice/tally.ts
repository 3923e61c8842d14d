import {type Dimension, dimensions} from '../item.ts'
import type {NoticeItem} from './item.ts'
import type {ListedItem, RuleCount, Tally} from './notice.ts'

/** To one decimal; means are cut like scores, so that 89.96 is not shown as 90. */
export const cutScore = (score: number) => Math.floor(score * 10 + 1e-6) / 10
/** A share to three decimals. */
export const roundShare = (share: number) => Math.round(share * 1000) / 1000

export const mean = (list: readonly number[]) => (list.length === 0 ? undefined : list.reduce((sum, value) => sum + value, 0) / list.length)

export function median(list: readonly number[]): number | undefined {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined) return undefined
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2
}

/** An item as lists show it. */
export function listItem({path, headline, unit, filed, event, kind, score, grade}: NoticeItem): ListedItem {
  return {
    path,
    ...(headline === undefined ? {} : {headline}),
    ...(unit === undefined ? {} : {unit}),
    ...(filed === undefined ? {} : {filed}),
    ...(event === undefined ? {} : {event}),
    kind,
    score,
    grade,
  }
}

/** Rules by how many findings they have, those of most first. */
export function countRules(items: readonly NoticeItem[], names: readonly string[]): RuleCount[] {
  const counts = new Map<number, RuleCount>()
  for (const {rules} of items) {
    for (let at = 0; at < rules.length; at += 3) {
      const number = rules[at] as number
      let count = counts.get(number)
      if (!count) counts.set(number, (count = {ruleId: names[number] as string, errors: 0, warnings: 0, items: 0}))
      count.errors += rules[at + 1] as number
      count.warnings += rules[at + 2] as number
      count.items++
    }
  }
  return [...counts.values()].sort((a, b) => b.errors + b.warnings - a.errors - a.warnings || b.errors - a.errors || (a.ruleId < b.ruleId ? -1 : 1))
}

/** What tells valid items from others. */
export interface Validity {
  passMark: number
  isDuplicate: (item: NoticeItem) => boolean
}

/** Items whose score counts: readable, and not filed before by somebody. */
export const isCounted = (item: NoticeItem, {isDuplicate}: Validity) => item.isRead && !isDuplicate(item)

/** Items that a quota may count. */
export const isValid = (item: NoticeItem, validity: Validity) => isCounted(item, validity) && item.score >= validity.passMark

const hasVeto = ({errors}: NoticeItem) => errors.some((error) => error.isVeto)

/** The figures of a group of items. */
export function tally(items: readonly NoticeItem[], names: readonly string[], validity: Validity): Tally {
  const counted = items.filter((item) => isCounted(item, validity))
  const scores = counted.map(({score}) => score)
  const [average, middle] = [mean(scores), median(scores)]
  const grades = {A: 0, B: 0, C: 0, D: 0}
  for (const {grade} of counted) grades[grade]++
  const length = counted.reduce((sum, item) => sum + item.length, 0)
  const rules = countRules(counted, names)
  const errors = rules.reduce((sum, rule) => sum + rule.errors, 0)
  const late = items.filter(({isLate}) => isLate).length
  return {
    filed: items.length,
    valid: items.filter((item) => isValid(item, validity)).length,
    onTime: items.length - late,
    late,
    duplicates: items.filter(validity.isDuplicate).length,
    unreadable: items.filter(({isRead}) => !isRead).length,
    ...(average === undefined ? {} : {mean: cutScore(average)}),
    ...(middle === undefined ? {} : {median: cutScore(middle)}),
    grades,
    vetoes: counted.filter(hasVeto).length,
    ...(counted.length === 0 ? {} : {dimensions: meanDimensions(counted)}),
    rules,
    ...(length === 0 ? {} : {errorsPerThousand: Math.round((errors * 1e5) / length) / 100}),
    suppressed: items.reduce((sum, item) => sum + item.suppressed, 0),
  }
}

function meanDimensions(items: readonly NoticeItem[]): Record<Dimension, number> {
  const means = dimensions.map((_, index) => cutScore(items.reduce((sum, item) => sum + (item.dimensions[index] as number), 0) / items.length))
  return Object.fromEntries(dimensions.map((dimension, index) => [dimension, means[index]])) as Record<Dimension, number>
}

/** Numbers of items by score, in steps of five. */
export function distribute(items: readonly NoticeItem[]): number[] {
  const steps = Array.from({length: 20}, () => 0)
  for (const {score} of items) {
    const step = Math.min(19, Math.floor(score / 5))
    steps[step] = (steps[step] as number) + 1
  }
  return steps
}
