import type {ListedItem, Notice, Unplaced} from './notice.ts'
import {makeTable, type Phrasing, type Section, sayChannel, sayDay, sayGrade, sayItem, sayKind, sayRule} from './phrasing.ts'
import {anyKind} from './units.ts'

const unitOf = ({unit}: ListedItem) => unit ?? '—'
/** Items named in one line. */
const mostNamed = 5

function writeShort({units}: Notice, phrasing: Phrasing): Section[] {
  const {words} = phrasing
  const {columns} = words
  const rows = units.flatMap(({name, quotas}) =>
    quotas
      .filter(({missing}) => missing > 0)
      .map(({kind, quota, valid, missing}) => [
        name,
        kind === anyKind ? words.anyKind : sayKind(kind, phrasing),
        String(quota),
        String(valid),
        String(missing),
      ]),
  )
  if (rows.length === 0) return []
  const head = [{name: columns.unit}, {name: columns.kind}, ...[columns.quota, columns.valid, columns.missing].map((name) => ({name, isNumber: true}))]
  return [{title: words.sections.short, blocks: makeTable(head, rows, phrasing)}]
}

function writeItems(title: string, items: readonly ListedItem[], phrasing: Phrasing): Section[] {
  if (items.length === 0) return []
  const {columns} = phrasing.words
  const rows = items.map((item) => [sayItem(item), unitOf(item), sayDay(item.filed), sayGrade(item, phrasing), item.path])
  return [
    {
      title,
      blocks: makeTable([{name: columns.item}, {name: columns.unit}, {name: columns.date}, {name: columns.score}, {name: columns.where}], rows, phrasing, 20),
    },
  ]
}

function writeLate({late}: Notice, phrasing: Phrasing): Section[] {
  const {columns, sections, days} = phrasing.words
  if (late.length === 0) return []
  const rows = late.map((item) => [sayItem(item), unitOf(item), sayDay(item.event), sayDay(item.filed), item.days === undefined ? '—' : days(item.days)])
  return [
    {
      title: sections.late,
      blocks: makeTable(
        [{name: columns.item}, {name: columns.unit}, {name: columns.event}, {name: columns.date}, {name: columns.days, isNumber: true}],
        rows,
        phrasing,
      ),
    },
  ]
}

function writeDuplicates({duplicates}: Notice, phrasing: Phrasing): Section[] {
  const {columns, sections} = phrasing.words
  if (duplicates.length === 0) return []
  const rows = duplicates.map(({item, first}) => [
    sayItem(item),
    unitOf(item),
    sayDay(item.filed),
    `${sayItem(first)} · ${unitOf(first)} · ${sayDay(first.filed)}`,
  ])
  return [
    {title: sections.duplicates, blocks: makeTable([{name: columns.item}, {name: columns.unit}, {name: columns.date}, {name: columns.first}], rows, phrasing)},
  ]
}

function writeVetoes({vetoes}: Notice, phrasing: Phrasing): Section[] {
  const {columns, sections, states} = phrasing.words
  if (vetoes.length === 0) return []
  const rows = vetoes.flatMap(({item, findings}) =>
    findings.map(({ruleId, message, verdict, key}) => [
      sayItem(item),
      unitOf(item),
      `${sayRule(ruleId, phrasing)}${phrasing.language === 'en' ? ': ' : '：'}${message}`,
      states[verdict ?? 'open'],
      key,
    ]),
  )
  return [
    {
      title: sections.vetoes,
      blocks: makeTable([{name: columns.item}, {name: columns.unit}, {name: columns.finding}, {name: columns.state}, {name: columns.key}], rows, phrasing),
    },
  ]
}

function writeProblems({problems}: Notice, phrasing: Phrasing): Section[] {
  const {columns, sections} = phrasing.words
  if (problems.length === 0) return []
  const rows = problems.map(({ruleId, errors, warnings, items, examples}) => [
    sayRule(ruleId, phrasing),
    String(errors),
    String(warnings),
    String(items),
    examples
      .map(({text, path}) => (phrasing.language === 'en' ? `“${text}” (${path})` : `“${text}”（${path}）`))
      .join(phrasing.language === 'en' ? '; ' : '；') || '—',
  ])
  const numbers = [columns.errors, columns.warnings, columns.items].map((name) => ({name, isNumber: true}))
  return [{title: sections.problems, blocks: makeTable([{name: columns.rule}, ...numbers, {name: columns.example}], rows, phrasing)}]
}

function sayItems(items: readonly string[], {words}: Phrasing): string {
  const more = items.length - mostNamed
  return `${items.slice(0, mostNamed).join(words.comma)}${more > 0 ? ` … +${more}` : ''}`
}

function writeUnplaced({unplaced}: Notice, phrasing: Phrasing): Section[] {
  const {columns, sections, unplaced: reasons, nearest, judgedAs, noChannel} = phrasing.words
  if (unplaced.length === 0) return []
  const sayJudged = ({reason, as}: Unplaced): string[] =>
    as !== undefined ? [judgedAs(reason === 'channel' ? sayChannel(as, phrasing) : sayKind(as, phrasing))] : reason === 'channel' ? [noChannel] : []
  const sayWhat = (one: Unplaced) => {
    const {reason, value, nearest: near} = one
    return [reasons[reason], ...(value === undefined ? [] : [value]), ...(near === undefined ? [] : [nearest(near)]), ...sayJudged(one)].join(' · ')
  }
  const rows = unplaced.map((one) => [sayWhat(one), String(one.items.length), sayItems(one.items, phrasing)])
  return [{title: sections.unplaced, blocks: makeTable([{name: columns.what}, {name: columns.items, isNumber: true}, {name: columns.where}], rows, phrasing)}]
}

function writeColumns({columns: all}: Notice, phrasing: Phrasing): Section[] {
  const {columns, sections, days, stale} = phrasing.words
  if (all.length === 0) return []
  const rows = all.map(({name, items, latest, days: since, isStale}) => [
    sayChannel(name, phrasing),
    String(items),
    latest,
    `${days(since)}${isStale ? ` · ${stale}` : ''}`,
  ])
  return [
    {
      title: sections.columns,
      blocks: makeTable(
        [{name: columns.column}, {name: columns.items, isNumber: true}, {name: columns.latest}, {name: columns.days, isNumber: true}],
        rows,
        phrasing,
      ),
    },
  ]
}

function writeTopics({topics, units}: Notice, phrasing: Phrasing): Section[] {
  const {columns, sections} = phrasing.words
  if (topics.length === 0) return []
  const head = [
    {name: columns.topic},
    {name: columns.items, isNumber: true},
    {name: columns.units, isNumber: true},
    ...units.map(({name}) => ({name, isNumber: true})),
  ]
  const rows = topics.map(({name, items, units: count}, number) => [
    name,
    String(items),
    String(count),
    ...units.map((unit) => String(unit.topics[number] || '—')),
  ])
  // A column for each of many units would run off the page.
  const most = units.length > 12 ? 3 : head.length
  return [
    {
      title: sections.topics,
      blocks: makeTable(
        head.slice(0, most),
        rows.map((row) => row.slice(0, most)),
        phrasing,
      ),
    },
  ]
}

/** The lists of a notice, those that have nothing in them left out. What is good stands beside what is missing. */
export function listSections(notice: Notice, phrasing: Phrasing): Section[] {
  const {sections} = phrasing.words
  return [
    ...writeItems(sections.excellent, notice.excellent, phrasing),
    ...writeShort(notice, phrasing),
    ...writeVetoes(notice, phrasing),
    ...writeLate(notice, phrasing),
    ...writeDuplicates(notice, phrasing),
    ...writeItems(sections.weak, notice.weak, phrasing),
    ...writeProblems(notice, phrasing),
    ...writeTopics(notice, phrasing),
    ...writeColumns(notice, phrasing),
    ...writeUnplaced(notice, phrasing),
  ]
}
