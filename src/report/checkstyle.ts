import type {FileReport} from './formats.ts'
import {writeAttributes} from './xml.ts'

/** Checkstyle's XML, as many CI servers read it. */
export function formatCheckstyle(results: readonly FileReport[]): string {
  const files = results.flatMap(({path, report}) => [
    `  <file${writeAttributes({name: path})}>`,
    ...report.findings.map(
      ({line, column, severity, message, ruleId}) => `    <error${writeAttributes({line, column, severity, message, source: `newslint.${ruleId}`})}/>`,
    ),
    '  </file>',
  ])
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files, '</checkstyle>'].join('\n')}\n`
}
