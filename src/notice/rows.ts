import type {RegisteredUnit} from '../item.ts'
import type {NoticeItem} from './item.ts'
import type {NoticeOptions, UnitRow} from './notice.ts'
import type {Period} from './period.ts'
import {cutScore, isCounted, isValid, listItem, roundShare, tally, type Validity} from './tally.ts'
import {meetQuota, readQuota} from './units.ts'

/** Fewer items than this say little of a unit. */
const smallSample = 3
/** How many items of the mean of all a small sample is mixed with. */
const shrinkage = 3
/** What completion, punctuality and quality weigh in the points; together 100. */
const weights = {completion: 40, onTime: 20, quality: 40}

/** What a row is worked out from. */
export interface RowInput {
  unit: RegisteredUnit
  items: readonly NoticeItem[]
  period: Period
  rules: readonly string[]
  validity: Validity
  /** Mean score of all units in the period. */
  meanOfAll: number | undefined
  topics: number
  /** Whether units were registered, and with them those who write. */
  isRegistered: boolean
  options: NoticeOptions
}

type Bare = Omit<UnitRow, 'rank' | 'change' | 'trend'>

/** Share of a quota that is met: what is missing counts once, here. */
function completionOf(quotas: UnitRow['quotas']): {quota: number; missing: number; completion?: number; completionUncapped?: number} {
  const quota = quotas.reduce((sum, one) => sum + one.quota, 0)
  const missing = quotas.reduce((sum, one) => sum + one.missing, 0)
  if (quota === 0) return {quota, missing}
  const valid = quotas.reduce((sum, one) => sum + one.valid, 0)
  return {quota, missing, completion: roundShare((quota - missing) / quota), completionUncapped: roundShare(valid / quota)}
}

/** The figures of one unit, without its rank. */
export function makeRow({unit, items, period, rules, validity, meanOfAll, topics, isRegistered, options}: RowInput): Bare {
  const {countsLate = true, namesPersons = false} = options
  const figures = tally(items, rules, validity)
  const byKind = new Map<string, number>()
  for (const item of items) if (isValid(item, validity) && (countsLate || !item.isLate)) byKind.set(item.kind, (byKind.get(item.kind) ?? 0) + 1)
  const quotas = meetQuota(readQuota(unit, period), byKind)
  const met = completionOf(quotas)
  const counted = items.filter((item) => isCounted(item, validity)).sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
  const isSmall = counted.length < smallSample
  const shrunk = shrink(counted, meanOfAll)
  const quality = isSmall ? shrunk : figures.mean
  const onTime = figures.filed === 0 ? 0 : figures.onTime / figures.filed
  const [best, weakest] = [counted[0], counted.at(-1)]
  return {
    ...(unit.id === undefined ? {} : {id: unit.id}),
    name: unit.name,
    ...(unit.class === undefined ? {} : {class: unit.class}),
    ...(namesPersons && unit.leader !== undefined ? {leader: unit.leader} : {}),
    ...(namesPersons && unit.officer !== undefined ? {officer: unit.officer} : {}),
    lacksOfficer: isRegistered && unit.officer === undefined,
    ...figures,
    quotas,
    ...met,
    isSmall,
    ...(isSmall && shrunk !== undefined ? {shrunkMean: shrunk} : {}),
    // A unit that filed nothing has neither punctuality nor quality to be credited with.
    points: cutScore(
      (met.completion ?? 0) * weights.completion + onTime * weights.onTime + ((counted.length === 0 ? 0 : (quality ?? 0)) / 100) * weights.quality,
    ),
    ...(best ? {best: listItem(best)} : {}),
    // Of items that are all as good none is the weakest.
    ...(weakest && best && weakest.score < best.score ? {weakest: listItem(weakest)} : {}),
    topics: Array.from({length: topics}, (_, number) => items.filter((item) => item.topics.includes(number)).length),
  }
}

function shrink(counted: readonly NoticeItem[], meanOfAll: number | undefined): number | undefined {
  if (meanOfAll === undefined) return undefined
  return cutScore((counted.reduce((sum, {score}) => sum + score, 0) + shrinkage * meanOfAll) / (counted.length + shrinkage))
}

/** Ranks within each class, 1, 2, 2, 4; units of whom nothing is asked have none. Rows that tie stand by their mean, then by who filed first. */
export function rankRows<R extends Bare>(rows: readonly R[], firstFiled: (row: R) => string): (R & {rank?: number})[] {
  const sorted = [...rows].sort(
    (a, b) =>
      compare(a.class ?? '\uffff', b.class ?? '\uffff') ||
      Number(a.quota === 0) - Number(b.quota === 0) ||
      b.points - a.points ||
      (b.mean ?? 0) - (a.mean ?? 0) ||
      compare(firstFiled(a), firstFiled(b)) ||
      compare(a.name, b.name),
  )
  let place = 0
  let rank = 0
  return sorted.map((row, index) => {
    const before = sorted[index - 1]
    if (before?.class !== row.class || index === 0) place = rank = 0
    if (row.quota === 0) return row
    place++
    if (place === 1 || before?.points !== row.points) rank = place
    return {...row, rank}
  })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
