import {charTable, Endings, isHan, Phrases} from '../lexicon/phrases.ts'
import {actions, addressTitles, titles} from '../lexicon/titles.ts'
import {softTransliteration, strongTransliteration, wordsOfTransliteration} from '../lexicon/transliteration.ts'
import {type FoundName, isTaken} from './found-name.ts'

const titlesBefore = Endings.of(titles)
const titlesAfter = Phrases.of(`${addressTitles} 记者 导演 当局 政府 内阁`)
const acts = Phrases.of(actions)
const words = Phrases.of(wordsOfTransliteration)

/** Behind a foreign name, what makes a place of it. */
const placeEnds = new Phrases(() => [
  ['省', 2],
  ['州', 2],
  ['市', 3],
  ['县', 4],
  ['镇', 5],
  ['村', 6],
  ['地区', 0],
  ['河', 0],
  ['岛', 0],
  ['群岛', 0],
  ['半岛', 0],
  ['湖', 0],
  ['山', 0],
  ['山脉', 0],
  ['湾', 0],
  ['海峡', 0],
  ['港', 0],
  ['郡', 0],
  ['城', 0],
  ['机场', 0],
  ['区', 0],
  ['核电站', 0],
  ['共和国', 1],
  ['方向', 0],
])

const STRONG = 1
const SOFT = 2
const DOT = 4
let table: Uint8Array | undefined

/** Foreign names written by sound: 安德烈·彼得罗夫, and without the dot where a title, a verb or an edge stands beside it. */
export function readTransliteratedPeople(text: string, start: number, end: number, taken: readonly FoundName[]): FoundName[] {
  const flags = (table ??= charTable([strongTransliteration, STRONG], [softTransliteration, SOFT], ['·•・‧', DOT]))
  const found: FoundName[] = []
  for (let at = start; at < end; at++) {
    if (flags[text.charCodeAt(at)] === 0) continue

    let stop = at
    let strong = 0
    let dots = 0
    for (; stop < end && stop - at < 40; stop++) {
      const flag = flags[text.charCodeAt(stop)] as number
      if (flag === 0) break
      if ((flag & STRONG) !== 0) strong++
      if ((flag & DOT) !== 0) dots++
    }
    const name = stop - at >= 2 && (strong >= 1 || dots > 0) ? nameIn(text, at, stop, start, end, strong, dots, taken) : undefined
    if (name) found.push(name)
    at = Math.max(stop, name?.end ?? 0) - 1
  }
  return found
}

function nameIn(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
  strong: number,
  dots: number,
  taken: readonly FoundName[],
): FoundName | undefined {
  let at = from
  let stop = to
  if (dots > 0) {
    while (stop < end && stop - to < 3 && isHan(text.charCodeAt(stop)) && /[热不都森隆司义热合仁]/.test(text.charAt(stop))) stop++
    while (at > start && from - at < 2 && /[司义合热不]/.test(text.charAt(at - 1))) at--
  }
  while (at < stop && /[·•・‧]/.test(text.charAt(at))) at++
  while (stop > at && /[·•・‧]/.test(text.charAt(stop - 1))) stop--
  const inner = text.slice(at, stop)
  const dotted = /[·•・‧]/.test(inner)
  // Everyday characters at the edge, unless a title stands before it.
  const first = titlesBefore.longestBefore(text, at, start)
  while (!dotted && !first && at < stop && /[于东西南北大本山金万和海文加达当]/.test(text.charAt(at))) at++
  const length = stop - at
  if (length < 2 || length > 20 || isTaken(taken, at, stop) || words.longestAt(text, at)) return
  const suffix = dotted || strong < 2 ? undefined : placeEnds.longestAt(text, stop)
  if (suffix && length >= 3 && strong / length >= 0.4)
    return {start: at, end: stop + suffix.term.length, type: 'place', ...(suffix.value > 0 ? {level: suffix.value} : {})}
  if (!dotted && (suffix || (/[语族人裔币籍队方政等]/.test(text.charAt(stop)) && !text.startsWith('等人', stop)) || text.charAt(stop) === '-')) return

  const before = titlesBefore.longestBefore(text, at, start)
  const after = titlesAfter.longestAt(text, stop)
  const title = before
    ? {start: at - before.term.length, end: at}
    : after && !/^(记者|导演|当局|政府|内阁)$/.test(after.term)
      ? {start: stop, end: stop + after.term.length}
      : undefined
  if (strong < 2 && dots === 0 && !(before && length <= 5 && /总统|总理|首相|国务卿|外长|防长|国王|女王/.test(before.term))) return
  const verb = acts.longestAt(text, stop)
  const edges = (at === start || !isHan(text.charCodeAt(at - 1)) ? 1 : 0) + (stop >= end || !isHan(text.charCodeAt(stop)) ? 1 : 0)
  const share = strong / length
  const sure = dotted
    ? length >= 4
    : title || after
      ? length >= 2 && share >= 0.3
      : verb && verb.term.length > 1
        ? length >= 3 && share >= 0.5
        : length >= 3 && share >= 0.6 && (edges > 0 || verb !== undefined || length >= 4)
  return sure ? {start: at, end: stop, type: 'person', ...(title ? {title} : {})} : undefined
}
