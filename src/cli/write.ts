import {accessSync, closeSync, constants, fchmodSync, fsyncSync, lstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * Replaces a file by new bytes, all or nothing: after a crash or on a full disk it is the old one or the new one, never a mixture.
 * Keeps the mode; of a link, the file behind it is replaced; a file that is not there is made. Throws the system's error, with nothing left behind.
 */
export function writeAtomically(path: string, bytes: Uint8Array): void {
  const isNew = lstatSync(path, {throwIfNoEntry: false}) === undefined
  const target = isNew ? path : realpathSync(path)
  // A rename would go past a write protection.
  if (!isNew) accessSync(target, constants.W_OK)
  const mode = isNew ? undefined : statSync(target).mode
  // Not made of the file's own name: that may already be as long as a name can be.
  const draft = join(dirname(target), `.newslint-${process.pid}-${process.hrtime.bigint()}.tmp`)
  const file = openSync(draft, 'wx', isNew ? 0o666 : 0o600)
  try {
    try {
      writeFileSync(file, bytes)
      if (mode !== undefined) fchmodSync(file, mode & 0o7777)
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
