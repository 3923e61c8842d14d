import {existsSync, realpathSync} from 'node:fs'
import {dirname, extname, relative, resolve, sep} from 'node:path'
import {ConfigurationFiles} from './configuration-files.ts'
import {ConfigFailure, Failure} from './failure.ts'
import {readText} from './files.ts'
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
import {type FileWords, fill} from './words.ts'

const isPreset = (name: string): name is PresetName => (presetNames as readonly string[]).includes(name)

/** Finds, reads and joins configurations; each file is read once. Throws a ConfigFailure with a line for each mistake. */
export class Configurations {
  readonly #cwd: string
  readonly #words: FileWords
  readonly #language: Language
  readonly #chains = new Map<string, readonly PlacedConfig[]>()
  readonly #files: ConfigurationFiles
  readonly #sources = new Map<string, {config: Config; node: DataNode; source: string}>()
  readonly #registries = new Map<string, Registry>()
  /** Files that were read, or should have been. */
  readonly #wanted = new Set<string>()
  readonly #warn: (line: string) => void

  /** `given`: the file that `--config` names; `isolated`: look for none; `warn` is told what is doubtful in a registry. */
  constructor(
    cwd: string,
    words: FileWords,
    language: Language,
    {given, isolated = false, warn = () => {}}: {given?: string; isolated?: boolean; warn?: (line: string) => void},
  ) {
    this.#warn = warn
    this.#cwd = cwd
    this.#words = words
    this.#language = language
    this.#files = new ConfigurationFiles(cwd, given, isolated)
  }

  /** The configuration file that holds for a path, if there is one. */
  fileFor(path: string): string | undefined {
    return this.#files.for(path)
  }

  /** What holds for a path (absolute, or relative to the working folder). */
  of(path: string): ResolvedConfig {
    const file = this.fileFor(path)
    const full = resolve(this.#cwd, path)
    const pathIn = (folder: string) => {
      const inside = relative(folder, full)
      return inside.startsWith('..') ? undefined : inside.split(sep).join('/')
    }
    const resolved = resolveConfig(file === undefined ? [] : this.#load(file, []), pathIn)
    const registry = this.#registryOf(resolved)
    return registry ? {...resolved, options: {...resolved.options, registry}} : resolved
  }

  /** Reads what holds for some paths, with its registries, so that a mistake is told before anything else, and once. */
  loadAll(paths: readonly string[]): void {
    const first = new Map<string, string>()
    for (const path of paths) {
      const file = this.fileFor(path)
      if (file !== undefined && !first.has(file)) first.set(file, path)
    }
    for (const path of first.values()) this.of(path)
  }

  /** Whether the configuration leaves a path out. */
  ignores(path: string, {ignore: all}: ResolvedConfig): boolean {
    return all.some(({patterns, folder}) => {
      const inside = relative(folder, resolve(this.#cwd, path))
      if (inside === '' || inside.startsWith('..')) return false

      return isLeftOut(inside.split(sep).join('/'), patterns)
    })
  }

  /** What was read, and looked for, so far: whoever watches these knows when to read again. */
  get sources(): {files: string[]; folders: string[]} {
    return {files: [...this.#wanted], folders: this.#files.folders}
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
    for (const name of toList(config.registry)) this.#wanted.add(resolve(dirname(file), name))
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
      return fill(words.unknown, {thing: words.preset, name}) + more
    }
    const full = resolve(dirname(file), name)
    this.#wanted.add(full)
    if (!existsSync(full)) return fill(words.noSuchFile, {name})
    const path = [...open, file, full]
    return path.indexOf(full) < path.length - 1 ? fill(words.configCircle, {path: path.map((one) => this.show(one)).join(' → ')}) : undefined
  }

  #read(file: string): {config: Config; node: DataNode; source: string} {
    const known = this.#sources.get(file)
    if (known) return known
    this.#wanted.add(file)

    let source: string
    try {
      ;({source} = readText(realpathSync(file), this.#cwd, this.#words))
    } catch (error) {
      const message = error instanceof Failure ? error.message : this.#words.noFile
      throw new ConfigFailure(`${this.show(file)}  ${message}`, [], [{file, line: 1, column: 1, message}])
    }

    const {value, node, problems} = readConfig(source, extname(file).toLowerCase() === '.json' ? 'json' : 'yaml', rules, this.#language)
    if (!value || !node) throw this.#failOf(file, source, problems)
    const read = {config: value, node, source}
    this.#sources.set(file, read)
    return read
  }

  #failOf(file: string, source: string, problems: readonly DataProblem[]): ConfigFailure {
    const lineOf = indexLines(source)
    const places = problems.map(({start, message}) => ({file, ...lineOf(start), message}))
    const [first = '', ...more] = places.map(({line, column, message}) => `${this.show(file)}:${line}:${column}  ${message}`)
    return new ConfigFailure(first, more, places)
  }

  /** The registries a configuration names, read once. */
  #registryOf({registries}: ResolvedConfig): Registry | undefined {
    if (registries.length === 0) return undefined
    const files = [...new Set(registries.map(({path, folder}) => resolve(folder, path)))]
    const key = files.join('\0')
    const known = this.#registries.get(key)
    if (known) return known
    // Told once where it cannot be read: it is mended there.
    this.#registries.set(key, {})
    const registry = readRegistries(
      files.map((file) => this.show(file)),
      this.#cwd,
      this.#language,
      this.#words,
      this.#warn,
    )
    this.#registries.set(key, registry)
    return registry
  }

  /** Every file that was read, with what it says and where. */
  get files(): ReadonlyMap<string, {config: Config; node: DataNode; source: string}> {
    return this.#sources
  }

  /** A path as it is told: relative to the working folder where it lies in it. */
  show(file: string): string {
    const inside = relative(this.#cwd, file)
    return inside.startsWith('..') ? file : inside
  }
}
