import type {Name, Sentence, Span} from '../item.ts'
import {lastStarting} from '../spans.ts'
import type {Quoted} from './quotation-marks.ts'

/** Who speaks, and the verb that says so. */
export interface Speaker {
  speaker: Span
  cue?: Span
}

/** What a reader of speakers sees: the text to match on, its sentences and names, all sorted. */
export interface SpeechContext {
  /** Folded (Chinese) or written (English) text. */
  text: string
  /** The same in ASCII lower case. */
  lower: string
  sentences: readonly Sentence[]
  names: readonly Name[]
}

/** The last person or organisation (else place) that ends at or before `end` and begins at or after `from`. */
export function lastNameIn(names: readonly Name[], from: number, end: number): Name | undefined {
  for (let index = lastStarting(names, end - 1); index >= 0; index--) {
    const name = names[index] as Name
    if (name.start < from) return
    if (name.end <= end && name.type !== 'place') return name
  }
  return
}

/** The first person or organisation within [from, end). */
export function firstNameIn(names: readonly Name[], from: number, end: number): Name | undefined {
  for (let index = Math.max(0, lastStarting(names, from)); index < names.length; index++) {
    const name = names[index] as Name
    if (name.start >= end) return
    if (name.start >= from && name.type !== 'place') return name
  }
  return
}

const label = /^(?:[A-Z][A-Z.'’-]{1,20}(?: [A-Z][A-Z.'’-]{1,20}){0,2}|[QA]|[\u4e00-\u9fff]{1,5})[:：]/

/** “WALLACE: …”, “问：…”: the speaker's name inside the marks of a transcript. */
export function labelOf(text: string, quoted: Quoted): Span | undefined {
  const found = label.exec(text.slice(quoted.innerStart, Math.min(quoted.innerEnd, quoted.innerStart + 64)))
  return found ? {start: quoted.innerStart, end: quoted.innerStart + found[0].length - 1} : undefined
}

const signature = /^[”"’」』.。\s]{0,3}(?:[—–-]{1,2}|[（(]|⸺)\s{0,2}([\u4e00-\u9fffA-Z《@][^\n—–。！？!?)）]{1,60})[)）.。]?\s{0,3}$/

/** “…” — Ann Fletcher; “…” (Ann Fletcher); “…”⏎——王强: who is named behind a dash or in brackets as the rest of the paragraph, or as the next. */
export function signatureOf(text: string, end: number, block: Span, next: Span | undefined): Span | undefined {
  const rest = block.end - end
  const within = rest > 2 ? {start: end, end: block.end} : next
  if (!within || within.end - within.start > 72 || rest > 72) return

  const found = signature.exec(text.slice(within.start, within.end))
  if (!found) return
  const start = within.start + found[0].indexOf(found[1] as string)
  return {start, end: start + (found[1] as string).trimEnd().length}
}

/** A subject no list knows, where the verb ends its clause: 在海州工作的马骏说. */
export function phraseBefore(text: string, verb: Span, from: number): Span | undefined {
  if (!/^(?:[，。：:,！]|记者)/.test(text.slice(verb.end, verb.end + 2))) return
  let start = verb.start
  while (start > from && verb.start - start < 20 && /[\u4e00-\u9fff·A-Za-z]/.test(text.charAt(start - 1))) start--
  const phrase = text.slice(start, verb.start).replace(/^[日月份]{1,2}/, '')
  start = verb.start - phrase.length
  if (phrase.length < 2 || /^(?:此外|同时|随后|另外|其中|会上|对此|因此)/.test(phrase)) return
  // 桥本又在内阁改组后表示: the adverbial is not the speaker's.
  const rest = phrase.slice(2).search(/紧紧|[又在还也就则曾并向对从把给]/)
  return {start, end: rest < 0 ? verb.start : start + 2 + rest}
}

/** Where the Chinese sentence that ends at `end` begins, not before `from`. */
export function clauseStart(text: string, end: number, from: number): number {
  let at = end
  while (at > from && !/[。！？\n]/.test(text.charAt(at - 1))) at--
  return at
}
