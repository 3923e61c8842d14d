import ignore, {type Ignore} from 'ignore'
import picomatch from 'picomatch'
import type {Config, Override} from './config.ts'

const matchers = new Map<string, (path: string) => boolean>()
const ignores = new Map<string, Ignore>()

/** One or several, as a list. */
export const toList = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())

/** Whether a path, relative to the folder of the configuration, matches one of the patterns; one without a slash matches at any depth. */
export function matchesPath(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    let matches = matchers.get(pattern)
    if (!matches) matchers.set(pattern, (matches = picomatch(pattern.replace(/^\.\//, ''), {dot: true, basename: !pattern.includes('/')})))
    return matches(path)
  })
}

/** Whether patterns as in .gitignore leave a path out. */
export function isLeftOut(path: string, patterns: readonly string[]): boolean {
  const key = JSON.stringify(patterns)
  let matcher = ignores.get(key)
  if (!matcher) ignores.set(key, (matcher = ignore().add([...patterns])))
  return matcher.ignores(path)
}

/** The patterns of a configuration that match none of the paths, each with its place in the configuration. */
export function findIdlePatterns(
  {ignore: leftOut = [], overrides = []}: Pick<Config, 'ignore' | 'overrides'>,
  paths: readonly string[],
): {pattern: string; path: (string | number)[]}[] {
  const idleIgnores = leftOut.flatMap((pattern, index) =>
    pattern.trim() === '' || /^\s*[!#]/.test(pattern) || paths.some((path) => isLeftOut(path, [pattern])) ? [] : [{pattern, path: ['ignore', index]}],
  )
  const idleFiles = overrides.flatMap(({files}: Override, index) =>
    toList(files).flatMap((pattern, at) =>
      paths.some((path) => matchesPath(path, [pattern])) ? [] : [{pattern, path: ['overrides', index, 'files', ...(Array.isArray(files) ? [at] : [])]}],
    ),
  )
  return [...idleIgnores, ...idleFiles]
}
