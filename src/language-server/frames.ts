import {AbstractMessageReader, type DataCallback, type Disposable, type Message} from 'vscode-languageserver/node'

/** Bytes of the longest message that is read, and of the longest head of one. */
const longest = 64 * 1024 * 1024
const longestHead = 8 * 1024

/** How a message could not be read, by the codes of JSON-RPC: no JSON, or no message. */
export type Malformed = -32700 | -32600

/**
 * Reads messages of the protocol from a stream. What is no message is told and passed over, and reading goes on with the next head: one without
 * a length would otherwise be read as the start of all that follow.
 */
export class FrameReader extends AbstractMessageReader {
  readonly #input: NodeJS.ReadableStream
  readonly #refuse: (code: Malformed) => void
  #chunks: Buffer[] = []
  #size = 0
  /** Bytes of the body that is being waited for. */
  #wanted: number | undefined
  #callback: DataCallback = () => {}

  constructor(input: NodeJS.ReadableStream, refuse: (code: Malformed) => void) {
    super()
    this.#input = input
    this.#refuse = refuse
  }

  listen(callback: DataCallback): Disposable {
    this.#callback = callback
    const read = (data: Buffer) => this.#read(data)
    const close = () => this.fireClose()
    this.#input.on('data', read)
    this.#input.on('end', close)
    return {
      dispose: () => {
        this.#input.off('data', read)
        this.#input.off('end', close)
      },
    }
  }

  #read(data: Buffer): void {
    this.#chunks.push(data)
    this.#size += data.length
    for (;;) {
      if (this.#wanted === undefined && !this.#readHead()) return
      if (this.#wanted === undefined) continue
      if (this.#size < this.#wanted) return

      const body = this.#take(this.#wanted)
      this.#wanted = undefined
      this.#deliver(body)
    }
  }

  /** Whether a head was there, be it a good one. */
  #readHead(): boolean {
    const all = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks)
    this.#chunks = [all]
    const end = all.indexOf('\r\n\r\n')
    if (end < 0) {
      // What is this long is no head; its last bytes may be the start of one.
      if (this.#size > longestHead) this.#take(this.#size - 64)
      return false
    }

    const head = this.#take(end + 4).toString('latin1')
    const length = Number([...head.matchAll(/content-length:[ \t]{0,9}(\d{1,12})[ \t]{0,9}\r\n/gi)].at(-1)?.[1])
    if (length <= longest) this.#wanted = length
    else this.#refuse(-32600)
    return true
  }

  #take(count: number): Buffer {
    const all = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks)
    this.#chunks = [all.subarray(count)]
    this.#size -= count
    return all.subarray(0, count)
  }

  #deliver(body: Buffer): void {
    let message: unknown
    try {
      message = JSON.parse(body.toString('utf8'))
    } catch {
      this.#refuse(-32700)
      return
    }
    const isMessage = typeof message === 'object' && message !== null && !Array.isArray(message) && ('method' in message || 'id' in message)
    try {
      if (isMessage) this.#callback(message as Message)
      else this.#refuse(-32600)
    } catch {
      // A cancellation of nothing, say.
      this.#refuse(-32600)
    }
  }
}
