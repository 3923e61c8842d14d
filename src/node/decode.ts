import {Failure} from './failure.ts'
import type {FileWords} from './words.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** A decoded text, its byte order mark kept, and how to write it back. */
export interface Text {
  source: string
  encoding: Encoding
}

function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** Decodes text; throws a Failure where a byte would be lost. */
export function decodeText(bytes: Uint8Array, words: FileWords): Text {
  const encoding = detectEncoding(bytes)
  try {
    // With `ignoreBOM` the mark stays in the text, so that offsets count it and it is written back.
    return {source: new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes), encoding}
  } catch {
    throw new Failure(words.notText)
  }
}

/** The bytes of a text in the encoding it was read in. */
export function encodeText({source, encoding}: Text): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(source, 'utf8')

  const bytes = Buffer.from(source, 'utf16le')
  return encoding === 'utf-16be' ? bytes.swap16() : bytes
}
