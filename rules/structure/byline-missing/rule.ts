import type {Item} from '#item'
import {defineRule} from '#rule'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {findMissingFields} from '../../../src/facts/required-fields.ts'

/** A byline in running text, as print has it. */
const bylineZh =
  /(?:记者|通讯员|撰文|撰稿|采写|供稿|编译|特派员)[\s：:／/]{0,3}[\u3400-\u9fff]{2,4}|文[／/｜|：:]\s?[\u3400-\u9fff]{2,4}|本[报刊社]评论员|编辑部/
const bylineEn = /(?:^|\n|\()(?:by|reporting by|words by|text by) [a-z]+ [a-z]+|\bstaff writer\b|\beditorial board\b/
const reach = 300

function isSignedInText({prose, language}: Item): boolean {
  const text = matchedText({language, prose})
  const pattern = language === 'en' ? bylineEn : bylineZh
  return pattern.test(text.slice(0, reach)) || pattern.test(text.slice(-reach))
}

export default defineRule({
  id: 'byline-missing',
  dimension: 'structure',
  attributes: ['truthful'],
  severity: 'info',
  weight: 5,
  cap: 5,
  presence: true,
  text: {
    en: {
      summary: 'Nobody is named as the author',
      message: 'Missing author',
      why: 'A reader, an editor or a search engine wants to know who wrote it and whom to ask.',
      advice: 'Name the author in the front matter, under the headline or in brackets at the end.',
    },
    'zh-Hans': {
      summary: '稿件没有署名',
      message: '缺少作者署名',
      why: '读者、编辑和检索系统都需要知道稿件是谁写的、该向谁核实。',
      advice: '请在文首信息、标题下方或文末括号里署名。',
    },
    'zh-Hant': {
      summary: '稿件沒有署名',
      message: '欠缺作者署名',
      why: '讀者、編輯和搜尋引擎都需要知道稿件出自誰手、應向誰查證。',
      advice: '請在稿件開首資料、標題下方或文末括號內署名。',
    },
  },
  check: {
    item(item) {
      const {profile, facts} = item
      if (!profile.byline || facts.parts.length === 0) return
      const missing = findMissingFields(item)
      // Where more is missing, required-field names the author with the rest.
      if (!missing.includes('author') || missing.some((key) => key !== 'author') || isSignedInText(item)) return

      return {severity: profile.channel === undefined ? 'info' : 'warning'}
    },
  },
})
