import {matchedText} from '../facts/matched-text.ts'
import type {Item, Span} from '../item.ts'

/** Hashes of a signature. */
export const signatureLength = 64
/** Characters of Chinese, or words of English, taken together. */
const shingle = {zh: 4, en: 3}
/** More text than this tells nothing new of whether two stories are one. */
const most = 6000

const multipliers = Uint32Array.from({length: signatureLength}, (_, index) => Math.imul(index + 1, 0x9e3779b1) | 1)

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

/** The text with names, places, dates and numbers each written as one sign, and without marks: what is left is how the story is told. */
export function maskFacts({facts, prose, language}: Item): string {
  const text = matchedText({language, prose})
  const furniture = facts.parts.filter(({kind}) => kind === 'furniture')
  const spans: (Span & {sign: string})[] = [
    ...facts.times.map((span) => ({start: span.start, end: span.end, sign: 'T'})),
    ...facts.quantities.map((span) => ({start: span.start, end: span.end, sign: 'Q'})),
    ...facts.names.map((span) => ({start: span.start, end: span.end, sign: 'N'})),
    ...furniture.map((span) => ({start: span.start, end: span.end, sign: ''})),
  ].sort((a, b) => a.start - b.start || b.end - a.end)

  let masked = ''
  let done = 0
  for (const {start, end, sign} of spans) {
    if (start < done) continue
    masked += `${text.slice(done, start)}${sign}`
    done = end
  }
  masked = (masked + text.slice(done)).slice(0, most)
  return language === 'en' ? masked.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : masked.replace(/[^\p{L}\p{N}]+/gu, '')
}

function listShingles(masked: string, isEnglish: boolean): Set<string> {
  const shingles = new Set<string>()
  const units = isEnglish ? masked.split(' ') : masked
  const size = isEnglish ? shingle.en : shingle.zh
  for (let at = 0; at + size <= units.length; at++) shingles.add(typeof units === 'string' ? units.slice(at, at + size) : units.slice(at, at + size).join(' '))
  return shingles
}

/** MinHash of a text whose facts were masked: the share of equal places in two signatures is about the share of what the texts have in common. Nothing for texts too short to tell. */
export function signText(masked: string, isEnglish: boolean): Uint32Array | undefined {
  const shingles = listShingles(masked, isEnglish)
  if (shingles.size < 12) return undefined

  const signature = new Uint32Array(signatureLength).fill(0xffffffff)
  for (const one of shingles) {
    const base = hash(one)
    for (let index = 0; index < signatureLength; index++) {
      const mixed = Math.imul(base ^ (base >>> 16) ^ Math.imul(index, 0x7feb352d), multipliers[index] as number) >>> 0
      if (mixed < (signature[index] as number)) signature[index] = mixed
    }
  }
  return signature
}

/** Figures of an item, hashed, at most a dozen: two stories in the same words but with other figures are two stories. */
export function hashFigures({facts}: Item): number[] {
  const values = new Set<number>()
  for (const {value, type} of facts.quantities) {
    if (value === undefined || type === 'ordinal' || value === 1) continue
    values.add(hash(String(value)) | 0)
    if (values.size === 12) break
  }
  return [...values]
}

/** Names of an item, hashed, at most sixteen: an account of the same thing names some of the same people and places. */
export function hashNames({facts, prose}: Item): number[] {
  const values = new Set<number>()
  for (const {start, end} of facts.names) {
    values.add(hash(prose.lower.slice(start, end)) | 0)
    if (values.size === 16) break
  }
  return [...values]
}
