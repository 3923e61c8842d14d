import type {Language, Span} from '../item.ts'
import type {Prose} from '../prose/prose.ts'
import {readWords} from '../prose/words.ts'

type MarkType = 'PunctuationNode' | 'SymbolNode'

/** A leaf of a sentence (or a word with its parts), as a span of the prose. */
export type Token = (Span & {type: MarkType | 'WhiteSpaceNode'}) | (Span & {type: 'WordNode'; parts: WordPart[]})

/** A part of a word: its text, or the hyphen or full stop inside `state-of-the-art` and `U.S.`. */
type WordPart = Span & {type: 'TextNode' | MarkType}

const blank = /^[\s\ufeff\u0085]+$/
const punctuation = /^\p{P}/u
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
  for (const {start, end, isWordLike} of readWords(folded, language)) {
    if (isWordLike) pushWord(tokens, start, end, text, at)
    else pushMark(tokens, start, end, text, at)
  }

  return closeInitials(tokens, text, at)
}

/** Adds white space or a mark, or lengthens the last token where both are the same: …… and —— are one mark. */
function pushMark(tokens: Token[], start: number, end: number, text: string, at: number): void {
  const value = text.slice(start, end)
  const type = blank.test(value) ? 'WhiteSpaceNode' : punctuation.test(value) ? 'PunctuationNode' : 'SymbolNode'
  const last = tokens.at(-1)
  if (last?.type === type && (type === 'WhiteSpaceNode' || text.startsWith(value, last.end - at - value.length))) last.end = at + end
  else tokens.push({start: at + start, end: at + end, type})
}

/** Adds a word; with a hyphen before it and a word before that, both become one, as retext has it. */
function pushWord(tokens: Token[], start: number, end: number, text: string, at: number): void {
  const part: WordPart = {start: at + start, end: at + end, type: 'TextNode'}
  const before = isHyphen(text.charCodeAt(start - 1)) ? tokens.at(-2) : undefined
  const joins =
    before?.type === 'WordNode' && before.end === part.start - 1 && latinEnd.test(text[before.end - 1 - at] ?? '') && latinStart.test(text[start] ?? '')
  if (!joins) {
    tokens.push({start: part.start, end: part.end, type: 'WordNode', parts: [part]})
    return
  }

  tokens.pop()
  before.parts.push({start: before.end, end: part.start, type: 'PunctuationNode'}, part)
  before.end = part.end
}

/** The hyphen of the keyboard, of Unicode, and the one that does not break. */
function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011
}

/** The full stop of `U.S.` belongs to the word, but where it ends the sentence. */
function closeInitials(tokens: Token[], text: string, at: number): Token[] {
  return tokens.filter((token, index) => {
    if (token.type !== 'PunctuationNode' || token.end - token.start > 1 || text.charCodeAt(token.start - at) !== 0x2e) return true
    const word = tokens[index - 1]
    if (word?.type !== 'WordNode' || index === tokens.length - 1) return true
    if (!initials.test(text.slice(word.start - at, word.end - at))) return true

    word.parts.push({start: token.start, end: token.end, type: 'PunctuationNode'})
    word.end = token.end
    return false
  })
}
