import {existsSync, readdirSync, realpathSync} from 'node:fs'
import {dirname, extname, join, relative, resolve, sep} from 'node:path'
import {ConfigFailure, Failure} from './failure.ts'
import {readText} from './files.ts'
import type {Io} from './io.ts'
import {
  type Config,
  checkNames,
  type DataNode,
  type DataProblem,
  findNearest,
  indexLines,
  isLeftOut,
  type Language,
  makePreset,
  type PlacedConfig,
  type PresetName,
  placeOf,
  presetNames,
  type Registry,
  type ResolvedConfig,
  readConfig,
  resolveConfig,
  rules,
  toList,
} from './library.ts'
import {readRegistries} from './registry.ts'
import {fill, type Words} from './words.ts'

/** What a configuration is called, the first one first. */
export const configNames = ['newslint.config.yaml', 'newslint.config.yml', 'newslint.config.json']

const isPreset = (name: string): name is PresetName => (presetNames as readonly string[]).includes(name)

/** Finds, reads and joins configurations; each file is read once. Throws a ConfigFailure with a line for each mistake. */
export class Configurations {
  readonly #io: Io
  readonly #words: Words
  readonly #language: Language
  readonly #given: string | undefined
  readonly #chains = new Map<string, readonly PlacedConfig[]>()
  readonly #found = new Map<string, string | undefined>()
  readonly #sources = new Map<string, {config: Config; node: DataNode; source: string}>()
  readonly #registries = new Map<string, Registry>()

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
    const resolved = resolveConfig(file === undefined ? [] : this.#load(file, []), pathIn)
    const registry = this.#registryOf(resolved)
    return registry ? {...resolved, options: {...resolved.options, registry}} : resolved
  }

  /** Whether the configuration leaves a path out. */
  ignores(path: string, {ignore: all}: ResolvedConfig): boolean {
    return all.some(({patterns, folder}) => {
      const inside = relative(folder, resolve(this.#io.cwd, path))
      if (inside === '' || inside.startsWith('..')) return false

      return isLeftOut(inside.split(sep).join('/'), patterns)
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
    const {config, node, source} = this.#read(file)
    const isList = Array.isArray(config.extends)
    const below = toList(config.extends).flatMap((name, index): readonly PlacedConfig[] => {
      if (isPreset(name)) return [{config: makePreset(name, rules)}]
      const message = this.#refuse(name, file, open)
      if (message !== undefined) throw this.#failOf(file, source, [{start: placeOf(node, isList ? ['extends', index] : ['extends']).start, message}])
      return this.#load(resolve(dirname(file), name), [...open, file])
    })
    const missing = toList(config.registry).flatMap((name, index) =>
      existsSync(resolve(dirname(file), name))
        ? []
        : [{start: placeOf(node, Array.isArray(config.registry) ? ['registry', index] : ['registry']).start, message: fill(this.#words.noSuchFile, {name})}],
    )
    const unknown = checkNames(
      config,
      node,
      below.map((one) => one.config),
      rules,
      this.#language,
    )
    const problems = [...missing, ...unknown]
    if (problems.length > 0) throw this.#failOf(file, source, problems)
    const chain = [...below, {config, folder: dirname(file)}]
    this.#chains.set(file, chain)
    return chain
  }

  /** Why what a file extends cannot be: no such preset, no such file, or a circle. */
  #refuse(name: string, file: string, open: readonly string[]): string | undefined {
    const words = this.#words
    if (name.startsWith('newslint:')) {
      const nearest = findNearest(name, presetNames)
      const more = nearest === undefined ? fill(words.known, {known: presetNames.join(', ')}) : fill(words.nearest, {nearest})
      return fill(words.unknown, {thing: words.things.preset, name}) + more
    }
    const full = resolve(dirname(file), name)
    if (!existsSync(full)) return fill(words.noSuchFile, {name})
    const path = [...open, file, full]
    return path.indexOf(full) < path.length - 1 ? fill(words.configCircle, {path: path.map((one) => this.show(one)).join(' → ')}) : undefined
  }

  #read(file: string): {config: Config; node: DataNode; source: string} {
    const known = this.#sources.get(file)
    if (known) return known

    let source: string
    try {
      ;({source} = readText(realpathSync(file), this.#io.cwd, this.#words))
    } catch (error) {
      const message = error instanceof Failure ? error.message : this.#words.noFile
      throw new ConfigFailure(`${this.show(file)}  ${message}`)
    }

    const {value, node, problems} = readConfig(source, extname(file).toLowerCase() === '.json' ? 'json' : 'yaml', rules, this.#language)
    if (!value || !node) throw this.#failOf(file, source, problems)
    const read = {config: value, node, source}
    this.#sources.set(file, read)
    return read
  }

  #failOf(file: string, source: string, problems: readonly DataProblem[]): ConfigFailure {
    const lineOf = indexLines(source)
    const [first = '', ...more] = problems.map(({start, message}) => {
      const {line, column} = lineOf(start)
      return `${this.show(file)}:${line}:${column}  ${message}`
    })
    return new ConfigFailure(first, more)
  }

  /** The registries a configuration names, read once. */
  #registryOf({registries}: ResolvedConfig): Registry | undefined {
    if (registries.length === 0) return undefined
    const files = [...new Set(registries.map(({path, folder}) => resolve(folder, path)))]
    const key = files.join('\0')
    let registry = this.#registries.get(key)
    if (!registry) {
      try {
        registry = readRegistries(
          files.map((file) => this.show(file)),
          this.#io,
          this.#language,
          this.#words,
        )
      } catch (error) {
        throw error instanceof Failure ? new ConfigFailure(error.message, error.more) : error
      }
      this.#registries.set(key, registry)
    }
    return registry
  }

  /** Every file that was read, with what it says and where. */
  get files(): ReadonlyMap<string, {config: Config; node: DataNode; source: string}> {
    return this.#sources
  }

  /** A path as it is told: relative to the working folder where it lies in it. */
  show(file: string): string {
    const inside = relative(this.#io.cwd, file)
    return inside.startsWith('..') ? file : inside
  }
}
