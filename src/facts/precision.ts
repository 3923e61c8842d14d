import type {Item, Quantity, Span} from '../item.ts'
import {matchedText} from './matched-text.ts'

/** How far a value that is said to be approximate (约, 近, 超过, about …) may lie from the real one, as a share of it. */
const approximateShare = 0.1

/**
 * Half the last place that is shown: 12.5亿 stands for 12.45–12.55亿, and a plain whole number for itself.
 * Approximate values reach a tenth to either side.
 */
export function toleranceOf({text, value, approximate}: Quantity): number {
  if (value === undefined) return 0

  const shown = /\d[\d,，]*(?:\.(\d+))?/.exec(text.replace(/[０-９．]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)))
  const number = shown ? Number(shown[0].replace(/[,，]/g, '')) : 0
  const multiplier = number === 0 ? 1 : Math.abs(value) / number
  const isExact = !shown || (shown[1] === undefined && multiplier <= 1)
  // 5亿 is more often meant than rounded: a quarter to either side, where decimals say half of their last place.
  const half = isExact ? 0 : shown[1] === undefined ? multiplier / 4 : (0.5 * multiplier) / 10 ** shown[1].length
  return approximate ? Math.max(half, Math.abs(value) * approximateShare) : half
}

/** Facts grouped by the span that holds them; both in order. */
export function groupBySpan<F extends Span>(facts: readonly F[], spans: readonly Span[]): F[][] {
  let index = 0
  return spans.map(({start, end}) => {
    while (index < facts.length && (facts[index] as F).start < start) index++
    const group: F[] = []
    while (index < facts.length && (facts[index] as F).start < end) group.push(facts[index++] as F)
    return group
  })
}

/** A sentence with the figures in it, and its text as patterns are matched on it (folded, or in lower case for English). */
export interface FiguredSentence {
  start: number
  text: string
  quantities: Quantity[]
}

const figured = new WeakMap<Item, FiguredSentence[]>()

function readFigured({facts, prose, language}: Item): FiguredSentence[] {
  const text = matchedText({language, prose})
  // 全部, 许多 tell no figure to reckon with.
  const figures = facts.quantities.filter(({type}) => type !== 'vague')
  return groupBySpan(figures, facts.sentences).flatMap((quantities, index) => {
    const {start, end} = facts.sentences[index] as Span
    return quantities.length > 0 ? [{start, text: text.slice(start, end), quantities}] : []
  })
}

/** The sentences that hold at least so many figures: the same objects for all who ask. */
export function sentencesWithFigures(item: Item, least: number): FiguredSentence[] {
  let sentences = figured.get(item)
  if (!sentences) figured.set(item, (sentences = readFigured(item)))
  return sentences.filter(({quantities}) => quantities.length >= least)
}
