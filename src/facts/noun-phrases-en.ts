import type {Span} from '../item.ts'
import {split} from '../lexicon/phrases.ts'
import {functionWords} from '../lexicon/source-cues-en.ts'
import {CharacterSet} from '../prose/characters.ts'

/** A noun phrase that stands as source: a spokesman for the company, Israel's defence minister. */
export interface Phrase extends Span {
  /** Its main noun in lower case: spokesman, minister. */
  head: string
}

interface Word extends Span {
  text: string
}

let stoppers: Set<string> | undefined

const wordStarts = new CharacterSet('£$€').addRange(0x61, 0x7a).addRange(0x30, 0x39)
const wordParts = new CharacterSet("£$€'.,&/-").addRange(0x61, 0x7a).addRange(0x30, 0x39)
/** What a word is without at its end. */
const wordTails = new CharacterSet(".,'/-&")
const longestWord = 40
const adverb =
  /^(?:also|later|then|has|have|had|earlier|recently|previously|repeatedly|further|however|himself|herself|itself|themselves|now|still|first|once|again|today|yesterday|tomorrow|who|on|late|early|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|week|month|year|night|morning|afternoon|evening|[a-z]{3,}ly)$/
const determiner =
  /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your|some|many|several|most|no|all|both|each|every|another|other|two|three|four|five|six|one)$/
const occasion =
  /^(?:statement|interview|conference|briefing|speech|letter|e-?mail|post|tweet|filing|release|note|message|hearing|report|call|rally|forum|address)$/
const participle = /^(?:published|released|issued|made|carried|conducted|commissioned|obtained|seen|quoted|out|compiled|led)$/
const joining = /^(?:for|in|at|from|with|near|outside|by|on|to)$/
const followed =
  /^(?:officials?|spokes(?:man|woman|person|people)|sources?|residents?|police|experts?|analysts?|economists?|researchers?|scientists?|doctors?|lawyers?|leaders?|head|chief|director|secretary|minister|ministers|ambassador|president|professor|lecturer|reports?|study|studies|survey|surveys|poll|polls|data|figures|research|adviser|people|witnesses|prosecutors?|authorities|members?|reporters?|editor|close|campaigners?|supporters?|investigators?|teams?|farmers?|workers?|students?|officers?|correspondent|agent)$/

/** The subject that ends right before the verb; `from` bounds the search. */
export function nounPhraseBefore(text: string, lower: string, from: number, verb: number): Phrase | undefined {
  // Only behind a comma or a dash does the subject begin far back.
  const words = wordsIn(lower, /[,–—-]/.test(lower.slice(verb - 24, verb)) ? from : boundary(lower, from, verb - 80), verb)
  const last = skipAdverbials(words, lower, verb)
  const word = words[last]
  if (!word) return
  const gap = lower.slice(word.end, verb)
  if (/[.;:!?()"”“\n]/.test(gap.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)\.?/, ''))) return

  // Mary Jones, the mayor, said: over what stands between the commas, or the dashes.
  const dash = /^ [-–—] /.test(gap)
  if (dash || /^["”’']?,/.test(gap)) {
    const opens = (at: number) => (dash ? /^ [-–—] $/.test(lower.slice(at, at + 3)) : lower.charAt(at) === ',')
    const open = words.findLastIndex((one, index) => index < last && last - index <= 12 && opens(one.end))
    const holder = open >= 0 ? phraseAt(text, lower, words, open) : undefined
    if (holder && !/[.;:!?()"”“\n]/.test(lower.slice(holder.end, word.end).replace(/\b(?:mr|mrs|ms|dr|jr|sr|prof|[a-z])\./g, '')))
      return nameBefore(text, lower, words, holder) ?? holder
    return /^["”’']?,\s*$/.test(gap) ? phraseAt(text, lower, words, last) : undefined
  }
  return phraseAt(text, lower, words, last)
}

/** Dan Hill, founder of the firm, which …, said: the name stands one comma further back. */
function nameBefore(text: string, lower: string, words: readonly Word[], holder: Phrase): Phrase | undefined {
  if (/[A-Z]/.test(text.charAt(holder.start))) return
  const at = words.findLastIndex(({end}) => end < holder.start)
  return at >= 0 && lower.charAt((words[at] as Word).end) === ',' && isCapital(text, words[at]) ? phraseAt(text, lower, words, at) : undefined
}

/** The source behind `according to` or an inverted verb. */
export function nounPhraseAfter(text: string, lower: string, from: number): Phrase | undefined {
  const words = wordsIn(lower, from, Math.min(text.length, from + 110)).slice(0, 12)
  let end = 0
  let head = -1
  for (; end < words.length; end++) {
    const word = words[end] as Word
    const before = words[end - 1]
    const between = lower.slice(before?.end ?? from, word.start)
    if (before && /[,;:!?()"”“\n.]/.test(between.replace(/^\.(?= )/, /^(?:mr|mrs|ms|dr|sen|gov|rep|prof|gen|st|[a-z])$/.test(before.text) ? '' : '.'))) break
    const stops = stopperSet().has(word.text)
    if (stops && head < 0 && end > 0) head = end - 1
    if (stops && !/^(?:of|for|from|at|in|and|by|on|close|to|with)$/.test(word.text)) break
  }
  while (end > 0 && (stopperSet().has((words[end - 1] as Word).text) || determiner.test((words[end - 1] as Word).text))) end--
  const last = words[end - 1]
  if (!last || !words[0]) return
  const noun = words[head >= 0 && head < end ? head : end - 1] as Word
  return {start: words[0].start, end: last.end, head: noun.text.replace(/'s?$/, '')}
}

/** The phrase that ends with this word: back to its article, over `of` and over `for` behind an office. */
function phraseAt(text: string, lower: string, words: readonly Word[], last: number): Phrase | undefined {
  let first = pieceStart(text, lower, words, last)
  if (first > last) return
  let head = last
  for (let round = 0; round < 3 && first > 1; round++) {
    const link = words[first - 1] as Word
    const before = words[first - 2] as Word
    if (/[.,;:!?()"”“\n]/.test(lower.slice(before.end, (words[first] as Word).start))) break
    let at = first - 2
    if (link.text === 'by' && participle.test(before.text)) at--
    else if (!(link.text === 'of' || (joining.test(link.text) && followed.test(before.text)))) break
    if (at < 0 || stopperSet().has((words[at] as Word).text)) break
    const start = pieceStart(text, lower, words, at)
    if (start > at) break
    first = start
    head = at
  }
  const start = (words[first] as Word).start
  return {start, end: (words[last] as Word).end, head: (words[head] as Word).text.replace(/'s?$/, '')}
}

/** Index of the first word of the run of nouns and adjectives that ends at `last`, with its article; beyond `last` where there is none. */
function pieceStart(text: string, lower: string, words: readonly Word[], last: number): number {
  const stops = stopperSet()
  let first = last + 1
  for (let at = last; at >= 0 && last - at < 8; at--) {
    const word = words[at] as Word
    const next = words[at + 1]
    if (at < last && next && /[^\s'’"“-]/.test(lower.slice(word.end, next.start).replace(/^\.(?= )/, ''))) break
    if (at < last && next && /["“”\n]/.test(lower.slice(word.end, next.start))) break
    const capital = /[A-Z]/.test(text.charAt(word.start))
    const joins = at < last && at > 0 && /^(?:and|for|of|the)$/.test(word.text) && isCapital(text, words[at - 1]) && isCapital(text, next)
    if (
      stops.has(word.text) &&
      !joins &&
      !(
        capital &&
        at < last &&
        !/^(?:but|and|as|when|while|after|in|on|at|for|if|what|that|so|then|he|she|it|they|we|i|meanwhile|however|yesterday|today)$/.test(word.text)
      )
    )
      break
    first = at
    if (determiner.test(word.text) && at < last && !(capital && determiner.test(words[at - 1]?.text ?? ''))) break
  }
  // Last month Wenger said, In October Tory leader …: the time is not the speaker's.
  while (first < last && adverb.test((words[first] as Word).text) && !/^(?:late|early|who|this)$/.test((words[first] as Word).text)) first++
  return first <= last && stops.has((words[first] as Word).text) && !isCapital(text, words[first]) ? first + 1 : first
}

/** Index of the last word of the subject: before also, on Sunday, in a statement. */
function skipAdverbials(words: readonly Word[], lower: string, verb: number): number {
  let last = words.length - 1
  for (let round = 0; round < 8 && last >= 0; round++) {
    const word = words[last] as Word
    if (lower.slice(word.end, verb).includes('\n')) return -1
    if (adverb.test(word.text) || (/^\d{1,2}$/.test(word.text) && adverb.test(words[last - 1]?.text ?? ''))) last--
    else if (occasion.test(word.text)) {
      const start = words.findLastIndex(({text}, index) => index < last && index >= last - 4 && /^(?:in|at|during|on)$/.test(text))
      if (start <= 0) return last
      last = start - 1
    } else if (participle.test(word.text)) last--
    else return last
  }
  return last
}

/** The first beginning of a word at or after `at`, but not before `from`. */
function boundary(lower: string, from: number, at: number): number {
  if (at <= from) return from
  const space = lower.indexOf(' ', at)
  return space < 0 ? at : space
}

function isCapital(text: string, word: Word | undefined): boolean {
  return word !== undefined && /[A-Z]/.test(text.charAt(word.start))
}

function wordsIn(lower: string, start: number, end: number): Word[] {
  const words: Word[] = []
  for (let at = start; at < end; at++) {
    if (!wordStarts.at(lower, at)) continue

    let stop = at + 1
    while (stop < end && stop - at <= longestWord && wordParts.at(lower, stop)) stop++
    let last = stop
    while (wordTails.at(lower, last - 1)) last--
    words.push({start: at, end: last, text: lower.slice(at, last)})
    at = stop - 1
  }
  return words
}

function stopperSet(): Set<string> {
  stoppers ??= new Set(split(functionWords))
  return stoppers
}
