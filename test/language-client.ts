import {type ChildProcess, spawn} from 'node:child_process'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const built = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url))

// biome-ignore lint/suspicious/noExplicitAny: whatever a server answers.
export type Message = any

/** What an editor that can do everything says of itself. */
export const able = {
  general: {positionEncodings: ['utf-16']},
  textDocument: {
    hover: {contentFormat: ['markdown', 'plaintext']},
    publishDiagnostics: {relatedInformation: true, codeDescriptionSupport: true, versionSupport: true, tagSupport: {valueSet: [1, 2]}},
  },
  workspace: {workspaceEdit: {documentChanges: true}},
}

/** A client of the language server of the built command, that takes what it says to the letter. */
export class LanguageClient {
  readonly child: ChildProcess
  readonly messages: Message[] = []
  /** What stood on standard output and was no message. */
  stray = ''
  err = ''
  readonly ended: Promise<number | null>
  #buffer = Buffer.alloc(0)
  #id = 0
  #waiting: (() => void)[] = []

  constructor(cwd: string, {command = 'lsp', env = {}}: {command?: string; env?: Record<string, string>} = {}) {
    this.child = spawn(process.execPath, [built, command, ...(command === 'lsp' ? ['--stdio'] : [])], {cwd, env: {PATH: process.env.PATH, ...env}})
    this.child.stdout?.on('data', (data: Buffer) => this.#read(data))
    this.child.stderr?.on('data', (data) => {
      this.err += data
    })
    this.child.stdin?.on('error', () => {})
    this.ended = new Promise((resolve) => this.child.on('exit', resolve))
  }

  #read(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data])
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(this.#buffer.subarray(0, 60).toString('latin1'))
      if (!head) {
        if (this.#buffer.length > 60) this.stray += this.#buffer.toString()
        break
      }
      const end = head[0].length + Number(head[1])
      if (this.#buffer.length < end) break
      this.messages.push(JSON.parse(this.#buffer.subarray(head[0].length, end).toString('utf8')))
      this.#buffer = this.#buffer.subarray(end)
    }
    for (const wake of this.#waiting.splice(0)) wake()
  }

  raw(text: string | Buffer): void {
    this.child.stdin?.write(text)
  }

  send(message: object | string): void {
    const body = typeof message === 'string' ? message : JSON.stringify({jsonrpc: '2.0', ...message})
    this.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  notify(method: string, params: object): void {
    this.send({method, params})
  }

  /** The next message for which this holds, from `from` on; waits for it, on a busy machine, too. */
  async until(holds: (message: Message) => boolean, from = 0, timeout = 60_000): Promise<Message> {
    const late = performance.now() + timeout
    for (;;) {
      const found = this.messages.slice(from).find(holds)
      if (found) return found
      if (performance.now() > late) throw new Error(`No such message within ${timeout} ms.\n${this.err}\n${JSON.stringify(this.messages.slice(-3))}`)
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve)
        setTimeout(resolve, 200)
      })
    }
  }

  ask(method: string, params: object | null): number {
    const id = ++this.#id
    this.send({id, method, params})
    return id
  }

  async request(method: string, params: object | null): Promise<Message> {
    const id = this.ask(method, params)
    return await this.until((message) => message.id === id && message.method === undefined)
  }

  async start(params: object = {}): Promise<Message> {
    const answer = await this.request('initialize', {processId: process.pid, rootUri: null, capabilities: able, locale: 'en', ...params})
    this.notify('initialized', {})
    return answer.result
  }

  open(uri: string, text: string, languageId = 'markdown', version = 1): void {
    this.notify('textDocument/didOpen', {textDocument: {uri, languageId, version, text}})
  }

  /** The diagnostics of a document, as they are published next. */
  async diagnosed(uri: string, holds: (diagnostics: Message[]) => boolean = () => true, from = 0): Promise<Message[]> {
    const isIt = ({method, params}: Message) => method === 'textDocument/publishDiagnostics' && params.uri === uri && holds(params.diagnostics)
    return (await this.until(isIt, from)).params.diagnostics
  }

  async stop(): Promise<number | null> {
    await this.request('shutdown', null)
    this.notify('exit', {})
    return await this.ended
  }
}
