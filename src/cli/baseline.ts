import {statSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {Failure} from '../node/failure.ts'
import {readText, reasonOf} from '../node/files.ts'
import type {GateWords} from './gate-words.ts'
import type {Io} from './io.ts'
import {BaselineCheck, readBaseline, writeBaseline} from './library.ts'
import {fill, type Words} from './words.ts'
import {writeAtomically} from './write.ts'

/** Bytes of the largest baseline that is read: some 100,000 items. */
const largestBaseline = 64 * 1024 * 1024

/** A baseline file at work. */
export interface OpenBaseline {
  file: string
  check: BaselineCheck
  /** A path as the baseline writes it: relative to its own folder, with slashes. */
  nameOf(path: string): string
  /** Writes the file anew, all or nothing; throws a Failure where that cannot be done. */
  renew(): ReturnType<BaselineCheck['renew']>
}

/** Opens a baseline. One that is not there is an error, unless it is to be made. Throws a Failure with one line. */
export function openBaseline(file: string, isMade: boolean, io: Io, words: Words, gateWords: GateWords): OpenBaseline {
  const full = resolve(io.cwd, file)
  const folder = dirname(full)
  const isFile = (path: string) => statSync(path, {throwIfNoEntry: false})?.isFile() ?? false
  const check = new BaselineCheck(readItems(), (path) => isFile(resolve(folder, path)))
  return {
    file,
    check,
    nameOf: (path) => relative(folder, resolve(io.cwd, path)).split(sep).join('/'),
    renew() {
      const renewed = check.renew()
      try {
        writeAtomically(full, Buffer.from(writeBaseline(renewed.baseline)))
      } catch (error) {
        throw new Failure(`${file}  ${fill(words.cannotMake, {reason: reasonOf(error)})}`)
      }
      return renewed
    },
  }

  function readItems() {
    if (statSync(full, {throwIfNoEntry: false}) === undefined) {
      if (isMade) return {}
      throw new Failure(`${file}  ${gateWords.noBaseline}`)
    }
    let text: string
    try {
      text = readText(file, io.cwd, words, undefined, largestBaseline).source
    } catch (error) {
      throw new Failure(`${file}  ${error instanceof Failure ? error.message : reasonOf(error)}`)
    }
    const read = readBaseline(text)
    if (typeof read === 'string') throw new Failure(`${file}  ${gateWords.baselines[read]}`)
    return read.items
  }
}
