import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Io} from '../src/cli/io.ts'
import {run} from '../src/cli/run.ts'

/** Whether there is git: what needs it is skipped where there is none. */
export const hasGit = spawnSync('git', ['--version']).status === 0

/** A folder of its own, with the command to run in it. */
export interface Place {
  cwd: string
  put(name: string, content: string | Uint8Array): void
  call(...argv: string[]): Promise<{code: number; out: string; err: string}>
  /** The environment the command sees. */
  env: Record<string, string>
  remove(): void
}

/** What a test does in a folder: one of its own, or one that is there. */
export function makePlace(cwd = realpathSync(mkdtempSync(join(tmpdir(), 'newslint-')))): Place {
  const env: Record<string, string> = {}
  return {
    cwd,
    env,
    put(name, content) {
      const path = join(cwd, name)
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, content)
    },
    async call(...argv) {
      let out = ''
      let err = ''
      const io: Io = {
        stdout: {write: (text) => (out += text)},
        stderr: {write: (text) => (err += text)},
        stdin: (async function* () {
          yield Buffer.from('')
        })(),
        home: cwd,
        cwd,
        env,
        isTTY: false,
        isErrorTTY: false,
        columns: 100,
      }
      const code = await run(argv, io)
      return {code, out, err}
    },
    remove: () => rmSync(cwd, {recursive: true, force: true}),
  }
}
