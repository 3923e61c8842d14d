import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach} from 'vitest'
import {type Called, callIn} from './terminal.ts'

/** Whether there is git: what needs it is skipped where there is none. */
export const hasGit = spawnSync('git', ['--version']).status === 0

/** A folder of its own, with the command to run in it. */
export interface Place {
  cwd: string
  put(name: string, content: string | Uint8Array): void
  call(...argv: string[]): Promise<Called>
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
    call: (...argv) => callIn(cwd, argv, {env, columns: 100}),
    remove: () => rmSync(cwd, {recursive: true, force: true}),
  }
}

/** A fresh folder for each test of a file, made the root of a repository, so that no configuration is looked for above it. */
export function usePlaces(): Place {
  let place: Place
  beforeEach(() => {
    place = makePlace()
    mkdirSync(join(place.cwd, '.git'))
  })
  afterEach(() => place.remove())
  return {
    get cwd() {
      return place.cwd
    },
    get env() {
      return place.env
    },
    put: (name, content) => place.put(name, content),
    call: (...argv) => place.call(...argv),
    remove: () => place.remove(),
  }
}
