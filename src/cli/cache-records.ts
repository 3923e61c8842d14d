import {createHash} from 'node:crypto'
import {fstatSync, readSync} from 'node:fs'

/*
 * A cache holds no text. An entry is found by a hash of the item, and what was found of the item is sealed (AES-256-GCM) with a key that is another hash of it:
 * who does not have the item learns nothing from the cache but that, as from a hash, and what was damaged does not open.
 *
 * A line of head, then records: length of what follows (4 bytes) · hash of the path (16) · name (16) · nonce (12) · tag (16) · sealed.
 * A run that found something new writes a whole new file beside the old one and puts it in its place: there is no moment at which it is half-written, however many write.
 */

/** What the line of head begins with; behind it stands the version. */
export const magic = 'newslint cache'
/** Bytes of a record beside its length and what is sealed. */
export const fixed = 16 + 16 + 12 + 16
/** Longer than any entry: a length beyond is damage. */
const longest = 64 * 1024 * 1024

/** Where an entry is looked for, and what it is sealed with. */
export interface CacheKey {
  path: Buffer
  name: Buffer
  secret: Buffer
}

/** SHA-256 of the parts as one. */
export const hash = (...parts: (string | Uint8Array)[]): Buffer => {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part)
  return digest.digest()
}

/** Where a record stands in the file, in bytes. */
export interface Place {
  offset: number
  length: number
}

/** Reads the places of all records. Stops where the file is damaged. */
export function scan(file: number, start: number): {byName: Map<string, Place>; byPath: Map<string, Place>; isWhole: boolean} {
  const byName = new Map<string, Place>()
  const byPath = new Map<string, Place>()
  const {size} = fstatSync(file)
  const buffer = Buffer.allocUnsafe(256 * 1024)
  let from = 0
  let filled = 0
  let at = start
  while (at < size) {
    if (at < from || at + 36 > from + filled) {
      from = at
      filled = readSync(file, buffer, 0, buffer.length, at)
    }
    const record = buffer.subarray(at - from, filled)
    const length = record.length < 36 ? 0 : record.readUInt32LE(0)
    if (length < fixed || length > longest || at + 4 + length > size) return {byName, byPath, isWhole: false}

    const place = {offset: at, length: 4 + length}
    byPath.set(record.toString('latin1', 4, 20), place)
    byName.set(record.toString('latin1', 20, 36), place)
    at += 4 + length
  }

  return {byName, byPath, isWhole: true}
}
