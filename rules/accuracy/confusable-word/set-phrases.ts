import type {Span} from '#item'
import {foldText} from '../../../src/facts/scripts.ts'
import {lookAlike, soundAlike} from '../../../src/lexicon/alike.ts'
import {split} from '../../../src/lexicon/phrases.ts'
import {idioms} from './idioms.ts'
import {officialPhrases} from './official-phrases.ts'

/** A set phrase with one of its characters changed for another. */
export interface Slip extends Span {
  /** As it should be, in Simplified characters. */
  phrase: string
}

interface Phrase {
  /** Folded as texts are; as it was given. */
  text: string
  written: string
  /** Characters that may stand in it for one of its own. */
  allowed: string
}

interface Index {
  /** Phrases by the code of their first and of their last two characters, with the offset of those two. */
  byPair: Map<number, {phrase: Phrase; offset: number}[]>
  /** Marks the first characters of all pairs: 1; the second: 2. */
  flags: Uint8Array
  texts: Set<string>
}

/** Pairs that are variants of each other in many words, or a matter of region. */
const variants = new Set([
  '覆复',
  '复覆',
  '画划',
  '份分',
  '联连',
  '材才',
  '与予',
  '唯惟',
  '惟唯',
  '系繫',
  '沈沉',
  '勿毋',
  '词辞',
  '辞词',
  '记纪',
  '采彩',
  '象像',
])

let index: Index | undefined

function readIndex(): Index {
  const read: Index = {byPair: new Map(), flags: new Uint8Array(0x10000), texts: new Set()}
  for (const entry of [...split(idioms), ...split(officialPhrases)]) {
    const [written = '', allowed = ''] = entry.split(':')
    const text = foldText(written)
    read.texts.add(text)
    const phrase = {text, written, allowed: foldText(allowed)}
    // One changed character leaves either the first two or the last two as they are.
    for (const offset of [0, text.length - 2]) {
      const [first, second] = [text.charCodeAt(offset), text.charCodeAt(offset + 1)]
      read.flags[first] = (read.flags[first] as number) | 1
      read.flags[second] = (read.flags[second] as number) | 2
      const known = read.byPair.get(first * 0x10000 + second)
      if (known) known.push({phrase, offset})
      else read.byPair.set(first * 0x10000 + second, [{phrase, offset}])
    }
  }

  return read
}

/** Where one character differs; undefined where none does, or several. */
function findChange(text: string, start: number, phrase: string): number | undefined {
  let changed: number | undefined
  for (let at = 0; at < phrase.length; at++) {
    if (text.charCodeAt(start + at) === phrase.charCodeAt(at)) continue
    if (changed !== undefined) return undefined
    changed = at
  }

  return changed
}

/** Set phrases in a text (folded) with one character changed for one that sounds or looks like it. */
export function findSlips(text: string): Slip[] {
  index ??= readIndex()
  const {byPair, flags, texts} = index
  const found: Slip[] = []
  for (let at = 0; at + 1 < text.length; at++) {
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
    if (((flags[first] as number) & 1) === 0 || ((flags[second] as number) & 2) === 0) continue

    for (const {phrase, offset} of byPair.get(first * 0x10000 + second) ?? []) {
      const start = at - offset
      const changed = start < (found.at(-1)?.end ?? 0) ? undefined : findChange(text, start, phrase.text)
      if (changed === undefined) continue

      const [one, other] = [text.charAt(start + changed), phrase.text.charAt(changed)]
      if (phrase.allowed.includes(one) || variants.has(one + other) || !(soundAlike(one, other, true) || lookAlike(one, other))) continue
      const end = start + phrase.text.length
      if (!texts.has(text.slice(start, end))) found.push({start, end, phrase: phrase.written})
    }
  }

  return found.sort((a, b) => a.start - b.start)
}
