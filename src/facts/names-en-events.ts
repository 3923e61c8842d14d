import {type Capital, gaps, is} from './capital-runs.ts'
import {calls} from './names-en-lexicon.ts'

const hardEvent = new Set(
  'cup open prix masters trophy championship championships classic marathon games prize award awards tour tournament bowl index composite stakes series final finals olympics festival war invitational act treaty accord accords constitution protocol play-offs playoffs regatta slam'.split(
    ' ',
  ),
)

/** Australian Open, Davis Cup, Monaco Grand Prix: an event, and nothing of it is a name. Index behind it; `from` where none begins. */
export function eventEnd(words: readonly Capital[], from: number, atLeast: number): number {
  if (is(words[from], calls.opener)) return from
  for (let at = from + 1; at < words.length && at - from < 5; at++) {
    const word = words[at] as Capital
    if (word.gap !== gaps.space && word.gap !== gaps.possessive) return from
    if (at >= atLeast && is(word, calls.event) && hardEvent.has(word.key)) return at + 1
    if (is(word, calls.calendar)) return from
  }
  return from
}
