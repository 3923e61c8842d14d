import {folds} from '../prose/fold-table.ts'

export {foldText, scriptOf, simplifiedBit, traditionalBit} from '../prose/fold.ts'
export {countScripts} from '../prose/language.ts'

/** Whether a text opens with a Latin letter and holds no Han character: only such lines are put to the readers of English. */
export function isLatin(text: string): boolean {
  return /^\(?[a-z]/i.test(text) && !/[\u3400-\u9fff]/.test(text)
}

let unfolded: Map<string, string[]> | undefined

/** The Traditional characters that fold to a Simplified one, in the order of their code points. */
export function traditionalFormsOf(character: string): readonly string[] {
  if (!unfolded) {
    unfolded = new Map()
    for (const {from, to} of folds) {
      for (let index = 0; index < from.length; index++) {
        const forms = unfolded.get(to.charAt(index))
        if (forms) forms.push(from.charAt(index))
        else unfolded.set(to.charAt(index), [from.charAt(index)])
      }
    }
    for (const forms of unfolded.values()) forms.sort()
  }

  return unfolded.get(character) ?? []
}
