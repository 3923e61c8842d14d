import {type Capital, gaps, is} from './capital-runs.ts'
import {type Context, hasPersonVerb, neighbourHint, personHint, take} from './names-en-context.ts'
import {placeNouns, wordAfter, wordBefore} from './names-en-cues.ts'
import {calls} from './names-en-lexicon.ts'

const finite =
  /^(?:was|is|has|had|will|would|took|made|got|came|began|gave|won|went|kept|left|held|put|set|did|does|could|himself|herself|also|then|later|[a-z]{2,12}ed)$/
/** Ends of everyday words. */
const derived = /(?:s|ing|ed|ly|er|or|ion|ment|ness|ous|ive|able|ible|al|ic|ity|ist|ism|ance|ence|ship|hood|ful|less|ty)$/

/** One word alone: a surname, a town, a company, or nothing. */
export function readSingle(context: Context, from: number): number {
  const {words, text, lower} = context
  const word = words[from] as Capital
  const isCommon = is(word, calls.common | calls.event | calls.organisationEnd | calls.placeEnd | calls.portfolio)
  if (wordBefore(lower, word.start) === 'the') {
    if (is(word, calls.nickname)) return take(context, from, from + 1, 'organisation')
    if (!is(word, calls.famous) && neighbourHint(context, word.start, word.end) === undefined) {
      context.left.push(word)
      return from + 1
    }
  }
  if (is(word, calls.famous) && !(word.isFirst && is(word, calls.common))) return take(context, from, from + 1, 'person')
  if (isCommon && !is(word, calls.surname | calls.given)) return from + 1
  const hint = neighbourHint(context, word.start, word.end)
  const isBody = hint === 'organisation' && !is(word, calls.given | calls.surname) && !isCommon
  if (isBody) return take(context, from, from + 1, hint)
  const hasHint = personHint(context, word.start, word.end)
  if (hasHint && !(isCommon && word.isFirst)) return take(context, from, from + 1, 'person')
  const rest = text.slice(word.end, word.end + 4)
  if (/^ \( ?[A-Z]/.test(rest) && is(words[from + 1], calls.place)) return take(context, from, from + 1, 'person')
  if (!is(word, calls.given) || !word.isFirst) {
    if (hint && !isCommon && !(hint === 'place' && is(word, calls.given) && !placeNouns.has(wordAfter(lower, word.end))))
      return take(context, from, from + 1, hint)
    if (isBeforeCountry(context, from) && !isCommon) return take(context, from, from + 1, 'place')
  }
  if (!isCommon && hasPersonVerb(context, word.end) && !/(?:ing|ed|ly|ers|ions|ists)$/.test(word.key)) {
    if (!word.isFirst || word.calls === 0 || is(word, calls.surname | calls.given)) return take(context, from, from + 1, 'person')
  }
  if (!isCommon && is(word, calls.surname) && !is(word, calls.given | calls.place | calls.title)) return take(context, from, from + 1, 'person')
  if (word.calls === 0 && word.isFirst && finite.test(wordAfter(lower, word.end)) && !derived.test(word.key)) return take(context, from, from + 1, 'person')
  const last = context.found.at(-1)
  const joint = last && last.type === 'person' && (word.gap === gaps.comma || word.gap === gaps.and) && lower.slice(last.end, word.start).length < 6
  if (joint && !isCommon) return take(context, from, from + 1, 'person')
  context.left.push(word)
  return from + 1
}

/** Brig, Switzerland. */
function isBeforeCountry({words, text}: Context, from: number): boolean {
  const next = words[from + 1]
  if (!next || next.gap !== gaps.comma || !is(next, calls.place) || next.end - next.start < 4) return false
  const after = text.charAt(next.rawEnd)
  return next.rawEnd === next.end && (after === ',' || after === ' ' || after === '.')
}

/** An unknown word in capitals is a body where it acts like one. */
export function readAcronym(context: Context, from: number): number {
  const word = context.words[from] as Capital
  const hint = neighbourHint(context, word.start, word.end)
  const after = wordAfter(context.lower, word.end)
  const isNamed = isInBrackets(context, word) || wordBefore(context.lower, word.start) === 'the'
  if (word.end - word.start < 7 && word.end - word.start > 1 && (hint === 'organisation' || after === 'said' || isNamed))
    return take(context, from, from + 1, 'organisation')
  context.left.push(word)
  return from + 1
}

/** … of Athletics Federations (IAAF). */
function isInBrackets({text, found}: Context, word: Capital): boolean {
  const last = found.at(-1)
  return (
    last?.type === 'organisation' &&
    word.start - last.end < 4 &&
    text.slice(last.end, word.start).includes('(') &&
    /^ ?\)/.test(text.slice(word.end, word.end + 2))
  )
}
