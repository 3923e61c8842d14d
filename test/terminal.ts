import type {Io} from '../src/cli/io.ts'
import {run} from '../src/cli/run.ts'

/** What a call ended with, and what it wrote. */
export interface Called {
  code: number
  out: string
  err: string
}

/** Runs the command in a folder at a terminal that only remembers what was written; `input` is standard input, the rest replaces what the terminal has. */
export async function callIn(cwd: string, argv: readonly string[], {input = '', ...more}: Partial<Io> & {input?: string | Uint8Array} = {}): Promise<Called> {
  let out = ''
  let err = ''
  const code = await run(argv, {
    stdout: {write: (text) => (out += text)},
    stderr: {write: (text) => (err += text)},
    stdin: (async function* () {
      yield Buffer.from(input)
    })(),
    home: cwd,
    cwd,
    env: {},
    isTTY: false,
    isErrorTTY: false,
    columns: 80,
    ...more,
  })
  return {code, out, err}
}
