import {statSync} from 'node:fs'
import {extname, resolve} from 'node:path'
import type {Configurations} from '../node/configurations.ts'
import {type FoundFile, findFiles} from '../node/files.ts'
import {matchPattern} from './globs.ts'
import type {Io} from './io.ts'
import {escapeTerminal, type Language, type Registry} from './library.ts'
import {noticeFailuresOf} from './notice-words.ts'
import type {Words} from './words.ts'

/** Files of one item a line. */
const lineFiles = new Set(['.ndjson', '.jsonl'])

/** Tells what could not be read, a line each, and remembers that there was something. */
export class Complaints {
  isBroken = false
  /** Clears what stands on the line of the terminal. */
  beforeLine = () => {}

  constructor(readonly io: Io) {}

  readonly fail = (path: string, message: string) => {
    this.isBroken = true
    this.beforeLine()
    this.io.stderr.write(`${escapeTerminal(path)}  ${escapeTerminal(message)}\n`)
  }
}

/** What a notice is made over: files of one item, and files of one item a line. */
export interface FoundItems {
  files: FoundFile[]
  lines: string[]
}

/** The items that paths, folders and patterns name. */
export function findItems(paths: readonly string[], complaints: Complaints, language: Language, words: Words): FoundItems {
  const {io, fail} = complaints
  const isLines = (path: string) => path === '-' || lineFiles.has(extname(path).toLowerCase())
  const named = paths.flatMap((path) => {
    if (isLines(path) || statSync(resolve(io.cwd, path), {throwIfNoEntry: false})) return [path]
    const matched = matchPattern(path, io.cwd)
    if (matched?.length === 0) fail(path, noticeFailuresOf[language].noMatch)
    return matched ?? [path]
  })
  const files = findFiles(
    named.filter((path) => !isLines(path)),
    io.cwd,
    words,
    fail,
  )
  return {files, lines: named.filter(isLines)}
}

/** The registry of the office: all that the configurations of these items name, joined. A unit that two of them list stands once. */
export function joinRegistries({files, lines}: FoundItems, configurations: Configurations): Registry | undefined {
  const paths = [...files.map(({path}) => path), ...lines.map((path) => (path === '-' ? 'item.txt' : path))]
  // Where there is no item at all, the working folder says whose period is empty.
  const all = new Set((paths.length > 0 ? paths : ['item.txt']).map((path) => configurations.of(path).options.registry))
  const registries = [...all].filter((registry) => registry !== undefined)
  if (registries.length < 2) return registries[0]

  const joined: Record<string, unknown[]> = {}
  const met = new Set<string>()
  for (const registry of registries) {
    for (const [section, entries] of Object.entries(registry)) {
      for (const entry of entries) {
        const {id, name} = typeof entry === 'object' ? (entry as {id?: string; name?: string}) : {name: String(entry)}
        const key = `${section} ${id ?? name ?? JSON.stringify(entry)}`
        if (section === 'units' && met.has(key)) continue
        met.add(key)
        ;(joined[section] ??= []).push(entry)
      }
    }
  }
  return joined as Registry
}
