import type {Item, Link} from '#item'
import {defineRule, type Problem} from '#rule'
import {findReferences, isThere} from './references.ts'

/** The host of an address as its text or its target gives it, without www. */
function hostOf(address: string): string | undefined {
  return /^(?:https?:\/\/)?(?:www\.)?([a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){1,4})(?:[/:?#]|$)/i.exec(address.trim())?.[1]?.toLowerCase()
}

/** A link that shows one address and leads to another. */
function compareTarget({start, end, target}: Link, item: Item): Problem | undefined {
  const actual = item.text({start, end})
  const [shown, meant] = [hostOf(actual), /^https?:/i.test(target) ? hostOf(target) : undefined]
  if (!shown || !meant || !/\.[a-z]{2,}$/.test(shown) || shown === meant || shown.endsWith(`.${meant}`) || meant.endsWith(`.${shown}`)) return undefined

  return {at: {start, end}, message: 'target', actual, data: {target}}
}

/** Only where the syntax can hold pictures, links and tables does their absence tell anything: plain text has none ever. */
const holdsMedia = /^---\n|!\[|\]\(|<[a-z]/i

export default defineRule({
  id: 'dangling-reference',
  dimension: 'accuracy',
  attributes: ['useful'],
  severity: 'warning',
  weight: 3,
  cap: 9,
  exempt: ['quotation', 'furniture'],
  text: {
    en: {
      summary: 'The text points at something that is not there',
      message: {missing: 'Missing what `{actual}` points at', target: 'Unexpected target `{target}` of the link `{actual}`'},
      why: 'The reader looks for it and finds nothing, or lands elsewhere.',
      advice: 'Add what is meant, or take the reference out.',
    },
    'zh-Hans': {
      summary: '文中所指的内容并不存在',
      message: {missing: '“{actual}”所指的内容缺失', target: '链接“{actual}”指向了“{target}”'},
      why: '读者去找却找不到，或被带到别处。',
      advice: '请补上所指的内容，或删去这一指引。',
    },
    'zh-Hant': {
      summary: '文中所指的內容並不存在',
      message: {missing: '「{actual}」所指的內容欠缺', target: '連結「{actual}」指向了「{target}」'},
      why: '讀者去找卻找不到，或被帶到別處。',
      advice: '請補上所指的內容，或刪去這一指引。',
    },
  },
  check: {
    link: compareTarget,
    *item(item) {
      for (const {kind, start, end} of findReferences(item)) {
        if (isThere(kind, item)) continue

        const severity = holdsMedia.test(item.source) ? 'warning' : 'info'
        yield {at: {start, end}, severity, message: 'missing', actual: item.text({start, end})} satisfies Problem
      }
    },
  },
})
