// What the command line sees of the assessment.
export {assess} from './assess.ts'
export type {Verdicts} from './collect.ts'
export {Collection} from './collect.ts'
export {type NoticeFormat, noticeFormats} from './formats.ts'
export {tellHistory} from './history.ts'
export {type Period, readPeriod} from './period.ts'
export {readVerdicts} from './verdicts.ts'
export {formatHistory, writeNotice} from './write.ts'
