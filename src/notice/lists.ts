import {dayDifference} from '../facts/calendar.ts'
import {listFieldNames} from '../facts/fields.ts'
import {findNearest} from '../facts/nearest.ts'
import type {Registry} from '../item.ts'
import {channels} from '../profile/channels.ts'
import {kinds} from '../profile/kinds.ts'
import type {Collection} from './collect.ts'
import type {NoticeItem} from './item.ts'
import type {Notice, Unplaced} from './notice.ts'
import type {Period} from './period.ts'
import {countRules, listItem} from './tally.ts'
import {anyKind, indexUnits, listUnitNames, readQuota} from './units.ts'

const mostProblems = 10
const mostExamples = 2
/** Days after which a column of news is stale. */
const staleAfter = 14

/** The rules met most often, each with examples. */
export function listProblems(items: readonly NoticeItem[], {rules, examples}: Collection): Notice['problems'] {
  const paths = new Set(items.map(({path}) => path))
  return countRules(items, rules)
    .slice(0, mostProblems)
    .map((count) => ({
      ...count,
      examples: examples
        .of(count.ruleId)
        .filter(({path}) => paths.has(path))
        .slice(0, mostExamples),
    }))
}

/** When each column was last written in, as far as the end of the period. */
export function listColumns(items: readonly NoticeItem[], {to}: Period): Notice['columns'] {
  const columns = new Map<string, {items: number; latest: string}>()
  for (const {channel, filed = ''} of items) {
    const day = filed.slice(0, 10)
    if (channel === undefined || day > to) continue
    const column = columns.get(channel) ?? {items: 0, latest: ''}
    columns.set(channel, {items: column.items + 1, latest: day > column.latest ? day : column.latest})
  }
  return [...columns]
    .map(([name, {items: count, latest}]) => {
      const days = dayDifference(latest, to) ?? 0
      return {name, items: count, latest, days, isStale: days > staleAfter}
    })
    .sort((a, b) => b.days - a.days || (a.name < b.name ? -1 : 1))
}

/** What could not be counted where it should be: nothing is dropped in silence. Items without a date stand here whatever the period. */
export function listUnplaced(inPeriod: readonly NoticeItem[], {items, options, kindNames, channelNames}: Collection, registry: Registry): Unplaced[] {
  const unplaced = new Map<string, Unplaced>()
  const add = (reason: Unplaced['reason'], value: string | undefined, item: string, near: () => readonly string[], as?: string) => {
    const key = `${reason} ${value ?? ''} ${as ?? ''}`
    const known = unplaced.get(key)
    if (known) {
      known.items.push(item)
      return
    }
    const nearest = value === undefined ? undefined : findNearest(value, near())
    unplaced.set(key, {
      reason,
      ...(value === undefined ? {} : {value}),
      ...(nearest === undefined ? {} : {nearest}),
      ...(as === undefined ? {} : {as}),
      items: [item],
    })
  }
  const none = () => []
  const unitOf = indexUnits(registry)
  const [unitNames, kindsKnown, channelsKnown] = [
    listUnitNames(registry),
    [...Object.keys(kinds), ...listFieldNames('kind'), ...kindNames],
    [...Object.keys(channels), ...listFieldNames('channel'), ...channelNames],
  ]
  for (const {filed, path} of items) if (filed === undefined) add('date', undefined, path, none)
  for (const {path, unit, kind, channel, unknownKind, unknownChannel, isRead} of inPeriod) {
    if (unit === undefined) add('noUnit', undefined, path, none)
    else if (!unitOf(unit)) add('unit', unit, path, () => unitNames)
    if (unknownKind !== undefined) add('kind', unknownKind, path, () => kindsKnown, kind)
    if (unknownChannel !== undefined) add('channel', unknownChannel, path, () => channelsKnown, channelNames.includes(channel ?? '') ? channel : undefined)
    if (!isRead) add('unreadable', undefined, path, none)
  }
  const year = {from: '2000-01-01', to: '2000-12-31', unit: 'year', name: '2000'} as const
  for (const unit of options.registry?.units ?? []) {
    for (const kind of readQuota(unit, year).keys()) if (kind !== anyKind && !kindsKnown.includes(kind)) add('quotaKind', kind, unit.name, () => kindsKnown)
  }
  const order: Unplaced['reason'][] = ['date', 'noUnit', 'unit', 'kind', 'channel', 'quotaKind', 'unreadable']
  return [...unplaced.values()]
    .map((one) => ({...one, items: one.items.sort()}))
    .sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason) || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
}

/** A late item, with the days from the event to its filing. */
export function listLate(item: NoticeItem): Notice['late'][number] {
  const days = item.event && item.filed ? dayDifference(item.event.slice(0, 10), item.filed.slice(0, 10)) : undefined
  return {...listItem(item), ...(days === undefined ? {} : {days})}
}
