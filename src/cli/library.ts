// The library as the command sees it: the one place that says what it uses.

export type {Language, LintOptions, Report, Rule, Setting} from '../index.ts'
export {channels, facts, fix, kinds, lint, rules} from '../index.ts'
export {findNearest} from '../nearest.ts'
export {escapeJson, escapeTerminal} from '../report/escape.ts'
export {formatFacts} from '../report/facts.ts'
export type {FileReport} from '../report/formats.ts'
export {formats} from '../report/formats.ts'
export {dimensionNames, severityNames} from '../report/labels.ts'
export {indexLines} from '../report/place.ts'
export {writeRulePages} from '../report/rule-pages.ts'
export {chooseExamples, type Example, readExamples} from '../report/rule-readme.ts'
export {wrapText} from '../report/wrap.ts'
