import type {Span} from '../item.ts'
import type {Block, Prose} from '../prose/prose.ts'
import {splitPeople} from './bylines.ts'
import {type CanonicalField, type Credit, readCredits} from './credits.ts'
import {readReportingBy} from './datelines-en.ts'
import {isEndMark, readBareNames, trimSpan} from './lines.ts'
import {isLatin} from './scripts.ts'

/** A bracket at the very end of the text that names people or agencies. Offsets into the prose. */
export interface Closing extends Span {
  credits: Credit[]
}

const openers = new Map([
  [')', '(（'],
  ['）', '(（'],
  ['】', '【'],
  [']', '['],
  ['］', '［'],
  ['〕', '〔'],
])
const reach = 120
const sentenceEnd = /[。！？!?.…”’"」』）)】\]]\s{0,4}$/
const agencies = /^(?:[\u3400-\u9fff]{1,7}(?:社|日报|晚报|早报|电视台|电台|新闻网|央视|央视新闻|人民网|新华网)|ap|afp|reuters|xinhua|bloomberg|pa|dpa|cna)$/i
const notAgencies = /图|照|本社|本报|合作社|出版社|报社|旅行社/

function openingOf(text: string, from: number, end: number): number {
  const marks = openers.get(text[end - 1] ?? '')
  if (marks === undefined) return -1
  for (let index = end - 2; index >= from; index--) if (marks.includes(text[index] as string)) return index
  return -1
}

function shift(credits: readonly Credit[], by: number): Credit[] {
  return credits.map((one) => ({...one, start: one.start + by, end: one.end + by}))
}

function isAgencies(folded: string): boolean {
  if (folded.length > 24 || notAgencies.test(folded)) return false
  const names = folded.trim().split(/[\s、，,/／]+/)

  return names.every((name) => agencies.test(name))
}

/** What a closing bracket declares; `undefined` where it is part of the sentence, a picture credit or a remark. */
function readContent(text: string, folded: string, afterSentence: boolean, canonicalField: CanonicalField): Credit[] | undefined {
  const reporting = isLatin(text) ? readReportingBy(text) : undefined
  if (reporting) return reporting
  const credits = readCredits(text, folded, folded.toLowerCase(), 'foot', canonicalField)
  if (credits && credits.length > 0) return credits
  if (!afterSentence) return undefined

  const span = trimSpan(folded, {start: 0, end: folded.length})
  if (readBareNames(folded, true)) return [{key: 'author', ...span, people: splitPeople(text)}]
  const from = /^\s?(?:据|综合)\s?/.exec(folded)?.[0].length ?? 0
  return isAgencies(folded.slice(from)) ? [{key: 'source', start: Math.max(from, span.start), end: span.end}] : undefined
}

/** Reads the brackets a block ends with, last first: （何小敏 陳大文）, （记者 王小明）, （路透社）. End marks are passed over. */
export function readClosings(prose: Prose, block: Block, canonicalField: CanonicalField): Closing[] {
  const {text, folded} = prose
  const closings: Closing[] = []
  let end = block.end
  const stamp = /[）)](1\d{2}(?:0[1-9]|1[0-2])[0-3]\d)$/.exec(folded.slice(Math.max(block.start, end - 8), end))
  if (stamp) {
    closings.push({start: end - 7, end, credits: [{key: 'datePublished', start: end - 7, end}]})
    end -= 7
  }
  for (let count = 0; count < 3; count++) {
    const open = openingOf(text, Math.max(block.start, end - reach), end)
    if (open < 0) break
    const before = folded.slice(Math.max(block.start, open - 5), open)
    const isMark = isEndMark(folded.slice(open, end))
    const credits = isMark
      ? []
      : readContent(text.slice(open + 1, end - 1), folded.slice(open + 1, end - 1), open === block.start || sentenceEnd.test(before), canonicalField)
    if (!credits) break
    if (!isMark) closings.push({start: open, end, credits: shift(credits, open + 1)})
    end = open
    while (end > block.start && /\s/.test(text[end - 1] as string)) end--
  }
  return closings
}
