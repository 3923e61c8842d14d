import type {Language} from '../item.ts'
import {escapeJson} from '../report/escape.ts'
import type {Rule} from '../rule.ts'
import {formatCsv, writeCell} from './csv.ts'
import {writeDocument} from './document.ts'
import type {NoticeFormat} from './formats.ts'
import {type History, writeHistory} from './history.ts'
import {formatHtml} from './html.ts'
import {formatMarkdown} from './markdown.ts'
import type {Notice} from './notice.ts'
import {makePhrasing} from './phrasing.ts'

const writeJson = (value: unknown) => `${escapeJson(JSON.stringify(value, undefined, 2))}\n`

/** The notice as a text, with a line break at its end. */
export function writeNotice(notice: Notice, format: NoticeFormat, language: Language, rules: readonly Rule[]): string {
  if (format === 'json') return writeJson(notice)
  if (format === 'csv') return formatCsv(notice, language)

  const phrasing = makePhrasing(language, rules)
  const document = writeDocument(notice, phrasing)
  return format === 'html' ? formatHtml(document, phrasing, notice) : formatMarkdown(document)
}

/** The history of an author as a text. */
export function formatHistory(history: History, format: NoticeFormat, language: Language, rules: readonly Rule[]): string {
  if (format === 'json') return writeJson(history)

  const phrasing = makePhrasing(language, rules)
  if (format === 'csv') {
    const {columns} = phrasing.words
    const rows = [
      [columns.date, columns.item, columns.score],
      ...history.items.map(({filed, headline, path, score}) => [filed?.slice(0, 10), headline ?? path, score]),
    ]
    return `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`
  }
  const document = writeHistory(history, phrasing)
  return format === 'html' ? formatHtml(document, phrasing) : formatMarkdown(document)
}
