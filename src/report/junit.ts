import {joinPlain, type Stream} from './stream.ts'
import {escapeXml, writeAttributes} from './xml.ts'

/**
 * JUnit's XML: a suite an item, a failed case an error or warning. What is only worth knowing fails nothing; an item without findings is one case that passed.
 * Each suite has its counts; the root has none, since it is written before they are known.
 */
export const junit: Stream<string> = {
  draw({path, report}) {
    const failures = report.findings.filter(({severity}) => severity !== 'info')
    const cases = failures.map(
      ({ruleId, severity, message, line, column}) =>
        `    <testcase${writeAttributes({name: `${ruleId} ${line}:${column}`, classname: path})}><failure${writeAttributes({type: severity, message})}>${escapeXml(`${path}:${line}:${column} ${message}`)}</failure></testcase>`,
    )
    const all = cases.length > 0 ? cases : [`    <testcase${writeAttributes({name: 'newslint', classname: path})}/>`]
    const head = `  <testsuite${writeAttributes({name: path, tests: all.length, failures: failures.length, errors: 0})}>`
    return `${[head, ...all, '  </testsuite>'].join('\n')}\n`
  },
  open: () => joinPlain('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="newslint">\n', '</testsuites>\n'),
}
