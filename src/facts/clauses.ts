import {CharacterSet} from '../prose/characters.ts'

const ends = new CharacterSet('，,；;：:。！？、“”「」（）()\n')
const endsEnglish = new CharacterSet(';:!?—()"“”')

/** What stands behind the last mark that ends a clause. */
export function lastClause(text: string, isEnglish: boolean): string {
  const marks = isEnglish ? endsEnglish : ends
  let start = text.length
  while (start > 0 && !marks.at(text, start - 1)) start--
  return text.slice(start)
}
