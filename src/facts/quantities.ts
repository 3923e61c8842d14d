import type {Language, Quantity, Time} from '../item.ts'
import type {ReadableText} from '../prose/prose.ts'
import {readComparisons} from './comparisons.ts'
import {readEnglishQuantities} from './english.ts'
import {readChineseQuantities} from './quantities-zh.ts'

/**
 * Reads the quantities of the prose, in order and without overlap. Nothing is read inside the given times: a duration (3天) is a time, not a quantity as well.
 */
export function readQuantities(prose: ReadableText, times: readonly Time[], language: Language): Quantity[] {
  const quantities = language === 'en' ? readEnglishQuantities(prose.text, prose.lower, times) : readChineseQuantities(prose.folded, times, language)
  const free = clearOf(times, quantities)
  for (const quantity of free) quantity.text = prose.text.slice(quantity.start, quantity.end)
  readComparisons(language === 'en' ? prose.lower : prose.folded, free, times, language)
  return free
}

/** Leaves out what runs into a time from before it. */
function clearOf(times: readonly Time[], quantities: Quantity[]): Quantity[] {
  let next = 0
  return quantities.filter((quantity) => {
    while (next < times.length && (times[next] as Time).end <= quantity.start) next++
    const time = times[next]
    return !time || time.start >= quantity.end
  })
}
