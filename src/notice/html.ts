import {escapeHtml} from '../report/escape.ts'
import {writeHtmlPage} from '../report/html-page.ts'
import {drawChart} from './charts.ts'
import type {Notice} from './notice.ts'
import type {Block, Column, NoticeDocument, Phrasing} from './phrasing.ts'

const style = `
body{max-width:80rem}p,ul{max-width:52rem}h2{border-bottom:1px solid var(--line);padding-bottom:.2rem}
p{margin:.35rem 0}p.strong{font-weight:600;padding:.5rem .8rem;background:var(--card);border-left:3px solid var(--info)}
.scroll{overflow-x:auto;margin:.6rem 0 1rem}table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.45}td,th{padding:.3rem .38rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}td.w{overflow-wrap:anywhere}
th{font-weight:600;vertical-align:bottom;word-break:keep-all;white-space:nowrap}th.w{white-space:normal;min-width:5em}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}td{white-space:nowrap}td.w{white-space:normal;min-width:11em}tbody tr:nth-child(even){background:var(--card)}
figure{margin:1rem 0}figcaption{font-size:.9rem;color:var(--dim);margin-bottom:.2rem}
svg.chart{display:block;width:100%;max-width:45rem;height:auto;font:12px system-ui,"PingFang SC","PingFang TC","Microsoft YaHei","Microsoft JhengHei","Noto Sans CJK SC","WenQuanYi Zen Hei",sans-serif}
svg.chart text{fill:var(--ink)}svg.chart text.dim{fill:var(--dim);font-size:11px}svg.chart .end{text-anchor:end}svg.chart .middle{text-anchor:middle}
svg.chart .rule{stroke:var(--line)}svg.chart .good{fill:var(--good)}svg.chart .mid{fill:var(--warning)}svg.chart .low{fill:var(--error)}svg.chart .cell{opacity:.28}
svg.chart text.whole{font-weight:700}svg.chart .line{fill:none;stroke-width:1.5}svg.chart .all{stroke:var(--ink);stroke-width:3}svg.chart .dot{fill:var(--ink)}
${['#2456a6', '#2e7d4f', '#b3261e', '#8a5a00', '#6b3fa0', '#00758a', '#a0306e', '#5f6268'].map((colour, index) => `svg.chart .line.tone${index}{stroke:${colour}}svg.chart text.tone${index}{fill:${colour}}`).join('')}
@media(prefers-color-scheme:dark){svg.chart .line{filter:brightness(1.6)}svg.chart text.name{filter:brightness(1.6)}}
@media(max-width:40rem){svg.chart{min-width:34rem}svg.chart.fits{min-width:0;font-size:20px}svg.chart.fits text.dim{font-size:17px}figure{overflow-x:auto}h1{font-size:1.25rem}}
@page{size:A4 landscape;margin:12mm}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:10pt}table{font-size:8.5pt}td,th{padding:.25rem .35rem}section{orphans:1;widows:1}p,ul{max-width:none}tbody tr:first-child{break-after:avoid}tbody tr:last-child{break-before:avoid}.scroll{overflow:visible}tr,figure,p.strong{break-inside:avoid}h2,h3{break-after:avoid}figure{display:inline-block;width:49%;margin:.4rem 0;vertical-align:top}thead{display:table-header-group}svg.chart *,p.strong,tbody tr{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`

/** Cells of a column that long texts stand in are given room, so that a narrow screen scrolls instead of breaking each word. */
const wideFrom = 16
/** Names of columns from this length on may be broken. */
const longName = 11
/** The key of a finding: it is copied as a whole. */
const key = /^[0-9a-f]{16}$/

const writeClass = (names: readonly string[]) => {
  const given = names.filter(Boolean)
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`
}

function writeTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const isWide = columns.map((_, index) => rows.some((row) => (row[index]?.length ?? 0) >= wideFrom && !key.test(row[index] ?? '')))
  const head = columns.map(
    ({name, isNumber}) => `<th scope="col"${writeClass([isNumber ? 'n' : '', name.length >= longName ? 'w' : ''])}>${escapeHtml(name)}</th>`,
  )
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => `<td${writeClass([columns[index]?.isNumber ? 'n' : isWide[index] ? 'w' : ''])}>${escapeHtml(cell)}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<div class="scroll"><table><thead><tr>${head.join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`
}

function writeBlock(block: Block, notice: Notice | undefined, {language, words}: Phrasing): string {
  if (block.type === 'text')
    return `<p${block.tone === 'strong' ? ' class="strong"' : block.tone === 'note' ? ' class="dim"' : ''}>${escapeHtml(block.text)}</p>`
  if (block.type === 'list') return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
  if (block.type === 'table') return writeTable(block.columns, block.rows)

  const title = words.charts[block.chart]
  const svg = notice ? drawChart(block.chart, title, notice, language) : ''
  return svg === '' ? '' : `<figure><figcaption>${escapeHtml(title)}</figcaption>${svg}</figure>`
}

/** The notice as a page for people, with charts: it loads nothing and runs nothing, and prints on paper. */
export function formatHtml({title, sections}: NoticeDocument, phrasing: Phrasing, notice?: Notice): string {
  const parts = sections.flatMap(({title: name, blocks}) => [
    `<section><h2>${escapeHtml(name)}</h2>`,
    ...blocks.map((block) => writeBlock(block, notice, phrasing)),
    '</section>',
  ])
  return writeHtmlPage(phrasing.language, title, style, [`<h1>${escapeHtml(title)}</h1>`, ...parts].filter((part) => part !== '').join('\n'))
}
