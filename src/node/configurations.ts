import {readdirSync, realpathSync} from 'node:fs'
import {dirname, extname, join, relative, resolve, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {ConfigFailure, Failure} from './failure.ts'
import {readText} from './files.ts'
import {
  type Config,
  findNearest,
  indexLines,
  type Language,
  makePreset,
  type PlacedConfig,
  type PresetName,
  presetNames,
  type Registry,
  type ResolvedConfig,
  readConfig,
  resolveConfig,
  rules,
} from './library.ts'
import {readRegistries} from './registry.ts'
import {type FileWords, fill} from './words.ts'

/** What a configuration is called, the first one first. */
const configNames = ['newslint.config.yaml', 'newslint.config.yml', 'newslint.config.json']

const isPreset = (name: string): name is PresetName => (presetNames as readonly string[]).includes(name)

/** Finds, reads and joins configurations; each file is read once. Throws a ConfigFailure with a line for each mistake. */
export class Configurations {
  readonly #cwd: string
  readonly #words: FileWords
  readonly #language: Language
  readonly #given: string | undefined
  readonly #chains = new Map<string, readonly PlacedConfig[]>()
  readonly #found = new Map<string, string | undefined>()
  readonly #ignores = new Map<string, Ignore>()
  readonly #registries = new Map<string, Registry>()
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
    this.#given = given === undefined ? undefined : resolve(cwd, given)
    if (isolated) this.#found.set('', undefined)
  }

  /** The configuration file that holds for a path, if there is one. */
  fileFor(path: string): string | undefined {
    if (this.#given !== undefined) return this.#given
    return this.#found.has('') ? undefined : this.#findUp(dirname(resolve(this.#cwd, path)))
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
    if (!resolved.registry) return resolved
    return {...resolved, options: {...resolved.options, registry: this.#registry(resolve(resolved.registry.folder, resolved.registry.file))}}
  }

  /** Whether the configuration leaves a path out. */
  ignores(path: string, {ignore: all}: ResolvedConfig): boolean {
    return all.some(({patterns, folder}) => {
      const inside = relative(folder, resolve(this.#cwd, path))
      if (inside === '' || inside.startsWith('..')) return false

      const key = JSON.stringify([folder, patterns])
      let matcher = this.#ignores.get(key)
      if (!matcher) this.#ignores.set(key, (matcher = ignore().add(patterns)))
      return matcher.ignores(inside.split(sep).join('/'))
    })
  }

  /** What was read, and looked for, so far: whoever watches these knows when to read again. */
  get sources(): {files: string[]; folders: string[]} {
    return {files: [...this.#chains.keys(), ...this.#registries.keys()], folders: [...this.#found.keys()].filter((folder) => folder !== '')}
  }

  #registry(file: string): Registry {
    const known = this.#registries.get(file)
    if (known) return known
    // Known even where it cannot be read: it is mended there.
    this.#registries.set(file, {})
    const registry = readRegistries([this.#show(file)], this.#cwd, this.#language, this.#words, this.#warn)
    this.#registries.set(file, registry)
    return registry
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
        throw new ConfigFailure(`${this.#show(file)}  ${fill(this.#words.unknown, {thing: this.#words.preset, name})}${more}`)
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
      ;({source} = readText(realpathSync(file), this.#cwd, this.#words))
    } catch (error) {
      const message = error instanceof Failure ? error.message : this.#words.noFile
      throw new ConfigFailure(`${this.#show(file)}  ${message}`, [], [{file, line: 1, column: 1, message}])
    }

    const {value, problems} = readConfig(source, extname(file).toLowerCase() === '.json' ? 'json' : 'yaml', rules, this.#language)
    if (value) return value
    const lineOf = indexLines(source)
    const places = problems.map(({start, message}) => ({file, ...lineOf(start), message}))
    const [first = '', ...more] = places.map(({line, column, message}) => `${this.#show(file)}:${line}:${column}  ${message}`)
    throw new ConfigFailure(first, more, places)
  }

  #show(file: string): string {
    const inside = relative(this.#cwd, file)
    return inside.startsWith('..') ? file : inside
  }
}
