import {integer, minValue, number, object, optional, pipe} from 'valibot'
import type {Item, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {unitOfLength} from '../../../src/facts/length.ts'

interface Heading extends Span {
  level: number
}

/** Headings with a level, as the syntax gives it; subheads of plain text have none. */
function readHeadings({prose}: Item): Heading[] {
  return prose.blocks.flatMap(({kind, start, end, level}) => (kind === 'heading' && level !== undefined ? [{start, end, level}] : []))
}

function* checkLevels(item: Item): Generator<Problem> {
  let last: number | undefined
  for (const {start, end, level} of readHeadings(item)) {
    // Below a declared headline a text may begin at any level.
    if (last !== undefined && level > last + 1) yield {at: {start, end}, message: 'jump', data: {level, last, expected: last + 1}}
    last = level
  }
}

/** Kinds that are read in parts: who looks for one point must find it. */
const sectioned = new Set(['policy-explainer', 'service-info', 'experience', 'feature', 'speech', 'interview'])

function checkLength(item: Item, max: number): Problem | undefined {
  const {kind, channel} = item.profile
  if (!sectioned.has(kind) && channel !== 'periodical') return
  const body = item.facts.parts.filter(({kind: part}) => part === 'lead' || part === 'paragraph' || part === 'listItem')
  const text = body.map((part) => item.text(part)).join('\n')
  const length = item.language === 'en' ? (text.match(/[A-Za-z]{1,30}/g)?.length ?? 0) / 0.6 : (text.match(/[\u3400-\u9fff]/g)?.length ?? 0)
  const isDivided = item.facts.parts.some(({kind: part}) => part === 'heading') || item.facts.enumerations.some(({items}) => items.length >= 2)
  if (length <= max || isDivided) return

  return {
    message: 'long',
    ...(channel === 'periodical' ? {} : {severity: 'info'}),
    data: {unit: unitOfLength(item.language), length: Math.round(item.language === 'en' ? length * 0.6 : length)},
  }
}

export default defineRule({
  id: 'heading-level',
  dimension: 'structure',
  attributes: ['overall'],
  severity: 'warning',
  weight: 2,
  cap: 6,
  presence: true,
  options: object({
    /** Longest text without subheads, in Han characters (English words = Han × 0.6). */
    max: optional(pipe(number(), integer(), minValue(100)), 1500),
  }),
  text: {
    en: {
      summary: 'Headings skip a level, or a long text has none',
      message: {
        jump: 'Unexpected heading of level {level} under level {last}, expected {expected}',
        long: 'Missing subheads in a text of {length} {unit}',
      },
      why: 'Outlines and screen readers follow the levels, and a long text without subheads is not read to its end.',
      advice: 'Go down one level at a time; give each part of a long text a subhead.',
    },
    'zh-Hans': {
      summary: '小标题层级跳级，或长稿没有小标题',
      message: {
        jump: '第{last}级标题下出现第{level}级标题，应为第{expected}级',
        long: '全文{length}{unit}，缺少小标题',
      },
      why: '目录和读屏软件按层级走，长稿没有小标题，读者很难读完。',
      advice: '请逐级设标题；长稿每部分加一个小标题。',
    },
    'zh-Hant': {
      summary: '小標題跳級，或長稿沒有小標題',
      message: {
        jump: '第{last}級標題下出現第{level}級標題，應為第{expected}級',
        long: '全文{length}{unit}，欠缺小標題',
      },
      why: '目錄和讀屏軟件按層級走，長稿沒有小標題，讀者很難讀完。',
      advice: '請逐級設標題；長稿每部分加一個小標題。',
    },
  },
  check: {
    *item(item, {max}) {
      yield* checkLevels(item)
      const long = checkLength(item, max)
      if (long) yield long
    },
  },
})
