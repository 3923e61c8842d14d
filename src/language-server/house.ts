import {homedir} from 'node:os'
import {basename, extname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {ConfigFailure, Configurations, fileWordsOf, isItemName, isJsonItem, type Language, type LintOptions, type Registry, readRegistries} from './library.ts'
import type {Settings} from './settings.ts'

const extensions: Record<string, string> = {markdown: '.md', html: '.html', json: '.json', plaintext: '.txt'}
const known = new Set(['.md', '.mdx', '.markdown', '.html', '.htm', '.json', '.txt'])

/** The path of a file from its URI; nothing for documents that are no files. */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

/** What holds for items: configurations, registries and settings, read once and forgotten as a whole when one of them changes. */
export class House {
  readonly settings: Settings
  readonly language: Language | undefined
  readonly #folder: string
  readonly #configurations: Configurations
  #registry: Registry | undefined
  /** What was wrong with a configuration, which is told whoever asks: some only look. */
  readonly #failures = new Map<string | undefined, ConfigFailure>()

  /** `folder`: that of the workspace; `language`: that of the reader, where the editor tells. */
  constructor(settings: Settings, folder: string | undefined, language: Language | undefined) {
    this.settings = settings
    this.language = settings.messages ?? language
    this.#folder = folder ?? homedir()
    const speaks = this.language ?? 'en'
    this.#configurations = new Configurations(this.#folder, fileWordsOf[speaks], speaks, settings.config === undefined ? {} : {given: settings.config})
  }

  /** The name an item is linted under: it tells the syntax, and what of the configuration holds. */
  pathOf({uri, languageId}: TextDocument): string {
    const path = pathOfUri(uri)
    const extension = extensions[languageId] ?? '.txt'
    if (path === undefined) return join(this.#folder, `untitled${extension}`)
    return known.has(extname(path).toLowerCase()) ? path : path + extension
  }

  /** The options for an item; nothing for what is none, or is left out by the configuration. Throws a ConfigFailure with the places of the mistakes. */
  optionsFor(document: TextDocument): LintOptions | undefined {
    const path = this.pathOf(document)
    const name = basename(path)
    // An editor holds no documents of Word as text.
    if (!isItemName(name) || /\.docx$/i.test(name)) return undefined
    if (path.toLowerCase().endsWith('.json') && !isJsonItem(document.getText())) return undefined
    return this.optionsForPath(path)
  }

  /** The same for a path. */
  optionsForPath(path: string): LintOptions | undefined {
    const file = this.#configurations.fileFor(path)
    if (this.settings.where === 'configured' && file === undefined) return undefined
    const known = this.#failures.get(file)
    if (known) throw known
    try {
      return this.#resolve(path)
    } catch (error) {
      if (error instanceof ConfigFailure) this.#failures.set(file, error)
      throw error
    }
  }

  #resolve(path: string): LintOptions | undefined {
    const resolved = this.#configurations.of(path)
    if (this.#configurations.ignores(path, resolved)) return undefined

    const {messages, kind, channel, now, rules, registry} = this.settings
    const below = resolved.options
    const language = messages ?? below.messages ?? this.language
    const defaults = {...below.defaults, ...(kind ? {kind} : {}), ...(channel ? {channel} : {})}
    if (registry.length > 0) this.#registry ??= readRegistries(registry, this.#folder, this.language ?? 'en', fileWordsOf[this.language ?? 'en'], () => {})
    return {
      ...below,
      path,
      ...(language ? {messages: language} : {}),
      ...(now ? {now} : {}),
      ...(Object.keys(defaults).length > 0 ? {defaults} : {}),
      ...(Object.keys(rules).length > 0 ? {rules: {...below.rules, ...rules}} : {}),
      ...(this.#registry ? {registry: this.#registry} : {}),
    }
  }

  /** Files and folders that say what holds, as far as anybody asked. */
  get sources(): {files: string[]; folders: string[]} {
    const {files, folders} = this.#configurations.sources
    return {files: [...files, ...this.settings.registry.map((path) => resolve(this.#folder, path))], folders}
  }
}
