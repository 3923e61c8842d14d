/** What the command reads from and writes to; a test passes its own. */
export interface Io {
  stdout: {write(text: string): unknown}
  stderr: {write(text: string): unknown}
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
}
