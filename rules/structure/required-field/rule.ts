import type {Item} from '#item'
import {defineRule} from '#rule'
import {isAddress} from '../../../src/facts/lines.ts'
import {findMissingFields} from '../../../src/facts/required-fields.ts'
import {fieldNames} from '../../../src/lexicon/field-names.ts'

/** A letter opens with whom it addresses and has no headline. */
function isLetter({prose}: Item): boolean {
  const [first] = prose.blocks
  return (
    first !== undefined &&
    first.end - first.start <= 60 &&
    /^(?:dear |to (?:all|our|the) |尊敬的|亲爱的|敬爱的|各位)/.test(prose.lower.slice(first.start, first.end)) &&
    isAddress(prose.lower.slice(first.start, first.end))
  )
}

export default defineRule({
  id: 'required-field',
  dimension: 'structure',
  attributes: ['overall', 'truthful'],
  severity: 'warning',
  weight: 8,
  cap: 60,
  presence: true,
  text: {
    en: {
      summary: 'Something that the kind of item and its channel require is missing',
      message: 'Missing {missing}',
      why: 'Without them nobody can tell whose item it is, when it was filed or who answers for it.',
      advice: 'Say it in the front matter or in a line at the head or foot (Source: … By: … Published: …).',
    },
    'zh-Hans': {
      summary: '缺少该类稿件及渠道必备的项目',
      message: '缺少{missing}',
      why: '缺了这些，就说不清稿件是谁的、何时报送、由谁负责。',
      advice: '请在文首信息或文首文末写明（来源：… 作者：… 发布时间：…）。',
    },
    'zh-Hant': {
      summary: '欠缺該類稿件及渠道必備的項目',
      message: '欠缺{missing}',
      why: '少了這些，就說不清稿件屬誰、何時提交、由誰負責。',
      advice: '請在稿件開首資料或首尾行寫明（來源：… 作者：… 發布時間：…）。',
    },
  },
  check: {
    item(item) {
      const hasHeadline = item.field('headline') !== undefined || item.facts.parts.some(({kind}) => kind === 'headline') || isLetter(item)
      const hasBody = item.facts.parts.some(({kind}) => kind !== 'headline' && kind !== 'furniture' && kind !== 'signOff')
      const fields = findMissingFields(item)
      // An author alone is byline-missing's to ask for.
      const lacking = fields.every((key) => key === 'author') ? [] : fields
      const missing = [...(hasHeadline ? [] : (['headline'] as const)), ...(hasBody ? [] : (['body'] as const)), ...lacking]
      if (missing.length === 0) return

      return {
        weight: 8 * missing.length,
        ...(hasHeadline && hasBody ? {} : {severity: 'error', gate: true}),
        ...(hasBody ? {} : {veto: true}),
        data: {missing: missing.map((key) => fieldNames[key])},
      }
    },
  },
})
