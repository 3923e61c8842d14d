// The reader of documents as the command sees it: what it always needs, and what is loaded when the first document comes.

export type {DocxNote} from '../docx/annotate.ts'
export type {DocxItem} from '../docx/document.ts'
export {annotateDocument, readDocument} from '../docx/documents.ts'
export {docxLimits} from '../docx/limits.ts'
export {placeInText} from '../docx/place.ts'
export {sayFault} from '../docx/words.ts'
