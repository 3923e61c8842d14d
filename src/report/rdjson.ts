import type {Severity} from '../item.ts'
import {escapeJson} from './escape.ts'
import {indexLines} from './place.ts'
import type {Finding} from './report.ts'
import {drawEntries, joinEntries, type Stream} from './stream.ts'

const severities: Record<Severity, 'ERROR' | 'WARNING' | 'INFO'> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

/** Bytes of UTF-8 that a stretch of text takes. A lone surrogate is written as U+FFFD, three bytes. */
function countBytes(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) as number
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** Reviewdog Diagnostic Format: one JSON object. Its columns count bytes of UTF-8, from 1. */
export const rdjson: Stream<string> = {
  draw({path, source, report}) {
    const lineOf = indexLines(source)
    const positionOf = (offset: number) => {
      const {line, column} = lineOf(offset)
      return {line, column: countBytes(source.slice(offset - column + 1, offset)) + 1}
    }
    const rangeOf = ({start, end}: {start: number; end: number}) => ({start: positionOf(start), end: positionOf(end)})
    // A suggestion of theirs replaces one range: only mends of one edit can be said.
    const suggest = ({fix, suggestions = []}: Finding) =>
      [...(fix ? [fix] : []), ...suggestions.map(({edits}) => edits)].flatMap((edits) =>
        edits.length === 1 && edits[0] ? [{range: rangeOf(edits[0]), text: edits[0].text}] : [],
      )

    const diagnostics = report.findings.map((finding) => {
      const offered = suggest(finding)
      return {
        message: finding.message,
        location: {path: path.replaceAll('\\', '/'), range: rangeOf(finding)},
        severity: severities[finding.severity],
        code: {value: finding.ruleId},
        ...(offered.length > 0 ? {suggestions: offered} : {}),
      }
    })
    return escapeJson(drawEntries(diagnostics, 2))
  },
  open() {
    const head = '{\n  "source": {\n    "name": "newslint"\n  },\n  "diagnostics": ['
    return joinEntries(`${head}\n`, '\n  ]\n}\n', `${head}]\n}\n`)
  },
}
