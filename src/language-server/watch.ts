import {type FSWatcher, watch} from 'node:fs'
import {basename, dirname} from 'node:path'

const configName = /^newslint\.config\.(?:ya?ml|json)$/

/** Watches folders for clients that do not: `onChange` is called when a configuration, or one of the files named, changes, comes or goes. */
export class Watch {
  readonly #watchers = new Map<string, FSWatcher>()
  readonly #onChange: () => void
  #names = new Map<string, Set<string>>()

  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  /** Looks at these from now on, and at no others. */
  set({files, folders}: {files: readonly string[]; folders: readonly string[]}): void {
    this.#names = new Map()
    for (const file of files) this.#names.set(dirname(file), (this.#names.get(dirname(file)) ?? new Set()).add(basename(file)))
    const wanted = new Set([...folders, ...this.#names.keys()])
    for (const [folder, watcher] of this.#watchers) {
      if (wanted.has(folder)) continue
      watcher.close()
      this.#watchers.delete(folder)
    }
    for (const folder of wanted) if (!this.#watchers.has(folder)) this.#open(folder)
  }

  close(): void {
    this.set({files: [], folders: []})
  }

  #open(folder: string): void {
    try {
      const watcher = watch(folder, {persistent: false}, (_, name) => {
        if (name === null || configName.test(name) || this.#names.get(folder)?.has(name)) this.#onChange()
      })
      watcher.on('error', () => {
        watcher.close()
        this.#watchers.delete(folder)
      })
      this.#watchers.set(folder, watcher)
    } catch {
      // What cannot be watched (a folder that is gone, too many watches) is read again when an item is opened.
    }
  }
}
