import {dimensions, type Language} from '../item.ts'
import {dimensionNames, labelsOf} from './labels.ts'
import type {Paint} from './paint.ts'
import type {Score} from './report.ts'
import {measureWidth, padToWidth} from './width.ts'
import {wrapText} from './wrap.ts'

const indent = '  '
const barLength = 20
const mostCostly = 3

/** A score as it is shown: cut, never rounded up, so that 89.9 is not taken for an A. */
export function showScore(score: number): string {
  return String(Math.floor(score))
}

/** The colour of a score, by the bounds of the grades. */
export function paintScore(score: number, text: string, paint: Paint): string {
  return (score >= 80 ? paint.good : score >= 60 ? paint.warning : paint.error)(text)
}

function drawBar(score: number): string {
  const full = Math.max(0, Math.min(barLength, Math.floor((score / 100) * barLength)))
  return '▇'.repeat(full) + '░'.repeat(barLength - full)
}

/** The ceiling in words, where one holds the overall score. */
function sayCeiling({ceilings}: Score, language: Language): string[] {
  const limit = Math.min(...ceilings.map((ceiling) => ceiling.limit))
  if (ceilings.length === 0) return []

  const labels = labelsOf[language]
  const rules = ceilings.filter((ceiling) => ceiling.limit === limit).map(({ruleId}) => ruleId)
  return [labels.held(limit, rules.join(language === 'en' ? ', ' : '、'), labels.ceilings[limit] ?? '')]
}

/** The score of one item as lines: the overall, what holds it down, the five dimensions as bars, the most costly rules. */
export function drawScorecard(score: Score, language: Language, width: number, paint: Paint): string[] {
  const labels = labelsOf[language]
  const names = dimensionNames[language]
  const nameWidth = Math.max(...[labels.overall, labels.costly, ...Object.values(names)].map(measureWidth))
  const overall = paintScore(score.overall, `${showScore(score.overall).padStart(3)}  ${labels.grades[score.grade]}`, paint)
  const costly = score.losses.slice(0, mostCostly).map(({ruleId, points}) => `${ruleId} −${points.toFixed(1)}`)
  const note = (text: string, start: string) =>
    wrapText(text, width - indent.length - nameWidth - 2).map((line, index) => `${indent}${padToWidth(index === 0 ? start : '', nameWidth)}  ${line}`)

  return [
    ...dimensions.map((dimension) => {
      const points = score.dimensions[dimension]
      return `${indent}${padToWidth(names[dimension], nameWidth)}  ${showScore(points).padStart(3)}  ${paintScore(points, drawBar(points), paint)}`
    }),
    `${indent}${paint.bold(padToWidth(labels.overall, nameWidth))}  ${paint.bold(overall)}`,
    ...sayCeiling(score, language).flatMap((text) => note(text, '')),
    ...(costly.length > 0 ? note(costly.join('  '), labels.costly) : []),
  ]
}
