import type {Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {findSingles, partnerOf} from './pairs.ts'

/** Whether a straight quote can only open here: before a letter, after a space or at the start. */
function opens(text: string, at: number): boolean {
  return /^$|[\s([—–-]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))
}

/** Whether it can only close: after a word or a mark, before a space, a mark or the end. */
function closes(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at - 1)) && /^$|[\s)\],.;:!?—–-]/.test(text.charAt(at + 1))
}

/**
 * Straight quotes look the same at both ends, and a quotation may run over paragraphs: only one that surely opens,
 * is not closed in its block and is not taken up again in the next is a warning. After a figure the mark may be inches.
 */
function* findStraight({prose}: Item): Iterable<Problem> {
  const {blocks, text} = prose
  for (const [index, block] of blocks.entries()) {
    let open: number | undefined
    for (const {index: inside} of text.slice(block.start, block.end).matchAll(/"/g)) {
      const at = block.start + inside
      if (open === undefined) open = opens(text, at) ? at : undefined
      else if (closes(text, at) || !opens(text, at)) open = undefined
    }
    const next = blocks[index + 1]
    const goesOn = next !== undefined && text.charAt(next.start) === '"'
    if (open === undefined || goesOn || /[“”]/.test(text.slice(block.start, block.end))) continue

    yield {at: {start: open, end: open + 1}, severity: 'warning', message: 'single', actual: '"', data: {partner: '"'}}
  }
}

export default defineRule({
  id: 'unbalanced-pair',
  dimension: 'structure',
  attributes: ['truthful'],
  severity: 'error',
  weight: 4,
  cap: 20,
  exempt: ['furniture'],
  text: {
    en: {
      summary: 'A quotation mark or bracket without its partner',
      message: {single: 'Unexpected `{actual}` without `{partner}`', crossed: 'Unexpected `{actual}` across another pair'},
      why: 'The reader cannot tell where the quotation or the aside ends, and whose words they are.',
      advice: 'Add the missing mark, or take the single one out.',
    },
    'zh-Hans': {
      summary: '引号、括号、书名号不成对',
      message: {single: '标点 {actual} 缺少与之成对的 {partner}', crossed: '标点 {actual} 与另一对标点交叉'},
      why: '读者分不清引语或插话到哪里为止，也分不清是谁的话。',
      advice: '请补上缺少的一半，或删去多余的一半。',
    },
    'zh-Hant': {
      summary: '引號、括號、書名號不成對',
      message: {single: '標點 {actual} 欠缺與之成對的 {partner}', crossed: '標點 {actual} 與另一對標點交叉'},
      why: '讀者分不清引語或插話到哪裡為止，也分不清是誰的話。',
      advice: '請補上欠缺的一半，或刪去多餘的一半。',
    },
  },
  check: {
    *item(item) {
      const {text, blocks} = item.prose
      if (!/[“”「」『』《》〈〉（）()【】〔〕［］[\]"]/.test(text)) return
      const {single, crossed} = findSingles(text, blocks)
      for (const mark of single)
        yield {at: {start: mark.at, end: mark.at + 1}, message: 'single', actual: text.charAt(mark.at), data: {partner: partnerOf(mark, text.charAt(mark.at))}}
      for (const {at} of crossed) yield {at: {start: at, end: at + 1}, message: 'crossed', actual: text.charAt(at)}
      yield* findStraight(item)
    },
  },
})
