import {matchedText} from '../facts/matched-text.ts'
import type {Item} from '../item.ts'
import type {Hit} from './match.ts'

/**
 * A replacement in the script and case of what stands there: where it only leaves characters out, the ones that stay are taken from the text;
 * another wording is offered to Simplified text alone. A capital at the start stays.
 */
export function writeLike(original: string, folded: string, instead: string, isTraditional: boolean): string | undefined {
  let kept = ''
  let at = 0
  for (const char of instead) {
    const found = folded.indexOf(char, at)
    if (found < 0) {
      if (isTraditional) return undefined
      return /^[A-Z]/.test(original) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
    }
    kept += original.charAt(found)
    at = found + 1
  }

  return /^[A-Z]/.test(original) ? kept.charAt(0).toUpperCase() + kept.slice(1) : kept
}

/** What the entry says to write instead, in the script and case of the text. */
export function writeInstead(hit: Hit, item: Item): string[] {
  const folded = matchedText(item).slice(hit.start, hit.end)
  return [hit.word.instead ?? []].flat().flatMap((text) => writeLike(item.text(hit), folded, text, item.language === 'zh-Hant') ?? [])
}
