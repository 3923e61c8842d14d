import {dimensions} from '../item.ts'
import {dimensionNames} from '../report/labels.ts'
import {listSections} from './document-lists.ts'
import type {Notice, Tally, UnitRow} from './notice.ts'
import {
  type Block,
  type Column,
  makeTable,
  type NoticeDocument,
  type Phrasing,
  type Section,
  sayChange,
  sayItem,
  sayRules,
  sayScore,
  sayShare,
} from './phrasing.ts'

const numbered = (...names: string[]): Column[] => names.map((name) => ({name, isNumber: true}))
const sayGrades = ({grades: {A, B, C, D}}: Tally) => `${A}/${B}/${C}/${D}`

function writeOverall(notice: Notice, {words}: Phrasing): Section {
  const {total, period, before, reading, judged, outside} = notice
  const {summary} = words
  const text = (line: string): Block => ({type: 'text', text: line})
  const lines = [
    ...(total.filed === 0 ? [summary.empty(period.name)] : []),
    summary.filed(total.filed, notice.unitsFrom === 'registry' ? total.units : undefined, total.valid),
    ...(notice.others.filed > 0 ? [summary.others(notice.others.filed)] : []),
    ...(total.quota > 0 ? [summary.quota(total.quota, total.missing, sayShare(total.completion))] : []),
    ...(total.filed > 0 ? [summary.quality(sayScore(total.mean), sayScore(total.median), total.onTime, total.late)] : []),
    ...(total.vetoes > 0 ? [summary.vetoes(total.vetoes)] : []),
    ...(total.suppressed > 0 ? [summary.suppressed(total.suppressed)] : []),
    total.change ? summary.before(before.name, sayChange(total.change.filed), sayChange(total.change.mean, 1)) : summary.noBefore(before.name),
    ...(outside > 0 ? [summary.outside(outside)] : []),
  ]
  const charts: Block[] =
    total.filed === 0
      ? []
      : [
          {type: 'chart', chart: 'distribution'},
          {type: 'chart', chart: 'trend'},
        ]
  return {
    title: words.sections.overall,
    blocks: [
      {type: 'text', text: words.readings[reading], tone: 'strong'},
      ...(reading === 'found' ? [] : [text(words.judged(judged.confirmed, judged.rejected, judged.unmatched))]),
      ...lines.map(text),
      ...charts,
    ],
  }
}

function sayUnit({name, isSmall, filed, shrunkMean, lacksOfficer}: UnitRow, {words, language}: Phrasing): string {
  const notes = [
    ...(filed === 0
      ? [words.noItems]
      : isSmall
        ? [`${words.small}${shrunkMean === undefined ? '' : `${language === 'en' ? ', ' : '，'}${words.shrunk(sayScore(shrunkMean))}`}`]
        : []),
    ...(lacksOfficer ? [words.noOfficer] : []),
  ]
  if (notes.length === 0) return name
  return language === 'en' ? `${name} (${notes.join('; ')})` : `${name}（${notes.join('；')}）`
}

function writeRanking(rows: readonly UnitRow[], title: string, phrasing: Phrasing, isRanked: boolean): Section[] {
  if (rows.length === 0) return []

  const {columns} = phrasing.words
  const hasPersons = rows.some(({leader, officer}) => leader !== undefined || officer !== undefined)
  const head: Column[] = [
    ...(isRanked ? [{name: columns.class}, ...numbered(columns.rank)] : []),
    {name: columns.unit},
    ...(hasPersons ? [{name: columns.leader}, {name: columns.officer}] : []),
    ...numbered(columns.filed, columns.valid, columns.onTime, columns.late),
    ...(isRanked ? numbered(columns.quota, columns.missing, columns.completion, columns.uncapped) : []),
    ...numbered(columns.mean, columns.median, columns.change, columns.grades, columns.vetoes),
    ...(isRanked ? numbered(columns.points) : []),
  ]
  const lines = rows.map((row) => [
    ...(isRanked ? [row.class ?? phrasing.words.unclassed, String(row.rank ?? '—')] : []),
    sayUnit(row, phrasing),
    ...(hasPersons ? [row.leader ?? '—', row.officer ?? '—'] : []),
    ...[row.filed, row.valid, row.onTime, row.late].map(String),
    ...(isRanked ? [String(row.quota), String(row.missing), sayShare(row.completion), sayShare(row.completionUncapped)] : []),
    ...[sayScore(row.mean), sayScore(row.median), sayChange(row.change?.mean, 1), sayGrades(row), String(row.vetoes)],
    ...(isRanked ? [sayScore(row.points)] : []),
  ])
  return [{title, blocks: makeTable(head, lines, phrasing, Number.POSITIVE_INFINITY)}]
}

function writeUnits(notice: Notice, phrasing: Phrasing): Section[] {
  const {words, language} = phrasing
  const {columns} = words
  const filed = notice.units.filter((unit) => unit.filed > 0)
  if (filed.length === 0) return []

  const names = dimensionNames[language]
  const scores = filed.map(({name, dimensions: own}) => [name, ...dimensions.map((dimension) => sayScore(own?.[dimension]))])
  const details = filed.map((unit) => [
    unit.name,
    sayRules(unit.rules.slice(0, 3), phrasing),
    unit.best ? `${sayItem(unit.best)} ${sayScore(unit.best.score)}` : '—',
    unit.weakest ? `${sayItem(unit.weakest)} ${sayScore(unit.weakest.score)}` : '—',
    unit.errorsPerThousand === undefined ? '—' : String(unit.errorsPerThousand),
    String(unit.duplicates),
    String(unit.suppressed),
  ])
  return [
    {
      title: words.sections.units,
      blocks: [
        {type: 'chart', chart: 'scores'},
        {type: 'chart', chart: 'completion'},
        {type: 'chart', chart: 'dimensions'},
        {type: 'table', columns: [{name: columns.unit}, ...numbered(...dimensions.map((dimension) => names[dimension]))], rows: scores},
        {
          type: 'table',
          columns: [
            {name: columns.unit},
            {name: columns.rules},
            {name: columns.best},
            {name: columns.weakest},
            ...numbered(columns.perThousand, columns.duplicates, columns.suppressed),
          ],
          rows: details,
        },
      ],
    },
  ]
}

/** Puts a notice into words, section by section. */
export function writeDocument(notice: Notice, phrasing: Phrasing): NoticeDocument {
  const {words} = phrasing
  const ranked = notice.units.filter(({rank}) => rank !== undefined)
  const others = notice.units.filter(({rank}) => rank === undefined)
  return {
    title: words.title(notice.period.name),
    sections: [
      writeOverall(notice, phrasing),
      ...writeRanking(ranked, words.sections.ranking, phrasing, true),
      ...writeRanking(others, words.sections.unranked, phrasing, false),
      ...writeUnits(notice, phrasing),
      ...listSections(notice, phrasing),
      {title: words.sections.method, blocks: [{type: 'list', items: words.method(notice)}]},
    ],
  }
}
