import {scoreExampleOf, scoreWordsOf} from './explain-score-words.ts'
import type {Io} from './io.ts'
import {attributeNames, dimensionNames, dimensionWeights, type Language, labelsOf, lint, wrapText} from './library.ts'
import {fill} from './words.ts'

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 88

/** Writes how points come about, with an example whose figures are those of a real report. */
export function explainScore(language: Language, io: Io): number {
  const words = scoreWordsOf[language]
  const width = Math.min(io.columns, widest)
  const source = scoreExampleOf[language]
  const {score, findings} = lint(source, {path: 'item.md', messages: language})
  const indent = (text: string, by = 2) => wrapText(text, width - by).map((line) => ' '.repeat(by) + line)
  const names = dimensionNames[language]
  const before = 100 - score.losses.reduce((sum, {points}) => sum + points, 0) - score.rest
  const lowest = score.ceilings[0]
  const sum = score.losses.map(({points}) => points.toFixed(2)).join(' − ')

  const lines = [
    fill(words.title, {model: score.model}),
    '',
    ...words.how.flatMap((text) => ['- ', ...indent(text)].join('\n').replace('- \n  ', '- ').split('\n')),
    ...['', words.dimensions],
    ...Object.entries(dimensionWeights).map(([name, weight]) => `  ${names[name as keyof typeof names]}  ${fill(words.weights, {weight})}`),
    ...['', words.example, ''],
    ...source
      .trimEnd()
      .split('\n')
      .flatMap((line) => indent(line, 4)),
    ...['', words.found],
    ...findings.flatMap(({line, column, message, ruleId, cost}) => indent(`${line}:${column}  ${message}  ${ruleId}  −${cost.toFixed(2)}`)),
    '',
    ...score.losses.flatMap(({ruleId, points}) => indent(fill(words.cost, {rule: ruleId, points: points.toFixed(2)}))),
    ...(Math.abs(score.rest) < 0.005 ? [] : indent(fill(words.rest, {points: score.rest.toFixed(2)}))),
    '',
    ...indent(fill(words.before, {sum: `${sum}${Math.abs(score.rest) < 0.005 ? '' : ` − ${score.rest.toFixed(2)}`}`, before: before.toFixed(2)})),
    ...(lowest ? indent(fill(words.held, {before: before.toFixed(2), limit: lowest.limit, rule: lowest.ruleId})) : []),
    ...indent(fill(words.overall, {overall: score.overall.toFixed(1), grade: labelsOf[language].grades[score.grade]})),
    '',
    ...Object.entries(score.dimensions).map(([name, points]) => `  ${names[name as keyof typeof names]}  ${points.toFixed(1)}`),
    ...['', words.other],
    ...Object.entries(score.attributes).map(([name, points]) => `  ${attributeNames(language)[name as keyof typeof score.attributes]}  ${points.toFixed(1)}`),
  ]
  io.stdout.write(`${lines.join('\n')}\n`)
  return 0
}
