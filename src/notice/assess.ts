import type {RegisteredTopic, RegisteredUnit, Registry} from '../item.ts'
import {compareTo} from './change.ts'
import type {Collection} from './collect.ts'
import {findDuplicates} from './duplicates.ts'
import type {NoticeItem} from './item.ts'
import {listColumns, listLate, listProblems, listUnplaced} from './lists.ts'
import type {Notice, NoticeOptions, UnitRow} from './notice.ts'
import {holdsMoment, type Period, periodBefore} from './period.ts'
import {makeRow, rankRows} from './rows.ts'
import {cutScore, distribute, isCounted, listItem, mean, roundShare, tally, type Validity} from './tally.ts'
import {indexUnits, nameUnits} from './units.ts'

/** Periods a trend goes back, that of the notice among them. */
const trendLength = 6
const usualPassMark = 60
const excellentMark = 90

type Row = ReturnType<typeof makeRow> & {rank?: number}

/** A period with its items by unit, and its rows. */
interface Sheet {
  period: Period
  items: NoticeItem[]
  rows: Row[]
  mean?: number
}

const filedFirst = (a: NoticeItem, b: NoticeItem) => {
  const [left, right] = [a.filed ?? '', b.filed ?? '']
  return left < right ? -1 : left > right ? 1 : a.path < b.path ? -1 : a.path > b.path ? 1 : a.index - b.index
}

/** All that was collected → the notice for a period. Pure: it asks no clock, and the order in which items were added changes nothing. */
export function assess(collection: Collection, period: Period, options: NoticeOptions = {}): Notice {
  return new Assessment(collection, period, options).make()
}

class Assessment {
  readonly #registry: Registry
  readonly #hasUnits: boolean
  readonly #sorted: NoticeItem[]
  readonly #firstOf: Map<NoticeItem, NoticeItem>
  readonly #validity: Validity
  readonly #unitOf: (name: string | undefined) => RegisteredUnit | undefined

  constructor(
    readonly collection: Collection,
    readonly period: Period,
    readonly options: NoticeOptions,
  ) {
    const registry = collection.options.registry ?? {}
    this.#hasUnits = (registry.units ?? []).length > 0
    this.#registry = this.#hasUnits ? registry : {...registry, units: nameUnits(collection.items)}
    this.#unitOf = indexUnits(this.#registry)
    this.#sorted = collection.items.filter(({filed}) => filed !== undefined).sort(filedFirst)
    this.#firstOf = findDuplicates(this.#sorted, collection.signatures)
    this.#validity = {passMark: options.passMark ?? usualPassMark, isDuplicate: (item) => this.#firstOf.has(item)}
  }

  #topicsOf(period: Period): {topic: RegisteredTopic; number: number}[] {
    const {topics = []} = this.#registry
    return topics.flatMap((topic, number) => {
      const {since = '', until = '9999'} = topic
      return since <= period.to && until >= period.from.slice(0, until.length) ? [{topic, number}] : []
    })
  }

  #sheet(period: Period): Sheet {
    const items = this.#sorted.filter(({filed = ''}) => holdsMoment(period, filed))
    const meanOfAll = mean(items.filter((item) => isCounted(item, this.#validity)).map(({score}) => score))
    const byUnit = new Map<RegisteredUnit, NoticeItem[]>((this.#registry.units ?? []).map((unit) => [unit, []]))
    for (const item of items) {
      const unit = this.#unitOf(item.unit)
      if (unit) byUnit.get(unit)?.push(item)
    }
    const {topics = []} = this.#registry
    const firstFiled = new Map<object, string>()
    const rows = [...byUnit].map(([unit, own]) => {
      const row = makeRow({
        unit,
        items: own,
        period,
        rules: this.collection.rules,
        validity: this.#validity,
        meanOfAll,
        topics: topics.length,
        isRegistered: this.#hasUnits,
        options: this.options,
      })
      firstFiled.set(row, own[0]?.filed ?? '\uffff')
      return row
    })
    return {period, items, rows: rankRows(rows, (row) => firstFiled.get(row) ?? ''), ...(meanOfAll === undefined ? {} : {mean: cutScore(meanOfAll)})}
  }

  make(): Notice {
    const sheets = [this.#sheet(this.period)]
    for (let index = 1; index < trendLength; index++) sheets.unshift(this.#sheet(periodBefore((sheets[0] as Sheet).period)))
    const sheet = sheets.at(-1) as Sheet
    const before = sheets.at(-2) as Sheet
    const first = sheets.findIndex(({items}) => items.length > 0)
    const trend = sheets.slice(first < 0 ? -1 : first)
    const counted = sheet.items.filter((item) => isCounted(item, this.#validity))
    const units = sheet.rows.map((row): UnitRow => this.#finish(row, before, trend))
    const dated = ({name, from, to}: Period) => ({name, from, to})

    return {
      period: dated(this.period),
      before: dated(before.period),
      ...this.#reading(),
      model: this.collection.model,
      passMark: this.#validity.passMark,
      countsLate: this.options.countsLate ?? true,
      total: this.#total(sheet, before, units),
      trend: trend.map(({period, items, mean: value}) => ({period: period.name, filed: items.length, ...(value === undefined ? {} : {mean: value})})),
      distribution: distribute(counted),
      units,
      unitsFrom: this.#hasUnits ? 'registry' : 'items',
      others: tally(
        sheet.items.filter(({unit}) => !this.#unitOf(unit)),
        this.collection.rules,
        this.#validity,
      ),
      outside: this.#sorted.filter(({filed = ''}) => ![this.period, before.period].some((period) => holdsMoment(period, filed))).length,
      late: sheet.items.filter(({isLate}) => isLate).map(listLate),
      duplicates: sheet.items.flatMap((item) => {
        const earlier = this.#firstOf.get(item)
        return earlier ? [{item: listItem(item), first: listItem(earlier)}] : []
      }),
      vetoes: counted.flatMap((item) => {
        const findings = item.errors.filter(({isVeto}) => isVeto)
        return findings.length > 0 ? [{item: listItem(item), findings}] : []
      }),
      errors: counted.filter(({errors}) => errors.length > 0).map(({path, errors}) => ({path, findings: errors})),
      problems: listProblems(counted, this.collection),
      excellent: counted
        .filter(({score}) => score >= excellentMark)
        .map(listItem)
        .sort((a, b) => b.score - a.score),
      weak: counted
        .filter(({score}) => score < this.#validity.passMark)
        .map(listItem)
        .sort((a, b) => a.score - b.score),
      unplaced: listUnplaced(sheet.items, this.collection, this.#registry),
      columns: listColumns(this.#sorted, this.period),
      topics: this.#topicsOf(this.period).map(({topic, number}) => ({
        name: topic.name,
        items: sheet.items.filter(({topics}) => topics.includes(number)).length,
        units: sheet.rows.filter(({topics}) => (topics[number] as number) > 0).length,
      })),
    }
  }

  #reading(): Pick<Notice, 'reading' | 'judged'> {
    const {verdicts = new Map(), onlyConfirmed} = this.collection.options
    const met = [...verdicts].filter(([key]) => this.collection.judged.has(key))
    const confirmed = met.filter(([, verdict]) => verdict === 'confirmed').length
    return {
      reading: onlyConfirmed ? 'confirmed' : verdicts.size > 0 ? 'reviewed' : 'found',
      judged: {confirmed, rejected: met.length - confirmed, unmatched: verdicts.size - met.length},
    }
  }

  #total(sheet: Sheet, before: Sheet, units: readonly UnitRow[]): Notice['total'] {
    const sum = (rows: readonly Row[]) => {
      const [quota, missing] = [rows.reduce((all, row) => all + row.quota, 0), rows.reduce((all, row) => all + row.missing, 0)]
      return {quota, missing, ...(quota === 0 ? {} : {completion: roundShare((quota - missing) / quota)})}
    }
    const [now, then] = [sum(units), sum(before.rows)]
    return {
      ...tally(sheet.items, this.collection.rules, this.#validity),
      ...now,
      units: units.length,
      ...(before.items.length === 0
        ? {}
        : {
            change: compareTo(
              {filed: sheet.items.length, ...now, ...(sheet.mean === undefined ? {} : {mean: sheet.mean})},
              {filed: before.items.length, ...then, ...(before.mean === undefined ? {} : {mean: before.mean})},
            ),
          }),
    }
  }

  #finish(row: Row, before: Sheet, trend: readonly Sheet[]): UnitRow {
    const {topics, ...rest} = row
    const then = before.rows.find(({name}) => name === row.name)
    const inPeriod = this.#topicsOf(this.period)
    const moved = then?.rank === undefined || row.rank === undefined ? {} : {rank: then.rank - row.rank}
    return {
      ...rest,
      topics: inPeriod.map(({number}) => topics[number] as number),
      ...(then && then.filed > 0 ? {change: {...compareTo(row, then), ...moved}} : {}),
      trend: trend.map(({period, rows}) => {
        const {filed = 0, mean: value, completion} = rows.find(({name}) => name === row.name) ?? {}
        return {period: period.name, filed, ...(value === undefined ? {} : {mean: value}), ...(completion === undefined ? {} : {completion})}
      }),
    }
  }
}
