import type {Item, Span} from '#item'
import {parseHanNumeral} from '../../../src/facts/numerals.ts'

export interface WrongForm extends Span {
  message: 'mixed' | 'year' | 'years' | 'opening'
  expected?: string
}

/** 2亿3千4百万, 3千万, 5百: a figure in digits carries 万 and 亿, nothing smaller; not 3千米, 5百分. */
const mixed =
  /(?<![\d.第])\d[\d.]*[万亿]?(?:\d[千百]){1,2}(?:[万亿]|余|多)?(?![米克瓦伏卡兆帕赫字分度货焦安之里家岛])|(?<![\d.第])\d{1,3}[千百][万亿](?![米克瓦伏卡兆帕赫])|[一二三四五六七八九][百千]\d{1,2}(?![\d月日年号时点:：])/g
/** A year of two digits where only a year can stand. */
const shortYear =
  /(?<![\d.\-—～~至到第])(0\d(?=年)|[5-9]\d(?=年(?!前(?!后)|后)))年(?=[前后初底末春夏秋冬]|上半年|下半年|\d{1,2}月|以来|以前|以后|起|毕业|成立|出生|参加|开始|[考入退]|建成|全年|度)/g
const thisCentury = 2000
const lastCentury = 1900

/** The same value with 万 or 亿 alone: 2.34亿, 3000万. */
function rewrite(text: string): string | undefined {
  const value = parseHanNumeral(text.replace(/[余多]$/, ''))
  if (value === undefined) return undefined

  const tail = /[余多]$/.exec(text)?.[0] ?? ''
  const [unit, scale] = value >= 1e8 ? ['亿', 1e8] : value >= 1e4 ? ['万', 1e4] : ['', 1]
  return Number((value / scale).toFixed(6)) + unit + tail
}

export function* findChineseForms(item: Item): Iterable<WrongForm> {
  const text = item.prose.folded
  for (const {index, 0: match} of text.matchAll(mixed)) {
    const expected = rewrite(match)
    yield {start: index, end: index + match.length, message: 'mixed', ...(expected ? {expected} : {})}
  }
  for (const {index, 0: match, 1: digits} of text.matchAll(shortYear)) {
    // 农历、昭和 and years of a life are other counts.
    if (/(?:昭和|平成|民国|乾隆|康熙|光绪|历时|长达|近|约|过去|前|逾|这|整整|了)$/.test(text.slice(Math.max(0, index - 2), index))) continue
    const year = Number(digits) + (Number(digits) < 50 ? thisCentury : lastCentury)
    yield {start: index, end: index + match.length, message: 'year', expected: `${year}年`}
  }
  // Outside titles and quotations, an item writes its years one way.
  const isOwn = (span: Span) => !item.within(span, 'title') && !item.within(span, 'quotation')
  const years = [...text.matchAll(/(?<![\d〇零○一二三四五六七八九])(?:[12]\d{3}|[一二][〇零○一二三四五六七八九]{3})年/g)]
    .map(({index, 0: match}) => ({start: index, end: index + match.length, text: match}))
    .filter(isOwn)
  const han = years.filter(({text: year}) => !/\d/.test(year))
  const first = han[0]
  if (first && years.length - han.length >= Math.max(2, han.length))
    yield {start: first.start, end: first.end, message: 'years', expected: `${String(parseHanDigits(first.text))}年`}
}

const parseHanDigits = (year: string) => [...year.slice(0, -1)].map((digit) => '〇一二三四五六七八九'.indexOf(digit.replace(/[零○]/, '〇'))).join('')

const exemptOpening =
  /^(?:1[5-9]|20)\d\d(?!,|\d)|^\d+(?:[a-z]|-[a-z]|\(|:|\/|\.\d*\s|\)|x)|^\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/

/** English sentences of the running text that begin with a figure; years are exempt. */
export function* findEnglishForms(item: Item): Iterable<WrongForm> {
  const {lower} = item.prose
  for (const {start, end} of item.facts.sentences) {
    const part = item.partOf({start, end})
    if (!part || (part.kind !== 'paragraph' && part.kind !== 'lead')) continue

    const figure = /^\d[\d,.]*/.exec(lower.slice(start, Math.min(end, start + 24)))?.[0]
    // A line of figures only, a score or a table row, is no sentence.
    const words = lower.slice(start, end).match(/[a-z]{2,}/g)?.length ?? 0
    if (figure === undefined || words < 4 || !/[.!?]["”’]?$/.test(lower.slice(start, end).trimEnd()) || exemptOpening.test(lower.slice(start, start + 24)))
      continue
    // 7 . 57: a point set apart is no full stop.
    if (/\d ?\.\s{0,3}$/.test(lower.slice(Math.max(0, start - 6), start)) || /^ ?%/.test(lower.slice(start + figure.length, start + figure.length + 2)))
      continue
    yield {start, end: start + figure.replace(/[.,]$/, '').length, message: 'opening'}
  }
}
