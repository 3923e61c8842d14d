import type {Quantity, Span} from '#item'
import {parseHanNumeral} from '../../../src/facts/numerals.ts'
import type {FiguredSentence} from '../../../src/facts/precision.ts'

/** Names and the figures said to belong to them, one to each. */
export interface Series extends Span {
  names: number
  figures: number
}

const jointZh = /^(?:[、和与及，,]|以及|，而|[^，。；、\d]{0,4}[、和与及])[^，。；、\d]{0,6}$/
const listMark = /[、]|以及|和(?=[^平谐睦气解田硕林龙])|与(?=[^会其此])|及(?=[^时其格])/
/** 两县, 三个镇, 前三季度: a count in place of the names. */
const counted = /([两三四五六七八九十])(?:个|家|种|类|项|所|名|位|条|款|处)?[^、，。和与\d]{0,10}$/
/** Words in which 和 and 与 stand inside a name or join verbs. */
const unclear =
  /共和|和平|参与|与会|和解|和谐|涉及|普及|以及其|其中|同比|环比|较|比|一二|上下|前后|早晚|城乡|中外|两岸|男女|干群|师生|东西|南北|父母|夫妻|夫妇|兄弟|姐妹|母女|父子|双方|各|等/

/** How many the names before 分别 are; undefined where their list cannot be told. */
function countNames(left: string): number | undefined {
  const clause = left.split(/[，。；：:,;]/).at(-1) as string
  const number = counted.exec(clause)
  const names = clause.split(listMark).map((name) => name.trim())
  if (names.length === 1) return number && clause.length <= 14 ? parseHanNumeral(number[1] as string) : undefined
  // The names are short and alike in length, save that the first and the last carry words about all.
  if (unclear.test(clause) || names.some((name) => name === '' || name.length > 14) || names.slice(1, -1).some((name) => name.length > 8)) return undefined
  return names.length
}

/** 甲县、乙县和丙县分别为12人、8人: figures in a list behind 分别. */
export function* findChineseSeries({text, start, quantities}: FiguredSentence): Iterable<Series> {
  for (const {index} of text.matchAll(/分别/g)) {
    const first = quantities.findIndex((quantity) => quantity.start - start >= index)
    const lead = first < 0 ? undefined : quantities[first]
    if (!lead || lead.range || !/^分别[^，。；、\d]{0,8}$/.test(text.slice(index, lead.start - start))) continue

    const figures: Quantity[] = [lead]
    for (const next of quantities.slice(first + 1)) {
      const last = figures.at(-1) as Quantity
      if (next.range || next.type !== lead.type || !jointZh.test(text.slice(last.end - start, next.start - start))) break
      figures.push(next)
    }
    const names = countNames(text.slice(0, index))
    const after = text.slice((figures.at(-1) as Quantity).end - start, (figures.at(-1) as Quantity).end - start + 3)
    if (names === undefined || names < 2 || figures.length < 2 || names === figures.length || /^[、和]/.test(after)) continue
    // Several figures for each name (分别增长3%、5%和下降2%、4%) come in whole sets.
    if (figures.length % names === 0) continue
    yield {start: start + index, end: (figures.at(-1) as Quantity).end, names, figures: figures.length}
  }
}

const englishNames =
  /(?:^|[,;] |\b(?:in|of|for|from|between|and|at|to|with) )((?:[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}, ){0,6}[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3},? and [A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}) /g
const jointEn = /^(?: [a-z-]+){0,2}(?:,|,? and)(?: by| to| of| about| a)?(?: [$£€])? $/

/** "Millport, Easton and Weston got 12, 8 and 5 buses respectively": capitalised names before figures in a list. */
export function* findEnglishSeries({text, start, quantities}: FiguredSentence, written: string): Iterable<Series> {
  const at = text.search(/\brespectively\b/)
  if (at < 0) return

  const before = quantities.filter(({end}) => end - start <= at)
  const last = before.at(-1)
  if (!last || !/^[^.;:\d]{0,30}$/.test(text.slice(last.end - start, at))) return
  const figures = [last]
  for (const previous of before.slice(0, -1).reverse()) {
    const next = figures[0] as Quantity
    if (previous.type !== next.type || !jointEn.test(text.slice(previous.end - start, next.start - start))) break
    figures.unshift(previous)
  }
  const head = written.slice(0, (figures[0] as Quantity).start - start)
  const lists = [...head.matchAll(englishNames)]
  if (figures.length < 2 || lists.length !== 1) return

  const names = (lists[0] as RegExpExecArray)[1]?.split(/, (?:and )?|,? and /).length ?? 0
  if (names !== figures.length) yield {start: (figures[0] as Quantity).start, end: start + at + 'respectively'.length, names, figures: figures.length}
}
