import type {Name, Span} from '../item.ts'
import type {Capital} from './capital-runs.ts'
import type {FoundName} from './found-name.ts'
import {
  type Cues,
  motion,
  organisationNouns,
  organisationNounsBefore,
  placeNouns,
  placeNounsBefore,
  placePrepositions,
  surePrepositions,
  wordAfter,
  wordBefore,
  workers,
} from './names-en-cues.ts'
import type {EnglishNames} from './names-en-lexicon.ts'
import type {Line} from './names-en-lines.ts'

/** All that the readers of English names look at. */
export interface Context {
  text: string
  lower: string
  words: readonly Capital[]
  lists: EnglishNames
  cues: Cues
  line: Line
  found: FoundName[]
  /** Words nobody could place. */
  left: Capital[]
}

/** What the small letters around a name say it is; `undefined` where they say nothing. */
export type Hint = Name['type'] | undefined

const age = /^ ?, \d{1,2} ?[,.]|^ ?\(\d{1,2}\)|^,? aged \d/
const minute = /^ ?\( ?\d{1,3}(?:st|nd|rd|th| ?min| ?pen|,|\))/
const bowling = /^ \d{1,2}(?:\.\d)?-\d{1,2}-\d{1,3}-\d{1,2}/
const scorer = /^ \d{1,3}(?:st|nd|rd|th)?(?: (?:pen(?:alty)?|og))?(?:, \d{1,3}(?: pen(?:alty)?)?){0,5} ?[,);]/
const apposition =
  /^ ?, (?:who|whose|a |an |the (?:former|son|daughter|leader|head|first|man|woman|country's)|(?:chief|chairman|president|spokesman|spokeswoman|director|head|deputy|former|managing|then|secretary|leader|governor|professor|editor|captain|coach|minister) )/
const kinBefore = /(?:sons?|daughters?|children|wife|husband|brothers?|sisters?|father|mother|baby|boys?|girls?), $/
const company =
  /^ ?, (?:based in|which (?:makes|owns|operates|runs|employs)|(?:the |a |an |one of )(?:[\w'’-]{1,20} ){0,5}(?:company|group|maker|operator|bank|airline|agency|newspaper|party|producer|giant|retailer|firm|carmaker|brokerage|manufacturer|utility|union|insurer|organi[sz]ation|subsidiary|unit|broadcaster|network|club|charity)\b)/
const township = /^ ?, (?:the |a |an )(?:[\w'’-]{1,20} ){0,3}(?:town|village|city|suburb|port|island|resort|district|province|region)\b/
/** 1. Zabel (Germany) Telekom 4 hours. */
const afterCountry = /\) $/
const nextFigure = /^ (?:\d|same)/
const openedScorer = /[(,;] ?$/

/** A hint that only people get: an age, a post, a minute of play, a bowler's figures, a number on a shirt. */
export function personHint({text, lower, cues}: Context, start: number, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code === 0x20 || code === 0x2c || code === 0x28) {
    const after = text.slice(end, end + 30)
    if (code === 0x2c || after.charCodeAt(1) === 0x2c || after.charCodeAt(1) === 0x28)
      if (age.test(after) || minute.test(after) || apposition.test(after)) return true
    const digit = after.charCodeAt(1)
    if (digit >= 0x30 && digit <= 0x39) {
      if (bowling.test(after)) return true
      if (scorer.test(after) && openedScorer.test(text.slice(Math.max(0, start - 2), start))) return true
    }
  }
  const before = wordBefore(lower, start)
  if (before !== '' && !organisationNounsBefore.has(before)) {
    if (cues.titles.has(before) || cues.kin.has(before)) return true
    if (before === 'c' || before === 'b' || (before === 'as' && wordBefore(lower, start - 3) === 'known')) return true
  }
  if (text.charCodeAt(start - 2) === 0x2c && kinBefore.test(lower.slice(Math.max(0, start - 14), start))) return true
  return text.charCodeAt(start - 1) === 0x2d && isDigit(text.charCodeAt(start - 2))
}

/** c Smith b Jones; Jones 14-3-40-1: in a score-card even Kent is a player. */
export function isCricketer({text, lower}: Context, start: number, end: number): boolean {
  const before = wordBefore(lower, start)
  return before === 'b' || before === 'c' || bowling.test(text.slice(end, end + 20))
}

/** Whether a verb of people follows: Halbmayr said, who. */
export function hasPersonVerb({lower, cues}: Context, end: number): boolean {
  const after = wordAfter(lower, end)
  if (after === '') return false
  if (cues.personVerbs.has(after)) return true
  if (after !== 'has' && after !== 'had' && after !== 'also' && after !== 'then' && after !== 'later' && after !== 'will') return false
  return cues.personVerbs.has(wordAfter(lower, end + after.length + 1))
}

/** What words around an unknown name say of a place or an organisation. */
export function neighbourHint(context: Context, start: number, end: number): Hint {
  const {lower} = context
  const after = wordAfter(lower, end)
  if (after !== '') {
    if (placeNouns.has(after)) return 'place'
    if (organisationNouns.has(after)) return 'organisation'
  }
  if (lower.charCodeAt(end) === 0x2c || lower.charCodeAt(end + 1) === 0x2c) {
    const rest = lower.slice(end, end + 80)
    if (company.test(rest)) return 'organisation'
    if (township.test(rest)) return 'place'
  }
  const before = wordBefore(lower, start)
  if (before === '')
    return afterCountry.test(lower.slice(Math.max(0, start - 2), start)) && nextFigure.test(lower.slice(end, end + 6)) ? 'organisation' : undefined
  if (organisationNounsBefore.has(before)) return 'organisation'
  if (surePrepositions.has(before)) return 'place'
  if (placePrepositions.has(before) && !/^ ?['’]s?[ ,]/.test(lower.slice(end, end + 4))) return prepositionHint(lower, before, start)
  if (before === 'for' && /^(?:bound|left|leave|leaving|headed|heading|sailed)$/.test(wordBefore(lower, start - 4))) return 'place'
  if (before === 'of') {
    const noun = wordBefore(lower, start - 3)
    if (placeNounsBefore.has(noun)) return 'place'
    if (workers.has(noun) || noun === 'shares') return 'organisation'
  }
  return
}

/** An analyst at X: an organisation; flew to X, at X: a place. */
function prepositionHint(lower: string, before: string, start: number): Hint {
  const earlier = wordBefore(lower, start - before.length - 1)
  if (before === 'at') return workers.has(earlier) ? 'organisation' : 'place'
  if (before === 'to') return motion.has(earlier) ? 'place' : undefined
  return 'place'
}

/** The name as it will be reported. */
export function nameOf(words: readonly Capital[], from: number, end: number, type: Name['type'], level = 0): FoundName {
  return {start: (words[from] as Span).start, end: (words[end - 1] as Span).end, type, ...(level > 0 ? {level} : {})}
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Notes the name and returns the index behind it. */
export function take(context: Context, from: number, end: number, type: Name['type']): number {
  context.found.push(nameOf(context.words, from, end, type))
  return end
}
