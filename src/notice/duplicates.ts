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

/** Signatures in one block of memory; a block is never copied into a larger one. */
const block = 4096

/** Signatures of many items. */
export class Signatures {
  readonly #blocks: Uint32Array[] = []
  readonly #known = new Set<number>()

  add(index: number, signature: Uint32Array): void {
    const number = Math.floor(index / block)
    let numbers = this.#blocks[number]
    if (!numbers) this.#blocks[number] = numbers = new Uint32Array(signatureLength * block)
    numbers.set(signature, (index % block) * signatureLength)
    this.#known.add(index)
  }

  has(index: number): boolean {
    return this.#known.has(index)
  }

  #signatureOf(index: number): Uint32Array {
    const at = (index % block) * signatureLength
    return (this.#blocks[Math.floor(index / block)] as Uint32Array).subarray(at, at + signatureLength)
  }

  /** A number for each band of an item. */
  bandsOf(index: number): number[] {
    const signature = this.#signatureOf(index)
    return Array.from({length: bands}, (_, band) => {
      let key = band + 1
      for (let row = 0; row < rows; row++) key = Math.imul(key ^ (signature[band * rows + row] as number), 0x01000193) ^ (key >>> 15)
      return key | 0
    })
  }

  compare(left: number, right: number): number {
    const [one, other] = [this.#signatureOf(left), this.#signatureOf(right)]
    let same = 0
    for (let at = 0; at < signatureLength; at++) if (one[at] === other[at]) same++
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

/** Items by what they share, in flat memory: lists of their own for a hundred thousand items would take more than the items. */
class Chains {
  /** By the hash of a key, the latest entry that has it, counted from 1; 0 where there is none. */
  readonly #latest: Int32Array
  readonly #keys: Int32Array
  readonly #before: Int32Array
  readonly #places: Int32Array
  #count = 0

  constructor(most: number) {
    this.#latest = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, most * 2))))
    this.#keys = new Int32Array(most + 1)
    this.#before = new Int32Array(most + 1)
    this.#places = new Int32Array(most + 1)
  }

  #slotOf(key: number): number {
    const mask = this.#latest.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    for (let entry = this.#latest[slot] as number; entry !== 0 && this.#keys[entry] !== key; entry = this.#latest[slot] as number) slot = (slot + 1) & mask
    return slot
  }

  add(key: number, place: number): void {
    const slot = this.#slotOf(key)
    const entry = ++this.#count
    this.#keys[entry] = key
    this.#places[entry] = place
    this.#before[entry] = this.#latest[slot] as number
    this.#latest[slot] = entry
  }

  /** The latest with this key, no more than `most`, in the order they were added. */
  latest(key: number, most: number): number[] {
    const places: number[] = []
    let entry = this.#latest[this.#slotOf(key)] as number
    for (; entry !== 0 && places.length < most; entry = this.#before[entry] as number) places.unshift(this.#places[entry] as number)
    return places
  }
}

/** For each item that was filed before by somebody else (or again): the one that was first. `items` in the order of filing. Time is linear in their number. */
export function findDuplicates(items: readonly NoticeItem[], signatures: Signatures): Map<NoticeItem, NoticeItem> {
  const firstOf = new Map<NoticeItem, NoticeItem>()
  const chains = new Chains(items.length * bands)
  for (const [place, item] of items.entries()) {
    if (!signatures.has(item.index)) continue

    const keys = signatures.bandsOf(item.index)
    const isSame = (other: NoticeItem) => mayBeOne(other, item) && signatures.compare(other.index, item.index) >= least
    // An old story is not filed again.
    const near = new Set(keys.flatMap((key) => chains.latest(key, mostLooks)))
    const first = Array.from(near, (at) => items[at] as NoticeItem).find(isSame)
    if (first) firstOf.set(item, first)
    else for (const key of keys) chains.add(key, place)
  }
  return firstOf
}
