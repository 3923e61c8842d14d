import {canonicalValue} from '../facts/fields.ts'
import type {RegisteredUnit, Registry} from '../item.ts'
import {foldText} from '../prose/fold.ts'
import {countQuotaPeriods, type Period, quotaPeriods} from './period.ts'

/** A quota for items of any kind. */
export const anyKind = 'any'
const anyNames = new Set([anyKind, 'all', '*', '合计', '全部', '不限', '总数'])

const keyOf = (name: string) => foldText(name).replace(/\s+/g, '').toLowerCase()

/** Finds the unit that a name, another name or an id stands for, whatever the script. */
export function indexUnits({units = []}: Registry): (name: string | undefined) => RegisteredUnit | undefined {
  const byKey = new Map<string, RegisteredUnit>()
  for (const unit of units) {
    for (const name of [unit.name, ...(unit.id === undefined ? [] : [unit.id]), ...(unit.aliases ?? [])])
      if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), unit)
  }
  return (name) => (name === undefined ? undefined : byKey.get(keyOf(name)))
}

/** Units as the items name them, one for each way of writing that differs by more than script and space. Nobody is missed where nobody was registered. */
export function nameUnits(items: readonly {unit?: string}[]): RegisteredUnit[] {
  const byKey = new Map<string, string>()
  for (const {unit} of items) {
    if (unit === undefined) continue
    const known = byKey.get(keyOf(unit))
    if (known === undefined || unit < known) byKey.set(keyOf(unit), unit)
  }
  return [...byKey.values()].sort().map((name) => ({name}))
}

/** Names and ids of the units, for the nearest one to be proposed. */
export function listUnitNames({units = []}: Registry): string[] {
  return units.flatMap(({name, id, aliases = []}) => [name, ...aliases, ...(id === undefined ? [] : [id])])
}

/** What a unit owes in a period, by kind; where several spans ask for one kind, the largest holds. */
export function readQuota({quota = {}}: RegisteredUnit, period: Period): Map<string, number> {
  const counts = countQuotaPeriods(period)
  const owed = new Map<string, number>()
  for (const span of quotaPeriods) {
    for (const [name, number] of Object.entries(quota[span] ?? {})) {
      const kind = anyNames.has(foldText(name).trim().toLowerCase()) ? anyKind : canonicalValue('kind', name)
      owed.set(kind, Math.max(owed.get(kind) ?? 0, number * counts[span]))
    }
  }
  return new Map([...owed].filter(([, number]) => number > 0))
}

/** How far a quota is met. What one kind has too much of does not make up for another; a quota for any kind takes what the others leave over. */
export function meetQuota(
  owed: ReadonlyMap<string, number>,
  valid: ReadonlyMap<string, number>,
): {kind: string; quota: number; valid: number; missing: number}[] {
  const byKind = [...owed].filter(([kind]) => kind !== anyKind)
  const met = byKind.map(([kind, quota]) => ({kind, quota, valid: valid.get(kind) ?? 0, missing: Math.max(0, quota - (valid.get(kind) ?? 0))}))
  const any = owed.get(anyKind)
  if (any === undefined) return met

  const all = [...valid.values()].reduce((sum, count) => sum + count, 0)
  const used = met.reduce((sum, one) => sum + Math.min(one.quota, one.valid), 0)
  return [...met, {kind: anyKind, quota: any, valid: all - used, missing: Math.max(0, any - (all - used))}]
}
