import {resolve} from 'node:path'
import type {Configurations} from '../node/configurations.ts'
import type {Io} from './io.ts'
import {joinOptions} from './item.ts'
import {escapeJson} from './library.ts'
import type {Settings} from './settings.ts'

/** Writes as JSON what holds for a path, and which files said so. */
export function printConfig(path: string, settings: Settings, configurations: Configurations, io: Io): number {
  const resolved = configurations.of(path)
  const {failOn = resolved.failOn ?? 'error', minScore} = settings
  const {registry, ...options} = joinOptions(undefined, settings, resolved)
  const printed = {
    file: configurations.fileFor(path) ?? null,
    ignored: configurations.ignores(path, resolved),
    ...options,
    // The files, not what is in them.
    ...(registry && resolved.registries.length > 0
      ? {registry: resolved.registries.map(({path: name, folder}) => configurations.show(resolve(folder, name)))}
      : {}),
    failOn,
    minScore: minScore === undefined ? resolved.minScore : {...resolved.minScore, overall: minScore},
  }
  io.stdout.write(`${escapeJson(JSON.stringify(printed, undefined, 2))}\n`)
  return 0
}
