import type {Item, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {findRepeated} from './repeated.ts'

const ends = '，,；;。！？!?'
const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff

/** Whether four Han characters stand from here on. */
function isFourHan(text: string, from: number): boolean {
  for (let at = from; at < from + 4; at++) if (!isHan(text.charCodeAt(at))) return false
  return true
}

/** Places of four characters at the end of a clause before a clause of four: 围绕中心，服务大局. */
function* findPairs(text: string): Iterable<number> {
  for (let at = 4; at + 5 < text.length; at++) {
    const code = text.charCodeAt(at)
    const isComma = code === 0xff0c || code === 0x2c
    if (isComma && ends.includes(text.charAt(at + 5)) && isFourHan(text, at + 1) && isFourHan(text, at - 4)) yield at - 4
  }
}

/** Such pairs that come again. */
function* findSlogans({prose: {folded, text}}: Item): Iterable<Problem> {
  const seen = new Map<string, Span>()
  for (const index of findPairs(folded)) {
    const span = {start: index, end: index + 9}
    const words = folded.slice(index, index + 4) + folded.slice(index + 5, index + 9)
    const before = seen.get(words)
    if (before) yield {at: span, severity: 'info', actual: text.slice(span.start, span.end), related: [{...before, message: 'first'}]}
    else seen.set(words, span)
  }
}

export default defineRule({
  id: 'repeated-sentence',
  dimension: 'concision',
  attributes: ['targeted'],
  severity: 'warning',
  weight: 5,
  cap: 20,
  exempt: ['speech', 'furniture'],
  text: {
    en: {
      summary: 'A sentence is said twice',
      message: 'Unexpected second `{actual}`',
      why: 'It was pasted twice, or says nothing new.',
      advice: 'Leave the second one out.',
      related: {first: 'the first time'},
    },
    'zh-Hans': {
      summary: '同一句话出现两次',
      message: '“{actual}”重复出现',
      why: '不是重复粘贴，就是没有说出新内容。',
      advice: '请删去后一处。',
      related: {first: '第一次出现'},
    },
    'zh-Hant': {
      summary: '同一句話出現兩次',
      message: '「{actual}」重複出現',
      why: '不是重複貼上，就是沒有說出新內容。',
      advice: '請刪去後一處。',
      related: {first: '第一次出現'},
    },
  },
  check: {
    *item(item) {
      for (const {at, first} of findRepeated(item)) {
        const text = item.text(at)
        yield {at, actual: text.length > 24 ? `${text.slice(0, 24)}…` : text, related: [{start: first.start, end: first.end, message: 'first'}]}
      }
      if (item.language !== 'en') yield* findSlogans(item)
    },
  },
})
