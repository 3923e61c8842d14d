import {foldText, scriptOf, simplifiedBit, traditionalFormsOf} from './scripts.ts'

/** Where a Simplified character has several Traditional forms, the one that words usually take. */
const usual = '發歷復幹後裡隻係盡獲彙臺畫鐘製準週範鬥於雲'

function toTraditional(character: string): string {
  if (scriptOf(character.charCodeAt(0)) !== simplifiedBit) return character

  const forms = traditionalFormsOf(character)
  return forms.find((form) => usual.includes(form)) ?? forms[0] ?? character
}

/** The right form (Simplified) in the script of the text: what it shares with the wrong one is taken from there. */
export function mendLike(original: string, right: string, isTraditional: boolean): string {
  if (!isTraditional) return right

  const folded = foldText(original)
  return Array.from(right, (character, at) =>
    right.length === original.length && foldText(character) === folded.charAt(at) ? original.charAt(at) : toTraditional(character),
  ).join('')
}

/** Forms that Taiwan and Hong Kong write by rights where the mainland has another (佈署). */
const regional = '佈'

/** Whether the text has the term as written in its own script, not merely something that folds to it (借 for 藉, 儘 for 盡). */
export function isWrittenSo(original: string, written: string): boolean {
  return Array.from(written).every(
    (character, at) =>
      character === original.charAt(at) || (traditionalFormsOf(character).includes(original.charAt(at)) && !regional.includes(original.charAt(at))),
  )
}
