// The library as the tools for writing assistants see it: the one place that says what they use.

export {version} from '../../package.json'
export type {Language, LintOptions, Report} from '../index.ts'
export {channels, facts, kinds, lint, rules} from '../index.ts'
export {Configurations} from '../node/configurations.ts'
export {Failure} from '../node/failure.ts'
export {readText} from '../node/files.ts'
export {fileWordsOf} from '../node/words.ts'
export {chooseExamples, readExamples} from '../report/rule-readme.ts'
