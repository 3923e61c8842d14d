import {createReadStream, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {Failure} from '../node/failure.ts'
import type {Io} from './io.ts'
import type {Words} from './words.ts'

/** Bytes of the longest line that is read. */
const longestLine = 1024 * 1024

/** A line with its number from 1; one that is too long has the limit in KiB instead of its text. */
export interface Line {
  number: number
  text: string
  limit?: number
}

function openLines(path: string, io: Io, words: Words): AsyncIterable<Uint8Array> {
  if (path === '-') return io.stdin
  const full = resolve(io.cwd, path)
  const stat = statSync(full, {throwIfNoEntry: false})
  if (!stat) throw new Failure(words.noFile)
  if (!stat.isFile()) throw new Failure(words.notRegular)
  return createReadStream(full)
}

/** The lines of a file or of standard input, one at a time: however many there are, no more than one is held. Empty ones are passed over. */
export async function* readLines(path: string, io: Io, words: Words): AsyncGenerator<Line> {
  const decode = (bytes: Uint8Array) => {
    try {
      return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    } catch {
      throw new Failure(words.notText)
    }
  }
  let number = 0
  let parts: Uint8Array[] = []
  let size = 0
  const close = function* () {
    number++
    const line = size > longestLine ? {number, text: '', limit: longestLine / 1024} : {number, text: decode(Buffer.concat(parts))}
    parts = []
    size = 0
    if (line.limit !== undefined || line.text.trim() !== '') yield line
  }
  for await (const chunk of openLines(path, io, words)) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      size += end - from
      if (size <= longestLine) parts.push(chunk.subarray(from, end))
      yield* close()
      from = end + 1
    }
    size += chunk.length - from
    // What is too long is counted, not kept.
    if (size <= longestLine && from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (size > 0) yield* close()
}

/** An item of a line: an object of fields with a `body`, plain text unless `syntax` says otherwise. Its name is its id, else its place. Nothing where it is none. */
export function readItemLine(text: string, place: string): {name: string; source: string; path: string; fields?: Record<string, unknown>} | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined

  const {body, syntax, ...fields} = value as Record<string, unknown>
  const name = typeof fields.id === 'string' && fields.id !== '' ? fields.id : place
  if (typeof body === 'string' && (syntax === 'markdown' || syntax === 'html')) {
    const texts = Object.entries(fields).filter(
      ([, field]) => typeof field === 'string' || (Array.isArray(field) && field.every((one) => typeof one === 'string')),
    )
    return {name, source: body, path: syntax === 'html' ? 'item.html' : 'item.md', fields: Object.fromEntries(texts)}
  }
  return {name, source: text, path: 'item.json'}
}
