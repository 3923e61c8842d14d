import type {Language, Span} from '../item.ts'
import type {Prose} from '../prose/prose.ts'
import {readWords} from '../prose/words.ts'

type MarkType = 'PunctuationNode' | 'SymbolNode'

/** A leaf of a sentence (or a word with its parts), as a span of the prose. */
export type Token = (Span & {type: MarkType | 'WhiteSpaceNode'}) | (Span & {type: 'WordNode'; parts: WordPart[]})

/** A part of a word: its text, or the hyphen or full stop inside `state-of-the-art` and `U.S.`. */
export type WordPart = Span & {type: 'TextNode' | MarkType}

const blank = /^[\s\ufeff\u0085]+$/
const punctuation = /^\p{P}/u
const hyphen = /^[-\u2010\u2011]$/
const latinEnd = /[A-Za-z0-9\u00c0-\u024f]$/
const latinStart = /^[A-Za-z0-9\u00c0-\u024f]/
const initials = /^(?:[A-Za-z]\.){1,6}[A-Za-z]$/

/** The leaves of one span of the prose (a sentence); they cover it without gaps. */
export function readTokens(prose: Prose, span: Span, language: Language): Token[] {
  // The folded text has the same length, and the dictionary knows Simplified best.
  const folded = (language === 'en' ? prose.text : prose.folded).slice(span.start, span.end)
  return tokenize(prose.text.slice(span.start, span.end), folded, span.start, language)
}

/** As {@link readTokens}, for a text by itself. `at` is added to every offset; `folded` is the same text as the segmenter shall see it. */
export function tokenize(text: string, folded: string, at: number, language: Language): Token[] {
  const tokens: Token[] = []
  for (const word of readWords(folded, language)) {
    const value = text.slice(word.start, word.end)
    const span = {start: at + word.start, end: at + word.end}
    if (word.isWordLike) pushWord(tokens, span, text, at)
    else if (blank.test(value)) push(tokens, {...span, type: 'WhiteSpaceNode'}, (last) => last.type === 'WhiteSpaceNode')
    else {
      const type = punctuation.test(value) ? 'PunctuationNode' : 'SymbolNode'
      // …… and —— are one mark.
      push(tokens, {...span, type}, (last) => last.type === type && text.slice(last.start - at, last.end - at).endsWith(value))
    }
  }

  return closeInitials(tokens, text, at)
}

/** Adds a token, or lengthens the last one where both are the same. */
function push(tokens: Token[], token: Token, isSame: (last: Token) => boolean): void {
  const last = tokens.at(-1)
  if (last && isSame(last)) last.end = token.end
  else tokens.push(token)
}

/** Adds a word; with a hyphen before it and a word before that, both become one, as retext has it. */
function pushWord(tokens: Token[], span: Span, text: string, at: number): void {
  const part: WordPart = {...span, type: 'TextNode'}
  const mark = tokens.at(-1)
  const before = tokens.at(-2)
  const read = ({start, end}: Span) => text.slice(start - at, end - at)
  const joins =
    before?.type === 'WordNode' && mark?.type === 'PunctuationNode' && hyphen.test(read(mark)) && latinEnd.test(read(before)) && latinStart.test(read(span))
  if (!joins) {
    tokens.push({...span, type: 'WordNode', parts: [part]})
    return
  }

  tokens.pop()
  before.parts.push({start: mark.start, end: mark.end, type: 'PunctuationNode'}, part)
  before.end = span.end
}

/** The full stop of `U.S.` belongs to the word, but where it ends the sentence. */
function closeInitials(tokens: Token[], text: string, at: number): Token[] {
  return tokens.filter((token, index) => {
    const word = tokens[index - 1]
    const isStop = token.type === 'PunctuationNode' && token.end - token.start === 1 && text[token.start - at] === '.'
    if (!isStop || word?.type !== 'WordNode' || index === tokens.length - 1) return true
    if (!initials.test(text.slice(word.start - at, word.end - at))) return true

    word.parts.push({start: token.start, end: token.end, type: 'PunctuationNode'})
    word.end = token.end
    return false
  })
}
