import type {Item} from '../item.ts'

/** The text that expressions are matched on: folded, in English in lower case, too. Offsets are those of the prose. */
export function matchedText({language, prose}: Pick<Item, 'language' | 'prose'>): string {
  return language === 'en' ? prose.lower : prose.folded
}
