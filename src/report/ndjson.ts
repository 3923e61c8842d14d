import {escapeJson} from './escape.ts'
import type {FileReport} from './formats.ts'

/** One line of JSON for each report: `{"path": …, "report": …}`. */
export function formatNdjson(results: readonly FileReport[]): string {
  return results.map(({path, report}) => `${escapeJson(JSON.stringify({path, report}))}\n`).join('')
}
