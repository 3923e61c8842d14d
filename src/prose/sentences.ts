import type {Language, Sentence} from '../item.ts'
import {CharacterSet} from './characters.ts'
import type {Prose} from './prose.ts'

/** Words that end in a full stop and do not end a sentence, lower case, without it. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof rev hon gov sen rep gen col lt sgt capt maj cmdr adm st mt ft sr jr messrs mmes ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no nos vol vs etc inc ltd co corp bros dept univ est approx fig art sec pp ed eds al e.g i.e u.s u.k u.n d.c a.m p.m ave blvd rd'
  ).split(' '),
)

/** Of these, the ones that end a sentence when a capital follows. */
const mayEnd = new Set('etc inc ltd co corp u.s u.k u.n d.c a.m p.m jr sr'.split(' '))

const abbreviationParts = new CharacterSet('.').addRange(0x41, 0x5a).addRange(0x61, 0x7a)

const hanEnd = /[。！？!?…]+[”’」』"'）)】》〉]*|[。！？!?…]/g
const latinEnd = /[.!?…。！？]+["”’')\]」』]*(?=\s|$)/g

/**
 * Sentences of the whole text, in order; none reaches over a block.
 * Chinese ends at 。！？……, English at . ! ? before white space, with closing quotes and brackets taken along; abbreviations, initials and decimals end nothing.
 */
export function readSentences({text, blocks}: Prose, language: Language): Sentence[] {
  const sentences: Sentence[] = []
  const pattern = new RegExp(language === 'en' ? latinEnd : hanEnd)
  const ends = language === 'en' ? endsLatin : endsHan
  // One search runs through all blocks: a mark that lies beyond a block is kept for the next.
  let mark = pattern.exec(text)
  for (const block of blocks) {
    let start = block.start
    const push = (end: number) => {
      while (start < end && isSpace(text.charCodeAt(start))) start++
      if (start < end) sentences.push({start, end})
      start = end
    }
    while (mark && mark.index < block.end) {
      const end = Math.min(mark.index + mark[0].length, block.end)
      if (mark.index >= block.start && ends(text, start, mark.index, end, block.end)) push(end)
      mark = pattern.exec(text)
    }
    push(block.end)
  }

  return sentences
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x3000 || code === 0xa0
}

/** 「“好！”他说」 goes on after the closing quote; an ellipsis followed by more text of the clause goes on, too. */
function endsHan(text: string, _start: number, at: number, end: number, limit: number): boolean {
  if (end >= limit) return true

  const mark = text.charAt(at)
  const next = text.charAt(end)
  const quoted = '”’」』"\''.includes(text.charAt(end - 1)) && end - 1 > at
  if (quoted) return mark === '。' ? !/[，,、的]/.test(next) : /[“「『"\s]/.test(next)
  if (mark === '…') return /[“「\s]/.test(next)

  return true
}

function endsLatin(text: string, start: number, at: number, end: number, limit: number): boolean {
  if (end >= limit) return true

  let next = end
  while (next < limit && isSpace(text.charCodeAt(next))) next++
  const following = text.charAt(next)
  const startsLower = following >= 'a' && following <= 'z'
  if (text.charAt(at) !== '.') return !startsLower
  if (end - at === 1) {
    let from = at
    while (from > start && abbreviationParts.at(text, from - 1) && at - from < 8) from--
    const word = text.slice(from, at).toLowerCase()
    const isInitial = word.length === 1 && word !== 'i'
    if (isInitial || /^([a-z]\.)+[a-z]$/.test(word) || abbreviations.has(word))
      return (
        mayEnd.has(word) && /["“'(A-Z]/.test(following) && /^(the|a|an|it|he|she|but|and|in|on|we|they|this|that|at|for|if)\b/i.test(text.slice(next, next + 6))
      )
  }

  return !startsLower
}
