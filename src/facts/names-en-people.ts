import {type Capital, gaps, is, isInitial, isNameWord} from './capital-runs.ts'
import {calls} from './names-en-lexicon.ts'

/** Index after the words of office or rank that begin here and stand before a person: Acting Prime Minister, Assistant U.S. Attorney; `from` where none do. */
export function titleEnd(words: readonly Capital[], from: number): number {
  let at = from
  let end = from
  while (at < words.length && at - from < 8) {
    const word = words[at] as Capital
    if (at > from && word.gap !== gaps.space && word.gap !== gaps.of && word.gap !== gaps.ampersand) break
    const isTitle = is(word, calls.title)
    // Don Bradman, Earl Warren: a name that is also a rank.
    if (
      at === from &&
      isTitle &&
      is(word, calls.given) &&
      isNameWord(words[at + 1]) &&
      (words[at + 1] as Capital).gap === gaps.space &&
      !is(words[at + 1], calls.given)
    )
      break
    if (!isTitle && !is(word, calls.office) && !(at > from && word.key === 'u.s.')) break
    at++
    if (isTitle || word.key === 'general') end = at
  }
  return end
}

/** Index after the words that can be a person's name from here on: at most four, with particles and initials up to six. */
export function personEnd(words: readonly Capital[], from: number): number {
  let at = from
  let names = 0
  while (at < words.length && at - from < 6 && names < 4) {
    const word = words[at] as Capital
    if (at > from && word.gap !== gaps.space && word.gap !== gaps.particle) break
    if (isInitial(word)) {
      at++
      continue
    }
    if (!isNameWord(word) || !canStand(words, from, at)) break
    at++
    names++
  }
  // An initial ends no name.
  while (at > from && isInitial(words[at - 1] as Capital)) at--
  return at
}

/** These also begin one: Van Persie. */
export const leadingWords = new Set('van von di du der ter'.split(' '))
/** Inside a name, whatever else they are: Phan Van Kiet. */
const innerWords = new Set('di ter van thi de du bin ben abu al mac von der den la le st'.split(' '))

/** Offices, events, ends of organisations and everyday words belong to a name only as its last word: John Major, Doris Day, George Best. */
function canStand(words: readonly Capital[], from: number, at: number): boolean {
  const word = words[at] as Capital
  if (innerWords.has(word.key) && (at > from || leadingWords.has(word.key))) return isNameWord(words[at + 1]) && (words[at + 1] as Capital).gap === gaps.space
  if (/^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(word.key)) return at > from
  if (is(word, calls.given | calls.surname)) return !(at === from && word.isFirst && is(word, calls.opener))
  if (word.key.length === 2 && at > from) return true
  const isOther = is(word, calls.demonym | calls.title | calls.office | calls.event | calls.organisationEnd | calls.placeEnd | calls.common | calls.portfolio)
  if (!isOther) return true
  if (at === from) return false
  const first = words[from] as Capital
  // Lahee Gay: behind an unknown word only an everyday one.
  const isAfterUnknown = first.calls === 0 && !first.isFirst && !is(word, ~calls.common)
  if (!is(first, calls.given) && !isInitial(first) && !isAfterUnknown) return false
  const next = words[at + 1]
  // Maria Full of Grace.
  if (next && (next.gap === gaps.of || next.gap === gaps.for)) return false
  return at - from <= 2 && !(next && next.gap === gaps.space && isNameWord(next))
}

/** How sure the words are a person without looking around: 3 a given name or initials lead, 2 a surname is known, 1 two or three unknown words, 0 nothing tells. */
export function personLikeness(words: readonly Capital[], from: number, end: number): number {
  const first = words[from] as Capital
  const last = words[end - 1] as Capital
  const count = end - from
  if (count === 1) return is(first, calls.famous) ? 2 : 0
  if (isInitial(first)) return 3
  if (is(first, calls.given)) return is(first, calls.common) && first.isFirst && is(last, calls.common) ? 1 : 3
  const second = words[from + 1] as Capital
  // Van Persie, Di Canio.
  if (/^(?:van|von|de|di|du|der|bin|ter)$/.test(first.key)) return 2
  // Nighty Night: what looks like a name only because nobody knows its first word.
  if (count === 2 && first.calls === 0 && is(last, calls.common) && !is(last, calls.given | calls.surname)) return 0
  if (first.calls === 0 && /.{3}ing$/.test(first.key)) return 0
  if (is(first, calls.surname) || is(last, calls.surname | calls.famous) || second.gap === gaps.particle) return 2
  return first.isFirst && is(first, calls.common) ? 0 : 1
}
