import {escapeJson} from './escape.ts'
import {drawEntries, joinEntries, type Stream} from './stream.ts'

/** All reports as one JSON array of `{path, report}`, indented, with a line break at the end. */
export const json: Stream<string> = {
  draw: ({path, report}) => escapeJson(drawEntries([{path, report}], 1)),
  open: () => joinEntries('[\n', '\n]\n', '[]\n'),
}
