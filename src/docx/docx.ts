import type {DocxNote} from './annotate.ts'
import type {DocxItem} from './document.ts'
import {DocxError} from './words.ts'

/** What reads documents; it takes two packages that not everybody has. */
async function loadDocuments(): Promise<typeof import('./documents.ts')> {
  try {
    return await import('./documents.ts')
  } catch {
    throw new DocxError('noPeers')
  }
}

/**
 * Reads a document of Word or WPS: its text as HTML to hand to `lint(source, {path})`, and as plain text to show, with the way from one to the other.
 * Nothing outside the document is ever fetched. Rejects with a DocxError where it is none, is damaged or too large.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocxItem> {
  return (await loadDocuments()).readDocument(bytes)
}

/**
 * Writes comments into a document, each at the very words: `start` and `end` count in the `text` of {@link readDocx}. Comments it has stay.
 * The same document and notes give the same bytes. Rejects with a DocxError.
 */
export async function annotateDocx(bytes: Uint8Array, notes: readonly DocxNote[]): Promise<Uint8Array> {
  return (await loadDocuments()).annotateDocument(bytes, notes)
}

export type {DocxNote} from './annotate.ts'
export type {DocxItem} from './document.ts'
export {placeInText} from './place.ts'
export {DocxError, type DocxFault, sayFault} from './words.ts'
