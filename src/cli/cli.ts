#!/usr/bin/env node
// `process` stays a global here: to import it runs every one of its getters, which opens the streams.
import {join} from 'node:path'
import {isatty} from 'node:tty'
import {setFlagsFromString} from 'node:v8'
import {run} from './run.ts'

// The language server is a file of its own, and takes the library from this one.
export * from '../language-server/library.ts'

// A short run ends before optimised code has paid for being made; a long one asks for it.
setFlagsFromString('--no-opt')

function endOnError(error: NodeJS.ErrnoException): void {
  // Whoever read the output has seen enough (`| head`): no fault of ours.
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`${error.message}\n`)
  process.exit(2)
}
process.stdout.on('error', endOnError)
process.stderr.on('error', () => process.exit())

// Not process.exit: what is written to a pipe must arrive first.
void run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  // Opened only where it is needed.
  get stdin() {
    return process.stdin
  },
  get streams() {
    return {input: process.stdin, output: process.stdout, exit: (code: number) => process.exit(code)}
  },
  home: join(__dirname, '..'),
  cwd: process.cwd(),
  env: process.env,
  isTTY: isatty(1),
  isErrorTTY: isatty(2),
  columns: process.stdout.columns ?? 80,
  expectMuch: () => setFlagsFromString('--opt'),
}).then((code) => {
  process.exitCode = code
}, endOnError)
