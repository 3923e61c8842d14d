import {readdirSync, realpathSync} from 'node:fs'
import {dirname, extname, join, relative, resolve, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {ConfigFailure, Failure} from './failure.ts'
import {readText} from './files.ts'
import type {Io} from './io.ts'
import {joinOptions} from './item.ts'
import {
  type Config,
  escapeJson,
  findNearest,
  indexLines,
  type Language,
  makePreset,
  type PlacedConfig,
  type PresetName,
  presetNames,
  type ResolvedConfig,
  readConfig,
  resolveConfig,
  rules,
} from './library.ts'
import type {Settings} from './settings.ts'
import {fill, type Words} from './words.ts'

/** What a configuration is called, the first one first. */
const configNames = ['newslint.config.yaml', 'newslint.config.yml', 'newslint.config.json']

const isPreset = (name: string): name is PresetName => (presetNames as readonly string[]).includes(name)

/** Finds, reads and joins configurations; each file is read once. Throws a ConfigFailure with a line for each mistake. */
export class Configurations {
  readonly #io: Io
  readonly #words: Words
  readonly #language: Language
  readonly #given: string | undefined
  readonly #chains = new Map<string, readonly PlacedConfig[]>()
  readonly #found = new Map<string, string | undefined>()
  readonly #ignores = new Map<string, Ignore>()

  /** `given`: the file that `--config` names; `isolated`: look for none. */
  constructor(io: Io, words: Words, language: Language, {given, isolated = false}: {given?: string; isolated?: boolean}) {
    this.#io = io
    this.#words = words
    this.#language = language
    this.#given = given === undefined ? undefined : resolve(io.cwd, given)
    if (isolated) this.#found.set('', undefined)
  }

  /** The configuration file that holds for a path, if there is one. */
  fileFor(path: string): string | undefined {
    if (this.#given !== undefined) return this.#given
    return this.#found.has('') ? undefined : this.#findUp(dirname(resolve(this.#io.cwd, path)))
  }

  /** What holds for a path (absolute, or relative to the working folder). */
  of(path: string): ResolvedConfig {
    const file = this.fileFor(path)
    const full = resolve(this.#io.cwd, path)
    const pathIn = (folder: string) => {
      const inside = relative(folder, full)
      return inside.startsWith('..') ? undefined : inside.split(sep).join('/')
    }
    return resolveConfig(file === undefined ? [] : this.#load(file, []), pathIn)
  }

  /** Reads what holds for some paths, so that a mistake is told before anything else. */
  loadAll(paths: readonly string[]): void {
    for (const file of new Set(paths.map((path) => this.fileFor(path)))) if (file !== undefined) this.#load(file, [])
  }

  /** Whether the configuration leaves a path out. */
  ignores(path: string, {ignore: all}: ResolvedConfig): boolean {
    return all.some(({patterns, folder}) => {
      const inside = relative(folder, resolve(this.#io.cwd, path))
      if (inside === '' || inside.startsWith('..')) return false

      const key = JSON.stringify([folder, patterns])
      let matcher = this.#ignores.get(key)
      if (!matcher) this.#ignores.set(key, (matcher = ignore().add(patterns)))
      return matcher.ignores(inside.split(sep).join('/'))
    })
  }

  /** Upwards from a folder, as far as the root of its repository. */
  #findUp(folder: string): string | undefined {
    if (this.#found.has(folder)) return this.#found.get(folder)

    let names: string[] = []
    try {
      names = readdirSync(folder)
    } catch {
      // A folder that cannot be listed holds no configuration for us.
    }
    const name = configNames.find((one) => names.includes(one))
    const above = dirname(folder)
    const found = name !== undefined ? join(folder, name) : names.includes('.git') || above === folder ? undefined : this.#findUp(above)
    this.#found.set(folder, found)
    return found
  }

  /** A file with all it extends, those that count less first. `open`: the files that are being read. */
  #load(file: string, open: readonly string[]): readonly PlacedConfig[] {
    const known = this.#chains.get(file)
    if (known) return known
    if (open.includes(file)) throw new ConfigFailure(fill(this.#words.configCircle, {path: [...open, file].map((one) => this.#show(one)).join(' → ')}))

    const config = this.#read(file)
    const below = [config.extends ?? []].flat().flatMap((name): readonly PlacedConfig[] => {
      if (isPreset(name)) return [{config: makePreset(name, rules)}]
      if (name.startsWith('newslint:')) {
        const nearest = findNearest(name, presetNames)
        const more = nearest === undefined ? fill(this.#words.known, {known: presetNames.join(', ')}) : fill(this.#words.nearest, {nearest})
        throw new ConfigFailure(`${this.#show(file)}  ${fill(this.#words.unknown, {thing: this.#words.things.preset, name})}${more}`)
      }
      return this.#load(resolve(dirname(file), name), [...open, file])
    })
    const chain = [...below, {config, folder: dirname(file)}]
    this.#chains.set(file, chain)
    return chain
  }

  #read(file: string): Config {
    let source: string
    try {
      ;({source} = readText(realpathSync(file), this.#io.cwd, this.#words))
    } catch (error) {
      const message = error instanceof Failure ? error.message : this.#words.noFile
      throw new ConfigFailure(`${this.#show(file)}  ${message}`)
    }

    const {value, problems} = readConfig(source, extname(file).toLowerCase() === '.json' ? 'json' : 'yaml', rules, this.#language)
    if (value) return value
    const lineOf = indexLines(source)
    const [first = '', ...more] = problems.map(({start, message}) => {
      const {line, column} = lineOf(start)
      return `${this.#show(file)}:${line}:${column}  ${message}`
    })
    throw new ConfigFailure(first, more)
  }

  #show(file: string): string {
    const inside = relative(this.#io.cwd, file)
    return inside.startsWith('..') ? file : inside
  }
}

/** Writes as JSON what holds for a path, and which files said so. */
export function printConfig(path: string, settings: Settings, configurations: Configurations, io: Io): number {
  const resolved = configurations.of(path)
  const {failOn = resolved.failOn ?? 'error', minScore} = settings
  const printed = {
    file: configurations.fileFor(path) ?? null,
    ignored: configurations.ignores(path, resolved),
    ...joinOptions(undefined, settings, resolved),
    failOn,
    minScore: minScore === undefined ? resolved.minScore : {...resolved.minScore, overall: minScore},
  }
  io.stdout.write(`${escapeJson(JSON.stringify(printed, undefined, 2))}\n`)
  return 0
}
