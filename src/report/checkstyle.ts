import {joinPlain, type Stream} from './stream.ts'
import {writeAttributes} from './xml.ts'

/** Checkstyle's XML, as many CI servers read it. */
export const checkstyle: Stream<string> = {
  draw({path, report}) {
    const errors = report.findings.map(
      ({line, column, severity, message, ruleId}) => `    <error${writeAttributes({line, column, severity, message, source: `newslint.${ruleId}`})}/>\n`,
    )
    return `  <file${writeAttributes({name: path})}>\n${errors.join('')}  </file>\n`
  },
  open: () => joinPlain('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n', '</checkstyle>\n'),
}
