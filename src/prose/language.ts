import type {Language} from '../item.ts'
import {scriptTable, simplifiedBit, traditionalBit} from './fold.ts'

/** How much of a text is read to find its language. */
const sample = 4000

export interface ScriptCount {
  han: number
  latin: number
  /** Characters that only one script uses. */
  simplified: number
  traditional: number
}

function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Counts what tells the language of a text. */
export function countScripts(text: string, end = text.length): ScriptCount {
  const count: ScriptCount = {han: 0, latin: 0, simplified: 0, traditional: 0}
  const scripts = scriptTable()
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isLatin(code)) count.latin++
    else if (isHan(code)) {
      count.han++
      const script = scripts[code]
      if (script === simplifiedBit) count.simplified++
      else if (script === traditionalBit) count.traditional++
    }
  }

  return count
}

/** The language a text is written in, by its first few thousand characters. A Han character weighs as much as a word of three letters. */
export function detectLanguage(text: string): Language {
  const {han, latin, simplified, traditional} = countScripts(text, Math.min(sample, text.length))
  if (han === 0 || han * 3 < latin) return 'en'

  return traditional > simplified ? 'zh-Hant' : 'zh-Hans'
}

const tags: [RegExp, Language][] = [
  [/^(zh-?hant|zh-?(tw|hk|mo)|繁)/i, 'zh-Hant'],
  [/^(zh|cmn|简|簡|中文)/i, 'zh-Hans'],
  [/^(en|英)/i, 'en'],
]

/** The language a declared tag stands for: `zh`, `zh-CN`, `zh_TW`, `en-GB` … Undefined for any other. */
export function languageOfTag(tag: string): Language | undefined {
  const normal = tag.trim().replaceAll('_', '-')
  return tags.find(([pattern]) => pattern.test(normal))?.[1]
}
