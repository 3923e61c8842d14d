import type {EnText} from './times-en-grammar.ts'
import {phrasesFrom} from './times-en-phrases.ts'
import {enWeekdays} from './times-en-words.ts'
import {match} from './times-match.ts'
import {grain, type Piece} from './times-pieces.ts'

const festivalYear = /(?:,? | of | in )((?:19|20)\d\d)\b/y

/** Christmas 2026. */
function withYear(lower: string, found: Piece): Piece {
  const year = found.slots.festival === undefined ? null : match(festivalYear, lower, found.end)
  return year ? {...found, end: found.end + year[0].length, slots: {...found.slots, year: Number(year[1])}} : found
}

/** A capital in the middle of a sentence: Jamie Noon, USA Today, the Sunday Times. */
function isName(text: string, at: number, end: number): boolean {
  return (text[at] as string) < 'a' && (/(?:[A-Za-z]| [A-Z]\.) $/.test(text.slice(Math.max(0, at - 4), at)) || /^ [A-Z]/.test(text.slice(end, end + 2)))
}

const mayBeName = new Set(['noon', 'midnight', 'dawn', 'overnight', 'sunset', 'sunrise', 'weekend', 'morning', 'evening', 'night', 'afternoon'])
const programme = /^ (?:show|programme|program|fm|newspaper)\b/
// 80 Sundays, two weekends: they are counted.
const countBefore = /(?:\d|two|three|four|five|six|many|several|few|all)[ ]$/

/** yesterday, noon, Christmas 2026: the fixed phrases. */
export function readPhrase({text, lower}: EnText, at: number, word: string): Piece[] {
  for (const [words, found] of phrasesFrom(word)) {
    const end = at + words.length
    if (!lower.startsWith(words, at) || /[a-z\d]/.test(lower[end] ?? ' ')) continue
    if (words === 'now' && (lower[end] === '-' || lower.startsWith('from ', at - 5))) continue
    if (found.type === 'set' && countBefore.test(lower.slice(Math.max(0, at - 8), at))) continue
    if (words === 'easter' && /^ (?:island|egg|bunny|rising|uprising)/.test(lower.slice(end, end + 9))) continue
    if (words === 'today' && (programme.test(lower.slice(end, end + 11)) || text.startsWith('USA ', at - 4))) continue
    if (mayBeName.has(words) && isName(text, at, end)) continue
    if ((words === 'some time' && /^[ ]?(?:in|next|this|on)/.test(lower.slice(end, end + 5))) || (words === 'a while' && lower[at - 1] === '-')) continue
    return [withYear(lower, {...found, start: at, end})]
  }

  return []
}

const newspaper =
  /^ (?:Times|Telegraph|Mirror|Herald|Express|Mail|Post|Independent|Mercury|Star|World|People|Tribune|Globe|Night Live|Night Football|Club|Bloody)\b/

/** Tuesday, Fri.: not the Sunday Times. */
export function readWeekday({text, lower}: EnText, at: number, word: string): Piece[] {
  const long = word.length > 5 || lower[at + 3] === 'd'
  const next = text.slice(at + word.length, at + word.length + 16)
  if (
    !long &&
    !((text[at] as string) < 'a' && (next.startsWith('.') || /^,? \d|^,? [A-Z][a-z]{2}/.test(next)) && (word.length > 3 || !/^\. ?[a-z]/.test(next)))
  )
    return []
  if (newspaper.test(next) && (text[at] as string) < 'a') return []
  const end = at + word.length + (!long && next.startsWith('.') ? 1 : 0)
  const index = enWeekdays.get(word) as number
  return [{start: at, end, first: grain.weekday, last: grain.weekday, slots: {weekday: index}, anchor: 'deictic', weekday: {start: at, end, index}}]
}

const feastBefore = /(?:this|last|next) /y

/** last Christmas, next Easter. */
export function readFeast(en: EnText, at: number, word: string): Piece[] {
  const from = at + (match(feastBefore, en.lower, at)?.[0].length ?? 0)
  const name = /^[a-z]{2,14}/.exec(en.lower.slice(from, from + 14))?.[0]
  const [found] = name ? readPhrase(en, from, name) : []
  if (found?.slots.festival === undefined) return []
  return [{...found, start: at, slots: {...found.slots, ...(word === 'this' ? {} : {toward: word === 'last' ? -1 : 1})}, anchor: 'deictic'}]
}
