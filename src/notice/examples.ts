import type {Finding} from '../report/report.ts'

/** How a rule was met in an item. */
export interface Example {
  path: string
  filed: string
  text: string
  message: string
}

/** Characters that are kept of a finding's text. */
export const mostText = 60
const mostExamples = 12

/** A copy that does not hold on to the text it was cut from. */
export const detach = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A text of at most so many code units, with an ellipsis where it was cut. */
export const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text)

type Dated = Pick<Example, 'path' | 'filed'>

/** Latest first, so that of several months the one the notice is about has its examples. */
function compareExamples(a: Dated, b: Dated): number {
  return a.filed === b.filed ? (a.path < b.path ? -1 : 1) : a.filed > b.filed ? -1 : 1
}

/** Examples of how rules were met: of each rule those of the latest filings, and no more of them than a notice can show. */
export class Examples {
  readonly #byRule = new Map<string, Example[]>()

  /** Those of a rule, latest first. */
  of(ruleId: string): readonly Example[] {
    return this.#byRule.get(ruleId) ?? []
  }

  /** The order of adding does not matter: of all examples those that come first by date and path are kept. */
  keep(path: string, filed: string, source: string, findings: readonly Finding[]): void {
    const met = new Set<string>()
    for (const {ruleId, severity, start, end, message} of findings) {
      if (severity === 'info' || met.has(ruleId)) continue
      met.add(ruleId)
      const list = this.#byRule.get(ruleId) ?? []
      if (list.length === 0) this.#byRule.set(ruleId, list)
      const last = list.at(-1)
      if (list.length === mostExamples && last && compareExamples(last, {path, filed}) <= 0) continue
      list.push(detach({path, filed, text: cut(source.slice(start, end), mostText), message: cut(message, 200)}))
      list.sort(compareExamples)
      if (list.length > mostExamples) list.pop()
    }
  }
}
