import {accessSync, closeSync, constants, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * Replaces a file by new bytes, all or nothing: after a crash or on a full disk it is the old one or the new one, never a mixture.
 * Keeps the mode; of a link, the file behind it is replaced. Throws the system's error, with nothing left behind.
 */
export function writeAtomically(path: string, bytes: Uint8Array): void {
  const target = realpathSync(path)
  // A rename would go past a write protection.
  accessSync(target, constants.W_OK)
  replace(target, bytes, statSync(target).mode & 0o7777)
}

/** The same for a file that may not be there yet. */
export function createAtomically(path: string, bytes: Uint8Array): void {
  if (statSync(path, {throwIfNoEntry: false})) writeAtomically(path, bytes)
  else replace(path, bytes, 0o666 & ~process.umask())
}

function replace(target: string, bytes: Uint8Array, mode: number): void {
  // Not made of the file's own name: that may already be as long as a name can be.
  const draft = join(dirname(target), `.newslint-${process.pid}-${process.hrtime.bigint()}.tmp`)
  const file = openSync(draft, 'wx', 0o600)
  try {
    try {
      writeFileSync(file, bytes)
      fchmodSync(file, mode)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, {force: true})
    throw error
  }
}
