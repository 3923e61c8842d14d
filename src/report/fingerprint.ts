import type {FileReport} from './formats.ts'
import type {Finding} from './report.ts'

/** 64 bits of a text as 16 hex digits (two FNV-1a hashes over UTF-16 code units, mixed): short and the same everywhere; no secret. */
function hashText(text: string): string {
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

/** What a finding is about, wherever it stands: its rule and the words it marks, white space and width of characters aside. */
function keyOf({ruleId, start, end}: Finding, source: string): string {
  return hashText(`${ruleId}\n${source.slice(start, end).normalize('NFKC').replace(/\s+/g, ' ').trim()}`)
}

/** A name for each finding of an item that stays when lines move, and that no other finding has. */
export function fingerprintFindings({path, source, report}: FileReport): Map<Finding, string> {
  const met = new Map<string, number>()
  return new Map(
    report.findings.map((finding) => {
      const key = keyOf(finding, source)
      const count = met.get(key) ?? 0
      met.set(key, count + 1)
      return [finding, hashText(`${path}\n${key}\n${count}`)]
    }),
  )
}
