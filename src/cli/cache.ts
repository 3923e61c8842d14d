import {createCipheriv, createDecipheriv, randomBytes} from 'node:crypto'
import {closeSync, fsyncSync, openSync, readSync, realpathSync, renameSync, rmSync, statSync, writeSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {deflateRawSync, inflateRawSync} from 'node:zlib'
import {type CacheKey, fixed, hash, magic, type Place, scan} from './cache-records.ts'

/** What was found of items before. */
export interface Cache {
  keyOf(path: string, bytes: Uint8Array, settings: string): CacheKey
  /** The value of an entry; nothing where there is none, or it is damaged. */
  read<T>(key: CacheKey): T | undefined
  /** An entry, ready to be added, by whoever writes the cache. */
  seal(key: CacheKey, value: unknown): Uint8Array
  add(entry: Uint8Array): void
  /** Puts the new cache in the place of the old one. Returns the reason where that is not possible. */
  close(): string | undefined
  /** Leaves the old one as it was. */
  discard(): void
}

/** How a cache was found: `foreign` is something else, and is left alone. */
export type CacheState = 'new' | 'whole' | 'damaged' | 'foreign'

const reasonOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error))

class FileCache implements Cache {
  readonly #path: string
  readonly #head: Buffer
  readonly #identity: Buffer
  readonly #file: number | undefined
  readonly #byName: Map<string, Place>
  readonly #byPath: Map<string, Place>
  /** The new cache, from the first new entry on. */
  #draft: {path: string; file: number} | undefined
  #failure: string | undefined

  constructor(path: string, head: Buffer, identity: Buffer, old: {file: number; byName: Map<string, Place>; byPath: Map<string, Place>} | undefined) {
    this.#path = path
    this.#head = head
    this.#identity = identity
    this.#file = old?.file
    this.#byName = old?.byName ?? new Map()
    this.#byPath = old?.byPath ?? new Map()
  }

  keyOf(path: string, bytes: Uint8Array, settings: string): CacheKey {
    const content = hash(this.#identity, hash(path), hash(settings), bytes)
    return {path: hash('path', this.#identity, path).subarray(0, 16), name: hash('name', content).subarray(0, 16), secret: hash('seal', content)}
  }

  read<T>({name, secret}: CacheKey): T | undefined {
    const place = this.#byName.get(name.toString('latin1'))
    if (place === undefined) return undefined

    try {
      const record = this.#load(place)
      const opened = createDecipheriv('aes-256-gcm', secret, record.subarray(36, 48)).setAuthTag(record.subarray(48, 64))
      return JSON.parse(inflateRawSync(Buffer.concat([opened.update(record.subarray(64)), opened.final()])).toString()) as T
    } catch {
      return undefined
    }
  }

  seal({path, name, secret}: CacheKey, value: unknown): Uint8Array {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', secret, nonce)
    const sealed = Buffer.concat([cipher.update(deflateRawSync(JSON.stringify(value), {level: 1})), cipher.final()])
    const length = Buffer.allocUnsafe(4)
    length.writeUInt32LE(fixed + sealed.length)
    return Buffer.concat([length, path, name, nonce, cipher.getAuthTag(), sealed])
  }

  add(entry: Uint8Array): void {
    if (this.#failure !== undefined) return

    try {
      this.#draft ??= this.#startDraft()
      this.#append(this.#draft.file, entry)
      // The item was changed: what was found of it before is of no more use.
      this.#byPath.delete(Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength).toString('latin1', 4, 20))
    } catch (error) {
      this.#failure = reasonOf(error)
      this.discard()
    }
  }

  close(): string | undefined {
    const draft = this.#draft
    try {
      if (draft) {
        for (const place of this.#byPath.values()) this.#append(draft.file, this.#load(place))
        fsyncSync(draft.file)
        closeSync(draft.file)
        renameSync(draft.path, this.#path)
        this.#draft = undefined
      }
    } catch (error) {
      this.#failure = reasonOf(error)
    }
    this.discard()
    return this.#failure
  }

  discard(): void {
    const draft = this.#draft
    this.#draft = undefined
    if (draft === undefined) return
    try {
      closeSync(draft.file)
    } catch {
      // It was closed before it could be put in its place.
    }
    rmSync(draft.path, {force: true})
  }

  #load({offset, length}: Place): Buffer {
    const record = Buffer.allocUnsafe(length)
    if (this.#file === undefined || readSync(this.#file, record, 0, length, offset) !== length) throw new Error('cut short')
    return record
  }

  #startDraft(): {path: string; file: number} {
    const path = join(dirname(this.#path), `.newslint-${process.pid}-${process.hrtime.bigint()}.tmp`)
    const draft = {path, file: openSync(path, 'wx', 0o600)}
    this.#draft = draft
    this.#append(draft.file, this.#head)
    return draft
  }

  #append(file: number, bytes: Uint8Array): void {
    let done = 0
    while (done < bytes.length) done += writeSync(file, bytes, done)
  }
}

/** Opens a cache. `identity`: all that a finding hangs on beside the item. */
export function openCache(given: string, identity: string, version: string): {cache?: Cache; state: CacheState} {
  const head = Buffer.from(`${magic} ${version}\n`)
  const hashed = hash(identity)
  const stat = statSync(given, {throwIfNoEntry: false})
  if (stat === undefined) return {cache: new FileCache(given, head, hashed, undefined), state: 'new'}
  if (!stat.isFile()) return {state: 'foreign'}

  const path = realpathSync(given)
  const file = openSync(path, 'r')
  const found = Buffer.alloc(256)
  const length = readSync(file, found, 0, found.length, 0)
  const isOurs = found.subarray(0, head.length).equals(head)
  if (isOurs) {
    const {byName, byPath, isWhole} = scan(file, head.length)
    return {cache: new FileCache(path, head, hashed, {file, byName, byPath}), state: isWhole ? 'whole' : 'damaged'}
  }

  closeSync(file)
  const isOlder = found.toString('latin1', 0, length).startsWith(`${magic} `)
  if (isOlder || length === 0) return {cache: new FileCache(path, head, hashed, undefined), state: isOlder ? 'new' : 'damaged'}
  return {state: 'foreign'}
}
