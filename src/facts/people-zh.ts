import {Endings, isHan, Phrases, split} from '../lexicon/phrases.ts'
import {actions, connectives, introductions, rolesBeforeNames, titles} from '../lexicon/titles.ts'
import {firstEndingAfter} from '../spans.ts'
import {type FoundName, isTaken} from './found-name.ts'
import {
  ADDRESS,
  addresses,
  afterTable,
  beforeTable,
  COMPOUND,
  compounds,
  flagTable,
  GIVEN,
  MASK,
  NEVER,
  noAddress,
  pairSet,
  STRONG,
  verbSurnames,
  WEAK,
} from './surname-characters.ts'

const titlesBefore = new Endings(function* () {
  for (const title of split(titles)) yield [title, 1]
  for (const word of split(introductions)) yield [word, 0]
})
const titlesAfter = new Phrases(() => {
  const roles = new Set(split(rolesBeforeNames))
  return split(titles)
    .filter((title) => !roles.has(title))
    .map((title) => [title, 1] as const)
})
const acts = Phrases.of(actions)
const links = Endings.of(connectives)

/** Evidence a full name needs, in points; see `scoreGiven`. */
const threshold = 4

/** A name and how sure it is; below the threshold it counts only where the same name is sure elsewhere in the item. */
export interface PersonCandidate extends FoundName {
  score: number
}

interface Left {
  points: number
  title?: {start: number; end: number}
  boundary: boolean
}

/** People by surname and given name, in one block of `folded`, outside the `taken` spans (places, organisations, times). */
export function readChinesePeople(text: string, start: number, end: number, taken: readonly FoundName[]): PersonCandidate[] {
  const flags = flagTable()
  const found: PersonCandidate[] = []
  for (let at = start; at < end; at++) {
    const flag = flags[text.charCodeAt(at)] as number
    if ((flag & (STRONG | WEAK | COMPOUND)) === 0) continue

    // 局长孙伟: the first character belongs to the title.
    const isTitled = (flag & COMPOUND) !== 0 && titlesBefore.longestBefore(text, at + 1, start)?.value === 1
    const compound = (flag & COMPOUND) !== 0 && !isTitled ? compounds.longestAt(text, at) : undefined
    const length = compound ? compound.term.length : 1
    if (!compound && (flag & (STRONG | WEAK)) === 0) continue
    const next = text.charCodeAt(at + length)
    if (!isHan(next) || ((flags[next] as number) & (NEVER | ADDRESS | MASK)) === NEVER || isTaken(taken, at, at + length)) continue

    const person = personAt(
      text,
      at,
      length,
      compound ? 2.6 : verbSurnames.includes(text.charAt(at)) ? 0.4 : (flag & STRONG) !== 0 ? 2.2 : 1.2,
      start,
      end,
      taken,
      found.at(-1),
    )
    if (!person) continue

    found.push(person)
    at = Math.max(person.end, person.score >= threshold ? (person.title?.end ?? 0) : 0) - 1
  }
  return found
}

/** Whether the candidate stands on its own evidence. */
export function isSure(person: PersonCandidate): boolean {
  return person.score >= threshold
}

function personAt(
  text: string,
  at: number,
  length: number,
  base: number,
  start: number,
  end: number,
  taken: readonly FoundName[],
  previous: PersonCandidate | undefined,
): PersonCandidate | undefined {
  const surname = text.slice(at, at + length)
  const next = text.charAt(at + length)
  const nextFlag = flagTable()[next.charCodeAt(0)] as number
  const left = leftOf(text, at, start, taken, previous)
  const penalty =
    !left.title &&
    length === 1 &&
    beforeTable()
      .get(surname)
      ?.includes(text.charAt(at - 1)) &&
    at > start
      ? 3
      : 0

  if (next === '某' && at + length < end) return masked(text, at, length, base, left, end)

  const address = (nextFlag & ADDRESS) === 0 || noAddress.includes(surname) ? undefined : addresses.longestAt(text, at + length)
  // 向江主席: a surname with its title begins one character later.
  if (base < 2 && length === 1 && (nextFlag & (STRONG | WEAK)) !== 0 && addresses.longestAt(text, at + 2)) return
  if (
    address &&
    (base > 2 || left.boundary) &&
    penalty === 0 &&
    (left.boundary || left.title || base > 2) &&
    !(base < 2 && afterTable().get(surname)?.includes(next))
  ) {
    const stop = at + length
    return {start: at, end: stop, type: 'person', title: {start: stop, end: stop + address.term.length}, score: threshold}
  }

  let best: PersonCandidate | undefined
  for (const given of length === 2 ? [3, 2, 1] : [2, 1]) {
    if (given === 3 && !'郎夫彦雄介人'.includes(text.charAt(at + length + 2))) continue
    const stop = at + length + given
    if (stop > end || isTaken(taken, at, stop)) continue
    const candidate = scoreGiven(text, at, at + length, stop, end, base - penalty + left.points, left)
    if (candidate && (!best || candidate.score > best.score)) best = candidate
  }
  return best && best.score >= 2 ? best : undefined
}

/** Points: the surname 1.2–2.6, each given character ±1, title before 3, title after 2.5, a verb after 1.5, an edge on either side 0.7; everyday words cost 3. */
function scoreGiven(text: string, at: number, from: number, stop: number, end: number, points: number, left: Left): PersonCandidate | undefined {
  const flags = flagTable()
  let score = points
  for (let index = from; index < stop; index++) {
    const code = text.charCodeAt(index)
    const flag = flags[code] as number
    if (!isHan(code) || (flag & NEVER) !== 0) return
    score += (flag & GIVEN) !== 0 ? (stop - from === 1 ? 0.5 : 1) : stop - from === 1 ? -0.7 : -0.4
  }
  if (from - at === 1 && afterTable().get(text.charAt(at))?.includes(text.charAt(from))) score -= stop - from === 2 && score - points >= 2 ? 2 : 3
  // Not even a title could save it.
  if (score < -0.5) return
  if (stop - from === 2) {
    // 局长李建国: behind a title even an everyday pair is a name.
    if (pairSet().has(text.slice(from, stop))) score -= left.title ? 1 : 2.5
    if (text.charAt(stop - 1) === '和' && stop < end && isHan(text.charCodeAt(stop))) score -= 1.2
    // A verb or a title that begins with the second character: 李鹏|会见.
    const act = acts.longestAt(text, from + 1) ?? titlesAfter.longestAt(text, from + 1)
    if (act && act.term.length > 1) score -= 2
  }

  const title = titlesAfter.longestAt(text, stop)
  if (title) return {start: at, end: stop, type: 'person', title: left.title ?? {start: stop, end: stop + title.term.length}, score: score + 2.5}
  const act = acts.longestAt(text, stop)
  if (act) score += act.term.length > 1 || act.term === '说' || act.term === '称' || act.term === '率' ? 1.5 : 0.7
  else if (stop >= end || !isHan(text.charCodeAt(stop))) score += text.charAt(stop) === '）' && text.charAt(at - 1) === '（' ? 2 : 0.7
  return {start: at, end: stop, type: 'person', ...(left.title ? {title: left.title} : {}), score}
}

/** 张某, 李某某, 王某强. */
function masked(text: string, at: number, length: number, base: number, left: Left, end: number): PersonCandidate | undefined {
  if (base < 2 && !left.boundary && !left.title) return

  let stop = at + length + 1
  if (text.charAt(stop) === '某' && stop < end) stop++
  else if (
    stop < end &&
    ((flagTable()[text.charCodeAt(stop)] as number) & (GIVEN | NEVER)) === GIVEN &&
    !acts.longestAt(text, stop) &&
    !/[县市区镇村]/.test(text.charAt(stop)) &&
    (acts.longestAt(text, stop + 1) || !isHan(text.charCodeAt(stop + 1)))
  )
    stop++
  if (/[市县区镇村省公单银学医]/.test(text.charAt(stop))) return

  return {start: at, end: stop, type: 'person', ...(left.title ? {title: left.title} : {}), score: threshold}
}

/** The title right before a name that is known, or right behind it. */
export function titleBeside(text: string, start: number, end: number): {start: number; end: number} | undefined {
  const before = titlesBefore.longestBefore(text, start, 0)
  if (before && before.value === 1 && before.term.length > 1) return {start: start - before.term.length, end: start}
  const after = titlesAfter.longestAt(text, end)
  return after && {start: end, end: end + after.term.length}
}

function leftOf(text: string, at: number, start: number, taken: readonly FoundName[], previous: PersonCandidate | undefined): Left {
  if (at <= start) return {points: 0.7, boundary: true}

  const word = titlesBefore.longestBefore(text, at, start)
  if (word && (word.term.length > 1 || word.term === '叫')) {
    return word.value === 1 ? {points: 3, title: {start: at - word.term.length, end: at}, boundary: true} : {points: 1.5, boundary: true}
  }
  if (
    text.charAt(at - 1) === '、' &&
    at - 2 >= start &&
    ((previous?.end === at - 1 && previous.score >= threshold) || (taken[firstEndingAfter(taken, at - 2)]?.type === 'person' && isTaken(taken, at - 2, at - 1)))
  ) {
    return {points: 1.7, boundary: true}
  }
  if (!isHan(text.charCodeAt(at - 1))) return {points: 0.7, boundary: true}
  if (previous && previous.end === at && previous.score >= threshold) return {points: 1, boundary: true}
  if (isTaken(taken, at - 1, at)) return {points: 0.6, boundary: true}

  return links.longestBefore(text, at, start) ? {points: 0.7, boundary: true} : {points: 0, boundary: false}
}
