import {type Capital, gaps, is} from './capital-runs.ts'
import {type Context, take} from './names-en-context.ts'
import {calls} from './names-en-lexicon.ts'
import {personEnd, personLikeness} from './names-en-people.ts'
import {knownAt} from './names-en-places.ts'

/** Club 3 Club 0, Club 14 11 2 1: unless a person or a country stands there, what stands before the figure is a club. Returns the index behind the name; `from` where none stands. */
export function readInTable(context: Context, from: number): number {
  const {words, text} = context
  const first = words[from] as Capital
  if (isBracketed(text, first.start)) return from
  let end = from + 1
  while (
    end < words.length &&
    end - from < 5 &&
    inTable((words[end] as Capital).gap) &&
    !/\d/.test(text.slice((words[end - 1] as Capital).end, (words[end] as Capital).start))
  )
    end++
  const stop = (words[end - 1] as Capital).end
  if (!/^ {1,3}[-+]?\.?\d/.test(text.slice(stop, stop + 6)) || is(first, calls.opener | calls.calendar)) return from
  const known = knownAt(context, from)
  if (known?.end === end && known.name.level === 1) return take(context, from, end, 'place')
  const likeness = end - from > 1 && personEnd(words, from) === end ? personLikeness(words, from, end) : 0
  if (known?.end !== end && likeness >= 2 && !is(words[end - 1], calls.nickname | calls.place)) return take(context, from, end, 'person')
  if (end === from + 1 && is(first, calls.famous) && !known) return take(context, from, end, 'person')
  if (first.isFirst && is(first, calls.common) && !known) return from
  return take(context, from, end, 'organisation')
}

function isBracketed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

function inTable(gap: number): boolean {
  return gap === gaps.space || gap === gaps.ampersand || gap === gaps.particle || gap === gaps.possessive
}
