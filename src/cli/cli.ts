#!/usr/bin/env node
// `process` stays a global here: to import it runs every one of its getters, which opens the streams.
import {join} from 'node:path'
import {isatty} from 'node:tty'
import {setFlagsFromString} from 'node:v8'
import type {Io} from './io.ts'
import {run} from './run.ts'
import {serve} from './thread.ts'

// The language server is a file of its own, and takes the library from this one.
export * from '../language-server/library.ts'

const home = join(__dirname, '..')

/** Aborted by the first interrupt; the second ends the process as it ends any. */
function listenForInterrupt(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort())
  return controller.signal
}

function endOnError(error: NodeJS.ErrnoException): void {
  // Whoever read the output has seen enough (`| head`): no fault of ours.
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`${error.message}\n`)
  process.exit(2)
}

function start(): void {
  // A short run ends before optimised code has paid for being made; a long one asks for it.
  setFlagsFromString('--no-opt')
  process.stdout.on('error', endOnError)
  process.stderr.on('error', () => process.exit())

  const argv = process.argv.slice(2)
  // Not process.exit: what is written to a pipe must arrive first.
  void run(argv, {
    stdout: process.stdout,
    stderr: process.stderr,
    // Opened only where it is needed.
    get stdin() {
      return process.stdin
    },
    get streams() {
      return {input: process.stdin, output: process.stdout, exit: (code: number) => process.exit(code)}
    },
    home,
    cwd: process.cwd(),
    env: process.env,
    isTTY: isatty(1),
    isErrorTTY: isatty(2),
    columns: process.stdout.columns ?? 80,
    argv,
    expectMuch: () => {
      setFlagsFromString('--opt')
      // The code is broad: optimised eight times as late, two threads need a third less of the processors for 5,000 files.
      setFlagsFromString('--interrupt-budget=1000000')
    },
    expectLong: () => setFlagsFromString('--opt'),
    keepMuch: () => setFlagsFromString('--heap-growing-percent=40'),
    signal: listenForInterrupt,
    drain: (stream) => new Promise((resolve) => (stream as NodeJS.WriteStream).once('drain', resolve)),
  }).then((code) => {
    process.exitCode = code
  }, endOnError)
}

/** What a thread needs of this file: it says nothing and reads no input. */
export function startServing({argv, columns, isTTY}: {argv: string[]; columns: number; isTTY: boolean}): ReturnType<typeof serve> {
  const silent = {write() {}}
  const stdin: Io['stdin'] = {async *[Symbol.asyncIterator]() {}}
  return serve(argv, {stdout: silent, stderr: silent, stdin, home, cwd: process.cwd(), env: process.env, isTTY, isErrorTTY: false, columns})
}

if (require.main === module) start()
