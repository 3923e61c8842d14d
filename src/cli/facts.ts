import type {Configurations} from '../node/configurations.ts'
import {ConfigFailure, Failure} from '../node/failure.ts'
import {readInput, readText} from '../node/files.ts'
import {isDocument, readDocumentAt, readDocumentFacts} from './docx.ts'
import type {Io} from './io.ts'
import {joinOptions} from './item.ts'
import {escapeJson, facts, formatFacts} from './library.ts'
import type {Settings} from './settings.ts'
import type {Words} from './words.ts'

/** Writes what is understood of one item: for people, or as JSON with offsets into the source. Resolves to the exit code. */
export async function showFacts(path: string, settings: Settings, configurations: Configurations, io: Io, words: Words): Promise<number> {
  const name = path === '-' ? settings.stdinFilename : path
  try {
    const options = joinOptions(name, settings, configurations.of(name ?? 'item.txt'))
    const item = isDocument(name, words) ? (await readDocumentAt(path, io, words)).item : undefined
    const source = item
      ? item.text
      : (path === '-' ? await readInput(io.stdin, words, settings.encoding) : readText(path, io.cwd, words, settings.encoding)).source
    const read = item ? readDocumentFacts(item, options) : facts(source, options)
    const view = {path: name ?? '-', source, facts: read, color: settings.color ?? io.isTTY, language: settings.language ?? read.language}
    io.stdout.write(settings.format === 'stylish' ? formatFacts(view) : `${escapeJson(JSON.stringify(read, undefined, 2))}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof Failure) || error instanceof ConfigFailure) throw error
    throw new Failure(`${name ?? '-'}  ${error.message}`)
  }
}
