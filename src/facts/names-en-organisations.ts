import {type Capital, gaps, is} from './capital-runs.ts'
import {calls} from './names-en-lexicon.ts'

const longest = 9
/** Everything that can stand before the last word of an organisation's name, except these. */
const never = calls.opener | calls.calendar

/** Index after the name of an organisation that begins here by its form (Harrow Motors Ltd, Ministry of Health, Finance Ministry); `from` where none does. */
export function organisationEnd(words: readonly Capital[], from: number): number {
  const first = words[from] as Capital
  if (is(first, never)) return from
  let end = fronts.has(first.key) ? frontEnd(words, from) : from
  let isOf = false
  let own = 0
  for (let at = from; at < words.length && at - from < longest; at++) {
    const word = words[at] as Capital
    if (at > from && !goesOn(words, at, isOf)) break
    if (at > from && (word.gap === gaps.of || word.gap === gaps.for || word.gap === gaps.on)) {
      isOf = true
      end = at + 1
    } else if (isOf && end === at) end = at + 1
    if (at > from && (endsHere(words, from, at, own) || (word.key === 'cv' && end === at))) end = at + 1
    if (is(word, calls.title) && !is(word, calls.office | calls.organisationHead | calls.organisationEnd | calls.surname | calls.given)) break
    if (!is(word, calls.common | calls.demonym)) own++
  }
  return end
}

/** Banque, Grupo, Partido: what follows belongs to the body. */
const fronts = new Set(
  'banque banco banca credit societe groupe grupo compagnie compania caisse istituto instituto universite universidad universita partido parti partito deutsche bayerische nippon sociedad'.split(
    ' ',
  ),
)

function frontEnd(words: readonly Capital[], from: number): number {
  let end = from + 1
  while (
    end < words.length &&
    end - from < 4 &&
    ((words[end] as Capital).gap === gaps.space || (words[end] as Capital).gap === gaps.particle) &&
    !is(words[end], calls.opener | calls.calendar | calls.title)
  )
    end++
  return end > from + 1 ? end : from
}

function goesOn(words: readonly Capital[], at: number, isOf: boolean): boolean {
  const word = words[at] as Capital
  const before = words[at - 1] as Capital
  switch (word.gap) {
    case gaps.space:
      return (
        !is(word, calls.opener | calls.calendar) &&
        !(is(word, calls.title) && !is(word, calls.office | calls.surname | calls.given | calls.organisationEnd | calls.organisationHead))
      )
    case gaps.ampersand:
      return true
    case gaps.of:
    case gaps.for:
      return is(before, calls.organisationHead) && !is(word, calls.opener | calls.calendar)
    case gaps.on:
      return /^(?:commission|committee|council|conference|institute|coalition|board)$/.test(before.key)
    case gaps.and:
      if (is(word, calls.opener | calls.given | calls.place | calls.title)) return false
      // National Development and Reform Commission.
      if (!isOf)
        return (
          is(before, calls.portfolio) &&
          is(word, calls.portfolio | calls.common) &&
          words[at + 1]?.gap === gaps.space &&
          is(words[at + 1], calls.organisationEnd)
        )
      return is(word, calls.portfolio | calls.organisationEnd | calls.common) || is(before, calls.portfolio)
    case gaps.possessive:
      return !is(before, calls.place) && at + 1 < words.length && (words[at + 1] as Capital).gap === gaps.space && is(words[at + 1], calls.organisationEnd)
    case gaps.particle:
      return isOf || word.key === 'cv'
    default:
      return false
  }
}

/** A hard end (Ltd) closes any name; a soft one (Bank, Office) needs a word of the name's own before it, or a portfolio before an office. */
function endsHere(words: readonly Capital[], from: number, at: number, own: number): boolean {
  const word = words[at] as Capital
  if (!is(word, calls.organisationEnd)) return false
  if (word.isCaps && word.end - word.start > 3) return false
  // SA and AG, but not the name Sa.
  if (word.key.length === 2 && word.key !== 'co' && !word.isCaps) return false
  const before = words[at - 1] as Capital
  if (/^(?:ministry|department|office|bureau|directorate|secretariat|agency|authority|committee|council)$/.test(word.key) && is(before, calls.portfolio))
    return true
  if (!is(word, calls.softEnd)) return own > 0 || at - from > 1 || !(words[from] as Capital).isFirst
  if (own > 0) return !(at - from === 1 && is(words[from], calls.given) && is(word, calls.surname))
  // National Insurance Institute; European Trade Council: two words without a name of their own make one.
  return at - from > 1 || (!(words[from] as Capital).isFirst && is(words[from], calls.demonym | calls.organisationHead | calls.placeFront))
}
