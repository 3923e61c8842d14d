import {object, optional, picklist} from 'valibot'
import type {Item, Span} from '#item'
import {defineRule, type Problem} from '#rule'

const han = /[\u3400-\u9fff，。、；：！？…]/

interface Pair {
  open: number
  close: number
}

/** Straight marks of a paragraph in pairs, where they are even in number and stand around or beside Chinese: 5" and English in quotes are let be. */
function pairStraight(text: string, {start, end}: Span): Pair[] {
  const places: number[] = []
  for (let at = text.indexOf('"', start); at >= 0 && at < end; at = text.indexOf('"', at + 1)) places.push(at)
  if (places.length === 0 || places.length % 2 > 0) return []

  const pairs: Pair[] = []
  for (let index = 0; index < places.length; index += 2) {
    const [open, close] = [places[index] as number, places[index + 1] as number]
    const isChinese = han.test(text.slice(open + 1, close))
    // 27" opens nothing, and a space on the inner side shows that the marks are out of step.
    const isTurned = /\d/.test(text.charAt(open - 1)) || /\s/.test(text.charAt(open + 1)) || /\s/.test(text.charAt(close - 1))
    if (isTurned) return []
    if (isChinese) pairs.push({open, close})
  }
  return pairs
}

/** The marks of the house, or else of the text, or else of its script. */
function marksOf(item: Item, style: string): [string, string] {
  const wanted = style !== 'auto' ? style : item.language === 'zh-Hant' && !item.prose.text.includes('“') ? 'corner' : 'curly'
  return wanted === 'corner' ? ['「', '」'] : ['“', '”']
}

function write(at: number, mark: string): Problem {
  return {at: {start: at, end: at + 1}, expected: [mark], fix: [{start: at, end: at + 1, text: mark}]}
}

/** Marks of the other style, where the house has said which it wants. */
function* checkHouse(item: Item, style: string): Generator<Problem> {
  const swaps = style === 'corner' ? {'“': '「', '”': '」', '‘': '『', '’': '』'} : {'「': '“', '」': '”', '『': '‘', '』': '’'}
  const pattern = style === 'corner' ? /[“”‘’]/g : /[「」『』]/g
  const {text} = item.prose
  for (const {index, 0: mark} of text.matchAll(pattern)) {
    // An apostrophe, and quotation marks in English.
    if (!han.test(text.charAt(index - 1)) && !han.test(text.charAt(index + 1))) continue
    if ((mark === '’' || mark === '‘') && /[A-Za-z]/.test(text.charAt(index - 1))) continue
    const expected = swaps[mark as keyof typeof swaps] as string
    yield {at: {start: index, end: index + 1}, actual: mark, expected: [expected]}
  }
}

export default defineRule({
  id: 'quote-style',
  dimension: 'structure',
  attributes: [],
  severity: 'warning',
  weight: 0.3,
  cap: 5,
  languages: ['zh-Hans', 'zh-Hant'],
  exempt: ['furniture'],
  options: object({
    /** `curly` (“”) or `corner` (「」) where the house has one; `auto` only asks that Chinese has no straight marks. */
    style: optional(picklist(['auto', 'curly', 'corner']), 'auto'),
  }),
  text: {
    en: {
      summary: 'Quotation marks are not those of Chinese, or not those of the house',
      message: 'Unexpected `{actual}`, expected `{expected}`',
      why: 'Straight marks do not show where a quotation begins and ends.',
      advice: 'Use “” on the mainland, 「」 in Hong Kong, Macao and Taiwan, and one kind throughout.',
    },
    'zh-Hans': {
      summary: '引号不是中文引号，或与本单位用法不符',
      message: '出现“{actual}”，应为“{expected}”',
      why: '直引号分不出起止，排版也不整齐。',
      advice: '请用弯引号“”，通篇一致。',
    },
    'zh-Hant': {
      summary: '引號不是中文引號，或與本機構用法不符',
      message: '出現「{actual}」，應為「{expected}」',
      why: '直引號分不出起訖，版面也不整齊。',
      advice: '請用「」，通篇一致。',
    },
  },
  check: {
    *item(item, {style}) {
      const {prose} = item
      if (style !== 'auto') yield* checkHouse(item, style)
      if (!prose.text.includes('"')) return

      const [opening, closing] = marksOf(item, style)
      for (const block of prose.blocks) {
        for (const {open, close} of pairStraight(prose.text, block)) {
          yield {...write(open, opening), actual: '"'}
          yield {...write(close, closing), actual: '"'}
        }
      }
    },
  },
})
