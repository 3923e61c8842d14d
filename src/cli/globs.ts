import {readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import picomatch from 'picomatch'

/** Files that a pattern such as `2026/*.md` stands for, in the order of their names; nothing where it is no pattern. Links are not followed. */
export function matchPattern(pattern: string, cwd: string): string[] | undefined {
  const {base, glob, isGlob} = picomatch.scan(pattern)
  if (!isGlob) return undefined

  const matches = picomatch(glob)
  const found: string[] = []
  const open = ['']
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    let entries: {name: string; isFile(): boolean; isDirectory(): boolean}[] = []
    try {
      entries = readdirSync(resolve(cwd, base, folder), {withFileTypes: true})
    } catch {
      // What cannot be listed holds nothing that could match.
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) open.push(path)
      else if (entry.isFile() && matches(path)) found.push(join(base, path))
    }
  }
  return found.sort()
}
