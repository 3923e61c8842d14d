import {escapeHtml} from './escape.ts'
import type {Finding} from './report.ts'
import type {ViewPart} from './view.ts'

/** A finding and the number it has in the list below the text. */
export interface Numbered {
  finding: Finding
  number: number
  id: string
}

const weights = {error: 2, warning: 1, info: 0}

/** Offsets into the text of a part that stand at or behind a source offset. */
function offsetOf({at, text}: ViewPart, source: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] as number) < source) low = middle + 1
    else high = middle
  }
  return Math.min(low, text.length)
}

/** A finding as far as it lies in a part: offsets into the part's text. */
function placeIn(part: ViewPart, {finding}: Numbered): {start: number; end: number} | undefined {
  const first = part.at[0]
  const last = part.at.at(-1)
  if (first === undefined || last === undefined || finding.end <= first || finding.start > last) return undefined

  const start = offsetOf(part, finding.start)
  let end = Math.max(offsetOf(part, finding.end), start + 1)
  // What is said of an item points at its first character: the whole word is marked then, not a letter of it.
  if (end === start + 1) end += /^[a-z][a-z’'-]{0,40}/i.exec(part.text.slice(start, start + 42))?.[0].slice(1).length ?? 0
  return start < part.text.length ? {start, end: Math.min(end, part.text.length)} : undefined
}

/** The text of a part as HTML, its findings marked and numbered; where several meet, the gravest colours the text. Each finding gets its number once. */
export function markPart(part: ViewPart, findings: readonly Numbered[], met: Set<number>): string {
  const placed = findings.flatMap((numbered) => {
    const place = placeIn(part, numbered)
    return place ? [{...place, ...numbered}] : []
  })
  const cuts = [...new Set([0, part.text.length, ...placed.flatMap(({start, end}) => [start, end])])].sort((a, b) => a - b)
  let html = ''
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1]
    const over = placed.filter(({start, end}) => start <= from && from < end)
    if (to !== undefined && to > from) {
      const gravest = over.toSorted((a, b) => weights[b.finding.severity] - weights[a.finding.severity])[0]
      const text = escapeHtml(part.text.slice(from, to))
      html += gravest ? `<mark class="${gravest.finding.severity}">${text}</mark>` : text
    }
    for (const {number, id} of placed.filter(({end, number: own}) => end === to && !met.has(own))) {
      met.add(number)
      // A number stays with what it stands behind.
      html += `&#8288;<sup><a href="#${id}">${number}</a></sup>`
    }
  }

  return html
}
