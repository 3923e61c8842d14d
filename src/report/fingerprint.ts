import type {FileReport} from './formats.ts'
import type {Finding} from './report.ts'

/** 64 bits of a text as 16 hex digits (two FNV-1a hashes over UTF-16 code units, mixed): short and the same everywhere; no secret. */
export function hashText(text: string): string {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ (code + index), 0x5bd1e995)
    high ^= high >>> 13
  }
  const mix = (value: number) => {
    let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, '0')
  }
  return mix(low) + mix(high)
}

const normalise = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim()

/** Whether a finding is about the item as a whole: what is missing is shown at the headline, else at the first visible character. */
function isAboutItem({actual, start, end}: Finding, {source, report}: FileReport): boolean {
  if (actual !== undefined) return false
  const marked = source.slice(start, end)
  return marked.length <= 1 || normalise(marked) === normalise(report.fields.headline ?? '')
}

/** What a finding is about, wherever it stands: its rule and the words it marks, white space and width of characters aside. What is missing stays the same when the headline is rewritten. */
export function keyOf(finding: Finding, result: FileReport): string {
  const words = isAboutItem(finding, result) ? '' : normalise(result.source.slice(finding.start, finding.end))
  return hashText(`${finding.ruleId}\n${words}`)
}

/** A name for each finding of an item that stays when lines move, and that no other finding has. */
export function fingerprintFindings(result: FileReport): Map<Finding, string> {
  const met = new Map<string, number>()
  return new Map(
    result.report.findings.map((finding) => {
      const key = keyOf(finding, result)
      const count = met.get(key) ?? 0
      met.set(key, count + 1)
      return [finding, hashText(`${result.path}\n${key}\n${count}`)]
    }),
  )
}
