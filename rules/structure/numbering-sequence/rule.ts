import type {Enumeration, Item} from '#item'
import {defineRule} from '#rule'

type Mark = Enumeration['items'][number]

const han = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** The ordinal with another number, in the writing of the one that stands there; undefined where it has no number of its own (其次, then). */
function renumber(mark: string, from: number, to: number): string | undefined {
  if (mark.includes(String(from))) return mark.replace(String(from), String(to))

  const numeral = han[from]
  const wanted = han[to]
  return numeral !== undefined && wanted !== undefined && mark.includes(numeral) ? mark.replace(numeral, wanted) : undefined
}

function checkStep(previous: Mark, mark: Mark, item: Item) {
  const wanted = previous.ordinal + 1
  if (mark.ordinal === wanted) return []

  const actual = item.text(mark)
  const expected = renumber(actual, mark.ordinal, wanted)
  return [
    {
      at: mark,
      actual,
      data: {wanted, before: previous.ordinal},
      ...(expected === undefined ? {} : {expected: [expected]}),
      related: [{start: previous.start, end: previous.end, message: 'before'}],
    },
  ]
}

export default defineRule({
  id: 'numbering-sequence',
  dimension: 'structure',
  attributes: ['overall'],
  severity: 'error',
  weight: 6,
  cap: 24,
  exempt: ['quotation', 'furniture'],
  text: {
    en: {
      summary: 'Numbered points skip, repeat or run out of order',
      message: 'Unexpected `{actual}` after number {before}, expected number {wanted}',
      why: 'A gap may be a point that was lost, a repeat a point that was pasted twice.',
      advice: 'Look for the lost point before you renumber.',
      related: {before: 'the number before'},
    },
    'zh-Hans': {
      summary: '序号跳号、重号或次序颠倒',
      message: '第{before}项之后出现“{actual}”，应为第{wanted}项',
      why: '跳号可能是漏了一段，重号可能是重复粘贴。',
      advice: '先找有没有漏掉的内容，再改序号。',
      related: {before: '前一序号'},
    },
    'zh-Hant': {
      summary: '序號跳號、重號或次序顛倒',
      message: '第{before}項之後出現「{actual}」，應為第{wanted}項',
      why: '跳號可能是漏了一段，重號可能是重複貼上。',
      advice: '先找有沒有漏掉的內容，再改序號。',
      related: {before: '前一序號'},
    },
  },
  check: {
    enumeration({items}, item) {
      return items.slice(1).flatMap((mark, index) => checkStep(items[index] as Mark, mark, item))
    },
  },
})
