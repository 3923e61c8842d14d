import {statSync} from 'node:fs'
import {extname, resolve} from 'node:path'
import {Failure} from '../node/failure.ts'
import {readBytes, readInputBytes} from '../node/files.ts'
import {annotateDocument, type DocxItem, type DocxNote, docxLimits, placeInText, readDocument, sayFault} from './docx-library.ts'
import {docxWordsOf} from './docx-words.ts'
import type {Io} from './io.ts'
import {type Facts, type Finding, facts, type Language, type LintOptions, lint, type Report, rules, severityNames, type ViewPart, view} from './library.ts'
import {fill, type Words} from './words.ts'
import {writeAtomically} from './write.ts'

/** A document as it was read from disk. */
export interface ReadDocument {
  bytes: Uint8Array
  item: DocxItem
}

/** Whether a file is a document by its name; one of the old kinds is refused with what to do about it. */
export function isDocument(name: string | undefined, words: Words): boolean {
  const extension = extname(name ?? '').toLowerCase()
  if (extension === '.doc' || extension === '.wps') throw new Failure(sayFault('oldWord', words.language))
  return extension === '.docx'
}

/** What a document could not be read for, said in the reader's language. */
function explain<T>(read: () => T, language: Language): T {
  try {
    return read()
  } catch (error) {
    // It comes from a file that is loaded later: its class is not ours.
    if (error instanceof Error && 'fault' in error && 'reason' in error)
      throw new Failure(sayFault(error.fault as Parameters<typeof sayFault>[0], language, String(error.reason)))
    throw error
  }
}

/** Reads a document (`-` for standard input). Throws a Failure with one line where it cannot be read. */
export async function readDocumentAt(path: string, io: Io, words: Words): Promise<ReadDocument> {
  const bytes = path === '-' ? await readInputBytes(io.stdin, words, docxLimits.file) : readBytes(path, io.cwd, words, docxLimits.file)
  return {bytes, item: explain(() => readDocument(bytes), words.language)}
}

/** The same options for the HTML of a document: the date in its name still counts. */
const forHtml = (options: LintOptions): LintOptions => ({...options, path: `${options.path ?? 'item'}.html`})

/** Lints a document; the report counts in its plain text, and offers no mend that could not be written. */
export function lintDocument(item: DocxItem, options: LintOptions): Report {
  const report = placeInText(lint(item.source, forHtml(options)), item)
  return {...report, findings: report.findings.map(({fix: _, ...finding}) => finding)}
}

/** What is understood of a document; offsets count in its plain text. */
export function readDocumentFacts(item: DocxItem, options: LintOptions): Facts {
  return placeInText(facts(item.source, forHtml(options)), item)
}

/** A document as its readers see it, with the place of every character in its plain text. */
export function viewDocument(item: DocxItem, options: LintOptions): ViewPart[] {
  return view(item.source, forHtml(options)).map((part) => ({...part, at: part.at.map((start) => item.toText({start, end: start + 1}).start)}))
}

/** What a comment says of a finding. */
function writeNote({start, end, severity, message, ruleId, suggestions = []}: Finding, language: Language): DocxNote {
  const text = rules.find(({id}) => id === ruleId)?.text[language]
  const titles = suggestions.map(({title}) => title).join(language === 'en' ? '; ' : '；')
  return {
    start,
    end,
    paragraphs: [
      `${severityNames[language][severity]}${language === 'en' ? ': ' : '：'}${message}`,
      ...(text ? [text.advice] : []),
      ...(titles === '' ? [] : [fill(docxWordsOf[language].instead, {titles})]),
      `newslint ${ruleId}`,
    ],
  }
}

/** Whether two paths are one file. */
function isSameFile(first: string, second: string): boolean {
  const [one, other] = [first, second].map((path) => statSync(path, {throwIfNoEntry: false}))
  return first === second || (one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino)
}

/** Checks what `--annotate` is asked to write; throws a Failure with one line. */
export function requireAnnotation(paths: readonly string[], out: string, mayOverwrite: boolean, cwd: string, words: Words): void {
  const said = docxWordsOf[words.language]
  if (!/\.docx$/i.test(out)) throw new Failure(fill(said.annotateName, {name: out}))
  const [path = ''] = paths
  if (paths.length !== 1 || !isDocument(path, words)) throw new Failure(said.annotateOne)
  if (!mayOverwrite && isSameFile(resolve(cwd, path), resolve(cwd, out))) throw new Failure(fill(said.annotateSame, {name: out}))
}

/** Writes the findings of a document into a copy of it, each as a comment at its place. Throws the system's error where it cannot be written. */
export function writeAnnotation({bytes}: ReadDocument, report: Report, out: string, cwd: string, language: Language, words: Words): number {
  const notes = report.findings.map((finding) => writeNote(finding, language))
  writeAtomically(
    resolve(cwd, out),
    explain(() => annotateDocument(bytes, notes), words.language),
  )
  return notes.length
}
