import {Failure} from './failure.ts'
import {readInput, readText} from './files.ts'
import type {Io} from './io.ts'
import {chooseOptions} from './item.ts'
import {escapeJson, facts} from './library.ts'
import type {Settings} from './settings.ts'
import type {Words} from './words.ts'

/** Writes what is understood of one item, as JSON with offsets into the source. Resolves to the exit code. */
export async function showFacts(path: string, settings: Settings, io: Io, words: Words): Promise<number> {
  const name = path === '-' ? settings.stdinFilename : path
  try {
    const {source} = path === '-' ? await readInput(io.stdin, words) : readText(path, io.cwd, words)
    io.stdout.write(`${escapeJson(JSON.stringify(facts(source, chooseOptions(source, name, settings)), undefined, 2))}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new Failure(`${name ?? '-'}  ${error.message}`)
  }
}
