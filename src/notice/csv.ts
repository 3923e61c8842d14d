import {dimensions, type Language} from '../item.ts'
import {dimensionNames} from '../report/labels.ts'
import type {Notice, Tally, UnitRow} from './notice.ts'
import {noticeWordsOf} from './words.ts'

/** A cell for a spreadsheet: quoted, and no text of an item or registry is taken for a formula. */
export function writeCell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const guarded = /^[\s\p{Cf}]*[=+\-@\t\r|%]/u.test(value) ? `'${value}` : value
  return `"${guarded.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`
}

/** The table of units for a spreadsheet: a byte order mark, so that Chinese is read as UTF-8, and lines ending as RFC 4180 has them. */
export function formatCsv({units, others, total, period}: Notice, language: Language): string {
  const {columns, ...words} = noticeWordsOf[language]
  const names = dimensionNames[language]
  const head = [
    columns.period,
    columns.class,
    columns.rank,
    columns.unit,
    columns.quota,
    columns.filed,
    columns.valid,
    columns.onTime,
    columns.late,
    columns.missing,
    columns.duplicates,
    columns.completion,
    columns.uncapped,
    columns.mean,
    columns.median,
    'A',
    'B',
    'C',
    'D',
    columns.vetoes,
    ...dimensions.map((dimension) => names[dimension]),
    columns.points,
    columns.change,
  ]
  const all: (Tally & Partial<UnitRow>)[] = [...units, ...(others.filed > 0 ? [{...others, name: words.others}] : []), {...total, name: words.total}]
  const rows = all.map((row) => [
    period.name,
    row.class,
    row.rank,
    row.name,
    row.quota,
    row.filed,
    row.valid,
    row.onTime,
    row.late,
    row.missing,
    row.duplicates,
    row.completion,
    row.completionUncapped,
    row.mean,
    row.median,
    row.grades.A,
    row.grades.B,
    row.grades.C,
    row.grades.D,
    row.vetoes,
    ...dimensions.map((dimension) => row.dimensions?.[dimension]),
    row.points,
    row.change?.mean,
  ])
  return `\ufeff${[head, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`
}
