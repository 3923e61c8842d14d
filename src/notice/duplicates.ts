import {dayDifference} from '../facts/calendar.ts'
import type {NoticeItem} from './item.ts'
import {signatureLength} from './signature.ts'

/** Bands of the signature, each of so many hashes: items that share a band are looked at more closely. */
const bands = 8
const rows = 3
/** Share of equal hashes from which two texts tell the same story. */
const least = 0.6
/** Items looked at for each band: many that share one are a form, not a story. */
const mostLooks = 6
/** Days between two accounts of one event, and between their filings where none says when it was. */
const mostEventDays = 1
const mostFilingDays = 14
/** Shares of figures and of names that two accounts must have in common, where both have some. */
const leastFigures = 0.5
const leastNames = 0.4

/** Signatures of many items in one stretch of memory. */
export class Signatures {
  #all = new Uint32Array(signatureLength * 256)
  readonly #known = new Set<number>()

  add(index: number, signature: Uint32Array): void {
    const at = index * signatureLength
    if (at + signatureLength > this.#all.length) {
      const larger = new Uint32Array(Math.max(this.#all.length * 2, at + signatureLength))
      larger.set(this.#all)
      this.#all = larger
    }
    this.#all.set(signature, at)
    this.#known.add(index)
  }

  has(index: number): boolean {
    return this.#known.has(index)
  }

  /** A number for each band of an item. */
  bandsOf(index: number): number[] {
    return Array.from({length: bands}, (_, band) => {
      let key = band + 1
      for (let row = 0; row < rows; row++) key = Math.imul(key ^ (this.#all[index * signatureLength + band * rows + row] as number), 0x01000193) ^ (key >>> 15)
      return key | 0
    })
  }

  compare(left: number, right: number): number {
    let same = 0
    for (let at = 0; at < signatureLength; at++) if (this.#all[left * signatureLength + at] === this.#all[right * signatureLength + at]) same++
    return same / signatureLength
  }
}

const daysApart = (a: string | undefined, b: string | undefined) => (a && b ? Math.abs(dayDifference(a.slice(0, 10), b.slice(0, 10)) ?? 0) : undefined)

/** What two lists have in common, as a share of the shorter; all of it where one of them says nothing. */
function share(a: readonly number[], b: readonly number[]): number {
  const shorter = Math.min(a.length, b.length)
  return shorter === 0 ? 1 : a.filter((value) => b.includes(value)).length / shorter
}

/** Whether nothing in the facts of two items in like words speaks against their telling one story. */
function mayBeOne(a: NoticeItem, b: NoticeItem): boolean {
  const events = daysApart(a.event, b.event)
  if (events !== undefined ? events > mostEventDays : (daysApart(a.filed, b.filed) ?? 0) > mostFilingDays) return false
  return share(a.figures, b.figures) >= leastFigures && share(a.names, b.names) >= leastNames
}

/** For each item that was filed before by somebody else (or again): the one that was first. `items` in the order of filing. Time is linear in their number. */
export function findDuplicates(items: readonly NoticeItem[], signatures: Signatures): Map<NoticeItem, NoticeItem> {
  const firstOf = new Map<NoticeItem, NoticeItem>()
  const byBand = new Map<number, NoticeItem[]>()
  for (const item of items) {
    if (!signatures.has(item.index)) continue

    const keys = signatures.bandsOf(item.index)
    const first = findFirst(item, keys, byBand, signatures)
    if (first) {
      firstOf.set(item, first)
      continue
    }
    for (const key of keys) {
      const list = byBand.get(key)
      // The latest are kept: an old story is not filed again.
      if (!list) byBand.set(key, [item])
      else if (list.push(item) > mostLooks) list.shift()
    }
  }
  return firstOf
}

function findFirst(item: NoticeItem, keys: readonly number[], byBand: ReadonlyMap<number, NoticeItem[]>, signatures: Signatures): NoticeItem | undefined {
  const seen = new Set<NoticeItem>()
  for (const key of keys) {
    for (const other of byBand.get(key) ?? []) {
      if (seen.has(other)) continue
      seen.add(other)
      if (mayBeOne(other, item) && signatures.compare(other.index, item.index) >= least) return other
    }
  }
  return undefined
}
