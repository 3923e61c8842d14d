import {isInSource, type Violation} from '../check.ts'
import type {Item, Language, Span} from '../item.ts'
import type {Edit, Localised, MessageData, Problem, Suggestion} from '../rule.ts'
import type {CostOf} from '../score.ts'
import {indexLines} from './lines.ts'
import type {Finding} from './report.ts'

export {indexLines} from './lines.ts'

const replaceTitles: Record<Language, (text: string) => string> = {
  en: (text) => (text === '' ? 'Leave it out' : `Replace with “${text}”`),
  'zh-Hans': (text) => (text === '' ? '删去' : `改为“${text}”`),
  'zh-Hant': (text) => (text === '' ? '刪去' : `改為「${text}」`),
}
const or: Localised = {en: ' or ', 'zh-Hans': '或', 'zh-Hant': '或'}
const comma: Localised = {en: ', ', 'zh-Hans': '、', 'zh-Hant': '、'}

/** Fills `{actual}`, `{expected}` and the keys of `data` into a message. */
function fillMessage({rule, problem}: Violation, language: Language): string {
  const {message} = rule.text[language]
  const template = typeof message === 'string' ? message : (message[problem.message ?? ''] ?? Object.values(message)[0] ?? '')
  if (!template.includes('{')) return template

  return template.replace(/\{(\w+)\}/g, (whole, key: string) => sayValue(slotValue(problem, key, language), language) ?? whole)
}

function slotValue({actual, expected, data}: Problem, key: string, language: Language): MessageData[string] | undefined {
  if (data && Object.hasOwn(data, key)) return data[key]
  if (key === 'actual') return actual
  return key === 'expected' ? expected?.join(or[language]) : undefined
}

function sayValue(value: MessageData[string] | undefined, language: Language): string | undefined {
  if (typeof value !== 'object') return value === undefined ? undefined : String(value)

  return Array.isArray(value) ? value.map((word) => word[language]).join(comma[language]) : value[language]
}

/** Never empty where the source has a visible character, and never half a surrogate pair. */
function widen(source: string, {start, end}: Span): Span {
  let from = Math.min(start, source.length)
  let to = Math.min(Math.max(end, from), source.length)
  if (to === from) {
    if (to < source.length) to++
    else if (from > 0) from--
  }
  const splits = (offset: number) => (source.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (source.charCodeAt(offset) & 0xfc00) === 0xdc00
  if (splits(from)) from--
  if (splits(to)) to++

  return {start: from, end: to}
}

/** Where a problem without a place points: what is missing is missing at the headline, else at the first visible character. */
function defaultPlace(item: Item): Span {
  const headline = item.facts.parts.find(({kind}) => kind === 'headline')
  if (headline) return item.prose.toSource(headline)

  const field = item.field('headline')
  if (field?.place && field.place.end > field.place.start) return field.place

  const first = item.prose.blocks[0]
  if (first) return item.prose.toSource({start: first.start, end: first.start + 1})

  const visible = item.source.search(/[^\s\ufeff]/)
  return visible < 0 ? {start: 0, end: 0} : {start: visible, end: visible + 1}
}

function placeEdits(edits: readonly Edit[] | undefined, item: Item): Edit[] | undefined {
  if (!edits || edits.length === 0 || !edits.every((edit) => item.prose.map.isVerbatim(edit))) return undefined

  return edits.map(({text, ...span}) => ({...item.prose.toSource(span), text}))
}

/** The expected texts, each offered in place of what was found, where the rule offers nothing of its own. */
function suggest({problem}: Violation, item: Item, language: Language): Suggestion[] | undefined {
  const {at, expected, fix, suggestions} = problem
  if (suggestions) {
    const placed = suggestions.flatMap(({title, edits}) => {
      const inSource = placeEdits(edits, item)
      return inSource ? [{title, edits: inSource}] : []
    })
    return placed.length > 0 ? placed : undefined
  }
  if (fix || !expected || !at || isInSource(at) || at.end <= at.start || !item.prose.map.isVerbatim(at)) return undefined

  return expected.map((text) => ({title: replaceTitles[language](text), edits: [{...item.prose.toSource(at), text}]}))
}

/** Where a problem stands in the source. */
export function findPlace({at}: Problem, item: Item): Span {
  if (at === undefined) return defaultPlace(item)
  return isInSource(at) ? at : item.prose.toSource(at)
}

/** The fixes of all violations as edits of the source, in the order of their findings. */
export function placeFixes(violations: readonly Violation[], item: Item): Edit[][] {
  const fixable = violations.filter(({problem: {fix}}) => fix !== undefined)
  return order(fixable, item).flatMap(({violation}) => {
    const fix = placeEdits(violation.problem.fix, item)
    return fix ? [fix] : []
  })
}

/** Violations with their places in the source, by start. */
function order(violations: readonly Violation[], item: Item): (Span & {violation: Violation})[] {
  const isBlank = !/[^\s\ufeff]/.test(item.source)
  const placed = violations.map((violation) => {
    const {start, end} = isBlank ? {start: 0, end: 0} : widen(item.source, findPlace(violation.problem, item))
    return {violation, start, end}
  })
  return placed.sort((a, b) => a.start - b.start || a.end - b.end || compareIds(a.violation, b.violation))
}

/** Violations → findings in the source, by start, so many at most; the language is that of the messages. `more`: what else is known of a violation. */
export function placeFindings<M extends object>(
  violations: readonly Violation[],
  costOf: CostOf,
  item: Item,
  language: Language,
  {most = Number.POSITIVE_INFINITY, more}: {most?: number; more?: (violation: Violation) => M} = {},
): (Finding & M)[] {
  if (violations.length === 0) return []

  const lineOf = indexLines(item.source)
  // What is not told is not written either: a hostile text has findings by the hundred thousand.
  return order(violations, item)
    .slice(0, most)
    .map(({violation, start, end}): Finding & M => {
      const {rule, problem, severity} = violation
      const from = lineOf(start)
      const to = lineOf(end)
      const fix = placeEdits(problem.fix, item)
      const suggestions = suggest(violation, item, language)

      return {
        ruleId: rule.id,
        dimension: rule.dimension,
        severity,
        start,
        end,
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        message: fillMessage(violation, language),
        cost: costOf(violation),
        ...(problem.actual === undefined ? {} : {actual: problem.actual}),
        ...(problem.expected ? {expected: problem.expected} : {}),
        ...(problem.related
          ? {related: problem.related.map(({message, ...span}) => ({...item.prose.toSource(span), message: rule.text[language].related?.[message] ?? message}))}
          : {}),
        ...(fix ? {fix} : {}),
        ...(suggestions ? {suggestions} : {}),
        ...(more?.(violation) as M),
      }
    })
}

function compareIds({rule: {id: a}}: Violation, {rule: {id: b}}: Violation): number {
  return a < b ? -1 : a > b ? 1 : 0
}
