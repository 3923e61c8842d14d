import type {Item, Language, Part} from '../item.ts'
import {chooseProfile} from '../profile/choose.ts'
import type {Localised} from '../rule.ts'

const han = /[\u3400-\u9fff]/g
const word = /[a-z0-9][a-z0-9'’.,-]{0,40}/gi
/** Parts that make the body of an item. */
const bodyKinds = new Set<Part['kind']>(['lead', 'paragraph', 'heading', 'listItem', 'quote'])

/** Length of a text: Han characters of Chinese, words of English. */
export function countLength(text: string, language: Language): number {
  return text.match(language === 'en' ? word : han)?.length ?? 0
}

const units = {
  words: {en: 'words', 'zh-Hans': '词', 'zh-Hant': '詞'},
  characters: {en: 'characters', 'zh-Hans': '字', 'zh-Hant': '字'},
} as const

/** What {@link countLength} counts, for messages. */
export function unitOfLength(language: Language): Localised {
  return language === 'en' ? units.words : units.characters
}

/** A length given in Han characters in the unit of the item: 100 Han say as much as 60 words. */
export function lengthIn(language: Language, characters: number): number {
  return language === 'en' ? Math.round(characters * 0.6) : characters
}

/** Length of all that is neither headline, byline nor furniture. */
export function measureBody({facts, prose, language}: Item): number {
  return facts.parts.reduce((sum, part) => (bodyKinds.has(part.kind) ? sum + countLength(prose.text.slice(part.start, part.end), language) : sum), 0)
}

/** The most Han characters that a kind has on a channel. */
export function longestBody(kind: string, channel: string | undefined): number {
  return chooseProfile(kind, channel).body.max
}
