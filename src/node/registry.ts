import {extname, resolve} from 'node:path'
import {ConfigFailure, Failure} from './failure.ts'
import {readText} from './files.ts'
import {type Language, parseRegistry, type Registry} from './library.ts'
import {type FileWords, fill} from './words.ts'

const syntaxes: Record<string, 'yaml' | 'json' | 'csv' | 'tsv'> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.txt': 'tsv',
}

/** Reads registries as one. What is doubtful is told line by line; what is wrong throws a Failure that tells all of it. */
export function readRegistries(paths: readonly string[], cwd: string, language: Language, words: FileWords, warn: (line: string) => void): Registry {
  const whole: Record<string, unknown[]> = {}
  for (const path of paths) {
    const syntax = syntaxes[extname(path).toLowerCase()]
    if (!syntax) throw new ConfigFailure(`${path}  ${fill(words.badRegistry, {known: Object.keys(syntaxes).join(' ')})}`)
    const {registry, problems} = parseRegistry(readOne(path, cwd, words), syntax, language)
    const lines = problems.map(({line, message}) => `${path}:${line}  ${message}`)
    if (problems.some(({severity}) => severity === 'error')) {
      const places = problems.map(({line, message}) => ({file: resolve(cwd, path), line, column: 1, message}))
      throw new ConfigFailure(lines[0] ?? path, lines.slice(1), places)
    }
    lines.forEach(warn)
    for (const [section, entries] of Object.entries(registry)) whole[section] = [...(whole[section] ?? []), ...entries]
  }
  return whole as Registry
}

function readOne(path: string, cwd: string, words: FileWords): string {
  try {
    return readText(path, cwd, words).source
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new ConfigFailure(`${path}  ${error.message}`, [], [{file: resolve(cwd, path), line: 1, column: 1, message: error.message}])
  }
}
