import type {FileReport} from './formats.ts'
import {escapeXml, writeAttributes} from './xml.ts'

/** JUnit's XML: a suite an item, a failed case an error or warning. What is only worth knowing fails nothing; an item without findings is one case that passed. */
export function formatJunit(results: readonly FileReport[]): string {
  const suites = results.map(({path, report}) => {
    const failures = report.findings.filter(({severity}) => severity !== 'info')
    const cases = failures.map(
      ({ruleId, severity, message, line, column}) =>
        `    <testcase${writeAttributes({name: `${ruleId} ${line}:${column}`, classname: path})}><failure${writeAttributes({type: severity, message})}>${escapeXml(`${path}:${line}:${column} ${message}`)}</failure></testcase>`,
    )
    const all = cases.length > 0 ? cases : [`    <testcase${writeAttributes({name: 'newslint', classname: path})}/>`]
    return {
      count: all.length,
      failures: failures.length,
      lines: [`  <testsuite${writeAttributes({name: path, tests: all.length, failures: failures.length, errors: 0})}>`, ...all, '  </testsuite>'],
    }
  })
  const sum = (key: 'count' | 'failures') => suites.reduce((total, suite) => total + suite[key], 0)
  const head = `<testsuites${writeAttributes({name: 'newslint', tests: sum('count'), failures: sum('failures'), errors: 0})}>`
  return `${['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites.flatMap(({lines}) => lines), '</testsuites>'].join('\n')}\n`
}
