import {type Language, type Severity, severities} from '../item.ts'
import {escapeTerminal} from './escape.ts'
import type {FileReport, FormatOptions} from './formats.ts'
import {labelsOf} from './labels.ts'
import {listFindings} from './listing.ts'
import {choosePaint, type Paint} from './paint.ts'
import {drawScorecard, paintScore, showScore} from './scorecard.ts'
import {type Stream, writeAll} from './stream.ts'

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

/** One item's lines, and what the last line says of it. */
interface StylishPiece {
  lines: string[]
  language: Language
  overall: number
  counts: Record<Severity, number>
  mendable: number
  suppressed: number
}

/** The line over all items. */
class Tally {
  readonly #languages = new Set<Language>()
  readonly #scores: number[] = []
  readonly #counts: Record<Severity, number> = {info: 0, warning: 0, error: 0}
  #mendable = 0
  #suppressed = 0

  count({language, overall, counts, mendable, suppressed}: StylishPiece): void {
    this.#languages.add(language)
    this.#scores.push(overall)
    for (const severity of severities) this.#counts[severity] += counts[severity]
    this.#mendable += mendable
    this.#suppressed += suppressed
  }

  /** `wanted`: the language of labels; left out: that of all items where they have one, else English. */
  say(wanted: Language | undefined, paint: Paint): string {
    const [only = 'en'] = this.#languages
    const labels = labelsOf[wanted ?? (this.#languages.size === 1 ? only : 'en')]
    return [
      paint.bold(labels.items(this.#scores.length)),
      ...severities.toReversed().flatMap((severity) => {
        const number = this.#counts[severity]
        return number > 0 ? [paint[severity](labels.counts[severity](number))] : []
      }),
      ...(this.#scores.length > 1 ? [labels.median(showScore(findMedian(this.#scores)))] : []),
      ...(this.#suppressed > 0 ? [labels.suppressed(this.#suppressed)] : []),
      ...(this.#mendable > 0 ? [labels.mendable(this.#mendable)] : []),
    ].join(paint.dim(' · '))
  }
}

/** Reports for people at a terminal: each item's findings with the marked line, its score, and a line over all items. */
export const stylish: Stream<StylishPiece> = {
  draw(result, options) {
    const {language, score, findings} = result.report
    const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
    return {
      lines: formatItem(result, options, choosePaint(options.color)),
      language,
      overall: score.overall,
      counts: {info: count('info'), warning: count('warning'), error: count('error')},
      mendable: findings.filter(({fix}) => fix).length,
      suppressed: score.suppressed,
    }
  },
  open({color, language}) {
    const tally = new Tally()
    // An item starts with an empty line, and may follow one: neither the first line is empty, nor are two in a row.
    let last: string | undefined
    const write = (lines: readonly string[]) =>
      lines
        .map((line) => {
          const isLeftOut = line === '' && (last === undefined || last === '')
          last = isLeftOut ? last : line
          return isLeftOut ? '' : `${line}\n`
        })
        .join('')
    return {
      add(piece) {
        tally.count(piece)
        return write(piece.lines)
      },
      close: () => (last === undefined ? '' : write(['', tally.say(language, choosePaint(color))])),
    }
  },
}

/** The same at once. */
export function formatStylish(results: readonly FileReport[], options: FormatOptions): string {
  return writeAll(stylish, results, options)
}
