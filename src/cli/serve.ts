import {serve} from '../language-server/serve.ts'
import {serveTools} from '../mcp/serve.ts'
import type {Io} from './io.ts'

/** Runs the language server on standard input and output. Never resolves: the process ends with its client. */
export function serveEditor({streams, home, expectLong}: Io): Promise<number> {
  expectLong?.()
  if (!streams) return Promise.resolve(2)
  serve(streams.input, streams.output, home, streams.exit)
  return new Promise(() => {})
}

/** Serves the tools for writing assistants until standard input ends. */
export function serveAssistant(io: Io): Promise<number> {
  io.expectLong?.()
  return serveTools(io, io.cwd, io.home)
}
