import type {Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {isAlike} from '../../../src/lexicon/alike.ts'

interface Document extends Span {
  title: string
  number?: Span & {text: string}
}

const pattern = /《([^《》\n]{4,80})》(?:[（(]([^（）()《》\n]{2,14}[〔[［（(]?(?:19|20)\d\d[〕\]］）)]?第?\d{1,5}号)[）)])?/g
const meeting = /(?:召开|举行|举办|出席|参加)(?:了)?《([^《》\n]{2,40}(?:会议|座谈会|研讨会|论坛|大会|培训班))》/g

function readDocuments(text: string): Document[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const start = match.index
    const [whole, title = '', number] = match
    const at = start + whole.lastIndexOf(number ?? '')
    return {start, end: start + title.length + 2, title, ...(number ? {number: {start: at, end: at + number.length, text: number}} : {})}
  })
}

/** Titles that differ by one character of the same sound or shape, or by one that is missing. */
function isNear(one: string, other: string): boolean {
  if (one.length === other.length) {
    const places = Array.from(one, (_, at) => at).filter((at) => one.charAt(at) !== other.charAt(at))
    return places.length === 1 && isAlike(one.charAt(places[0] as number), other.charAt(places[0] as number))
  }
  return false
}

/** Titles compared with each other at most. */
const window = 30

export default defineRule({
  id: 'document-title',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 5,
  cap: 15,
  languages: ['zh-Hans', 'zh-Hant'],
  when: {zh: /《/},
  text: {
    en: {
      summary: 'One document with two titles or two numbers, or a meeting between the marks of a title',
      message: {
        title: 'Unexpected title `{actual}`, expected `{expected}` as elsewhere in the item',
        number: 'Unexpected number `{actual}` of `{title}`, expected `{expected}` as elsewhere in the item',
        meeting: 'Unexpected title marks around the meeting `{actual}`',
      },
      why: 'A reader who looks the document up does not find it.',
      advice: 'Copy title and number from the document itself.',
      related: {other: 'Written so here'},
    },
    'zh-Hans': {
      summary: '同一文件的标题或文号前后不一，或会议名称用了书名号',
      message: {
        title: '文件名“{actual}”与他处不一，他处为“{expected}”',
        number: '《{title}》的文号“{actual}”与他处不一，他处为“{expected}”',
        meeting: '会议名称“{actual}”不用书名号',
      },
      why: '读者照此查找，找不到文件。',
      advice: '请按原文件照录标题和文号。',
      related: {other: '此处这样写'},
    },
    'zh-Hant': {
      summary: '同一文件的標題或文號前後不一，或會議名稱用了書名號',
      message: {
        title: '文件名「{actual}」與他處不一，他處為「{expected}」',
        number: '《{title}》的文號「{actual}」與他處不一，他處為「{expected}」',
        meeting: '會議名稱「{actual}」不用書名號',
      },
      why: '讀者按此查找，找不到文件。',
      advice: '請按原文件照錄標題和文號。',
      related: {other: '此處這樣寫'},
    },
  },
  check: {
    *item(item) {
      const {folded} = item.prose
      const documents = readDocuments(folded)
      const numbers = new Map<string, Span & {text: string}>()
      for (const [index, {title, number, ...at}] of documents.entries()) {
        const earlier = documents.slice(Math.max(0, index - window), index).find((other) => title.length >= 6 && isNear(other.title, title))
        if (earlier && !documents.slice(0, index).some((other) => other.title === title)) {
          const [start, end] = [earlier.start, earlier.end]
          yield {
            at: {start: at.start, end: at.end},
            message: 'title',
            actual: item.text(at),
            expected: [item.text(earlier)],
            related: [{start, end, message: 'other'}],
          } satisfies Problem
        }
        if (!number) continue

        const known = numbers.get(title)
        if (!known) numbers.set(title, number)
        else if (known.text !== number.text) {
          const {start, end} = number
          yield {
            at: {start, end},
            message: 'number',
            actual: item.text(number),
            expected: [item.text(known)],
            data: {title: item.text({start: at.start + 1, end: at.end - 1})},
            related: [{start: known.start, end: known.end, message: 'other'}],
          } satisfies Problem
        }
      }
      for (const match of folded.matchAll(meeting)) {
        const start = match.index + match[0].indexOf('《')
        const at = {start, end: match.index + match[0].length}
        yield {at, severity: 'info', message: 'meeting', actual: item.text(at)} satisfies Problem
      }
    },
  },
})
