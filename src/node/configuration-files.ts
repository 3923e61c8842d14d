import {readdirSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

/** What a configuration is called, the first one first. */
export const configNames = ['newslint.config.yaml', 'newslint.config.yml', 'newslint.config.json']

/** Looks for the files of configurations; each folder is listed once. */
export class ConfigurationFiles {
  readonly #cwd: string
  readonly #given: string | undefined
  readonly #isolated: boolean
  readonly #found = new Map<string, string | undefined>()

  /** `given`: the one file that holds for all; `isolated`: there is none. */
  constructor(cwd: string, given: string | undefined, isolated: boolean) {
    this.#cwd = cwd
    this.#given = given === undefined ? undefined : resolve(cwd, given)
    this.#isolated = isolated
  }

  /** The file that holds for a path, if there is one. */
  for(path: string): string | undefined {
    if (this.#given !== undefined) return this.#given
    return this.#isolated ? undefined : this.#findUp(dirname(resolve(this.#cwd, path)))
  }

  /** The folders that were looked in so far. */
  get folders(): string[] {
    return [...this.#found.keys()]
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
}
