import {foldPairs} from '../prose/fold-table.ts'

export {foldText, scriptOf, simplifiedBit, traditionalBit} from '../prose/fold.ts'
export {countScripts} from '../prose/language.ts'

let unfolded: Map<string, string[]> | undefined

/** The Traditional characters that fold to a Simplified one, in the order of their code points. */
export function traditionalFormsOf(character: string): readonly string[] {
  if (!unfolded) {
    unfolded = new Map()
    for (let index = 0; index < foldPairs.length; index += 2) {
      const simplified = foldPairs.charAt(index + 1)
      const forms = unfolded.get(simplified)
      if (forms) forms.push(foldPairs.charAt(index))
      else unfolded.set(simplified, [foldPairs.charAt(index)])
    }
  }

  return unfolded.get(character) ?? []
}
