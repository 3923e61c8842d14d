import type {Language} from '#item'
import type {Problem} from '#rule'

/** What is offered for spaces: they are taken out. */
const close: Record<Language, string> = {en: 'Take the spaces out', 'zh-Hans': '删去空格', 'zh-Hant': '刪去空格'}

const han = '[\\u3400-\\u9fff]'
/** 关 于 开 展 活 动: letters set apart one by one, as a word processor spreads a title. Two or four of them may be names (王 明、李 强). */
const spread = new RegExp(`(?<!${han})${han}(?:[ \\u00a0\\u3000]{1,3}${han}(?!${han})){4,60}`, 'g')
/** １5: full-width and half-width digits in one number. */
const mixed = /[0-9０-９]{2,12}/g
const gap = new RegExp(`(?<=${han})[ \\u00a0]{1,4}(?=${han})`, 'g')
/** A segment as short as a name: 张三 李四 stand in a list. */
const shortest = 5

const halfDigit = (digit: string) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)

function* findSpread(text: string, offset: number): Iterable<Problem> {
  for (const {index, 0: actual} of text.matchAll(spread)) {
    const at = {start: offset + index, end: offset + index + actual.length}
    const expected = actual.replace(/\s+/g, '')
    yield {at, message: 'spread', actual, expected: [expected], fix: [{...at, text: expected}]}
  }
}

/** Spaces left in running text, told once for a sentence: one alone may stand for a mark. */
function* findGaps(text: string, offset: number, language: Language): Iterable<Problem> {
  for (const sentence of text.matchAll(/[^。！？]{12,400}[。！？]/g)) {
    const gaps = [...sentence[0].matchAll(gap)]
    if (gaps.length < 2) continue
    const segments = sentence[0].split(/[\s，,、；;：:（）()“”「」]+/)
    const isLong = (segment: string | undefined) => (segment?.length ?? 0) >= shortest
    // In a list of names no two neighbours are longer than names.
    const stray = gaps.find(({index, 0: {length}}) => {
      const before = sentence[0]
        .slice(0, index)
        .split(/[\s，,、；;：:（）()“”「」]+/)
        .at(-1)
      const after = sentence[0].slice(index + length).split(/[\s，,、；;：:（）()“”「」。！？]+/)[0]
      return isLong(before) && isLong(after)
    })
    if (!stray || segments.length < 3) continue
    const start = offset + sentence.index + stray.index
    const edits = gaps.map(({index, 0: {length}}) => ({start: offset + sentence.index + index, end: offset + sentence.index + index + length, text: ''}))
    yield {at: {start, end: start + stray[0].length}, message: 'gaps', data: {count: gaps.length}, suggestions: [{title: close[language], edits}]}
  }
}

/** Spaces and digits that an input method or a word processor left in Chinese text. */
export function* findSpacing(text: string, offset: number, language: Language): Iterable<Problem> {
  if (/[ \u00a0\u3000]/.test(text)) {
    yield* findSpread(text, offset)
    yield* findGaps(text, offset, language)
  }
  if (!/[０-９]/.test(text)) return
  for (const {index, 0: actual} of text.matchAll(mixed)) {
    if (!/[0-9]/.test(actual) || !/[０-９]/.test(actual)) continue
    const at = {start: offset + index, end: offset + index + actual.length}
    const expected = actual.replace(/[０-９]/g, halfDigit)
    yield {at, message: 'digits', actual, expected: [expected], fix: [{...at, text: expected}]}
  }
}
