import type {CodeLens} from 'vscode-languageserver/node'
import type {Reading} from './context.ts'
import {type Dimension, dimensionNames, type Language, labelsOf, type Report} from './library.ts'

/** What a client is told of the score of an item, to show it where it likes. */
export interface ScoreNote {
  uri: string
  version: number
  overall: number
  grade: string
  /** One line: the overall score and the five dimensions, in the reader's language. */
  text: string
  dimensions: {name: string; score: number}[]
  counts: {error: number; warning: number; info: number}
  /** Why the overall score is held, a line each. */
  held: string[]
}

const count = ({findings}: Report, severity: string) => findings.filter((finding) => finding.severity === severity).length

/** The score of an item, ready to be shown. */
export function noteScore({document, report, language}: Reading): ScoreNote {
  const {overall, grade, dimensions, ceilings} = report.score
  const labels = labelsOf[language]
  const named = (Object.entries(dimensions) as [Dimension, number][]).map(([dimension, score]) => ({
    name: nameOf(dimension, language),
    score: Math.round(score),
  }))
  return {
    uri: document.uri,
    version: document.version,
    overall: Math.round(overall),
    grade,
    text: [`${labels.overall} ${Math.round(overall)} ${labels.grades[grade]}`, ...named.map(({name, score}) => `${name} ${score}`)].join(' · '),
    dimensions: named,
    counts: {error: count(report, 'error'), warning: count(report, 'warning'), info: count(report, 'info')},
    held: sayHeld(ceilings, language),
  }
}

/** Only the lowest ceiling holds; a line for all that set it. */
function sayHeld(ceilings: Report['score']['ceilings'], language: Language): string[] {
  if (ceilings.length === 0) return []
  const {held, ceilings: reasons} = labelsOf[language]
  const limit = Math.min(...ceilings.map((ceiling) => ceiling.limit))
  const rules = ceilings.filter((ceiling) => ceiling.limit === limit).map(({ruleId}) => ruleId)
  return [held(limit, rules.join(language === 'en' ? ', ' : '、'), reasons[limit] ?? '')]
}

const nameOf = (dimension: Dimension, language: Language) => dimensionNames[language][dimension].split(' ')[0] as string

/** The score above the first line. */
export function listLenses(reading: Reading): CodeLens[] {
  const nowhere = {line: 0, character: 0}
  return [{range: {start: nowhere, end: nowhere}, command: {title: noteScore(reading).text, command: ''}}]
}
