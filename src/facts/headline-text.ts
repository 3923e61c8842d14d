import type {Item, Span} from '../item.ts'
import {foldText} from '../prose/fold.ts'
import {matchedText} from './matched-text.ts'

/** The headline as patterns are matched on it (folded, or in lower case for English), with its place where it stands in the text; declared ones have none. */
export function readHeadline({facts, prose, fields, language}: Item): {text: string; at?: Span} {
  const part = facts.parts.find(({kind}) => kind === 'headline')
  if (part) return {text: matchedText({language, prose}).slice(part.start, part.end), at: {start: part.start, end: part.end}}

  const declared = fields.headline ?? ''
  return {text: language === 'en' ? declared.toLowerCase() : foldText(declared)}
}
