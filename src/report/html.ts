import type {Language} from '../item.ts'
import {escapeHtml} from './escape.ts'
import type {FileReport, FormatOptions} from './formats.ts'
import {writeHtmlPage} from './html-page.ts'
import {drawLosses, drawScore} from './html-score.ts'
import {markPart, type Numbered} from './html-text.ts'
import {type HtmlWords, htmlWordsOf} from './html-words.ts'
import {labelsOf, severityNames} from './labels.ts'
import type {Finding, Score} from './report.ts'
import {showScore} from './scorecard.ts'
import {type Stream, writeAll} from './stream.ts'
import type {ViewPart} from './view.ts'

const style = `
.sheet{margin-top:1.6rem;padding:1rem 1.2rem;border:1px solid var(--line);border-radius:.5rem}
.sheet p,.sheet h2,.sheet h3,.sheet li{white-space:pre-line}.sheet .headline{font-size:1.35rem;font-weight:700;margin:.2rem 0 .8rem}.sheet .furniture,.sheet .caption{color:var(--dim)}.sheet .listItem{margin:.3rem 0 .3rem 1.1em;text-indent:-1.1em}.sheet blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--line)}
mark{background:var(--info-mark);color:inherit;border-radius:.15rem;padding:0 .05rem}mark.warning{background:var(--warning-mark);color:inherit;border-bottom:2px solid var(--warning)}mark.error{background:var(--error-mark);color:inherit;border-bottom:2px solid var(--error)}mark.info{color:inherit;border-bottom:2px dotted var(--info)}
sup{line-height:0;font-size:.7em}sup a{text-decoration:none;padding:0 .1em}
.overall{display:flex;gap:1.2rem;align-items:baseline;flex-wrap:wrap}.overall b{font-size:2.6rem;line-height:1.1}
.bars{display:grid;grid-template-columns:auto 1fr auto;gap:.25rem .8rem;align-items:center;margin:.4rem 0}.bar{height:.7rem;background:var(--card);border:1px solid var(--line);border-radius:.35rem;overflow:hidden}.bar i{display:block;height:100%;background:var(--good)}.bar i.mid{background:var(--warning)}.bar i.low{background:var(--error)}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem}@media(max-width:40rem){.two{grid-template-columns:1fr}}
table{border-collapse:collapse;width:100%}td,th{padding:.35rem .5rem .35rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
ol.findings{list-style:none;padding:0}ol.findings li{padding:.7rem 0;border-bottom:1px solid var(--line)}ol.findings li:target{background:var(--card)}ol.findings p{margin:.15rem 0}
.sheet,ol.findings,td{overflow-wrap:anywhere}
header+article,article+article{margin-top:3rem;padding-top:.8rem;border-top:3px solid var(--line)}
@page{margin:15mm}
@media print{body{max-width:none;font-size:11pt;padding:0}header+article,article+article{break-before:page;margin-top:0;padding-top:0;border:none}.sheet{break-inside:auto;border:none;border-left:3px solid var(--line);border-radius:0;padding:0 0 0 1rem}h2,h3,.overall{break-after:avoid}.two{break-inside:avoid}mark,.bar i{print-color-adjust:exact;-webkit-print-color-adjust:exact}ol.findings li,table tr,.sheet .headline{break-inside:avoid}.sheet p{orphans:3;widows:3}ol.findings li{padding:.4rem 0;font-size:10.5pt}ol.findings li:not(:has(p:nth-child(3))) p{display:inline;margin-right:.8em}.back{display:none}}`

const tags = {headline: 'p', heading: 'h3', listItem: 'p', quote: 'blockquote', caption: 'p'} as Record<string, string>

/** The text of the item, its findings marked; a headline that stands only in the fields is shown above. */
function drawText({report}: FileReport, parts: readonly ViewPart[], numbered: readonly Numbered[], met: Set<number>): string {
  const headline = parts.some(({kind}) => kind === 'headline') || !report.fields.headline ? '' : `<p class="headline">${escapeHtml(report.fields.headline)}</p>`
  const drawn = parts.map((part) => {
    const tag = tags[part.kind] ?? 'p'
    const bullet = part.kind === 'listItem' ? '• ' : ''
    return `<${tag} class="${part.kind}">${bullet}${markPart(part, numbered, met)}</${tag}>`
  })
  return `<div class="sheet" lang="${report.language}">${[headline, ...drawn].join('\n')}</div>`
}

/** `isFirst`: the first of its rule, which says why and how for all of them. */
function drawFinding(
  {finding, number, id}: Numbered,
  isInText: boolean,
  isFirst: boolean,
  language: Language,
  words: HtmlWords,
  {rules = []}: FormatOptions,
): string {
  const text = rules.find((rule) => rule.id === finding.ruleId)?.text[language]
  const cost = finding.cost > 0 ? words.costs(finding.cost.toFixed(2)) : words.free
  const notes = [words.line(finding.line, finding.column), cost, finding.ruleId, ...(isInText ? [] : [words.fields])]
  const instead = (finding.fix ? [] : (finding.suggestions ?? [])).map(({title}) => escapeHtml(title))
  return [
    `<li id="${id}"><p><b>${number}</b> <span class="${finding.severity}">${severityNames[language][finding.severity]}</span> ${escapeHtml(finding.message)}</p>`,
    ...(text && isFirst ? [`<p>${escapeHtml(text.why)}${language === 'en' ? ' ' : ''}${escapeHtml(text.advice)}</p>`] : []),
    ...(instead.length > 0 ? [`<p>${words.instead}${language === 'en' ? ': ' : '：'}${instead.join(language === 'en' ? '; ' : '；')}</p>`] : []),
    `<p class="dim">${escapeHtml(notes.join(' · '))}</p></li>`,
  ].join('\n')
}

function drawHidden(hidden: readonly (Finding & {reason?: string})[], language: Language, words: HtmlWords): string[] {
  if (hidden.length === 0) return []

  const rows = hidden.map(({message, ruleId, line, column, reason}) => {
    const why = reason === undefined ? '' : ` · ${words.reason}${language === 'en' ? ': ' : '：'}${reason}`
    return `<li><p>${escapeHtml(message)}</p><p class="dim">${escapeHtml(`${words.line(line, column)} · ${ruleId}${why}`)}</p></li>`
  })
  return [`<h2>${words.hidden} (${hidden.length})</h2>`, `<ol class="findings">${rows.join('\n')}</ol>`]
}

/** Stands for the number of an item until that is known: no text of an item holds it, NUL is escaped. */
const itemNumber = '\0'

/** An item's article before and after the link back to the list, and what the list says of it. */
interface HtmlPiece {
  language: Language
  title: string
  article: [start: string, end: string]
  path: string
  score: number
  grade: Score['grade']
  errors: number
  warnings: number
}

function drawItem(result: FileReport, options: FormatOptions): HtmlPiece['article'] {
  const {path, report} = result
  const language = options.language ?? report.language
  const words = htmlWordsOf[language]
  const numbered = report.findings.map((finding, at): Numbered => ({finding, number: at + 1, id: `f${itemNumber}-${at + 1}`}))
  const met = new Set<number>()
  const first = new Map(numbered.toReversed().map((one) => [one.finding.ruleId, one]))
  const text = drawText(result, options.view?.(result) ?? [], numbered, met)
  const unread = report.problems.map(({message}) => `<li>${escapeHtml(message)}</li>`)
  const start = [
    `<article id="i${itemNumber}" lang="${language}">`,
    `<h1>${escapeHtml(report.fields.headline ?? path)}</h1>`,
    `<p class="dim">${escapeHtml(path)}`,
  ]
  const end = [
    '</p>',
    drawScore(report.score, language, words, options),
    ...(unread.length > 0 ? [`<h2 class="error">${words.unread}</h2><ul>${unread.join('')}</ul>`] : []),
    text,
    `<h2>${words.findings} (${numbered.length})</h2>`,
    numbered.length === 0
      ? `<p>${words.none}</p>`
      : `<ol class="findings">${numbered.map((one) => drawFinding(one, met.has(one.number), first.get(one.finding.ruleId) === one, language, words, options)).join('\n')}</ol>`,
    ...drawLosses(report.score, language, words, options),
    ...drawHidden(report.suppressed, language, words),
    `<p class="dim">${escapeHtml(words.model(report.score.model, report.score.rulesRun))}</p>`,
    '</article>',
  ]
  return [start.join('\n'), end.join('\n')]
}

function drawList(pieces: readonly HtmlPiece[], language: Language, words: HtmlWords): string {
  const rows = pieces.map(({title, path, score, grade, errors, warnings}, index) => {
    const counts = [errors, warnings].map((number) => `<td class="n">${number}`)
    return `<tr><td><a href="#i${index + 1}">${escapeHtml(title)}</a><br><span class="dim">${escapeHtml(path)}</span><td class="n">${showScore(score)}<td>${labelsOf[language].grades[grade]}${counts.join('')}`
  })
  const names = severityNames[language]
  const head = `<tr><th>${words.item}<th class="n">${words.score}<th><th class="n">${names.error}<th class="n">${names.warning}`
  return `<header id="top"><h1>${words.title}</h1><h2>${words.items} (${pieces.length})</h2><table>${[head, ...rows].join('\n')}</table></header>`
}

/**
 * A page for people: each item as its readers know it with its findings marked, its score in both readings, and every lost point traced. It loads nothing and runs nothing.
 * The list of all items stands first: what is drawn of them is held until the end.
 */
export const html: Stream<HtmlPiece> = {
  draw(result, options) {
    const {language, fields, score, findings} = result.report
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
    return {
      language,
      title: fields.headline ?? result.path,
      article: drawItem(result, options),
      path: result.path,
      score: score.overall,
      grade: score.grade,
      errors: count('error'),
      warnings: count('warning'),
    }
  },
  open(options) {
    const pieces: HtmlPiece[] = []
    return {
      add(piece) {
        pieces.push(piece)
        return ''
      },
      close() {
        const only = new Set(pieces.map((piece) => piece.language))
        const language = options.language ?? (only.size === 1 ? ([...only][0] as Language) : 'en')
        const words = htmlWordsOf[language]
        const isAlone = pieces.length === 1
        const articles = pieces.map(({language: own, article: [start, end]}, index) => {
          const back = isAlone ? '' : `<span class="back"> · <a href="#top">${htmlWordsOf[options.language ?? own].back}</a></span>`
          return (start + back + end).replaceAll(itemNumber, String(index + 1))
        })
        return writeHtmlPage(language, words.title, style, [...(isAlone ? [] : [drawList(pieces, language, words)]), ...articles].join('\n'))
      },
    }
  },
}

/** The same at once. */
export function formatHtml(results: readonly FileReport[], options: FormatOptions): string {
  return writeAll(html, results, options)
}
