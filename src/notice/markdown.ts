import {escapeHtml} from '../report/escape.ts'
import type {Block, Column, NoticeDocument} from './phrasing.ts'

/** Text for a cell: no markup of its own takes effect, and dates and numbers stay as they are read. */
function escapeCell(text: string): string {
  return escapeHtml(text.replace(/\s+/g, ' ').trim()).replace(/[\\`*_{}[\]|~]/g, '\\$&')
}

/** The same at the start of a line, where a number or a mark would open a list or a heading. */
function escapeLine(text: string): string {
  return escapeCell(text)
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

const writeRow = (cells: readonly string[]) => `| ${cells.map((cell) => escapeCell(cell) || ' ').join(' | ')} |`
const writeRule = (columns: readonly Column[]) => `|${columns.map(({isNumber}) => (isNumber ? '---:' : '---')).join('|')}|`

function writeBlock(block: Block): string[] {
  if (block.type === 'text') return [block.tone === 'strong' ? `**${escapeLine(block.text)}**` : escapeLine(block.text)]
  if (block.type === 'list') return [block.items.map((item) => `- ${escapeLine(item)}`).join('\n')]
  if (block.type === 'chart') return []
  return [[writeRow(block.columns.map(({name}) => name)), writeRule(block.columns), ...block.rows.map(writeRow)].join('\n')]
}

/** The notice as Markdown: tables, no pictures. */
export function formatMarkdown({title, sections}: NoticeDocument): string {
  const parts = sections.flatMap(({title: name, blocks}) => [`## ${escapeLine(name)}`, ...blocks.flatMap(writeBlock)])
  return `${[`# ${escapeLine(title)}`, ...parts].join('\n\n')}\n`
}
