import type {Quantity} from '#item'
import {isComparable} from '../../../src/facts/figure-context.ts'
import type {FiguredSentence} from '../../../src/facts/precision.ts'

/** A part of a whole, and its share in per cent. */
export interface Share {
  whole: Quantity
  part: Quantity
  share: Quantity
}

const soft = '(?:约|近|超过|逾|达|达到|为|是|的|高达|仅|只|大约|将近|[:： ]){0,3}'
/** 占75%, 占比75%, 占总数的75%, 比例为75%. */
const shareLead = new RegExp(
  `(?:^|[，,、（(])?[^，。；\\d]{0,6}(?:占比|占|比例|比重)(?:其中|其|了)?(?:总数|全部|总量|总人数|总户数|总额|总面积|总投资|总|全市|全县|全区|[^，。；\\d]{0,6}数)?${soft}$`,
)
const rateLead = new RegExp(`^[^，。；\\d]{0,10}[，,、（(]([\\u3400-\\u9fff]{2,4})率${soft}$`)
/** 20个小区……，占全部80个小区的30%: the part comes before the whole. */
const ofWhole = /^[^。；\d]{0,20}[，,（(][^，。；\d]{0,4}占(?:了)?(?:全部|全市|全县|全区|总数|其)?[^，。；\d]{0,10}[（(]?共?$/
const notOfWhole = /增长|增加|下降|减少|提高|比|较|同比|上升|另/

/** 共检查200家，其中合格150家，合格率75%; 200户中有150户签约，占75%. */
function readChinese(gaps: readonly [string, string, string], [a, b, share]: [Quantity, Quantity, Quantity], tail: string): Share | undefined {
  const [, middle, last] = gaps
  if (share.type !== 'percent' || !isComparable(a, b)) return undefined

  if (ofWhole.test(middle) && !notOfWhole.test(middle) && new RegExp(`^[^，。；\\d]{0,10}[）)]?${soft}$`).test(last)) return {whole: b, part: a, share}

  const rate = rateLead.exec(last)?.[1]
  const isRate = rate !== undefined && (middle + last.slice(0, last.lastIndexOf(rate)) + tail).includes(rate.slice(0, 2)) && !/(?:增长|下降)/.test(rate)
  if (notOfWhole.test(middle) || (!shareLead.test(last) && !isRate) || /[。；]/.test(middle + last)) return undefined
  const isWithin = /^[^，。；\d]{0,8}(?:中|里|当中|之中|内)[，,]?(?:有|的)?[^，。；\d]{0,12}$|其中/.test(middle)
  return isWithin || isRate || /^[^。；\d]{0,14}[，,][^，。；\d]{0,10}$/.test(middle) ? {whole: a, part: b, share} : undefined
}

const ofEnglish = /^(?: [a-z-]+){0,3},? (?:out )?of (?:the |its |their |all |some |a total of |those ){0,2}$/
const orEnglish =
  /(?:,? or|\(|, about|,|–|—|, which is|, that is|, equivalent to|, equal to) ?(?:about |some |nearly |almost |just over |just under |around |roughly )?$/

/** "150 of 200 homes, or 75 percent", "75 percent, or 150, of the 200 homes", "75 percent (150 of 200)". */
function readEnglish(gaps: readonly [string, string, string], three: [Quantity, Quantity, Quantity], tail: string): Share | undefined {
  const [lead, middle, last] = gaps
  const [a, b, c] = three
  // Of the 200 homes inspected, 150, or 80 percent, passed.
  const isOf = /\bof (?:the |all |its |their |some )?$/.test(lead) && /^[^.;\d]{1,40}, (?:some |about |only |just )?$/.test(middle)
  if (isOf && c.type === 'percent' && isComparable(a, b) && /^(?: [a-z]{1,14}){0,4}(?:,? or | ?\(|, that is, )$/.test(last))
    return {whole: a, part: b, share: c}
  if (c.type === 'percent' && isComparable(a, b) && ofEnglish.test(middle) && /^[^.;\d]{0,50}$/.test(last) && orEnglish.test(last) && !/ to | from /.test(last))
    return {part: a, whole: b, share: c}
  if (a.type === 'percent' && isComparable(b, c) && ofEnglish.test(last) && /^(?:,? or |,? \(|: )(?:about |some |nearly )?$/.test(middle))
    return {part: b, whole: c, share: a}
  const isOfWhich =
    c.type === 'percent' &&
    isComparable(a, b) &&
    /^[^.;\d]{0,40},? (?:of which|of whom|of them|including|and) (?:about )?$/.test(middle) &&
    /^(?: [a-z-]+){0,4}(?:,? or|,| \() ?(?:about )?$/.test(last)
  return isOfWhich && !/^ (?:more|less|higher|lower|up|down|increase|rise)/.test(tail) && /of wh|of them/.test(middle)
    ? {whole: a, part: b, share: c}
    : undefined
}

/** Parts of a whole whose share is told beside them: three figures in a row. */
export function* findShares({text, start, quantities}: FiguredSentence, isEnglish: boolean): Iterable<Share> {
  const gap = (index: number) =>
    text.slice(
      index === 0 ? 0 : (quantities[index - 1] as Quantity).end - start,
      index < quantities.length ? (quantities[index] as Quantity).start - start : text.length,
    )
  for (const [index, ratio] of quantities.entries()) {
    const share = quantities[index + 1]
    const told = /^(\d[\d,]*) out of (\d[\d,]*)$/.exec(ratio.text)
    if (!told || share?.type !== 'percent' || !/^[^.;\d]{0,40}$/.test(gap(index + 1)) || !orEnglish.test(gap(index + 1))) continue

    // "190 out of 680" is read as one figure, and its value is the share already.
    yield {whole: {...ratio, value: 1, text: told[2] as string}, part: {...ratio, text: told[1] as string}, share}
  }
  for (let index = 0; index + 2 < quantities.length; index++) {
    const three = quantities.slice(index, index + 3) as [Quantity, Quantity, Quantity]
    if (three.some(({range, value}) => range || value === undefined)) continue

    const gaps = [gap(index), gap(index + 1), gap(index + 2)] as const
    const found = (isEnglish ? readEnglish : readChinese)(gaps, three, gap(index + 3).slice(0, 24))
    if (found && (found.part.value as number) <= (found.whole.value as number) && (found.part.type === 'cardinal' || found.part.type === 'money')) yield found
  }
}
