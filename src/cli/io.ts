/** A stream to write to; `false`: it wants to be waited for. */
interface Output {
  write(text: string): unknown
}

/** What the command reads from and writes to; a test passes its own. */
export interface Io {
  stdout: Output
  stderr: Output
  stdin: AsyncIterable<Uint8Array>
  /** The same two as streams, for what serves another program until it is gone. */
  streams?: {input: NodeJS.ReadableStream; output: NodeJS.WritableStream; exit(code: number): void}
  /** Folder of the package: its documents are read from there. */
  home: string
  /** Folder that paths are relative to. */
  cwd: string
  env: Record<string, string | undefined>
  /** Whether standard output, and standard error, is a terminal. */
  isTTY: boolean
  isErrorTTY: boolean
  /** Columns of the terminal. */
  columns: number
  /** Called once there is so much to do that it pays to prepare for more. */
  expectMuch?: () => void
  /** Called where one item is read again and again, and somebody waits. */
  expectLong?: () => void
  /** Said before much is kept to the end: the heap then grows by small steps, so that it is never twice what it holds. */
  keepMuch?: () => void
  /** The command line, for other threads; left out: there are none. */
  argv?: readonly string[]
  /** Aborted when the run is to end early, with what it has. */
  signal?: () => AbortSignal
  /** Resolves when a stream takes more. */
  drain?: (stream: Output) => Promise<void>
}
