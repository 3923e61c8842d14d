import {escapeJson} from './escape.ts'
import {joinPlain, type Stream} from './stream.ts'

/** One line of JSON for each report: `{"path": …, "report": …}`. */
export const ndjson: Stream<string> = {
  draw: ({path, report}) => `${escapeJson(JSON.stringify({path, report}))}\n`,
  open: () => joinPlain(),
}
