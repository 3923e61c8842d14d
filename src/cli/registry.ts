import {extname} from 'node:path'
import {Failure} from './failure.ts'
import {readText} from './files.ts'
import type {Io} from './io.ts'
import {escapeTerminal, type Language, parseRegistry, type Registry} from './library.ts'
import {fill, type Words} from './words.ts'

const syntaxes: Record<string, 'yaml' | 'json' | 'csv' | 'tsv'> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.txt': 'tsv',
}

/** Reads the registries of the command line as one. What is doubtful is told; what is wrong ends the command, all of it told. */
export function readRegistries(paths: readonly string[], io: Io, language: Language, words: Words): Registry {
  const whole: Record<string, unknown[]> = {}
  for (const path of paths) {
    const syntax = syntaxes[extname(path).toLowerCase()]
    if (!syntax) throw new Failure(`${path}  ${fill(words.badRegistry, {known: Object.keys(syntaxes).join(' ')})}`)
    const {registry, problems} = parseRegistry(readOne(path, io, words), syntax, language)
    const lines = problems.map(({line, message}) => `${path}:${line}  ${message}`)
    if (problems.some(({severity}) => severity === 'error')) throw new Failure(lines[0] ?? path, lines.slice(1))
    for (const line of lines) io.stderr.write(`${escapeTerminal(line)}\n`)
    for (const [section, entries] of Object.entries(registry)) whole[section] = [...(whole[section] ?? []), ...entries]
  }
  return whole as Registry
}

function readOne(path: string, io: Io, words: Words): string {
  try {
    return readText(path, io.cwd, words).source
  } catch (error) {
    throw error instanceof Failure ? new Failure(`${path}  ${error.message}`) : error
  }
}
