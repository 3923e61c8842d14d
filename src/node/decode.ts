import {detectLegacy} from './detect.ts'
import type {Encoding} from './encodings.ts'
import {Failure} from './failure.ts'
import {type FileWords, fill} from './words.ts'

/** A decoded text, its byte order mark kept, and the encoding it was read in. */
export interface Text {
  source: string
  encoding: Encoding
}

function findMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

// With `ignoreBOM` the mark stays in the text, so that offsets count it and it is written back.
const decode = (bytes: Uint8Array, encoding: Encoding) => new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)

/** Decodes text: in the encoding it is declared to have, else as its mark says, else as UTF-8 or what it must be. Throws a Failure where a byte would be lost. */
export function decodeText(bytes: Uint8Array, words: FileWords, declared?: Encoding): Text {
  const known = declared ?? findMark(bytes)
  try {
    const encoding = known ?? 'utf-8'
    return {source: decode(bytes, encoding), encoding}
  } catch {
    if (known !== undefined) throw new Failure(fill(words.badEncoding, {encoding: known.toUpperCase()}))
    const encoding = detectLegacy(bytes)
    if (encoding === undefined) throw new Failure(words.notText)
    return {source: decode(bytes, encoding), encoding}
  }
}

/** The bytes of a text in the encoding it was read in; not for one that cannot be written. */
export function encodeText({source, encoding}: Text): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(source, 'utf8')

  const bytes = Buffer.from(source, 'utf16le')
  return encoding === 'utf-16be' ? bytes.swap16() : bytes
}
