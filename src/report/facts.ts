import type {Facts, Language, Span} from '../item.ts'
import {escapeTerminal} from './escape.ts'
import {indexLines} from './place.ts'
import {padToWidth} from './width.ts'

/** How the facts of one item are shown: to the terminal's colours and in the reader's language. */
export interface FactsView {
  path: string
  source: string
  facts: Facts
  color: boolean
  language: Language
}

type Kind = 'times' | 'quantities' | 'names' | 'quotations' | 'sources' | 'enumerations'

const titles: Record<Language, Record<Kind | 'fields', string>> = {
  en: {fields: 'fields', times: 'times', quantities: 'quantities', names: 'names', quotations: 'quotations', sources: 'sources', enumerations: 'enumerations'},
  'zh-Hans': {fields: '信息项', times: '时间', quantities: '数量', names: '名称', quotations: '引语', sources: '消息来源', enumerations: '列举'},
  'zh-Hant': {fields: '資料項', times: '時間', quantities: '數量', names: '名稱', quotations: '引語', sources: '消息來源', enumerations: '列舉'},
}

/** Colours of the terminal and, without colour, the brackets that mark each kind in the text. */
const marks: Record<'times' | 'quantities' | 'names' | 'sources', {open: string; close: string; bracket: [string, string]}> = {
  times: {open: '\u001b[36m', close: '\u001b[39m', bracket: ['⟦', '⟧']},
  quantities: {open: '\u001b[33m', close: '\u001b[39m', bracket: ['{', '}']},
  names: {open: '\u001b[32m', close: '\u001b[39m', bracket: ['⟨', '⟩']},
  sources: {open: '\u001b[35m', close: '\u001b[39m', bracket: ['‹', '›']},
}
const marked = Object.keys(marks) as (keyof typeof marks)[]

interface Row extends Span {
  text: string
  /** What it was read as. */
  reading: string
}

/** Facts of all kinds as rows: what stands there, and what it was read as. */
function rowsOf({facts, source}: FactsView): Record<Kind, Row[]> {
  const textOf = ({start, end}: Span) => source.slice(start, end).replace(/\s+/g, ' ')
  const row = (span: Span, ...readings: (string | number | undefined | false)[]): Row => ({
    start: span.start,
    end: span.end,
    text: textOf(span),
    reading: readings.filter((reading) => reading !== undefined && reading !== false && reading !== '').join(' · '),
  })

  return {
    times: facts.times.map((time) => row(time, time.value, time.type, time.anchor !== 'absolute' && time.anchor)),
    quantities: facts.quantities.map((quantity) =>
      row(
        quantity,
        quantity.value,
        quantity.unit,
        quantity.type !== 'cardinal' && quantity.type,
        quantity.currency,
        quantity.approximate && '≈',
        quantity.counted && textOf(quantity.counted),
      ),
    ),
    names: facts.names.map((name) => row(name, name.type, name.title && textOf(name.title), `#${name.entity}`)),
    quotations: facts.quotations.map((quotation) => row(quotation, quotation.type, quotation.speaker && textOf(quotation.speaker))),
    sources: facts.sources.map((cue) => row(cue, cue.type)),
    enumerations: facts.enumerations.flatMap(({claim, items}) => {
      const span = claim ?? items[0]
      return span ? [row(span, claim && `= ${claim.count}`, items.map((item) => textOf(item)).join(' | '))] : []
    }),
  }
}

/** The source with its times, quantities, names and sources marked; of facts that overlap, the first read is marked. */
function markText({source, facts, color}: FactsView): string {
  const spans = marked.flatMap((kind) => facts[kind].map(({start, end}) => ({kind, start, end}))).sort((a, b) => a.start - b.start || a.end - b.end)
  let output = ''
  let done = 0
  for (const {kind, start, end} of spans) {
    if (start < done) continue

    const {open, close, bracket} = marks[kind]
    const [before, after] = color ? [open, close] : bracket
    output += escapeLines(source.slice(done, start)) + before + escapeLines(source.slice(start, end)) + after
    done = end
  }

  return output + escapeLines(source.slice(done))
}

function escapeLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(escapeTerminal)
    .join('\n')
}

/** What was understood of an item: its text with the facts marked, and below it each fact with its place and its reading. */
export function formatFacts(view: FactsView): string {
  const {facts, color, language, path, source} = view
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[22m` : text)
  const lineOf = indexLines(source)
  const rows = rowsOf(view)
  const fields = Object.entries(facts.fields).map(
    ([key, value]) => `  ${padToWidth(key, 16)} ${escapeTerminal(Array.isArray(value) ? value.join(', ') : String(value))}`,
  )
  const sections = (Object.keys(rows) as Kind[]).map((kind) => {
    const lines = rows[kind].map(({start, text, reading}) => {
      const {line, column} = lineOf(start)
      const shown = text.length > 28 ? `${text.slice(0, 27)}…` : text
      return `  ${`${line}:${column}`.padStart(8)}  ${padToWidth(escapeTerminal(shown), 32)} ${escapeTerminal(reading)}`
    })
    const mark = kind in marks ? marks[kind as keyof typeof marks] : undefined
    const key = mark ? (color ? `${mark.open}■${mark.close} ` : `${mark.bracket.join('')} `) : ''
    return lines.length > 0 ? `${key}${bold(titles[language][kind])}\n${lines.join('\n')}\n` : ''
  })

  return [
    bold(escapeTerminal(path)),
    '',
    markText(view).trimEnd(),
    '',
    ...(fields.length > 0 ? [bold(titles[language].fields), ...fields, ''] : []),
    ...sections.filter(Boolean),
  ].join('\n')
}
