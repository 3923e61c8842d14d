import {existsSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import type {Configurations} from '../node/configurations.ts'
import type {Io} from './io.ts'
import {findIdlePatterns, indexLines, placeOf} from './library.ts'
import {lintWordsOf} from './lint-words.ts'
import {fill, type Words} from './words.ts'

const isBelow = (inner: string, outer: string) => inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)

/** A line for each pattern that matched nothing, of configurations whose whole folder was gone through. */
export function listIdle(configurations: Configurations, operands: readonly string[], files: readonly string[], io: Io, words: Words): string[] {
  const folders = operands.map((path) => resolve(io.cwd, path))
  const full = files.map((path) => resolve(io.cwd, path))
  return [...configurations.files].flatMap(([file, {config, node, source}]) => {
    const folder = dirname(file)
    // A file that others extend, or that holds elsewhere, has patterns for more than is here.
    const inside = full.filter((path) => isBelow(path, folder)).map((path) => relative(folder, path).split(sep).join('/'))
    if (inside.length === 0 || !folders.some((one) => isBelow(folder, one))) return []
    const lineOf = indexLines(source)
    // A folder that holds no items is there all the same.
    const idle = findIdlePatterns(config, inside).filter(({pattern, path: [key]}) => key !== 'ignore' || !existsSync(join(folder, pattern)))
    return idle.map(({pattern, path}) => {
      const {line, column} = lineOf(placeOf(node, path).start)
      return `${configurations.show(file)}:${line}:${column}  ${fill(lintWordsOf[words.language].idle, {pattern})}`
    })
  })
}
