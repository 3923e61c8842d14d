import type {Item, Span} from '../item.ts'
import {firstEndingAfter, lastStarting} from '../spans.ts'
import {matchedText} from './matched-text.ts'

/** How far from a claim its evidence may stand. */
export type Reach = 'sentence' | 'beside' | 'neighbours' | 'paragraph'

/** The sentence of the claim, that with those beside it (within its paragraph, or wherever they stand), or its paragraph with its neighbours. */
export function spanAround(item: Item, claim: Span, reach: Reach): Span {
  const {sentences} = item.facts
  const at = lastStarting(sentences, claim.start)
  const own = sentences[at] ?? claim
  const [before, after] = [sentences[at - 1] ?? own, sentences[at + 1] ?? own]
  if (reach === 'sentence') return own
  if (reach === 'neighbours') return {start: before.start, end: after.end}

  const {blocks} = item.prose
  const block = blocks[lastStarting(blocks, claim.start)] ?? own
  if (reach === 'beside') return {start: Math.max(before.start, Math.min(block.start, own.start)), end: Math.min(after.end, Math.max(block.end, own.end))}
  return {start: Math.min(before.start, block.start), end: Math.max(after.end, block.end)}
}

/** Whether one of the spans, sorted, shares a character with the stretch and passes the test. */
export function someWithin<S extends Span>(spans: readonly S[], stretch: Span, test: (span: S) => boolean): boolean {
  for (let index = firstEndingAfter(spans, stretch.start); index < spans.length; index++) {
    const span = spans[index] as S
    if (span.start >= stretch.end) return false
    if (test(span)) return true
  }
  return false
}

/** Whether somebody is named near the claim who is said to know, or speaks there. */
export function isSourced(item: Item, claim: Span, reach: Reach): boolean {
  const stretch = spanAround(item, claim, reach)
  return (
    someWithin(item.facts.sources, stretch, ({type}) => type === 'named') ||
    someWithin(item.facts.quotations, stretch, ({type, speaker}) => type === 'speech' && speaker !== undefined)
  )
}

/** Whether the sentence of the claim measures it: a figure with a unit, a percentage, an amount. */
export function isMeasured(item: Item, claim: Span, reach: Reach = 'sentence'): boolean {
  return someWithin(item.facts.quantities, spanAround(item, claim, reach), ({start, type, value, unit, counted}) =>
    // 一次演练, 一名学生: an article, no measure.
    type === 'cardinal'
      ? value !== undefined && (unit !== undefined || counted !== undefined) && !(value === 1 && item.prose.folded.charAt(start) === '一')
      : type !== 'ordinal' && type !== 'vague',
  )
}

/** Somebody speaks, even where it cannot be told who. */
const speech = /\b(?:said|says|told|announced|according to|accused|warned|urged|suggested|vowed|insisted|reported)\b|表示|指出|介绍说|告诉记者|宣布/

const sourceless = new WeakMap<Item['facts'], boolean>()

/** Whether the item names nobody at all who is said to know, nor lets anybody speak: its claims then rest on the writer alone. */
export function hasNoSource({facts, prose, language}: Item): boolean {
  let known = sourceless.get(facts)
  if (known === undefined) {
    known =
      !speech.test(matchedText({language, prose})) &&
      !facts.sources.some(({type}) => type !== 'anonymous') &&
      !facts.quotations.some(({type}) => type === 'speech')
    sourceless.set(facts, known)
  }
  return known
}
