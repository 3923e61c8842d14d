// The library as the page sees it: the one place that says what it uses.

export type {Followed} from '../../src/docx/follow.ts'
export {followText} from '../../src/docx/follow.ts'
export {placeInText} from '../../src/docx/place.ts'
export type {Dimension, Edit, Fields, Finding, Language, LintOptions, Report, Score, Severity, ViewPart} from '../../src/index.ts'
export {fix, lint, rules, view} from '../../src/index.ts'
export {formatHtml} from '../../src/report/html.ts'
