import type {FieldName} from '#item'
import {defineRule, type Localised, type Problem} from '#rule'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {fieldNames} from '../../../src/lexicon/field-names.ts'

/** Where a text says of itself that it was taken from elsewhere. */
const taken =
  /(?:本文|文章|内容|稿件)?(?:转载自|转自|摘自|摘编自|选自|原载于?|原文刊(?:载|登)于|首发于|编译自)(?![^。\n]{0,4}(?:他|她|我))|^[（(【[]?(?:转载|转帖|编译|摘编)[）)】\]]?$|\b(?:reprinted|republished|reproduced|reposted|excerpted|adapted|syndicated) (?:with permission )?from\b|\bthis (?:article|story|post|piece) (?:was )?(?:first|originally) (?:appeared|published|ran)\b|\boriginally (?:published|appeared) (?:in|on|at|by)\b/gim

const needed: FieldName[] = ['originalUrl', 'originalAuthor', 'originalHeadline']

export default defineRule({
  id: 'missing-source',
  dimension: 'structure',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 10,
  cap: 20,
  presence: true,
  when: {
    zh: /转载|转自|转帖|摘自|摘编|选自|原载|刊载于|刊登于|首发于|编译/,
    en: /\b(?:reprinted|republished|reproduced|reposted|excerpted|adapted|syndicated|originally|first appeared|first published)\b/,
  },
  text: {
    en: {
      summary: 'A text taken from elsewhere does not say enough to find the original',
      message: 'Missing {missing} of a text that was taken from elsewhere',
      why: 'Readers and the author must be able to find the original, and the law of some places asks for it.',
      advice: 'Give the link, the author and the headline of the original in the front matter, or mark the item as kind reprint.',
    },
    'zh-Hans': {
      summary: '转载的稿件没有写明原文出处',
      message: '转载稿件缺少{missing}',
      why: '读者要能找到原文，原作者也应署名；转载规定有此要求。',
      advice: '请在文首信息写明原文链接、原作者和原标题，或将类型标为 reprint。',
    },
    'zh-Hant': {
      summary: '轉載的稿件沒有寫明原文出處',
      message: '轉載稿件欠缺{missing}',
      why: '讀者要能找到原文，原作者亦應具名。',
      advice: '請在稿件開首資料寫明原文連結、原作者和原標題，或將類型標為 reprint。',
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      // Of a declared reprint, required-field names what is missing.
      if (item.profile.kind === 'reprint' || needed.some((key) => item.field(key) !== undefined)) return
      const text = matchedText(item)
      const [first] = text.matchAll(taken)
      if (!first || item.within({start: first.index, end: first.index + 1}, 'quotation')) return
      // A line of its own, or one that speaks of this text; elsewhere it is about another's.
      const block = item.prose.blocks.find(({start, end}) => start <= first.index && first.index < end)
      const isOwn = block !== undefined && (block.end - block.start <= 60 || /^(?:本文|文章|内容|稿件|this)/.test(first[0]))
      if (isOwn) yield {at: {start: first.index, end: first.index + first[0].length}, data: {missing: needed.map((key) => fieldNames[key] as Localised)}}
    },
  },
})
