// What reads and writes documents, with the packages it takes: loaded when the first document comes.

export {annotateDocument} from './annotate.ts'
export {readDocument} from './document.ts'
