import type {Name, Sentence, SourceCue, Span} from '../item.ts'
import {split} from '../lexicon/phrases.ts'
import {englishAnonymous, englishGeneric, englishSourceVerbs} from '../lexicon/source-cues.ts'
import {lastNameIn, lastStarting} from './speaker.ts'

let verbPattern: RegExp | undefined
let anonymous: Set<string> | undefined
let generic: Set<string> | undefined

const impersonal =
  /\b(?:it (?:is|was|has been) (?:understood|believed|reported|claimed|alleged|thought|rumou?red|said)|reportedly|allegedly|rumou?r has it|people familiar with the matter|on condition of anonymity)\b/g
const basis = /\baccording to\b/g
const stop = /[.,;:!?()“”"\n]/
const wordPattern = /[a-z][a-z'-]{0,40}/g
const adverb =
  /^(?:also|later|then|has|have|had|earlier|recently|previously|repeatedly|further|however|himself|herself|themselves|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|who|[a-z]{3,}ly)$/
const article = /^(?:the|a|an|one|some|many|several|two|three|another|other|most|local|senior|government|us|uk)$/

/** Sources of an English text. */
export function readEnglishSources(text: string, lower: string, sentences: readonly Sentence[], names: readonly Name[]): SourceCue[] {
  const found: SourceCue[] = []
  for (const match of lower.matchAll(impersonal)) {
    const span = {start: match.index, end: match.index + match[0].length}
    found.push({...span, type: 'anonymous', cue: span})
  }
  for (const match of lower.matchAll(basis)) {
    const cue = {start: match.index, end: match.index + match[0].length}
    const source = after(text, lower, cue.end, names)
    if (source) found.push({start: cue.start, end: source.end, type: source.type, cue})
  }
  verbPattern ??= new RegExp(`\\b(?:${split(englishSourceVerbs).join('|')})\\b`, 'g')
  for (const match of lower.matchAll(verbPattern)) {
    const cue = {start: match.index, end: match.index + match[0].length}
    const sentence = sentences[lastStarting(sentences, cue.start)]
    if (!sentence || sentence.end <= cue.start) continue
    const subject = before(text, lower, Math.max(sentence.start, cue.start - 90), cue.start, names)
    if (subject) {
      found.push({start: subject.start, end: cue.end, type: subject.type, cue})
      continue
    }
    // "…," said Mary Jones: only after a quotation.
    if (!/["”’']\s$/.test(text.slice(cue.start - 2, cue.start))) continue
    const behind = after(text, lower, cue.end, names)
    if (behind) found.push({start: cue.start, end: behind.end, type: behind.type, cue})
  }
  return found
}

interface Source extends Span {
  type: SourceCue['type']
}

/** The subject that ends right before the verb. */
function before(text: string, lower: string, from: number, verb: number, names: readonly Name[]): Source | undefined {
  const words = wordsIn(lower, from, verb)
  let last = words.length - 1
  while (last >= 0 && adverb.test((words[last] as Word).text)) last--
  // Officials in Lower Wick said: over the place to its people.
  const place = names[lastStarting(names, verb - 1)]
  if (place?.type === 'place' && place.end === words[last]?.end) {
    while (last >= 0 && (words[last] as Word).start >= place.start) last--
    if (/^(?:in|at|from|near|outside|of)$/.test(words[last]?.text ?? '')) last--
  }
  const word = words[last]
  if (!word || stop.test(lower.slice(word.end, verb).replace(',', ''))) return

  const name = lastNameIn(names, from, verb)
  // Mary Jones said; Mary Jones, the mayor, said.
  if (name && (name.end >= word.end - 2 || (lower.slice(word.end, verb).includes(',') && lower.charAt(name.end) === ',')))
    return {start: name.start, end: name.end, type: 'named'}
  const type = kindOf(word.text)
  if (!type) return

  let first = last
  while (
    first > 0 &&
    last - first < 3 &&
    !stop.test(lower.slice((words[first - 1] as Word).end, (words[first] as Word).start)) &&
    (article.test((words[first - 1] as Word).text) || last - first < 1)
  )
    first--
  if (!article.test((words[first] as Word).text) && first < last && !/^[A-Z]/.test(text.charAt((words[first] as Word).start))) first = last
  // A Treasury spokesman: the organisation makes it a named source.
  const owned = name && name.type === 'organisation' && word.start - name.end <= 12
  let start = Math.min((words[first] as Word).start, owned && name ? name.start : word.start)
  const before = words.findLast(({end}) => end < start)
  if (owned && before && article.test(before.text) && start - before.end === 1) start = before.start
  return {start, end: word.end, type: owned ? 'named' : type}
}

/** The source behind `according to` or an inverted verb. */
function after(text: string, lower: string, from: number, names: readonly Name[]): Source | undefined {
  let end = from
  const limit = Math.min(text.length, from + 90)
  while (
    end < limit &&
    !/[,;:!?()“”"\n]/.test(text.charAt(end)) &&
    !(
      text.charAt(end) === '.' &&
      /\s|$/.test(text.charAt(end + 1)) &&
      !/[A-Z]/.test(text.charAt(end - 1)) &&
      !/\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Prof)$/.test(text.slice(end - 4, end))
    )
  )
    end++
  const words = wordsIn(lower, from, end).slice(0, 12)
  const name = lastNameIn(names, from, end)
  if (name && words.length > 0) {
    const hidden = words.find((word) => anonymousSet().has(word.text) && word.start < name.start)
    return hidden ? {start: from, end: hidden.end, type: 'anonymous'} : {start: from, end: name.end, type: 'named'}
  }
  const word = words.find(({text: written}) => kindOf(written))
  return word ? {start: from, end: word.end, type: kindOf(word.text) as SourceCue['type']} : undefined
}

function kindOf(word: string): SourceCue['type'] | undefined {
  anonymousSet()
  generic ??= new Set(split(englishGeneric))
  if (word === 'police') return 'named'
  return anonymous?.has(word) ? 'anonymous' : generic.has(word) ? 'generic' : undefined
}

function anonymousSet(): Set<string> {
  anonymous ??= new Set(split(englishAnonymous))
  return anonymous
}

interface Word extends Span {
  text: string
}

function wordsIn(lower: string, start: number, end: number): Word[] {
  const words: Word[] = []
  for (const {index, 0: word} of lower.slice(start, end).matchAll(wordPattern)) {
    words.push({start: start + index, end: start + index + word.length, text: word.replace(/'s$/, '')})
  }
  return words
}
