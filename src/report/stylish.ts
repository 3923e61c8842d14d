import {type Language, severities} from '../item.ts'
import {escapeTerminal} from './escape.ts'
import type {FileReport, FormatOptions} from './formats.ts'
import {labelsOf} from './labels.ts'
import {listFindings} from './listing.ts'
import {choosePaint, type Paint} from './paint.ts'
import {drawScorecard, paintScore, showScore} from './scorecard.ts'

function formatItem(result: FileReport, {width, language: wanted}: FormatOptions, paint: Paint): string[] {
  const {path, report} = result
  const language = wanted ?? report.language
  const {overall, grade, ceilings} = report.score
  const title = paint.bold(escapeTerminal(path))
  // Nothing new: among thousands of such items the ones that matter would not be seen.
  if (result.known !== undefined && report.findings.length === 0) return []
  // Nothing to say: one line.
  if (report.findings.length === 0 && ceilings.length === 0) {
    return [`${title}  ${paintScore(overall, `${showScore(overall)}  ${labelsOf[language].grades[grade]}`, paint)}`]
  }
  return ['', title, ...listFindings(result, language, width, paint), ...drawScorecard(report.score, language, width, paint), '']
}

/** The middle score; of an even number, the mean of the two in the middle. */
function findMedian(scores: number[]): number {
  const sorted = scores.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** The language all items have in common, else English. */
function commonLanguage(results: readonly FileReport[]): Language {
  const found = new Set(results.map(({report}) => report.language))
  const [only] = found
  return only && found.size === 1 ? only : 'en'
}

function summarise(results: readonly FileReport[], language: Language, paint: Paint): string {
  const labels = labelsOf[language]
  const findings = results.flatMap(({report}) => report.findings)
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  const mendable = findings.filter(({fix}) => fix).length
  const suppressed = results.reduce((sum, {report}) => sum + report.score.suppressed, 0)

  return [
    paint.bold(labels.items(results.length)),
    ...severities.toReversed().flatMap((severity) => {
      const number = count(severity)
      return number > 0 ? [paint[severity](labels.counts[severity](number))] : []
    }),
    ...(results.length > 1 ? [labels.median(showScore(findMedian(results.map(({report}) => report.score.overall))))] : []),
    ...(suppressed > 0 ? [labels.suppressed(suppressed)] : []),
    ...(mendable > 0 ? [labels.mendable(mendable)] : []),
  ].join(paint.dim(' · '))
}

/** Reports for people at a terminal: each item's findings with the marked line, its score, and a line over all items. */
export function formatStylish(results: readonly FileReport[], options: FormatOptions): string {
  if (results.length === 0) return ''

  const paint = choosePaint(options.color)
  const lines = results.flatMap((result) => formatItem(result, options, paint))
  lines.push(...(lines.at(-1) === '' ? [] : ['']), summarise(results, options.language ?? commonLanguage(results), paint))
  // An item starts with an empty line, and may follow one.
  const text = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== '')).join('\n')
  return `${text}\n`
}
