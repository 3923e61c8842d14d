import type {Language, Sentence} from '../item.ts'
import type {Block, Prose} from './prose.ts'

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

const hanEnd = /[。！？!?…]+[”’」』"'）)】》〉]*|[。！？!?…]/g
const latinEnd = /[.!?…。！？]+["”’')\]」』]*(?=\s|$)/g

/**
 * Sentences of one block: Chinese ends at 。！？……, English at . ! ? before white space, with closing quotes and brackets taken along.
 * Abbreviations, initials and decimals end nothing.
 */
function splitBlock(block: Block, text: string, language: Language, sentences: Sentence[]): void {
  const pattern = language === 'en' ? latinEnd : hanEnd
  let start = block.start
  const push = (end: number) => {
    let from = start
    while (from < end && isSpace(text.charCodeAt(from))) from++
    if (from < end) sentences.push({start: from, end})
    start = end
  }

  pattern.lastIndex = block.start
  for (let match = pattern.exec(text); match && match.index < block.end; match = pattern.exec(text)) {
    const end = Math.min(match.index + match[0].length, block.end)
    if (language === 'en' ? endsLatin(text, start, match.index, end, block.end) : endsHan(text, match.index, end, block.end)) push(end)
  }

  if (start < block.end) push(block.end)
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x3000 || code === 0xa0
}

/** 「“好！”他说」 goes on after the closing quote; an ellipsis followed by more text of the clause goes on, too. */
function endsHan(text: string, at: number, end: number, limit: number): boolean {
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
    while (from > start && /[A-Za-z.]/.test(text.charAt(from - 1)) && at - from < 8) from--
    const word = text.slice(from, at).toLowerCase()
    const isInitial = word.length === 1 && word !== 'i'
    if (isInitial || /^([a-z]\.)+[a-z]$/.test(word) || abbreviations.has(word))
      return (
        mayEnd.has(word) && /["“'(A-Z]/.test(following) && /^(the|a|an|it|he|she|but|and|in|on|we|they|this|that|at|for|if)\b/i.test(text.slice(next, next + 6))
      )
  }

  return !startsLower
}

/** Sentences of the whole text, in order; none reaches over a block. */
export function readSentences(prose: Prose, language: Language): Sentence[] {
  const sentences: Sentence[] = []
  for (const block of prose.blocks) splitBlock(block, prose.text, language, sentences)
  return sentences
}
