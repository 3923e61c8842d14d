import {element} from './element.ts'
import type {Dimension, Score} from './library.ts'
import {scoreBeforeCeilings} from './order.ts'
import type {Words} from './words.ts'

/** A score as it is shown: cut, never rounded up. */
export const showScore = (score: number) => String(Math.floor(score))

const toneOf = (score: number) => (score >= 80 ? 'good' : score >= 60 ? 'mid' : 'low')

function drawBar(dimension: Dimension, score: number, words: Words): HTMLElement[] {
  const bar = element('i', {class: toneOf(score)})
  bar.style.width = `${score}%`
  const track = element('dd', {'aria-hidden': 'true'}, element('div', {class: 'track'}, bar))
  return [element('dt', {}, words.dimensions[dimension]), track, element('dd', {class: 'number'}, showScore(score))]
}

/** What holds the score down, in words. */
export function lowestCeiling({ceilings}: Score): number | undefined {
  return ceilings.length > 0 ? Math.min(...ceilings.map(({limit}) => limit)) : undefined
}

/** The overall score, what holds it down, and the five dimensions as bars. */
export function drawScorecard(score: Score, words: Words): HTMLElement[] {
  const limit = lowestCeiling(score)
  const otherwise = showScore(scoreBeforeCeilings(score))
  const held = limit === undefined ? [] : [element('p', {class: 'held'}, words.held(limit, words.heldBy[limit] ?? '', otherwise))]
  const bars = (Object.keys(words.dimensions) as Dimension[]).flatMap((dimension) => drawBar(dimension, score.dimensions[dimension], words))
  return [
    element(
      'div',
      {class: 'overall'},
      element('b', {}, showScore(score.overall)),
      element('span', {class: 'dim'}, words.outOf),
      element('span', {}, words.grades[score.grade]),
    ),
    ...held,
    element('dl', {class: 'bars'}, ...bars),
  ]
}
