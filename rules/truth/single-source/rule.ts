import {number, object, optional} from 'valibot'
import type {Item, Span} from '#item'
import {defineRule} from '#rule'
import {someWithin} from '../../../src/facts/evidence.ts'
import {isOfLeaders} from '../../../src/facts/leaders.ts'

/** Kinds that carry one voice by their nature. */
const oneVoice = new Set([
  'notice',
  'public-notice',
  'brief',
  'service-info',
  'speech',
  'interview',
  'commentary',
  'correction',
  'press-release',
  'response',
  'reprint',
  'statistics',
])

/** Sides of a conflict are named by their country: 俄方称, 以军表示. */
const side = /([\u4e00-\u9fff])(?:方面?|军方?|媒|国官员)[^，。\n]{0,8}[称说示]/g
/** A clause that opens with who speaks, whatever else is known of the name. */
const speaker = /(?<=[，。；\n])(?!会议|文章|他们?|她们?|其|并|还|也|同时|有)([\u4e00-\u9fff·]{2})[\u4e00-\u9fff·]{0,6}(?:表示|指出|强调|认为|介绍)/g

/** Whether the item has exactly one named source: two mentions of one person are one source. */
function hasOneSource(item: Item, min: number): boolean {
  const {sources, names, quotations} = item.facts
  const known = new Set<string | number>()
  const add = (span: Span, orElse?: string) => {
    const isFound = someWithin(names, span, (name) => name.type !== 'place' && known.add(name.entity) !== undefined)
    if (!isFound && orElse !== undefined) known.add(orElse)
  }
  for (const source of sources) if (source.type === 'named') add(source, item.text(source).slice(0, 6))
  for (const {type, speaker} of quotations) if (type === 'speech' && speaker) add(speaker)
  for (const [, country] of item.prose.folded.matchAll(side)) known.add(`side ${country}`)
  const speakers = new Set(Array.from(item.prose.folded.matchAll(speaker), ([, name]) => name))
  if (speakers.size >= min) return false
  return known.size > 0 && known.size < min
}

export default defineRule({
  id: 'single-source',
  dimension: 'truth',
  attributes: ['truthful', 'overall'],
  severity: 'info',
  weight: 0,
  cap: 0,
  options: object({min: optional(number(), 2)}),
  text: {
    en: {
      summary: 'Everything in the item comes from one source',
      message: 'Missing a second source, expected at least {min}',
      why: 'Two sources are better than one: the second shows what the first left out.',
      advice: 'Ask somebody whom the matter touches, or look for the document or the figures.',
    },
    'zh-Hans': {
      summary: '全文只有一个消息来源',
      message: '只有一个消息来源，宜有至少{min}个',
      why: '孤证难立，第二个来源往往说出前一个没说的。',
      advice: '请再问一位当事人，或查文件、数据。',
    },
    'zh-Hant': {
      summary: '全文只有一個消息來源',
      message: '只有一個消息來源，宜有至少{min}個',
      why: '孤證難立，第二個來源往往說出前一個沒說的。',
      advice: '請再問一位當事人，或查閱文件、數據。',
    },
  },
  check: {
    item(item, {min}) {
      // Of a short item nobody asks for more.
      const isShort = item.prose.text.length < (item.language === 'en' ? 700 : 200)
      return !isShort && !isOfLeaders(item) && !oneVoice.has(item.profile.kind) && hasOneSource(item, min) ? {data: {min}} : undefined
    },
  },
})
