import type {Name, Sentence, SourceCue, Span} from '../item.ts'
import {split} from '../lexicon/phrases.ts'
import {englishAnonymous, englishBodies, englishGeneric, englishPapers, englishPosts, englishSourceVerbs} from '../lexicon/source-cues-en.ts'
import {lastStarting} from '../spans.ts'
import {KnownBodies} from './known-bodies.ts'
import {nounPhraseAfter, nounPhraseBefore, type Phrase} from './noun-phrases-en.ts'

type Kind = 'anonymous' | 'paper' | 'body' | 'post' | 'generic'

let verbPattern: RegExp | undefined
let kinds: Map<string, Kind> | undefined

const impersonal =
  /\b(?:it (?:is|was|has been) (?:understood|believed|reported|claimed|alleged|thought|rumou?red|said)|reportedly|allegedly|rumou?r has it|people familiar with the matter|on condition of anonymity)\b/g
const basis = /\b(?:according to|in the words of)\b/g
/** Verbs that only papers and bodies do as sources: a man who found a coin is none. */
const finding = /^(?:finds?|found|shows?|showed|shown|suggests?|suggested|reveals?|revealed|estimates?|estimated)$/
/** TV shows, the minister's claims: nouns as well. */
const alsoNoun = /^(?:shows|claims|reports|states|estimates|notes|finds|figures|warns)$/
/** Right before the verb, what shows a pronoun for its subject, or none. */
const noSubject = /(?:^|[^a-z])(?:he|she|they|it|we|i|you|to|be|was|were|been|is|are|not|can|will|would|could|may|and|or) $/
/** Bodies that need no article: police said. */
const bare = /^(?:police|authorities|prosecutors|investigators|detectives|media)$/

/** Sources of an English text. */
export function readEnglishSources(text: string, lower: string, sentences: readonly Sentence[], names: readonly Name[]): SourceCue[] {
  const found: SourceCue[] = []
  const reader = new SourceReader(text, lower, sentences, names)
  for (const match of lower.matchAll(impersonal)) {
    const span = {start: match.index, end: match.index + match[0].length}
    found.push({...span, type: 'anonymous', cue: span})
  }
  for (const match of lower.matchAll(basis)) {
    const cue = {start: match.index, end: match.index + match[0].length}
    const phrase = nounPhraseAfter(text, lower, cue.end)
    const type = phrase && reader.typeOf(phrase, '')
    if (phrase && type) found.push({start: cue.start, end: phrase.end, type, cue})
  }
  verbPattern ??= new RegExp(`\\b(?:${split(englishSourceVerbs).join('|')})\\b`, 'g')
  for (const match of lower.matchAll(verbPattern)) {
    // United States, Reporters' Notes: no verb.
    if (text.charAt(match.index) < 'a') continue
    const cue = {start: match.index, end: match.index + match[0].length}
    const source = reader.subjectOf(cue, match[0])
    if (source) found.push(source)
  }
  return found
}

/** What one text says of its sources. */
class SourceReader {
  readonly #item: KnownBodies

  constructor(
    readonly text: string,
    readonly lower: string,
    readonly sentences: readonly Sentence[],
    readonly names: readonly Name[],
  ) {
    this.#item = new KnownBodies(text, sentences, names)
  }

  subjectOf(cue: Span, verb: string): SourceCue | undefined {
    const sentence = this.sentences[lastStarting(this.sentences, cue.start)]
    if (!sentence || sentence.end <= cue.start) return
    // "…," said Mary Jones. Prices fell, reports the bank.
    const quoted = /["”’']\s$/.test(this.text.slice(cue.start - 2, cue.start))
    if (quoted || this.lower.charAt(cue.start - 2) === ',') {
      const behind = nounPhraseAfter(this.text, this.lower, cue.end)
      const type = behind && (quoted || /^["”’']?[.,;]/.test(this.lower.slice(behind.end, behind.end + 2))) ? this.typeOf(behind, verb) : undefined
      if (quoted || type) return behind && type ? {start: cue.start, end: behind.end, type, cue} : undefined
    }
    if (noSubject.test(this.lower.slice(Math.max(0, cue.start - 7), cue.start))) return
    const phrase = nounPhraseBefore(this.text, this.lower, Math.max(sentence.start, cue.start - 140), cue.start)
    if (
      !phrase ||
      (alsoNoun.test(verb) &&
        /'s?$/.test(
          this.lower
            .slice(phrase.start, cue.start)
            .trimEnd()
            .replace(/ [a-z-]{1,20}$/, ''),
        ))
    )
      return
    const type = this.typeOf(phrase, verb)
    return type && {start: phrase.start, end: cue.end, type, cue}
  }

  /** Named, generic or anonymous; nothing where the phrase is no source. */
  typeOf(phrase: Phrase, verb: string): SourceCue['type'] | undefined {
    const kind = kindOf(phrase.head)
    const words = this.lower.slice(phrase.start, phrase.end)
    if (kind === 'anonymous' || (kind !== undefined && /^(?:an? |the |one |some )?(?:unnamed|anonymous|unidentified)\b(?![^,]{0,20}'s)/.test(words)))
      return 'anonymous'

    const name = this.#nameIn(phrase)
    const owned = name !== undefined || this.#isProper(phrase)
    if (kind === undefined && (finding.test(verb) || alsoNoun.test(verb)))
      return name && name.type !== 'place' && name.end >= phrase.end - 2 && (name.type !== 'person' || !finding.test(verb)) ? 'named' : undefined
    if (kind === undefined) return owned && !this.#isPlace(phrase) ? 'named' : undefined
    if (kind === 'paper') return owned || this.#item.near(phrase.start) ? 'named' : 'generic'
    if (finding.test(verb) && kind !== 'body' && !/s$/.test(phrase.head)) return
    if ((name && name.type !== 'place') || (owned && kind !== 'generic')) return 'named'

    const definite = bare.test(phrase.head) || /^(?:the|its|his|her|their|this|that)\b|'s\b/.test(words)
    return definite && (kind === 'body' || kind === 'post') && (this.#item.sentenceHolds(phrase.start) || this.#item.count === 1) ? 'named' : 'generic'
  }

  /** A person or organisation (else a place) inside the phrase. */
  #nameIn({start, end}: Span): Name | undefined {
    let place: Name | undefined
    for (let index = lastStarting(this.names, end - 1); index >= 0; index--) {
      const name = this.names[index] as Name
      if (name.end <= start) break
      if (name.type !== 'place') return name
      place = name
    }
    return place
  }

  /** Israeli ministers, Tories: a capital where no sentence begins. */
  #isProper({start, end}: Span): boolean {
    const sentence = this.sentences[lastStarting(this.sentences, start)]
    const opens = sentence === undefined || sentence.start === start || /["“‘:]\s?$/.test(this.text.slice(Math.max(0, start - 2), start))
    return /(?:^|[\s'’-])[A-Z]/.test(opens ? this.text.slice(start, end).replace(/^[A-Za-z]+/, '') : this.text.slice(start, end))
  }

  #isPlace({start, end}: Span): boolean {
    const name = this.names[lastStarting(this.names, end - 1)]
    return name?.type === 'place' && name.end === end && name.start <= start + 4 && name.level !== 1
  }
}

function kindOf(head: string): Kind | undefined {
  kinds ??= new Map([
    ...split(englishGeneric).map((word) => [word, 'generic'] as const),
    ...split(englishPosts).map((word) => [word, 'post'] as const),
    ...split(englishBodies).map((word) => [word, 'body'] as const),
    ...split(englishPapers).map((word) => [word, 'paper'] as const),
    ...split(englishAnonymous).map((word) => [word, 'anonymous'] as const),
  ])
  return kinds.get(head)
}
