import {attributes, dimensions, type Language} from '../item.ts'
import {escapeHtml} from './escape.ts'
import type {FormatOptions} from './formats.ts'
import type {HtmlWords} from './html-words.ts'
import {dimensionNames, labelsOf} from './labels.ts'
import type {Score} from './report.ts'
import {showScore} from './scorecard.ts'

function drawBars(rows: readonly [name: string, score: number][]): string {
  const tone = (score: number) => (score >= 80 ? '' : score >= 60 ? ' class="mid"' : ' class="low"')
  const cells = rows.map(
    ([name, score]) =>
      `<span>${escapeHtml(name)}</span><span class="bar"><i${tone(score)} style="width:${Math.max(0, Math.min(100, score))}%"></i></span><span>${showScore(score)}</span>`,
  )
  return `<div class="bars">${cells.join('\n')}</div>`
}

/** What a rule looks for, in words; its id where it is not known. */
function sayRule(ruleId: string, language: Language, {rules = []}: FormatOptions): string {
  return rules.find(({id}) => id === ruleId)?.text[language].summary ?? ruleId
}

/** The table that traces every lost point to a rule. */
export function drawLosses(score: Score, language: Language, words: HtmlWords, options: FormatOptions): string[] {
  if (score.losses.length === 0) return []

  const rows = score.losses.map(({ruleId, dimension, points}) => {
    const what = `${escapeHtml(sayRule(ruleId, language, options))} <span class="dim">${escapeHtml(ruleId)}</span>`
    return `<tr><td>${what}<td>${dimensionNames[language][dimension]}<td class="n">${words.points(points.toFixed(2))}`
  })
  const rest = Math.abs(score.rest) >= 0.01 ? [`<tr><td colspan="2" class="dim">${words.rest}<td class="n">${words.points(score.rest.toFixed(2))}`] : []
  return [`<h2>${words.losses}</h2>`, `<p class="dim">${words.lossesNote}</p>`, `<table>${[...rows, ...rest].join('\n')}</table>`]
}

/** What holds the score down, in words. */
function sayHeld({ceilings}: Score, language: Language, words: HtmlWords, options: FormatOptions): string[] {
  if (ceilings.length === 0) return []

  const limit = Math.min(...ceilings.map((ceiling) => ceiling.limit))
  const rules = ceilings.filter((ceiling) => ceiling.limit === limit).map(({ruleId}) => words.quoted(sayRule(ruleId, language, options)))
  return [words.held(limit, rules.join(language === 'en' ? ', ' : ''), labelsOf[language].ceilings[limit] ?? '')]
}

/** The score in both readings, and what holds it down. */
export function drawScore(score: Score, language: Language, words: HtmlWords, options: FormatOptions): string {
  const labels = labelsOf[language]
  const held = sayHeld(score, language, words, options).map((text) => `<p class="error">${escapeHtml(text)}</p>`)
  return [
    `<div class="overall"><b>${showScore(score.overall)}</b><span>${words.score} · ${labels.grades[score.grade]}</span></div>`,
    ...held,
    '<div class="two"><section>',
    `<h3>${words.dimensions}</h3>`,
    drawBars(dimensions.map((dimension) => [dimensionNames[language][dimension], score.dimensions[dimension]])),
    '</section><section>',
    `<h3>${words.attributesTitle}</h3>`,
    drawBars(attributes.map((attribute) => [words.attributes[attribute], score.attributes[attribute]])),
    '</section></div>',
  ].join('\n')
}
