import {split} from '../lexicon/phrases.ts'
import {englishInvertedVerbs, englishSpeakerNouns, englishSpeechVerbs} from '../lexicon/speech-verbs-en.ts'
import {CharacterSet, isLatinLetter} from '../prose/characters.ts'
import {lastStarting} from '../spans.ts'
import type {Quoted} from './quotation-marks.ts'
import {firstNameIn, lastNameIn, type Speaker, type SpeechContext} from './speaker.ts'

let verbs: Set<string> | undefined
let inverted: Set<string> | undefined
let nouns: Set<string> | undefined

const pronoun = /^(?:he|she|they|we|i|it|who)$/
const auxiliary =
  /^(?:has|have|had|was|is|are|were|been|being|be|also|later|then|once|will|would|could|did|does|do|just|only|even|still|again|never|not|to|further|often|even|always|not|recently|publicly|himself|herself|themselves|as|repeatedly|\w{3,}ly|went|on|at|reportedly)$/
const wordParts = new CharacterSet("'’-").addRange(0x41, 0x5a).addRange(0x61, 0x7a)
const longestWord = 40

/** How far back a sentence is looked into, in characters: keeps endless sentences linear. */
const reach = 600

interface Word {
  start: number
  end: number
  text: string
}

/** Who says a quotation of an English text by the words of its own sentence. */
export function findEnglishSpeaker(quoted: Quoted, context: SpeechContext, from: number, to: number): Speaker | undefined {
  const words = context.text.slice(Math.max(quoted.innerStart, quoted.innerEnd - 12), quoted.innerEnd).trimEnd()
  const last = words.endsWith('..') ? '…' : (words.at(-1) ?? '')
  const ended = last === '.' && !/^\s*[a-z]/.test(context.text.slice(quoted.end, quoted.end + 3))
  if (ended || !/[,!?…—-]/.test(last)) {
    return speakerBefore(quoted, context, from) ?? (ended ? undefined : speakerAfter(quoted, context, to)) ?? subjectOfSentence(quoted, context, from)
  }
  return speakerAfter(quoted, context, to) ?? speakerBefore(quoted, context, from) ?? subjectOfSentence(quoted, context, from)
}

/** No verb of speech, but the quotation stands inside a sentence of somebody's: Ames went after the plan as a "…". */
function subjectOfSentence(quoted: Quoted, context: SpeechContext, from: number): Speaker | undefined {
  const sentence = context.sentences[lastStarting(context.sentences, quoted.start - 1)]
  if (!sentence || sentence.end <= quoted.start || sentence.start < from || quoted.start - sentence.start > reach) return

  const name = firstNameIn(context.names, sentence.start, quoted.start)
  const lead = wordsIn(context.text, sentence.start, quoted.start)
    .slice(0, 12)
    .find((word) => pronoun.test(word.text) && word.text !== 'it' && word.text !== 'who')
  if (lead && (!name || lead.start < name.start)) return {speaker: {start: lead.start, end: lead.end}}
  return name && {speaker: {start: name.start, end: name.end}}
}

/** Who says it by the end of the text before: Ms Lee was angry. "…"; Smith continued: */
export function findEnglishNeighbour(quoted: Quoted, context: SpeechContext, from: number): Speaker | undefined {
  const index = lastStarting(context.sentences, quoted.start - 1)
  const sentence = context.sentences[index]
  if (!sentence || sentence.end > quoted.start || sentence.start < from) return

  const start = Math.max(sentence.start, sentence.end - reach)
  return inSpan(context, start, sentence.end) ?? byName(context, start, sentence.end)
}

function byName(context: SpeechContext, start: number, end: number): Speaker | undefined {
  const name = firstNameIn(context.names, start, end)
  return name?.type === 'person' ? {speaker: {start: name.start, end: name.end}} : undefined
}

/** "…," said Mary Jones; "…," she told reporters. */
function speakerAfter(quoted: Quoted, context: SpeechContext, to: number): Speaker | undefined {
  let end = Math.min(to, quoted.end + 160)
  const stop = context.text.slice(quoted.end, end).search(/[“"\n]|[a-z)0-9]{3}[.!?](?:\s|$)/)
  if (stop >= 0) end = quoted.end + stop + (/[“"\n]/.test(context.text.charAt(quoted.end + stop)) ? 0 : 3)
  const words = wordsIn(context.text, quoted.end, end)
  const first = words[0]
  if (first && invertedVerbs().has(first.text)) {
    const cue = {start: first.start, end: first.end}
    const speaker = subjectAfter(context, first.end, end)
    if (speaker) return {speaker, cue}
  }
  return according(context, quoted.end, end) ?? firstClause(context, words, quoted.end)
}

function firstClause(context: SpeechContext, words: readonly Word[], from: number): Speaker | undefined {
  const at = words.findIndex((word) => speechVerbs().has(word.text))
  if (at < 1 || at > 14) return

  const verb = words[at] as Word
  const speaker = subjectBefore(context, words.slice(0, at), from, verb.start)
  return speaker && {speaker, cue: {start: verb.start, end: verb.end}}
}

/** Mary Jones said: "…"; Jones, who has called it "…". */
function speakerBefore(quoted: Quoted, context: SpeechContext, from: number): Speaker | undefined {
  const sentence = context.sentences[lastStarting(context.sentences, quoted.start)]
  const start = Math.max(sentence && sentence.end > quoted.start ? sentence.start : quoted.start, from, quoted.start - reach)
  return inSpan(context, start, quoted.start)
}

function inSpan(context: SpeechContext, start: number, end: number): Speaker | undefined {
  const words = wordsIn(context.text, start, end)
  for (let at = words.length - 1; at > 0; at--) {
    const verb = words[at] as Word
    if (!speechVerbs().has(verb.text)) continue
    const cue = {start: verb.start, end: verb.end}
    // …, saying "…": the subject is the sentence's own.
    if (verb.text.endsWith('ing') && verb.text !== 'during') {
      const name = firstNameIn(context.names, start, verb.start)
      if (name) return {speaker: {start: name.start, end: name.end}, cue}
    }
    const speaker = subjectBefore(context, words.slice(0, at), start, verb.start)
    if (speaker) return {speaker, cue}
  }
  return according(context, start, end)
}

function according(context: SpeechContext, start: number, end: number): Speaker | undefined {
  const at = context.lower.slice(start, end).search(/\baccording to\b/)
  if (at < 0) return

  const cue = {start: start + at, end: start + at + 12}
  const speaker = subjectAfter(context, cue.end, Math.min(end, cue.end + 90))
  return speaker && {speaker, cue}
}

/** The subject of the verb that follows these words. */
function subjectBefore(context: SpeechContext, words: readonly Word[], from: number, verb: number): {start: number; end: number} | undefined {
  let last = words.length - 1
  while (last >= 0 && auxiliary.test((words[last] as Word).text) && !pronoun.test((words[last] as Word).text)) last--
  const word = words[last]
  if (!word) return
  if (pronoun.test(word.text) && word.text !== 'who' && word.text !== 'it') return {start: word.start, end: word.end}

  const name = lastNameIn(context.names, from, verb)
  if (/^[A-Z]/.test(context.text.charAt(word.start)) && !(name && name.end > word.start)) return {start: word.start, end: word.end}
  if (name && name.end >= word.end - 2) return {start: name.start, end: name.end}
  if (speakerNounSet().has(word.text) && word.text !== 'who') return phraseBefore(words, last)
  const comma = context.text.slice(Math.max(from, verb - 3), verb).includes(',')
  const noun = comma || word.text === 'who' ? undefined : (lastNoun(words, last) ?? articled(words, last, name?.end ?? from))
  if (noun && (!name || noun.start > name.end)) return noun
  return name && {start: name.start, end: name.end}
}

/** Mary Jones; Mayor Jones; a spokesman for the company: what follows the verb. */
function subjectAfter(context: SpeechContext, from: number, end: number): {start: number; end: number} | undefined {
  const words = wordsIn(context.text, from, Math.min(end, from + 90))
  const first = words[0]
  if (!first) return
  if (pronoun.test(first.text)) return {start: first.start, end: first.end}

  const name = firstNameIn(context.names, from, Math.min(end, from + 90))
  const noun = words.slice(0, 6).find((word) => speakerNounSet().has(word.text) && !pronoun.test(word.text))
  if (noun && (!name || noun.start < name.start)) return {start: first.start, end: noun.end}
  if (name) return {start: name.start, end: name.end}
  if (/^[A-Z]/.test(context.text.charAt(first.start))) return {start: first.start, end: first.end}
  // said the ruling: any noun with its article.
  const second = words[1]
  return /^(?:the|a|an|one|his|her|their)$/.test(first.text) && second ? {start: first.start, end: second.end} : undefined
}

/** The noun with the words back to its article, at most four. */
function phraseBefore(words: readonly Word[], at: number): {start: number; end: number} {
  const end = (words[at] as Word).end
  for (let index = at; index >= Math.max(0, at - 4); index--) {
    const word = words[index] as Word
    if (/^(?:the|a|an|one|another|his|her|their|its|some|many|several|two|three|other|no)$/.test(word.text)) return {start: word.start, end}
  }
  return {start: (words[at] as Word).start, end}
}

/** The commission, its latest advert: any noun with an article at most four words before it, behind the last name. */
function articled(words: readonly Word[], at: number, from: number): {start: number; end: number} | undefined {
  const phrase = phraseBefore(words, at)
  return phrase.start < (words[at] as Word).start && phrase.start >= from ? phrase : undefined
}

function lastNoun(words: readonly Word[], at: number): {start: number; end: number} | undefined {
  for (let index = at; index >= Math.max(0, at - 6); index--) {
    if (speakerNounSet().has((words[index] as Word).text)) return phraseBefore(words, index)
  }
  return
}

function wordsIn(text: string, start: number, end: number): Word[] {
  const words: Word[] = []
  for (let at = start; at < end; at++) {
    if (!isLatinLetter(text.charCodeAt(at))) continue

    let stop = at + 1
    while (stop < end && stop - at <= longestWord && wordParts.at(text, stop)) stop++
    const word = text.slice(at, stop).toLowerCase()
    words.push({start: at, end: stop, text: word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word})
    at = stop - 1
  }
  return words
}

function speechVerbs(): Set<string> {
  verbs ??= new Set(split(englishSpeechVerbs))
  return verbs
}

function invertedVerbs(): Set<string> {
  inverted ??= new Set(split(englishInvertedVerbs))
  return inverted
}

function speakerNounSet(): Set<string> {
  nouns ??= new Set(split(englishSpeakerNouns))
  return nouns
}
