import {unzipSync, zipSync} from 'fflate'
import {docxLimits as limits} from './limits.ts'
import {DocxError} from './words.ts'
import {readXml} from './xml.ts'

/** How one part refers to another. */
export interface Relationship {
  id: string
  /** The last word of its type: `comments`, `hyperlink`. */
  type: string
  /** A part of the package; of what lies outside, the address as it is written. Nothing is ever fetched from there. */
  target: string
  isExternal: boolean
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte)

/** Refuses what is no zip with the reason a person can do something about. */
function requireZip(bytes: Uint8Array): void {
  if (bytes.length > limits.file) throw new DocxError('tooLarge', `${limits.file / 1024 / 1024} MiB`)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new DocxError(holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldWord')
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) throw new DocxError('oldWord')
  if (!startsWith(bytes, 0x50, 0x4b)) throw new DocxError('notDocx')
  // The flag of the first entry: encrypted as a zip.
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) && ((bytes[6] ?? 0) & 1) === 1) throw new DocxError('encrypted')
}

/** Whether a name stands in the bytes in UTF-16, as in the list of streams of an old document. */
function holds(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((character) => [character.charCodeAt(0), 0])
  for (let at = bytes.indexOf(codes[0] as number); at >= 0; at = bytes.indexOf(codes[0] as number, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return true
  return false
}

/** A document of Word as the package it is. Parts are unpacked when they are asked for. */
export class DocxPackage {
  readonly #bytes: Uint8Array
  readonly #sizes = new Map<string, number>()
  readonly #texts = new Map<string, string>()

  constructor(bytes: Uint8Array) {
    requireZip(bytes)
    this.#bytes = bytes
    let entries = 0
    this.#unzip(({name, originalSize}) => {
      if (++entries > limits.entries) throw new DocxError('tooLarge', `${limits.entries} parts`)
      // Which of two of one name counts is not the same for everybody.
      if (this.#sizes.has(name)) throw new DocxError('damaged', name)
      this.#sizes.set(name, originalSize)
      return false
    })
  }

  #unzip(filter: (file: {name: string; originalSize: number}) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.#bytes, {filter})
    } catch (error) {
      if (error instanceof DocxError) throw error
      throw new DocxError('damaged', 'zip')
    }
  }

  /** Whether there is such a part. */
  has(name: string): boolean {
    return this.#sizes.has(name)
  }

  /** The XML of a part; nothing where there is no such part. */
  text(name: string): string | undefined {
    const known = this.#texts.get(name)
    if (known !== undefined) return known

    const size = this.#sizes.get(name)
    if (size === undefined) return undefined
    if (size > limits.part) throw new DocxError('tooLarge', `${name}, ${limits.part / 1024 / 1024} MiB`)
    const bytes = this.#unzip((file) => file.name === name)[name] ?? new Uint8Array()
    const encoding = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8'
    try {
      const text = new TextDecoder(encoding, {fatal: true}).decode(bytes)
      this.#texts.set(name, text)
      return text
    } catch {
      throw new DocxError('damaged', name)
    }
  }

  /** What a part (or, without a name, the package) refers to. */
  relationships(part = ''): Relationship[] {
    const text = this.text(relationshipsOf(part))
    const found: Relationship[] = []
    if (text === undefined) return found

    const folder = part.slice(0, part.lastIndexOf('/') + 1)
    readXml(text, relationshipsOf(part), {
      open({local, attributes: {Id: id = '', Type: type = '', Target: target = '', TargetMode: mode}}) {
        if (local !== 'Relationship') return
        const isExternal = mode === 'External'
        found.push({id, type: type.slice(type.lastIndexOf('/') + 1), target: isExternal ? target : resolveTarget(folder, target), isExternal})
      },
    })
    return found
  }

  /** The package with some parts in place of what they were; all else stays as it is. */
  replace(parts: ReadonlyMap<string, string>): Uint8Array {
    let sum = 0
    for (const size of this.#sizes.values()) sum += size
    if (sum > limits.all) throw new DocxError('tooLarge', `${limits.all / 1024 / 1024} MiB`)

    const all = this.#unzip(() => true)
    for (const [name, text] of parts) all[name] = new TextEncoder().encode(text.replace(/^(<\?xml[^>]{0,100}encoding=)(["'])[^"'>]{0,20}\2/, '$1$2UTF-8$2'))
    const isPacked = (name: string) => !/\.(?:png|jpe?g|gif|webp|zip|docx|xlsx|mp4)$/i.test(name)
    // The same document gives the same bytes: no clock.
    return zipSync(Object.fromEntries(Object.entries(all).map(([name, data]) => [name, [data, {level: isPacked(name) ? 6 : 0, mtime: '1980-01-01T00:00:00'}]])))
  }
}

/** The part that holds what a part refers to. */
export function relationshipsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`
}

function resolveTarget(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
