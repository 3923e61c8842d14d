// The library as the command sees it: the one place that says what it uses.

export type {Facts, Language, LintOptions, Report, Rule, Setting} from '../index.ts'
export {channels, facts, fix, kinds, lint, rules} from '../index.ts'
export {escapeJson, escapeTerminal} from '../report/escape.ts'
export type {FileReport, FormatOptions} from '../report/formats.ts'
export {formats} from '../report/formats.ts'
export {dimensionNames} from '../report/labels.ts'
export {wrapText} from '../report/wrap.ts'
