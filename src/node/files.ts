import {closeSync, createReadStream, fstatSync, openSync, readdirSync, readFileSync, type Stats, statSync} from 'node:fs'
import {extname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import picomatch from 'picomatch'
import {decodeText, type Text} from './decode.ts'
import type {Encoding} from './encodings.ts'
import {Failure} from './failure.ts'
import {type FileWords, fill} from './words.ts'

/** Bytes of the largest file that is read. */
export const largestFile = 1024 * 1024

/** A file to read. `isFound`: it stood in a folder and was not named itself. */
export interface FoundFile {
  path: string
  isFound: boolean
}

const extensions = new Set(['.txt', '.md', '.mdx', '.markdown', '.html', '.htm', '.json', '.docx'])
// Papers of a repository, not items.
const notItems = /^(?:readme|changelog|contributing|code_of_conduct|licen[cs]e|robots|requirements|newslint)(?:[-_.][a-z]{2,8}){0,3}\.[a-z]{2,8}$/i

// What every item in JSON has one of.
const itemKeys = ['body', 'headline', 'articleBody', 'title', 'body_text', 'content']

/** Whether a JSON file that was found in a folder is an item, and not the settings of some program. */
export function isJsonItem(source: string): boolean {
  try {
    return isItem(JSON.parse(source.replace(/^\ufeff/, '')))
  } catch {
    return false
  }
}

/** Whether a value has what every item has one of. */
export function isItem(value: unknown): value is object {
  return typeof value === 'object' && value !== null && itemKeys.some((key) => key in value && typeof value[key as keyof typeof value] === 'string')
}

/** The short reason of a system error, as `EACCES`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error)
}

/** Whether a file of this name is taken for an item where a folder is read. */
export function isItemName(name: string): boolean {
  // A word processor keeps a file `~$name` beside each document it has open.
  return !name.startsWith('.') && !name.startsWith('~$') && extensions.has(extname(name).toLowerCase()) && !notItems.test(name)
}

const byName = (a: {name: string}, b: {name: string}) => (a.name < b.name ? -1 : 1)

/** Items below a folder, in the order of their names. Links, node_modules and names with a dot in front are passed over; what cannot be read is reported. */
function walkFolder(root: string, cwd: string, words: FileWords, fail: (path: string, message: string) => void): FoundFile[] {
  const files: FoundFile[] = []
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      const entries = readdirSync(resolve(cwd, folder), {withFileTypes: true}).sort(byName)
      const here = entries.filter((entry) => entry.isFile() && isItemName(entry.name))
      const below = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      for (const {name} of here) files.push({path: join(folder, name), isFound: true})
      for (const {name} of below.reverse()) folders.push(join(folder, name))
    } catch (error) {
      fail(folder, fill(words.unreadable, {reason: reasonOf(error)}))
    }
  }

  return files
}

/** What a path is; the reason where that cannot be found out: links in a circle, a folder that may not be entered. */
function look(path: string): Stats | string | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch (error) {
    return reasonOf(error)
  }
}

/** Items a pattern matches, as they are found in the folder that it begins with. */
function matchPattern(pattern: string, cwd: string, words: FileWords, fail: (path: string, message: string) => void): FoundFile[] {
  const {base} = picomatch.scan(pattern)
  const root = base === '' ? '.' : base
  const stat = look(resolve(cwd, root))
  if (typeof stat !== 'object' || !stat.isDirectory()) return []

  const matches = picomatch(pattern.replace(/^(?:\.\/)+/, ''), {dot: true})
  return walkFolder(root, cwd, words, fail).filter(({path}) => matches(path.split(sep).join('/')))
}

/** A path below the working folder as it is written from there, however it was given: reports are read by programs that know no other. */
function shorten(path: string, cwd: string): string {
  const below = relative(cwd, resolve(cwd, path))
  if (below === '') return '.'
  return isAbsolute(below) || below === '..' || below.startsWith(`..${sep}`) ? path : below
}

/** The files that paths stand for, each once, in the order given; what a path does not stand for is reported. `-` is kept as it is. */
export function findFiles(paths: readonly string[], cwd: string, words: FileWords, fail: (path: string, message: string) => void): FoundFile[] {
  const found = new Map<string, FoundFile>()
  const add = (file: FoundFile) => {
    const key = file.path === '-' ? '-' : resolve(cwd, file.path)
    if (!found.has(key)) found.set(key, file)
  }
  for (const path of paths) {
    if (path === '-') {
      add({path, isFound: false})
      continue
    }
    const stat = look(resolve(cwd, path))
    if (stat === undefined && picomatch.scan(path).isGlob) {
      const matched = matchPattern(path, cwd, words, fail)
      matched.forEach(add)
      if (matched.length === 0) fail(path, words.noMatch)
    } else if (stat === undefined) fail(path, words.noFile)
    else if (typeof stat === 'string') fail(path, fill(words.unreadable, {reason: stat}))
    else if (!stat.isDirectory()) add({path: shorten(path, cwd), isFound: false})
    else {
      const before = found.size
      let isBroken = false
      const inside = walkFolder(shorten(path, cwd), cwd, words, (folder, message) => {
        isBroken = true
        fail(folder, message)
      })
      inside.forEach(add)
      if (inside.length === 0 && found.size === before && !isBroken) fail(path, words.noItems)
    }
  }

  return [...found.values()]
}

/** Reads a file; throws a Failure where it is no regular file, or larger than `limit` bytes. */
export function readBytes(path: string, cwd: string, words: FileWords, limit = largestFile): Uint8Array {
  const full = resolve(cwd, path)
  try {
    // Before opening: to open a pipe is to wait for somebody to write to it.
    if (!statSync(full).isFile()) throw new Failure(words.notRegular)
    const file = openSync(full, 'r')
    try {
      const stat = fstatSync(file)
      if (!stat.isFile()) throw new Failure(words.notRegular)
      if (stat.size > limit) throw new Failure(fill(words.tooLarge, {limit: limit / 1024}))
      return readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    const reason = reasonOf(error)
    throw new Failure(reason === 'ENOENT' ? words.noFile : fill(words.unreadable, {reason}))
  }
}

/** Reads a file of any size, piece by piece; throws a Failure where that cannot be done. */
export async function* readChunks(path: string, cwd: string, words: FileWords): AsyncGenerator<Uint8Array> {
  const full = resolve(cwd, path)
  try {
    if (!statSync(full).isFile()) throw new Failure(words.notRegular)
    yield* createReadStream(full) as AsyncIterable<Uint8Array>
  } catch (error) {
    if (error instanceof Failure) throw new Failure(`${path}  ${error.message}`)
    const reason = reasonOf(error)
    throw new Failure(`${path}  ${reason === 'ENOENT' ? words.noFile : fill(words.unreadable, {reason})}`)
  }
}

/** Reads a file as text; throws a Failure where it cannot be read, or is not text. */
export function readText(path: string, cwd: string, words: FileWords, encoding?: Encoding, limit = largestFile): Text {
  return decodeText(readBytes(path, cwd, words, limit), words, encoding)
}

/** Reads standard input, no further than `limit` bytes. */
export async function readInputBytes(stdin: AsyncIterable<Uint8Array>, words: FileWords, limit = largestFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    size += chunk.length
    if (size > limit) throw new Failure(fill(words.tooLarge, {limit: limit / 1024}))
    chunks.push(chunk)
  }

  return Buffer.concat(chunks)
}

/** Reads standard input as text. */
export async function readInput(stdin: AsyncIterable<Uint8Array>, words: FileWords, encoding?: Encoding): Promise<Text> {
  return decodeText(await readInputBytes(stdin, words), words, encoding)
}
