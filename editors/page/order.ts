import type {Finding, Report, Severity} from './library.ts'

/** Findings of one rule and severity: the page tells them once, with all their places. */
export interface Group {
  key: string
  ruleId: string
  severity: Severity
  findings: Finding[]
  /** Points of the overall score they cost together. */
  cost: number
  /** The most the overall score can be while this stands. */
  limit: number
  /** What the draft does not say, told once whichever rules ask for it. */
  isMissing: boolean
}

/** Rules that ask for what may be said in the form, or in a line above or below the text. */
const asksForFields = new Set(['required-field', 'byline-missing', 'contact-missing', 'missing-source', 'sign-off-chain', 'missing-event-date'])

const gravity: Record<Severity, number> = {error: 0, warning: 1, info: 2}
const noLimit = 100

/** What asks for fields points at the headline for want of a place: there is nothing to mark there. */
export function isAboutFields({ruleId}: Pick<Finding, 'ruleId'>): boolean {
  return asksForFields.has(ruleId)
}

function groupBy(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = isAboutFields(finding) ? 'missing' : `${finding.ruleId} ${finding.severity}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return groups
}

/** Groups of findings as an editor would name them: what must not go out first, then by severity, then by what they cost. */
export function orderFindings({findings, score}: Report): Group[] {
  const limits = new Map(score.ceilings.map(({ruleId, limit}) => [ruleId, limit]))
  const lost = new Map(score.losses.map(({ruleId, points}) => [ruleId, points]))
  const groups = [...groupBy(findings)].map(([key, members]): Group => {
    const [first] = members as [Finding, ...Finding[]]
    const severity = members.map((finding) => finding.severity).reduce((worst, one) => (gravity[one] < gravity[worst] ? one : worst))
    const ruleIds = [...new Set(members.map(({ruleId}) => ruleId))]
    const isWhole = members.length === findings.filter(({ruleId}) => ruleIds.includes(ruleId)).length
    // A single mend of many saves next to nothing, all together save what the rule costs.
    const cost = isWhole ? ruleIds.reduce((sum, id) => sum + (lost.get(id) ?? 0), 0) : members.reduce((sum, finding) => sum + finding.cost, 0)
    const limit = severity === 'info' ? noLimit : Math.min(...ruleIds.map((id) => limits.get(id) ?? noLimit))
    return {key, ruleId: first.ruleId, severity, findings: members, cost, limit, isMissing: key === 'missing'}
  })
  const firstPlace = ({findings: [first]}: Group) => first?.start ?? 0
  return groups.sort((a, b) => a.limit - b.limit || gravity[a.severity] - gravity[b.severity] || b.cost - a.cost || firstPlace(a) - firstPlace(b))
}

/** The overall score as it would be without ceilings: what is lost, and what is not. */
export function scoreBeforeCeilings({losses, rest}: Report['score']): number {
  return Math.round((100 - losses.reduce((sum, {points}) => sum + points, 0) - rest) * 10) / 10
}
