import type {Item, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {countScripts, foldText, scriptOf, simplifiedBit, traditionalBit, traditionalFormsOf} from '../../../src/facts/scripts.ts'
import {keptWords, sharedWords} from './words.ts'

const id = 'mixed-script'

type Script = 'zh-Hans' | 'zh-Hant'

const scriptNames = {
  'zh-Hans': {en: 'Simplified', 'zh-Hans': '简体', 'zh-Hant': '簡體'},
  'zh-Hant': {en: 'Traditional', 'zh-Hans': '繁体', 'zh-Hant': '繁體'},
}

/** The script of a text by its characters; undefined where neither clearly prevails. */
function mainScript({simplified, traditional}: ReturnType<typeof countScripts>): Script | undefined {
  if (simplified > traditional * 3) return 'zh-Hans'

  return traditional > simplified * 3 ? 'zh-Hant' : undefined
}

/** Forms that newspapers of Hong Kong and Macao print beside the standard ones. */
const printedVariants = new Set('内没强录黄净册')

/** Runs of characters that only the other script uses; people write their names as they like. */
function* findStrangers({prose: {text}, facts}: Item, bit: number): Iterable<Span> {
  const isStranger = (index: number) => scriptOf(text.charCodeAt(index)) === bit && !printedVariants.has(text.charAt(index))
  let people: Span[] | undefined
  let next = 0
  for (let index = 0; index < text.length; index++) {
    if (!isStranger(index)) continue

    const start = index
    while (isStranger(index)) index++
    people ??= facts.names.filter(({type}) => type === 'person')
    while (next < people.length && (people[next] as Span).end <= start) next++
    if (!(next < people.length && (people[next] as Span).start <= start)) yield {start, end: index}
  }
}

/** In Traditional text the Traditional form, where there is only one; in Simplified text the Simplified form. */
function convert(text: string, script: Script): string | undefined {
  if (script === 'zh-Hans') return foldText(text)

  const forms = [...text].map((character) => traditionalFormsOf(character))
  return forms.every(({length}) => length === 1) ? forms.map(([form]) => form).join('') : undefined
}

/** Traditional characters of different words that are one in Simplified text: 乾部 for 幹部, 開髮 for 開發. Others (裏 and 裡) are variants. */
const siblings = new Set('乾幹 幹乾 髮發 發髮 曆歷 歷曆 鍾鐘 穫獲 獲穫 複復 復複 髒臟 臟髒 係繫 繫係'.split(' '))

/** The word with its shared characters as Traditional text has them; undefined where they stand so already. Variants (裏 for 裡) stay. */
function mendWord(text: string, traditional: string): string | undefined {
  const mended = [...text].map((character, index) => {
    const wanted = traditional.charAt(index)
    if (character === wanted) return character

    const isLeftOver = character === foldText(wanted) && scriptOf(character.charCodeAt(0)) === 0
    const isOverdone = foldText(character) === wanted
    return isLeftOver || isOverdone || siblings.has(character + wanted) ? wanted : character
  })
  const result = mended.join('')
  return result === text ? undefined : result
}

/** Words of Traditional text with a shared character left in its Simplified form, or changed where it should have been kept. */
function* findLeftOvers(item: Item): Iterable<Problem> {
  for (const {list, term, ...at} of item.facts.mentions) {
    // The term of the list is the Traditional word; it is matched folded.
    const actual = item.text(at)
    const expected = list === id ? mendWord(actual, term) : undefined
    if (expected !== undefined) yield {at, actual, expected: [expected], message: 'replace', data: {script: scriptNames['zh-Hant']}}
  }
}

export default defineRule({
  id,
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 2,
  cap: 15,
  languages: ['zh-Hans', 'zh-Hant'],
  exempt: ['title'],
  text: {
    en: {
      summary: 'Simplified characters in a Traditional item, or the reverse',
      message: {remove: 'Unexpected `{actual}` in {script} text', replace: 'Unexpected `{actual}` in {script} text, expected `{expected}`'},
      why: 'They are left over from a conversion, and may have become other words.',
      advice: 'Convert the item once more with a table of words, and read the words that have several forms.',
    },
    'zh-Hans': {
      summary: '简体稿中夹有繁体字，或繁体稿中夹有简体字',
      message: {remove: '{script}文字中出现“{actual}”', replace: '{script}文字中出现“{actual}”，应为“{expected}”'},
      why: '这是简繁转换的遗留，可能已变成另一个词。',
      advice: '请按词转换一遍，一简对多繁的字逐个核对。',
    },
    'zh-Hant': {
      summary: '繁體稿中夾有簡體字，或簡體稿中夾有繁體字',
      message: {remove: '{script}文字中出現「{actual}」', replace: '{script}文字中出現「{actual}」，應為「{expected}」'},
      why: '這是簡繁轉換的遺留，可能已變成另一個詞。',
      advice: '請按詞轉換一遍，一簡對多繁的字逐個核對。',
    },
  },
  words: {zh: () => [...new Set([...keptWords, ...sharedWords])].map((term) => ({term}))},
  check: {
    // Whether a word is wrong depends on the script of the whole item, so `item` judges them.
    mention: () => undefined,
    *item(item) {
      const counts = countScripts(item.prose.text)
      const script = mainScript(counts)
      if (!script) return

      const isMixed = counts.simplified > 0 && counts.traditional > 0
      for (const at of isMixed ? findStrangers(item, script === 'zh-Hans' ? traditionalBit : simplifiedBit) : []) {
        const actual = item.text(at)
        const expected = convert(actual, script)
        yield {
          at,
          actual,
          data: {script: scriptNames[script]},
          ...(expected === undefined ? {message: 'remove'} : {message: 'replace', expected: [expected]}),
        } satisfies Problem
      }
      if (script === 'zh-Hant') yield* findLeftOvers(item)
    },
  },
})
