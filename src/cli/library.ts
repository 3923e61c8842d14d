// The library as the command sees it: the one place that says what it uses.

export type {Language, LintOptions, Report, Rule, Setting} from '../index.ts'
export {channels, facts, fix, kinds, lint, rules} from '../index.ts'
export {escapeJson, escapeTerminal} from '../report/escape.ts'
export {formatFacts} from '../report/facts.ts'
export type {FileReport} from '../report/formats.ts'
export {formats} from '../report/formats.ts'
export {dimensionNames} from '../report/labels.ts'
export {choosePaint} from '../report/paint.ts'
export {indexLines} from '../report/place.ts'
export {wrapText} from '../report/wrap.ts'
