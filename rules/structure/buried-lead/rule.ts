import {number, object, optional} from 'valibot'
import type {Item, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {readHeadline} from '../../../src/facts/headline-facts.ts'
import {lengthIn} from '../../../src/facts/length.ts'

/** Shorter bodies have nowhere to bury it. */
const shortest = 200

/** The running text behind the headline. */
function bodyOf({facts}: Item): Span | undefined {
  const parts = facts.parts.filter(({kind}) => kind === 'lead' || kind === 'paragraph' || kind === 'listItem')
  const [first, last] = [parts[0], parts.at(-1)]
  return first && last ? {start: first.start, end: last.end} : undefined
}

/** Names and figures of the body that the headline tells as well, each where the body has it first. */
function findHeadlineFacts(item: Item, body: Span): Span[] {
  const headline = readHeadline(item)
  if (!headline) return []

  const first = new Map<string, Span>()
  const {names, quantities} = item.facts
  const figures = quantities.filter(({type, value}) => type !== 'vague' && type !== 'ordinal' && value !== undefined && Math.abs(value) >= 2)
  for (const {start, end, text} of [...names.filter(({type}) => type !== 'place'), ...figures]) {
    if (start < body.start || end > body.end || text.length < 2 || !headline.text.includes(text)) continue
    const known = first.get(text)
    if (!known || known.start > start) first.set(text, {start, end})
  }
  return [...first.values()].sort((a, b) => a.start - b.start)
}

export default defineRule({
  id: 'buried-lead',
  dimension: 'structure',
  attributes: ['targeted', 'timely'],
  severity: 'info',
  weight: 0,
  cap: 0,
  /** What share of the body may pass before the first fact of the headline. */
  options: object({share: optional(number(), 1 / 3)}),
  text: {
    en: {
      summary: 'The news of the headline comes late in the text',
      message: 'Unexpected place of what the headline tells, `{actual}`, expected in the first paragraphs',
      why: 'Readers who came for the headline leave before they find it, and who cuts from the end cuts the news.',
      advice: 'Open with the event, and put the background behind it.',
    },
    'zh-Hans': {
      summary: '标题所说的事，正文迟迟未讲',
      message: '标题中的“{actual}”到这里才首次出现，宜放到开头几段',
      why: '读者冲着标题来，找不到就走；从末尾删起，删掉的正是新闻。',
      advice: '先写事件，背景放在后面。',
    },
    'zh-Hant': {
      summary: '標題所說的事，內文遲遲未講',
      message: '標題中的「{actual}」到這裡才首次出現，宜放到開首幾段',
      why: '讀者為標題而來，找不到便離開；從末尾刪起，刪去的正是新聞。',
      advice: '先寫事件，背景放在後面。',
    },
  },
  check: {
    item(item, {share}): Problem | undefined {
      const body = bodyOf(item)
      if (!body || body.end - body.start < lengthIn(item.language, shortest)) return undefined

      const told = findHeadlineFacts(item, body)
      const [first] = told
      if (!first || told.length < 2 || first.start < body.start + (body.end - body.start) * share) return undefined
      return {at: first, actual: item.text(first), suggestions: []}
    },
  },
})
