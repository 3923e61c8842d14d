import {escapeJson} from './escape.ts'
import type {FileReport} from './formats.ts'

/** All reports as one JSON array of `{path, report}`, indented, with a line break at the end. */
export function formatJson(results: readonly FileReport[]): string {
  const items = results.map(({path, report}) => ({path, report}))
  return `${escapeJson(JSON.stringify(items, undefined, 2))}\n`
}
